// Writing a template as one reads it: what for, whose, which data, from whom, to whom, how long, how safe.

import type { Template, Variant } from '../../../../core/engine/template.js';
import type { Value } from '../../../../core/engine/value.js';
import { asText, type Sentence, type Text, t } from '../../../../core/text.js';
import { everyActivity } from '../measures.js';

type Cells = Readonly<Record<string, Value | Text>>;

/** An agreement with the person (art. 6(1)(b)). */
export const contract = (purpose: Text, which: Text): Cells => ({
  purpose,
  basis: 'contract',
  'contract-which': which,
});

/** A law asks it (art. 6(1)(c)). */
export const legal = (purpose: Text, which: Text): Cells => ({ purpose, basis: 'legal', 'legal-which': which });

/** A good reason that outweighs (art. 6(1)(f)); with a safeguard when people may not expect it. */
export const interest = (purpose: Text, reason: Text, safeguard?: Text): Cells => ({
  purpose,
  basis: 'legitimate',
  interest: reason,
  'interest-less': 'no',
  'interest-surprise': safeguard ? 'maybe' : 'no',
  ...(safeguard ? { 'interest-safeguard': safeguard } : {}),
  'interest-agreed': 'yes',
});

/** The person said yes (art. 6(1)(a)). */
export const consent = (purpose: Text, asked: Text, withdraw: 'link' | 'contact' | 'account' | 'settings'): Cells => ({
  purpose,
  basis: 'consent',
  'consent-asked': asked,
  'consent-withdraw': withdraw,
});

type Unit = 'days' | 'weeks' | 'months' | 'years';
const keep = (label: 'law' | 'guideline' | 'own-choice') => {
  return (term: number, unit: Unit, start: string, told: { category: Sentence; ground: Sentence }): Cells => ({
    category: asText(told.category),
    term,
    unit,
    start,
    label,
    ground: asText(told.ground),
  });
};
/** At least this long (w), as most businesses do it (r), or a choice with its reason (e). */
export const byLaw = keep('law');
export const byGuideline = keep('guideline');
export const byChoice = keep('own-choice');

export const taxAct = t('Art. 52 AWR, belastingwet', 'Art. 52 AWR, the Dutch tax act');
export const taxTerm = t('Art. 52 lid 4 AWR, belastingwet', 'Art. 52(4) AWR, the Dutch tax act');

/** What is ticked, and what is shown beside it unticked. */
type List = readonly string[] | { readonly ticked: readonly string[]; readonly more: readonly string[] };
const ticked = (list: List) => ('ticked' in list ? list.ticked : list);
const shown = (list: List) => ('ticked' in list ? [...list.ticked, ...list.more] : list);

export interface Draft {
  readonly id: string;
  readonly name: Text;
  /** How the activity is called; the name of the template unless told. */
  readonly title?: Text;
  readonly describes: Text;
  readonly purposes: readonly Cells[];
  readonly subjects: List;
  readonly data: List;
  /** What would surprise here; asked about as one question. */
  readonly absent?: readonly string[];
  readonly source: readonly string[];
  readonly obligatory: 'cannot-deliver' | 'cannot-help' | 'law-required' | 'not-asked' | 'voluntary';
  readonly recipients: List;
  /** Names from the ready list, without `catalogue:`. */
  readonly suppliers: readonly string[];
  readonly access: readonly string[];
  readonly retention: readonly Cells[];
  /** Beside what every activity has. */
  readonly security?: readonly string[];
  readonly monitoring?: readonly string[];
  /** By line of business, the option of the question `sector`. */
  readonly sectors?: Readonly<Record<string, Sector>>;
  /** `null` leaves a question open on purpose. */
  readonly values?: Readonly<Record<string, Value | Text | null>>;
}

/** What is otherwise in a line of business. */
export interface Sector
  extends Partial<Pick<Draft, 'name' | 'purposes' | 'subjects' | 'data' | 'absent' | 'source' | 'obligatory'>> {
  /** Questions without a proposal here: within the line of business it differs. */
  readonly asked?: readonly string[];
  readonly recipients?: List;
  readonly suppliers?: readonly string[];
  readonly access?: readonly string[];
  readonly retention?: readonly Cells[];
  readonly security?: readonly string[];
  readonly values?: Readonly<Record<string, Value | Text>>;
}

/** A template of an activity, with an answer to everything but what only the person knows. */
export function activity(draft: Draft): Template {
  const { subjects, data, recipients } = draft;
  const values: Record<string, Value | Text | null> = {
    name: draft.title ?? draft.name,
    ...rows('purposes', draft.purposes),
    subjects: ticked(subjects),
    data: ticked(data),
    ...(draft.absent ? { 'not-kept': ['none'] } : {}),
    sensitive: ['none'],
    bsn: 'no',
    source: draft.source,
    obligatory: draft.obligatory,
    recipients: ticked(recipients),
    ...rows('retention', draft.retention),
    security: [...everyActivity, ...(draft.security ?? [])],
    monitoring: draft.monitoring ?? ['none'],
    reuse: 'no',
    automated: 'no',
    risks: ['none'],
    'review-interval': 'months-12',
    ...draft.values,
  };
  return {
    id: draft.id,
    version: 1,
    checklist: 'controller-activity',
    name: draft.name,
    describes: draft.describes,
    values: given(values),
    options: {
      subjects: shown(subjects),
      data: shown(data),
      recipients: [...new Set([...shown(recipients), 'nobody'])],
      access: draft.access,
      suppliers: draft.suppliers.map((name) => `catalogue:${name}`),
    },
    ...(draft.absent ? { absent: draft.absent } : {}),
    ...(draft.sectors ? { variants: { by: 'sector', of: mapped(draft.sectors, variantOf) } } : {}),
  };
}

const mapped = <From, To>(of: Readonly<Record<string, From>>, make: (one: From) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(of).map(([id, one]) => [id, make(one)]));

/** What is assumed not to be kept, and what is asked. */
const leftOf = ({ absent, asked }: Sector): Pick<Variant, 'absent' | 'asked'> => ({
  ...(absent ? { absent } : {}),
  ...(asked ? { asked } : {}),
});

/** Only what is told of the line of business. */
function variantOf(sector: Sector): Variant {
  const { name, purposes, subjects, data, source, obligatory, recipients, suppliers, access, retention, security } =
    sector;
  return {
    values: {
      ...(name ? { name } : {}),
      ...(purposes ? rows('purposes', purposes) : {}),
      ...(subjects ? { subjects: ticked(subjects) } : {}),
      ...(data ? { data: ticked(data) } : {}),
      ...(source ? { source } : {}),
      ...(obligatory ? { obligatory } : {}),
      ...(recipients ? { recipients: ticked(recipients) } : {}),
      ...(retention ? rows('retention', retention) : {}),
      ...(security ? { security: [...everyActivity, ...security] } : {}),
      ...sector.values,
    },
    ...leftOf(sector),
    options: {
      ...(subjects ? { subjects: shown(subjects) } : {}),
      ...(data ? { data: shown(data) } : {}),
      ...(recipients ? { recipients: [...new Set([...shown(recipients), 'nobody'])] } : {}),
      ...(access ? { access } : {}),
      ...(suppliers ? { suppliers: suppliers.map((id) => `catalogue:${id}`) } : {}),
    },
  };
}

function rows(question: string, list: readonly Cells[]): Record<string, Value | Text> {
  const ids = list.map((_, index) => `r${index + 1}`);
  const cells = list.flatMap((row, index) =>
    Object.entries(row).map(([column, value]): [string, Value | Text] => [
      `${question}/${ids[index]}/${column}`,
      value,
    ]),
  );
  return { [question]: ids, ...Object.fromEntries(cells) };
}

function given(values: Readonly<Record<string, Value | Text | null>>): Record<string, Value | Text> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([path, value]): [string, Value | Text][] =>
      value === null ? [] : [[path, value]],
    ),
  );
}
