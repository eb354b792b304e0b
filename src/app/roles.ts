// Offering a role to somebody: of the register, and of what a question about a person brings about.
import type { Role, RoleGrant } from '../core/people.js';
import { notify } from './reminders/remind.js';
import { sentences } from './sentences.js';
import { type AppTurn, record as note, tell } from './turn.js';

/** The office that fell to the first person of a workspace, as long as they have not said that they take it on. */
export const isFirstOffice = (person: string, { role, offeredBy, offeredAt, acceptedAt }: RoleGrant): boolean =>
  role === 'privacy-officer' && offeredBy === person && offeredAt === acceptedAt;

/** The person of the turn takes on what they were offered, or what fell to them. */
export async function takeOn(turn: AppTurn, grant: RoleGrant): Promise<void> {
  await turn.repositories.people.grant(turn.organisation.id, turn.person.id, { ...grant, acceptedAt: turn.now });
  note(turn, 'accept-role');
}

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
  const held = turn.people.find(({ id }) => id === person)?.grants.find((grant) => grant.role === role);
  if (held) {
    if (person === turn.person.id && isFirstOffice(person, held)) await takeOn(turn, held);
    return true;
  }
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
