// A form of a record that is not there yet: it is shown, filled in from a message if there was one, and nothing is
// stored before somebody sends it. On the wire its record goes by `new:` and the checklist.

import type { Checklist, Scope } from '../../core/engine/checklist.js';
import type { Ask } from '../../core/engine/replies.js';
import type { EngineInput } from '../../core/engine/step.js';
import { proposedIn } from '../../core/engine/telling/proposed-days.js';
import { isWhole } from '../../core/engine/telling/still-needed.js';
import { unsentId } from '../../core/engine/unsent.js';
import { createRecord } from '../new-records.js';
import { sentences } from '../sentences.js';
import { talk } from '../talk.js';
import { type AppTurn, reply, tell } from '../turn.js';
import { withTyped } from './filled-form.js';
import { filling } from './filling.js';
import type { Open } from './open-here.js';
import { heardInTold, isOpening, isRough, opening, withoutGuesses, withTimesTold } from './opening.js';
import { offerNext } from './told-offer.js';
import { inForm } from './unsent-record.js';
import { filledOf, waitingElsewhere } from './waiting.js';

/**
 * Shows the form of a flow, or takes what was sent in it: then the record is made and the turn goes on in it. `typed`
 * stands in the fields as if the person had typed it.
 */
export async function talkUnsent(
  turn: AppTurn,
  checklist: Checklist,
  input: EngineInput,
  typed: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const told = input.type === 'answer' ? await asksOn(turn, checklist, input.values) : undefined;
  if (told === 'asked') return;
  const sent = told === undefined || input.type !== 'answer' ? input : { ...input, values: told };
  const { conversation, scope, taken } = await inForm(turn, checklist, sent);
  if (taken.outcome === 'paused') return tell(turn, sentences.notSent);
  if (taken.stays) turn.stale = true;
  if (taken.writes.length === 0) {
    reply(turn, ...taken.replies.map((one) => (one.type === 'ask' ? shownForm(turn, scope, one, typed) : one)));
    return;
  }
  const made = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: checklist.id,
    template: null,
    values: {},
    source: '',
  });
  turn.waits = waitingElsewhere(turn.waits, unsentId(checklist.id));
  const same = sent.type === 'press' ? { ...sent, press: { ...sent.press, subject: made.id } } : sent;
  await talk(turn, made, same, { ...conversation, record: made.id, phase: 'paused' });
  offerNext(turn);
  // The form that stands in the conversation knows of no number yet.
  if (turn.answered?.record === made.id) turn.answered = { ...turn.answered, record: unsentId(checklist.id) };
}

/**
 * What was sent of a form that opens with one question, with all that was heard in it: to be stored, or `asked` where
 * something is missing or was said roughly. Nothing is stored before that.
 */
async function asksOn(
  turn: AppTurn,
  checklist: Checklist,
  sent: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>> | 'asked'> {
  const record = unsentId(checklist.id);
  if (checklist.opens === undefined) return sent;
  const before = filledOf(turn, record);
  const values = withTimesTold(turn, checklist, sent, before);
  const isFirst = isOpening(turn, checklist, record);
  const heard = isFirst ? ((await heardInTold(turn, checklist, values)) ?? values) : values;
  const all = { ...before, ...heard };
  const { conversation, scope } = await inForm(turn, checklist, { type: 'show' });
  const { focus } = conversation;
  if (focus === undefined) return all;
  const isComplete = isWhole(scope, focus, all) && !isRough(turn, checklist, all, { ...before, ...values });
  if (isComplete || !(checklist.opens.question in all)) return withoutGuesses(checklist, all, { ...before, ...values });
  filling(turn, record, { scope, focus, filled: {} }, all);
  await talkUnsent(turn, checklist, { type: 'show' }, all);
  return 'asked';
}

function shownForm(turn: AppTurn, scope: Scope, ask: Ask, filled: Readonly<Record<string, unknown>>): Ask {
  return opening(turn, scope, withTyped(turn, scope, ask, filled), filled);
}

/** The form that stands open, with these filled in. */
export const showWith = (turn: AppTurn, checklist: Checklist, open: Open, values: Open['filled']): Promise<void> =>
  talkUnsent(turn, checklist, { type: 'show' }, filling(turn, unsentId(checklist.id), open, values).values);

/** Sends the form with what is filled in of it; a day that stands there and nobody put otherwise is sent with it. */
export async function sendFilled(turn: AppTurn, checklist: Checklist, filled: Open['filled']): Promise<void> {
  const { scope } = await inForm(turn, checklist, { type: 'show' });
  await talkUnsent(turn, checklist, { type: 'answer', values: { ...proposedIn(scope, filled), ...filled } });
}

/** Shows the form with these in it; "ja" sends it where nothing is missing. */
export async function showFilled(
  turn: AppTurn,
  checklist: Checklist,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { conversation, scope } = await inForm(turn, checklist, { type: 'show' });
  const { focus } = conversation;
  if (focus !== undefined && Object.keys(values).length > 0)
    filling(turn, unsentId(checklist.id), { scope, focus, filled: {} }, values);
  await talkUnsent(turn, checklist, { type: 'show' }, values);
}
