// `/register uit-dienst` and `/register in-dienst`: the one form, with what is known in it already.

import { may } from '../../app/register.js';
import { type AppTurn, tell } from '../../app/turn.js';
import { talkUnsent } from '../../app/unsent.js';
import { folded } from '../../core/fold.js';
import type { Day } from '../../core/time.js';
import { joiner, leaver } from './rules/changes.js';
import { tasksWords as words } from './words.js';

/** A name behind the command is who leaves. */
export async function beginLeaving(turn: AppTurn, typed: string): Promise<void> {
  if (!may(turn, 'edit-tasks')) return;
  const name = folded(typed);
  const person = name === '' ? undefined : personCalled(turn, name);
  if (name !== '' && person === undefined) tell(turn, words.unknown, { name: typed.trim() });
  await showLeaving(turn, person?.id);
}

/** By the whole name, or by a part of it that only one person has. */
function personCalled({ people }: AppTurn, name: string): AppTurn['people'][number] | undefined {
  const present = people.filter(({ former }) => former === undefined);
  const alike = present.filter((one) => folded(one.name).includes(name));
  return present.find((one) => folded(one.name) === name) ?? (alike.length === 1 ? alike[0] : undefined);
}

/** The same for somebody who is known by id, on a day that is known: as the platform told it, or somebody did. */
export async function beginLeavingOf(turn: AppTurn, person: string, day: Day = turn.today): Promise<void> {
  if (!may(turn, 'edit-tasks')) return;
  if (!turn.people.some(({ id, former }) => id === person && former === undefined)) return tell(turn, words.gone);
  await showLeaving(turn, person, day);
}

async function showLeaving(turn: AppTurn, person: string | undefined, day?: Day): Promise<void> {
  await talkUnsent(
    turn,
    leaver,
    { type: 'show' },
    {
      ...(person === undefined ? {} : { person }),
      ...(day === undefined ? {} : { day }),
      ...(await everything(turn)),
      by: turn.person.id,
      ...(person === turn.person.id ? {} : { to: turn.person.id }),
    },
  );
}

/** A name behind the command is typed in the form: whoever joins may not be known here yet. */
export async function beginJoining(turn: AppTurn, typed: string): Promise<void> {
  if (!may(turn, 'edit-tasks')) return;
  const name = typed.trim();
  const person = turn.people.find((one) => one.former === undefined && folded(one.name) === folded(name));
  await talkUnsent(
    turn,
    joiner,
    { type: 'show' },
    { ...(name === '' ? {} : { person: person?.id ?? name }), by: turn.person.id },
  );
}

/** Every program and place in use: to take away what is not right is less work than to remember all. */
async function everything({ repositories, organisation }: AppTurn): Promise<{ readonly programs?: readonly string[] }> {
  const records = await repositories.records.list(organisation.id, 'supplier');
  const programs = records.filter(({ status }) => status !== 'archived').map(({ id }) => id);
  return programs.length === 0 ? {} : { programs };
}
