// Somebody left and is erased: what they still do goes to a colleague, and what says who they are goes for ever.

import { mayDecide } from '../../app/receivers.js';
import { load, readAll } from '../../app/register.js';
import { cancelReminders } from '../../app/reminders/remind.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, record as note } from '../../app/turn.js';
import { dutiesIn } from '../../core/duties.js';
import { writeAt } from '../../core/engine/answers.js';
import type { Person } from '../../core/people.js';
import { isOfficer } from '../../core/permissions.js';

/** A record in which somebody has something to do, with where it says so. */
export interface Duty {
  readonly loaded: Loaded;
  readonly paths: readonly string[];
}

export async function dutiesOf(turn: AppTurn, person: Person): Promise<readonly Duty[]> {
  const found: Duty[] = [];
  for (const checklist of turn.registers.checklists.filter(({ duties }) => duties !== undefined)) {
    for (const loaded of await readAll(turn, checklist.id)) {
      const paths = dutiesIn(checklist, loaded.record.status, loaded.scope.answers, person.id);
      if (paths.length > 0) found.push({ loaded, paths });
    }
  }
  return found;
}

/** Whether nobody would look after privacy any more. */
export function isLastOfficer({ people }: AppTurn, person: Person): boolean {
  return isOfficer(person) && people.filter(isOfficer).length === 1;
}

/** Hands over what this person does to `to`, and erases them; gives their number, unless they were erased before. */
export async function erasePerson(turn: AppTurn, person: Person, to: Person): Promise<number | undefined> {
  for (const duty of await dutiesOf(turn, person)) await handOverDuty(turn, duty, to);
  await eraseUnfinished(turn, person);
  const n = await turn.repositories.people.erase(turn.organisation.id, person.id);
  if (n !== undefined) note(turn, 'erase-person', { path: `person/${person.id}` });
  return n;
}

async function handOverDuty(turn: AppTurn, { loaded, paths }: Duty, to: Person): Promise<void> {
  const { record, scope } = loaded;
  const writes = paths.map((path) => writeAt(scope.answers, path, takerOf(turn, path, to)));
  await store(turn, loaded, writes);
  note(turn, 'hand-over', { record: record.id });
  const { changed } = await turn.registers.handling(record.register);
  await changed?.(turn, await load(turn, record), writes);
}

/** The office is with who holds it, a deputy is asked first and so is nobody yet, and a breach is for who may decide. */
function takerOf(turn: AppTurn, path: string, to: Person): string | null {
  switch (path) {
    case 'officer':
      return turn.people.find(isOfficer)?.id ?? turn.person.id;
    case 'deputy':
      return null;
    case 'handler':
      return mayDecide(turn, to.id) ? to.id : turn.person.id;
    default:
      return to.id;
  }
}

/** What they began and nobody else could see or finish. */
async function eraseUnfinished(turn: AppTurn, person: Person): Promise<void> {
  const { repositories, organisation } = turn;
  for (const { id: register } of turn.registers.checklists.filter(({ access }) => access === 'flow')) {
    for (const { record, versions } of await readAll(turn, register)) {
      if (record.createdBy !== person.id || record.status !== 'concept') continue;
      await repositories.answers.erase(organisation.id, record.id, [...new Set(versions.map(({ path }) => path))]);
      await repositories.records.change(organisation.id, record.id, {
        status: 'archived',
        title: '',
        archivedReason: 'person-erased',
        digestKey: null,
      });
      await cancelReminders(turn, record.id);
      note(turn, 'archive-record', { record: record.id });
    }
  }
}
