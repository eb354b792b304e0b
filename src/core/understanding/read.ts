// One reading of what is said: what it may mean here, the likeliest first.
import { columnAt } from '../engine/scope.js';
import type { Phrases } from './answer-said.js';
import { type Answered, answered, answersOtherwise } from './answered.js';
import { answersItself, beginsToAsk } from './asks-in-general.js';
import { controlSaid, stopsNow } from './controls-said.js';
import { correctionSaid, looksBack } from './corrections.js';
import { type Ear, Heard } from './ear.js';
import type { Intent, Reading, Situation } from './reading.js';
import { wordsIn } from './words.js';
import { yesOrNo } from './yes-no.js';

/** What the rooms add: words of options, and what a sentence about their matter says beside its kind. */
export interface Listening {
  readonly ear: Ear;
  readonly phrases: (checklist: string) => Phrases;
  /** A command, or a question that is recognised by its words alone; undefined for anything else. */
  readonly plain: (text: string, heard: Heard) => Reading | undefined;
  /** A question in general: it tells of nothing that happened, and nothing is offered for it. */
  readonly asks: (text: string, heard: Heard) => Reading | undefined;
  /** What is put right by its name: "ons nieuwe mailadres is …". */
  readonly corrects: (text: string, situation: Situation) => Reading | undefined;
  /** What a story answers beyond what is asked: "garage met zes mensen, SnelStart voor de boeken". */
  readonly story: (text: string, situation: Situation) => Reading | undefined;
  /** By intent: what else such a sentence says. */
  readonly values: Readonly<
    Partial<Record<Intent, (text: string, heard: Heard, situation: Situation) => Readonly<Record<string, unknown>>>>
  >;
  /** What keeps a sentence from telling that something happened here: it supposes, denies or tells of others. */
  readonly unreal: (text: string, heard: Heard) => string | undefined;
  /** Whether it is asked if a breach or a request that was told really happened. */
  readonly doubts: (text: string, heard: Heard, intent: Intent) => boolean;
}

/** The readings of a text, best first; the last resort is `unclear`. */
export function read(
  text: string,
  situation: Situation,
  listening: Listening,
): readonly [Reading, ...(readonly Reading[])] {
  const [first, ...others] = readAll(text, situation, listening);
  return [first ?? { intent: 'unclear', sure: 'possible', words: text, values: {} }, ...others];
}

const told: readonly Intent[] = ['breach', 'request', 'activity', 'supplier'];

/** What may be meant, in order; the exact parsers go before the classifier. */
function readAll(text: string, situation: Situation, listening: Listening): readonly Reading[] {
  const { open } = situation;
  const literal = toTheLetter(text, open);
  if (literal !== undefined) return [literal];
  const hear = once(() => new Heard(listening.ear, text));
  const isTale = once(() => tellsPlainly(text, hear, listening));
  const steered = steers(text, open);
  const control = steered === undefined || isTale() ? undefined : steered;
  const atOnce = steersAtOnce(text, control, open);
  if (atOnce !== undefined) return [controlReading(text, atOnce)];
  const story = listening.story(text, situation);
  if (story !== undefined && open?.proposed !== undefined) return [story];
  // Who speaks of what was said before does not answer what is asked now; "oeps" begins a breach too.
  const correction = corrected(text, situation, listening);
  if (correction !== undefined && putsRight(text, open) && !hear().isSigned('breach')) return [correction];
  const answer = open && answered(text, open, listening.phrases(open.scope.checklist.id));
  if (answer !== undefined && isOnlyAnswer(answer, text, open) && !isTale()) return [answer.reading];
  if (correction?.sure === 'certain') return [correction];
  if (control !== undefined) return [controlReading(text, control.control)];
  return listened(text, situation, listening, { heard: hear(), story, correction, answer });
}

/** What is asked of the bot in so many words, or answers whether anything must be added to a list. */
function steersAtOnce(text: string, control: ReturnType<typeof controlSaid>, open: Situation['open']) {
  if (control !== undefined && (control.exact || stopsNow(text))) return control.control;
  return open?.focus.type === 'rows' ? wantsMore(text) : undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Whether a sentence of some length tells of a breach or a request, of which "liever niet" or "dat weet ik niet" is a part. */
function tellsPlainly(text: string, hear: () => Heard, listening: Listening): boolean {
  if (wordsIn(text).length <= fewOfTale) return false;
  const heard = hear();
  const isPlain = heard.isSigned('breach') || Math.max(heard.over('breach'), heard.over('request')) > strongly;
  return isPlain && listening.unreal(text, heard) === undefined;
}

/** Fewer words tell nothing beside what they answer or ask for. */
const fewOfTale = 7;

const putsRight = (text: string, open: Situation['open']): boolean =>
  looksBack(text, open) || (open?.focus.type === 'section' && keeps.test(text.trim()));

/** Who says at a card what is kept puts the card right: "we bewaren wel gezondheid, want sommige klanten zijn allergisch". */
const keeps =
  /^(?:(?:ja|nee|klopt|maar|en|o ja),? )*(?:we|wij|ik) (?:bewaren|bewaar|noteren|noteer|houden|hebben|heb|vragen|vraag) (?:wel|ook|geen|niet)\b/i;

/** What no exact parser settled: the classifier is asked as well. */
function listened(
  text: string,
  situation: Situation,
  listening: Listening,
  read: { heard: Heard; story: Reading | undefined; correction: Reading | undefined; answer: Answered | undefined },
): readonly Reading[] {
  const { heard, correction, answer } = read;
  const story = answersOtherwise(text, read.story, answer, situation.open) ? undefined : read.story;
  if (story !== undefined && !isPressing(heard, { reading: story, free: true })) return [story];
  const plain = listening.plain(text, heard);
  if (plain?.sure === 'certain') return [plain];
  // Where any words are an answer, a question is one too.
  const asked = plain !== undefined || answer?.free === true ? undefined : listening.asks(text, heard);
  if (asked !== undefined) return answer === undefined ? [asked] : [asked, answer.reading];
  // What the answer holds too puts nothing right.
  const isAnswered = Object.keys(correction?.values ?? {}).every((path) => path in (answer?.reading.values ?? {}));
  const rest = [isAnswered ? undefined : correction, plain].filter((one) => one !== undefined);
  return weighed(text, situation, heard, toldIn(text, heard, situation, listening), rest, answer);
}

/** Who puts a few words between quotation marks, where words are asked, means them to the letter; more is what others said. */
function toTheLetter(text: string, open: Situation['open']): Reading | undefined {
  if (open?.focus.type !== 'question' || !/^["“„].*["”“]$/s.test(text.trim())) return undefined;
  const kind = columnAt(open.scope, open.focus.path)?.kind;
  const isWords = kind === 'text' || kind === 'long-text' || kind === 'person';
  return isWords && wordsIn(text).length <= fewToTheLetter ? answerTo(text, open.focus.path) : undefined;
}
const fewToTheLetter = 6;

/** Not knowing, and what an exact parser takes that leaves nothing to any other words. */
function isOnlyAnswer({ reading, free }: Answered, text: string, open: Situation['open']): boolean {
  if (reading.sure !== 'certain') return false;
  if (Object.values(reading.values).includes(null)) return true;
  return !free && !(isForm(open) && wordsIn(text).length > fewInForm);
}

const isForm = (open: Situation['open']): boolean => open?.focus.type === 'form' || open?.focus.type === 'row';

/** In a form a day or a moment may be a word of a longer story: "klant belt net, wil weten wat we van hem hebben". */
const fewInForm = 5;

function corrected(text: string, situation: Situation, { phrases, corrects }: Listening): Reading | undefined {
  const { open } = situation;
  const here = open && correctionSaid(text, open, phrases(open.scope.checklist.id));
  return here ?? corrects(text, situation);
}

/** What is told goes before everything else; in doubt between it and an answer, both are offered. */
function weighed(
  text: string,
  { open }: Situation,
  heard: Heard,
  tells: readonly Reading[],
  rest: readonly Reading[],
  answer: Answered | undefined,
): readonly Reading[] {
  const urgent = tells.filter(({ intent }) => isUrgent(intent) && heard.over(intent) > 0);
  const talk = talked(text, heard, tells, fewestWords(open));
  if (answer === undefined) return [...urgent, ...rest, ...tells.filter((one) => !urgent.includes(one)), ...talk];
  // What is told so plainly goes first, also where it is asked whether it happened here.
  const clear = urgent.filter(({ intent, sure }) => sure === 'likely' || heard.over(intent) > 3);
  if (clear.length > 0 && isPressing(heard, answer)) return [...clear, ...rest, answer.reading];
  // Words that were taken out of a sentence are said back anyway; a whole sentence may be chatter.
  const isText = Object.values(answer.reading.values).includes(text);
  const beside = tells.filter((one) => isTruly(one, heard, isText && answer.free));
  const asked = isRatherAsked(heard, answer) ? talk.filter(({ intent }) => intent === 'question') : [];
  const chatter = talk.filter(({ intent }) => heard.over(intent) > plainly && heard.isRather(intent, ordinary));
  return [...rest, ...(answer.free && isText ? chatter : asked), answer.reading, ...beside];
}

/** What people answer, and what they say at work. */
const ordinary = ['answer', 'shop'];

/** How much more than a likeness it takes to be no answer where any words are one. */
const plainly = 0.8;

/** A sentence that asks something, in which a number or an option could be read as well. */
const isRatherAsked = ({ words }: Heard, { reading, begins }: Answered): boolean =>
  reading.sure !== 'certain' &&
  words.length > 4 &&
  beginsToAsk(words) &&
  !answersItself(reading.words) &&
  begins?.() !== true;

/** Beside an answer only what is truly told is offered: where words of it were understood, much more than a likeness. */
function isTruly({ intent }: Reading, heard: Heard, isAnyText: boolean): boolean {
  if (isUrgent(intent)) return heard.isSigned('breach') || (heard.words.length > 5 && heard.over(intent) > 1);
  return isAnyText && heard.words.length > 5 && heard.over(intent) > plainly;
}

/** A list asks whether anything must be added: yes adds, and no is done. */
function wantsMore(text: string): 'add' | 'done' | undefined {
  const said = yesOrNo(text);
  if (said === undefined || text.trim().split(/\s+/).length > 6) return undefined;
  return said.yes ? 'add' : 'done';
}

/** Where words are asked, "prima" says nothing, and "terug naar kantoor" steers nowhere. */
function steers(text: string, open: Situation['open']): ReturnType<typeof controlSaid> {
  const said = controlSaid(text);
  if (said === undefined || open?.focus.type !== 'question') return said;
  const kind = columnAt(open.scope, open.focus.path)?.kind;
  // "Klopt" answers yes to a question of yes or no.
  if (said.control === 'confirm' && kind === 'yes-no') return undefined;
  if (said.exact) return said;
  if (kind !== 'text' && kind !== 'long-text' && kind !== 'person') return said;
  if (said.control === 'back') return asksToSteer.test(text.trim()) ? said : undefined;
  return said.control === 'confirm' ? undefined : said;
}

/** Who wants to go back asks for it. */
const asksToSteer =
  /^(?:kan|kun|kunt|kunnen|mag|mogen|zullen|wil|zou|ga|doe|even|ff|nee|wacht|ho|stop|graag|please|can|could|go|ik wil)\b/i;

const answerTo = (text: string, path: string): Reading => ({
  intent: 'answer',
  sure: 'certain',
  words: text,
  values: { [path]: text },
});

const controlReading = (text: string, control: string): Reading => ({
  intent: 'control',
  sure: 'certain',
  words: text,
  values: { control },
});

/** What the classifier hears: one kind alone is likely, two or three are possible. */
function toldIn(text: string, heard: Heard, situation: Situation, listening: Listening): readonly Reading[] {
  const stricter = leastOver(heard, situation);
  const why = listening.unreal(text, heard);
  const plain = heard.clear.filter(
    ({ intent, over }) => isTold(intent) && over > stricter && !(why !== undefined && isUrgent(intent)),
  );
  const clear = [...plain, ...(why === undefined ? nearlyAsClear(heard, plain) : [])].slice(0, 3);
  const [most] = heard.clear;
  if (clear.length === 0 && why !== undefined && most !== undefined && isUrgent(most.intent))
    return [notReal(text, why, most.intent)];
  const others = heard.clear.filter(({ intent }) => !isTold(intent));
  const readings = clear.map(({ intent, over }): Reading => {
    const alone = clear.length === 1 && others.every((other) => other.over < over);
    if (!isTold(intent)) return { intent: 'unclear', sure: 'possible', words: text, values: {} };
    const sure = alone && !(isUrgent(intent) && listening.doubts(text, heard, intent)) ? 'likely' : 'possible';
    return { intent, sure, words: text, values: listening.values[intent]?.(text, heard, situation) ?? {} };
  });
  // Beside a question nothing is asked about programs of which none was named.
  return readings.filter(({ values }) => situation.open === undefined || !namesNone(values['suppliers']));
}

const namesNone = (suppliers: unknown): boolean => Array.isArray(suppliers) && suppliers.length === 0;

/** One or two words must tell it clearly, and beside a question nothing; that asks more of what is no answer to it anyway. */
function leastOver(heard: Heard, { open }: Situation): number {
  // A letter alone is no word.
  const { length } = heard.words.filter((word) => word.length > 1);
  if (length > 2 || heard.isSigned('breach')) return open === undefined ? 0 : 0.3;
  return open === undefined ? aFewWords : 99;
}
const aFewWords = 2;

/** What a breach or a request may lack when another thing is offered anyway: by its kind. */
const lacks = { urgent: 1.5, other: 0.8 };

/** Who is offered something else is offered a breach or a request too that is nearly as clear: a short list costs one look. */
function nearlyAsClear(heard: Heard, [first, ...more]: Heard['clear']): Heard['clear'] {
  if (first === undefined || heard.isSigned(first.intent)) return [];
  const least = -(isUrgent(first.intent) ? lacks.urgent : lacks.other);
  const isThere = (intent: string) => [first, ...more].some((one) => one.intent === intent);
  return heard.told.filter(({ intent, over }) => isUrgent(intent) && over > least && !isThere(intent));
}

/** By how much it must resemble a breach where the words that were read answer what is asked. */
const strongly = 3.3;

/** A few words that answer what is asked, or where any words do, are still that answer when they resemble a breach. */
function isPressing(heard: Heard, { reading, free, begins }: Answered): boolean {
  const over = Math.max(heard.over('breach'), heard.over('request'));
  if (heard.isSigned('breach')) return true;
  // What fills several fields of a form was said for it: "gisteren gebeld door een klant".
  if ((!free && Object.keys(reading.values).length > 1) || begins?.()) return over > strongly;
  const isLong = heard.words.length > (free ? 5 : 6);
  return free ? isLong && over > 2 : isLong || over > 2;
}

/** What is only supposed, denied, settled or told of others: explained, and never alarmed about. */
function notReal(text: string, why: string, of: string): Reading {
  const asks = why === 'supposed' || why === 'hypothesis';
  return {
    intent: asks ? 'question' : 'smalltalk',
    sure: 'likely',
    words: text,
    values: { about: asks ? 'allowed' : why, of },
  };
}

const isUrgent = (intent: string) => intent === 'breach' || intent === 'request';
const isTold = (intent: string): intent is Intent => told.some((one) => one === intent);

/** Chatter and questions that nobody can put into a word list; of a few words alone it is not said what they are. */
function talked(text: string, heard: Heard, tells: readonly Reading[], fewest: number): readonly Reading[] {
  if (tells.length > 0 || heard.words.filter((word) => /\p{L}/u.test(word)).length < fewest) return [];
  const [best] = heard.clear;
  if (best?.intent === 'question') return [{ intent: 'question', sure: 'likely', words: text, values: {} }];
  if (best?.intent === 'smalltalk') return [{ intent: 'smalltalk', sure: 'likely', words: text, values: {} }];
  return [];
}

/** The words from which on chatter is heard: beside an open question it takes more, and a name is as long as it likes. */
function fewestWords(open: Situation['open']): number {
  if (open === undefined) return 3;
  const asked = open.focus.type === 'question' ? columnAt(open.scope, open.focus.path)?.kind : undefined;
  if (asked === 'person') return 99;
  // A short text is read as one first: it is asked back where it is none.
  return asked === 'text' ? 6 : 5;
}
