// One reading of what is said: what it may mean here, the likeliest first.
import { pathsAt } from '../engine/ask.js';
import { isForm } from '../engine/focus.js';
import { sameValue } from '../engine/value.js';
import { once } from '../remembered.js';
import { type Answered, answered, answersOtherwise, isWhole } from './answered.js';
import { befell } from './befell.js';
import { correctionSaid, isOfBefore } from './corrections/corrections.js';
import { onlyThought } from './corrections/only-thought.js';
import { heardElsewhere, saidElsewhere } from './corrections/said-elsewhere.js';
import { Heard } from './ear/ear.js';
import { byName } from './forms/field-named.js';
import { changedInForm, takesOutNothing } from './forms/form-changed.js';
import type { Listening } from './listening.js';
import { saidInManyWays } from './many-ways.js';
import {
  answersPlainly,
  goesBeforeStory,
  isBesideStory,
  isPressing,
  isTruly,
  plainly,
  tellsPlainly,
} from './pressing.js';
import { type Intent, isLittle, type Reading, type Situation, unclear } from './reading.js';
import { steeredHere } from './steered-here.js';
import { answersItself, beginsToAsk, tellsTerms } from './talk/asks-in-general.js';
import { comesBack, type controlSaid, onlyGoesBack, stopsNow, wantsMore } from './talk/controls-said.js';
import { toTheLetter } from './to-the-letter.js';
import { fewestWords, isUrgent, ordinary, talked, toldIn } from './told-in.js';
import { whatIsTold } from './what-is-told.js';
import { wordsIn } from './words.js';

/** The readings of a text, best first; the last resort is `unclear`. */
export function read(
  text: string,
  situation: Situation,
  listening: Listening,
): readonly [Reading, ...(readonly Reading[])] {
  const [first, ...others] = readAll(text, situation, listening);
  const heard = saidInManyWays(text, situation, listening, first) ?? first ?? unclear(text);
  const elsewhere = isLittle(heard) ? ofOtherList(text, situation.open, listening) : undefined;
  return [heard, ...(elsewhere === undefined ? [] : [elsewhere]), ...others];
}

/** What may have happened is told, and puts no list right. */
const unless = (isTale: () => boolean, heard: Reading | undefined): Reading | undefined =>
  heard === undefined || isTale() ? undefined : heard;

/** What may be meant, in order; the exact parsers go before the classifier. */
function readAll(text: string, situation: Situation, listening: Listening): readonly Reading[] {
  const { open } = situation;
  const hear = once(() => new Heard(listening.ear, whatIsTold(text), situation.not));
  const isTale = once(() => tellsPlainly(text, hear, listening) && !(comesBack(text) && hear().over('breach') < 0));
  const literal =
    toTheLetter(text, open) ??
    namedHere(text, situation, listening) ??
    (open && listening.named(text, open)) ??
    changedHere(text, open, listening) ??
    befell(text, situation, hear, listening) ??
    unless(isTale, ofOtherHere(text, open, listening)) ??
    takesOutNothing(text, open);
  if (literal !== undefined) return [literal];
  const steered = steeredHere(text, open);
  const control = steered === undefined || isTale() ? undefined : steered;
  const atOnce = steersAtOnce(text, control, open);
  if (atOnce !== undefined) return [controlReading(text, atOnce)];
  const story = once(() => listening.story(text, situation));
  const toldAnew = putRightInStory(open, story);
  if (toldAnew !== undefined) return [toldAnew];
  // Who speaks of what was said before does not answer what is asked now; "oeps" begins a breach too.
  const correction = corrected(text, situation, listening);
  // What is decided here in so many words turns no other decision.
  const isDecided = once(() => story()?.sure === 'certain');
  if (correction !== undefined && isPutRight(correction, text, open) && !hear().isSigned('breach') && !isDecided())
    return [correction];
  const answer = open && onlyThought(answeredHere(text, open, listening), text, open, listening);
  const only = answer && onlyAnswer(answer, text, open, { story, isTale });
  if (only !== undefined) return [withMore(only, story(), matterOf(open, listening) !== undefined)];
  if (correction?.sure === 'certain') return [correction];
  // Where nothing is open there is nothing to steer: "kan ik straks verder?" asks, and does not go on.
  const isAsked = () => open === undefined && listening.plain(text, hear(), open)?.sure === 'certain';
  if (control !== undefined && !isAsked()) return [controlReading(text, control.control)];
  return listened(text, situation, listening, { heard: hear(), story, correction, answer });
}

function namedHere(text: string, situation: Situation, listening: Listening): Reading | undefined {
  const { open } = situation;
  const words = open && listening.phrases(open.scope.checklist.id);
  return words && byName(text, open, words, (rest) => readAll(rest, situation, listening)[0]);
}

/** "Camera nee" answers nothing that asks of customers. */
const answeredHere = (text: string, open: NonNullable<Situation['open']>, { subject, phrases }: Listening) =>
  subject(text, open) === 'other' ? undefined : answered(text, open, phrases(open.scope.checklist.id));

const changedHere = (text: string, open: Situation['open'], { phrases }: Listening): Reading | undefined =>
  open && changedInForm(text, open, phrases(open.scope.checklist.id));

const putRight = (text: string, values: Reading['values'] | undefined): Reading | undefined =>
  values && { intent: 'correction', sure: 'likely', words: text, values };

/** What nothing is heard in here may be of a list that is not asked. */
const ofOtherList = (text: string, open: Situation['open'], { phrases }: Listening): Reading | undefined =>
  putRight(text, open && heardElsewhere(text, open, phrases(open.scope.checklist.id)));

/** Nothing but what belongs to another question of this record puts that right, and answers none of these. */
function ofOtherHere(text: string, open: Situation['open'], { phrases }: Listening): Reading | undefined {
  const said = open && saidElsewhere(text, open, phrases(open.scope.checklist.id));
  return said?.rest === '' ? putRight(text, said.values) : undefined;
}

/** Who says what is not so, or adds to it, speaks of the story that waits; what is only possibly more of it is weighed first. */
function putRightInStory(open: Situation['open'], story: () => Reading | undefined): Reading | undefined {
  const told = open?.proposed === undefined ? undefined : story();
  return told?.sure === 'possible' ? undefined : told;
}

/** A story is looked over on its card, however plainly it was told. */
const saidBack = (story: Reading): Reading => ({ ...story, sure: 'likely' });

/** What is asked of the bot in so many words, or answers whether anything must be added to a list. */
function steersAtOnce(text: string, control: ReturnType<typeof controlSaid>, open: Situation['open']) {
  // Where nothing is open there is nothing to stop with: what is said of the bot itself is heard first.
  if (control !== undefined && (control.exact || (open !== undefined && stopsNow(text)))) return control.control;
  return open?.focus.type === 'rows' ? wantsMore(text) : undefined;
}

const putsRight = (text: string, open: Situation['open']): boolean =>
  isOfBefore(text, open) || (open?.focus.type === 'section' && keeps.test(text.trim()));

const isPutRight = (said: Reading, text: string, open: Situation['open']): boolean =>
  !onlyGoesBack(text) && (putsRight(text, open) || isOfOther(said, text, open));

/** "Nee we zijn met 6" puts right what was answered before, in a form too, and says no to nothing that is asked now. */
function isOfOther({ values }: Reading, text: string, open: Situation['open']): boolean {
  const asked = open === undefined ? [] : pathsAt(open.scope, open.focus).filter((path) => !(path in open.filled));
  return deniesFirst.test(text.trim()) && Object.keys(values).every((path) => !asked.includes(path));
}
const deniesFirst = /^(?:nee|neen|no)[, ]+(?:\S+ ){2}/i;

/** Who says at a card what is kept puts the card right: "we bewaren wel gezondheid, want sommige klanten zijn allergisch". */
const keeps =
  /^(?:(?:ja|nee|klopt|maar|en|o ja),? )*(?:we|wij|ik) (?:bewaren|bewaar|noteren|noteer|houden|hebben|heb|vragen|vraag) (?:wel|ook|geen|niet)\b/i;

/** What no exact parser settled: the classifier is asked as well. */
function listened(
  text: string,
  situation: Situation,
  listening: Listening,
  read: {
    heard: Heard;
    story: () => Reading | undefined;
    correction: Reading | undefined;
    answer: Answered | undefined;
  },
): readonly Reading[] {
  const { heard, correction, answer } = read;
  const of = matterOf(situation.open, listening);
  const here = of === undefined ? introduction(text, heard, read.story) : toldOfCase(of, heard, read.story(), answer);
  if (here !== undefined) return [here];
  const told = goesBeforeStory(heard) ? undefined : read.story();
  const story = answersOtherwise(text, told, answer, situation.open) ? undefined : told;
  if (story !== undefined && !isPressing(heard, { reading: story, free: true }))
    return [
      saidBack(story),
      ...toldIn(text, heard, situation, listening).filter((one) => isBesideStory(one.intent, heard)),
    ];
  const plain = listening.plain(text, heard, situation.open);
  if (plain?.sure === 'certain') return [plain];
  // Where any words are an answer, a question is one too.
  const asked = plain !== undefined || answer?.free === true ? undefined : listening.asks(text, heard);
  if (asked !== undefined) return answer === undefined ? [asked] : [asked, answer.reading];
  // What the answer holds too puts nothing right.
  const isAnswered = Object.keys(correction?.values ?? {}).every((path) => path in (answer?.reading.values ?? {}));
  const rest = [isAnswered ? undefined : correction, plain].filter((one) => one !== undefined);
  const all = weighed(text, situation, heard, toldIn(text, heard, situation, listening), rest, answer);
  // Who names kinds of data, or until when, asks nothing and does not chat.
  return all.filter(
    ({ intent }) =>
      !((intent === 'question' || intent === 'smalltalk') && listening.describesPart(text)) &&
      !(intent === 'question' && tellsTerms(text)),
  );
}

/** Who says who they are, and several things of it, tells of nothing that happened. */
function introduction(text: string, heard: Heard, story: () => Reading | undefined): Reading | undefined {
  const told = heard.isSigned('breach') ? undefined : story();
  const isIntroduced = introduces.test(text.trim());
  const count = Object.keys(told?.values ?? {}).length;
  const isTold = told?.sure === 'certain' || isIntroduced || (count >= fewestOfWhole && heard.over('breach') < 0);
  if (told === undefined || (!isTold && goesBeforeStory(heard))) return undefined;
  const fewest = told.sure === 'certain' ? 1 : isIntroduced ? 2 : fewestOfBusiness;
  return count >= fewest ? saidBack(told) : undefined;
}
/** Who tells so many things of the business at once introduces it, with whatever words they begin. */
const fewestOfBusiness = 4;
/** From so many on nothing else can be meant, whatever one of them sounds like. */
const fewestOfWhole = 5;
const introduces =
  /^(?:(?:hoi|hallo|dag|hi|hello|goede(?:morgen|middag|avond))[, !]+)*(?:wij|we|ik|i|hier) (?:zijn|ben|heten|heet|is|are|am) (?!\S+ ?(?:kwijt|verloren|gehackt|bestolen|beroofd|hacked|robbed)\b)/i;

const matterOf = (open: Situation['open'], { matter }: Listening): Intent | undefined => open && matter(open.scope);

/** What is told in a record of a breach sounds like one, and is mostly told of that one: an answer, and all else that it tells. */
function toldOfCase(
  of: Intent,
  heard: Heard,
  story: Reading | undefined,
  answer: Answered | undefined,
): Reading | undefined {
  // A decision is said back, however plainly it was told.
  if (story?.sure === 'certain') return { ...story, sure: 'likely' };
  if (['breach', 'request'].some((other) => other !== of && heard.over(other) > 0)) return undefined;
  if (story === undefined || answer === undefined || answer.reading.sure === 'possible')
    return story ?? answer?.reading;
  // "Weten niet wie" leaves nothing unknown of what is asked; what settles the advice stays last, as a story has it.
  const told = Object.entries(answer.reading.values).filter(([at, value]) => value !== null && !(at in story.values));
  return { ...story, values: { ...Object.fromEntries(told), ...story.values } };
}

/** Not knowing, and what an exact parser takes that leaves nothing to any other words. */
function isOnlyAnswer({ reading, free }: Answered, text: string, open: Situation['open']): boolean {
  if (reading.sure !== 'certain') return false;
  if (Object.values(reading.values).includes(null)) return true;
  return !free && !(inForm(open) && wordsIn(text).length > fewInForm);
}

/** What is said here and can be nothing else; or of the other question that it names. */
function onlyAnswer(
  answer: Answered,
  text: string,
  open: Situation['open'],
  { story, isTale }: { readonly story: () => Reading | undefined; readonly isTale: () => boolean },
): Reading | undefined {
  const ofOther = ofOtherQuestion(answer.reading, story);
  if (ofOther !== undefined) return ofOther;
  return isOnlyAnswer(answer, text, open) && (answersPlainly(answer) || !isTale()) ? answer.reading : undefined;
}

const inForm = (open: Situation['open']): boolean => open !== undefined && isForm(open.focus);

/** In a form a day or a moment may be a word of a longer story: "klant belt net, wil weten wat we van hem hebben". */
const fewInForm = 5;

function corrected(text: string, situation: Situation, listening: Listening): Reading | undefined {
  const { phrases, corrects, subject } = listening;
  const { open } = situation;
  const said = open && correctionSaid(text, open, phrases(open.scope.checklist.id));
  // "Nee leveranciers doen we niet" names what is asked now, and turns no yes before it.
  const isOfThis = said !== undefined && isYesOrNo(said) && open !== undefined && subject(text, open) === 'asked';
  const here = isOfThis ? undefined : said;
  // "De vervanger klopt niet, dat ben ik" names what it is of, and is no yes or no to what was answered last.
  const isBare = here === undefined || isYesOrNo(here);
  const named = corrects(text, situation);
  // "Geen 8" leaves no 0 where it was said what it is.
  const isSame = named?.sure === 'certain' && Object.keys(named.values).every((path) => path in (here?.values ?? {}));
  return (isBare || isSame ? named : undefined) ?? here;
}

const isYesOrNo = ({ values }: Reading): boolean => Object.values(values).every((one) => typeof one === 'boolean');

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
  // Who puts right what they said themselves may sound like a customer who wants that.
  const isOwn = ({ intent, sure, values }: Reading) =>
    intent === 'request' &&
    (sure === 'possible' || heard.over('correction') > 0) &&
    !('who' in values) &&
    rest.some((one) => one.intent === 'correction');
  const first = urgent.filter((one) => !isOwn(one));
  if (answer === undefined) return [...first, ...rest, ...tells.filter((one) => !first.includes(one)), ...talk];
  // What is told so plainly goes first, also where it is asked whether it happened here.
  const clear = urgent.filter(({ intent, sure }) => sure === 'likely' || heard.over(intent) > 3);
  if (clear.length > 0 && isPressing(heard, answer)) return [...clear, ...rest, answer.reading];
  const isAnew = inForm(open) && (doesToo.test(text.trim()) || isOfOtherActivity(heard, open));
  const anew = isAnew ? tells.filter(({ intent }) => intent === 'activity') : [];
  if (anew.length > 0) return [...anew, answer.reading];
  // Words that were taken out of a sentence are said back anyway; a whole sentence may be chatter.
  const isText = Object.values(answer.reading.values).some((value) => isWhole(value, text));
  const beside = tells.filter((one) => isTruly(one, heard, isText && answer.free));
  const asked = isRatherAsked(heard, answer) ? talk.filter(({ intent }) => intent === 'question') : [];
  const chatter = talk.filter(({ intent }) => heard.over(intent) > plainly && heard.isRather(intent, ordinary));
  return [...rest, ...(answer.free && isText ? chatter : asked), answer.reading, ...beside];
}

/** "Wij maken ook foto's op onze open dag" tells of something else that is done, and not where this is kept. */
const doesToo =
  /^(?:(?:o ja|oh|en|trouwens|nee|wacht|also),? )*(?:we|wij) (?!bewaren|hebben|gebruiken|werken|zetten|noteren|houden|kunnen|mogen)\p{L}+ (?:ook|daarnaast)\b/iu;

/** "We gebruiken ook Loket voor de lonen van klanten", beside a form about customers, tells of other work. */
function isOfOtherActivity(heard: Heard, open: Situation['open']): boolean {
  const here = open?.scope.facts.template?.id;
  const [first] = heard.about('activity');
  const isOther = here !== undefined && first !== undefined && first.label !== here && first.label !== 'none';
  return isOther && first.score > 0 && heard.words.length > 5 && heard.over('activity') > plainly;
}

/** A sentence that asks something, in which a number or an option could be read as well. */
const isRatherAsked = ({ words }: Heard, { reading, begins }: Answered): boolean =>
  reading.sure !== 'certain' &&
  words.length > 4 &&
  beginsToAsk(words) &&
  !answersItself(reading.words) &&
  begins?.() !== true;

/** An answer, or the yes and no to other questions that was told with it: "ja, klanten en personeel, en geen webshop". */
function withMore(answer: Reading, story: Reading | undefined, isOfCase = false): Reading {
  const told = Object.values(story?.values ?? {});
  const values = { ...story?.values, ...answer.values };
  const isMore = Object.keys(values).length > Object.keys(answer.values).length;
  const isYesOrNo = [...told, ...Object.values(answer.values)].every(
    (value) => typeof value === 'boolean' || Array.isArray(value),
  );
  const isSame = Object.entries(answer.values).every(([path, value]) => sameValue(story?.values[path] ?? value, value));
  return story !== undefined && isMore && (isYesOrNo || isOfCase) && isSame ? { ...story, values } : answer;
}

/** "Nee geen zzp'ers" says no to what it names, "ja ik gebruik ChatGPT" says yes to that, and to nothing else. */
function ofOtherQuestion({ words, values }: Reading, story: () => Reading | undefined): Reading | undefined {
  const said = Object.values(values);
  const isOfOther =
    (saysNoTo.test(words) && said.every((one) => one === false)) ||
    (saysOfUs.test(words) && said.every((one) => one === true));
  const told = isOfOther ? story() : undefined;
  return told !== undefined && Object.keys(values).every((path) => !(path in told.values)) ? told : undefined;
}

const saysOfUs = /^(?:ja|jawel|jazeker|jep|yes|yep)\b.*?[, ](?:ik|we|wij|er|i) \S+/i;
/** "No AI" in English is "nee, geen AI". */
const saysNoTo =
  /^(?:(?:nee|neen|no)[, ]+(?:(?:\S+ (?:hebben|heb)|we have|we do) )?(?:geen|no) |(?:geen|no) (?!(?:we|i|they|it|that|more|longer|idea)\b)\p{L}{2})/iu;

const controlReading = (text: string, control: string): Reading => ({
  intent: 'control',
  sure: 'certain',
  words: text,
  values: { control },
});
