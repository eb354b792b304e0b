// What is said of another question of the same record than those that are asked: "het gaat ook naar de bank", where places are asked.
import { valueAt } from '../../engine/answers.js';
import { applicableQuestions } from '../../engine/applies.js';
import { pathsAt } from '../../engine/ask.js';
import type { ChoiceQuestion } from '../../engine/checklist.js';
import { interview } from '../../engine/status.js';
import { without } from '../../engine/value.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { leftOver, type Situation } from '../reading.js';

type Open = NonNullable<Situation['open']>;

/** What it is then, by path, and the text without that; undefined where nothing is said of another question. */
export function saidElsewhere(text: string, open: Open, words: Phrases) {
  if (text.length > longest || text.includes('?') || !['form', 'question'].includes(open.focus.type)) return undefined;
  for (const { question, who, whole } of saidOf(text, open)) {
    const value = isOther(question, open) ? besideKnown(who, question, open, words) : undefined;
    if (value !== undefined) return { values: { [question.id]: value }, rest: leftOver(text.replace(whole, ' ')) };
  }
  return undefined;
}
const longest = 300;

/** The questions that have it said so wherever they are: hardly any text is, so whether they are asked here is looked at last. */
const saidOf = (text: string, { scope }: Open) =>
  scope.checklist.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const found = question.kind === 'choices' ? question.saidElsewhere?.exec(text) : undefined;
      const who = found?.groups?.['who'];
      return question.kind !== 'choices' || who === undefined ? [] : [{ question, who, whole: found?.[0] ?? '' }];
    }),
  );

const isOther = (question: ChoiceQuestion, { scope, focus }: Open): boolean =>
  !pathsAt(scope, focus).includes(question.id) &&
  interview(scope).some((section) => applicableQuestions(section, scope).includes(question));

/** What stands there with the options that are named; undefined where none is, or one is denied. */
function besideKnown(who: string, question: ChoiceQuestion, { scope }: Open, words: Phrases) {
  const said: unknown = /\b(?:niet|geen|not)\b/i.test(who)
    ? undefined
    : answerSaid(question, question.id, who, scope, words)?.value;
  const named: readonly unknown[] = Array.isArray(said) ? said.filter((one) => typeof one === 'string') : [];
  if (named.length === 0 || named.includes(question.none)) return undefined;
  const known: unknown = valueAt(scope.answers, question.id);
  const before: readonly unknown[] = Array.isArray(known) ? known.filter((one) => one !== question.none) : [];
  return [...before, ...without(named, before)];
}
