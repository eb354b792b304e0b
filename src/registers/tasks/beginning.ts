// `/register uit-dienst` and `/register in-dienst`: the one form, with what is known in it already.

import { may } from '../../app/register.js';
import { type AppTurn, tell } from '../../app/turn.js';
import { talkUnsent } from '../../app/typing/unsent.js';
import { readsAsName } from '../../core/engine/typed/no-answer.js';
import { folded } from '../../core/fold.js';
import type { Day } from '../../core/time.js';
import { joiner, leaver } from './rules/changes.js';
import { tasksWords as words } from './words.js';

/** A name behind the command is who leaves. */
export async function beginLeaving(turn: AppTurn, typed: string): Promise<void> {
  if (!may(turn, 'edit-tasks')) return;
  const name = folded(typed);
  const person = name === '' ? undefined : personCalled(turn, name);
  const stranger = name !== '' && person === undefined ? typed.trim() : undefined;
  const isName = stranger !== undefined && readsAsName(stranger) && personsCalled(turn, name).length === 0;
  if (stranger !== undefined) tell(turn, isName ? words.stranger : words.unknown, { name: stranger });
  await showLeaving(turn, isName ? { other: stranger } : person?.id);
}

/** By the whole name, or by a part of it that only one person has. */
function personCalled(turn: AppTurn, name: string): AppTurn['people'][number] | undefined {
  const alike = personsCalled(turn, name);
  return alike.find((one) => folded(one.name) === name) ?? (alike.length === 1 ? alike[0] : undefined);
}

const personsCalled = ({ people }: AppTurn, name: string) =>
  people.filter((one) => one.former === undefined && folded(one.name).includes(name));

/** The same for somebody who is known by id and has left, as the platform told it. */
export async function beginLeavingOf(turn: AppTurn, person: string): Promise<void> {
  if (!may(turn, 'edit-tasks')) return;
  if (!turn.people.some(({ id, former }) => id === person && former === undefined)) return tell(turn, words.gone);
  await showLeaving(turn, person, turn.today);
}

async function showLeaving(
  turn: AppTurn,
  person: string | { readonly other: string } | undefined,
  day?: Day,
): Promise<void> {
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
    { ...(name === '' ? {} : { person: person?.id ?? { other: name } }), by: turn.person.id },
  );
}

/** Every program and place in use: to take away what is not right is less work than to remember all. */
async function everything({ repositories, organisation }: AppTurn): Promise<{ readonly programs?: readonly string[] }> {
  const records = await repositories.records.list(organisation.id, 'supplier');
  const programs = records.filter(({ status }) => status !== 'archived').map(({ id }) => id);
  return programs.length === 0 ? {} : { programs };
}
