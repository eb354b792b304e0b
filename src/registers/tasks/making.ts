// From the form about who leaves or joins to the list of what has to be done.

import { createRecord } from '../../app/new-records.js';
import { activitiesOf, load, may, nameOf } from '../../app/register.js';
import { sentences as common } from '../../app/sentences.js';
import { type AppTurn, type Loaded, reply, tell } from '../../app/turn.js';
import { choicesAt, valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import { placeOf } from '../../core/engine/scope.js';
import { roleNames } from '../../core/role-names.js';
import { say } from '../../core/text.js';
import { dutiesOf } from '../people/erasing.js';
import { supplier } from '../suppliers/rules/checklist.js';
import { showList } from './card.js';
import { afterList } from './planning.js';
import { things } from './rules/changes.js';
import { type Change, joiningPoints, leavingPoints, type NewPoint, termsAfter, valuesOf } from './rules/points.js';
import { tasksWords as words } from './words.js';

/** Makes the list that follows from a form; only who keeps the register may. */
export function madeFor(kind: 'leaves' | 'joins') {
  return async (turn: AppTurn, form: Loaded): Promise<void> => {
    if (!may(turn, 'edit-tasks')) return;
    const person = valueAt(form.scope.answers, 'person');
    const change = await changeIn(turn, form);
    if (typeof person !== 'string' || change === undefined) return tell(turn, words.incomplete);
    const points =
      kind === 'joins'
        ? joiningPoints(change)
        : leavingPoints(change, await dutiesInWords(turn, person), termsAfter(await activitiesOf(turn), change.day));
    const title = say(kind === 'joins' ? words.joins : words.leaves, turn.organisation.language, { name: change.name });
    await makeList(turn, { kind, title, person, day: change.day }, points);
  };
}

interface Head {
  readonly kind: 'leaves' | 'joins' | 'basics';
  readonly title: string;
  readonly person?: string;
  readonly day?: string;
}

/** A list with these points; whoever does one of them hears of it. */
export async function makeList(turn: AppTurn, head: Head, points: readonly NewPoint[]): Promise<void> {
  const record = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: 'task-list',
    template: null,
    values: { ...head, ...valuesOf(points) },
    source: 'list',
    settled: true,
  });
  await afterList(turn, await load(turn, record));
}

/** Shows the list that this person made in this turn. */
export async function showMade(turn: AppTurn): Promise<void> {
  const made = (await turn.repositories.records.list(turn.organisation.id, 'task-list')).at(-1);
  if (made === undefined || made.createdAt !== turn.now || made.createdBy !== turn.person.id) return;
  await showList(turn, await load(turn, made));
}

/** The same of who joins, with what may be another in the register by that. */
export async function showJoining(turn: AppTurn): Promise<void> {
  await showMade(turn);
  reply(turn, {
    type: 'text',
    text: say(words.lookInRegister, turn.language),
    actions: [
      { id: pressId('command', 'list'), label: say(common.allActivities, turn.language) },
      { id: pressId('command', 'profile'), label: say(common.profileTitle, turn.language) },
    ],
  });
}

async function changeIn(turn: AppTurn, { scope: { answers } }: Loaded): Promise<Change | undefined> {
  const [person, day, by, to] = ['person', 'day', 'by', 'to'].map((path) => valueAt(answers, path));
  const everybody = await turn.repositories.people.list(turn.organisation.id);
  const name = everybody.find(({ id }) => id === person)?.name;
  if (name === undefined || typeof day !== 'string' || typeof by !== 'string') return undefined;
  const records = await turn.repositories.records.titles(turn.organisation.id, supplier.id);
  const { language } = turn.organisation;
  return {
    name,
    day,
    by,
    // Who leaves takes nothing over; then it is for whoever sees to the rest.
    to: typeof to === 'string' && to !== 'none' && to !== person ? to : by,
    programs: choicesAt(answers, 'programs').flatMap((id) => records.find((one) => one.id === id)?.title ?? []),
    things: choicesAt(answers, 'things').flatMap((one) => {
      if (typeof one === 'object') return [one.other];
      const label = things.find(({ id }) => id === one)?.label;
      return label === undefined ? [] : [say(label, language)];
    }),
    language,
  };
}

/** "V-003 Klanten (Wie houdt bij)", and each role: what somebody has to do here. */
async function dutiesInWords(turn: AppTurn, person: string): Promise<readonly string[]> {
  const { language } = turn.organisation;
  const one = turn.people.find(({ id }) => id === person);
  const roles = (one?.grants ?? []).filter(({ acceptedAt }) => acceptedAt !== null);
  const duties = one === undefined ? [] : await dutiesOf(turn, one);
  return [
    ...roles.map(({ role }) => say(words.role, language, { role: say(roleNames[role], language) })),
    ...duties.map(({ loaded, paths }) => {
      const labels = paths.flatMap((path) => {
        const place = placeOf(loaded.checklist, path);
        return place === undefined ? [] : [say((place.column ?? place.question).label, language)];
      });
      return `${nameOf({ ...turn, language }, loaded.record)} (${[...new Set(labels)].join(', ')})`;
    }),
  ];
}
