// A point is done, not needed, or open again: by who does it, or by who keeps the list.

import { canWith, load, readAll, refuse } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, reply, tellStale } from '../../app/turn.js';
import { valueAt, writeAt } from '../../core/engine/answers.js';
import { type Press, pressId } from '../../core/engine/press.js';
import type { Action } from '../../core/engine/replies.js';
import type { Value } from '../../core/engine/value.js';
import { folded } from '../../core/fold.js';
import { can } from '../../core/permissions.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { showList, showPoint } from './card.js';
import { changeMeasures } from './measures.js';
import { planList } from './planning.js';
import { openIn, type Point, pointsIn } from './rules/points.js';
import { tasksWords as words } from './words.js';

/** The verb `act` is about the list, `part` about one of its points. */
export async function pressOnList(turn: AppTurn, list: Loaded, { verb, path, n, option }: Press): Promise<void> {
  if (verb === 'act') return showList(turn, list, n);
  const point = pointsIn(list.scope.answers).find(({ row }) => row === path);
  if (point === undefined) return mayTouch(turn, list, undefined) ? tellStale(turn, words.pointGone) : refuse(turn);
  if (!mayTouch(turn, list, point)) return refuse(turn);
  const isOpen = point.done === undefined;
  if (option === 'done' && isOpen) return finish(turn, list, point, 'done');
  if (option === 'skip' && isOpen) return finish(turn, list, point, 'not-needed');
  if (option === 'open' && !isOpen) return reopen(turn, list, point);
  await showPoint(turn, list, point);
}

function mayTouch(turn: AppTurn, list: Loaded, point: Point | undefined): boolean {
  if (canWith(turn, 'edit', list)) return true;
  return point?.who === turn.person.id && can(turn.actor, 'do-task', ['assignee']);
}

async function finish(turn: AppTurn, list: Loaded, point: Point, outcome: 'done' | 'not-needed'): Promise<void> {
  await write(turn, list, point, { done: turn.today, outcome });
  if (outcome === 'done' && point.measure !== undefined) await changeMeasures(turn, [point.measure], true);
  const sentence = outcome === 'done' ? words.noted : words.skipped;
  const text = say(sentence, turn.language, { what: point.what, day: showDay(turn.today, turn.language) });
  const undo = pressId('part', list.record.id, point.row, 0, 'open');
  await sayDone(turn, list, text, { id: undo, label: say(words.reopen, turn.language) });
  turn.waits = { ...turn.waits, undo };
}

/**
 * Who starts here read the agreements: that point of their list is done, which is the first about them. Somebody who was
 * only a name on the list is meant by that name.
 */
export async function tickRead(turn: AppTurn): Promise<void> {
  for (const list of await readAll(turn, 'task-list')) {
    const { answers } = list.scope;
    const point = pointsIn(answers).find(({ sort }) => sort === 'page');
    if (list.record.status === 'archived' || valueAt(answers, 'kind') !== 'joins' || point?.done !== undefined)
      continue;
    if (point === undefined || !(await isAbout(turn, valueAt(answers, 'person')))) continue;
    await write(turn, list, point, { done: turn.today, outcome: 'done' });
    await planList(turn, await load(turn, list.record));
  }
}

async function isAbout(
  { repositories, organisation, people, person }: AppTurn,
  id: Value | undefined,
): Promise<boolean> {
  if (id === person.id) return true;
  const named = people.find((one) => one.id === id);
  if (named === undefined || folded(named.name) !== folded(person.name)) return false;
  return (await repositories.people.accounts(organisation.id, named.id)).length === 0;
}

async function reopen(turn: AppTurn, list: Loaded, point: Point): Promise<void> {
  await write(turn, list, point, { done: null, outcome: null });
  if (point.outcome === 'done' && point.measure !== undefined) await changeMeasures(turn, [point.measure], false);
  await sayDone(turn, list, say(words.reopened, turn.language, { what: point.what }));
}

/** What was noted, with the way to what is left. */
async function sayDone(turn: AppTurn, list: Loaded, text: string, undo?: Action): Promise<void> {
  const after = await load(turn, list.record);
  await planList(turn, after);
  const keeps = canWith(turn, 'read', list);
  const open = openIn(after.scope.answers).filter(({ who }) => keeps || who === turn.person.id);
  const id = keeps ? pressId('show', list.record.id) : pressId('command', 'tasks');
  const label = say(open.length === 0 ? words.back : words.rest, turn.language, { count: open.length });
  const rest = keeps || open.length > 0 ? [{ id, label }] : [];
  reply(turn, { type: 'text', text, actions: undo === undefined ? rest : [...rest, undo] });
}

async function write(
  turn: AppTurn,
  list: Loaded,
  { row }: Point,
  values: Readonly<Record<string, Value | null>>,
): Promise<void> {
  const writes = Object.entries(values).map(([column, value]) =>
    writeAt(list.scope.answers, `points/${row}/${column}`, value, 'gewist'),
  );
  await store(turn, list, writes);
}
