// Who has the file of a breach, and who is kept out of it because it is about them.
import { type Answers, valueAt } from '../../../core/engine/answers.js';

/** Whom it is about of those who get reports, by person id: they see and learn nothing of it. */
export function keptOutBy(answers: Answers): readonly string[] {
  const people = valueAt(answers, 'concerns');
  return Array.isArray(people) ? people.flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];
}

/** Who took it on, by person id; undefined while nobody did, or who did is kept out of it by now. */
export function handlerBy(answers: Answers): string | undefined {
  const person = tookOn(answers);
  return person === undefined || keptOutBy(answers).includes(person) ? undefined : person;
}

/** Whether it was taken on by somebody who is kept out of it by now. */
export const isHandlerKeptOut = (answers: Answers): boolean =>
  tookOn(answers) !== undefined && handlerBy(answers) === undefined;

function tookOn(answers: Answers): string | undefined {
  const person = valueAt(answers, 'handler');
  return typeof person === 'string' && person !== 'none' ? person : undefined;
}
