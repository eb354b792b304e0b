// Who speaks: the organisation of a workspace, and the person behind an account, who may be new.
import type { Person, Role } from '../../core/people.js';
import type { Language } from '../../core/text.js';
import { opensInEnglish } from '../../core/understanding/talk/language-asked.js';
import { registers } from '../../registers/index.js';
import { beginTurn } from '../begin-turn.js';
import type { Incoming, IncomingInput } from '../incoming.js';
import { createRecord } from '../new-records.js';
import { UnknownWorkspaceError } from '../ports/errors.js';
import type { Organisation } from '../ports/organisations.js';
import type { Crypto, Secrets } from '../ports/secrets.js';
import type { Repositories } from '../ports/store.js';
import { type AppTurn, record as note } from '../turn.js';
import { offeredAgain, type Waiting } from '../typing/waiting.js';
import type { WaitingWords } from '../typing/waiting-words.js';
import { goOnIn } from './language.js';
import { withPeople } from './profile.js';

export interface JoiningOptions {
  readonly crypto: Crypto;
  /** For an organisation that is yet to be made. */
  readonly language: Language;
  readonly zone: string;
  /** The account or e-mail address that is to be the first privacy officer; anybody when absent. */
  readonly privacyOfficer?: string;
  /** For trying the bot in a terminal: the role of a person who was not known before. */
  readonly trialRole?: Role;
  /** Whether urgent alarms go by mail too; absent where there is no platform that could fail. */
  readonly mailsAlarms?: boolean;
  /** Encrypts files that are kept; without it none are. */
  readonly secrets?: Secrets;
  /** The address of our own server on the internet, for public pages. */
  readonly publicUrl?: string;
  /** Whether the time of a turn can be trusted; always, unless given. */
  readonly steady?: () => boolean;
}

/** One attempt at a turn. */
export interface Attempt extends JoiningOptions {
  /** An earlier attempt met another's write. */
  readonly contended: boolean;
  /** Of the first organisation, person and record of this place. */
  readonly firstIds: readonly string[];
  /** What waits for people's next words. */
  readonly waiting: Pick<WaitingWords, 'of'>;
  /** It is undone whatever comes of it: what is of one thing need not be handled for that. */
  readonly isTried?: true;
}

/** Whose a workspace is; in the terminal there is one, which is made when the first comes. */
export async function organisationOf(
  repositories: Repositories,
  incoming: Incoming,
  { language, zone, firstIds: [firstId = ''] }: Attempt,
): Promise<Organisation> {
  const known =
    incoming.workspace === null
      ? await repositories.organisations.first()
      : await repositories.organisations.ofInstallation(incoming.platform, incoming.workspace);
  if (known) return known;
  // A workspace is kept when it is installed; one that is not known has no organisation to write to.
  if (incoming.workspace !== null) throw new UnknownWorkspaceError('this workspace is not connected');
  // Two processes that meet their first person at the same moment make one organisation.
  await repositories.deployments.lock();
  const made = await repositories.organisations.first();
  if (made) return made;
  const organisation = { id: firstId, language, zone };
  await repositories.organisations.create(organisation, incoming.now);
  return organisation;
}

/** The input with colleagues that were picked by account as people of the organisation. */
export async function withKnownPeople(
  repositories: Repositories,
  { input, platform, now }: Incoming,
  organisation: Organisation,
  { crypto }: JoiningOptions,
): Promise<{ readonly input: IncomingInput; readonly added: readonly string[] }> {
  if (input.type !== 'answer') return { input, added: [] };
  const { values, added } = await withPeople(repositories, organisation, platform, input.values, crypto, now);
  return { input: { ...input, values }, added };
}

/** The turn of who speaks; a person who is new is added, and the first of all may become privacy officer. */
export async function turnOf(
  repositories: Repositories,
  incoming: Incoming,
  attempt: Attempt,
  organisation: Organisation,
): Promise<AppTurn> {
  const { platform, user, now, profile } = incoming;
  const { crypto, contended, publicUrl, secrets, mailsAlarms, steady } = attempt;
  const start = {
    id: crypto.newId(),
    now,
    platform,
    registers,
    repositories,
    crypto,
    organisation,
    contended,
    ...(mailsAlarms === false ? ({ onlyChat: true } as const) : {}),
    ...(steady?.() === false ? ({ clockUnsure: true } as const) : {}),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(profile?.zone === undefined ? {} : { readerZone: profile.zone }),
    ...(secrets === undefined ? {} : { secrets }),
  };
  const knownId = await repositories.people.idOf(organisation.id, platform, user);
  const people = await repositories.people.list(organisation.id);
  const known = people.find((one) => one.id === knownId);
  if (known) {
    const person = await named(repositories, known, incoming, organisation);
    const waiting = attempt.waiting.of(organisation.id, person.id, now);
    const waited = offeredAgain(withTyped(waiting, incoming), incoming.input);
    return beginTurn({ ...start, person, people, waited }, profile?.language);
  }
  const { id, isNew, isFirst } = await join(repositories, incoming, attempt, organisation, people);
  const everybody = await repositories.people.list(organisation.id);
  const person = everybody.find((one) => one.id === id);
  if (person === undefined) throw new Error('A person who was just added is not there.');
  const waited = withTyped({}, incoming);
  const turn = beginTurn({ ...start, person, people: everybody, waited }, profile?.language);
  if (isNew) note(turn, 'add-person');
  const [, , record = ''] = attempt.firstIds;
  if (isFirst) {
    await createRecord(turn, { id: record, checklist: 'organisation', template: null, values: {}, source: '' });
    if (opensOtherwise(incoming)) await goOnIn(turn, 'en');
  }
  return turn;
}

/** What waits, with what stands typed in the form that is open beside what was filled in before: also of who says their first word in one. */
function withTyped(waiting: Waiting, { input, now }: Incoming): Waiting {
  const beside = input.type === 'text' ? input.beside : undefined;
  if (beside === undefined) return waiting;
  const before = waiting.form?.record === beside.record ? waiting.form.values : {};
  return { ...waiting, form: { ...beside, values: { ...before, ...beside.values }, at: now } };
}

/** Makes this account one of a person who is expected by name, or else of a new one. */
async function join(
  repositories: Repositories,
  incoming: Incoming,
  { crypto, privacyOfficer, trialRole, firstIds: [, firstPerson = ''] }: Attempt,
  organisation: Organisation,
  people: readonly Person[],
): Promise<{ readonly id: string; readonly isNew: boolean; readonly isFirst: boolean }> {
  const { platform, user, now, profile } = incoming;
  // A name on a chat platform is whatever somebody types there: it proves nothing.
  const expected =
    profile === undefined
      ? people.find(({ name, grants }) => name.toLowerCase() === user.toLowerCase() && grants.length > 0)
      : undefined;
  const id = expected?.id ?? (people.length === 0 ? firstPerson : crypto.newId());
  const name = profile?.name ?? user;
  if (expected === undefined) await repositories.people.add(organisation.id, { id, name, language: null }, now);
  if (profile?.guest) await repositories.people.change(organisation.id, id, { outside: true });
  await repositories.people.addAccount(organisation.id, id, platform, user, now);
  const wanted = privacyOfficer ?? (await installerOf(repositories, incoming));
  const isFirst =
    mayBeFirst(incoming, wanted) && (await repositories.people.claimFirstOfficer(organisation.id, id, now));
  const role = isFirst ? 'privacy-officer' : trialRole;
  if (role !== undefined) {
    const grant = { role, offeredBy: id, offeredAt: now, acceptedAt: now, until: null };
    await repositories.people.grant(organisation.id, id, grant);
  }
  return { id, isNew: expected === undefined, isFirst };
}

/** No platform tells what they read, and their first word is in English. */
const opensOtherwise = ({ input, profile }: Incoming): boolean =>
  input.type === 'text' && profile?.language === undefined && opensInEnglish(input.text);

/** Whether this may be the first privacy officer: who was named, or else anybody in charge of the workspace. */
function mayBeFirst({ user, profile }: Incoming, wanted: string | undefined): boolean {
  if (wanted === undefined) return (profile?.mayBeOfficer ?? true) && profile?.guest !== true;
  return [user, profile?.email ?? user].some((one) => one.toLowerCase() === wanted.toLowerCase());
}

/** Who installed the workspace, when its platform told so. */
async function installerOf({ installations }: Repositories, { platform, workspace }: Incoming) {
  if (workspace === null) return undefined;
  return (await installations.find(platform, workspace))?.installedBy ?? undefined;
}

/** Takes over what the platform tells now and was not known yet: a name that could not be fetched, an address. */
async function named(
  { people }: Repositories,
  person: Person,
  { user, profile }: Incoming,
  organisation: Organisation,
): Promise<Person> {
  if (profile === undefined) return person;
  const change = {
    ...(person.name === user && profile.name !== user ? { name: profile.name } : {}),
    // Whoever has a role may get urgent mail; of others no address is kept.
    ...(person.email === null && profile.email && person.grants.length > 0 ? { email: profile.email } : {}),
    ...(profile.guest === (person.outside ?? false) ? {} : { outside: profile.guest }),
  };
  await people.change(organisation.id, person.id, change);
  return { ...person, ...change };
}
