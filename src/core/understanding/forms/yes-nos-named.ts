// What answers a question of yes or no in a form: a few words that name it, "geen personeel en wel een webshop", and what only tells.
import type { Phrases } from '../answer-said.js';
import type { AnswerSaid, Asked } from '../reading.js';
import { clausesOf } from '../values/denied-said.js';
import { yesOrNo } from '../values/yes-no.js';
import { tellsYes } from '../values/yes-no-told.js';
import { listed, wordsIn } from '../words.js';
import { type Form, namesBusiness, takesAnything } from './form-words.js';

/** Yes or no by path, of the questions that are named; a bare yes or no before them is of the first that is open. */
export function yesNosNamed(
  text: string,
  columns: readonly Asked[],
  empty: readonly Asked[],
): Readonly<Record<string, boolean>> | undefined {
  const asked = columns.filter(({ column }) => column.kind === 'yes-no');
  if (asked.length < 2 || text.length > longest || text.includes('?')) return undefined;
  const parts = clausesOf(text).flat();
  const named = parts.flatMap(({ part, denied }) => {
    const words = wordsIn(part);
    const meant = asked.filter(({ column: { label } }) => words.some((word) => isCalled(label, word)));
    const isPlain = words.every((word) => around.has(word) || meant.some(({ column }) => isCalled(column.label, word)));
    return isPlain ? meant.map(({ path }): [string, boolean] => [path, !denied]) : [];
  });
  if (named.length === 0) return undefined;
  const bare = yesOrNo(parts[0]?.part ?? '');
  const first = empty.find(({ column }) => column.kind === 'yes-no')?.path;
  const before: readonly [string, boolean][] = bare?.certain === true && first !== undefined ? [[first, bare.yes]] : [];
  return Object.fromEntries([...before, ...named]);
}
const longest = 200;

/** A label of one word is what people call it. */
const isCalled = ({ nl, en }: Asked['column']['label'], word: string): boolean =>
  [nl, en].some((label) => wordsIn(label).join(' ') === word);

/** "Nee niemand gevaar" says no to the question that is called so, and to none beside it. */
export function namesAnother(text: string, { path, column }: Asked, columns: readonly Asked[]): boolean {
  const own = new Set([column.label, column.ask].flatMap(({ nl, en }) => wordsIn(`${nl} ${en}`)));
  const said = wordsIn(text);
  return columns.some(
    (one) =>
      one.path !== path &&
      wordsIn(`${one.column.label.nl} ${one.column.label.en}`).some(
        (word) => word.length > 4 && !own.has(word) && said.includes(word),
      ),
  );
}

const around =
  listed(`ja nee neen nou en ook wel geen niet maar alleen toch wacht sorry oeps dus er een de het van we wij ik onze
  hebben heb hebt bewaren bewaar gegevens dat die is zijn nog echt hoor gewoon eigenlijk natuurlijk zeker moet bij
  yes no and also but only have has a an the of our i do not any actually sorry wait`);

const saysNo = /\b(?:nee|neen|nope|no|geen|niemand|nobody)\b/i;
const beginsWithNo =
  /\?\s*(?:nee|neen|no)\b|^(?:(?:nou|ja|oh?|eh|nu|gelukkig|volgens mij|ik denk|denk)[, ]+){0,3}(?:nee|neen|nope|no|niemand|nobody|geen mens|geen idee|niet meer|kan niet|kan niemand)\b/i;

/**
 * "Nog niet teruggevonden" tells what is lacking, and is no plain no to whatever is asked; in a story that is being told "er zat
 * wel een code op" is no yes either, nor is "we gebruiken ChatGPT" one to the first of several questions.
 */
export function onlyTells(
  { path, column }: Asked,
  { value, sure }: AnswerSaid,
  { scope, empty }: Form,
  text: string,
  words: Phrases,
): boolean {
  if (column.kind !== 'yes-no' || sure === 'certain') return false;
  // "Het was geen mail" tells of a story what it was, and says no to nothing.
  if (value === false) return !(scope.checklist.opens === undefined ? saysNo : beginsWithNo).test(text.trim());
  const isOneOfMany = empty.filter((one) => one.column.kind === 'yes-no').length > 1;
  // Where words are asked as well, those that say no yes are of these.
  const asksWords = empty.some((one) => takesAnything(one.column) && !namesBusiness(one.column));
  if (scope.checklist.opens === undefined && !isOneOfMany && !asksWords) return false;
  return !/\b(?:ja|jawel|zeker|yes|yeah)\b/i.test(text) && !tellsYes(text, words(path));
}
