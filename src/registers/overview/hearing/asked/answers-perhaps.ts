// Questions that the product can answer and that somebody may mean: said back, and answered by a tap.
import { focusedRecord } from '../../../../app/register.js';
import { type AppTurn, reply } from '../../../../app/turn.js';
import { pressId } from '../../../../core/engine/press.js';
import { say, t } from '../../../../core/text.js';
import { questions } from '../../rules/answers/questions.js';
import { answersMeant } from '../../rules/answers-meant.js';
import type { KnownAnswer } from '../../rules/known-answers.js';

const sentences = {
  asks: t('U vraagt: {question}', 'You ask: {question}'),
  perhaps: t('Of bedoelt u een van deze vragen?', 'Or do you mean one of these questions?'),
  only: t('Of bedoelt u deze vraag?', 'Or do you mean this question?'),
} as const;

/** The question that this answers. */
export const questionOf = ({ language }: AppTurn, { id, asked: [first = ''] }: KnownAnswer): string =>
  say(questions[id] ?? t(first, first), language);

/** The question as it was understood, to stand above its answer. */
export const saidBack = (turn: AppTurn, known: KnownAnswer): string =>
  say(sentences.asks, turn.language, { question: questionOf(turn, known) });

/** Shows below that it is not surely known what somebody may mean; false where nothing is near. */
export async function offerAnswers(turn: AppTurn, text: string, notSure: string): Promise<boolean> {
  const { perhaps } = answersMeant(text);
  const offered = perhaps.map((known) => ({ label: questionOf(turn, known), id: pressId('known-answer', known.id) }));
  const [first, ...more] = offered;
  if (first === undefined) return false;
  reply(turn, { type: 'text', text: notSure });
  // A question is longer than what fits on a button: it stands on a line, with its button beside it.
  reply(turn, {
    type: 'card',
    title: say(more.length === 0 ? sentences.only : sentences.perhaps, turn.language),
    lines: offered.map((action) => ({ label: action.label, value: '', action })),
    actions: [],
  });
  // Where something is asked, a word of one of them may as well be its answer; "de tweede" is not.
  const isAsked = (await focusedRecord(turn)) !== undefined;
  const choice = offered.map(({ label, id }) => ({ words: isAsked ? '' : label, action: id }));
  const alone = more.length === 0 && !isAsked ? { yes: first.id } : {};
  turn.waits = { ...turn.waits, ...alone, choice, counted: offered.map(({ id }) => id) };
  return true;
}
