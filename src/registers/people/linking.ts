// `/register koppel`: a code given in one place and typed in the other makes two accounts one person, and two
// organisations one when one of them is still empty.

import { addHours } from 'date-fns/addHours';
import { addMinutes } from 'date-fns/addMinutes';
import { subHours } from 'date-fns/subHours';
import { beginTurn } from '../../app/begin-turn.js';
import type { Organisation } from '../../app/ports/organisations.js';
import type { LinkCode } from '../../app/ports/people.js';
import type { Crypto } from '../../app/ports/secrets.js';
import { load } from '../../app/register.js';
import { notify } from '../../app/reminders/remind.js';
import { sentences } from '../../app/sentences.js';
import { store } from '../../app/storing.js';
import { appendToTrail } from '../../app/trail.js';
import { type AppTurn, record as note, reply, tell } from '../../app/turn.js';
import { type Answers, latest, type Write } from '../../core/engine/answers.js';
import { joinedAnswers } from '../../core/engine/joined-answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Choice, Value } from '../../core/engine/value.js';
import type { Person } from '../../core/people.js';
import { actorOf, can } from '../../core/permissions.js';
import { names } from '../../core/relations.js';
import { say } from '../../core/text.js';
import { dayOf, showInstant } from '../../core/time.js';
import { linkingSentences } from './linking-sentences.js';

/** No two of these look or sound alike on paper or over the telephone: no 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const letters = 'ACDEFGHJKMNPQRTUVWXY3479';
const codeLength = 8;
const minutesValid = 10;
const wrongAnHour = 5;

/** The profile: each organisation has one. */
const profile = { register: 'organisation', number: 1 };

export async function link(turn: AppTurn, argument: string): Promise<void> {
  const typed = argument.toUpperCase().replace(/[\s-]/g, '');
  if (typed === '') return giveCode(turn);
  if (typed.length !== codeLength || [...typed].some((letter) => !letters.includes(letter)))
    return tell(turn, linkingSentences.shape);
  await useCode(turn, typed);
}

/** Shown here and nowhere else: only its hash is stored. */
async function giveCode(turn: AppTurn): Promise<void> {
  const { organisation, person, crypto } = turn;
  const code = newCode(crypto);
  const expiresAt = addMinutes(turn.now, minutesValid).toISOString();
  const hash = crypto.sha256(code);
  await turn.repositories.linkCodes.give({ hash, organisation: organisation.id, person: person.id, expiresAt });
  tell(turn, linkingSentences.code, { code, until: showInstant(expiresAt, zoneOf(turn), turn.language) });
}

const zoneOf = ({ readerZone, organisation }: AppTurn) => readerZone ?? organisation.zone;

function newCode(crypto: Crypto): string {
  // Each letter is equally likely: bytes past the last whole round of letters are thrown away.
  const rounds = Math.floor(256 / letters.length) * letters.length;
  let code = '';
  while (code.length < codeLength) {
    const bytes = (crypto.newKey().match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    code += bytes.flatMap((byte) => (byte < rounds ? (letters[byte % letters.length] ?? '') : [])).join('');
  }
  return code.slice(0, codeLength);
}

async function useCode(turn: AppTurn, typed: string): Promise<void> {
  const { repositories, organisation, person, now } = turn;
  const { linkCodes } = repositories;
  const since = subHours(now, 1).toISOString();
  const wrong = (await linkCodes.wrong(organisation.id, person.id)).filter((moment) => moment > since);
  const [first] = wrong;
  if (first !== undefined && wrong.length >= wrongAnHour) {
    const until = showInstant(addHours(first, 1).toISOString(), zoneOf(turn), turn.language);
    return tell(turn, linkingSentences.tooMany, { until });
  }
  const code = await linkCodes.find(turn.crypto.sha256(typed));
  if (code === undefined || code.usedAt !== null || code.expiresAt <= now) return wrongCode(turn, wrong);
  if (code.organisation === organisation.id && code.person === person.id) return tell(turn, linkingSentences.samePlace);
  if (code.organisation === organisation.id) {
    if (!(await linkCodes.use(code.hash, now))) return wrongCode(turn, wrong);
    const as = await joinPeople(turn, organisation, code.person);
    return finish(turn, as);
  }
  await joinOrganisations(turn, code, wrong);
}

async function wrongCode(turn: AppTurn, before: readonly string[]): Promise<void> {
  await turn.repositories.linkCodes.setWrong(turn.organisation.id, turn.person.id, [...before, turn.now]);
  note(turn, 'refuse');
  tell(turn, linkingSentences.wrong);
}

/** The empty one of the two moves into the other: its people, its records that were begun, its installations. */
async function joinOrganisations(turn: AppTurn, code: LinkCode, wrong: readonly string[]): Promise<void> {
  const { repositories, now } = turn;
  const here = turn.organisation;
  const there = await repositories.organisations.get(code.organisation);
  if (there === undefined) return wrongCode(turn, wrong);
  if (!can(turn.actor, 'give-roles') || !(await mayJoin(turn, there, code.person))) {
    note(turn, 'refuse');
    return tell(turn, linkingSentences.notYours);
  }
  const isFilled = (organisation: Organisation) => repositories.records.anyConfirmed(organisation.id);
  const hereFilled = await isFilled(here);
  if (hereFilled && (await isFilled(there))) return tell(turn, linkingSentences.bothFilled);
  if (!(await repositories.linkCodes.use(code.hash, now))) return wrongCode(turn, wrong);

  const [from, into] = hereFilled ? [there, here] : [here, there];
  const profiles = await profilesOf(turn, from, into);
  const proposals = await unusedProposals(turn, from, into);
  const leaveBehind = [...proposals, ...(profiles === undefined ? [] : [profiles.from.id])];
  const moved = await repositories.organisations.absorb(from.id, into.id, { leaveBehind, at: now });
  const as = await asPerson(turn, into, turn.person.id);
  note(as, 'join-organisations');
  for (const { id } of moved) note(as, 'move-record', { record: id });
  // Before the people are joined: what it says about them is then renamed with the rest.
  if (profiles !== undefined) await addProfile(as, profiles.into.id, profiles.answers);
  const joined = await joinPeople(as, into, code.person);
  if (into.id !== here.id) {
    // What this turn noted before belongs to a trail that ended; its lines go where its person went.
    const entries = [...turn.entries.splice(0), ...as.entries];
    await appendToTrail(repositories, turn.crypto, into.id, entries);
  }
  tell(turn, linkingSentences.joined, { count: moved.length });
  finish(turn, joined);
}

/** The button leads on; the person still reads in the place where the code was typed. */
function finish(turn: AppTurn, { person }: AppTurn): void {
  reply(turn, {
    type: 'text',
    text: say(linkingSentences.linked, turn.language, { name: person.name }),
    actions: [{ id: pressId('command', 'where'), label: say(sentences.whereTitle, turn.language), style: 'primary' }],
  });
}

/** The same turn, taken by another person or in another organisation; it shares what is noted within one trail. */
async function asPerson(turn: AppTurn, organisation: Organisation, id: string): Promise<AppTurn> {
  const people = await turn.repositories.people.list(organisation.id);
  const person = people.find((one) => one.id === id);
  if (person === undefined) throw new Error('A person who was just joined is not there.');
  const begun = beginTurn({ ...turn, organisation, person, people });
  return organisation.id === turn.organisation.id ? { ...begun, entries: turn.entries } : begun;
}

/** Whoever gave the code must be able to decide about their own register too. */
async function mayJoin({ repositories, now }: AppTurn, organisation: Organisation, giver: string): Promise<boolean> {
  const people = await repositories.people.list(organisation.id);
  const person = people.find(({ id }) => id === giver);
  return person !== undefined && can(actorOf(person, people, dayOf(now, organisation.zone)), 'give-roles');
}

/** Makes the person of this turn and the one who gave the code one; gives the turn as that person takes it. */
async function joinPeople(turn: AppTurn, organisation: Organisation, giver: string): Promise<AppTurn> {
  const { repositories, now, person: typist } = turn;
  await repositories.people.merge(organisation.id, typist.id, giver, now);
  const as = await asPerson(turn, organisation, giver);
  note(as, 'link-person');
  await renameInAnswers(as, typist.id, giver);
  return as;
}

/**
 * Somebody who was only named turns out to be a colleague who speaks here: their work and roles are that colleague's, who
 * is asked about each role that nobody accepted yet.
 */
export async function joinNamed(turn: AppTurn, named: Person, colleague: Person): Promise<void> {
  const { repositories, organisation } = turn;
  await repositories.people.merge(organisation.id, named.id, colleague.id, turn.now);
  note(turn, 'link-person');
  await renameInAnswers(turn, named.id, colleague.id);
  const held = colleague.grants.map(({ role }) => role);
  for (const { role, acceptedAt } of named.grants)
    if (acceptedAt === null && !held.includes(role))
      await notify(turn, { notice: 'role-offered', key: role, to: [colleague.id] });
}

/** Answers that name the person under the old id (owner, deputy) get a new version that names the new one. */
async function renameInAnswers(turn: AppTurn, old: string, now: string): Promise<void> {
  const { repositories, organisation } = turn;
  for (const { id: register } of turn.registers.checklists) {
    const records = await repositories.records.list(organisation.id, register);
    const versions = await repositories.answers.ofRecords(
      organisation.id,
      records.map(({ id }) => id),
    );
    for (const record of records) {
      const answers = latest(versions.get(record.id) ?? []);
      const writes = [...answers.values()].flatMap(({ path, n, value, provenance, source }): Write[] =>
        value === null || !names(value, old)
          ? []
          : [{ path, n: n + 1, value: renamed(value, old, now), provenance, source }],
      );
      if (writes.length > 0) await store(turn, await load(turn, record), writes);
    }
  }
}

function renamed(value: Value, old: string, now: string): Value {
  if (value === old) return now;
  if (!Array.isArray(value)) return value;
  const choices = value.map((choice: Choice) => (choice === old ? now : choice));
  return choices.filter((choice, index) => choices.indexOf(choice) === index);
}

async function profilesOf({ repositories }: AppTurn, from: Organisation, into: Organisation) {
  const ofOrganisation = ({ id }: Organisation) => repositories.records.byNumber(id, profile.register, profile.number);
  const [old, kept] = [await ofOrganisation(from), await ofOrganisation(into)];
  if (old === undefined || kept === undefined) return undefined;
  return { from: old, into: kept, answers: latest(await repositories.answers.ofRecord(from.id, old.id)) };
}

async function addProfile(turn: AppTurn, id: string, other: Answers): Promise<void> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  if (record === undefined) return;
  const loaded = await load(turn, record);
  await store(turn, loaded, joinedAnswers(loaded.checklist, other, loaded.scope.answers));
}

/** Proposals of ours that nobody touched, where the other register has the same: they would only stand there twice. */
async function unusedProposals(
  { repositories, registers }: AppTurn,
  from: Organisation,
  into: Organisation,
): Promise<readonly string[]> {
  const unused: string[] = [];
  for (const { id: register } of registers.checklists) {
    const own = new Set((await repositories.records.list(into.id, register)).map(({ template }) => template));
    const proposals = (await repositories.records.list(from.id, register)).filter(
      ({ template }) => template !== null && own.has(template),
    );
    for (const { id } of proposals) {
      const versions = await repositories.answers.ofRecord(from.id, id);
      if (versions.every(({ provenance }) => provenance === 'standaard')) unused.push(id);
    }
  }
  return unused;
}
