// Who has the file of a breach, and who is kept out of it because it is about them.
import { type Answers, choicesAt, textAt } from '../../../core/engine/answers.js';

/** Whom it is about of those who get reports, by person id: they see and learn nothing of it. */
export const keptOutBy = (answers: Answers): readonly string[] =>
  choicesAt(answers, 'concerns').filter((one) => typeof one === 'string');

/** Who took it on, by person id; undefined while nobody did, or who did is kept out of it by now. */
export function handlerBy(answers: Answers): string | undefined {
  const person = tookOn(answers);
  return person === undefined || keptOutBy(answers).includes(person) ? undefined : person;
}

/** Whether it was taken on by somebody who is kept out of it by now. */
export const isHandlerKeptOut = (answers: Answers): boolean =>
  tookOn(answers) !== undefined && handlerBy(answers) === undefined;

function tookOn(answers: Answers): string | undefined {
  const person = textAt(answers, 'handler');
  return person === 'none' ? undefined : person;
}
