// What follows from other answers: worked out after each turn, stored with where it comes from, never over what a person said.
import { say } from '../text.js';
import type { Answer, Write } from './answers.js';
import { applicableQuestions } from './applies.js';
import type { Column, Followed, Scope } from './checklist.js';
import { placeOf } from './scope.js';
import { sentences } from './sentences.js';
import { showValue } from './show.js';

/** The source of an answer that follows from another one. */
const derivedFrom = 'follows';

/** Whether an answer follows from another one, and nobody gave it. */
export const isDerived = ({ source }: Pick<Answer, 'source'>): boolean => source === derivedFrom;

/** What follows from the answers as they are and is not stored so yet. */
export function following(scope: Scope): readonly Write[] {
  return scope.checklist.sections
    .filter(({ questions }) => questions.some(({ follows }) => follows !== undefined))
    .flatMap((section) => applicableQuestions(section, scope))
    .flatMap(({ id, follows }): Write[] => {
      if (follows === undefined) return [];
      const stored = scope.answers.get(id);
      const found = follows.from(scope);
      if (found !== undefined) return isFree(stored, found) ? writeOf(id, found, stored) : [];
      // It followed, and does no longer: then it is asked.
      if (stored === undefined || !isDerived(stored) || stored.provenance === 'gewist') return [];
      return [{ path: id, n: stored.n + 1, value: null, provenance: 'gewist', source: null }];
    });
}

/** Nobody said it. "Weet ik niet" of a person gives way to what is sure only. */
function isFree(stored: Answer | undefined, { value, sure }: Followed): boolean {
  if (stored === undefined || stored.provenance === 'standaard' || isDerived(stored)) return true;
  return stored.value === null && (stored.provenance !== 'onbekend' || (sure && value !== null));
}

function writeOf(path: string, found: Followed, stored: Answer | undefined): Write[] {
  const { value, sure, source = derivedFrom } = found;
  const provenance = value === null ? 'onbekend' : sure ? 'bevestigd' : 'standaard';
  if (stored !== undefined && JSON.stringify(stored.value) === JSON.stringify(value)) {
    // What a person agreed with stays agreed with.
    if (stored.provenance === 'bevestigd') return [];
    if (stored.provenance === provenance && stored.source === source) return [];
  }
  return [{ path, n: (stored?.n ?? 0) + 1, value, provenance, source }];
}

/** "Website: Ja, want klanten bestellen bij u op internet." Of what is only suggested, the card tells it. */
export function derivedInWords(writes: readonly Write[], scope: Scope): readonly string[] {
  const { language } = scope.facts;
  return writes.filter(isDerived).flatMap(({ path, provenance }) => {
    const question = placeOf(scope.checklist, path)?.question;
    if (question === undefined || question.kind === 'rows' || provenance === 'standaard') return [];
    const value = derivedAt(question, path, scope);
    if (value === undefined) return [];
    return [say(sentences.derived, language, { label: say(question.label, language), value })];
  });
}

/** "Ja, want klanten bestellen bij u op internet": an answer that follows, with why; undefined where it does not. */
export function derivedAt(question: Column, path: string, scope: Scope): string | undefined {
  const stored = scope.answers.get(path);
  const found = stored === undefined || stored.source === null ? undefined : question.follows?.from(scope);
  if (stored === undefined || found === undefined || stored.source !== (found.source ?? derivedFrom)) return undefined;
  if (JSON.stringify(found.value) !== JSON.stringify(stored.value)) return undefined;
  const { language } = scope.facts;
  const value =
    found.value === null ? say(sentences.notKnownYet, language) : showValue(question, found.value, scope, language);
  return say(sentences.follows, language, { value, why: say(found.because, language) });
}
