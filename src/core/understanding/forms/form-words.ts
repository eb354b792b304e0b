// A form that is filled in by typing, and which of its questions takes words that nothing else was read from.
import { pathsAt } from '../../engine/ask.js';
import type { Checklist, Column, Scope } from '../../engine/checklist.js';
import type { Focus } from '../../engine/conversation.js';
import { growsByName } from '../../engine/options.js';
import { columnAt } from '../../engine/scope.js';
import { heard as isAnswer } from '../../engine/typed/no-answer.js';
import { parseTyped } from '../../engine/typed/parse.js';
import { folded } from '../../fold.js';
import type { Phrases } from '../answer-said.js';
import { reasonItself } from '../corrections/reason-said.js';
import type { Asked, Reading } from '../reading.js';
import { asksOrOrders } from '../talk/asks-or-orders.js';
import { asksUnmarked } from '../talk/asks-rather.js';
import { moreAskedOf } from '../talk/said-beside-asked.js';
import { clauseEnds } from '../talk/said-to-bot.js';
import { firstNames } from '../values/first-names.js';
import { groupsAlone } from '../values/groups-said.js';
import { maybeNamed } from '../values/maybe-named.js';
import { saysOnlyWhen } from '../values/moment-of-event.js';
import { yesOrNo } from '../values/yes-no.js';
import { wordsIn } from '../words.js';
import { andThen, longestStory, toldOn } from './story-told.js';

export interface Filled {
  readonly values: Readonly<Record<string, unknown>>;
  /** Certain where nothing was taken but what can be nothing else. */
  readonly sure: Reading['sure'];
  readonly free: boolean;
}

/** A form as it stands: who did not know may know it by now. */
export interface Form {
  readonly scope: Scope;
  readonly filled: Readonly<Record<string, unknown>>;
  readonly columns: readonly Asked[];
  readonly empty: readonly Asked[];
}

/** The words of a text in the question that takes them; nothing where none does. */
export function wordsInForm(text: string, form: Form, words: Phrases): Filled['values'] {
  const { scope, empty } = form;
  const isNameLong = wordsIn(text).length <= longestName;
  // A word that nobody knows is a name where a name is asked next.
  const next = empty.find(({ column }) => column.optional !== true);
  const open = empty.filter((one) =>
    one.column.kind === 'person'
      ? isNameLong && one === next
      : takesAnything(one.column) &&
        !namesBusiness(one.column) &&
        !(identifies(one.column) && tellsMore.test(text)) &&
        // A number has a figure in it.
        !(isNumbered(one.column) && !/\d/.test(text)),
  );
  const free = open.find((one) => !explainsNothingYet(one, form)) ?? open[0];
  // Who goes on about what stands in the one long answer adds to that, in few words too: "en ze zijn boos".
  const isShort = isNameLong && !goesOnIn(text, form);
  const longer = isShort || free === undefined ? undefined : inLongText(text, form);
  if (longer !== undefined) return longer;
  const groups = next && groupsAlone(text, next, scope, words);
  if (next !== undefined && groups !== undefined) return { [next.path]: groups };
  const unknown = next !== undefined && !asksOrOrders(text) && otherIn(next, text);
  if (unknown) return { [next.path]: [{ other: text.trim() }] };
  const takes =
    free !== undefined &&
    !asksOrOrders(text) &&
    !asksUnmarked(text.split(/[,;]\s+/).at(-1) ?? text) &&
    free.column.notWith?.test(text) !== true &&
    free.column.saidWith?.test(text) !== false &&
    yesOrNo(text)?.certain !== true &&
    fitsAsText(free.column, text, scope);
  return takes ? { [free.path]: inWords(free.column, text) } : {};
}

/** What explains the answer before it, which nobody gave. */
function explainsNothingYet(one: Asked, { columns, empty }: Form): boolean {
  const before = columns[columns.findIndex(({ path }) => path === one.path) - 1];
  return 'reason' in one.column && empty.some(({ path }) => path === before?.path);
}

const goesOnIn = (text: string, { columns, filled }: Form): boolean =>
  /^(?:en|maar|and|but) (?:ze|zij|hij|het|er|we|wij|ik|de|they|he|she|it|there|we|i|the) \S+/i.test(text.trim()) &&
  columns.some(({ path, column }) => column.kind === 'long-text' && typeof filled[path] === 'string');

/** A sentence belongs in the question that asks for one, beside those that ask for a word or two: more of it behind what stands there. */
function inLongText(text: string, { scope, columns, filled }: Form): Filled['values'] | undefined {
  const [only, ...more] = columns.filter(({ column }) => column.kind === 'long-text');
  if (only === undefined || more.length > 0 || !fitsAsText(only.column, text, scope)) return undefined;
  const before = filled[only.path];
  return { [only.path]: typeof before === 'string' ? andThen(before, text) : text };
}

const identifies = (column: Column): boolean => column.kind === 'text' && column.identifies === true;
/** "Nee wacht ze wil ook dat het weg gaat" tells more of a request, and by that nobody is known. */
const tellsMore =
  /^(?:nee|niet|ook|wacht|toch|no|not|also|laat maar|vandaag|vanmorgen|vanmiddag|gister\w*|krijg|kan|mag|moet|hoe|wat|wie|waarom|was|het)\b|\?$|\b(?:wil|wilt|willen|wacht|klopt|ook|inzage|want|wants|heet|is called)\b|\b[a-z]-\d{1,4}\b/i;

/** A word or two that nobody knows, where a list is asked next that may hold anything: a program of their own. */
const otherIn = ({ column }: Asked, text: string): boolean =>
  column.kind === 'choices' &&
  column.other === true &&
  maybeNamed(text, column.notWith) &&
  !(growsByName(column) && firstNames.has(folded(text.trim()))) &&
  wordsIn(text).length <= 2 &&
  yesOrNo(text) === undefined &&
  !('problem' in isAnswer(column, [{ other: text.trim() }]));

/** Words as the value that they are: of a person nobody knows here yet their name. */
export function inWords(column: Column, words: string) {
  if (column.kind === 'person') return { other: calledSo(words.trim()) };
  if (column.kind === 'text' && column.reason === true) return reasonItself(words);
  // "Nummer 12345", where a number is asked.
  return isNumbered(column) ? words.replace(beforeNumber, '').replace(/[\s.,;!]+$/, '') : words;
}
/** "Lisa heet ze", "ze heet Lisa": only the name is one. */
function calledSo(words: string): string {
  const { before, after, english } = isCalled.exec(words)?.groups ?? {};
  return before ?? after ?? english ?? words;
}
const isCalled =
  /^(?:(?<before>\p{L}\S*) (?:heet|is) (?:ze|zij|hij|die)|(?:(?:ze|zij|hij|die) heet|(?:she|he) is called|genaamd) (?<after>\p{L}\S*)|(?:her|his) name is (?<english>\p{L}\S*))$/iu;
export const isNumbered = ({ kind, label }: Column): boolean => kind === 'text' && /nummer\b/i.test(label.nl);
export const numberGiven =
  /\b(?:kenmerk|referentie|ref\.?|reference|(?:zaak|meld|meldings|dossier|case |reference )?(?:nummer|nr\.?|number))(?: is| was|:)? +((?=\S*\d)[\p{L}\d](?:[\p{L}\d./-]*[\p{L}\d])?)/iu;
const beforeNumber =
  /^\s*(?:(?:met|het|onder|with|the|under) )?(?:kenmerk|referentie|(?:zaak|meld|dossier|case )?nummer|nr\.?|number)\s*(?:is|was|:)?\s+(?=\S)/i;

/** In a form more words than these are no name. */
export const longestName = 4;

/** Who goes on about what was told. */
export const goesOn = (text: string): boolean => goingOn.test(text.trim());
const goingOn =
  /^(?:o ?ja|ow? ja|oh ja|oh? en|trouwens|en|ook|nog iets|(?:er|der|d'r) (?:zat|zaten|stond|stonden|waren|is|zijn) (?:ook|trouwens|nog)|het waren|'?t waren|dat waren|hij|ze|die|also|by the way)\b/i;

/** Where a form that is told in own words keeps them; undefined for any other form. */
export function storyOf({ opens, tells, sections }: Checklist): string | undefined {
  if (opens !== undefined || tells === undefined) return opens?.question;
  return sections.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'long-text')?.id;
}

/** What is told beside the fields of a form that is told in own words belongs in those. */
export function withTold(
  filled: Readonly<Record<string, unknown>>,
  { checklist }: Scope,
  said: string,
): Readonly<Record<string, unknown>> {
  const path = storyOf(checklist) ?? '';
  const story = filled[path];
  if (typeof story !== 'string' || story.length >= longestStory) return {};
  const now = toldOn(story, checklist.tells === 'request' ? moreAskedOf(withoutFields(said, checklist)) : said);
  return now === story ? {} : { [path]: now };
}

/** "Herkennen aan moet zijn mevrouw Bakker" is of that question, and no part of what is asked. */
const withoutFields = (said: string, { sections }: Checklist): string => {
  const labels = sections.flatMap(({ questions }) =>
    questions.flatMap(({ label }) => [label.nl, label.en].map(folded)),
  );
  const clauses = said.split(clauseEnds);
  const kept = clauses.filter((one) => {
    const plain = folded(one.replace(leadsIn, ''));
    return !labels.some((label) => isNamedBy(plain, label));
  });
  // What stands behind its colon or comma is the value of it.
  const isLast = kept.length < clauses.length && labels.some((label) => isNamedBy(folded(clauses.at(-2) ?? ''), label));
  return kept.length === clauses.length ? said : (isLast ? kept.slice(0, -1) : kept).join(' ').replace(/[\s,;]+$/, '');
};
const leadsIn = /^(?:(?:nee|neen|no|ja|en|maar|dus|oh|sorry|and|but|nou)[, ]+)+/i;
const isNamedBy = (plain: string, label: string): boolean =>
  plain.startsWith(`${label} `) && isSaidOfField.test(plain.slice(label.length));
const isSaidOfField = /^ (?:moet|moeten|is|zijn|wordt|was|klopt|mag|kan|hoort|should|must|has to)\b/;

export const namesBusiness = (column: Column) =>
  column.kind === 'text' && (column.names === 'business' || column.names === 'client');
export const takesAnything = (column: Column) =>
  (column.kind === 'text' || column.kind === 'long-text') && column.format === undefined;

export function fitsAsText(column: Column, text: string, scope: Scope): boolean {
  // When something was done is no reason for it.
  if ('reason' in column && saysOnlyWhen(text)) return false;
  const parsed = parseTyped(column, text, { scope, keepDigits: false });
  return parsed.ok && parsed.value !== undefined && !('problem' in isAnswer(column, parsed.value));
}

/** Whether words are asked, so that any of them answer. */
export const asksWords = ({ scope, focus }: { readonly scope: Scope; readonly focus: Focus }): boolean =>
  pathsAt(scope, focus).some((path) => wordy.includes(columnAt(scope, path)?.kind ?? ''));
const wordy: readonly string[] = ['text', 'long-text'];
