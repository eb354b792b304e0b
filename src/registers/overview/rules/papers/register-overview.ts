// The first page of the register: what this business does with data about people, each activity in one line. Only what
// somebody confirmed counts; all else is open.

import type { DocumentColumn, DocumentEntry } from '../../../../core/document.js';
import { documentWords, versionInWords } from '../../../../core/document-words.js';
import { questionOf } from '../../../../core/engine/scope.js';
import type { Block } from '../../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { type Day, dayOf } from '../../../../core/time.js';
import { type Confirmed, confirmedIn, organisationName, type WholeRegister } from '../../../../core/whole-register.js';
import { lengthOf } from '../../../activities/rules/public-words.js';
import { howLooked } from '../how-looked.js';
import { partsOf } from '../said-in-sentences.js';
import { checklistOf } from './art-30.js';

export function overviewBlocks(document: WholeRegister): readonly Block[] {
  const { language, activities, processing, columns, archived } = document;
  const all = [...activities, ...processing];
  if (all.length === 0)
    return [
      { type: 'paragraph', text: versionInWords(document) },
      { type: 'gap', text: say(words.empty, language) },
    ];
  const drafts = all.filter(({ status }) => status === 'concept').length;
  const open = all.filter((entry) => entry.status !== 'concept' && entry.open.length > 0).length;
  const count = (text: Counted, n: number) =>
    n === 0 ? [] : [say(n === 1 ? text.one : text.more, language, { n: String(n) })];
  const counts = [
    versionInWords(document),
    say(all.length === 1 ? words.one : words.more, language, {
      organisation: organisationName(document),
      n: String(all.length),
    }),
    ...count(words.drafts, drafts),
    ...count(words.open, open),
    ...count(words.ended, archived),
  ];
  return [
    { type: 'paragraph', text: counts.join(' ') },
    ...howLooked(all, language),
    {
      type: 'table',
      small: true,
      columns: heads.map((head) => say(head, language)),
      rows: [
        ...activities.map((entry) => lineOf(entry, columns.activity, 'controller-activity', document)),
        ...processing.map((entry) => lineOf(entry, columns.processor, 'processor-activity', document)),
      ],
    },
  ];
}

type Register = 'controller-activity' | 'processor-activity';

function lineOf(
  entry: DocumentEntry,
  columns: readonly DocumentColumn[],
  register: Register,
  { language, zone }: WholeRegister,
): readonly string[] {
  const read = confirmedIn(entry, columns);
  const picked = (id: string, room: number): string => {
    const index = columns.findIndex((column) => column.id === id);
    const question = questionOf(checklistOf(register), id);
    const field = entry.fields[index];
    if (read.picks(id).length === 0 || !field || question === undefined) return '';
    return shortly(partsOf(field, question, language), room, language);
  };
  const open = say(words.unknown, language);
  const forClient = register === 'processor-activity';
  const cells = forClient
    ? [picked('work', 45), cut(read.words('name') ?? ''), picked('suppliers', 30), '–']
    : [
        shortly(
          read.rows('purposes').flatMap((row) => row.words('purpose') ?? []),
          45,
          language,
        ),
        picked('subjects', 34),
        picked('recipients', 30),
        termsOf(read, language),
      ];
  const name = entry.name === '' ? open : cut(entry.name);
  const checked = entry.status === 'concept' || entry.confirmedAt === null ? undefined : entry.confirmedAt;
  return [
    `${entry.number} ${name}`.trim(),
    ...cells,
    read.words('owner') ?? '',
    checked === undefined ? say(documentWords.concept, language) : shortDay(dayOf(checked, zone), language),
  ].map((cell) => (cell === '' ? open : cell));
}

/** "24-11-2026": in a narrow column. */
const shortDay = (day: Day, language: Language): string =>
  language === 'nl' ? day.split('-').reverse().join('-') : day;

/** As many of them as fit in so many characters, one at least, and how many more there are. */
function shortly(parts: readonly string[], room: number, language: Language): string {
  const shown: string[] = [];
  for (const part of parts) {
    if (shown.length > 0 && [...shown, part].join(', ').length > room) break;
    shown.push(cut(part));
  }
  const more = parts.length - shown.length;
  const first = shown.join(', ');
  return more === 0 ? first : say(words.andMore, language, { first, n: String(more) });
}

/** What somebody typed is whole further on. */
const cut = (text: string): string => (text.length <= 70 ? text : `${text.slice(0, 70).replace(/\s+\S*$/, '')} …`);

const lasting: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.4, years: 365 };

/** "4 weken tot 7 jaar": the shortest and the longest term; empty while one is not known. */
function termsOf(read: Confirmed, language: Language): string {
  const terms = read.rows('retention').map((row) => {
    const [term, unit] = [row.value('term'), row.value('unit')];
    const said = lengthOf(term, unit, language);
    const days = typeof term === 'number' && typeof unit === 'string' ? term * (lasting[unit] ?? 0) : 0;
    return said === undefined ? undefined : { said, days, term, unit };
  });
  const known = terms.flatMap((term) => term ?? []).sort((one, two) => one.days - two.days);
  const [shortest, longest] = [known[0], known.at(-1)];
  if (known.length < terms.length || shortest === undefined || longest === undefined) return '';
  if (shortest.said === longest.said) return shortest.said;
  const sameUnit = shortest.unit === longest.unit && shortest.term !== 0;
  const least = sameUnit ? String(shortest.term) : shortest.said;
  return say(words.between, language, { shortest: least, longest: longest.said });
}

interface Counted {
  readonly one: Text;
  readonly more: Text;
}

const heads: readonly Text[] = [
  documentWords.activity,
  t('Waarvoor', 'What for'),
  t('Van wie', 'Whose data'),
  t('Wie krijgt ze', 'Who gets them'),
  t('Hoe lang', 'How long'),
  t('Wie houdt dit bij', 'Kept by'),
  t('Nagekeken', 'Checked'),
];

const words = {
  empty: t('Er staat nog niets in het register.', 'There is nothing in the register yet.'),
  one: t(`{organisation} doet één ding met gegevens over mensen.
          {organisation} does one thing with data about people.`),
  more: t(`{organisation} doet {n} dingen met gegevens over mensen.
           {organisation} does {n} things with data about people.`),
  drafts: {
    one: t('Eén daarvan is nog een concept.', 'One of them is still a draft.'),
    more: t('{n} daarvan zijn nog een concept.', '{n} of them are still drafts.'),
  },
  open: {
    one: t('Bij één staat nog iets open.', 'With one, something is still open.'),
    more: t('Bij {n} staat nog iets open.', 'With {n}, something is still open.'),
  },
  ended: {
    one: t('Eén is beëindigd en staat hier niet meer in.', 'One has ended and is no longer in here.'),
    more: t('{n} zijn beëindigd en staan hier niet meer in.', '{n} have ended and are no longer in here.'),
  },
  unknown: t('nog open', 'still open'),
  andMore: t('{first} en nog {n}', '{first} and {n} more'),
  between: t('{shortest} tot {longest}', '{shortest} to {longest}'),
} as const satisfies Readonly<Record<string, Text | Counted>>;
