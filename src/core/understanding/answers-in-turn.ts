// Two questions that follow each other, answered in one breath: "zijzelf, en nee twijfel niet", where it is asked who asks.
import { writesOf } from '../engine/answers.js';
import { applicableQuestions } from '../engine/applies.js';
import { sectionHere } from '../engine/focus.js';
import { withWrites } from '../engine/moment.js';
import { columnAt } from '../engine/scope.js';
import { answerSaid, type Phrases } from './answer-said.js';
import type { Reading, Situation } from './reading.js';

/** An option of the question that is asked, with one of the next behind it; undefined where those words answer the first too. */
export function answersInTurn(
  text: string,
  { scope, focus }: NonNullable<Situation['open']>,
  phrases: Phrases,
): Reading | undefined {
  const column = focus.type === 'question' ? columnAt(scope, focus.path) : undefined;
  const [, head = '', tail = ''] = inTwo.exec(text.trim()) ?? [];
  if (focus.type !== 'question' || column?.kind !== 'choice' || tail === '') return undefined;
  const { path } = focus;
  const first = optionIn(answerSaid(column, path, head, scope, phrases));
  if (first === undefined || optionIn(answerSaid(column, path, tail, scope, phrases)) !== undefined) return undefined;
  const then = withWrites({ scope, turn: { by: '' } }, writesOf(scope.answers, { [path]: first }));
  const section = sectionHere(scope, focus);
  const questions = section === undefined ? [] : applicableQuestions(section, then);
  const next = questions[questions.findIndex(({ id }) => id === path) + 1];
  if (next?.kind !== 'choice' || then.answers.has(next.id)) return undefined;
  const second = optionIn(answerSaid(next, next.id, tail, then, phrases));
  return second === undefined
    ? undefined
    : { intent: 'answer', sure: 'likely', words: text, values: { [path]: first }, elsewhere: { [next.id]: second } };
}
/** What somebody did is told of what was answered, and answers no other question. */
const inTwo = /^([^,.;]{2,60})[,.;]\s*(?:(?:en|maar|and|but)[, ]+)?(?!(?:hij|zij|ze|die|he|she|they)\b)(\S.*)$/is;

const optionIn = (said: ReturnType<typeof answerSaid>): string | undefined =>
  said?.sure !== 'possible' && typeof said?.value === 'string' ? said.value : undefined;
