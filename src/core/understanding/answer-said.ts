// An answer in own words to one question: exact parsers only, so that what is certain may be stored.
import { valueAt } from '../engine/answers.js';
import type { ChoiceQuestion, Column, DayQuestion, Option, Scope } from '../engine/checklist.js';
import { optionsOf } from '../engine/options.js';
import { parseTyped } from '../engine/typed/parse.js';
import { type Choice, without } from '../engine/value.js';
import { folded } from '../fold.js';
import { once, rememberedOf } from '../remembered.js';
import { isNotRight } from './corrections/not-right.js';
import { type AnswerSaid, type OtherNames, saidIf } from './reading.js';
import { isBareNo } from './talk/controls-said.js';
import { areHours, endsOfRange, hourPicked, optionPlaced, withExceptions } from './values/choice-said.js';
import { countedBehind } from './values/counted-again.js';
import { heldByAll, onlyThere } from './values/held-by-all.js';
import { maybeNamed, throughWhat } from './values/maybe-named.js';
import { momentInstead } from './values/moment-instead.js';
import { dayOnly } from './values/moment-of-event.js';
import { daySaid, momentTold } from './values/moments-said.js';
import { saysOnlyNone } from './values/none-of-list.js';
import { numberSaid } from './values/numbers-said.js';
import { beginningWith, deniedTwice } from './values/option-of-yes.js';
import { type OptionsSaid, optionsSaid, type Sayable } from './values/options-said.js';
import { withOwnThings } from './values/own-things.js';
import { namesInstead, personAnswered, speakerSaid } from './values/people-said.js';
import { isUnknown } from './values/unknown-of.js';
import { written } from './values/written-said.js';
import { saysInDoubt, saysOtherWrong, yesOrNo } from './values/yes-no.js';
import { yesOrNoTold } from './values/yes-no-told.js';
import { wordsIn } from './words.js';

/** What the options of a question are called; of a list that grows by being named, also what is no option of it, its name first. */
export type Phrases = (path: string) => OtherNames;

/** What a text answers to a question, or undefined. */
export function answerSaid(
  column: Column,
  path: string,
  text: string,
  scope: Scope,
  phrases: Phrases,
): AnswerSaid | undefined {
  if (text.length > 2000 || column.notWith?.test(text) || isOfOther(column, text)) return undefined;
  if (isUnknown(column, text))
    return (
      saidAsOption(column, path, text, scope, phrases) ??
      speakerSaid(column, text, scope) ??
      roughly(column, text, scope) ?? { value: null, sure: 'certain' }
    );
  switch (column.kind) {
    case 'yes-no':
      return inDoubt(text) ?? plainly(column, text, scope) ?? firstOfSeveral(text) ?? yesOrNoTold(text, phrases(path));
    case 'number':
      return plainly(column, text, scope) ?? saidNumber(column, text);
    case 'choice':
      return (
        plainly(column, text, scope) ?? deniedTwice(column, text, scope, picked(column, path, text, scope, phrases))
      );
    case 'choices':
      // Of a list without "none", "geen" begins the name of an option by chance.
      if (column.none === undefined && /^(?:geen|niets|niks|none|nothing)[.! ]*$/i.test(text.trim())) return undefined;
      return (
        plainly(column, text, scope) ??
        withOwnThings(column, text, (rest) => picked(column, path, rest, scope, phrases))
      );
    case 'person':
      return personAnswered(column, text, scope);
    case 'day':
      return plainly(column, text, scope) ?? saidIf(dayAnswered(column.only, text, scope), 'certain');
    case 'moment':
      return plainly(column, text, scope) ?? momentOf(text, scope);
    case 'text':
    case 'long-text':
      return written(column, text, valueAt(scope.answers, path));
  }
}

const dayAnswered = (only: DayQuestion['only'], text: string, { facts }: Scope) =>
  daySaid(text, facts, only) ?? (only === 'past' ? dayOnly(text, facts) : undefined);

const inDoubt = (text: string) => saidIf(saysInDoubt(text) ? null : undefined, 'likely');

/** "Geen zondag maar zaterdag" says no to a day, and to nothing that is asked; hours and days are picked by it. */
const isOfOther = ({ kind, saidAs }: Column, text: string): boolean =>
  (kind === 'yes-no' && (saysOtherWrong(text) || countedBehind(text) !== undefined || namesInstead(text))) ||
  ((kind === 'yes-no' || kind === 'person' || kind === 'number') && momentInstead(text) !== undefined) ||
  (kind === 'person' &&
    (didSo.test(text) || (saidAs === undefined && /\bhoud(?:t|en)? (?:\p{L}+ ){1,2}bij\b/iu.test(text))));
/** "Ingrid heeft zich uitgeschreven", "Google staat in Amerika": what somebody did or where something is, and nobody who is asked for. */
const didSo =
  /^\P{L}*\p{L}+(?: \p{L}+){0,3} (?:(?:heeft|hebben|had) zich|(?:staat|staan|ligt|liggen|komt|gaat|wordt|kost) (?:in|op|uit|naar|niet|weer|nog))\b/iu;

/** "We hebben klanten en personeel, geen webshop": the no behind it is of something else. Asked back. */
function firstOfSeveral(text: string): AnswerSaid | undefined {
  const [first = '', ...more] = text.split(/[,;]\s/);
  if (more.length === 0 || yesOrNo(text)?.yes !== false || !having.test(folded(first))) return undefined;
  return yesOrNo(first)?.yes === true ? { value: true, sure: 'likely' } : undefined;
}
const having = /^(?:(?:ja|nou|nee) )?(?:we|wij|ik) (?:hebben|heb|doen|doe|gebruiken|gebruik) (?!geen\b|niet\b)/;

/** "Ja wil ik nagaan" is an option that says so, and "niemand, ik weet het al" another. */
function saidAsOption(
  column: Column,
  path: string,
  text: string,
  scope: Scope,
  phrases: Phrases,
): AnswerSaid | undefined {
  if (column.kind !== 'choice') return undefined;
  const said = picked(column, path, text, scope, phrases);
  // "Twijfel wel, ze belde met een ander nummer": where doubt is what is asked, it is the answer.
  return said?.sure === 'certain' || (said?.sure === 'likely' && /\btwijfel\b/i.test(text)) ? said : undefined;
}

/** "Weet ik niet meer precies, vanmorgen" is no hour and still a moment; it is said back. */
function roughly(column: Column, text: string, scope: Scope): AnswerSaid | undefined {
  if (column.kind !== 'moment' || !/\b(?:precies|exact|exactly)\b/i.test(text)) return undefined;
  const told = momentTold(text, scope.facts);
  return told && { value: told.at, sure: 'likely' };
}

/** A moment in a sentence; where no time of the clock was named it is roughly known, and said back. */
function momentOf(text: string, { facts }: Scope): AnswerSaid | undefined {
  const told = momentTold(text, facts);
  return told && { value: told.at, sure: told.rough ? 'likely' : 'certain' };
}

/** "Het zijn 260 klanten", where it is asked how many work there, counts others. */
function saidNumber({ notWith }: Column, text: string): AnswerSaid | undefined {
  const said = notWith?.test(text) ? undefined : numberSaid(text);
  return said && { value: said.value, sure: said.certain ? 'certain' : 'likely' };
}

/** As the engine takes it from what is typed. */
function plainly(column: Column, text: string, scope: Scope): AnswerSaid | undefined {
  const parsed = parseTyped(column, text, { scope, keepDigits: false });
  return parsed.ok ? { value: parsed.value, sure: 'certain', covers: true } : undefined;
}

/** Whether a text names an option only by its place or its hour: among several questions that may be meant of each. */
export function onlyPlaces(column: Column, text: string, scope: Scope): boolean {
  if (column.kind !== 'choice' && column.kind !== 'choices') return false;
  const shown = optionsOf(column, scope, 'shown');
  return areHours(shown) || optionPlaced(text, shown) !== undefined;
}

function picked(
  column: ChoiceQuestion,
  path: string,
  text: string,
  scope: Scope,
  phrases: Phrases,
): AnswerSaid | undefined {
  const shown = optionsOf(column, scope, 'shown');
  if (areHours(shown)) return saidIf(hourPicked(text, shown), 'certain');
  const placed = optionPlaced(text, shown);
  if (placed !== undefined) return { value: column.kind === 'choice' ? placed.id : [placed.id], sure: 'certain' };
  const heard = optionsHeard(column, path, text, scope, phrases);
  if (column.kind === 'choices')
    return severalPicked(column, path, text, scope, { shown, heard, words: phrases(path) });
  const { ids, denied, certain, plainest } = heard.said;
  if (ids.length === 0) return denied.length > 0 ? otherOfTwo(column, shown, denied) : byYesOrNo(column, shown, text);
  if (ids.length === 1) return { value: ids[0], sure: certain ? 'certain' : 'likely' };
  return saidIf(plainest, 'likely') ?? either(ids);
}

/** What is picked of a list of which several may be. */
function severalPicked(
  column: ChoiceQuestion,
  path: string,
  text: string,
  scope: Scope,
  {
    shown,
    heard: { said, asChoice },
    words,
  }: {
    readonly shown: readonly Option[];
    readonly heard: ReturnType<typeof optionsHeard>;
    readonly words: OtherNames;
  },
): AnswerSaid | undefined {
  const sayables = shown.filter(({ id }) => id !== column.none).map((option) => sayableOf(option, words));
  const whole = restKept(path, text, said, scope) ?? severalSaid(text, sayables);
  if (whole !== undefined) return { value: whole, sure: 'likely' };
  if (said.ids.length > 0) return these(column, { ...said, ids: heldByAll(column, said.ids) }, text, asChoice);
  return said.denied.length > 0 ? undefined : byYesOrNo(column, shown, text);
}

/** The options that a text names and denies, and each as it is picked: what is only known by its name is said by it. */
export function optionsHeard(column: ChoiceQuestion, path: string, text: string, scope: Scope, phrases: Phrases) {
  const { shown, further, asChoice } = namesOf(scope, path, () => optionsNamed(column, scope, phrases(path)));
  const said = saidOfList(scope, `${path}\n${text}`, () => optionsSaid(onlyThere(column, text), shown, further));
  return { said, asChoice };
}
const namesOf = rememberedOf<Scope, ReturnType<typeof optionsNamed>>();
const saidOfList = rememberedOf<Scope, OptionsSaid>();

/** What the options of a list are called: those that are shown, and when that is needed all there are. */
function optionsNamed(column: ChoiceQuestion, scope: Scope, called: OtherNames) {
  const all = optionsOf(column, scope, 'all');
  const sayables = (some: readonly Option[]) => some.map((option) => sayableOf(option, called));
  return {
    shown: sayables(optionsOf(column, scope, 'shown')),
    further: once(() => sayables([...all, ...addable(column, all, called)])),
    asChoice: (id: string): Choice => (all.some((one) => one.id === id) ? id : { other: called[id]?.[0] ?? id }),
  };
}

/** "Geen twijfel", where a yes is "ja, dat wil ik nagaan" and a no the only other option. */
function otherOfTwo(column: ChoiceQuestion, shown: readonly Option[], denied: readonly string[]) {
  const yes = beginningWith(true, shown);
  const no = beginningWith(false, shown);
  const isNo = column.kind === 'choice' && shown.length === 2 && yes !== undefined && denied.includes(yes.id);
  return isNo && no !== undefined ? ({ value: no.id, sure: 'likely' } as const) : undefined;
}

/** What may be told beside the options that are offered: what is known by name, in a list that grows by it or keeps names. */
function addable({ options, other }: ChoiceQuestion, all: readonly Option[], called: OtherNames): readonly Option[] {
  if (other !== true || !('from' in options)) return [];
  if (options.adds === undefined && options.holds !== 'names') return [];
  const offered = new Set(all.map(({ id }) => id));
  return Object.entries(called).flatMap(([id, [name]]) =>
    name === undefined || offered.has(id) ? [] : [{ id, label: { nl: name, en: name } }],
  );
}

const keepsRest =
  /\b(?:de |the )?rest (?:wel|klopt|laten|blijft|is|mag|kan|houden|hou|prima|goed|stays|can|fine)\b|^(?:ja |dat |het |verder |alles )*klopt\b|^(?:prima|goed|akkoord) zo\b/;

/** "De rest klopt": what stands there or is proposed, without what is said not to be and with what is named beside it. */
function restKept(path: string, text: string, said: OptionsSaid, scope: Scope): readonly unknown[] | undefined {
  if (said.denied.length === 0 || !(said.allBut || keepsRest.test(folded(text)))) return undefined;
  const now: unknown = valueAt(scope.answers, path) ?? scope.facts.template?.values[path];
  if (!Array.isArray(now)) return undefined;
  if (said.allBut) return now.some((one) => said.denied.includes(String(one))) ? without(now, said.denied) : undefined;
  const left: readonly unknown[] = now.filter((one) => typeof one !== 'string' || !said.denied.includes(one));
  return [...left, ...said.ids.filter((id) => !left.includes(id))];
}

/** All that were named; what says there are none beside others only ends the list: "de bank, verder niemand". */
function these(
  { none, other, notWith }: ChoiceQuestion,
  { ids, rest, certain, left, taken, allBut }: OptionsSaid,
  text: string,
  asChoice: (id: string) => Choice,
): AnswerSaid | undefined {
  const extra = (other === true ? rest : [])
    .filter((one) => maybeNamed(one, notWith))
    .map((one) => ({ other: throughWhat(one) }));
  const isNone = (id: string) => id === none;
  const isMost = (ids.length > 1 && left * 2 < ids.length) || (taken > 2 && taken > left);
  if (ids.length < 2 || !ids.some(isNone))
    return {
      value: [...ids.map(asChoice), ...extra],
      sure: certain ? 'certain' : 'likely',
      ...(isMost ? { covers: true } : {}),
    };
  if (!allBut && !/\b(?:verder|anders|else|voor de rest)\b/.test(folded(text))) return undefined;
  return { value: ids.filter((id) => !isNone(id)), sure: 'likely' };
}

/** "Maandag tot en met vrijdag" are five, and "elke dag behalve zondag" six. */
function severalSaid(text: string, options: readonly Sayable[]): readonly string[] | undefined {
  const [all, but] = withExceptions(text) ?? [];
  if (all !== undefined && but !== undefined) {
    // "Niemand behalve de boekhouder" names who it is.
    if (/^(?:(?:aan |met |naar )?niemand|geen|nobody|no one|none)(?: anders| else)?$/.test(all))
      return namedIn(but, options);
    const meant = severalSaid(all, options) ?? namedIn(all, options);
    const without = namedIn(but, options);
    const left = meant?.filter((id) => without?.includes(id) === false);
    return left === undefined || left.length === 0 ? undefined : left;
  }
  const ends = endsOfRange(text);
  const from = ends && placeOf(ends[0], options);
  const to = ends && from !== undefined ? placeOf(ends[1], options) : undefined;
  return from === undefined || to === undefined || from >= to
    ? undefined
    : options.slice(from, to + 1).map(({ id }) => id);
}

/** The place of the only option that a text names. */
function placeOf(text: string, options: readonly Sayable[]): number | undefined {
  const [only, ...others] = namedIn(text, options) ?? [];
  return only === undefined || others.length > 0 ? undefined : options.findIndex(({ id }) => id === only);
}

/** Options of which a text holds the names and nothing else. */
function namedIn(text: string, options: readonly Sayable[]): readonly string[] | undefined {
  const { ids, certain } = optionsSaid(text, options);
  return certain ? ids : undefined;
}

/** "Bakkerij en lunchroom": of more than three nobody wants to choose again. */
const either = (ids: readonly string[]): AnswerSaid | undefined =>
  ids.length > 3 ? undefined : { value: ids, sure: 'possible' };

/** A list with a yes and a no in it is answered with them; "nee" to one that has none of them means none. */
function byYesOrNo(column: ChoiceQuestion, options: readonly Option[], text: string): AnswerSaid | undefined {
  const yes = yesOrNo(text);
  if (yes === undefined) return undefined;
  if (column.kind === 'choices')
    return column.none !== undefined && !yes.yes && !isNotRight(text) && (isBareNo(text) || saysOnlyNone(column, text))
      ? { value: [column.none], sure: 'likely' }
      : undefined;
  // "Geen BSN", "nergens anders voor": a short no is said back.
  if (!yes.certain && (yes.yes || wordsIn(text).length > 6)) return undefined;
  const meant = options.find(({ id }) => id === (yes.yes ? 'yes' : 'no'));
  if (meant === undefined) return saidIf(beginningWith(yes.yes, options)?.id, 'likely');
  return { value: meant.id, sure: yes.certain ? 'certain' : 'likely' };
}

/** A tilde begins what only points at an option. */
const isHint = (phrase: string) => phrase.startsWith('~');
/** A plus begins what names this option together with others: "NAW", "doordeweeks". */
const isShared = (phrase: string) => phrase.startsWith('+');

/** What an option may be called never changes while its words do not: taken apart once. */
const sayables = new WeakMap<object, Map<string, Made>>();

interface Made {
  readonly label: string;
  readonly sayable: Sayable;
}

/** An option with everything it may be called, and what only points at it. */
export function sayableOf({ id, label }: Option, more: OtherNames): Sayable {
  const known = sayables.get(more) ?? new Map<string, Made>();
  sayables.set(more, known);
  const before = known.get(id);
  if (before?.label === label.nl) return before.sayable;
  // "V-001 Klanten" is called so without its number too.
  const own = [label.nl, label.en]
    .flatMap((words) => [words, words.replace(/^[A-Z]-\d+ /, '')])
    .map((words) => wordsIn(words).join(' '));
  // "Bakker, slager of andere versspecialist" names two kinds.
  const parts = own
    .flatMap((words) => words.split(/ (?:of|or|en|and) /))
    // "Getrouwd of niet" is not called "niet".
    .filter((words) => words.length > 3 && words !== 'niet');
  const called = more[id] ?? [];
  const asWords = (phrase: string) => wordsIn(phrase).join(' ');
  const names = called.filter((one) => !isHint(one) && !isShared(one)).map(asWords);
  const phrases = [...new Set([...own, ...parts, ...names])];
  const [hints, shared] = [called.filter(isHint).map(asWords), called.filter(isShared).map(asWords)];
  const sayable = { id, phrases, hints, shared };
  // Names of an organisation's own suppliers are many over the years.
  if (known.size < 2000 || before !== undefined) known.set(id, { label: label.nl, sayable });
  return sayable;
}
