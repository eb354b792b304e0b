// The privacy statement (art. 13 and 14 GDPR) for one group of people, from the activities that are confirmed. What the law
// asks and the register does not say is a gap, never left out.

import type { DocumentEntry } from '../../../../core/document.js';
import { questionOf } from '../../../../core/engine/scope.js';
import type { Choice } from '../../../../core/engine/value.js';
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text, uncapitalised } from '../../../../core/text.js';
import {
  type Confirmed,
  confirmedActivities,
  confirmedIn,
  organisationName,
  publicLine,
  type WholeRegister,
} from '../../../../core/whole-register.js';
import { namesInside, withoutNames } from '../../../../core/without-names.js';
import {
  abroadOf,
  asLines,
  automatedOf,
  dataOf,
  pickedOf,
  publicly,
  purposeLine,
  saidPublicly,
  termLine,
} from '../../../activities/rules/public-words.js';
import { checklistOf } from './art-30.js';
import { statementWords as words } from './privacy-statement-words.js';

/** The people that a statement is for, and what is done with their data. */
export interface PeopleGroup {
  /** The id of the option, or the record and place of a group that somebody wrote. */
  readonly id: string;
  readonly label: string;
  readonly activities: readonly DocumentEntry[];
}

/** Every group of people in the confirmed activities, in the order of the checklist. */
export function groupsOf(document: WholeRegister): readonly PeopleGroup[] {
  const groups = new Map<string, { label: string; activities: DocumentEntry[] }>();
  for (const entry of confirmedActivities(document)) {
    const picks = confirmedIn(entry, document.columns.activity).picks('subjects');
    for (const [place, pick] of picks.entries()) {
      const id = typeof pick === 'string' ? pick : `${entry.id}~${place}`;
      const group = groups.get(id) ?? { label: labelOf(pick, document.language), activities: [] };
      group.activities.push(entry);
      groups.set(id, group);
    }
  }
  const place = (id: string) => {
    const known = options.findIndex((option) => option.id === id);
    return known < 0 ? options.length : known;
  };
  return [...groups]
    .map(([id, { label, activities }]) => ({ id, label, activities }))
    .sort((one, two) => place(one.id) - place(two.id));
}

const subjects = questionOf(checklistOf('controller-activity'), 'subjects');
const options: readonly { readonly id: string; readonly label: Text }[] =
  subjects?.kind === 'choices' && !('from' in subjects.options) ? subjects.options : [];

function labelOf(pick: Choice, language: Language): string {
  if (typeof pick === 'object') return pick.other;
  const own = words.groups[pick];
  if (own !== undefined) return say(own, language);
  const label = options.find(({ id }) => id === pick)?.label;
  return label === undefined ? pick : say(label, language);
}

/** A group of which nothing is kept any more, by the id it had. */
export function formerGroup(id: string, language: Language): PeopleGroup {
  return { id, label: labelOf(id.includes('~') ? { other: '…' } : id, language), activities: [] };
}

export function privacyStatement(document: WholeRegister, group: PeopleGroup): Prose {
  const { language } = document;
  const tell = (text: Text, values = {}) => say(text, language, values);
  const readings = group.activities.map((entry) => confirmedIn(entry, document.columns.activity));
  const organisation = organisationName(document);
  return {
    title: tell(words.title, { group: uncapitalised(group.label) }),
    subtitle: publicLine(document),
    blocks: [
      { type: 'paragraph', text: tell(words.intro, { organisation }) },
      { type: 'heading', level: 1, text: tell(words.whoWeAre) },
      ...controllerBlocks(document),
      { type: 'heading', level: 1, text: tell(words.whatFor) },
      ...group.activities.flatMap((entry) => activityBlocks(entry, document)),
      ...rights(readings, document),
      { type: 'heading', level: 1, text: tell(words.complaint) },
      { type: 'paragraph', text: tell(words.complaintText) },
      { type: 'heading', level: 1, text: tell(words.changes) },
      { type: 'paragraph', text: tell(words.changesText) },
      ...cookies(group, readings, language),
    ],
  };
}

/** The same as it leaves the house: without the name of a colleague that somebody typed. */
export function statementOutside(
  document: WholeRegister,
  group: PeopleGroup,
  people: Parameters<typeof namesInside>[0],
): Prose {
  const named = namesInside(people, organisationName(document));
  return withoutNames(privacyStatement(document, group), named, document.language);
}

/** What a statement still misses, in words. */
export function gapsIn({ blocks }: Prose): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'gap' ? [block.text] : block.type === 'field' && block.value === '' ? [block.label] : [],
  );
}

/** Of what a statement is made: by record id what it says about that record, `organisation` for the business itself. */
export function madeOf(document: WholeRegister, { activities }: PeopleGroup): Readonly<Record<string, string>> {
  const parts = activities.map((entry) => [entry.id, JSON.stringify(activityBlocks(entry, document))]);
  return Object.fromEntries([['organisation', JSON.stringify(controllerBlocks(document))], ...parts]);
}

/** Always asked by the law: without a value it is a gap. */
const asked = (label: string, value: string | null): Block => ({ type: 'field', label, value: value ?? '' });
const shownIf = (label: string, value: string | null): readonly Block[] =>
  value === null || value === '' ? [] : [{ type: 'field', label, value }];

function controllerBlocks({ organisation, columns, language }: WholeRegister): readonly Block[] {
  const tell = (text: Text, values = {}) => say(text, language, values);
  const read = organisation === null ? undefined : confirmedIn(organisation, columns.organisation);
  const value = (id: string) => read?.words(id) ?? null;
  const hasDpo = read?.value('has-dpo') ?? null;
  const partners = read?.value('joint-controllers') === true ? read.rows('joint') : [];
  return [
    asked(tell(words.name), value('name')),
    ...shownIf(tell(words.address), value('address')),
    asked(tell(words.contact), value('contact')),
    ...(hasDpo === 'no' ? [] : [asked(tell(words.dpo), hasDpo === 'yes' ? value('dpo-contact') : null)]),
    ...(read?.value('established') === 'outside'
      ? [
          asked(
            tell(words.representative),
            asLines([value('representative-name') ?? '', value('representative-contact') ?? '']),
          ),
        ]
      : []),
    ...partners.flatMap((row): readonly Block[] => {
      const partner = row.words('partner');
      if (partner === null) return [];
      const [about, contact] = [row.words('about'), row.words('partner-contact')];
      return [
        about === null || contact === null
          ? { type: 'gap', text: tell(words.togetherMissing, { partner }) }
          : { type: 'paragraph', text: tell(words.together, { partner, about, contact }) },
        { type: 'gap', text: tell(words.togetherGap, { partner }) },
      ];
    }),
  ];
}

function activityBlocks(entry: DocumentEntry, document: WholeRegister): readonly Block[] {
  const { columns, language } = document;
  const tell = (text: Text, values = {}) => say(text, language, values);
  const read = confirmedIn(entry, columns.activity);
  const purposes = read.rows('purposes').filter((row) => row.words('purpose') !== null);
  const whys = purposes.filter((row) => row.picks('basis').length > 0);
  const reasons = (basis: string, column: string) =>
    purposes.filter((row) => row.picks('basis').includes(basis)).map((row) => row.words(column) ?? '');
  const because = (label: Text, basis: string, column: string): readonly Block[] => {
    const found = reasons(basis, column);
    return found.length === 0 ? [] : [asked(tell(label), found.includes('') ? null : [...new Set(found)].join('\n'))];
  };
  return [
    { type: 'heading', level: 2, text: read.words('name') ?? entry.number },
    ...windingDown(read, language),
    asked(
      tell(words.purposes),
      purposes.length > 0 && whys.length === purposes.length
        ? asLines(purposes.map((row) => purposeLine(row, language)))
        : null,
    ),
    ...because(words.law, 'legal', 'legal-which'),
    ...because(words.interest, 'legitimate', 'interest'),
    asked(tell(words.data), dataOf(read, language)),
    ...sensitive(read, language),
    asked(tell(words.source), sourceOf(read, language)),
    asked(tell(words.recipients), recipientsOf(read, document)),
    asked(tell(words.abroad), abroadOf(read, language)),
    asked(tell(words.retention), asLines(read.rows('retention').map((row) => termLine(row, language)))),
    ...(givenByThemselves(read)
      ? [asked(tell(words.obligatory), publicly(read, 'obligatory', 'obligations', language))]
      : []),
    asked(tell(words.automated), automatedOf(read, language)),
    ...(read.picks('reuse').includes('yes') ? [asked(tell(words.reuse), read.words('reuse-what'))] : []),
  ];
}

/** What we stopped doing or asking, as long as it is not cleared. */
function windingDown(read: Confirmed, language: Language): readonly Block[] {
  const open = read.rows('ending').filter((row) => row.value('done') === null && row.words('by') !== null);
  const lines = open.map((row) => {
    const values = { what: row.words('what') ?? '', by: row.words('by') ?? '' };
    return say(row.picks('why').includes('ended') ? words.ended : words.windsDown, language, values);
  });
  return shownIf(say(words.ending, language), asLines(lines));
}

/** Art. 13: who gives data must hear whether they have to. Unknown is read as given by themselves. */
function givenByThemselves(read: Confirmed): boolean {
  const sources = read.picks('source');
  return sources.length === 0 || sources.includes('self');
}

function sensitive(read: Confirmed, language: Language): readonly Block[] {
  const kinds = read.picks('sensitive');
  const bsn =
    read.value('bsn') !== null && read.picks('bsn-law').length > 0
      ? shownIf(say(words.bsn, language), read.words('bsn-law'))
      : [];
  if (kinds.includes('none')) return bsn;
  const grounds = kinds.every((kind) => kind === 'criminal')
    ? publicly(read, 'criminal-ground', 'criminalGrounds', language)
    : publicly(read, 'sensitive-exception', 'exceptions', language);
  const value = read.words('sensitive');
  const whole =
    value === null || grounds === null
      ? null
      : say(words.allowed, language, { value, grounds: uncapitalised(grounds) });
  return [asked(say(words.sensitive, language), whole), ...bsn];
}

function sourceOf(read: Confirmed, language: Language): string | null {
  const company = read.words('source-company');
  const said = publicly(read, 'source', 'sources', language);
  return said === null || company === null ? said : `${said} (${company})`;
}

function recipientsOf(read: Confirmed, document: WholeRegister): string | null {
  const { language } = document;
  const picks = read.picks('recipients');
  if (picks.length === 0) return null;
  const companies = companiesAmong(read.picks('suppliers'), document);
  const helpers = companies.includes('helps') ? say(words.helpers, language) : '';
  const others = picks.includes('nobody') ? '' : (pickedOf(read, 'recipients', language) ?? '');
  // Who decides alone is a recipient too, also where nobody was named as one.
  const alone = others === '' && companies.includes('decides') ? say(words.decideAlone, language) : '';
  const all = [others, helpers, alone];
  return all.every((part) => part === '') ? say(words.nobody, language) : asLines(all);
}

/** What the companies among these places do with the data; a cupboard or computer of the business itself is none. */
function companiesAmong(
  places: readonly Choice[],
  { suppliers, columns }: WholeRegister,
): readonly ('helps' | 'decides')[] {
  const role = columns.supplier.findIndex(({ id }) => id === 'role');
  return places.flatMap((place) => {
    if (place === 'none') return [];
    const said = suppliers.find(({ id }) => id === place)?.fields[role]?.answer?.value;
    return said === 'place' ? [] : [said === 'own-controller' ? 'decides' : 'helps'];
  });
}

function rights(readings: readonly Confirmed[], { organisation, columns, language }: WholeRegister): readonly Block[] {
  const tell = (text: Text, values = {}) => say(text, language, values);
  const purposes = readings.flatMap((read) => read.rows('purposes'));
  const has = (...bases: readonly string[]) =>
    purposes.some((row) => bases.some((basis) => row.picks('basis').includes(basis)));
  const decides = readings.some((read) => read.picks('automated').includes('decides'));
  const items = [
    words.access,
    words.rectification,
    words.erasure,
    words.restriction,
    ...(has('consent', 'contract') ? [words.portability] : []),
    ...(decides ? [words.human] : []),
  ].map((text) => tell(text));
  const contact = organisation === null ? null : confirmedIn(organisation, columns.organisation).words('contact');
  return [
    { type: 'heading', level: 1, text: tell(words.rights) },
    { type: 'list', items },
    contact === null
      ? { type: 'gap', text: tell(words.howMissing) }
      : { type: 'paragraph', text: tell(words.how, { contact }) },
    ...(has('consent') ? withdrawal(purposes, language) : []),
    ...(has('legitimate', 'public-task')
      ? [
          { type: 'heading', level: 1, text: tell(words.objection) } as const,
          { type: 'note', text: tell(words.objectionText) } as const,
        ]
      : []),
  ];
}

function withdrawal(purposes: readonly Confirmed[], language: Language): readonly Block[] {
  const ways = purposes.flatMap((row) => row.picks('consent-withdraw'));
  const said = [...new Set(ways)].map((way) => saidPublicly('withdrawals', way, language));
  const known = said.length > 0 && said.every((way) => way !== undefined);
  return [
    { type: 'heading', level: 1, text: say(words.withdraw, language) },
    { type: 'paragraph', text: say(words.withdrawText, language) },
    asked(say(words.withdrawHow, language), known ? said.join(', ') : null),
  ];
}

/** Art. 11.7a Tw: kinds, purposes, terms and third parties are not in the register. */
function cookies({ id }: PeopleGroup, readings: readonly Confirmed[], language: Language): readonly Block[] {
  const placed = readings.some((read) => read.picks('data').includes('cookie-id'));
  if (id !== 'website-visitors' && !placed) return [];
  return [
    { type: 'heading', level: 1, text: say(words.cookies, language) },
    { type: 'gap', text: say(words.cookiesGap, language) },
  ];
}
