// The short way to write what is told of a record.
import type { Saying } from '../../../core/engine/checklist.js';
import { is } from '../../../core/engine/questions.js';
import { asText, type Sentence } from '../../../core/text.js';

type More = Omit<Saying, 'says'>;
/** A sentence with its answers between braces. */
export const says = (sentence: Sentence, more: More = {}): Saying => ({ says: asText(sentence), ...more });
/** What is said where a question has this answer, which the sentence tells. */
export const whether = (question: string, answer: string | number, sentence: Sentence, more: More = {}): Saying =>
  says(sentence, { when: is(question, answer), of: [question], ...more });
