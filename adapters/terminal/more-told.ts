// Which lines of a form are no value of what is asked: they steer, say that an earlier one was wrong, or go to the bot first.
import type { IncomingInput } from '../../src/app/incoming.js';
import type { Ask, Field, Reply } from '../../src/core/engine/replies.js';
import { sentences } from '../../src/core/engine/sentences.js';
import { controlWord } from '../../src/core/engine/typed/control-words.js';
import { respelled } from '../../src/core/engine/typed/time-spelling.js';
import { dayFromWords } from '../../src/core/engine/typed/words-to-day.js';
import { momentFromWords } from '../../src/core/engine/typed/words-to-moment.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { folded } from '../../src/core/fold.js';
import { type Language, say } from '../../src/core/text.js';
import { besideUnknown } from '../../src/core/understanding/forms/unknown-beside.js';
import type { Reading } from '../../src/core/understanding/reading.js';
import { type Control, onlyAgrees, steersAt } from '../../src/core/understanding/talk/controls-said.js';
import { looksIntoFirst } from '../../src/core/understanding/talk/looks-first.js';
import { notNowAlone } from '../../src/core/understanding/talk/puts-off.js';
import { recordNumber } from '../../src/core/understanding/values/record-number.js';
import { saysUnknown } from '../../src/core/understanding/values/yes-no.js';
import { listed, wordsIn } from '../../src/core/understanding/words.js';
import type { FormStep } from './form-step.js';

/**
 * What a few words steer where this kind of answer is asked; what is said in more is heard by the bot. At the first question nothing
 * was typed yet that may be wrong: "dat klopt niet" takes nothing back there.
 */
export function steered(line: string, kind: Field['kind'], isFirst: boolean): Control | undefined {
  const exact = controlWord(line);
  if (exact !== undefined || kind === 'rows' || wordsIn(line).length > few) return exact;
  if (notNowAlone(line)) return 'pause';
  // Who first wants to look into the whole of it leaves no answer unknown by that.
  if (looksIntoFirst(line)) return undefined;
  const said = steersAt(line, kind)?.control ?? (saysUnknown(line) ? 'unknown' : undefined);
  if (said === 'unknown' && besideUnknown(line) !== '') return undefined;
  return isFirst && said === 'undo' ? undefined : said;
}
const few = 8;

/** Whether what is asked was left for another time: a number that is typed then answers nothing. */
export const isLeft = ([first]: readonly Reading[] = []): boolean =>
  first?.intent === 'control' && first.values['control'] === 'pause';

/** Who greets is asked the question again; who takes their time, or thanks, has it right above. */
export function courtesyTo(control: keyof typeof courtesies, language: Language): FormStep {
  const said = say(courtesies[control], language);
  return control === 'greet' ? { type: 'ask', understood: [said] } : { type: 'say', notice: said };
}
const courtesies = { greet: sentences.greeted, wait: sentences.takeYourTime, thank: sentences.thanked } as const;

/** A yes to a form that stands there filled in is of its button, and answers no question in it; undefined for anything else. */
export function sentBy(line: string, ask: Ask): Extract<IncomingInput, { type: 'press' }> | undefined {
  const send = onlyAgrees(line) ? sends(ask) : undefined;
  return send && { type: 'press', action: send.id };
}

/** The button that sends a form as it stands, where it has one; below it a yes to a question that may stay open may be of either. */
export const sends = ({ actions }: Ask) => actions.find((one) => one.sends);

/** Which of the questions before this one was answered wrong, as somebody says who gives no other answer: "de naam is fout". */
export function wrongOf(line: string, before: readonly Field[]): number | undefined {
  const said = folded(line.trim());
  const what = said.length > 80 ? undefined : onlyWrong.test(said) ? '' : saysWrong.exec(said)?.[1];
  if (what === undefined || before.length === 0) return undefined;
  const words = wordsIn(what).filter((word) => !pointing.has(word));
  if (words.length === 0) return before.length - 1;
  const placed = places.findIndex((place) => place.test(words.join(' ')));
  const named = before.flatMap(({ label }, at) => (wordsIn(label).some((word) => words.includes(word)) ? [at] : []));
  const found = placed < 0 ? (named.length === 1 ? named[0] : undefined) : placed;
  return found === undefined || found >= before.length ? undefined : found;
}
const onlyWrong =
  /^(?:(?:nee|neen|no|sorry|wacht|oh?)[ ,!.]+)*(?:(?:oeps|oops|fout(?:je)?|verkeerd|typefout(?:je)?|vergissing|wrong)[ ,!.]*)+$/;
const saysWrong =
  /^(?:(?:nee|neen|no|oeps|oops|sorry|wacht|wait|oh?)[ ,]+)*((?:\S+ ){0,5})(?:is|was|klopt|klopte|had ik|heb ik) (?:toch |nog |wel |ook )?(?:fout|verkeerd|niet(?: goed| juist)?|wrong|not right)(?: ingevuld| getypt)?[.! ]*$/;
const pointing = listed(
  'dat die dit het de mijn mn vorige laatste antwoord vraag that it the my last previous answer one',
);
const places: readonly RegExp[] = [/^(?:eerste|first|1e?)$/, /^(?:tweede|second|2e?)$/, /^(?:derde|third|3e?)$/];

/** Whether a line, where this kind of answer is asked, may be a sentence, or belong to another question of the form. */
export function mayTellMore(line: string, kind: Field['kind'] | 'story', isFirst: boolean): boolean {
  if (kind === 'story')
    return !line.startsWith('/') && controlWord(line) === undefined && !onlyAgrees(line) && line.trim() !== '';
  // A day alone answers the question that stands there, whatever else the form asks a day of.
  if (kind === 'day' && dayFromWords(line, anyDay, undefined) !== undefined) return false;
  if (line.trim() === '' || line.startsWith('/') || steered(line, kind, isFirst) !== undefined) return false;
  if (recordNumber(line) !== undefined) return true;
  return line.trim().split(/\s+/).length >= fewestOf(line, kind);
}

const anyDay = '2026-01-01';

/** Whether a line names a moment, whatever day it is. */
export const readsAsMoment = (line: string): boolean =>
  /^\d{4}-\d\d-\d\d/.test(line.trim()) ||
  momentFromWords(respelled(line.trim()), `${anyDay}T12:00:00.000Z`, 'Europe/Amsterdam', undefined) !== undefined;

/** A word before a name is no part of it: "onze sander". */
function fewestOf(line: string, kind: Field['kind']): number {
  const isOther = isAddress.test(line) || asks.test(line.trim());
  if (!isOther && denies.test(line.trim())) return 2;
  switch (kind) {
    case 'text':
      return isOther || calls.test(line) ? 1 : 4;
    case 'moment':
      return isOther || !readsAsMoment(line) ? 1 : 4;
    case 'person':
      return isOther ? 1 : 2;
    case 'number':
    case 'day':
      return 3;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** What begins so puts something right. */
const denies = /^(?:nee|neen|no|niet|not|oeps|oops|sorry|toch|correctie|(?:ik |i )?(?:bedoel(?:de)?|meant?))[ ,:]/i;

/** "Brokkenbroers heten we", "programma is syntess": a few words in which a name stands among others. */
const calls = /\b(?:heten|heet|heette|is|zijn|called)\b/i;

/** A mail address or a telephone number. */
const isAddress = /@|(?:\+|\b0)(?:[\s-]?\d){9}/;
const asks =
  /\?|^(?:wat|hoe|hoeveel|hoever|hoelang|wie|waar|waarom|hoezo|wanneer|is (?:dit|dat|het)|moet|mag|kan|what|how|where|why|when|is (?:this|that|it)|am i|must i|may i|can i)\s/i;

/** Whether what was typed goes to the bot too, which then says what is stored of it. */
export const takesAlong = (input: IncomingInput): boolean => input.type === 'text' && input.beside !== undefined;

/** Whether a form is sent as it stands: nothing of it is left. */
export const sendsForm = (input: IncomingInput, { actions }: Ask): boolean =>
  input.type === 'press' && actions.some(({ id, style }) => id === input.action && style === 'primary');

/** Who only asks to see a form that is not sent sees what stands in it: their words are no part of it. Undefined for anything else. */
export const seenAgain = ({ notice, record }: Ask, { intent }: Reading): FormStep | undefined =>
  intent === 'control' && isUnsent(record)
    ? { type: 'ask', ...(notice !== undefined && { understood: notice.split('\n') }) }
    : undefined;

/** Whether a line led away from its form for a moment. What was agreed to may be about something else: nothing of the form was stored then. */
export const isAside = ({ intent, values }: Reading, agreesElsewhere: boolean): boolean =>
  intent !== 'control' || stays.has(values['control']) || agreesElsewhere;
const stays: ReadonlySet<unknown> = new Set(['decline', ...Object.keys(courtesies)]);

/** What is said beside what was understood, such as what was not used. */
export const remarksIn = (replies: readonly Reply[]): readonly string[] =>
  replies.flatMap((one) => (one.type === 'text' && one.actions === undefined ? [one.text] : []));

const no = /^(?:nee|neen|no|nope)(?:[ ,.]+(?:wacht|wait|hoor|even|niet goed|klopt niet))*[.! ]*$/i;
/** "Nee" where a story or a moment stands there already is said of that, and answers no question that comes after it. */
export const deniesShown = ({ kind }: Pick<Field, 'kind'>, line: string): boolean =>
  (kind === 'long-text' || kind === 'moment') && no.test(line.trim());
