// Where a person is and how much is left, in the words that every channel says.
import { type Language, say, t } from '../text.js';
import type { Ask } from './replies.js';

const words = {
  step: t('Stap {step} van {total}', 'Step {step} of {total}'),
  question: t('vraag {n} van {of}', 'question {n} of {of}'),
};

/** "Stap 3 van 9 · vraag 2 van 4"; empty where there is only one step with one question. */
export function stepInWords({ progress: { done, total }, question }: Ask, language: Language): string {
  const step = total > 1 ? [say(words.step, language, { step: Math.min(done + 1, total), total })] : [];
  return [...step, ...(question ? [say(words.question, language, question)] : [])].join(' · ');
}
