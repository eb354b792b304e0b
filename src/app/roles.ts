// Offering a role to somebody: of the register, and of what a question about a person brings about.
import type { Role } from '../core/people.js';
import { notify } from './reminders/remind.js';
import { sentences } from './sentences.js';
import { type AppTurn, record as note, tell } from './turn.js';

/**
 * Offers a role. Whoever takes one on themselves accepts in the same act; another accepts when they next talk to the
 * bot. There is one deputy, and one open offer of each role: a new choice takes the place of the one before.
 * False when nobody can be asked, because only a name is known; that is told.
 */
export async function offerRole(
  turn: AppTurn,
  person: string,
  role: Role,
  until: string | null = null,
): Promise<boolean> {
  const { repositories, organisation } = turn;
  const others = turn.people.filter(
    ({ id, grants }) =>
      id !== person && grants.some((grant) => grant.role === role && (role === 'deputy' || grant.acceptedAt === null)),
  );
  for (const other of others) await repositories.people.revoke(organisation.id, other.id, role);
  const held = turn.people.find(({ id }) => id === person)?.grants.some((grant) => grant.role === role);
  if (held) return true;
  const acceptedAt = person === turn.person.id ? turn.now : null;
  await repositories.people.grant(organisation.id, person, {
    role,
    offeredBy: turn.person.id,
    offeredAt: turn.now,
    acceptedAt,
    until,
  });
  note(turn, 'grant-role');
  if (acceptedAt !== null) return true;
  // Who was only named cannot be asked; they are when somebody says who it is.
  const accounts = await repositories.people.accounts(organisation.id, person);
  if (accounts.length > 0) await notify(turn, { notice: 'role-offered', key: role, to: [person] });
  else tell(turn, sentences.onlyNamed, { who: (await repositories.people.get(organisation.id, person))?.name ?? '' });
  return accounts.length > 0;
}
