// The question of a record that a text names, by its label or what people call it.
import { applicableQuestions } from '../../engine/applies.js';
import type { Question, Scope } from '../../engine/checklist.js';
import { remembered } from '../../remembered.js';
import { wordsIn } from '../words.js';
import type { Called } from './put-right-by-name.js';

/** All that go by the longest name in it: "personeel" is how many, and whether there are any. */
export function questionsIn(text: string, scope: Scope, called: Called): readonly Question[] {
  const said = wordsIn(text);
  const lengthOf = ({ id, label }: Question) => {
    const names = [label.nl, label.en, ...(called[id] ?? [])].map(wordsOfName);
    return Math.max(0, ...names.filter((name) => stands(name, said)).map(lettersOf));
  };
  const found = scope.checklist.sections.flatMap((section) => {
    const named = section.questions
      .map((question) => ({ question, length: lengthOf(question) }))
      .filter(({ length }) => length > 0);
    // Most texts name none: what applies is asked of these alone.
    const applicable = named.length === 0 ? [] : applicableQuestions(section, scope);
    return named.filter(({ question }) => applicable.includes(question));
  });
  const most = Math.max(0, ...found.map(({ length }) => length));
  return found.filter(({ length }) => length === most).map(({ question }) => question);
}

/** Kept apart: the names of all questions would push out of memory what a person says, which every listener takes apart. */
const wordsOfName = remembered(2000, wordsIn);

const lettersOf = (name: readonly string[]): number => name.join('').length;

/** All words of a name in their order, with one other between two of them at most: "waar het in staat". */
const stands = (name: readonly string[], said: readonly string[]): boolean =>
  name.length > 0 && said.some((_, from) => standsFrom(name, said, from));

function standsFrom(name: readonly string[], said: readonly string[], from: number): boolean {
  let at = from;
  return name.every((word, index) => {
    const next = said[at] === word || index === 0 ? at : at + 1;
    at = next + 1;
    return said[next] === word;
  });
}
