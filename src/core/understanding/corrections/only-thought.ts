// What somebody only thinks is asked back where it would be taken as known.
import type { Answered } from '../answered.js';
import type { Listening } from '../listening.js';
import type { Situation } from '../reading.js';

/** What is only thought of a breach decides what must be done about it as if it were known: it is asked back. A number is an estimate. */
export function onlyThought(
  answer: Answered | undefined,
  text: string,
  open: NonNullable<Situation['open']>,
  listening: Listening,
): Answered | undefined {
  if (answer?.reading.sure !== 'certain' || listening.matter(open.scope) !== 'breach' || !thinks.test(text))
    return answer;
  const isNumber = Object.values(answer.reading.values).some((one) => typeof one === 'number' || one === null);
  return isNumber ? answer : { ...answer, reading: { ...answer.reading, sure: 'likely' } };
}
const thinks =
  /\b(?:(?:denk|dacht|geloof|hoop|vermoed|gok) (?:ik|we|wij)|(?:ik|we|wij) (?:denk|denken|dacht|geloof|hoop|hopen|vermoed)|volgens mij|hopelijk|vermoedelijk|waarschijnlijk|misschien|zal wel|(?:i|we) (?:think|guess|hope|believe|suppose)|probably|hopefully|maybe|perhaps)\b/i;
