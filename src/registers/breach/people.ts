// Who hears of a breach, from the present state: officer, deputy and FG at once; then the deputy again; then management.

import { everybodyInCharge, holders, mayDecide } from '../../app/receivers.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import type { Role } from '../../core/people.js';
import { rolesOn } from '../../core/permissions.js';
import { roleNames } from '../../core/role-names.js';
import { say } from '../../core/text.js';
import { keptOutOf } from './files.js';

const alarmedRoles: readonly Role[] = ['privacy-officer', 'deputy', 'dpo'];

type File = Pick<Loaded, 'scope'>;

/**
 * Officer, deputy and FG; while there is none of them management; nobody in a firm without roles. Whoever it is about is
 * passed over, and the next in line gets it.
 */
export function alarmed(turn: AppTurn, file: File): readonly string[] {
  const isIn = inOn(file);
  const first = [...new Set(alarmedRoles.flatMap((role) => holders(turn, role)))].filter(isIn);
  const deciders = first.filter((id) => mayDecide(turn, id));
  if (deciders.length > 0) return first;
  return [...new Set([...first, ...holders(turn, 'management'), ...everybodyInCharge(turn)])].filter(isIn);
}

function inOn(file: File): (id: string) => boolean {
  const out = keptOutOf(file);
  return (id) => !out.includes(id);
}

/** Whom nobody picked it up after so many minutes: at 30 the deputy, at 60 management. Never who has it already. */
export function escalatedTo(turn: AppTurn, file: File, minutes: number): readonly string[] {
  const people = (minutes < 60 ? holders(turn, 'deputy') : holders(turn, 'management')).filter(inOn(file));
  return people.length > 0 ? people : alarmed(turn, file).filter((id) => mayDecide(turn, id));
}

export interface Callable {
  readonly name: string;
  readonly role: string;
  readonly phone: string | null;
}

/** In the order to call, with their numbers. */
export function peopleToCall(turn: AppTurn, file: File): readonly Callable[] {
  const isIn = inOn(file);
  const order: readonly Role[] = ['privacy-officer', 'deputy', 'management', 'dpo'];
  const listed = new Set<string>();
  return order.flatMap((role) =>
    turn.people
      .filter((person) => rolesOn(person, turn.today).includes(role) && !listed.has(person.id) && isIn(person.id))
      .map((person) => {
        listed.add(person.id);
        return { name: person.name, role: say(roleNames[role], turn.language), phone: person.phone };
      }),
  );
}

export const namesOf = (turn: AppTurn, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => turn.people.find((person) => person.id === id)?.name ?? []);
