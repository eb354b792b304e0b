// `/register controle`: what is not finished of everything this person may see, the most urgent first, five at a time and
// the rest counted; each is one tap from its solution.

import { loadAll, may } from '../../../app/register.js';
import { type AppTurn, reply } from '../../../app/turn.js';
import { warningSentences } from '../../../app/warning-sentences.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { say, type Text, t } from '../../../core/text.js';
import { canAskFinder } from '../asking/finders.js';
import { standings } from '../papers/statements.js';
import { inOrder } from '../rules/points-in-order.js';
import { type Item, openItems } from './open-items.js';
import { showRunning } from './running.js';
import { registers } from './tallies.js';

/** More at once is a wall. */
const pageSize = 5;
/** Drafts by name; the others are in the list of activities. */
const draftsByName = 3;

/** The argument is the number of the page. */
export async function showCheck(turn: AppTurn, argument = ''): Promise<void> {
  const { language } = turn;
  const records = await loadAll(turn, ...registers);
  // Who may see nothing is not told that everything is done.
  if (records.length === 0 && !may(turn, 'read-register')) return;
  // What runs has hours or weeks; what is not finished can wait.
  if (argument === '') await showRunning(turn);
  const items = inOrder([
    ...openItems(turn, records, draftsByName),
    ...(await outdatedStatements(turn)),
    ...(await undelivered(turn)),
    ...secondWay(turn),
  ]);
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  const page = Math.min(pages, Math.max(1, Number.parseInt(argument, 10) || 1));
  const from = (page - 1) * pageSize;
  const lines = items.slice(from, from + pageSize).map(({ line }) => line);
  const rest = items.length - from - lines.length;
  const text = items.length === 0 ? warningSentences.checkNone : warningSentences.checkSome;
  const where = { from: from + 1, to: from + lines.length, total: items.length };
  reply(turn, {
    type: 'card',
    title: say(warningSentences.checkTitle, language),
    text: [say(text, language), ...(pages > 1 ? [say(warningSentences.checkPage, language, where)] : [])].join(' '),
    lines,
    actions: [
      ...(rest > 0 ? [more(turn, page + 1, rest)] : []),
      ...(canAskFinder(turn, records)
        ? [{ id: pressId('finders', 'all'), label: say(warningSentences.findOut, language) }]
        : []),
    ],
  });
}

function more({ language }: AppTurn, page: number, count: number): Action {
  const label = say(warningSentences.more, language, { count });
  return { id: pressId('command', 'check', '', page), label, style: 'primary' };
}

/** What did not reach somebody, who may know nothing of it. */
async function undelivered(turn: AppTurn): Promise<readonly Item[]> {
  if (!can(turn.actor, 'edit-organisation')) return [];
  const dead = await turn.repositories.messages.list(turn.organisation.id, 'dead');
  if (dead.length === 0) return [];
  const { language } = turn;
  const label = say(warningSentences.undelivered, language);
  const names = new Set(dead.map(({ person }) => turn.people.find(({ id }) => id === person)?.name ?? '?'));
  const value = say(warningSentences.undeliveredTo, language, { count: dead.length, who: [...names].join(', ') });
  return [{ urgency: 'todo', line: { label, value, action: { id: pressId('command', 'reminders'), label } } }];
}

/** Statements that people can read and that no longer tell what the register says. */
async function outdatedStatements(turn: AppTurn): Promise<readonly Item[]> {
  if (!can(turn.actor, 'export-register')) return [];
  const published = await turn.repositories.publications.list(turn.organisation.id);
  if (published.length === 0) return [];
  const { groups } = await standings(turn, turn.crypto.sha256);
  const { language } = turn;
  return groups
    .filter(({ changed }) => changed.length > 0)
    .map(({ group, changed }) => {
      const label = say(outdated.label, language, { group: group.label });
      const value = say(outdated.value, language, { names: changed.join(', ') });
      return { urgency: 'todo', line: { label, value, action: { id: pressId('statement', group.id), label } } };
    });
}

const outdated = {
  label: t('Privacyverklaring {group}', 'Privacy statement {group}'),
  value: t('Verouderd door: {names}. Maak hem opnieuw openbaar.', 'Out of date because of: {names}. Publish it anew.'),
} as const satisfies Readonly<Record<string, Text>>;

/** Whoever runs the program can mend it: one line, and the last. */
function secondWay(turn: AppTurn): readonly Item[] {
  if (turn.onlyChat !== true || !can(turn.actor, 'edit-organisation')) return [];
  const { language } = turn;
  const label = say(warningSentences.lineTodo, language);
  return [{ urgency: 'left', line: { label, value: say(warningSentences.onlyChat, language) } }];
}
