// Warnings in words: right after the turn that caused them, in the overview before confirming, and as lines of a card.
import { pressId } from '../core/engine/press.js';
import type { Action, Ask, Line, Reply } from '../core/engine/replies.js';
import { capitalised, say, type Text } from '../core/text.js';
import type { Warning } from '../core/warnings/warning.js';
import { openWarnings, reasonFor, warningsOf } from '../core/warnings/warnings.js';
import { warningButtons, warningInFull } from '../core/warnings/words.js';
import { canWith } from './register.js';
import type { AppTurn, Loaded } from './turn.js';
import { warningSentences as sentences } from './warning-sentences.js';

/** Says what this turn settled before what is asked next; the overview names all that is open. What it raised is asked itself. */
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
  const settled = were.filter(({ id }) => !open.some((warning) => warning.id === id));
  const reasoned = settled.filter((warning) => reasonFor(after.scope, warning) !== undefined);
  const sorted = settled.filter((warning) => !reasoned.includes(warning));
  const told = (text: Text, warnings: readonly Warning[]): Reply[] =>
    warnings.length === 0 ? [] : [{ type: 'text', text: say(text, language, { titles: titlesOf(turn, warnings) }) }];
  return [...told(sentences.leftSo, reasoned), ...told(sentences.solved, sorted)];
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
    text: [warningInFull(warning, language), ...left].join('\n'),
    actions: actionsFor(turn, loaded, warning),
  };
}

/** Who only reads along sees the warning without its buttons. */
function actionsFor(turn: AppTurn, loaded: Loaded, warning: Warning): readonly Action[] {
  if (!canWith(turn, 'edit', loaded) || loaded.record.status === 'archived') return [];
  return warningButtons(loaded.scope, loaded.record.id, warning);
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
    const title = capitalised(say(warning.title, language));
    const label = say(warning.level === 'todo' ? sentences.lineTodo : sentences.lineAttention, language);
    return {
      label: reason === undefined ? label : say(sentences.lineLeft, language),
      value: reason === undefined ? title : say(sentences.because, language, { title, reason }),
      action: { id: pressId('warning', record.id, warning.id), label: title },
    };
  });
}
