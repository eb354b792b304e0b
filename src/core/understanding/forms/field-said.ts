// What a sentence answers to one field of a form, as one of several things that it is about.
import type { Column, Scope } from '../../engine/checklist.js';
import { optionsOf } from '../../engine/options.js';
import { answerSaid, onlyPlaces, type Phrases } from '../answer-said.js';
import { type AnswerSaid, type Asked, saidIf } from '../reading.js';
import { contactsSaid, reachedToo } from '../values/contacts-said.js';
import { hourOfKnown } from '../values/hour-of-known.js';
import { isOfLongAgo } from '../values/long-ago.js';
import { saysOnlyWhen, wordsOfMoment } from '../values/moment-of-event.js';
import { notices } from '../values/moments-said.js';
import { dayOfKnown, foundOutAfter } from '../values/moved-moment.js';
import { nameAnew } from '../values/names-said.js';
import { asWell } from '../values/written-said.js';
import { wordsIn } from '../words.js';
import { type Form, isNumbered, namesBusiness, numberGiven, storyOf } from './form-words.js';
import { markedBy } from './marked-by.js';

/** Some questions are answered by nobody in passing. */
export const maySay = ({ saidWith }: Column, text: string): boolean =>
  saidWith === undefined || (saidWith.test(text) && !text.includes('?'));

/** "En het telefoonnummer 0341-123456 erbij": beside what was typed before. */
const reachedAsWell = (column: Column, before: unknown, text: string): string | undefined =>
  column.kind === 'text' && column.format === 'email-or-phone' && typeof before === 'string' && asWell.test(text)
    ? reachedToo(before, text)
    : undefined;

/** In a form a sentence is about several things: only what cannot be anything else is taken from it. */
export function answerInForm(asked: Asked, form: Form, said: string, words: Phrases): AnswerSaid | undefined {
  const { path, column } = asked;
  const { scope, empty, filled } = form;
  const text = withoutReached(column, said);
  if (!maySay(column, text)) return undefined;
  const too = reachedAsWell(column, filled[path], text);
  if (too !== undefined) return { value: too, sure: 'likely' };
  if (column.kind === 'text' && column.identifies) return saidIf(markAdded(filled[path], text), 'likely');
  if (isNumbered(column)) return saidIf(numberGiven.exec(text)?.[1], 'likely');
  if (column.kind === 'yes-no') return heardToo(column, text);
  if (column.kind === 'number' || column.kind === 'person' || column.kind === 'long-text') return undefined;
  const isEmpty = empty.some((one) => one.path === path);
  if (column.kind === 'text' && column.format === undefined && (column.names === undefined || !isEmpty))
    return saidIf(businessAnew(column, text), 'likely');
  if (onlyPlaces(column, text, scope) || isOtherDay(column, filled[path], text)) return undefined;
  return (
    hourHere(column, filled[path], { scope, text }) ??
    surely(
      afterEvent(answerSaid(column, path, wordsFor(asked, form, text), scope, words), asked, form, text) ??
        onlyOneMeant(column, text, scope),
      (value) => isOfOtherThing(column, value, text, { scope, filled }),
    )
  );
}

/** The day on which something came in, which is known, is no other by what was done on another day: "gisteren verstuurd met de post". */
const isOtherDay = (column: Column, known: unknown, text: string): boolean =>
  column.kind === 'day' &&
  column.longAgoWith !== undefined &&
  typeof known === 'string' &&
  !cameThen.test(text) &&
  !saysOnlyWhen(text);
const cameThen =
  /\b(?:nee|niet|toch|eigenlijk|trouwens|bedoel\w*|sorry|wacht|no|not|wait|actually|meant?|binnen\w*|ontvangen|gekregen|kregen|kreeg|received|came in|got)\b|^(?:(?:en|maar|oh?|ja|and) )*(?:het|dat|it|that|(?:'?t|het|de|dat|die|the) (?:mail\w*|brief\w*|bericht\w*|appje|vraag|verzoek|telefoontje|letter|message|request)) (?:was|kwam|came)\b/i;

const withoutReached = ({ kind }: Column, text: string): string =>
  kind === 'choice' || kind === 'choices' ? text.replaceAll(howReached, '') : text;

/** "Het telefoonnummer van de zaak is 0113 555210" says how somebody is reached, and that nothing stands in a phone. */
const howReached =
  /(?:[^,;.]|\.(?!\s))*\b(?:is|wordt|werd|zijn|becomes)\b[^,;\d@]*(?:\S+@\S+|(?=[+0])\+?\d[\d\s().-]{7,}\d)/giu;

/** "Bruiloft 14 juni 2025" says nothing of when somebody asked, nor does a day alone where a birthday is asked about. */
export function isOfOtherThing(
  column: Column,
  value: unknown,
  text: string,
  { scope, filled }: Pick<Form, 'scope' | 'filled'>,
): boolean {
  if (column.kind !== 'day' || column.longAgoWith === undefined || typeof value !== 'string') return false;
  const story = filled[storyOf(scope.checklist) ?? ''];
  const isMaybe = typeof story === 'string' && column.notWith?.test(story) === true;
  return isOfLongAgo(value, text, scope.facts, column.longAgoWith, isMaybe);
}

/** "9 uur ongeveer", where "gisteravond" stands there already. */
function hourHere(
  { kind, notWith }: Column,
  known: unknown,
  { scope, text }: { readonly scope: Scope; readonly text: string },
) {
  if (kind !== 'moment' || typeof known !== 'string' || notWith?.test(text)) return undefined;
  return saidIf(hourOfKnown(text, known, scope.facts) ?? dayOfKnown(text, known, scope.facts), 'likely');
}

/** Who found out later did so after it happened, where that is what is known. */
function afterEvent(said: AnswerSaid | undefined, { path, column }: Asked, { scope, filled }: Form, text: string) {
  const [known, story] = [filled[path], filled[scope.checklist.opens?.question ?? '']];
  const isEvent = column.kind === 'moment' && typeof story === 'string' && !notices.test(story);
  return isEvent && typeof said?.value === 'string' && typeof known === 'string'
    ? { ...said, value: foundOutAfter(said.value, text, known, scope.facts) }
    : said;
}

const surely = (said: AnswerSaid | undefined, isOther: (value: unknown) => boolean): AnswerSaid | undefined =>
  said === undefined || said.value === null || said.sure === 'possible' || isOther(said.value) ? undefined : said;

/** Of a moment in a form that opens with a story, the words on when that was. */
function wordsFor({ path, column }: Asked, { scope, filled }: Form, text: string): string {
  const { opens } = scope.checklist;
  if (column.kind !== 'moment' || opens === undefined) return text;
  return wordsOfMoment(text, typeof filled[path] === 'string', filled[opens.question]);
}

/** A name that stands there is another only where that is said to be so. */
const businessAnew = (column: Column, text: string): string | undefined =>
  namesBusiness(column) ? nameAnew(text) : undefined;

/** "Wil dit vertrouwelijk melden": where it is said at all and there is but one to choose, it is that one. */
function onlyOneMeant(column: Column, text: string, scope: Scope): AnswerSaid | undefined {
  if (column.kind !== 'choice' || column.saidWith === undefined || wordsIn(text).length > longestWish) return undefined;
  const [only, ...more] = optionsOf(column, scope, 'shown');
  return only === undefined || more.length > 0 ? undefined : { value: only.id, sure: 'likely' };
}
const longestWish = 8;

/** What a text names beside what is known: a number takes no name away. */
function markAdded(known: unknown, text: string): string | undefined {
  const mark = identifiedBy(text);
  return mark === undefined ? undefined : markedBy(typeof known === 'string' ? known : undefined, mark);
}

/** "Klantnummer 1234", or how to reach them. */
export function identifiedBy(text: string): string | undefined {
  const { mail, phone } = contactsSaid(text);
  return numberedAs(text) ?? mail ?? phone;
}

/** "Klantnummer 1234" alone. */
export const numberedAs = (text: string): string | undefined =>
  customerNumber.exec(text)?.[0].replace(/\s*(?:\b(?:is|was)\b|[=:])\s*/i, ' ');
const customerNumber =
  /\b(?:klant|lid|order|bestel|dossier|relatie|polis|bon|customer|member)\s?-?(?:nummer|nr\.?|number|no\.?)?\s*(?:(?:is|was|[=:])\s*)?#?\d{2,}\b|\b(?:personeels?|student|leerling|pati[eë]nt|cli[eë]nt|huurder|contract|zaak|ticket|boekings?|reserverings?|account|abonnee|gast|inschrijf|staff|employee|patient|client|tenant|contract|case|booking|guest|account|membership|ref(?:erence)?)\s?-?(?:nummer|nr\.?|number|no\.?)\s*(?:(?:is|was|[=:])\s*)?#?\d+\b|\b(?!huis|tele|mobiel|bank|rekening)\p{L}{3,}(?:nummer|nr\.?|pas|kaart|card|code)\s*(?:(?:is|was|[=:])\s*)?#?\d{2,}\b/iu;

/** "Ja ze kunnen er nog bij": some words say it wherever they stand. */
function heardToo({ saysBack }: Extract<Column, { kind: 'yes-no' }>, text: string): AnswerSaid | undefined {
  const value = [true, false].find((one) => saysBack?.(one, text) !== undefined);
  return value === undefined ? undefined : { value, sure: 'likely' };
}
