// What nobody knows yet, and who finds it out.

import { canWith, loadAll, nameOf } from '../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { openPoints } from '../../../core/engine/status.js';
import { finderOf } from '../../../core/finding-out.js';
import { say, type Text, t } from '../../../core/text.js';
import { registers } from '../standing/tallies.js';

/** Lines in one card; the others come when these are closed. */
const mostLines = 10;

/** What nobody knows yet: a tap on a line says who finds it out. */
export async function showFinders(turn: AppTurn): Promise<void> {
  const open = (await loadAll(turn, ...registers)).flatMap((loaded) => unclaimed(turn, loaded));
  if (open.length === 0) {
    tell(turn, words.nothing);
    return;
  }
  const { language } = turn;
  const rest = open.length - mostLines;
  reply(turn, {
    type: 'card',
    title: say(words.who, language),
    text: [say(words.whoText, language), ...(rest > 0 ? [say(words.rest, language, { count: rest })] : [])].join(' '),
    lines: open.slice(0, mostLines),
    actions: [],
  });
}

/** Whether something is not known and nobody finds it out. */
export function canAskFinder(turn: AppTurn, records: readonly Loaded[]): boolean {
  return records.some((loaded) => unclaimed(turn, loaded).length > 0);
}

function unclaimed(turn: AppTurn, loaded: Loaded): readonly Line[] {
  const { record, scope, checklist } = loaded;
  const { language } = turn;
  const asked = record.status !== 'archived' && (record.status === 'active' || checklist.confirmsItself === true);
  if (!asked || !canWith(turn, 'edit', loaded)) return [];
  return openPoints(scope)
    .filter(({ question, reason }) => reason === 'onbekend' && finderOf(scope, question.id) === undefined)
    .map(({ question }) => {
      const label = say(question.label, language);
      const action = { id: pressId('ask-colleague', record.id, question.id), label };
      return { label: nameOf(turn, record), value: label, action };
    });
}

const words = {
  rest: t('En nog {count}; die volgen hierna.', 'And {count} more; they follow after these.'),
  who: t('Wie weet dit?', 'Who knows this?'),
  whoText: t(`Dit is nog niet bekend. Kies een regel en zeg wie het weet. Die krijgt de vraag in de eigen chat.
              This is not known yet. Choose a line and say who knows. They get the question in their own chat.`),
  nothing: t(`Voor alles wat nog niet bekend is, zoekt iemand het uit.
              Somebody is finding out everything that is not known yet.`),
} as const satisfies Readonly<Record<string, Text>>;
