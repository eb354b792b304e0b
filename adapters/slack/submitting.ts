// A form that was sent: the acknowledgement carries what does not fit, the next form, or that it is done. What takes too
// long is acknowledged as such, and what came of it stands in the window later.
import type { ModalView } from '@slack/types';
import type { IncomingInput } from '../../src/app/incoming.js';
import { late } from '../../src/app/pacing.js';
import { askKey, isForm } from '../../src/core/engine/asked.js';
import type { Ask } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import type { Keep } from '../chat/keeping.js';
import { failure, inConversation, turn } from '../chat/listening.js';
import { nextPage } from '../chat/pieces.js';
import { answerTo } from '../chat/read-back.js';
import { forgetDraft } from './drafts.js';
import { besideModal, keptOf, modalFor } from './forms.js';
import { refreshHome } from './home.js';
import { deliveryOfView, type ViewBody } from './incoming.js';
import { limits } from './limits.js';
import { inTime, type Listening } from './listening.js';
import { busyModal, modalOf, sayingModal } from './modals.js';
import { refilled } from './refilled.js';
import { readBack, renderMessages } from './render.js';
import type { Person } from './speaker.js';
import { firstInput, readInputs, type Submission } from './submission.js';
import { putAnswer, putRight, tell } from './telling.js';
import { type Metadata, readMetadata } from './wire.js';
import { words } from './words.js';

export type ViewAnswer =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: ModalView }
  | { readonly response_action: 'clear' };

type Acknowledge = (answer?: ViewAnswer) => Promise<void>;

/** How the window says what came of its form. */
interface Answering {
  /** `again` is the form with the same errors in it, where they cannot be said under the fields any more. */
  errors(errors: Errors, again: () => Promise<ModalView>): Promise<void>;
  show(view: ModalView): Promise<void>;
  close(): Promise<void>;
}

type Errors = readonly (readonly [block: string, text: string])[];

/** A submitted modal. */
export async function submitted(
  listening: Listening,
  person: Person,
  body: ViewBody,
  ack: Acknowledge,
  keep: Keep,
): Promise<void> {
  const metadata = readMetadata(body.view.private_metadata);
  const values = body.view.state?.values ?? {};
  const read = readInputs(values);
  const language = await listening.languageOf(person, 0);
  const errors = Object.entries(read.errors).map(([block, text]) => [block, say(text, language)] as const);
  if (metadata.press === undefined && errors.length > 0) return ack(underInputs(errors));
  const delivery = deliveryOfView(body);
  const { outcome, first } = turn(listening, person, delivery, inputOf(metadata, read));
  const sent = { person, metadata, read, first };
  let quick: Heard | typeof late;
  try {
    quick = await inTime(listening, person, outcome);
    // What waits nowhere is done before Slack hears that it is accepted.
    if (quick === late && !(await keep(delivery))) quick = await outcome;
  } catch (error) {
    return ack(underField(firstInput(values), await failure(listening, person, error), language));
  }
  if (quick !== late) return afterSubmission(listening, { ...sent, answer: acknowledging(ack) }, quick);
  await ack({ response_action: 'update', view: busyModal(language) });
  await submittedLate(listening, sent, body, outcome);
}

/** The window says "Bezig …": it gets what came of it, or the form back with all that was typed. */
async function submittedLate(
  listening: Listening,
  sent: Omit<Submitted, 'answer'>,
  body: ViewBody,
  outcome: Promise<Heard>,
): Promise<void> {
  const { person } = sent;
  const show = async (view: ModalView) => {
    await listening.speaker.updateModal(person, body.view.id, view);
  };
  try {
    const heard = await outcome;
    const close = () => show(sayingModal(say(words.savedLate, heard.language), heard.language));
    const answer: Answering = { errors: async (_, again) => show(await again()), show, close };
    await afterSubmission(listening, { ...sent, answer }, heard);
  } catch (error) {
    const text = await failure(listening, person, error);
    await show(refilled(body, text) ?? sayingModal(text, await listening.languageOf(person)));
  }
}

const acknowledging = (ack: Acknowledge): Answering => ({
  errors: (errors) => ack(underInputs(errors)),
  show: (view) => ack({ response_action: 'update', view }),
  close: () => ack({ response_action: 'clear' }),
});

function inputOf({ press, record }: Metadata, { values, n }: Submission): IncomingInput {
  if (press !== undefined) return { type: 'press', action: press };
  return { type: 'answer', values, n, ...(record === undefined ? {} : { record }) };
}

const underInputs = (errors: Errors): ViewAnswer => ({
  response_action: 'errors',
  errors: Object.fromEntries(errors.map(([block, text]) => [block, shortened(text, limits.fieldError)])),
});

/** Something about the form as a whole, where there is a field to say it under. */
const underField = (field: string | undefined, text: string, language: Language): ViewAnswer =>
  field === undefined ? { response_action: 'update', view: sayingModal(text, language) } : underInputs([[field, text]]);

interface Submitted {
  readonly person: Person;
  readonly metadata: Metadata;
  readonly read: Submission;
  readonly first: boolean;
  readonly answer: Answering;
}

async function afterSubmission(
  listening: Listening,
  { person, metadata, read, first, answer }: Submitted,
  heard: Heard,
): Promise<void> {
  const { ask } = heard;
  const same = ask !== undefined && metadata.key === askKey(ask);
  const errors = same ? errorsOf(ask, read) : [];
  const again = async () => (await modalFor(listening, person, heard, keptOf(metadata), metadata.page)).view;
  if (errors.length > 0) return answer.errors(errors, again);
  if (!same && metadata.key !== undefined && first) await forgetDraft(listening, person, heard, metadata.key);
  if (goesOn(metadata, heard)) {
    const page = same ? nextPage(metadata.page, ask) : undefined;
    const { view, fits } = await modalFor(listening, person, heard, keptOf(metadata), page);
    if (fits) {
      await answer.show(view);
      return first ? besideNext(listening, person, heard, metadata) : undefined;
    }
  }
  const receipt = receiptOf(metadata, heard);
  await (receipt === undefined ? answer.close() : answer.show(receipt));
  if (!first) return;
  const how = { inWindow: true, closes: isFromLive(listening, person, metadata) };
  await inConversation(listening, person, () => tell(listening, person, heard, how));
}

/** Who reported something new reads in that window, wherever they opened it, what came of it and what to do. */
function receiptOf({ record, stays }: Metadata, { shown, ask, language }: Heard): ModalView | undefined {
  const [receipt] = shown;
  if (record === undefined || !isUnsent(record) || stays === true || ask !== undefined || receipt === undefined)
    return undefined;
  return modalOf([receipt], { language, title: say(words.sentTitle, language), metadata: { stays: true } });
}

/** A form that a command opened answers another question than the one that stands in the conversation. */
const isFromLive = ({ speaker }: Listening, person: Person, { from }: Metadata): boolean =>
  from !== undefined && from.ts === speaker.live(person)?.ts;

/** Whether what comes next is shown in the modal too. */
function goesOn({ stays, key }: Metadata, { ask }: Heard): boolean {
  return stays === true || (ask !== undefined && (key === askKey(ask) || isForm(ask)));
}

async function besideNext(listening: Listening, person: Person, heard: Heard, { stays }: Metadata): Promise<void> {
  // A window in which the whole conversation goes on leaves nothing behind in another.
  if (heard.answered !== undefined && stays !== true)
    await inConversation(listening, person, () => answeredBeside(listening, person, heard));
  await besideModal(listening, person, heard, true);
  refreshHome(listening, person);
}

/** What was answered, with what the window asks next below it: whoever closes the window goes on from there. */
async function answeredBeside(listening: Listening, person: Person, heard: Heard): Promise<void> {
  const { ask, language } = heard;
  const live = listening.speaker.live(person);
  const answered = answerTo(live?.asking, heard);
  if (live === undefined || answered === undefined || ask === undefined)
    return putAnswer(listening, person, withoutNext(heard), inWindow);
  const before = [...(live.above ?? []), ...readBack(answered)];
  const [together, ...rest] = renderMessages([ask], language, before);
  const { speaker } = listening;
  const next = rest.length === 0 ? together : undefined;
  const stands = await putRight(listening, () => speaker.answer(person, live, heard, answered, next));
  if (next !== undefined && stands) return;
  await listening.speaker.post(person, renderMessages([ask], language));
}

const inWindow = { inWindow: true, closes: false } as const;

/** What comes next is asked in the window: the message that is open in the conversation is not passed by it. */
const withoutNext = (heard: Heard): Heard => ({ ...heard, ask: undefined });

function errorsOf({ fields }: Ask, { blocks }: Submission): Errors {
  return fields.flatMap(({ path, error }) => {
    const block = blocks[path];
    return block === undefined || error === undefined ? [] : [[block, error] as const];
  });
}
