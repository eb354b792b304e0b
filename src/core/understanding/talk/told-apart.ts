// A message of several sentences that say more apart than together: each is heard as if it had been typed alone.
import { isOther } from '../../engine/value.js';
import type { Intent, Reading } from '../reading.js';
import { wordsIn } from '../words.js';
import { saysYesAlone } from './yes-in-many-ways.js';

/** The sentences of a message; none where they are more than somebody says of different things. */
export function sentencesOf(text: string): readonly string[] {
  const sentences = (text.length > longest ? '' : text)
    .split(/(?<=[.!?…;])(?<!\b(?:mevr|mvr|mw|dhr|mrs?|ms|drs?|ir|ing|bijv)\.)\s+|\n+/i)
    .flatMap(yesAndMore)
    .map((one) => one.trim())
    .filter((one) => wordsIn(one).length > 0);
  return sentences.length > most ? [] : sentences;
}
const longest = 500;

/**
 * The sentences that tell, and those that ask; who answers their own question tells that. Behind the rest the last words may ask
 * without a mark.
 */
export function apartFromAsked(
  text: string,
  asksUnmarked: (clause: string) => boolean = () => false,
): { readonly told: string; readonly asked: string } {
  const sentences = text.length > longest ? [] : inSentences(text.trim(), asksUnmarked);
  const isAsked = (one: string, at: number) =>
    (one.endsWith('?') && !answersOwn.test(sentences[at + 1] ?? '')) ||
    (at > 0 && at === sentences.length - 1 && asksUnmarked(one));
  return {
    told: sentences.filter((one, at) => !isAsked(one, at)).join(' '),
    asked: sentences.filter(isAsked).join(' '),
  };
}
/** What asks unmarked behind a comma or "en" stands by itself. */
function inSentences(text: string, asksUnmarked: (clause: string) => boolean): readonly string[] {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/);
  const last = sentences.at(-1) ?? '';
  for (const { 0: joint, index } of last.matchAll(joints)) {
    const [before, behind] = [last.slice(0, index), last.slice(index + joint.length)];
    if (before !== '' && asksUnmarked(behind) && !quotes.test(before))
      return [...sentences.slice(0, -1), before, behind];
  }
  return sentences;
}
const joints = /[,;]\s+(?:(?:en|maar|and|but)\s+)?|\s+(?:en|maar|and|but)\s+/gi;
/** "Toen vroeg de klant, wat doen jullie nu": what somebody else asked is told. */
const quotes =
  /\b(?:vroeg|vroegen|vraagt|vragen|zei|zeiden|zegt|riep|schreef|mailde|appte|dacht|asked|asks|said|says|thought)\b[^,;]*$/i;
const answersOwn = /^(?:ja|jawel|jep|nee|neen|yes|no|geen|ongeveer|zo['’]?n|een stuk of|about|\d+)\b/i;

/** "Ja klopt en het nummer is veranderd": a yes, and what is told behind it. */
function yesAndMore(sentence: string, place: number): readonly string[] {
  const at = place > 0 ? undefined : sentence.match(andMore);
  const yes = at === null || at === undefined ? '' : sentence.slice(0, at.index);
  return yes !== '' && saysYesAlone(yes) ? [yes, sentence.slice((at?.index ?? 0) + (at?.[0].length ?? 0))] : [sentence];
}
const andMore = /,?\s+(?=(?:en|and|oja|o ja|oh|trouwens|by the way|btw)\b(?: \S+){2})/i;
const most = 6;

/** The parts of one sentence that begin anew with who or what they are about: "we zijn gestopt met Exact, en de camera's zijn weg". */
export function clausesOf(sentence: string): readonly string[] {
  const clauses = (sentence.length > longest ? '' : sentence)
    .split(beginsAnew)
    .map((one) => one.trim())
    .filter((one) => wordsIn(one).length > 1);
  return clauses.length > most ? [] : clauses;
}
const beginsAnew =
  /(?:,\s+(?:(?:oh?|en|and|trouwens) ){0,2}|\s+(?:en|and) )(?=(?:we|wij|ik|er|de|het|onze|ons|mijn|our|the) \S+ \S|\S+ (?:is|zijn|gaat|gaan|heeft|hebben|bewaren|staat|staan|doet|werkt|are|has) \S)/iu;

/** Every clause of a text, as it stands there: joined they are that text. */
export const clausesApart = (text: string): readonly string[] =>
  text.length > longest ? [text] : text.split(/(?<=[.!?…;,]\s+)(?=\S)|(?<=\s)(?=(?:en|dus|and|so)\s)/iu);

/** A sentence with what is heard in it where it stands alone. */
export interface Alone {
  readonly words: string;
  readonly reading: Reading;
}

/** Whether its sentences may say more apart: what may be a case is one story, and who asks something and answers after it is heard in one. */
export const mayBeApart = (whole: Reading, sentences: readonly string[]): boolean =>
  sentences.length > 1 && !isOfCase(whole) && !sentences.slice(0, -1).some((words) => words.includes('?'));

/** The parts of such a message in their order, each with what goes on about it; undefined where it is heard as well in one. */
export function toldApart(whole: Reading, sentences: readonly Alone[]): readonly string[] | undefined {
  const parts = inParts(sentences);
  const readings = parts.map(({ reading }) => reading);
  return parts.length > 1 && tellMore(readings, whole) ? parts.map(({ words }) => words) : undefined;
}

/** What is heard in no sentence alone goes on about the one before it. */
function inParts(sentences: readonly Alone[]): readonly Alone[] {
  const parts: Alone[] = [];
  let ahead = '';
  for (const { words, reading } of sentences) {
    const last = parts.at(-1);
    if (isHeard(reading)) {
      parts.push({ words: `${ahead}${words}`, reading });
      ahead = '';
    } else if (last === undefined) ahead = `${ahead}${words} `;
    else parts[parts.length - 1] = { ...last, words: `${last.words} ${words}` };
  }
  return parts;
}

/** What may have happened, or somebody may ask, is told in as many sentences as it takes. */
const isOfCase = ({ intent }: Reading): boolean => intent === 'breach' || intent === 'request';

const leading: readonly Intent[] = ['command', 'breach', 'request', 'activity', 'correction'];

/** Whether something is told by it that would be settled or proposed. */
export function isHeard({ intent, sure, values, words }: Reading): boolean {
  if (sure === 'possible') return false;
  if (intent === 'supplier') return Object.values(values).some((value) => Array.isArray(value) && value.length > 0);
  // What was done has a place where it is put down.
  if (intent === 'question' && Array.isArray(values['says'])) return true;
  return leading.includes(intent) || (intent === 'answer' && isPicked(values, words));
}

/** Something that is known; any words are an answer where words are asked. */
const isPicked = (values: Reading['values'], words: string): boolean =>
  Object.values(values).some((value) => value !== words && !isOther(value));

/** Whether the parts settle a question, or tell something, that nothing is heard of in the whole. */
function tellMore(parts: readonly Reading[], whole: Reading): boolean {
  if (!isHeard(whole)) return true;
  const told = parts.map(toldIn);
  return new Set(told.flat()).size > new Set(toldIn(whole)).size || isOfSeveral(parts, whole);
}

/** An answer and what is told with it of other questions are one, where they are heard so. */
const isOfSeveral = (parts: readonly Reading[], { elsewhere }: Reading): boolean =>
  elsewhere === undefined && new Set(parts.map(({ intent }) => intent)).size > 1;

/** What is put right without a word of what it is, as a change of the business, is one thing. */
function toldIn({ intent, values, elsewhere }: Reading): readonly string[] {
  if (Array.isArray(values['says'])) return values['says'].map(String);
  const paths = Object.keys({ ...values, ...elsewhere });
  return paths.length === 0 ? [intent] : paths;
}
