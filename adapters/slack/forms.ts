// A form in a modal: opened within the three seconds of its trigger, submitted, and changed by what is pressed in it.
import type { ModalView } from '@slack/types';
import type { IncomingInput } from '../../src/app/incoming.js';
import { late, within } from '../../src/app/pacing.js';
import { askKey, isForm } from '../../src/core/engine/asked.js';
import type { Ask } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import { type Heard, textOf } from '../chat/heard.js';
import { failure, inConversation, turn } from '../chat/listening.js';
import { nextPage } from '../chat/pieces.js';
import { besideOf } from '../chat/read-back.js';
import { draftFor, forgetDraft } from './drafts.js';
import { refreshHome } from './home.js';
import { type ActionsBody, deliveryOfView, type ViewBody } from './incoming.js';
import { limits } from './limits.js';
import type { Listening } from './listening.js';
import { busyModal, modalOf, sayingModal } from './modals.js';
import type { Person } from './speaker.js';
import { firstInput, readInputs, type Submission } from './submission.js';
import { putAnswer, sendFiles, tell } from './telling.js';
import { type Metadata, readMetadata } from './wire.js';
import { words } from './words.js';

export type ViewAnswer =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: ModalView }
  | { readonly response_action: 'clear' };

type Kept = Pick<Metadata, 'stays' | 'from'>;

/** How a form is to be opened. */
export interface Opening extends Kept {
  readonly trigger: string;
  /** How long its turn may take before "Bezig …" is opened. */
  readonly waitMs?: number;
  /** Says where the person is that it did not open. */
  readonly here: (text: string) => Promise<unknown>;
}

/** Opens what a turn asks as a modal, and says so `here` when Slack refuses that. True when it was opened. */
export async function openFor(
  listening: Listening,
  person: Person,
  opening: Opening,
  outcome: Promise<Heard>,
): Promise<boolean> {
  try {
    await openWithin(listening, person, opening, outcome);
    return true;
  } catch (error) {
    await opening.here(await failure(listening, person, error, words.notShown));
    return false;
  }
}

/** Within the three seconds of its trigger, with "Bezig …" when that is needed. */
async function openWithin(
  listening: Listening,
  person: Person,
  { trigger, waitMs = listening.budgetMs, here: _, ...metadata }: Opening,
  outcome: Promise<Heard>,
): Promise<void> {
  const { speaker } = listening;
  const quick = await within(
    outcome.catch(() => undefined),
    waitMs,
  );
  const viewId =
    quick === late
      ? await speaker.openModal(person, trigger, busyModal(await listening.languageOf(person, 0)))
      : undefined;
  const show = async (view: ModalView) => {
    if (viewId === undefined) await speaker.openModal(person, trigger, view);
    else await speaker.updateModal(person, viewId, view);
  };
  let heard: Heard;
  try {
    heard = await outcome;
  } catch (error) {
    const text = await failure(listening, person, error);
    return show(sayingModal(text, await listening.languageOf(person)));
  }
  const { view, fits } = await modalFor(listening, person, heard, metadata);
  await show(view);
  await besideModal(listening, person, heard, fits);
}

/** What stands in the conversation when a modal shows the rest, or does not. */
async function besideModal(listening: Listening, person: Person, heard: Heard, fits: boolean): Promise<void> {
  if (!fits) await inConversation(listening, person, () => tell(listening, person, heard));
  else if (heard.files.length > 0) await inConversation(listening, person, () => sendFiles(listening, person, heard));
}

async function modalFor(
  listening: Listening,
  person: Person,
  heard: Heard,
  metadata: Kept,
  page?: number,
): Promise<{ readonly view: ModalView; readonly fits: boolean }> {
  const { language } = heard;
  const draft = await draftFor(listening, person, heard);
  const shown = heard.files.length > 0 ? [...heard.shown, textOf(say(words.fileInDm, language))] : heard.shown;
  const view = modalOf(shown, {
    language,
    metadata,
    ...(page === undefined ? {} : { page }),
    ...(draft === undefined ? {} : { draft }),
  });
  return view === undefined
    ? { view: sayingModal(say(words.tooLargeForView, language), language), fits: false }
    : { view, fits: true };
}

/** What the next modal keeps of the one before it. */
const keptOf = ({ from, stays }: Metadata): Kept => ({
  ...(from === undefined ? {} : { from }),
  ...(stays ? { stays } : {}),
});

/**
 * A press in a modal: what its turn says takes the place of what it showed. With `above`, the trigger of the press, it is
 * shown in a window over it.
 */
export async function pressedInModal(
  listening: Listening,
  person: Person,
  view: NonNullable<ActionsBody['view']>,
  outcome: Promise<Heard>,
  above?: string,
): Promise<void> {
  try {
    const heard = await outcome;
    if (above !== undefined) {
      const { view: beside } = await modalFor(listening, person, besideOf(heard), {});
      return await listening.speaker.pushModal(person, above, beside);
    }
    const next = await modalFor(listening, person, heard, keptOf(readMetadata(view.private_metadata)));
    await listening.speaker.updateModal(person, view.id, next.view, view.hash);
    await besideModal(listening, person, heard, next.fits);
  } catch (error) {
    const text = await failure(listening, person, error);
    await inConversation(listening, person, () => listening.post(person, text));
  }
}

type Acknowledge = (answer?: ViewAnswer) => Promise<void>;

/** A submitted modal: the acknowledgement carries what does not fit, the next form, or that it is done. */
export async function submitted(listening: Listening, person: Person, body: ViewBody, ack: Acknowledge): Promise<void> {
  const metadata = readMetadata(body.view.private_metadata);
  const values = body.view.state?.values ?? {};
  const read = readInputs(values);
  const language = await listening.languageOf(person);
  const errors = Object.entries(read.errors).map(([block, text]) => [block, say(text, language)] as const);
  if (metadata.press === undefined && errors.length > 0) return ack(underInputs(errors));
  const { outcome, first } = turn(listening, person, deliveryOfView(body), inputOf(metadata, read));
  const field = firstInput(values);
  let quick: Heard | typeof late;
  try {
    quick = await within(outcome, listening.budgetMs);
  } catch (error) {
    return ack(underField(field, await failure(listening, person, error), language));
  }
  if (quick !== late) return afterSubmission(listening, { person, metadata, read, first, ack }, quick);
  if (field !== undefined) return ack(underField(field, say(words.busySave, language), language));
  await ack({ response_action: 'update', view: busyModal(language) });
  const heard = await outcome.catch(async (error: unknown) => failure(listening, person, error));
  const { view } =
    typeof heard === 'string'
      ? { view: sayingModal(heard, language) }
      : await modalFor(listening, person, heard, { stays: true });
  await listening.speaker.updateModal(person, body.view.id, view);
}

function inputOf({ press, record }: Metadata, { values, n }: Submission): IncomingInput {
  if (press !== undefined) return { type: 'press', action: press };
  return { type: 'answer', values, n, ...(record === undefined ? {} : { record }) };
}

const underInputs = (errors: readonly (readonly [string, string])[]): ViewAnswer => ({
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
  readonly ack: Acknowledge;
}

async function afterSubmission(
  listening: Listening,
  { person, metadata, read, first, ack }: Submitted,
  heard: Heard,
): Promise<void> {
  const { ask } = heard;
  const same = ask !== undefined && metadata.key === askKey(ask);
  const errors = same ? errorsOf(ask, read) : [];
  if (errors.length > 0) return ack(underInputs(errors));
  if (!same && metadata.key !== undefined && first) await forgetDraft(listening, person, heard, metadata.key);
  if (goesOn(metadata, heard)) {
    const page = same ? nextPage(metadata.page, ask) : undefined;
    const { view, fits } = await modalFor(listening, person, heard, keptOf(metadata), page);
    if (fits) {
      await ack({ response_action: 'update', view });
      return first ? besideNext(listening, person, heard, metadata) : undefined;
    }
  }
  const receipt = receiptOf(metadata, heard);
  await ack(receipt === undefined ? { response_action: 'clear' } : { response_action: 'update', view: receipt });
  if (!first) return;
  const how = { inWindow: true, closes: isFromLive(listening, person, metadata) };
  await inConversation(listening, person, () => tell(listening, person, heard, how));
}

/** Who reported something new reads in that window, wherever they opened it, what came of it and what to do. */
function receiptOf({ record, stays }: Metadata, { shown, ask, language }: Heard): ModalView | undefined {
  const [receipt] = shown;
  if (record === undefined || !isUnsent(record) || stays === true || ask !== undefined || receipt === undefined)
    return undefined;
  return modalOf([receipt], { language, metadata: { stays: true } });
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
    await inConversation(listening, person, () => putAnswer(listening, person, withoutNext(heard), inWindow));
  await besideModal(listening, person, heard, true);
  refreshHome(listening, person);
}

const inWindow = { inWindow: true, closes: false } as const;

/** What comes next is asked in the window: the message that is open in the conversation is not passed by it. */
const withoutNext = (heard: Heard): Heard => ({ ...heard, ask: undefined });

function errorsOf({ fields }: Ask, { blocks }: Submission): readonly (readonly [string, string])[] {
  return fields.flatMap(({ path, error }) => {
    const block = blocks[path];
    return block === undefined || error === undefined ? [] : [[block, error] as const];
  });
}
