// What is still open in the file of a breach when somebody wants to close it: they see it first, and close it all the same
// or not.
import { rowsOf, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { type Language, say, type Text, t } from '../../../core/text.js';
import { firstFiledAt, momentAt, mustStillTellPeople, mustStillWarnClient } from './answers.js';
import { openGapsOf } from './papers/form-lines.js';

/** One sentence for each thing that is still open; none where nothing is. */
export function openAtClosing(scope: Scope, language: Language): readonly string[] {
  const { answers } = scope;
  if (valueAt(answers, 'is-breach') === false) return [];
  return [
    ...(mustStillWarnClient(answers) ? [say(words.client, language)] : []),
    ...(valueAt(answers, 'tell-authority') === true ? openAtAuthority(scope, language) : []),
    ...openAtPeople(scope, language),
  ];
}

/** A complete report holds what our own sheet may miss, and one that was withdrawn needs nothing more. */
export const isReportComplete = (scope: Scope): boolean => ['final', 'withdrawn'].includes(String(lastFiling(scope)));

function openAtAuthority(scope: Scope, language: Language): readonly string[] {
  if (firstFiledAt(scope.answers) === undefined) return [say(words.notFiled, language)];
  if (isReportComplete(scope)) return [];
  const gaps = openGapsOf(scope, language).map(({ number }) => number);
  return [
    ...(lastFiling(scope) === 'provisional' ? [say(words.provisional, language)] : []),
    ...(gaps.length === 0 ? [] : [say(words.gaps, language, { count: gaps.length, numbers: gaps.join(', ') })]),
  ];
}

/** Which kind the latest report to the authority was, by when it was filed. */
function lastFiling({ answers }: Scope): unknown {
  const filed = rowsOf(answers, 'filings').map((row) => ({
    at: momentAt(answers, `filings/${row}/filed-at`) ?? '',
    kind: valueAt(answers, `filings/${row}/filing`),
  }));
  return filed.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)).at(-1)?.kind;
}

function openAtPeople({ answers }: Scope, language: Language): readonly string[] {
  if (mustStillTellPeople(answers)) return [say(words.nobodyTold, language)];
  const told = valueAt(answers, 'told-count');
  const people = valueAt(answers, 'people');
  if (valueAt(answers, 'tell-people') !== true || typeof told !== 'number' || typeof people !== 'number') return [];
  return told < people ? [say(words.someTold, language, { told, people })] : [];
}

const words = {
  client: t('uw opdrachtgever is nog niet gewaarschuwd', 'your client has not been warned yet'),
  notFiled: t('wanneer u bij de AP meldde, is niet ingevuld', 'when you reported to the AP is not filled in'),
  provisional: t('de melding bij de AP is nog voorlopig', 'the report to the AP is still provisional'),
  gaps: t(`op het formulier van de AP staan nog {count} vragen open: {numbers}
           on the form of the AP {count} questions are still open: {numbers}`),
  nobodyTold: t('de mensen zijn nog niet ingelicht', 'the people have not been told yet'),
  someTold: t('ingelicht: {told} van de hooguit {people} mensen', 'told: {told} of at most {people} people'),
} as const satisfies Record<string, Text>;
