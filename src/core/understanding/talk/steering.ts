// What somebody wants of the conversation, by how people say that: learnt from some thousands of ways to say it.
import { isOther } from '../../engine/value.js';
import { once, remembered } from '../../remembered.js';
import { heldInWhole, likeliestOf } from '../likeliest.js';
import type { Reading, Situation } from '../reading.js';
import { listed, wordsIn } from '../words.js';
import { beginsToAsk } from './asks-in-general.js';
import { type Manner, mannerOf } from './manners.js';
import { steeringSums } from './steering-sums.js';

const ways = [
  'undo',
  'back',
  'skip',
  'pause',
  'continue',
  'where',
  'repeat',
  'explain',
  'finish',
  'send',
  'drop',
] as const;
export type Steering = (typeof ways)[number];
const isSteering = (label: string): label is Steering => ways.some((way) => way === label);

/** What steers the engine; what sends, ends or drops something is heard where something can be sent. */
const engineWords: Readonly<Partial<Record<Steering, string>>> = {
  undo: 'undo',
  back: 'back',
  skip: 'skip',
  pause: 'pause',
  continue: 'continue',
  repeat: 'continue',
  explain: 'explain',
};

/** From here on it is that, and hardly ever anything else. */
const surely = 0.9;
/** The same where what else it may be would be lost. */
const beyondDoubt = 0.94;
/** The same where they begin as a question does, or seem to put something right. */
const almostAlways = 0.98;
/** A long word that is none of these names what goes out, or what is meant. */
const longWord = 8;
const ofTakingBack =
  listed(`ongedaan antwoord antwoorden terugdraaien terugdraai terugzetten terughalen weghalen verwijderen verwijder verkeerd verkeerde
  vergissing vergiste bedoeling ingevuld ingevulde opgeslagen veranderd previous`);
/** Who says more tells something as well. */
const mostWords = 14;
const longest = 120;

const likeliest = once(() => likeliestOf(steeringSums));

const all = remembered(8, (text) => likeliest()(heldInWhole(text)));

/** How likely it is, from 0 to 1, that a text agrees or wants something sent, and tells no more. */
export const oddsOfAgreeing = (text: string): number =>
  all(text).reduce((sum, { label, odds }) => (agreeing.includes(label) ? sum + odds : sum), 0);
const agreeing: readonly string[] = ['confirm', 'send'];

/** How likely it is, from 0 to 1, that a text is of something else than the conversation. */
export const oddsOfNothing = (text: string): number => all(text).find(({ label }) => label === 'none')?.odds ?? 0;

const likely = remembered(8, (text): { readonly way: Steering; readonly odds: number } | undefined => {
  if (text.length > longest || wordsIn(text).length > mostWords) return undefined;
  const [first] = all(text);
  return first !== undefined && isSteering(first.label) ? { way: first.label, odds: first.odds } : undefined;
});

/** What a text steers, where it hardly ever means anything else; a yes is read word for word, because it stores something. */
export const steering = (text: string): Steering | undefined => atLeast(surely, text);

/** The same beside a story, of which nothing may be lost: who asks something or counts tells of that. */
export const steeringBesideStory = (text: string): Steering | undefined =>
  /[\d?]/.test(text) || beginsToAsk(wordsIn(text)) ? undefined : atLeast(beyondDoubt, text);

function atLeast(least: number, text: string): Steering | undefined {
  const found = likely(text);
  if (found?.way === 'undo' && !takesSomethingBack(text)) return undefined;
  // "Haal dat begeleiden maar weg" takes out what it names, and takes back nothing that was stored.
  const namesWhat = wordsIn(text).some((word) => word.length >= longWord && !ofTakingBack.has(word));
  const needed = found?.way === 'undo' && namesWhat ? Math.max(least, almostAlways) : least;
  return found !== undefined && found.odds >= needed ? found.way : undefined;
}

/** Nothing that was stored goes by words that do not say so, nor by those that say where something is to go: "haal dat weg bij waarom". */
const takesSomethingBack = (text: string): boolean =>
  wordsIn(text).some((word) => backWords.test(word)) &&
  !saysWho.test(text) &&
  !/["“”]|\b(?:weg|eruit|out|away)\b.* (?:bij|uit|van|from|of) /i.test(text);
/** "Nee dat doet mijn vrouw Sanne" answers, and undoes nothing. */
const saysWho =
  /^(?:(?:nee|neen|no|nope)[, ]+)?(?:(?:dat|dit|het|that|this|it) )?(?:doet|regelt|wordt|does|is done by) (?:mijn|m['’]?n|onze|ons|my|our|\p{L}+$)/iu;
const backWords =
  /^(?:ongedaan|terug\p{L}*|weg\p{L}*|weer|eruit|eraf|her\p{L}*|haal|trek|draai|zet|maak|wis\p{L}*|schrap\p{L}*|verwijder\p{L}*|vergeet|negeer|annuleer|cancel|undo|undone|revert|remove|delete|scratch|scrap|drop|discard|bin|rid|erase|forget|back|vergis\p{L}*|verkeerd\p{L}*|fout\p{L}*|wrong|mistake\p{L}*|oeps|oops|bedoeling|bedoelde?|meant?|niet|nee|not|no|toch|oude?|eerst|vorige?|previous|laatste|last)$/u;

/** What nothing else is heard in steers in one of many ways to say so; where nothing is open it only asks how far that is. */
export function steeredBy(text: string, { open }: Pick<Situation, 'open'>): Reading | undefined {
  const meant = steering(text);
  const heard = { sure: 'likely', words: text } as const;
  if (meant === 'where') return { ...heard, intent: 'question', values: { about: 'progress' } };
  if (open === undefined) return undefined;
  const control = (meant && engineWords[meant]) ?? mannerBeside(text, open);
  return control === undefined ? undefined : { ...heard, intent: 'control', values: { control } };
}

/** What is told in own words of what happened may begin with a word that asks to wait. */
function mannerBeside(text: string, open: Situation['open'], least?: number): Manner | undefined {
  const { opens, tells } = open?.scope.checklist ?? {};
  const manner = opens === undefined && tells === undefined ? mannerOf(text, least) : undefined;
  // What only might want to see what was said tells something.
  return manner === 'overview' ? mannerOf(text, beyondDoubt) : manner;
}

/**
 * What steers although a word of it could be something else: "moet lesgeven, leerling staat er" asks nothing, and "ongedaan aub" is
 * no name. What is surely heard stands, as does a story of a breach or request.
 */
export function steersInstead(
  text: string,
  heard: Reading | undefined,
  { open }: Pick<Situation, 'open'>,
): Reading | undefined {
  if (heard === undefined || /[\d?]/.test(text)) return undefined;
  const manner = mannerInstead(text, heard, open);
  if (manner !== undefined) return steeringTo(manner, text, open);
  if (!isPerhaps(heard, text)) return undefined;
  const isDoubtful = heard.intent === 'correction' || beginsToAsk(wordsIn(text));
  const way = atLeast(isDoubtful ? almostAlways : beyondDoubt, text);
  const meant = heard.intent === 'question' || heard.intent === 'correction' ? callsAway : insteadOfAnswer;
  if (way === undefined || !meant.includes(way)) return undefined;
  return steeringTo(way, text, open);
}

/** A moment that is asked for is no name, although its words could stand for one. */
function mannerInstead(text: string, heard: Reading, open: Situation['open']): Manner | undefined {
  // What may have happened is told, whatever else it resembles; who speaks of their screen wants nothing of their data.
  if (heard.intent === 'breach') return undefined;
  if (heard.intent === 'request') return mannerBeside(text, open, beyondDoubt);
  if (heard.intent !== 'answer') return isPerhaps(heard, text) ? mannerBeside(text, open) : undefined;
  const isInWords = Object.values(heard.values).every((one) => typeof one === 'string' && text.includes(one));
  return isInWords ? mannerBeside(text, open, beyondDoubt) : undefined;
}

/** Where nothing is open there is nothing to steer. */
const steeringTo = (control: string, words: string, open: Situation['open']): Reading =>
  open === undefined
    ? { sure: 'likely', words, intent: 'smalltalk', values: {} }
    : { sure: 'likely', words, intent: 'control', values: { control } };

const callsAway: readonly Steering[] = ['pause'];
const insteadOfAnswer: readonly Steering[] = ['pause', 'undo', 'back', 'skip'];

/** The words as they stand are an answer where any are; what has a capital in it is a name, and what was picked from a list is meant. */
function isPerhaps({ intent, sure, values }: Reading, text: string): boolean {
  if (intent === 'breach' || intent === 'request') return sure === 'possible';
  if (intent !== 'answer') return sure !== 'certain' && intent !== 'control';
  const all = Object.values(values);
  // Somebody who is named with a capital is meant.
  if (all.some((one) => isOther(one) && /^\p{Lu}/u.test(one.other))) return false;
  const isLoose =
    all.includes(text.trim()) || (sure !== 'certain' && !all.some((one) => one === undefined || Array.isArray(one)));
  return isLoose && !/\p{Lu}/u.test(text.trim().slice(1));
}
