// What is said of another question of the same record than those that are asked: "het gaat ook naar de bank", where places are asked.
import { valueAt } from '../engine/answers.js';
import { applicableQuestions } from '../engine/applies.js';
import { pathsAt } from '../engine/ask.js';
import type { ChoiceQuestion } from '../engine/checklist.js';
import { interview } from '../engine/status.js';
import { sameValue } from '../engine/value.js';
import { answerSaid, type Phrases } from './answer-said.js';
import type { Situation } from './reading.js';

type Open = NonNullable<Situation['open']>;

/** What it is then, by path, and the text without that; undefined where nothing is said of another question. */
export function saidElsewhere(text: string, open: Open, words: Phrases) {
  if (text.length > longest || text.includes('?')) return undefined;
  for (const question of othersThanAsked(open)) {
    const found = question.saidElsewhere?.exec(text);
    const who = found?.groups?.['who'];
    if (found === undefined || found === null || who === undefined) continue;
    const value = besideKnown(who, question, open, words);
    if (value === undefined) continue;
    const rest = text.replace(found[0], ' ').replace(/^[\s,.;]+|[\s,.;]+$/g, '');
    return { values: { [question.id]: value }, rest };
  }
  return undefined;
}
const longest = 300;

const othersThanAsked = ({ scope, focus }: Open): readonly ChoiceQuestion[] => {
  if (focus.type !== 'form' && focus.type !== 'question') return [];
  const asked = pathsAt(scope, focus);
  return interview(scope).flatMap((section) =>
    applicableQuestions(section, scope).flatMap((one) =>
      one.kind === 'choices' && one.saidElsewhere !== undefined && !asked.includes(one.id) ? [one] : [],
    ),
  );
};

/** What stands there with the options that are named; undefined where none is, or one is denied. */
function besideKnown(who: string, question: ChoiceQuestion, { scope }: Open, words: Phrases) {
  const said: unknown = /\b(?:niet|geen|not)\b/i.test(who)
    ? undefined
    : answerSaid(question, question.id, who, scope, words)?.value;
  const named: readonly unknown[] = Array.isArray(said) ? said.filter((one) => typeof one === 'string') : [];
  if (named.length === 0 || named.includes(question.none)) return undefined;
  const known: unknown = valueAt(scope.answers, question.id);
  const before: readonly unknown[] = Array.isArray(known) ? known.filter((one) => one !== question.none) : [];
  return [...before, ...named.filter((one) => !before.some((other) => sameValue(one, other)))];
}
