// The way back to what is open, below an aside or what was done beside it.
import { pathsAt } from '../../core/engine/ask.js';
import { pressId } from '../../core/engine/press.js';
import { columnAt } from '../../core/engine/scope.js';
import { say } from '../../core/text.js';
import { goOnButton } from '../record-buttons.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';
import { isCard, type Open, onScreen } from './open-here.js';

/** What is asked, in the words of the one question, where it is one. */
export function askedInWords({ language }: AppTurn, { scope, focus }: Pick<Open, 'scope' | 'focus'>) {
  const [path = ''] = pathsAt(scope, focus);
  const asked = focus.type === 'question' ? columnAt(scope, path)?.ask : undefined;
  return asked && say(asked, language).replace('{activity}', scope.facts.recordName);
}

/** The name of the record that asks. */
export const nameOfOpen = ({ language }: AppTurn, { scope }: Pick<Open, 'scope'>): string =>
  scope.facts.recordName === '' ? say(scope.checklist.title, language) : scope.facts.recordName;

/** One line that leads back to what was open. */
export function sayWhere(turn: AppTurn, { scope, focus }: Open, record: string): void {
  const question = askedInWords(turn, { scope, focus });
  const text =
    question === undefined
      ? say(sentences.whereForm, turn.language, { record: nameOfOpen(turn, { scope }) })
      : say(sentences.whereQuestion, turn.language, { question });
  reply(turn, { type: 'text', text, actions: [goOnButton(turn, record)] });
  // "Ja" below an aside goes on; it agrees to nothing on a card that stands above it unseen.
  if (isCard({ focus }) && turn.waits.yes === undefined && turn.waits.card === undefined)
    turn.waits = { ...turn.waits, yes: pressId('open', record) };
}

/** Leads back to what was open, where something else was agreed to or refused and nothing else is asked now. */
export async function backToOpen(turn: AppTurn): Promise<void> {
  const isAsking = turn.waits.yes !== undefined || turn.said.some(({ reply: { type } }) => type === 'ask');
  const here = isAsking ? undefined : await onScreen(turn);
  if (here === undefined) return;
  const { id } = here.loaded.record;
  const leads = turn.said.some(
    ({ reply: one }) => 'actions' in one && one.actions?.some((action) => action.id === pressId('open', id)),
  );
  if (!leads) sayWhere(turn, here.open, id);
}
