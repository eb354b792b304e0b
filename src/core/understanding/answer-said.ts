// An answer in own words to one question: exact parsers only, so that what is certain may be stored.
import type { ChoiceQuestion, Column, Option, Scope } from '../engine/checklist.js';
import { heard as isAnswer, meansSpeaker } from '../engine/no-answer.js';
import { optionsOf, personOptions } from '../engine/options.js';
import { parseTyped } from '../engine/parse.js';
import { folded } from '../fold.js';
import { areHours, endsOfRange, hourPicked, optionPlaced, withExceptions } from './choice-said.js';
import { daySaid, momentTold } from './moments-said.js';
import { businessSaid, contactsSaid, personSaid } from './names-said.js';
import { numberSaid } from './numbers-said.js';
import { type OptionsSaid, optionsSaid, type Sayable } from './options-said.js';
import { wordsIn } from './words.js';
import { saysUnknown, yesOrNo } from './yes-no.js';

/** What options of a question are called beside their labels. */
export type Phrases = (path: string) => Readonly<Record<string, readonly string[]>>;

export interface AnswerSaid {
  /** As a form would send it; null is "weet ik niet". */
  readonly value: unknown;
  /** `possible`: the options that are named as plainly as one another, where one must be chosen. */
  readonly sure: 'certain' | 'likely' | 'possible';
}

/** What a text answers to a question, or undefined. */
export function answerSaid(
  column: Column,
  path: string,
  text: string,
  scope: Scope,
  phrases: Phrases,
): AnswerSaid | undefined {
  if (text.length > 2000) return undefined;
  if (saysUnknown(text)) return { value: null, sure: 'certain' };
  switch (column.kind) {
    case 'yes-no':
      return plainly(column, text, scope) ?? saidYesOrNo(text, phrases(path));
    case 'number':
      return plainly(column, text, scope) ?? saidNumber(text);
    case 'choice':
    case 'choices':
      return plainly(column, text, scope) ?? picked(column, path, text, scope, phrases);
    case 'person':
      return person(column, text, scope);
    case 'day':
      return plainly(column, text, scope) ?? likely(daySaid(text, scope.facts, column.only), 'certain');
    case 'moment':
      return plainly(column, text, scope) ?? momentOf(text, scope);
    case 'text':
    case 'long-text':
      return written(column, text);
  }
}

/** A moment in a sentence; where no time of the clock was named it is roughly known, and said back. */
function momentOf(text: string, { facts }: Scope): AnswerSaid | undefined {
  const told = momentTold(text, facts);
  return told && { value: told.at, sure: told.rough ? 'likely' : 'certain' };
}

const likely = (value: unknown, sure: AnswerSaid['sure']): AnswerSaid | undefined =>
  value === undefined ? undefined : { value, sure };

/** Yes or no in words; or told by what they do, of which `phrases` knows the words: "chatgpt voor de teksten". */
function saidYesOrNo(text: string, phrases: ReturnType<Phrases>): AnswerSaid | undefined {
  const said = yesOrNo(text);
  if (said?.certain === true) return { value: said.yes, sure: 'certain' };
  const words = wordsIn(text);
  const tells = (which: string) => (phrases[which] ?? []).some((phrase) => holdsBeginning(words, phrase));
  // "Alles doen we zelf" says yes to nothing.
  if (said !== undefined) return { value: said.yes && !tells('no'), sure: 'likely' };
  if (words.includes('?') || words.length > 25) return undefined;
  // "Vier stuks": who counts them has them.
  const counted = words.length <= 4 ? numberSaid(text) : undefined;
  const [yes, no] = [tells('yes') || (counted?.certain === true && counted.value > 0), tells('no')];
  return yes === no ? undefined : { value: yes, sure: 'likely' };
}

/** The words of a phrase in their order; where a star ends it, a longer word too. */
const holdsBeginning = (words: readonly string[], phrase: string): boolean =>
  ` ${words.join(' ')} `.includes(phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `);

function saidNumber(text: string): AnswerSaid | undefined {
  const said = numberSaid(text);
  return said && { value: said.value, sure: said.certain ? 'certain' : 'likely' };
}

/** As the engine takes it from what is typed. */
function plainly(column: Column, text: string, scope: Scope): AnswerSaid | undefined {
  const parsed = parseTyped(column, text, { scope, keepDigits: false });
  return parsed.ok ? { value: parsed.value, sure: 'certain' } : undefined;
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
  if (areHours(shown)) return likely(hourPicked(text, shown), 'certain');
  const placed = optionPlaced(text, shown);
  if (placed !== undefined) return { value: column.kind === 'choice' ? placed.id : [placed.id], sure: 'certain' };
  const more = phrases(path);
  const sayables = (options: readonly Option[]) => options.map((option) => sayableOf(option, more));
  const several = column.kind === 'choices' ? severalSaid(text, sayables(shown)) : undefined;
  if (several !== undefined) return { value: several, sure: 'likely' };
  const first = optionsSaid(text, sayables(shown));
  const said = withUnshown(first, () => sayables(optionsOf(column, scope, 'all')));
  if (said.ids.length === 0) return said.denies ? undefined : byYesOrNo(column, shown, text);
  const sure = said.certain ? 'certain' : 'likely';
  if (column.kind === 'choices') return these(column, said, text);
  return said.ids.length === 1 ? { value: said.ids[0], sure } : (likely(said.plainest, 'likely') ?? either(said.ids));
}

/** All that were named; what says there are none beside others only ends the list: "de bank, verder niemand". */
function these(
  { none, other }: ChoiceQuestion,
  { ids, rest, certain }: OptionsSaid,
  text: string,
): AnswerSaid | undefined {
  const extra = other === true ? rest.map((one) => ({ other: one })) : [];
  const isNone = (id: string) => id === none;
  if (ids.length < 2 || !ids.some(isNone)) return { value: [...ids, ...extra], sure: certain ? 'certain' : 'likely' };
  if (!/\b(?:verder|anders|else|voor de rest)\b/.test(folded(text))) return undefined;
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
  const [first, last] = (endsOfRange(text) ?? []).map((end) => namedIn(end, options));
  if (first?.length !== 1 || last?.length !== 1) return undefined;
  const ids = options.map(({ id }) => id);
  const [from, to] = [ids.indexOf(first[0] ?? ''), ids.indexOf(last[0] ?? '')];
  return from < to ? ids.slice(from, to + 1) : undefined;
}

/** Options of which a text holds the names and nothing else. */
function namedIn(text: string, options: readonly Sayable[]): readonly string[] | undefined {
  const { ids, certain } = optionsSaid(text, options);
  return certain ? ids : undefined;
}

/** "Bakkerij en lunchroom": of more than three nobody wants to choose again. */
const either = (ids: readonly string[]): AnswerSaid | undefined =>
  ids.length > 3 ? undefined : { value: ids, sure: 'possible' };

/** What is none of the options that a template shows may be one of the others. */
function withUnshown(said: OptionsSaid, all: () => readonly Sayable[]): OptionsSaid {
  if (said.rest.length === 0) return said;
  const others = optionsSaid(said.rest.join(', '), all());
  const plainest = said.plainest ?? others.plainest;
  return {
    ids: [...new Set([...said.ids, ...others.ids])],
    rest: others.rest,
    certain: false,
    ...(plainest === undefined ? {} : { plainest }),
  };
}

/** A list with a yes and a no in it is answered with them; "nee" to one that has none of them means none. */
function byYesOrNo(column: ChoiceQuestion, options: readonly Option[], text: string): AnswerSaid | undefined {
  const yes = yesOrNo(text);
  if (yes === undefined) return undefined;
  if (column.kind === 'choices')
    return column.none !== undefined && !yes.yes ? { value: [column.none], sure: 'likely' } : undefined;
  // "Geen BSN", "nergens anders voor": a short no is said back.
  if (!yes.certain && (yes.yes || wordsIn(text).length > 6)) return undefined;
  const meant = options.find(({ id }) => id === (yes.yes ? 'yes' : 'no'));
  return meant && { value: meant.id, sure: yes.certain ? 'certain' : 'likely' };
}

/** A tilde begins what only points at an option. */
const isHint = (phrase: string) => phrase.startsWith('~');
/** A plus begins what names this option together with others: "NAW", "doordeweeks". */
const isShared = (phrase: string) => phrase.startsWith('+');

/** What an option may be called never changes while its words do not: taken apart once. */
const sayables = new WeakMap<object, Map<string, Sayable>>();

/** An option with everything it may be called, and what only points at it. */
export function sayableOf({ id, label }: Option, more: Readonly<Record<string, readonly string[]>>): Sayable {
  const known = sayables.get(more) ?? new Map<string, Sayable>();
  sayables.set(more, known);
  const key = `${id} ${label.nl}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const own = [label.nl, label.en].map((words) => wordsIn(words).join(' '));
  // "Bakker, slager of andere versspecialist" names two kinds.
  const parts = own.flatMap((words) => words.split(/ (?:of|or|en|and) /)).filter((words) => words.length > 3);
  const called = more[id] ?? [];
  const asWords = (phrase: string) => wordsIn(phrase).join(' ');
  const names = called.filter((one) => !isHint(one) && !isShared(one)).map(asWords);
  const phrases = [...new Set([...own, ...parts, ...names])];
  const made = { id, phrases, hints: called.filter(isHint).map(asWords), shared: called.filter(isShared).map(asWords) };
  // Names of an organisation's own suppliers are many over the years.
  if (known.size < 2000) known.set(key, made);
  return made;
}

/** "Als ik er niet ben dan Mo": who says when says nobody by it. */
const whenAway =
  /^(?:(?:als|wanneer|zodra|bij|if|when) (?:ik|i)(?:'m| am)? (?:er )?(?:zelf |even |een keer |eens )*(?:niet|ziek|weg|vrij|op vakantie|met vakantie|not|ill|away|off)(?: (?:er|ben|kan|here|around))*[ ,]+)(?:(?:dan|is het|is dat|doet|neemt|then|it is|it's|ask) )*/i;

/** What is said of a person, without when they take over. */
function withoutWhen(typed: string): string {
  const text = typed.replace(whenAway, '');
  return text === typed ? typed : text.replace(/\s+(?:het|dat|it)(?:\s+(?:over|waar))?[.!]*$/i, '');
}

type PersonColumn = Extract<Column, { kind: 'person' }>;

function person(column: PersonColumn, typed: string, scope: Scope): AnswerSaid | undefined {
  const text = withoutWhen(typed);
  const plain = folded(text).replace(/[.!]+$/, '');
  const own = folded(scope.facts.people.find(({ id }) => id === scope.facts.me)?.name ?? '');
  if (/^(?:ik|ikzelf|ik zelf|i|me)[\s,]+(?:en )?(?:anders|of anders|or else|otherwise)\b/.test(plain))
    return { value: scope.facts.me, sure: 'likely' };
  if (/^(?:dat|dit|het)? ?(?:zal|ben|word|blijf) ik (?:\S+ ){0,4}?(?:zijn|zelf|doen|worden|wel|weer)$/.test(plain))
    return { value: scope.facts.me, sure: 'likely' };
  if (plain === 'zelf' || plain === `${own} zelf` || meansSpeaker(text))
    return { value: scope.facts.me, sure: 'certain' };
  if (column.none !== undefined && (nobody.test(plain) || yesOrNo(text)?.yes === false))
    return { value: 'none', sure: wordsIn(text).length <= 4 ? 'certain' : 'likely' };
  const options = personOptions(column, scope);
  const exact = plainly(column, text, scope);
  if (typeof exact?.value === 'string') return exact;
  return onlyNamed(plain, options) ?? introduced(column, text, options, text !== typed);
}

const nobody = /^(?:(?:er is |we hebben |we hebben er |heb )?(?:niemand|geen)|nobody|none|nee|no)\b/;

/** "Mijn broer Dirk": somebody with how they are related, or who is known by that name. */
function introduced(
  column: PersonColumn,
  text: string,
  options: readonly Option[],
  isTold: boolean,
): AnswerSaid | undefined {
  const said = personSaid(text);
  if (said === undefined) return undefined;
  const name = folded(said.name);
  const [known, ...more] = options.filter(
    ({ id, label }) =>
      id !== 'none' && [folded(label.nl), ...folded(label.nl).split(/[\s()]+/)].some((part) => part === name),
  );
  // Of more words than a name it is said back who was understood.
  const isOnly = name === folded(text).replace(/[.!]+$/, '');
  const sure = isOnly || wordsIn(text).length <= 4 ? 'certain' : 'likely';
  if (known !== undefined && more.length === 0) return { value: known.id, sure };
  // A name alone is read by the engine, which knows what is none.
  if (!(said.certain || isTold) || 'problem' in isAnswer(column, { other: said.name })) return undefined;
  return { value: { other: said.name }, sure };
}

/** The one that everybody here knows by this name, in a sentence that leaves no choice: "dan moet Mo het maar doen". */
function onlyNamed(plain: string, options: readonly Option[]): AnswerSaid | undefined {
  const words = wordsIn(plain);
  if (words.length > 8 || words.some((word) => /^(?:niet|geen|nooit|of|or|not|never|misschien|maybe|\?)$/.test(word)))
    return undefined;
  const [named, ...more] = options.filter(
    ({ id, label }) => id !== 'none' && !/^(?:ik|me)\b/i.test(label.nl) && words.includes(wordsIn(label.nl)[0] ?? ''),
  );
  if (named === undefined || more.length > 0 || words.length === 1 || plain === folded(named.label.nl))
    return undefined;
  return { value: named.id, sure: 'likely' };
}

/** An address or a number of the kind that is asked; one that was told in words is said back as it would be written. */
function contactFor({ format }: Extract<Column, { kind: 'text' | 'long-text' }>, text: string): AnswerSaid | undefined {
  const { mail, phone, spelled } = contactsSaid(text);
  const found = format === 'email' ? mail : format === 'phone' ? phone : (mail ?? phone);
  return found === undefined && format !== 'phone' ? likely(spelled, 'likely') : likely(found, 'certain');
}

function written(column: Extract<Column, { kind: 'text' | 'long-text' }>, text: string): AnswerSaid | undefined {
  if (column.format !== undefined) return contactFor(column, text);
  if (column.names !== 'business') return column.kind === 'text' ? likely(called(text), 'likely') : undefined;
  const business = meansSpeaker(text) ? undefined : businessSaid(text);
  return business && { value: business.name, sure: business.certain ? 'certain' : 'likely' };
}

/** "Noem het maar de kaartenbak". */
function called(text: string): string | undefined {
  const [, name] =
    /^(?:(?:ja|nou|eh|ok|oke|well|so|let'?s|laten we|we|wij|ik)[\s,]+)*(?:noem(?:en)?|heet|call)\s+(?:het|'?t|dit|dat|die|hem|m|it|this|that)\s+(?:(?:maar|gewoon|altijd|zelf|just|the)\s+)*(.+?)[.!]*$/i.exec(
      text.trim(),
    ) ?? [];
  return name;
}
