// Warnings in words: right after the turn that caused them, in the overview before confirming, and as lines of a card.
import { versionOf } from '../core/engine/answers.js';
import { pressId } from '../core/engine/press.js';
import type { Action, Ask, Line, Reply } from '../core/engine/replies.js';
import { say, type Text } from '../core/text.js';
import { keptPath } from '../core/warnings/reading.js';
import type { Warning } from '../core/warnings/warning.js';
import { openWarnings, reasonFor, warningsOf } from '../core/warnings/warnings.js';
import { canWith } from './register.js';
import type { AppTurn, Loaded } from './turn.js';
import { warningSentences as sentences } from './warning-sentences.js';

/** More at once would bury the next question; the others are one tap away. */
const mostAtOnce = 3;

/** Puts what this turn raised or settled between its confirmation and the next question; the overview names them all. */
export function withWarnings(
  turn: AppTurn,
  before: Loaded,
  after: Loaded,
  replies: readonly Reply[],
): readonly Reply[] {
  const overview = replies.some((one) => one.type === 'ask' && one.mode === 'overview');
  if (before === after && !overview) return replies;
  const open = openWarnings(after.scope);
  const said = before === after ? [] : changes(turn, before, after, open);
  const shown = replies.map((one) =>
    one.type === 'ask' && one.mode === 'overview' && open.length > 0 ? inOverview(turn, one, open) : one,
  );
  const question = shown.findLastIndex(({ type }) => type === 'ask');
  return question < 0 ? [...shown, ...said] : [...shown.slice(0, question), ...said, ...shown.slice(question)];
}

function changes(turn: AppTurn, before: Loaded, after: Loaded, open: readonly Warning[]): readonly Reply[] {
  const { language } = turn;
  const were = openWarnings(before.scope);
  const fresh = open.filter(({ id }) => !were.some((warning) => warning.id === id));
  const settled = were.filter(({ id }) => !open.some((warning) => warning.id === id));
  const reasoned = settled.filter((warning) => reasonFor(after.scope, warning) !== undefined);
  const sorted = settled.filter((warning) => !reasoned.includes(warning));
  const told = (text: Text, warnings: readonly Warning[]): Reply[] =>
    warnings.length === 0 ? [] : [{ type: 'text', text: say(text, language, { titles: titlesOf(turn, warnings) }) }];
  const rest = fresh.length - mostAtOnce;
  return [
    ...told(sentences.leftSo, reasoned),
    ...told(sentences.solved, sorted),
    ...fresh.slice(0, mostAtOnce).map((warning) => warningReply(turn, after, warning)),
    ...(rest > 0 ? [moreReply(turn, after, mostAtOnce, rest)] : []),
  ];
}

function inOverview(turn: AppTurn, ask: Ask, open: readonly Warning[]): Ask {
  const { language } = turn;
  const [confirm, ...others] = ask.actions;
  const count = open.length;
  const see = { id: pressId('warnings', ask.record), label: say(sentences.seeAll, language, { count }) };
  return {
    ...ask,
    intro: `${ask.intro ?? ''} ${say(sentences.overview, language, { titles: titlesOf(turn, open) })}`.trim(),
    actions: [...(confirm ? [confirm] : []), see, ...others],
  };
}

function titlesOf({ language }: AppTurn, warnings: readonly Warning[]): string {
  return [...new Set(warnings.map(({ title }) => say(title, language)))].join('; ');
}

/** What we see, why, and what can be done; then a button for each solution, for leaving it so, and for the adviser. */
export function warningReply(turn: AppTurn, loaded: Loaded, warning: Warning): Reply {
  const { language } = turn;
  const reason = reasonFor(loaded.scope, warning);
  const left = reason === undefined ? [] : [say(sentences.reason, language, { reason })];
  return {
    type: 'text',
    text: [warningText(turn, warning), say(warning.canDo, language), ...left].join('\n'),
    actions: actionsFor(turn, loaded, warning),
  };
}

/** "Let op: toestemming van personeel. U koos … Daarom telt die toestemming meestal niet (art. 7 AVG)." */
export function warningText({ language }: AppTurn, { level, title, sees, why, article }: Warning): string {
  const head = say(level === 'todo' ? sentences.todo : sentences.attention, language, { title: say(title, language) });
  return `${head} ${say(sees, language)} ${say(why, language).replace(/\.$/, '')} (${say(article, language)}).`;
}

/** Who only reads along sees the warning without its buttons. */
function actionsFor(turn: AppTurn, loaded: Loaded, warning: Warning): readonly Action[] {
  const { record, scope } = loaded;
  const { language } = turn;
  const adviser: Action = {
    id: pressId('adviser', record.id, warning.path, 0, warning.id),
    label: say(sentences.askAdviser, language),
  };
  const asks = warning.level === 'strong' || warning.asksAdviser === true ? [adviser] : [];
  if (!canWith(turn, 'edit', loaded) || record.status === 'archived') return [];
  const n = aboutVersion(scope, warning);
  const kept = keptPath(warning.id);
  const reason = reasonFor(scope, warning) === undefined ? sentences.leaveSo : sentences.otherReason;
  return [
    ...warning.solutions.map(
      (solution): Action => ({
        id:
          'ask' in solution
            ? pressId('change', record.id, solution.ask, versionOf(scope.answers, solution.ask))
            : pressId('solve', record.id, warning.id, n, solution.id),
        label: say(solution.label, language),
      }),
    ),
    { id: pressId('change', record.id, kept, versionOf(scope.answers, kept)), label: say(reason, language) },
    ...asks,
  ];
}

/** The stored versions behind a warning: a button that shows an older number changes nothing. */
export function aboutVersion({ answers }: Loaded['scope'], { about }: Warning): number {
  return about.reduce((sum, path) => sum + versionOf(answers, path), 0);
}

/** A button to the warnings from this one on. */
export function moreReply({ language }: AppTurn, { record }: Loaded, from: number, rest: number): Reply {
  const label = say(sentences.more, language, { count: rest });
  return { type: 'text', text: label, actions: [{ id: pressId('warnings', record.id, '', from), label }] };
}

/** For the card of a record: each warning in a line that opens it, with the reason when it was left so. */
export function warningLines(turn: AppTurn, { record, scope }: Loaded): readonly Line[] {
  const { language } = turn;
  return warningsOf(scope).map((warning) => {
    const reason = reasonFor(scope, warning);
    const title = capital(say(warning.title, language));
    const label = say(warning.level === 'todo' ? sentences.lineTodo : sentences.lineAttention, language);
    return {
      label: reason === undefined ? label : say(sentences.lineLeft, language),
      value: reason === undefined ? title : say(sentences.because, language, { title, reason }),
      action: { id: pressId('warning', record.id, warning.id), label: title },
    };
  });
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
