// What most likely changed at an activity since somebody confirmed it: questions of its own checklist, each with the fact behind it.

import { type Answer, choicesAt, latest, valueAt } from '../../../../core/engine/answers.js';
import { applicableQuestions, rowIds } from '../../../../core/engine/applies.js';
import type { Question, Scope } from '../../../../core/engine/checklist.js';
import { placeOf, questionOf, scopeOf } from '../../../../core/engine/scope.js';
import { openPoints } from '../../../../core/engine/status.js';
import type { Choice, Value } from '../../../../core/engine/value.js';
import { finderOf } from '../../../../core/finding-out.js';
import { lawChanges } from '../../../../core/law/changes.js';
import { type Text, t } from '../../../../core/text.js';
import { afterTerm, type Day, dayOf, type Instant, showDay } from '../../../../core/time.js';
import { filled } from '../../../../core/warnings/reading.js';
import { warningsOf } from '../../../../core/warnings/warnings.js';

export type ChangeKind =
  | 'person-left'
  | 'program-gone'
  | 'contract-ended'
  | 'warning-new'
  | 'program-replaced'
  | 'law-new'
  | 'unknown'
  | 'suggested'
  | 'term-over';

/** What is asked first where more may have changed than is asked; our own choice. */
const weights: Readonly<Record<ChangeKind, number>> = {
  'person-left': 90,
  'program-gone': 85,
  'contract-ended': 80,
  'warning-new': 75,
  'program-replaced': 70,
  'law-new': 65,
  unknown: 60,
  suggested: 50,
  'term-over': 40,
};

/** A question worth asking in a review. */
export interface Candidate {
  readonly kind: ChangeKind;
  readonly weight: number;
  readonly question: Question;
  /** The fact behind it, in one sentence. */
  readonly because: Text;
  /** What the answer most likely is now, to take over in one tap. */
  readonly proposal?: { readonly label: Text; readonly value: Value };
  /** The row of the list that it is about, as that is called there. */
  readonly row?: string;
  /** It may be right as it stands; without it, it cannot be. */
  readonly mayStay: boolean;
}

/** A company or program as its own record tells of it. */
export interface SupplierNow {
  readonly id: string;
  readonly name: string;
  readonly used: boolean;
  /** The last day of its contract. */
  readonly until: Day | undefined;
}

/** That another activity has one program in the place of another. */
export interface Swap {
  /** "V-002 Nieuwsbrief". */
  readonly activity: string;
  readonly gone: string;
  readonly came: string;
}

/** What is known beside the record itself. */
export interface Around {
  readonly suppliers: readonly SupplierNow[];
  readonly swaps: readonly Swap[];
}

/** The record that is looked at. */
export interface LookedAt {
  readonly scope: Scope;
  readonly versions: readonly Answer[];
  /** When it was confirmed last. */
  readonly since: Instant;
}

/** The heaviest first, one for each question. */
export function likelyChanges(record: LookedAt, around: Around): readonly Candidate[] {
  const found = [
    ...peopleWhoLeft(record),
    ...programsGone(record, around),
    ...contractsEnded(record, around),
    ...newWarnings(record),
    ...programsReplaced(record, around),
    ...newLaw(record),
    ...openQuestions(record),
    ...termsOver(record),
  ].toSorted((one, two) => two.weight - one.weight);
  return found.filter(({ question }, index) => found.findIndex((other) => other.question.id === question.id) === index);
}

/** What other activities replaced since a moment, read from the versions of their list of programs. */
export function swapsSince(
  activities: readonly { readonly name: string; readonly versions: readonly Answer[] }[],
  since: Instant,
): readonly Swap[] {
  return activities.flatMap(({ name, versions }) => {
    const lists = versions.filter(({ path }) => path === 'suppliers').toSorted((one, two) => one.n - two.n);
    const before = idsIn(lists.findLast(({ at }) => at <= since)?.value);
    const now = idsIn(lists.at(-1)?.value);
    const [gone, ...alsoGone] = before.filter((id) => !now.includes(id));
    const [came, ...alsoCame] = now.filter((id) => !before.includes(id));
    // Of several that went and came nobody can tell which took the place of which.
    if (gone === undefined || came === undefined || alsoGone.length + alsoCame.length > 0) return [];
    return [{ activity: name, gone, came }];
  });
}

function candidate(
  kind: ChangeKind,
  scope: Scope,
  id: string,
  about: Pick<Candidate, 'because'> & Partial<Pick<Candidate, 'proposal' | 'mayStay' | 'row'>>,
): readonly Candidate[] {
  const question = questionOf(scope.checklist, id);
  const section = placeOf(scope.checklist, id)?.section;
  if (question === undefined || section === undefined || section.beside) return [];
  if (!applicableQuestions(section, scope).includes(question)) return [];
  return [{ kind, weight: weights[kind], question, mayStay: true, ...about }];
}

function peopleWhoLeft({ scope }: LookedAt): readonly Candidate[] {
  const gone = new Set(scope.facts.people.flatMap(({ id, former }) => (former === undefined ? [] : [id])));
  return scope.checklist.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const value = question.kind === 'person' ? valueAt(scope.answers, question.id) : undefined;
      if (typeof value !== 'string' || !gone.has(value)) return [];
      return candidate('person-left', scope, question.id, { because: words.left, mayStay: false });
    }),
  );
}

function programsGone({ scope }: LookedAt, { suppliers }: Around): readonly Candidate[] {
  return named(scope, suppliers).flatMap(({ id, name, used }) =>
    used
      ? []
      : candidate('program-gone', scope, 'suppliers', {
          because: filled(words.gone, { name }),
          ...without(scope, id, name),
          mayStay: false,
        }),
  );
}

function contractsEnded({ scope }: LookedAt, { suppliers }: Around): readonly Candidate[] {
  const today = todayIn(scope);
  return named(scope, suppliers).flatMap(({ id, name, used, until }) =>
    !used || until === undefined || until > today
      ? []
      : candidate('contract-ended', scope, 'suppliers', {
          because: filled(words.ended, { name, day: { nl: showDay(until, 'nl'), en: showDay(until, 'en') } }),
          ...without(scope, id, name),
        }),
  );
}

function programsReplaced({ scope }: LookedAt, { suppliers, swaps }: Around): readonly Candidate[] {
  const mine = picks(scope);
  return swaps.flatMap(({ activity, gone, came }) => {
    const [old, now] = [gone, came].map((id) => suppliers.find((one) => one.id === id));
    if (!mine.includes(gone) || mine.includes(came) || old === undefined || now?.used !== true) return [];
    return candidate('program-replaced', scope, 'suppliers', {
      because: filled(words.replaced, { activity, gone: old.name, came: now.name }),
      proposal: {
        label: filled(words.alsoHere, { came: now.name }),
        value: choicesAt(scope.answers, 'suppliers').map((id) => (id === gone ? came : id)),
      },
    });
  });
}

/** What warns now and did not when it was confirmed. */
function newWarnings({ scope, versions, since }: LookedAt): readonly Candidate[] {
  const before = scopeOf(scope.checklist, latest(versions.filter(({ at }) => at <= since)), {
    ...scope.facts,
    now: since,
  });
  const known = new Set(warningsOf(before).map(({ id }) => id));
  return warningsOf(scope)
    .filter(({ id }) => !known.has(id))
    .flatMap(({ path, title }) =>
      candidate('warning-new', scope, path.split('/')[0] ?? path, { because: filled(words.warns, { title }) }),
    );
}

/** Of which activities a change of the law makes a question worth asking. */
const lawAsks: Readonly<Record<string, { readonly question: string; readonly of: readonly string[] }>> = {
  'telemarketing-2026': {
    question: 'purposes',
    of: ['customers', 'former-customers', 'quote-requesters', 'subscribers'],
  },
};

function newLaw({ scope, since }: LookedAt): readonly Candidate[] {
  const [from, today] = [dayOf(since, scope.facts.zone), todayIn(scope)];
  const subjects = idsIn(valueAt(scope.answers, 'subjects'));
  return lawChanges
    .filter((change) => change.from > from && change.from <= today)
    .flatMap(({ id, words: told, law, from: day }) => {
      const asks = lawAsks[id];
      if (asks === undefined || !asks.of.some((subject) => subjects.includes(subject))) return [];
      const on = { nl: showDay(day, 'nl'), en: showDay(day, 'en') };
      return candidate('law-new', scope, asks.question, {
        because: filled(words.law, { day: on, words: told, law }),
      });
    });
}

/** "Weet ik niet" that nobody finds out, and what was proposed and never touched. */
function openQuestions({ scope }: LookedAt): readonly Candidate[] {
  return openPoints(scope).flatMap(({ question, reason }) => {
    // What follows from another record is asked there.
    if (question.kind !== 'rows' && question.follows !== undefined) return [];
    if (reason === 'onbevestigd') return candidate('suggested', scope, question.id, { because: words.suggested });
    const isAsked = finderOf(scope, question.id) !== undefined;
    return reason !== 'onbekend' || isAsked ? [] : candidate('unknown', scope, question.id, { because: words.unknown });
  });
}

/** The shortest term that passed since: what was kept then should be gone by now. */
function termsOver({ scope, since }: LookedAt): readonly Candidate[] {
  const question = questionOf(scope.checklist, 'retention');
  if (question?.kind !== 'rows') return [];
  const [from, today] = [dayOf(since, scope.facts.zone), todayIn(scope)];
  const over = rowIds(question, scope).flatMap((row) => {
    const at = (column: string) => valueAt(scope.answers, `retention/${row}/${column}`);
    const [category, term, unit] = [at('category'), at('term'), at('unit')];
    if (typeof category !== 'string' || typeof term !== 'number' || term === 0 || typeof unit !== 'string') return [];
    const end = afterTerm(from, term, unit);
    return end === undefined || end > today ? [] : [{ category, end }];
  });
  const [first] = over.toSorted((one, two) => (one.end < two.end ? -1 : 1));
  if (first === undefined) return [];
  const { category } = first;
  return candidate('term-over', scope, 'retention', { because: filled(words.term, { category }), row: category });
}

const todayIn = ({ facts }: Scope): Day => dayOf(facts.now, facts.zone);

const picks = (scope: Scope): readonly string[] => idsIn(valueAt(scope.answers, 'suppliers'));

const choicesIn = (value: Value | null | undefined): readonly Choice[] => (Array.isArray(value) ? value : []);

const idsIn = (value: Value | null | undefined): readonly string[] =>
  choicesIn(value).filter((one) => typeof one === 'string');

/** The companies and programs that this activity names. */
function named(scope: Scope, suppliers: readonly SupplierNow[]): readonly SupplierNow[] {
  const mine = picks(scope);
  return suppliers.filter(({ id }) => mine.includes(id));
}

/** The list without this one; what would be left empty is asked instead. */
function without(scope: Scope, id: string, name: string): Pick<Candidate, 'proposal'> {
  const left = choicesAt(scope.answers, 'suppliers').filter((one) => one !== id);
  return left.length === 0 ? {} : { proposal: { label: filled(words.takeOut, { name }), value: left } };
}

const words = {
  left: t('Wie hier genoemd is, werkt hier niet meer.', 'Who is named here no longer works here.'),
  gone: t('{name} gebruikt u niet meer, maar het staat hier nog.', 'You no longer use {name}, but it is still here.'),
  ended: t('Het contract met {name} liep af op {day}.', 'The contract with {name} ended on {day}.'),
  replaced: t('Bij {activity} kwam {came} in de plaats van {gone}.', 'At {activity}, {came} took the place of {gone}.'),
  warns: t('Sinds de vorige keer is er een aandachtspunt: {title}.', 'There is a point of attention since: {title}.'),
  law: t('De wet veranderde op {day}: {words} ({law})', 'The law changed on {day}: {words} ({law})'),
  suggested: t('Dit was ons voorstel; niemand heeft het bekeken.', 'This was our suggestion; nobody looked at it.'),
  unknown: t('Dit wist u de vorige keer niet.', 'You did not know this last time.'),
  term: t(`Sinds de vorige keer ging er meer tijd voorbij dan u "{category}" bewaart. Is het opgeruimd, en klopt de termijn?
           More time passed since last time than you keep "{category}". Was it cleared, and is the term right?`),
  takeOut: t('Haal {name} weg', 'Take {name} out'),
  alsoHere: t('Ook hier {came}', '{came} here too'),
} as const satisfies Readonly<Record<string, Text>>;
