// The way back to what is open, below an aside or what was done beside it.
import { valueAt } from '../../core/engine/answers.js';
import { pathsAt } from '../../core/engine/ask.js';
import type { Scope } from '../../core/engine/checklist.js';
import { askedAt } from '../../core/engine/field.js';
import { isForm } from '../../core/engine/focus.js';
import { pressId } from '../../core/engine/press.js';
import { columnAt } from '../../core/engine/scope.js';
import { say } from '../../core/text.js';
import { goOnButton } from '../record-buttons.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';
import { isCard, type Open, onScreen } from './open-here.js';

type Asked = Pick<Open, 'scope' | 'focus'>;

/** What is asked, in the words of the one question, where it is one. */
export const askedInWords = ({ scope, focus }: Asked): string | undefined =>
  focus.type === 'question' ? inWords(scope, pathsAt(scope, focus)[0]) : undefined;

/** The first question of a form that nothing is filled in for; what may stay empty only where nothing else is. */
function neededInWords({ scope, focus, filled }: Open): string | undefined {
  if (!isForm(focus)) return undefined;
  const isOpen = (path: string) => filled[path] === undefined && valueAt(scope.answers, path) === undefined;
  const empty = pathsAt(scope, focus).filter(isOpen);
  return inWords(scope, empty.find((path) => columnAt(scope, path)?.optional !== true) ?? empty[0]);
}

function inWords(scope: Scope, path = ''): string | undefined {
  const column = columnAt(scope, path);
  return column && askedAt(column, path, scope);
}

/** The name of the record that asks. */
export const nameOfOpen = ({ language }: AppTurn, { scope }: Pick<Asked, 'scope'>): string =>
  scope.facts.recordName === '' ? say(scope.checklist.title, language) : scope.facts.recordName;

/** One line that leads back to what was open, with the question that is asked first there. */
export function sayWhere(turn: AppTurn, open: Open, record: string): void {
  const question = askedInWords(open);
  const needed = neededInWords(open);
  const where = say(sentences.whereForm, turn.language, { record: nameOfOpen(turn, open) });
  const text =
    question !== undefined
      ? say(sentences.whereQuestion, turn.language, { question })
      : needed === undefined
        ? where
        : `${where} ${say(sentences.whereNext, turn.language, { question: needed })}`;
  reply(turn, { type: 'text', text, actions: [goOnButton(turn, record)] });
  // "Ja" below an aside goes on; it agrees to nothing on a card that stands above it unseen.
  if (isCard(open) && turn.waits.yes === undefined && turn.waits.card === undefined)
    turn.waits = { ...turn.waits, yes: pressId('open', record) };
}

/** Leads back to what was open, where something else was agreed to or refused and nothing else is asked now. */
export async function backToOpen(turn: AppTurn): Promise<void> {
  // What was told is heard anew, and leads there itself.
  const isAsking =
    turn.again !== undefined || turn.waits.yes !== undefined || turn.said.some(({ reply: { type } }) => type === 'ask');
  const here = isAsking ? undefined : await onScreen(turn);
  if (here === undefined) return;
  const { id } = here.loaded.record;
  const leads = turn.said.some(
    ({ reply: one }) => 'actions' in one && one.actions?.some((action) => action.id === pressId('open', id)),
  );
  if (!leads) sayWhere(turn, here.open, id);
}
