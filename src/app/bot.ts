// The one door: who speaks, was this handled before, what does it mean, and all of it in one transaction.
import { type AuditEntry, extendChain } from '../core/audit.js';
import { controlWord } from '../core/engine/control-words.js';
import type { Conversation } from '../core/engine/conversation.js';
import type { EngineInput } from '../core/engine/step.js';
import type { ReadFile } from '../core/file-content.js';
import { meaningAsked, meaningInWords } from '../core/glossary.js';
import type { Person, Role } from '../core/people.js';
import { can, isOfficer } from '../core/permissions.js';
import { soundsLike } from '../core/sounds-like.js';
import type { Language } from '../core/text.js';
import { registers } from '../registers/index.js';
import { buttonOf, pressOf } from './buttons.js';
import { beginFromMessage } from './from-message.js';
import type { Bot, Incoming, IncomingInput, Outcome } from './incoming.js';
import { createRecord } from './new-records.js';
import type { Tables } from './ports/documents.js';
import { DuplicateError, UnknownWorkspaceError } from './ports/errors.js';
import type { Organisation } from './ports/organisations.js';
import type { StoredRecord } from './ports/records.js';
import type { Crypto, Secrets } from './ports/secrets.js';
import type { Repositories, Store } from './ports/store.js';
import { profileSentences, strangerHome, withPeople } from './profile.js';
import { receiveFile } from './received-files.js';
import { nameOf, refuse } from './register.js';
import { planTouched } from './reminders/plan.js';
import { touchCards } from './reminders/remind.js';
import { onReply } from './replied.js';
import { sentences } from './sentences.js';
import { talk } from './talk.js';
import { type AppTurn, beginTurn, record as note, reply, tell, tellStale } from './turn.js';
import { runCommand, urgentWithoutSlash, withoutSlash } from './typed.js';
import { talkUnsent, typedOver, unsentFlow } from './unsent.js';

export interface BotOptions {
  readonly store: Store;
  readonly crypto: Crypto;
  /** Reads the files that people send as their register; without it none are read. */
  readonly tables?: Tables;
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
}

const attempts = 6;

/** The bot behind every channel. A turn that meets another's write is run again from the start: nothing was sent yet. */
export function createBot(options: BotOptions): Bot {
  // What a person sees before the first input must carry the ids that the first input will store: one set for each place.
  const idsOf = new Map<string | null, readonly string[]>();
  return {
    async handle(received) {
      const incoming = withoutNul(received);
      const { platform, workspace, user } = incoming;
      const firstIds = idsOf.get(workspace) ?? Array.from({ length: 3 }, () => options.crypto.newId());
      idsOf.set(workspace, firstIds);
      let read: ReadFile | undefined;
      for (let attempt = 1; ; attempt += 1) {
        try {
          // Who collided once waits for the others from then on.
          const shared = { ...options, contended: attempt > 1, read };
          return await options.store.transaction((repositories) => handleIn(repositories, incoming, shared, firstIds));
        } catch (error) {
          if (error instanceof ShownOnly) return error.outcome;
          if (error instanceof ToBeRead && options.tables !== undefined && read === undefined) {
            // Outside the turn: a transaction waits for nobody's file.
            read = await options.tables.read(error.bytes, JSON.stringify([platform, workspace, user]));
            continue;
          }
          if (!(error instanceof DuplicateError) || attempt === attempts) throw error;
        }
      }
    },
  };
}

/** PostgreSQL keeps no NUL; in ids that a platform sends it can only be an attack or a mistake. */
function withoutNul(incoming: Incoming): Incoming {
  const clean = (text: string) => text.replaceAll('\u0000', '');
  return { ...incoming, user: clean(incoming.user), delivery: clean(incoming.delivery) };
}

/** Thrown to undo everything an `open` did: it shows where a person is and stores nothing. */
class ShownOnly extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('nothing is stored');
    this.outcome = outcome;
  }
}

/** Thrown to undo a turn that may have this file read: with what is in it, it is run again. */
class ToBeRead extends Error {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    super('the file is yet to be read');
    this.bytes = bytes;
  }
}

/** One attempt at a turn. */
interface Attempt extends BotOptions {
  /** An earlier attempt met another's write. */
  readonly contended: boolean;
  /** What a file that was sent holds as a register, once an attempt asked for it. */
  readonly read: ReadFile | undefined;
}

async function handleIn(
  repositories: Repositories,
  incoming: Incoming,
  options: Attempt,
  firstIds: readonly string[],
): Promise<Outcome> {
  const organisation = await organisationOf(repositories, incoming, options, firstIds);
  const { platform, user, profile } = incoming;
  if (incoming.input.type === 'home' && !(await repositories.people.idOf(organisation.id, platform, user))) {
    const reply = strangerHome(profile?.language ?? organisation.language);
    throw new ShownOnly({ person: '', said: [{ to: '', reply }] });
  }
  const { input, added } = await withKnownPeople(repositories, incoming, organisation, options);
  const fresh = await repositories.deliveries.remember(organisation.id, incoming.delivery, incoming.now);
  const turn = await turnOf(repositories, incoming, options, organisation, firstIds);
  const use = { address: incoming.address ?? incoming.workspace, at: incoming.now };
  await repositories.people.used(organisation.id, platform, user, use);
  for (const _ of added) note(turn, 'add-person');
  const outside = profile?.guest === true && turn.person.grants.length === 0;
  const tooEarly = profile !== undefined && !hasOfficer(turn);
  // Everybody may report; for who may do more it need not be looked up.
  const stopped = (outside || tooEarly) && !(await turn.registers.isOpenToAll(turn, input));
  if (stopped) tellStale(turn, outside ? profileSentences.guest : profileSentences.noOfficer);
  else if (fresh || input.type === 'home') await react(turn, input, options);
  else await showAgain(turn, input);
  const stale = turn.stale === undefined ? {} : { stale: turn.stale };
  const outcome: Outcome = { person: turn.person.id, language: turn.language, said: turn.said, ...stale };
  if (input.type === 'open' || input.type === 'home') throw new ShownOnly(outcome);
  await touchCards(turn);
  await planTouched(turn);
  if (turn.entries.length > 0) await append(turn, turn.entries);
  return outcome;
}

/** Until somebody holds the office there is nothing to read and nobody to ask. */
const hasOfficer = ({ people }: AppTurn): boolean => people.some(isOfficer);

/** The input with colleagues that were picked by account as people of the organisation. */
async function withKnownPeople(
  repositories: Repositories,
  { input, platform, now }: Incoming,
  organisation: Organisation,
  { crypto }: BotOptions,
): Promise<{ readonly input: IncomingInput; readonly added: readonly string[] }> {
  if (input.type !== 'answer') return { input, added: [] };
  const { values, added } = await withPeople(repositories, organisation, platform, input.values, crypto, now);
  return { input: { ...input, values }, added };
}

async function append({ repositories, organisation, crypto }: AppTurn, entries: readonly AuditEntry[]): Promise<void> {
  await repositories.audit.append(organisation.id, (head) => extendChain(head, entries, crypto.sha256));
}

async function organisationOf(
  repositories: Repositories,
  incoming: Incoming,
  { language, zone }: BotOptions,
  [firstId = '']: readonly string[],
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

/** Who installed the workspace, when its platform told so. */
async function installerOf({ installations }: Repositories, { platform, workspace }: Incoming) {
  if (workspace === null) return undefined;
  return (await installations.find(platform, workspace))?.installedBy ?? undefined;
}

/** The turn of who speaks; a person who is new is added, and the first of all may become privacy officer. */
async function turnOf(
  repositories: Repositories,
  incoming: Incoming,
  { crypto, privacyOfficer, trialRole, mailsAlarms, contended, publicUrl, secrets }: Attempt,
  organisation: Organisation,
  [, firstPerson = '', firstRecord = '']: readonly string[],
): Promise<AppTurn> {
  const { platform, user, now, profile } = incoming;
  const locale = profile?.language;
  const onlyChat = mailsAlarms === false ? ({ onlyChat: true } as const) : {};
  const pages = publicUrl === undefined ? {} : { publicUrl };
  const reads = profile?.zone === undefined ? {} : { readerZone: profile.zone };
  const settings = { ...onlyChat, ...pages, ...reads, ...(secrets === undefined ? {} : { secrets }) };
  const start = {
    id: crypto.newId(),
    now,
    platform,
    registers,
    repositories,
    crypto,
    organisation,
    contended,
    ...settings,
  };
  const knownId = await repositories.people.idOf(organisation.id, platform, user);
  const people = await repositories.people.list(organisation.id);
  const known = people.find((one) => one.id === knownId);
  if (known)
    return beginTurn({ ...start, person: await named(repositories, known, incoming, organisation), people }, locale);

  // A name on a chat platform is whatever somebody types there: it proves nothing.
  const expected =
    profile === undefined
      ? people.find(({ name, grants }) => name.toLowerCase() === user.toLowerCase() && grants.length > 0)
      : undefined;
  const id = expected?.id ?? (people.length === 0 ? firstPerson : crypto.newId());
  const name = profile?.name ?? user;
  if (expected === undefined) await repositories.people.add(organisation.id, { id, name, language: null }, now);
  await repositories.people.addAccount(organisation.id, id, platform, user, now);
  const wanted = privacyOfficer ?? (await installerOf(repositories, incoming));
  const goesBy = [user, profile?.email ?? user].map((one) => one.toLowerCase());
  const mayBeFirst =
    wanted === undefined
      ? (profile?.mayBeOfficer ?? true) && profile?.guest !== true
      : goesBy.includes(wanted.toLowerCase());
  const first = mayBeFirst && (await repositories.people.claimFirstOfficer(organisation.id, id, now));
  if (first) {
    await repositories.people.grant(organisation.id, id, {
      role: 'privacy-officer',
      offeredBy: id,
      offeredAt: now,
      acceptedAt: now,
      until: null,
    });
  }
  if (trialRole !== undefined && !first) {
    await repositories.people.grant(organisation.id, id, {
      role: trialRole,
      offeredBy: id,
      offeredAt: now,
      acceptedAt: now,
      until: null,
    });
  }
  const everybody = await repositories.people.list(organisation.id);
  const person = everybody.find((one) => one.id === id);
  if (person === undefined) throw new Error('A person who was just added is not there.');
  const turn = beginTurn({ ...start, person, people: everybody }, locale);
  if (expected === undefined)
    turn.entries.push({ at: now, actor: id, action: 'add-person', record: null, path: null, digest: null });
  if (first)
    await createRecord(turn, { id: firstRecord, checklist: 'organisation', template: null, values: {}, source: '' });
  return turn;
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
  };
  await people.change(organisation.id, person.id, change);
  return { ...person, ...change };
}

async function react(turn: AppTurn, input: IncomingInput, { tables, read }: Attempt): Promise<void> {
  switch (input.type) {
    case 'open':
      return greet(turn);
    case 'home':
      return (await turn.registers.entrance()).home(turn);
    case 'text':
      return onText(turn, input);
    case 'press':
      return onPress(turn, input.action);
    case 'file':
      return receiveFile(turn, {
        ...input,
        ...(tables === undefined ? {} : { read: () => readOrAsk(read, input.bytes) }),
      });
    case 'from-message':
      return beginFromMessage(turn, input.flow, input.text, input.at);
    case 'answer': {
      const answer = { type: 'answer', values: input.values, ...(input.n ? { n: input.n } : {}) } as const;
      return input.record === undefined ? toFocus(turn, answer) : toRecord(turn, input.record, answer);
    }
  }
}

function readOrAsk(read: ReadFile | undefined, bytes: Uint8Array): ReadFile {
  if (read === undefined) throw new ToBeRead(bytes);
  return read;
}

/** What a person sees when they come in: an open offer, the question they were at, or where the register stands. */
async function greet(turn: AppTurn): Promise<void> {
  const entrance = await turn.registers.entrance();
  entrance.offers(turn);
  const conversations = await turn.repositories.conversations.list(turn.organisation.id, turn.person.id);
  const asking = conversations.find(({ phase }) => phase === 'asking');
  if (asking) return toRecord(turn, asking.record, { type: 'show' });
  const profile = await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1);
  if (profile?.status === 'concept' && can(turn.actor, 'edit-organisation')) {
    if (conversations.length === 0) tell(turn, sentences.welcome);
    return talk(turn, profile, { type: 'show' });
  }
  if (can(turn.actor, 'read-register')) return entrance.where(turn);
  entrance.doors(turn, sentences.employeeWelcome);
}

type Typed = Extract<IncomingInput, { type: 'text' }>;

async function onText(turn: AppTurn, { text, replyTo, over }: Typed): Promise<void> {
  if (text.trim().startsWith('/')) return runCommand(turn, text);
  const urgent = urgentWithoutSlash(turn.registers, text);
  if (urgent !== undefined) return runCommand(turn, urgent);
  if (replyTo !== undefined) {
    if (await onReply(turn, replyTo, text)) return;
  }
  if (controlWord(text) === 'menu') return (await turn.registers.entrance()).where(turn);
  const form = over === undefined ? undefined : unsentFlow(turn, over);
  // A breach never waits for the form of something else.
  if (form !== undefined && form.author !== 'reporter' && soundsLike(text) === 'breach') return onWords(turn, text);
  if (form !== undefined) return typedOver(turn, form, text);
  return toFocus(turn, { type: 'text', text });
}

/** Typed text answers the question with the focus; without one nothing is stored and the way on is shown. */
async function toFocus(turn: AppTurn, input: EngineInput): Promise<void> {
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  if (focused) return toRecord(turn, focused.record, input, focused);
  if (input.type === 'text' && controlWord(input.text) === 'greet') return greet(turn);
  const profile = await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1);
  if (profile?.status === 'concept' && can(turn.actor, 'edit-organisation')) {
    // The first question was on the screen already: what is typed now answers it.
    await talk(turn, profile, { type: 'show' });
    turn.said.length = 0;
    return talk(turn, profile, input);
  }
  if (input.type === 'text') return onWords(turn, input.text);
  (await turn.registers.entrance()).doors(turn, sentences.notUnderstood);
}

/** What somebody types who is asked nothing: a word of thanks, a command without its slash, or anything. */
async function onWords(turn: AppTurn, text: string): Promise<void> {
  const word = controlWord(text);
  if (word === 'thank') return tell(turn, sentences.welcomeThanks);
  const command = word === 'explain' ? '/help' : withoutSlash(turn.registers, text);
  if (command !== undefined) return runCommand(turn, command);
  const meaning = meaningAsked(text);
  if (meaning !== undefined) return reply(turn, { type: 'text', text: meaningInWords(meaning, turn.language) });
  const sound = soundsLike(text);
  const { doors } = await turn.registers.entrance();
  if (sound === undefined) doors(turn, sentences.notUnderstood);
  else doors(turn, sound === 'breach' ? sentences.soundsLikeBreach : sentences.soundsLikeRequest, sound);
}

async function toRecord(turn: AppTurn, id: string, input: EngineInput, focused?: Conversation): Promise<void> {
  const flow = unsentFlow(turn, id);
  if (flow !== undefined) return talkUnsent(turn, flow, input);
  const record = id.includes('\u0000') ? undefined : await turn.repositories.records.get(turn.organisation.id, id);
  if (record === undefined) return refuse(turn);
  if (record.status === 'archived') return notInUse(turn, record);
  await talk(turn, record, input, focused);
}

/** Another took out of use what this person was busy with: nothing is stored, and the way on is free. */
async function notInUse(turn: AppTurn, record: StoredRecord): Promise<void> {
  const { repositories, organisation, person } = turn;
  await repositories.conversations.remove(organisation.id, person.id, record.id);
  tellStale(turn, sentences.notInUse, { record: nameOf(turn, record) });
}

async function onPress(turn: AppTurn, action: string): Promise<void> {
  const press = pressOf(turn.registers, action);
  if (press === undefined) return tellStale(turn, sentences.staleButton);
  const button = await buttonOf(turn, press.verb);
  if (button !== undefined) return button.run(turn, press);
  await toRecord(turn, press.subject, { type: 'press', press });
}

/** A delivery that was handled before has no second effect; the person sees where they are. */
async function showAgain(turn: AppTurn, { type }: IncomingInput): Promise<void> {
  turn.stale = true;
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  if (focused) await toRecord(turn, focused.record, { type: 'show' });
  else if (type === 'answer') tell(turn, sentences.hadThat);
}
