// The one door: who speaks, was this handled before, what does it mean, and all of it in one transaction.

import type { Action, Reply } from '../core/engine/replies.js';
import { controlWord } from '../core/engine/typed/control-words.js';
import { isUnsent } from '../core/engine/unsent.js';
import type { ReadFile } from '../core/file-content.js';
import { isOfficer } from '../core/permissions.js';
import { shortRuns } from '../core/short-runs.js';
import type { Text } from '../core/text.js';
import { mayBeTyped } from '../core/understanding/values/which-said.js';
import { registers } from '../registers/index.js';
import { type Attempt, type JoiningOptions, organisationOf, turnOf, withKnownPeople } from './accounts/joining.js';
import { profileSentences, strangerHome } from './accounts/profile.js';
import { Admission, cannotWait, type Limits } from './admission.js';
import { type Handled, inParts, partsTold, type Tries, withUnused } from './in-parts.js';
import type { Inbox } from './inbox.js';
import type { Bot, Incoming, IncomingInput, Outcome } from './incoming.js';
import type { Tables } from './ports/documents.js';
import { DuplicateError } from './ports/errors.js';
import type { Organisation } from './ports/organisations.js';
import type { Repositories, Store } from './ports/store.js';
import { planTouched } from './reminders/plan.js';
import { touchCards } from './reminders/remind.js';
import { saidAsStored, storesSomething } from './said-as-stored.js';
import { appendToTrail } from './trail.js';
import { type AppTurn, record as note, tellStale } from './turn.js';
import { sayLeft } from './typing/left-unsaved.js';
import { type FileReader, react, showAgain } from './typing/meaning.js';
import { partsOf } from './typing/parts-of.js';
import { isUrgent } from './typing/typed.js';
import { asksBack, type Waiting, withChange, withOffer, withoutDenied, withStory } from './typing/waiting.js';
import { WaitingWords } from './typing/waiting-words.js';

export interface BotOptions extends JoiningOptions {
  readonly store: Store;
  /** How much may be under way at once; the usual unless given. */
  readonly limits?: Limits;
  /** Reads the files that people send as their register; without it none are read. */
  readonly tables?: Tables;
  /** Where a delivery may wait that a channel acknowledged before its turn was stored. */
  readonly inbox?: Inbox;
}

const attempts = 6;

/** The bot behind every channel. */
export function createBot(options: BotOptions): Bot {
  // What a person sees before the first input must carry the ids that the first input will store: one set for each place.
  const idsOf = new Map<string | null, readonly string[]>();
  const waiting = new WaitingWords();
  const admission = new Admission(options.limits);
  return {
    async handle(received) {
      const incoming = legible(received);
      const { platform, workspace, user } = incoming;
      const firstIds = idsOf.get(workspace) ?? Array.from({ length: 3 }, () => options.crypto.newId());
      idsOf.set(workspace, firstIds);
      const { store, tables, inbox } = options;
      const sender = JSON.stringify([platform, workspace, user]);
      const whose = {
        workspace: JSON.stringify([platform, workspace]),
        person: sender,
        urgent: cannotWait(incoming.input, (typed) => isUrgent(registers, typed)),
      };
      const handled = await admission.during(whose, async () => {
        const { parts, unused } = await partsTold(incoming, triedIn(options, incoming, firstIds, waiting));
        return untilAlone(tables && ((bytes) => tables.read(bytes, sender, whose.workspace)), (contended, read) =>
          store.transaction(async (repositories) => {
            const attempt = { ...options, contended, firstIds, waiting };
            const done = withUnused(
              await inParts(incoming, parts, attempt, (part, of) => handleIn(repositories, part, of, read)),
              unused,
            );
            if (done.organisation !== undefined && inbox?.holds(platform, incoming.delivery))
              await repositories.inbox.remove(done.organisation, incoming.delivery);
            return saidAsStored(done);
          }),
        );
      });
      waiting.forgetBefore(incoming.now);
      const { waits, organisation, rest: _said, isOne: _one, stored: _stored, ...outcome } = handled;
      if (organisation !== undefined) inbox?.taken(platform, incoming.delivery);
      // Only what was really done changes what waits: an attempt that was undone said nothing.
      if (waits !== undefined && organisation !== undefined)
        waiting.keep(organisation, outcome.person, waits, incoming.now);
      return outcome;
    },
  };
}

/** What would come of other words in the place of these. */
const triedIn =
  (options: BotOptions, incoming: Incoming, firstIds: readonly string[], waiting: WaitingWords): Tries =>
  async (text) => {
    const { input } = incoming;
    if (input.type !== 'text') return undefined;
    try {
      return await options.store.transaction(async (repositories) => {
        const attempt: Attempt = { ...options, contended: false, firstIds, waiting, isTried: true };
        throw new TriedOnly(
          await handleIn(repositories, { ...incoming, input: { ...input, text } }, attempt, undefined),
        );
      });
    } catch (error) {
      if (error instanceof TriedOnly) return error.handled;
      if (error instanceof DuplicateError) return undefined;
      throw error;
    }
  };

/** Thrown to undo what was only tried. */
class TriedOnly extends Error {
  readonly handled: Handled;
  constructor(handled: Handled) {
    super('nothing is stored');
    this.handled = handled;
  }
}

/**
 * A turn that meets another's write is run again from the start: nothing was sent yet. One that may have a file read is run
 * again with what is in it, because a transaction waits for nobody's file.
 */
async function untilAlone(
  fetch: ((bytes: Uint8Array) => Promise<ReadFile>) | undefined,
  turn: (contended: boolean, read: FileReader | undefined) => Promise<Handled>,
): Promise<Handled> {
  let content: ReadFile | undefined;
  const read: FileReader = (bytes) => {
    if (content === undefined) throw new ToBeRead(bytes);
    return content;
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Who collided once waits for the others from then on.
      return await turn(attempt > 1, fetch && read);
    } catch (error) {
      if (error instanceof ShownOnly) return error.outcome;
      if (error instanceof ToBeRead && fetch !== undefined) content = await fetch(error.bytes);
      else if (!(error instanceof DuplicateError) || attempt === attempts) throw error;
    }
  }
}

/** What a platform sends without what nobody means: a NUL in an id, which PostgreSQL keeps nowhere, and long runs in a text. */
function legible(incoming: Incoming): Incoming {
  const clean = (text: string) => text.replaceAll('\u0000', '');
  const { input } = incoming;
  return {
    ...incoming,
    user: clean(incoming.user),
    delivery: clean(incoming.delivery),
    input: input.type === 'text' ? { ...input, text: shortRuns(input.text) } : input,
  };
}

/** Thrown to undo everything an `open` did: it shows where a person is and stores nothing. */
class ShownOnly extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('nothing is stored');
    this.outcome = outcome;
  }
}

/** Thrown to undo a turn that may have this file read. */
class ToBeRead extends Error {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    super('the file is yet to be read');
    this.bytes = bytes;
  }
}

async function handleIn(
  repositories: Repositories,
  incoming: Incoming,
  attempt: Attempt,
  read: FileReader | undefined,
): Promise<Handled> {
  const organisation = await organisationOf(repositories, incoming, attempt);
  const { platform, user } = incoming;
  const { type } = incoming.input;
  if (
    (type === 'home' || type === 'among-others') &&
    !(await repositories.people.idOf(organisation.id, platform, user))
  )
    throw new ShownOnly({
      person: '',
      said: type === 'home' ? await shownToStranger(repositories, incoming, organisation) : [],
    });
  const { input, added } = await withKnownPeople(repositories, incoming, organisation, attempt);
  const fresh = await repositories.deliveries.remember(organisation.id, incoming.delivery, incoming.now);
  const turn = await turnOf(repositories, incoming, attempt, organisation);
  const use = { address: incoming.address ?? incoming.workspace, at: incoming.now };
  await repositories.people.used(organisation.id, platform, user, use);
  for (const _ of added) note(turn, 'add-person');
  const stopped = await whyStopped(turn, incoming, input);
  if (stopped !== undefined) tellStopped(turn, stopped, input);
  else if (fresh || input.type === 'home') {
    const { now, ...left } = await partsOf(turn, input);
    if (left.isOne && attempt.isTried) return { person: turn.person.id, said: [], ...left };
    await react(turn, now, read);
    return { ...(await concluded(turn, now)), ...left };
  } else await showAgain(turn, input);
  return concluded(turn, input);
}

/** What somebody sees who never spoke here: nothing of it is stored. */
async function shownToStranger(
  { people }: Repositories,
  { profile }: Incoming,
  { id, language }: Organisation,
): Promise<Outcome['said']> {
  const officer = (await people.list(id)).find(isOfficer)?.name;
  return [{ to: '', reply: strangerHome(profile?.language ?? language, officer) }];
}

/** Who wrote to others asked the bot nothing. */
function tellStopped(turn: AppTurn, why: Text, { type }: IncomingInput): void {
  if (type !== 'among-others') tellStale(turn, why);
}

/** Why this person may do nothing here; everybody may report. */
async function whyStopped(turn: AppTurn, { profile }: Incoming, input: IncomingInput): Promise<Text | undefined> {
  const outside = profile?.guest === true && turn.person.grants.length === 0;
  // Until somebody holds the office there is nothing to read and nobody to ask.
  const tooEarly = profile !== undefined && !turn.people.some(isOfficer);
  // For who may do more it need not be looked up.
  if (!(outside || tooEarly) || (await turn.registers.isOpenToAll(turn, input))) return undefined;
  return outside ? profileSentences.guest : profileSentences.noOfficer;
}

/** What a turn leaves behind: cards and reminders as the facts are now, and its lines in the trail. */
async function concluded(turn: AppTurn, input: IncomingInput): Promise<Handled> {
  const { type } = input;
  const stale = turn.stale === undefined ? {} : { stale: turn.stale };
  const outcome: Outcome = {
    person: turn.person.id,
    language: turn.language,
    said: turn.said,
    ...stale,
    ...readBack(turn),
  };
  const heard = {
    ...(turn.heard.length === 0 ? {} : { heard: turn.heard }),
    ...(turn.rest === undefined ? {} : { rest: turn.rest }),
    // What somebody asks is told behind an answer in as many sentences as it takes.
    ...(turn.besideAnswer?.tells === 'request' && { isOne: true as const }),
  };
  if (type === 'open' || type === 'home') throw new ShownOnly(outcome);
  await touchCards(turn);
  await planTouched(turn);
  const { repositories, organisation, crypto, entries } = turn;
  await appendToTrail(repositories, crypto, organisation.id, entries);
  // Words that settled nothing leave what was proposed before them, and an answer to something else leaves what was asked back.
  const isAside = type === 'text' && turn.meant === undefined && (entries.length === 0 || asksBack(turn.waited));
  const waits = withChange(withStory(withOpenForm(turn, type), turn.waited), turn.waited);
  const changed = entries.length === 0 ? {} : { changed: true as const };
  const left = withButtons(
    turn,
    isAside ? withOffer(waits, withoutDenied(turn.waited, input), turn.now) : waits,
    entries.length > 0,
  );
  // Last, because a button of the reply itself may be typed by its number.
  const after = type === 'text' || type === 'press' ? await sayLeft(turn, left, input) : left;
  return {
    ...outcome,
    ...heard,
    ...changed,
    ...(storesSomething(entries) ? { stored: true as const } : {}),
    waits: after,
    organisation: organisation.id,
  };
}

/** What stands on the buttons of this turn, for who types it. */
function withButtons(turn: AppTurn, waits: Waiting, stored: boolean): Waiting {
  const { said, person, waited } = turn;
  const shown = said.flatMap(({ to, reply }) => (to === person.id ? actionsOf(reply) : []));
  const buttons = shown.filter(({ label }) => mayBeTyped(label)).map(({ id, label }) => ({ label, action: id }));
  // "Goed, dan niet" takes no button off the screen.
  const left = buttons.length === 0 ? (waited.buttons ?? []) : buttons.slice(-mostButtons);
  const own = waits.undo === waited.undo ? undefined : waits.undo;
  const word = shown.findLast(({ label }) => controlWord(label) === 'undo')?.id;
  const taking = own ?? word ?? (stored ? undefined : waited.undo);
  const { undo: _before, ...others } = waits;
  const counted = countedIn(turn);
  // A choice that was asked back has a button of its own for the yes to it.
  const agreeing = ({ id, style }: Action) => id === waits.yes || (waits.proposed !== undefined && style === 'primary');
  const called = waits.yes === undefined ? undefined : shown.find(agreeing)?.label;
  return {
    ...others,
    ...(called === undefined ? {} : { called }),
    ...(counted.length === 0 ? {} : { counted }),
    ...(left.length === 0 ? {} : { buttons: left }),
    ...(taking === undefined ? {} : { undo: taking }),
  };
}
/** More than the list of all examples has. */
const mostButtons = 40;

/** The buttons of the only thing that was said, where it is one offer: of a question or a list its own lines are counted. */
function countedIn({ said, person }: AppTurn): readonly string[] {
  const [only, ...more] = said.filter(({ to }) => to === person.id);
  const isOffer = more.length === 0 && only?.reply.type === 'text';
  const buttons = isOffer ? actionsOf(only.reply) : [];
  return buttons.length > 1 ? buttons.map(({ id }) => id) : [];
}

function actionsOf(shown: Reply): readonly Action[] {
  const lines =
    shown.type === 'card' ? shown.lines.flatMap(({ action }) => (action === undefined ? [] : [action])) : [];
  return [...lines, ...('actions' in shown ? (shown.actions ?? []) : [])];
}

/** What is to be read back of a turn, where it was asked. */
function readBack({ id, answered, undone, meant }: AppTurn): Partial<Outcome> {
  return {
    ...(answered === undefined && undone === undefined ? {} : { turn: id }),
    ...(answered === undefined ? {} : { answered }),
    ...(undone === undefined ? {} : { undone }),
    ...(meant === undefined ? {} : { meant }),
  };
}

/** A form stands in the conversation, or in a window that a button opened: whoever types on means that one. */
function withOpenForm(turn: AppTurn, type: IncomingInput['type']): Waiting {
  if (type !== 'text' && type !== 'press') return turn.waits;
  const asked = turn.said.findLast(({ to, reply }) => to === turn.person.id && reply.type === 'ask')?.reply;
  if (asked?.type === 'ask')
    return isUnsent(asked.record) ? { ...turn.waits, open: { record: asked.record, at: turn.now } } : turn.waits;
  const { open } = turn.waited;
  const isAside = type === 'text' && turn.heard[0] !== undefined && turn.heard[0].intent !== 'control';
  return open !== undefined && isAside ? { ...turn.waits, open } : turn.waits;
}
