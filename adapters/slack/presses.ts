// A press or pick in a message, in a modal or on the App Home.
import { setTimeout as pause } from 'node:timers/promises';
import { behaviourOf } from '../../src/app/buttons.js';
import type { IncomingInput } from '../../src/app/incoming.js';
import { late, within } from '../../src/app/pacing.js';
import { askKey } from '../../src/core/engine/asked.js';
import type { Answered } from '../../src/core/engine/replies.js';
import { say } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { asksNew, type Heard, textOf } from '../chat/heard.js';
import { acceptable, type Keep, keptOrDone } from '../chat/keeping.js';
import { failure, inConversation, turn } from '../chat/listening.js';
import { answerTo, askingByKey, besideOf, isBeside, takesPlace, withoutAnswer } from '../chat/read-back.js';
import { askWhere } from './announcing.js';
import { type Message, shownOf } from './blocks.js';
import { saveDraft } from './drafts.js';
import { moreInModal, type Opening, openFor, pressedInModal } from './forms.js';
import { publishHome, refreshHome } from './home.js';
import {
  type ActionsBody,
  deliveryOfAction,
  isFromHome,
  keyOf,
  type Meaning,
  meaningOf,
  placeOfPress,
} from './incoming.js';
import { times } from './limits.js';
import { type Listening, saying } from './listening.js';
import { readBack, renderMessages } from './render.js';
import { orInConversation, type Respond } from './responding.js';
import { chosenNote, type Live, offersMore, type Person } from './speaker.js';
import { putRight, sendFiles, tell } from './telling.js';
import { words } from './words.js';

interface Press {
  readonly person: Person;
  readonly body: ActionsBody;
  readonly meaning: Extract<Meaning, { type: 'input' }>;
  readonly ack: () => Promise<void>;
  readonly respond: Respond;
  readonly keep: Keep;
}

/** A press or pick: an input that is part of an answer is only kept, everything else is a turn. */
export async function action(
  listening: Listening,
  person: Person,
  body: ActionsBody,
  ack: () => Promise<void>,
  respond: Respond,
  keep: Keep,
): Promise<void> {
  const meaning = meaningOf(body);
  if (meaning.type === 'nothing') return ack();
  if (meaning.type === 'post') {
    await ack();
    return askWhere(listening, person, body, meaning.press);
  }
  if (meaning.type === 'more') {
    await ack();
    if (body.view) await moreInModal(listening, person, body.view);
    return;
  }
  if (meaning.type === 'part') {
    const key = keyOf(body);
    if (body.view?.type === 'modal' && key !== undefined)
      saveDraft(listening, person, key, body.view.state?.values ?? {});
    return ack();
  }
  if (isPassed(listening, person, body, meaning)) {
    await ack();
    return inConversation(listening, person, () => closePassed(listening, person, body));
  }
  // A second click before the first has shown anything is the same act, though Slack delivers it as another.
  const { pressing } = listening;
  const press = [listening.nameOf(person), placeOfPress(body), JSON.stringify(meaning.input)].join('|');
  const before = pressing.get(press);
  if (before !== undefined) return before.then(ack);
  let accepted: () => void = () => undefined;
  pressing.set(press, new Promise<void>((resolve) => (accepted = resolve)));
  const acknowledge = () => {
    accepted();
    return ack();
  };
  const inThread = { ...person, thread: threadOf(body) };
  const answer = orInConversation(listening, person, respond);
  const done = pressed(listening, { person: inThread, body, meaning, ack: acknowledge, respond: answer, keep });
  // A question that was answered is closed by then; a window that was closed again may be opened at once.
  const asks = keyOf(body) !== undefined && !meaning.opens && !isFromHome(body);
  const over = () => pressing.delete(press);
  const after = () => (asks ? pause(times.doubleClick, undefined, { ref: false }).then(over) : over());
  void done.then(after, over);
  await done;
}

/** What this proposed is proposed otherwise since: a yes to the one is none to the other. */
const isPassed = (
  { speaker }: Listening,
  person: Person,
  { message }: ActionsBody,
  { input }: Extract<Meaning, { type: 'input' }>,
): boolean => input.type === 'press' && speaker.isPassed(person, message?.ts ?? '', input.action);

/** Its buttons could not be taken off when it was passed. */
async function closePassed(listening: Listening, person: Person, body: ActionsBody): Promise<void> {
  const at = placeOf(body);
  const note = say(words.passed, await listening.languageOf(person));
  if (at !== undefined) await listening.speaker.close(person, liveAt(listening, person, body, at), note);
}

/** What is pressed in a thread is answered there. */
const threadOf = ({ message }: ActionsBody): string | undefined =>
  message?.thread_ts === message?.ts ? undefined : message?.thread_ts;

async function pressed(listening: Listening, press: Press): Promise<void> {
  const { person, body, meaning } = press;
  const { outcome, first } = turn(listening, person, deliveryOfAction(body), meaning.input);
  const home = isFromHome(body);
  if (first && !home && !body.view) return pressedInMessage(listening, press, outcome);
  const quick = await within(
    outcome.catch(() => undefined),
    listening.budgetMs,
  );
  await accepting(press, quick, outcome, async () => {
    if (!first) return;
    const above = isBeside(meaning.input) ? body.trigger_id : undefined;
    if (body.view && !home) await pressedInModal(listening, person, body.view, outcome, above);
    else await pressedAtHome(listening, press, outcome);
  });
}

/** Acknowledges it when it is done or waits on the disk; what is shown meanwhile waits for neither: a window must not. */
async function accepting<T>(
  { body, ack, keep }: Press,
  quick: unknown,
  outcome: Promise<unknown>,
  show: () => Promise<T>,
): Promise<T> {
  if (quick !== late) {
    await ack();
    return show();
  }
  const accepted = keptOrDone(outcome, () => keep(deliveryOfAction(body))).then(ack);
  const [shown] = await Promise.all([show(), accepted]);
  return shown;
}

async function pressedAtHome(listening: Listening, { person, body }: Press, outcome: Promise<Heard>): Promise<void> {
  if (body.trigger_id === undefined)
    return inConversation(listening, person, async () => tell(listening, person, await outcome));
  listening.atHome.set(listening.nameOf(person), person);
  const here = (text: string) => publishHome(listening, person, text);
  const opening = { trigger: body.trigger_id, waitMs: 0, here, stays: true };
  if (await openFor(listening, person, opening, outcome)) refreshHome(listening, person);
}

async function pressedInMessage(listening: Listening, press: Press, outcome: Promise<Heard>): Promise<void> {
  const { person, body, meaning, ack, respond, keep } = press;
  const { budgetMs } = listening;
  const at = placeOf(body);
  // Outside the conversation the bot speaks to one person only.
  const ephemeral = body.container?.is_ephemeral === true || at?.channel.startsWith('D') === false;
  const here = (text: string) =>
    ephemeral
      ? respond({ response_type: 'ephemeral', text })
      : inConversation(listening, person, () => listening.post(person, text));
  const opening = openingOf(body, ephemeral ? undefined : at, here);
  if (opening !== undefined && isBeside(meaning.input)) {
    const accepted = acceptable(outcome, budgetMs, () => keep(deliveryOfAction(body))).then(ack);
    return void (await Promise.all([accepted, openFor(listening, person, opening, outcome.then(besideOf))]));
  }
  const quick = await within(
    outcome.catch(() => undefined),
    budgetMs,
  );
  if (opening !== undefined && opensAfter(quick, meaning))
    return void (await accepting(press, quick, outcome, () => openFor(listening, person, opening, outcome)));
  let heard: Heard;
  let asBefore: Undo = () => Promise.resolve();
  try {
    const soon = quick === late ? late : await outcome;
    const busy = async () => (soon === late ? saidBusy(listening, press, ephemeral ? undefined : at) : asBefore);
    asBefore = await accepting(press, quick, outcome, busy);
    heard = soon === late ? await outcome : soon;
    if (soon === late && opening !== undefined && asksNew(heard))
      return void (await openFor(listening, person, opening, outcome));
  } catch (error) {
    await ack().catch(() => undefined);
    await asBefore();
    return void (await here(await failure(listening, person, error)));
  }
  if (ephemeral) return afterEphemeral(listening, person, heard, respond);
  await inConversation(listening, person, () => afterPress(listening, press, heard, at, asBefore));
}

/** Puts the buttons back on a message of which nothing came. */
type Undo = () => Promise<void>;

/** "Bezig …" in the place of the buttons until it is known what comes there. */
async function saidBusy(listening: Listening, { person, body, respond }: Press, at: At | undefined): Promise<Undo> {
  const busy = say(words.busy, await listening.languageOf(person, 0));
  if (at === undefined) {
    await respond({ replace_original: true, text: busy });
    return () => Promise.resolve();
  }
  const live = liveAt(listening, person, body, at);
  const undo = await listening.speaker.busy(person, live, busy).catch(() => undefined);
  return async () => undo?.().catch((error: unknown) => listening.report(listening.notSaid(error), error));
}

type At = Pick<Live, 'channel' | 'ts'>;

function openingOf({ trigger_id }: ActionsBody, from: At | undefined, here: Opening['here']): Opening | undefined {
  if (trigger_id === undefined) return undefined;
  return { trigger: trigger_id, waitMs: 0, here, ...(from === undefined ? {} : { from }) };
}

/** Whether a form is opened: as the button says, or as its turn says in time. */
function opensAfter(quick: Heard | typeof late | undefined, { opens, input }: Press['meaning']): boolean {
  if (opens) return true;
  return quick === late ? pressesForm(input) : quick !== undefined && asksNew(quick);
}

/** A press that begins with a form of something new, seen before its turn is done. */
const pressesForm = (input: IncomingInput): boolean =>
  input.type === 'press' && behaviourOf(registers, input.action).opens === 'perhaps';

/** In a channel only this person sees the answer; a question goes on in the conversation. */
async function afterEphemeral(listening: Listening, person: Person, heard: Heard, respond: Respond): Promise<void> {
  refreshHome(listening, person);
  if (heard.ask !== undefined) {
    const text = say(words.inDm, heard.language);
    await respond({ replace_original: true, text, blocks: saying(text).blocks });
    return inConversation(listening, person, () => tell(listening, person, heard));
  }
  const shown = heard.files.length > 0 ? [...heard.shown, textOf(say(words.fileInDm, heard.language))] : heard.shown;
  const [first, ...rest] = renderMessages(shown, heard.language);
  if (first) await respond({ replace_original: true, ...shownOf(first) });
  for (const message of rest) await respond({ response_type: 'ephemeral', ...shownOf(message) });
  if (heard.files.length > 0) await inConversation(listening, person, () => sendFiles(listening, person, heard));
}

/** The message that was pressed shows the same question anew, or is closed and the next one comes below it. */
async function afterPress(
  listening: Listening,
  { person, body, meaning }: Press,
  heard: Heard,
  at: At | undefined,
  asBefore: Undo,
): Promise<void> {
  const { speaker } = listening;
  const key = keyOf(body);
  const live = at === undefined ? undefined : liveAt(listening, person, body, at);
  if (live !== undefined && (await shownAnew(listening, person, heard, live, key)))
    return sendFiles(listening, person, heard);
  const answered = answerTo(live?.asking, heard);
  if (live !== undefined && answered !== undefined) {
    const next = nextInPlace(live, heard, answered);
    const stands = await putRight(listening, () => speaker.answer(person, live, heard, answered, next));
    return next === undefined || !stands
      ? tell(listening, person, withoutAnswer(heard))
      : refreshHome(listening, person);
  }
  const { input, chosen } = meaning;
  const { after, proposes } = input.type === 'press' ? behaviourOf(registers, input.action) : {};
  const isDone = key !== undefined || after === 'closes' || (proposes === true && !offersMore(live?.blocks ?? []));
  if (live !== undefined && body.message && after !== 'stays' && isDone)
    await putRight(listening, () => speaker.close(person, live, chosenNote(chosen, heard.language)));
  else await asBefore();
  await tell(listening, person, heard);
}

/** The message that was pressed: as it is known, or as it comes back itself. */
function liveAt({ speaker }: Listening, person: Person, body: ActionsBody, at: At): Live {
  const known = speaker.live(person);
  if (known?.ts === at.ts) return known;
  const { text = '', blocks = [] } = body.message ?? {};
  return { ...at, text, blocks, asking: askingByKey(keyOf(body)) };
}

/** The next yes or no below what was answered, in the same message. */
function nextInPlace({ asking, above = [] }: Live, heard: Heard, answered: Answered): Message | undefined {
  if (!takesPlace(asking, above.length, heard)) return undefined;
  const before = [...above, ...readBack(answered)];
  const [message, ...rest] = renderMessages(heard.shown, heard.language, before);
  return rest.length === 0 ? message : undefined;
}

/** Whether the same question now stands in the place of the message that asked it. */
async function shownAnew(
  listening: Listening,
  person: Person,
  { ask, shown, language }: Heard,
  { above, channel, ts }: Live,
  key: string | undefined,
): Promise<boolean> {
  const { speaker } = listening;
  if (ask === undefined || key !== askKey(ask)) return false;
  const live = speaker.live(person);
  if (live !== undefined && live.ts !== ts) return false;
  const [message, ...rest] = renderMessages(shown, language, above);
  if (message === undefined || rest.length > 0) return false;
  return putRight(listening, () => speaker.replace(person, { channel, ts }, message));
}

function placeOf({ container, channel, message }: ActionsBody): At | undefined {
  const id = channel?.id ?? container?.channel_id;
  const ts = message?.ts ?? container?.message_ts;
  return id === undefined || ts === undefined ? undefined : { channel: id, ts };
}
