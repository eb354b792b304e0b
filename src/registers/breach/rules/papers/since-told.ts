// What stands below a description on a paper: since when it says so, and what was said otherwise after it. Words of a person
// are never changed, and a number that is no longer right may not stand alone.
import { textAt, valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import { placeOf } from '../../../../core/engine/scope.js';
import { sameValue } from '../../../../core/engine/value.js';
import { notesIn } from '../../../../core/logbook.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { showInstant } from '../../../../core/time.js';
import { factsIn } from '../hearing/facts-told.js';
import { wordsAt } from '../reading.js';

/** When the description was written, and each fact that it tells otherwise than the file does now; empty without one. */
export function sinceTold(scope: Scope, language: Language): string {
  const story = scope.answers.get('what-happened');
  if (typeof story?.value !== 'string') return '';
  const written = say(words.written, language, { at: showInstant(story.at, scope.facts.zone, language) });
  const anew = Object.entries(factsIn(story.value)).flatMap(([path, told]) =>
    saysOtherwise(valueAt(scope.answers, path), told) ? [factInWords(scope, path, language)] : [],
  );
  return anew.length === 0 ? written : `${written} ${say(words.anew, language, { facts: anew.join('; ') })}`;
}

/** Of a list only what is no longer in it is otherwise: what came later adds to what was told. */
function saysOtherwise(now: unknown, told: unknown): boolean {
  if (now === undefined || now === null) return false;
  if (Array.isArray(now) && Array.isArray(told)) return told.some((one) => !now.includes(one));
  return !sameValue(now, told);
}

function factInWords(scope: Scope, path: string, language: Language): string {
  const label = placeOf(scope.checklist, path)?.question.label;
  return `${label === undefined ? '' : `${say(label, language)}: `}${wordsAt(scope, path, language)}`;
}

/** What was noted of the case with its moment, but for what is noted at the closing itself; empty without any. */
export function inTimeline(scope: Scope, language: Language): string {
  const { answers, facts } = scope;
  const closedAt = textAt(answers, 'closed-at');
  const notes = notesIn(answers)
    .filter(({ at }) => at === undefined || at !== closedAt)
    .map(({ at, words: note }) => (at === undefined ? note : `${showInstant(at, facts.zone, language)}: ${note}`));
  return notes.length === 0 ? '' : say(words.timeline, language, { notes: notes.join('; ') });
}

const words = {
  written: t('Zo opgeschreven op {at}.', 'Written so on {at}.'),
  anew: t('Daarna is gezegd: {facts}.', 'Said after that: {facts}.'),
  timeline: t(`In het logboek staat ook: {notes}. Hoort dat hier? Neem het dan over.
               The timeline also says: {notes}. Does that belong here? Then copy it.`),
} as const satisfies Record<string, Text>;
