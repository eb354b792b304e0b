// One turn in one record: load, step, save. Every write and its audit line share the transaction of the turn.

import { adopt } from '../core/engine/adopt.js';
import { valueAt } from '../core/engine/answers.js';
import type { Scope } from '../core/engine/checklist.js';
import type { Conversation } from '../core/engine/conversation.js';
import { pressId } from '../core/engine/press.js';
import type { Field, Reply } from '../core/engine/replies.js';
import { columnAt, scopeOf, withoutDecisions } from '../core/engine/scope.js';
import { type EngineInput, type Situation, type Step, step } from '../core/engine/step.js';
import { evidentIn, filledInWords, sendAction } from '../core/engine/telling/said-back.js';
import { adviserOffer, withAdviser } from './adviser.js';
import { withCarried } from './carrying.js';
import { colleagueOffer } from './colleague-offer.js';
import { applyEffect } from './effects.js';
import { followElsewhere } from './following.js';
import type { StoredRecord } from './ports/records.js';
import { canWith, load, mayWith } from './register.js';
import { store } from './storing.js';
import { type AppTurn, type Handling, type Loaded, reply } from './turn.js';
import { namesUnsettled } from './typing/unsettled.js';
import { filledOf, heldBy, storyOf, withForm, withoutStored } from './typing/waiting.js';
import { withWarnings } from './warnings.js';

/** What typed words mean in a record; undefined where something else was said to them. */
export type Interpret = (loaded: Loaded, scope: Scope, conversation: Conversation) => Promise<EngineInput | undefined>;

/**
 * Runs one input against a record for the person of the turn; the record gets the focus unless the turn pauses it.
 * `focused` is this person's conversation of it, where it was read already.
 */
export async function talk(
  turn: AppTurn,
  record: StoredRecord,
  said: EngineInput | Interpret,
  focused?: Conversation,
): Promise<void> {
  if (turn.contended) await turn.repositories.records.lock(turn.organisation.id, record.id);
  const current = await upToDate(turn, await load(turn, record));
  if (!mayWith(turn, 'edit', current)) return;
  const conversation = focused ?? (await conversationOf(turn, record));
  const loaded = await withCarried(turn, current, conversation);
  const scope = scopeFor(turn, loaded);
  const input = await inputOf(turn, said, loaded, scope, conversation);
  if (input === undefined) return;
  const unsent = unsentOf(turn, record.id);
  const taken = step(
    {
      scope,
      record: record.id,
      status: record.status,
      versions: loaded.versions,
      conversation,
      ...waitsIn(turn, unsent),
    },
    { input, by: turn.person.id, newId: turn.crypto.newId },
  );
  if (taken.stays) turn.stale = true;
  const handling = await turn.registers.handling(record.register);
  const confirms = taken.effects.some(({ type }) => type === 'confirm-record');
  if (confirms && (await handling.holds?.(turn, loaded, input))) return;
  const after = await done(turn, loaded, taken, input);
  const followed = confirms && handling.confirmed !== undefined;
  if (taken.writes.length > 0 && !followed) await handling.changed?.(turn, after, taken.writes);
  await followElsewhere(turn, after, taken.writes);
  const story = storyOf(turn, record.id);
  if (input.type !== 'show' || !(await showsStory(turn, story))) sayTaken(turn, loaded, after, taken);
  if (taken.outcome === 'asking') await showsStory(turn, leftOf(story, after, taken));
  if (taken.outcome === 'paused' && taken.writes.length === 0) stillWaits(turn, unsent);
  await keep(turn, conversation, taken.conversation, taken.outcome === 'finished');
  await showNext(turn, record, handling, taken.outcome);
}

/** What the engine is to do; nothing where something else was said, or is to be said before it. */
async function inputOf(
  turn: AppTurn,
  said: EngineInput | Interpret,
  ...here: Parameters<Interpret>
): Promise<EngineInput | undefined> {
  const input = typeof said === 'function' ? await said(...here) : said;
  const [loaded, , { focus }] = here;
  return input === undefined || namesUnsettled(turn, loaded, focus, input) ? undefined : input;
}

/** What the step says, with what is offered beside it. */
function sayTaken(turn: AppTurn, loaded: Loaded, after: Loaded, { outcome, writes, replies }: Step): void {
  if (outcome === 'asking') reply(turn, ...adviserOffer(turn, loaded, writes));
  reply(turn, ...colleagueOffer(turn, loaded, writes));
  const shown = replies.map((one) => withAdviser(turn, withFilled(turn, after.scope, one)));
  reply(turn, ...withWarnings(turn, loaded, after, shown));
  // A choice of what to change stands over the card: "ja" shows that again, and agrees to nothing unseen.
  const isOver =
    outcome === 'asking' && shown.some(({ type }) => type === 'card') && shown.every(({ type }) => type !== 'ask');
  if (isOver && turn.waits.yes === undefined) turn.waits = { ...turn.waits, yes: pressId('open', loaded.record.id) };
}

/** Who comes back to a story that still waits for its yes sees that card, and not the question that it answers. */
async function showsStory(turn: AppTurn, story: ReturnType<typeof storyOf>): Promise<boolean> {
  if (story === undefined) return false;
  const { respond } = await turn.registers.hearing();
  await respond(turn, [{ intent: 'answer', sure: 'likely', words: '', values: heldBy(story) }], '', true);
  return true;
}

/** What an answer to one question leaves of a story about a case: nothing of it goes without a word. */
function leftOf(story: ReturnType<typeof storyOf>, { record, scope }: Loaded, { writes }: Step): typeof story {
  if (story === undefined || writes.length === 0 || record.register === 'organisation') return undefined;
  const stored = writes.map(({ path }) => path);
  const left = Object.entries(story.values).filter(
    ([path]) => !stored.includes(path) && scope.answers.get(path)?.provenance !== 'bevestigd' && columnAt(scope, path),
  );
  return left.length === 0 ? undefined : { ...story, values: Object.fromEntries(left) };
}

/** Who stops can still have it stored, by a word too. */
function stillWaits(turn: AppTurn, unsent: Situation['unsent']): void {
  const { proposed, choice } = turn.waited;
  if (choice !== undefined) turn.waits = { ...turn.waits, choice };
  if (unsent !== undefined) turn.waits = { ...turn.waits, yes: unsent.yes, ...(proposed ? { proposed } : {}) };
}

/** What is not stored yet, for who stops now. */
const waitsIn = (
  { waited }: AppTurn,
  unsent: Situation['unsent'],
): Pick<Situation, 'unsent' | 'toPlace' | 'storyWaits'> => ({
  ...(unsent === undefined ? {} : { unsent }),
  ...(waited.choice === undefined || (waited.told ?? waited.deed) === undefined ? {} : { toPlace: true }),
  ...(waited.story === undefined ? {} : { storyWaits: true }),
});

/** What was understood and waits for a yes: the card of a story, or the fields of a form. */
function unsentOf(turn: AppTurn, record: string): Situation['unsent'] {
  const { proposed, yes } = turn.waited;
  if (proposed?.type === 'story' && proposed.record === record && yes !== undefined)
    return { values: proposed.values, yes };
  if (proposed?.type === 'answer' && proposed.record === record && yes !== undefined && !isDenied(turn))
    return { values: proposed.values, yes };
  const { form } = turn.waited;
  const values = form?.record === record ? form.values : {};
  return Object.keys(values).length === 0 ? undefined : { values, yes: pressId('send', record) };
}

/** "Nee, laat klanten zo. ik stop": what was asked back and denied is not kept for later. */
const isDenied = ({ heard }: AppTurn): boolean => /^\W*(?:nee+|neen|no|nope)\b/i.test(heard[0]?.words ?? '');

/** A form that is shown again, after an aside in the middle of it, holds what was understood for it before, and says so. */
function withFilled(turn: AppTurn, scope: Scope, shown: Reply): Reply {
  if (shown.type !== 'ask' || shown.mode !== 'form') return shown;
  const { record, notice, actions } = shown;
  // What this turn stored or took away is filled in no more.
  const filled = filledOf({ waited: turn.waits }, record);
  const holds = ({ path, sent }: Field) => sent === undefined && path in filled;
  const send = sendAction(record, turn.language);
  // Whatever led back to it, "ja" means the button that stands there.
  if (actions.some(({ id }) => id === send.id)) turn.waits = { yes: send.id, ...turn.waits };
  if (!shown.fields.some(holds)) return shown;
  const fields = shown.fields.map((one) => (holds(one) ? { ...one, sent: filled[one.path] } : one));
  if (notice !== undefined) return { ...shown, fields };
  const values = Object.fromEntries(
    fields.filter(({ path }) => path in filled).map(({ path }) => [path, filled[path]]),
  );
  const missing = fields.filter(
    ({ path, optional, sent }) => !optional && sent === undefined && valueAt(scope.answers, path) === undefined,
  );
  const paths = fields.map(({ path }) => path);
  turn.waits = withForm(turn.waits, { record, values, at: turn.now }, paths);
  const isReady = missing.length === 0;
  if (isReady) turn.waits = { ...turn.waits, yes: send.id };
  const needed = missing.map(({ path }) => path);
  const words = filledInWords(scope, values, needed);
  const { intro: _read, ...again } = shown;
  return {
    ...again,
    fields,
    saidBack: Object.keys(values),
    notice: words,
    evident: evidentIn(words, scope, values),
    actions: isReady ? [send, ...actions] : actions,
  };
}

/** Stores what the step wrote and applies its effects; the record as it is then. */
async function done(turn: AppTurn, loaded: Loaded, taken: Step, input: EngineInput): Promise<Loaded> {
  await store(turn, loaded, taken.writes, input.type === 'press' && input.press.verb === 'undo' ? 'undo' : undefined);
  const after = taken.writes.length === 0 ? loaded : { ...loaded, scope: wholly(loaded.scope, taken.after) };
  if (taken.answered !== undefined) turn.answered = taken.answered;
  if (taken.undone !== undefined) turn.undone = taken.undone;
  for (const effect of taken.effects) await applyEffect(turn, after, effect);
  // What was understood has been stored, and waits no longer.
  if (taken.writes.length > 0) {
    const { told } = turn.waits;
    const stored = taken.writes.map(({ path }) => path);
    turn.waits = { ...withoutStored(turn.waits, loaded.record.id, stored), ...(told === undefined ? {} : { told }) };
  }
  return after;
}

async function showNext(turn: AppTurn, record: StoredRecord, handling: Handling, outcome: Step['outcome']) {
  if (outcome === 'finished') await (handling.finished ?? turn.registers.entrance.next)(turn, record);
  else if (outcome === 'paused') await handling.paused?.(turn, record);
}

/** The questions that are this person's to answer. */
function scopeFor(turn: AppTurn, loaded: Loaded): Scope {
  const { scope, checklist } = loaded;
  return canWith(turn, 'confirm', loaded) ? scope : scopeOf(withoutDecisions(checklist), scope.answers, scope.facts);
}

/** A scope after a step, with what only others may decide. */
function wholly(before: Scope, after: Scope): Scope {
  return before.checklist === after.checklist ? after : before.withAnswers(after.answers);
}

/** Brings a record from before a change of its checklist to the present questions. */
async function upToDate(turn: AppTurn, loaded: Loaded): Promise<Loaded> {
  const { record, checklist, versions } = loaded;
  if (record.checklistVersion >= checklist.version) return loaded;
  await store(turn, loaded, adopt(checklist, versions));
  await turn.repositories.records.change(turn.organisation.id, record.id, { checklistVersion: checklist.version });
  return load(turn, { ...record, checklistVersion: checklist.version });
}

async function conversationOf({ repositories, organisation, person }: AppTurn, record: StoredRecord) {
  const known = await repositories.conversations.ofRecord(organisation.id, person.id, record.id);
  return known ?? ({ person: person.id, record: record.id, phase: 'paused', skipped: [] } satisfies Conversation);
}

/** At most one conversation of a person asks: one that begins to takes the focus from the others. */
async function keep(turn: AppTurn, before: Conversation, after: Conversation, finished: boolean): Promise<void> {
  const { repositories, organisation, person, now } = turn;
  const { conversations } = repositories;
  if (finished) return conversations.remove(organisation.id, person.id, after.record);
  if (after.phase === 'asking' && before.phase !== 'asking') {
    await conversations.pauseOthers(organisation.id, person.id, after.record);
  }
  await conversations.save(organisation.id, after, now);
}
