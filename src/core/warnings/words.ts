// A warning in words and buttons: the same where it is asked, where it is listed and where somebody looks it up.
import { versionOf } from '../engine/answers.js';
import type { Scope } from '../engine/checklist.js';
import { type EngineVerb, pressId } from '../engine/press.js';
import type { Action } from '../engine/replies.js';
import { sentences } from '../engine/sentences.js';
import { type Language, say, type Text, t } from '../text.js';
import { keptPath } from './reading.js';
import type { Warning } from './warning.js';
import { reasonFor } from './warnings.js';

export const warningWords = {
  attention: t('Let op: {title}.', 'Note: {title}.'),
  todo: t('Nog te doen: {title}.', 'Still to do: {title}.'),
  clash: t('Dit past niet bij elkaar.', 'This does not fit together.'),
  leaveSo: t('Laat zo staan, want …', 'Leave it so, because …'),
  otherReason: t('Pas uw reden aan', 'Change your reason'),
  askAdviser: t('Vraag mijn adviseur', 'Ask my adviser'),
  later: t('Op mijn lijst', 'On my list'),
} as const satisfies Record<string, Text>;

/** "Let op: toestemming van personeel. U koos … Daarom telt die toestemming meestal niet (art. 7 AVG)." */
export function warningText({ level, title, sees, why, article, brief }: Warning, language: Language): string {
  const law = say(article, language);
  if (brief) return `${say(warningWords.clash, language)} ${say(sees, language).replace(/\.$/, '')} (${law}).`;
  const head = say(level === 'todo' ? warningWords.todo : warningWords.attention, language, {
    title: say(title, language),
  });
  return `${head} ${say(sees, language)} ${say(why, language).replace(/\.$/, '')} (${law}).`;
}

/** The same with what can be done. */
export function warningInFull(warning: Warning, language: Language): string {
  const text = warningText(warning, language);
  return warning.brief ? text : `${text}\n${say(warning.canDo, language)}`;
}

/** The stored versions behind a warning: a button that shows an older number changes nothing. */
export function aboutVersion({ answers }: Scope, { about }: Warning): number {
  return about.reduce((sum, path) => sum + versionOf(answers, path), 0);
}

/** A button for each way out, for leaving it so where that can be, and for the adviser: where a warning is only shown. */
export function warningButtons(scope: Scope, record: string, warning: Warning): readonly Action[] {
  const { language } = scope.facts;
  const n = aboutVersion(scope, warning);
  const kept = keptPath(warning.id);
  const reason = reasonFor(scope, warning) === undefined ? warningWords.leaveSo : warningWords.otherReason;
  return [
    ...warning.solutions.map((solution) => ({
      id:
        'ask' in solution
          ? pressId('change', solution.of ?? record, solution.ask, solution.n ?? versionOf(scope.answers, solution.ask))
          : pressId('solve', record, warning.id, n, solution.id),
      label: say(solution.label, language),
    })),
    ...(warning.contradicts === 'for-sure'
      ? []
      : [{ id: pressId('change', record, kept, versionOf(scope.answers, kept)), label: say(reason, language) }]),
    ...adviser(record, warning, language),
  ];
}

/** What else can be done where it is asked: the adviser, and leaving it on the list of open points for now. */
export function warningActions({ facts, answers }: Scope, record: string, warning: Warning): readonly Action[] {
  const path = keptPath(warning.id);
  const action = (role: EngineVerb, label: Text): Action => ({
    id: pressId(role, record, path, versionOf(answers, path)),
    label: say(label, facts.language),
    role,
  });
  return [
    ...adviser(record, warning, facts.language),
    action('skip', warningWords.later),
    action('back', sentences.back),
    action('pause', sentences.pause),
  ];
}

function adviser(record: string, { id, path, level, asksAdviser }: Warning, language: Language): readonly Action[] {
  if (level !== 'strong' && asksAdviser !== true) return [];
  return [{ id: pressId('adviser', record, path, 0, id), label: say(warningWords.askAdviser, language) }];
}
