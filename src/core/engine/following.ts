// What follows from other answers: worked out after each turn, stored with where it comes from, never over what a person said.
import { say } from '../text.js';
import type { Answer, Write } from './answers.js';
import { applicableQuestions } from './applies.js';
import type { Column, Followed, Following, Scope, Section } from './checklist.js';
import { placeOf } from './scope.js';
import { sentences } from './sentences.js';
import { showValue } from './telling/show.js';
import { sameValue } from './value.js';

/** The source of an answer that follows from another one. */
const derivedFrom = 'follows';

/** Whether an answer follows from another one, and nobody gave it. */
export const isDerived = ({ source }: Pick<Answer, 'source'>): boolean => source === derivedFrom;

/** What follows from the answers as they are and is not stored so yet. */
export function following(scope: Scope): readonly Write[] {
  return scope.checklist.sections.flatMap((section) =>
    section.questions.flatMap((question) =>
      question.follows !== undefined && applicableQuestions(section, scope).includes(question)
        ? followingAt(question.id, question.follows, section, scope)
        : [],
    ),
  );
}

function followingAt(id: string, { from }: Following, section: Section, scope: Scope): readonly Write[] {
  const stored = scope.answers.get(id);
  const found = from(scope);
  if (found !== undefined) return isFree(stored, found) ? writeOf(id, agreeable(found, section, scope), stored) : [];
  // It followed, and does no longer: then it is asked.
  if (stored === undefined || !isDerived(stored) || stored.provenance === 'gewist') return [];
  return [{ path: id, n: stored.n + 1, value: null, provenance: 'gewist', source: null }];
}

/** Nobody said it. "Weet ik niet" of a person gives way to what is sure only. */
function isFree(stored: Answer | undefined, { value, sure }: Followed): boolean {
  if (stored === undefined || stored.provenance === 'standaard' || isDerived(stored)) return true;
  return stored.value === null && (stored.provenance !== 'onbekend' || (sure && value !== null));
}

/** A card of sentences tells it with its reason, and whoever agrees with the card agrees with it. */
function agreeable(found: Followed, section: Section, scope: Scope): Followed {
  return isOnCard(section, scope) ? { ...found, sure: false } : found;
}

const isOnCard = ({ tells }: Section, { facts }: Scope) => tells !== undefined && facts.confirmed === undefined;

function writeOf(path: string, found: Followed, stored: Answer | undefined): Write[] {
  const { value, sure, source = derivedFrom } = found;
  const provenance = value === null ? 'onbekend' : sure ? 'bevestigd' : 'standaard';
  if (stored !== undefined && sameValue(stored.value, value)) {
    // What a person agreed with stays agreed with.
    if (stored.provenance === 'bevestigd') return [];
    if (stored.provenance === provenance && stored.source === source) return [];
  }
  return [{ path, n: (stored?.n ?? 0) + 1, value, provenance, source }];
}

/** "Website: Ja, want klanten bestellen bij u op internet." What a card tells, or names as still open, is not said before it. */
export function derivedInWords(writes: readonly Write[], scope: Scope): readonly string[] {
  const { language } = scope.facts;
  return writes.filter(isDerived).flatMap(({ path, provenance }) => {
    const { question, section } = placeOf(scope.checklist, path) ?? {};
    if (section === undefined || question === undefined || question.kind === 'rows') return [];
    if (provenance === 'standaard' || isOnCard(section, scope)) return [];
    const value = derivedAt(question, path, scope);
    if (value === undefined) return [];
    return [say(sentences.derived, language, { label: say(question.label, language), value })];
  });
}

/** "Ja, want klanten bestellen bij u op internet": an answer that follows, with why; undefined where it does not. */
export function derivedAt(question: Column, path: string, scope: Scope): string | undefined {
  const found = derivedNow(question, path, scope);
  if (found === undefined) return undefined;
  const { language } = scope.facts;
  const value =
    found.value === null ? say(sentences.notKnownYet, language) : showValue(question, found.value, scope, language);
  return say(sentences.follows, language, { value, why: say(found.because, language) });
}

/** "want alles staat in uw eigen bedrijf": why an answer follows; undefined where somebody gave it. */
export function becauseAt(question: Column, path: string, scope: Scope): string | undefined {
  const found = derivedNow(question, path, scope);
  return found === undefined ? undefined : say(found.because, scope.facts.language);
}

/** What it follows from now, where the stored answer is still what followed. */
function derivedNow({ follows }: Column, path: string, scope: Scope): Followed | undefined {
  const stored = scope.answers.get(path);
  const found = stored === undefined || stored.source === null ? undefined : follows?.from(scope);
  if (stored === undefined || found === undefined || stored.source !== (found.source ?? derivedFrom)) return undefined;
  return sameValue(found.value, stored.value) ? found : undefined;
}
