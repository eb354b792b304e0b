// The short way to write what is told of a record.
import { asText, type Sentence } from '../../text.js';
import type { Saying } from '../checklist.js';
import { is } from '../questions.js';

type More = Omit<Saying, 'says'>;
/** A sentence with its answers between braces. */
export const says = (sentence: Sentence, more: More = {}): Saying => ({ says: asText(sentence), ...more });
/** What is said where a question has this answer, which the sentence tells. */
export const whether = (question: string, answer: string | number, sentence: Sentence, more: More = {}): Saying =>
  says(sentence, { when: is(question, answer), of: [question], ...more });
