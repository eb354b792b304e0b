// From what a person sent to a value that may be stored. The checks follow from the question, so the two cannot disagree.

import { z } from 'zod';
import { folded } from '../../fold.js';
import type { Text } from '../../text.js';
import { dayFrom, dayOf, instantFrom } from '../../time.js';
import type {
  ChoiceQuestion,
  Column,
  NumberQuestion,
  Option,
  PersonQuestion,
  Scope,
  TextFormat,
  TextQuestion,
} from '../checklist.js';
import { type Gated, gate } from '../gate.js';
import { isGuest, optionsOf, personOptions } from '../options.js';
import { problems } from '../problems.js';
import type { Choice, Value } from '../value.js';
import { areBoth, isEmail, isPhone } from './contact.js';
import { nearOptions } from './near.js';
import { meansSpeaker } from './no-answer.js';
import { saysNone } from './none-said.js';
import { optionNamed } from './option-named.js';
import { respelled } from './time-spelling.js';
import { dayFromWords } from './words-to-day.js';
import { momentFromWords } from './words-to-moment.js';
import { numberFromWords } from './words-to-number.js';

/** A value fit to store, "weet ik niet" as null, "there is none" as undefined, or what does not fit in plain words. */
export type Parsed =
  | { readonly ok: true; readonly value: Value | null | undefined; readonly masked: boolean }
  | { readonly ok: false; readonly problem: Text };

export interface ParseContext {
  readonly scope: Scope;
  /** Digits are kept as typed: the person said that they are no BSN. */
  readonly keepDigits: boolean;
  /** The row that the question is a column of. */
  readonly row?: string | undefined;
}

const Other = z.strictObject({ other: z.string() });
const RawChoice = z.union([z.string(), Other]);
const RawChoices = z.array(RawChoice).max(200);

/** Reads a raw value (of a form, a pick or a script) for a question that is no list of rows. */
export function parseValue(question: Column, raw: unknown, context: ParseContext): Parsed {
  if (raw === null) return right(null);
  if (saysNone(question, raw)) return right(undefined);
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return typeof raw === 'string' ? parseLine(question, raw, context) : wrong(problems.noText);
    case 'yes-no':
      if (typeof raw === 'string') return parseTyped(question, raw, context);
      return typeof raw === 'boolean' ? right(raw) : wrong(problems.yesOrNo);
    case 'choice':
      return parseChoice(question, raw, context);
    case 'choices':
      return parsePicks(question, raw, context);
    case 'number':
      return parseNumber(question, typeof raw === 'string' ? numberFromWords(raw, question.unit) : raw);
    case 'day':
      return typeof raw === 'string' ? parseDay(question, raw, context) : wrong(problems.noDay);
    case 'moment':
      return typeof raw === 'string' ? parseMoment(question, raw, context) : wrong(problems.noMoment);
    case 'person':
      return parsePerson(question, raw, context);
  }
}

/** Reads what a person typed in answer to a question: "ja", "1, 3", "anders: cadeaubonnen", "3 maart". */
export function parseTyped(question: Column, typed: string, context: ParseContext): Parsed {
  const text = typed.trim();
  if (text === '') return wrong(problems.empty);
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'day':
    case 'moment':
    case 'number':
      return parseValue(question, text, context);
    case 'yes-no': {
      if (text.length > 100) return wrong(problems.yesOrNo);
      const word = folded(text).replace(/[.!]+$/, '');
      if (['ja', 'j', 'yes', 'y', '1', 'jazeker', 'klopt'].includes(word)) return right(true);
      if (['nee', 'n', 'no', '2', 'neen'].includes(word)) return right(false);
      return wrong(problems.yesOrNo);
    }
    case 'choice':
    case 'choices': {
      const choices = readChoices(question.kind === 'choice' ? [text] : parts(text), question, context);
      return 'problem' in choices ? wrong(choices.problem) : parseChoices(question, choices.choices, context);
    }
    case 'person':
      return parseValue(question, typedPerson(question, text, context), context);
  }
}

/** In a form too a person may type a label or a number instead of picking: everything that is no id is read as typed. */
function parseChoice(question: ChoiceQuestion, raw: unknown, context: ParseContext): Parsed {
  const { success, data } = RawChoice.safeParse(raw);
  if (!success) return wrong(problems.notAnOption);
  const isTyped = typeof data === 'string' && !optionsOf(question, context.scope, 'all').some(({ id }) => id === data);
  return isTyped ? parseTyped(question, data, context) : parseChoices(question, [data], context);
}

function parsePicks(question: ChoiceQuestion, raw: unknown, context: ParseContext): Parsed {
  if (typeof raw === 'string') return parseTyped(question, raw, context);
  const choices = RawChoices.safeParse(raw);
  return choices.success ? parseChoices(question, choices.data, context) : wrong(problems.notAnOption);
}

const right = (value: Value | null | undefined, masked = false): Parsed => ({ ok: true, value, masked });
const wrong = (problem: Text): Parsed => ({ ok: false, problem });

/** "+31 6 12 34 56 78": with a country code it is a telephone number and no BSN. */
const isPhoneAbroad = ({ format }: TextQuestion, text: string) =>
  format === 'email-or-phone' && text.length < 30 && /^(\+|00)/.test(text) && isPhone(text);

const formats: Readonly<Record<TextFormat, { readonly fits: (text: string) => boolean; readonly problem: Text }>> = {
  'email-or-phone': { fits: (text) => isEmail(text) || isPhone(text) || areBoth(text), problem: problems.noContact },
  email: { fits: isEmail, problem: problems.noEmail },
  phone: { fits: isPhone, problem: problems.noPhone },
  kvk: { fits: (text) => /^\d{8}$/.test(text), problem: problems.noKvk },
};

function parseLine(question: TextQuestion, raw: string, { keepDigits }: ParseContext): Parsed {
  const { text, masked } = gate(
    raw,
    keepDigits || question.asksBsn === true || question.format === 'phone' || isPhoneAbroad(question, raw.trim()),
  );
  if (text === '') return wrong(problems.empty);
  const max = question.max ?? (question.kind === 'text' ? 200 : 4000);
  if (text.length > max) return wrong(problems.tooLong(text.length, max));
  if (question.kind === 'text' && text.includes('\n')) return wrong(problems.oneLine);
  if (question.format === undefined) return right(text, masked);
  const { fits, problem } = formats[question.format];
  const plain = question.format === 'kvk' ? text.replaceAll(/[\s.]/g, '') : text;
  return fits(plain) ? right(plain, masked) : wrong(problem);
}

function parseChoices(question: ChoiceQuestion, raw: readonly Choice[], context: ParseContext): Parsed {
  const options = optionsOf(question, context.scope, 'all');
  const known = new Set(options.map(({ id }) => id));
  const chosen = new Set<Choice>();
  let masked = false;
  for (const choice of raw) {
    if (typeof choice === 'string') {
      if (!known.has(choice)) return wrong(problems.notAnOption);
      chosen.add(choice);
      continue;
    }
    const typed = gatedOther(question, choice.other, context);
    if ('problem' in typed) return wrong(typed.problem);
    masked ||= typed.masked;
    chosen.add(optionCalled(typed.text, question, options)?.id ?? { other: typed.text });
  }
  const [first] = chosen;
  if (first === undefined) return wrong(problems.pickOne);
  if (question.kind === 'choice') return right(first, masked);
  if (question.none !== undefined && chosen.size > 1 && chosen.has(question.none)) return wrong(problems.noneAndMore);
  return right([...chosen], masked);
}

/** What is typed as something else may be an option that was not shown. A name of one's own means what it says. */
function optionCalled(
  typed: string,
  { options: from }: ChoiceQuestion,
  options: readonly Option[],
): Option | undefined {
  const wanted = folded(typed);
  return 'from' in from
    ? undefined
    : options.find(({ label }) => [folded(label.nl), folded(label.en)].includes(wanted));
}

/** What was typed beside the options, on one line. */
function gatedOther(
  question: ChoiceQuestion,
  typed: string,
  { keepDigits }: ParseContext,
): Gated | { readonly problem: Text } {
  if (!question.other) return { problem: problems.notAnOption };
  const { text, masked } = gate(typed, keepDigits);
  if (text === '') return { problem: problems.otherEmpty };
  if (text.length > 200) return { problem: problems.tooLong(text.length, 200) };
  return { text: text.replaceAll('\n', ' '), masked };
}

function parseNumber(question: NumberQuestion, number: unknown): Parsed {
  if (typeof number !== 'number' || !Number.isInteger(number)) return wrong(problems.wholeNumber);
  if (number < question.min || number > question.max) return wrong(problems.outside(question.min, question.max));
  return right(number);
}

function parseDay(question: { only?: 'past' | 'future' }, raw: string, { scope }: ParseContext): Parsed {
  const today = dayOf(scope.facts.now, scope.facts.zone);
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw.trim()) ?? [];
  const day =
    year === ''
      ? dayFromWords(respelled(raw), today, question.only)
      : dayFrom(Number(year), Number(month), Number(date));
  if (day === undefined) return wrong(problems.noDay);
  if (question.only === 'past' && day > today) return wrong(problems.notYet);
  if (question.only === 'future' && day < today) return wrong(problems.alreadyPast);
  return right(day);
}

function parseMoment(question: { only?: 'past' | 'future' }, raw: string, { scope }: ParseContext): Parsed {
  const { now, zone } = scope.facts;
  const moment = instantFrom(raw.trim()) ?? momentFromWords(respelled(raw), now, zone, question.only);
  if (moment === undefined) return wrong(problems.noMoment);
  if (question.only === 'past' && moment > now) return wrong(problems.notYet);
  if (question.only === 'future' && moment < now) return wrong(problems.alreadyPast);
  return right(moment);
}

function parsePerson(question: PersonQuestion, raw: unknown, { scope, keepDigits }: ParseContext): Parsed {
  const person = RawChoice.safeParse(raw).data;
  if (person === undefined) return wrong(problems.noPerson);
  if (typeof person === 'string') return pickedPerson(question, person, scope);
  const { text, masked } = gate(person.other, keepDigits);
  if (text === '' || !/\p{L}/u.test(text)) return wrong(problems.noPerson);
  if (text.length > 100) return wrong(problems.tooLong(text.length, 100));
  // What is in the register as a program or a company is nobody, unless it stands between quotation marks.
  if (scope.facts.suppliers.some(({ name }) => isCalled(name, text))) return wrong(problems.noName);
  const known = scope.facts.people.filter(({ name, former }) => former === undefined && folded(name) === folded(text));
  const [only] = known;
  if (known.length > 1 || only === undefined) return right({ other: text.replaceAll('\n', ' ') }, masked);
  return isGuest(question, only.id, scope) ? wrong(problems.guest) : right(only.id, masked);
}

/** "Loket" is Loket.nl. */
const isCalled = (supplier: string, text: string): boolean =>
  [supplier, supplier.replace(/\.\p{Ll}{2,3}$/u, '')].some((name) => folded(name) === folded(text));

function pickedPerson(question: PersonQuestion, person: string, scope: Scope): Parsed {
  if (person === 'none' && question.none !== undefined) return right('none');
  if (personOptions(question, scope).some(({ id }) => id === person)) return right(person);
  return wrong(isGuest(question, person, scope) ? problems.guest : problems.noPerson);
}

function typedPerson(question: PersonQuestion, text: string, { scope }: ParseContext): Choice {
  if (/^\d{1,3}$/.test(text)) return personOptions(question, scope)[Number(text) - 1]?.id ?? text;
  return personMeant(question, text, scope);
}

/** Who speaks, nobody, or whoever has this name. */
export function personMeant(question: PersonQuestion, text: string, scope: Scope): Choice {
  if (meansSpeaker(text)) return scope.facts.me;
  return question.none && meansNobody(text, question.none) ? 'none' : { other: text };
}

/** No option that names nobody is longer. */
const longestNobody = 80;

/** "Niemand", or the end of what its option says: "geen vervanger" where that is "Ik heb geen vervanger". */
function meansNobody(text: string, none: Text): boolean {
  if (text.length > longestNobody) return false;
  const word = folded(text).replace(/[.!]$/, '');
  if (['niemand', 'geen', 'nobody', 'none'].includes(word)) return true;
  return word.length > 3 && [none.nl, none.en].some((label) => ` ${folded(label)}`.endsWith(` ${word}`));
}

/** Splits "1, 3, anders: brood, taart" at commas, but leaves what follows "anders" whole. */
function parts(text: string): string[] {
  const other = /(?:^|[,;]\s*)((?:anders|other)\b[\s\S]*)$/i.exec(text);
  // "1 en 3" are two numbers.
  const before = (other ? text.slice(0, other.index) : text).replace(/(?<=\d)\s*(?:en|and|&|\+)\s*(?=\d)/gi, ',');
  const numbers = /^[\d\s,;]+$/.test(before) ? before.split(/[\s,;]+/) : before.split(/[,;\n]+/);
  return [...numbers.map((part) => part.trim()).filter((part) => part !== ''), ...(other?.[1] ? [other[1]] : [])];
}

const reasons =
  /^anders (?:kan|kunnen|kun|wordt|worden|krijg|krijgen|moet|moeten|weet|weten|gaat|gaan|lukt|komt|komen|heeft|hebben|is|zijn) /i;

function readChoices(
  words: readonly string[],
  question: ChoiceQuestion,
  { scope, row }: ParseContext,
): { readonly choices: readonly Choice[] } | { readonly problem: Text } {
  const options = optionsOf(question, scope, 'shown', row);
  const choices: Choice[] = [];
  for (const word of words) {
    // "Anders kunnen we niet bezorgen" is a reason, and names nothing else.
    const other = reasons.test(word)
      ? word
      : /^(?:anders|other)\b(?:[,:]?\s*(?:namelijk|namely)?)[:\s]*([\s\S]*)$/i.exec(word)?.[1];
    const choice = other === undefined ? pick(word, options, scope) : { other };
    if (choice === undefined) return { problem: noSuch(word, question, options, scope) };
    choices.push(choice);
  }
  return { choices };
}

/** Why a word is no answer, with what it may have meant. */
function noSuch(word: string, question: ChoiceQuestion, options: readonly Option[], { facts }: Scope): Text {
  if (/^\d+$/.test(word)) return problems.noSuchNumber(options.length);
  // What is of something else is near nothing, and no option of one's own.
  if (question.notWith?.test(word)) return problems.notAnOption;
  const near = nearOptions(word, options, facts.language);
  if (near.length > 0) return problems.didYouMean(near);
  return question.other ? problems.otherOrOption(word.slice(0, 60)) : problems.notAnOption;
}

function pick(word: string, options: ReturnType<typeof optionsOf>, scope: Scope): string | undefined {
  if (/^\d{1,3}$/.test(word)) return options[Number(word) - 1]?.id;
  const named =
    options.find(({ id }) => id === word) ?? optionNamed(word, options, ({ label: { nl, en } }) => [nl, en]);
  if (named !== undefined) return named.id;
  const wanted = folded(word);
  const starting =
    wanted.length < 3 ? [] : options.filter(({ label }) => folded(label[scope.facts.language]).startsWith(wanted));
  return starting.length === 1 ? starting[0]?.id : undefined;
}
