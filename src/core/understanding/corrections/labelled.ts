// A question that is named before a colon, and what it should say: "gegevens: naam en adres", "wat u doet moet zijn: ...".
import { applicableQuestions } from '../../engine/applies.js';
import { pathsAt } from '../../engine/ask.js';
import type { Scope } from '../../engine/checklist.js';
import { columnAt } from '../../engine/scope.js';
import { folded } from '../../fold.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { inWords, isNumbered } from '../forms/form-words.js';
import { type AnswerSaid, type Asked, askedAt, type Reading, type Situation } from '../reading.js';
import { wordsIn } from '../words.js';
import { besideStood } from './added-to-list.js';

type Open = NonNullable<Situation['open']>;

/** What a text says of questions that it names, by path, those that are asked here first; undefined where it names none, or says nothing of it. */
export function labelledIn(
  text: string,
  scope: Scope,
  phrases: Phrases,
  here: readonly string[] = [],
): Reading['values'] | undefined {
  if (text.length > longest || text.trim().endsWith('?')) return undefined;
  const questions = [...askedAt(here, scope), ...questionsOf(scope)];
  const values: Record<string, unknown> = {};
  for (const part of text.replace(putsRight, '').split(beforeName)) {
    const said = saidOf(part, questions, scope, phrases);
    if (said === undefined) return undefined;
    values[said.path] = said.value;
  }
  return values;
}
const longest = 1000;

/** The same in what is open: an answer to what is asked here, and of any other question of the record what it should say. */
export function labelledHere(text: string, { scope, focus }: Open, phrases: Phrases): Reading | undefined {
  const here = pathsAt(scope, focus);
  const values = labelledIn(text, scope, phrases, here);
  if (values === undefined) return undefined;
  const isHere = focus.type !== 'overview' && Object.keys(values).every((path) => here.includes(path));
  return { intent: isHere ? 'answer' : 'correction', sure: 'likely', words: text, values };
}

const questionsOf = (scope: Scope): readonly Asked[] =>
  scope.checklist.sections
    .flatMap((section) => applicableQuestions(section, scope))
    .flatMap(({ id, kind }) => {
      const column = kind === 'rows' ? undefined : columnAt(scope, id);
      return column === undefined ? [] : [{ path: id, column }];
    });

/** "Pas de melding aan: hun kenmerk is 88213". */
const putsRight =
  /^\s*(?:(?:kunt u|kun je|wilt u|wil je|graag|please|can you) )?(?:pas|wijzig|verander|verbeter|corrigeer|correctie|aanpassing|change|correct)\b[^:]{0,40}:\s*/i;
/** Where the next question is named. */
const beforeName = /[,;\n]\s*(?=[^,;:\n\d]{3,40}:\s)/;
const before =
  '(?:(?:nee|neen|o ja|oja|oh?|ja|en|sorry|wacht(?: even)?|trouwens|oeps|bij|no|wait|and|by the way)[, ]+)*';
const be =
  '(?:moet|moeten|moest|wordt|worden|is|zijn|should|must|has to)(?: (?:zijn|worden|be|nu|now|dus|eigenlijk|wezen))*';
const named: readonly RegExp[] = [
  new RegExp(String.raw`^\s*${before}(?<of>[^:]*?[^:\d\s])(?: ${be})?\s*:\s*(?<so>\S.*)$`, 'isu'),
  new RegExp(String.raw`^\s*${before}(?<only>[^:,]{2,40}?) ${be} (?<so>\S[^:]*)$`, 'isu'),
];

function saidOf(part: string, questions: readonly Asked[], scope: Scope, phrases: Phrases) {
  for (const shape of named) {
    const { of, only, so = '' } = shape.exec(part)?.groups ?? {};
    const asked = of === undefined ? exactly(only ?? '', questions) : called(of, questions);
    const said = asked && saidBehind(asked, so.trim(), scope, phrases);
    if (asked === undefined || said === undefined) continue;
    const isBeside = comesBeside.test(so) && Array.isArray(said.value);
    return {
      path: asked.path,
      value: isBeside ? besideStood(said.value, asked.path, { scope, filled: {} }) : said.value,
    };
  }
  return undefined;
}

/** "Welke gegevens: ook kenteken" leaves what stood there. */
const comesBeside = /^(?:ook|nog|also)\b|\b(?:erbij|too|as well)[.! ]*$/i;

/** Behind no colon only what nobody says otherwise: "hun kenmerk is 88213" is one word that is a number. */
const exactly = (name: string, questions: readonly Asked[]): Asked | undefined =>
  questions.find(({ column }) => isNumber(column) && isLabel(name, column));
const isNumber = (column: Asked['column']): boolean =>
  isNumbered(column) || (column.kind === 'text' && /kenmerk/i.test(column.label.nl));

/** The question that goes by this name: by its label, or by words that its label and what it asks hold all of. */
function called(name: string, questions: readonly Asked[]): Asked | undefined {
  const whole = questions.find(({ column }) => isLabel(name, column));
  const words = wordsIn(name).filter((word) => !little.test(word));
  if (whole !== undefined || words.length === 0 || wordsIn(name).length < fewestWords) return whole;
  return questions.find(({ column: { label, ask } }) => {
    const held = new Set([label, ask].flatMap(({ nl, en }) => [...wordsIn(nl), ...wordsIn(en)]));
    return words.every((word) => held.has(word));
  });
}
/** One word stands in many questions. */
const fewestWords = 2;
const little = /^(?:de|het|een|er|nu|nog|the|a|an|now|is|of|van|in|aan|dat|die|ze)$/;

const isLabel = (name: string, { label }: Asked['column']): boolean =>
  [label.nl, label.en].some((one) => bare(one) === bare(name));
const bare = (name: string): string =>
  folded(name)
    .replace(/^(?:(?:de|het|hun|ons|onze|mijn|dat|the|our|my|their) )+/, '')
    .replaceAll(/[^\p{L}\d]+/gu, '');

function saidBehind({ path, column }: Asked, so: string, scope: Scope, phrases: Phrases): AnswerSaid | undefined {
  if (column.kind === 'long-text') return { value: so, sure: 'likely' };
  if (isNumber(column)) {
    const number = /(?=\S*\d)[\p{L}\d][\p{L}\d./-]*/u.exec(so)?.[0];
    return number === undefined ? undefined : { value: number, sure: 'likely' };
  }
  if (column.kind === 'text' && column.format === undefined) return { value: inWords(column, so), sure: 'likely' };
  return answerSaid(column, path, so, scope, phrases);
}
