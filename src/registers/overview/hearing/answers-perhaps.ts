// Questions that the product can answer and that somebody may mean: said back, and answered by a tap.
import { type AppTurn, reply } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import { say, t } from '../../../core/text.js';
import { questions } from '../rules/answers/questions.js';
import { answersMeant } from '../rules/answers-meant.js';
import type { KnownAnswer } from '../rules/known-answers.js';

const sentences = {
  asks: t('U vraagt: {question}', 'You ask: {question}'),
  perhaps: t(
    'Of bedoelt u een van deze vragen? Tik erop voor het antwoord.',
    'Or do you mean one of these questions? Tap it for the answer.',
  ),
  only: t(
    'Of bedoelt u deze vraag? Tik erop voor het antwoord.',
    'Or do you mean this question? Tap it for the answer.',
  ),
} as const;

/** The question that this answers. */
export const questionOf = ({ language }: AppTurn, { id, asked: [first = ''] }: KnownAnswer): string =>
  say(questions[id] ?? t(first, first), language);

/** The question as it was understood, to stand above its answer. */
export const saidBack = (turn: AppTurn, known: KnownAnswer): string =>
  say(sentences.asks, turn.language, { question: questionOf(turn, known) });

/** Shows below that it is not surely known what somebody may mean; false where nothing is near. */
export function offerAnswers(turn: AppTurn, text: string, notSure: string): boolean {
  const { perhaps } = answersMeant(text);
  const [first, ...more] = perhaps;
  if (first === undefined) return false;
  reply(turn, {
    type: 'text',
    text: `${notSure}\n${say(more.length === 0 ? sentences.only : sentences.perhaps, turn.language)}`,
    actions: perhaps.map((known) => ({ id: pressId('known-answer', known.id), label: questionOf(turn, known) })),
  });
  return true;
}
