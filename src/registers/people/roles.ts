// Roles change hands: offered, accepted, declined, handed over, and looked after during absence.

import type { StoredRecord } from '../../app/ports/records.js';
import { load, loadAll, may, nameOf } from '../../app/register.js';
import { isFirstOffice, offerRole, takeOn } from '../../app/roles.js';
import { sentences } from '../../app/sentences.js';
import { store } from '../../app/storing.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, type Loaded, record as note, reply, tell, tellStale } from '../../app/turn.js';
import { valueAt, versionOf, writeAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Reply } from '../../core/engine/replies.js';
import type { Person, Role, RoleGrant } from '../../core/people.js';
import { can, isAway } from '../../core/permissions.js';
import { roleMeanings, roleNames } from '../../core/role-names.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { saysBack } from './rules/away-told.js';

/** The offers this person has not answered, each as a question of one tap; and the first office, until it is confirmed. */
export function showOffers(turn: AppTurn): void {
  const office = firstOffice(turn);
  if (office !== undefined && !isPassedOn(turn)) reply(turn, officeReply(turn, office));
  for (const offer of openOffers(turn.person)) reply(turn, offerReply(turn, offer));
}

/** Asks the person of the turn to take on a role. */
export function offerReply(turn: AppTurn, { role, offeredBy }: RoleGrant): Reply {
  const who = turn.people.find(({ id }) => id === offeredBy)?.name ?? say(sentences.theOfficer, turn.language);
  return {
    type: 'text',
    apart: true,
    text: say(sentences.roleOffer, turn.language, {
      who,
      role: say(roleNames[role], turn.language),
      means: say(roleMeanings[role], turn.language),
    }),
    actions: [
      { id: pressId('accept-role', role), label: say(sentences.accept, turn.language), style: 'primary' },
      { id: pressId('decline-role', role), label: say(sentences.decline, turn.language) },
    ],
  };
}

function firstOffice({ platform, person }: AppTurn): RoleGrant | undefined {
  // Who starts the program in a terminal asked for it.
  return platform === 'terminal' ? undefined : person.grants.find((grant) => isFirstOffice(person.id, grant));
}

/** Somebody else was asked to take the office over, and has not answered. */
const isPassedOn = ({ people, person }: AppTurn): boolean =>
  people.some((other) => other.id !== person.id && openOffers(other).some(({ role }) => role === 'privacy-officer'));

/** What the office means, said to who holds it because nobody did before. */
function officeReply({ language }: AppTurn, { role }: RoleGrant): Reply {
  return {
    type: 'text',
    apart: true,
    text: say(sentences.firstOffice, language, { role: say(roleNames[role], language) }),
    actions: [
      { id: pressId('accept-role', role), label: say(sentences.accept, language), style: 'primary' },
      { id: pressId('command', 'handover'), label: say(sentences.somebodyElse, language) },
    ],
  };
}

/** Accepting the officer's role takes it over from who offered it. */
export async function acceptRole(turn: AppTurn, role: Role): Promise<void> {
  const { repositories, organisation, person } = turn;
  const office = firstOffice(turn);
  const offer = openOffers(person).find((grant) => grant.role === role) ?? (office?.role === role ? office : undefined);
  if (offer === undefined) return tellStale(turn, sentences.noOffer);
  await takeOn(turn, offer);
  if (role === 'privacy-officer') {
    for (const holder of turn.people.filter(
      ({ id, grants }) => id !== person.id && grants.some((grant) => grant.role === role),
    )) {
      await repositories.people.revoke(organisation.id, holder.id, role);
      note(turn, 'revoke-role');
    }
  }
  const { language } = turn;
  const profile = await repositories.records.byNumber(organisation.id, 'organisation', 1);
  const begins = profile?.status === 'concept' && can(turn.actor, 'edit-organisation');
  reply(turn, {
    type: 'text',
    text: say(sentences.accepted, language, { role: say(roleNames[role], language) }),
    actions: begins
      ? []
      : [{ id: pressId('command', 'where'), label: say(sentences.whereTitle, language), style: 'primary' }],
  });
  if (!begins) return;
  if (role === 'privacy-officer') await answerWhoItIs(turn, profile);
  // While the introduction is not done, the office leads to where it was.
  await talk(turn, profile, { type: 'show' });
}

/** Who took the office on has answered the question of the introduction who it is. */
async function answerWhoItIs(turn: AppTurn, profile: StoredRecord): Promise<void> {
  const loaded = await load(turn, profile);
  if (versionOf(loaded.scope.answers, 'officer') > 0) return;
  await store(turn, loaded, [{ path: 'officer', n: 1, value: turn.person.id, provenance: 'bevestigd', source: null }]);
}

export async function declineRole(turn: AppTurn, role: Role): Promise<void> {
  if (!openOffers(turn.person).some((grant) => grant.role === role)) return tellStale(turn, sentences.noOffer);
  await turn.repositories.people.revoke(turn.organisation.id, turn.person.id, role);
  note(turn, 'revoke-role');
  tell(turn, sentences.declined);
}

/** A confirmed gift of a role: offered, and accepted by the person in one tap. */
export async function giveRole(turn: AppTurn, { scope, relations }: Loaded): Promise<void> {
  if (!may(turn, 'give-roles', relations)) return;
  const role = (['adviser', 'management', 'dpo'] as const).find((known) => known === valueAt(scope.answers, 'role'));
  const to = valueAt(scope.answers, 'to');
  const until = valueAt(scope.answers, 'until');
  if (role === undefined || typeof to !== 'string') return tell(turn, sentences.roleIncomplete);
  if (role === 'adviser' && typeof until !== 'string') return tell(turn, sentences.adviserNeedsDay);
  const asked = await offerRole(turn, to, role, typeof until === 'string' ? until : null);
  const who = turn.people.find(({ id }) => id === to)?.name ?? '';
  if (asked) tell(turn, sentences.roleOffered, { who, role: say(roleNames[role], turn.language) });
}

/** A confirmed handover: the role is offered, the activities get their new owner at once. */
export async function handOver(turn: AppTurn, { scope }: Loaded): Promise<void> {
  const what = valueAt(scope.answers, 'what');
  const to = valueAt(scope.answers, 'to');
  if (typeof to !== 'string') return;
  const who = turn.people.find(({ id }) => id === to)?.name ?? '';
  if (what === 'my-role' || what === 'both') {
    const mine = turn.person.grants.filter(({ acceptedAt }) => acceptedAt !== null);
    if (mine.length === 0) tell(turn, sentences.handedOverNoRole);
    let asked = mine.length > 0;
    for (const { role } of mine) asked = (await offerRole(turn, to, role)) && asked;
    if (asked) tell(turn, sentences.handedOverRole, { who });
  }
  if (what === 'my-activities' || what === 'both') await handOverActivities(turn, to, who);
}

async function handOverActivities(turn: AppTurn, to: string, who: string): Promise<void> {
  const owned = (await loadAll(turn, 'controller-activity')).filter(
    (activity) => valueAt(activity.scope.answers, 'owner') === turn.person.id,
  );
  for (const activity of owned) {
    await store(turn, activity, [writeAt(activity.scope.answers, 'owner', to)]);
    note(turn, 'hand-over', { record: activity.record.id });
  }
  const records = owned.map(({ record }) => nameOf(turn, record)).join(', ');
  if (owned.length === 0) tell(turn, sentences.handedOverNothing);
  else tell(turn, sentences.handedOverRecords, { who, records });
}

/** A confirmed absence: the deputy acts with this person's roles on these days. */
export async function beAbsent(turn: AppTurn, { scope }: Loaded): Promise<void> {
  const from = valueAt(scope.answers, 'from');
  const until = valueAt(scope.answers, 'until');
  const deputy = valueAt(scope.answers, 'deputy');
  if (typeof from !== 'string' || typeof until !== 'string') return;
  if (until < from) return tell(turn, sentences.absenceOrder);
  const standIn = typeof deputy === 'string' && deputy !== 'none' ? deputy : null;
  await turn.repositories.people.change(turn.organisation.id, turn.person.id, {
    absence: { from, until, deputy: standIn },
  });
  note(turn, 'set-absence');
  const who = turn.people.find(({ id }) => id === standIn)?.name;
  const sentence =
    who === undefined
      ? say(sentences.absenceNoDeputy, turn.language)
      : say(sentences.absenceDeputy, turn.language, { who });
  tell(turn, sentences.absenceSet, {
    from: showDay(from, turn.language),
    until: showDay(until, turn.language),
    deputy: sentence,
  });
}

/** Who is back sooner than was told gets their own messages again. */
export async function bePresent(turn: AppTurn): Promise<void> {
  const { absence, id } = turn.person;
  if (absence === null || absence.until < turn.today) return tell(turn, sentences.absenceNone);
  await turn.repositories.people.change(turn.organisation.id, id, { absence: null });
  note(turn, 'end-absence');
  tell(turn, sentences.absenceOver);
}

/** "Ik ben er weer" of who is away until a later day says that they are back; of anybody else nothing. */
export async function backAgain(turn: AppTurn, text: string): Promise<void> {
  if (saysBack(text) && isAway(turn.person.absence, turn.today)) await bePresent(turn);
}

function openOffers({ grants }: Person): readonly RoleGrant[] {
  return grants.filter(({ acceptedAt }) => acceptedAt === null);
}
