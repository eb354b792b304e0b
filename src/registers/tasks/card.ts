// A list and its points as people see them: the whole list for who keeps it, their own points for everybody.

import type { StoredRecord } from '../../app/ports/records.js';
import { changeButton } from '../../app/record-buttons.js';
import { canWith, load, nameOf, readAll, refuse } from '../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { valueAt, versionOf } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { can, visible } from '../../core/permissions.js';
import { say, type Text } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { hintFor } from './hints.js';
import { openIn, type Point, pointsIn } from './rules/points.js';
import { tasksWords as words } from './words.js';

const pageSize = 6;

export async function showListRecord(turn: AppTurn, record: StoredRecord): Promise<void> {
  await showList(turn, await load(turn, record));
}

/** Open points first; whoever has only some of them sees those. */
export async function showList(turn: AppTurn, list: Loaded, page = 0): Promise<void> {
  if (!canWith(turn, 'read', list)) {
    const own = ownCard(turn, list);
    return own === undefined ? refuse(turn) : reply(turn, own);
  }
  const { language } = turn;
  const points = pointsIn(list.scope.answers);
  const open = points.filter(({ done }) => done === undefined).toSorted((one, two) => (one.by < two.by ? -1 : 1));
  const done = points.length - open.length;
  const finished = valueAt(list.scope.answers, 'finished');
  const rest = open.length - (page + 1) * pageSize;
  reply(turn, {
    type: 'card',
    title: nameOf(turn, list.record),
    text:
      typeof finished === 'string'
        ? say(words.all, language, { day: showDay(finished, language) })
        : say(words.stand, language, { done, all: points.length }),
    lines: (open.length > 0 ? open.slice(page * pageSize, (page + 1) * pageSize) : points.slice(0, pageSize)).map(
      (point) => pointLine(turn, list, point),
    ),
    actions: [
      ...(rest > 0
        ? [{ id: pressId('act', list.record.id, 'page', page + 1), label: say(words.more, language, { count: rest }) }]
        : []),
      ...(canWith(turn, 'edit', list)
        ? [
            {
              id: pressId('add-row', list.record.id, 'points', versionOf(list.scope.answers, 'points')),
              label: say(words.addPoint, language),
            },
          ]
        : []),
      ...eraseButton(turn, list),
    ],
  });
}

/** Somebody who left and whose list is done may be erased. */
function eraseButton(turn: AppTurn, { scope }: Loaded): readonly Action[] {
  const person = turn.people.find(({ id, former }) => id === valueAt(scope.answers, 'person') && former === undefined);
  if (valueAt(scope.answers, 'kind') !== 'leaves' || person === undefined || !can(turn.actor, 'erase-person'))
    return [];
  // Data whose term still runs keep nobody from being erased; access and things do.
  if (openIn(scope.answers).some(({ sort }) => sort !== 'data')) return [];
  return [{ id: pressId('person', person.id), label: say(words.erase, turn.language, { name: person.name }) }];
}

function pointLine(turn: AppTurn, { record, scope }: Loaded, point: Point): Line {
  const action = { id: pressId('part', record.id, point.row), label: say(words.open, turn.language) };
  return {
    label: point.what,
    value: pointInWords(turn, scope.answers.get(`points/${point.row}/done`)?.by, point),
    action,
  };
}

const nameIn = ({ people, language }: AppTurn, id: string | undefined): string =>
  people.find((one) => one.id === id)?.name ?? say(words.nobody, language);

/** "Noor, uiterlijk 31 december 2026", or who did it and when. */
function pointInWords(turn: AppTurn, doneBy: string | undefined, point: Point): string {
  const { language, today } = turn;
  const t = (text: Text, who: string | undefined, day: string) =>
    say(text, language, { who: nameIn(turn, who), day: showDay(day, language) });
  if (point.done !== undefined)
    return t(point.outcome === 'not-needed' ? words.notNeededOn : words.doneOn, doneBy, point.done);
  return t(point.by < today ? words.late : words.until, point.who, point.by);
}

/** One point, for who does it or keeps the list; undefined for everybody else. */
export async function showPoint(turn: AppTurn, list: Loaded, point: Point): Promise<void> {
  const { language } = turn;
  const { record, scope } = list;
  const button = (option: string, label: Text, style?: 'primary'): Action => ({
    id: pressId('part', record.id, point.row, 0, option),
    label: say(label, language),
    ...(style ? { style } : {}),
  });
  const change = (column: string, label: Text) => changeButton(turn, list, `points/${point.row}/${column}`, label);
  const edits = canWith(turn, 'edit', list);
  const hint = await hintFor(turn, point.measure);
  reply(turn, {
    type: 'card',
    title: point.what,
    text: [
      pointInWords(turn, scope.answers.get(`points/${point.row}/done`)?.by, point),
      say(words.of, language, { list: nameOf(turn, record) }),
      ...hint,
    ].join('\n'),
    lines: [],
    actions: [
      ...(point.done === undefined
        ? [button('done', words.done, 'primary'), button('skip', words.skip)]
        : [button('open', words.reopen)]),
      ...(edits && point.done === undefined ? [change('who', words.other), change('by', words.otherDay)] : []),
      ...(edits ? [{ id: pressId('show', record.id), label: say(words.back, language) }] : []),
    ],
  });
}

const mine = (turn: AppTurn, { scope }: Loaded): readonly Point[] =>
  can(turn.actor, 'do-task', ['assignee']) ? openIn(scope.answers).filter(({ who }) => who === turn.person.id) : [];

/** The points of this person on one list, each done in one tap; undefined when there are none. */
export function ownCard(turn: AppTurn, list: Loaded): Reply | undefined {
  const points = mine(turn, list);
  if (points.length === 0) return undefined;
  const { language } = turn;
  return {
    type: 'card',
    title: nameOf(turn, list.record),
    text: say(words.given, language, { who: nameIn(turn, list.record.createdBy) }),
    lines: points.slice(0, pageSize).map((point) => ownLine(turn, list, point)),
    actions:
      points.length > pageSize
        ? [{ id: pressId('command', 'tasks'), label: say(words.more, language, { count: points.length - pageSize }) }]
        : [],
  };
}

function ownLine(turn: AppTurn, { record }: Loaded, point: Point): Line {
  const { language } = turn;
  const action = { id: pressId('part', record.id, point.row, 0, 'done'), label: say(words.done, language) };
  return { label: point.what, value: pointInWords(turn, undefined, point), action };
}

const listsInUse = async (turn: AppTurn): Promise<readonly Loaded[]> =>
  (await readAll(turn, 'task-list')).filter(({ record }) => record.status !== 'archived');

/** The points of this person, what is due first on top. */
const ownIn = (turn: AppTurn, lists: readonly Loaded[]) =>
  lists
    .flatMap((list) => mine(turn, list).map((point) => ({ list, point })))
    .toSorted((one, two) => (one.point.by < two.point.by ? -1 : 1));

/** The first of them, each done in one tap. */
export const ownTaskLines = async (turn: AppTurn): Promise<readonly Line[]> =>
  ownIn(turn, await listsInUse(turn))
    .slice(0, pageSize)
    .map(({ list, point }) => ownLine(turn, list, point));

/** `/register taken`: what is this person's to do, and for who keeps them the lists that run. `runs` where a breach or request stands above it. */
export async function showTasks(turn: AppTurn, page = '', runs = false): Promise<void> {
  const { language } = turn;
  const lists = await listsInUse(turn);
  const own = ownIn(turn, lists);
  const from = (Math.max(1, Number(page) || 1) - 1) * pageSize;
  const rest = own.length - from - pageSize;
  const label = say(words.more, language, { count: rest });
  reply(turn, {
    type: 'card',
    title: say(words.title, language),
    text: say(own.length > 0 ? words.mine : runs ? words.nothingElse : words.nothing, language),
    lines: own.slice(from, from + pageSize).map(({ list, point }) => ownLine(turn, list, point)),
    actions: rest > 0 ? [{ id: pressId('command', 'tasks', '', from / pageSize + 2), label }] : [],
  });
  const running = lists.filter(
    ({ scope, checklist, relations }) =>
      visible(turn.actor, relations, checklist.access) && valueAt(scope.answers, 'finished') === undefined,
  );
  if (running.length === 0 || from > 0) return;
  reply(turn, {
    type: 'card',
    title: say(words.lists, language),
    lines: running.slice(0, pageSize).map((list): Line => {
      const points = pointsIn(list.scope.answers);
      const done = points.filter((point) => point.done !== undefined).length;
      return {
        label: nameOf(turn, list.record),
        value: say(words.stand, language, { done, all: points.length }),
        action: { id: pressId('show', list.record.id), label: say(words.back, language) },
      };
    }),
    actions: [],
  });
}
