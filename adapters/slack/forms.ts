// A form in a modal: opened within the three seconds of its trigger, submitted, and changed by what is pressed in it.
import type { ModalView } from '@slack/types';
import { late, within } from '../../src/app/pacing.js';
import { askKey } from '../../src/core/engine/asked.js';
import { say } from '../../src/core/text.js';
import { type Heard, textOf } from '../chat/heard.js';
import { failure, inConversation } from '../chat/listening.js';
import { besideOf } from '../chat/read-back.js';
import { draftFor } from './drafts.js';
import { withMore } from './form-parts.js';
import { refreshHome } from './home.js';
import type { ActionsBody } from './incoming.js';
import type { Listening } from './listening.js';
import { busyModal, modalOf, sayingModal } from './modals.js';
import { refilled } from './refilled.js';
import type { Person } from './speaker.js';
import { sendFiles, tell } from './telling.js';
import { type Metadata, readMetadata } from './wire.js';
import { words } from './words.js';

type Kept = Pick<Metadata, 'stays' | 'from'>;

/** How a form is to be opened. */
export interface Opening extends Kept {
  readonly trigger: string;
  /** How long its turn may take before "Bezig …" is opened. */
  readonly waitMs?: number;
  /** What is shown of the turn, where that is not all it says; undefined: all the same. */
  readonly show?: (heard: Heard) => ModalView | undefined;
  /** Over the window in which something was pressed; that keeps all that was typed in it. */
  readonly above?: true;
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
  { trigger, waitMs = listening.budgetMs, above, here: _, show: own, ...metadata }: Opening,
  outcome: Promise<Heard>,
): Promise<void> {
  const { speaker } = listening;
  const open = (view: ModalView) =>
    above ? speaker.pushModal(person, trigger, view) : speaker.openModal(person, trigger, view);
  const quick = await within(
    outcome.catch(() => undefined),
    waitMs,
  );
  const viewId = quick === late ? await open(busyModal(await listening.languageOf(person, 0))) : undefined;
  const show = async (view: ModalView) => {
    if (viewId === undefined) await open(view);
    else await speaker.updateModal(person, viewId, view);
  };
  let heard: Heard;
  try {
    heard = await outcome;
  } catch (error) {
    const text = await failure(listening, person, error);
    return show(sayingModal(text, await listening.languageOf(person)));
  }
  const mine = own?.(heard);
  if (mine !== undefined) return show(mine);
  const { view, fits } = await modalFor(listening, person, heard, metadata);
  await show(view);
  await besideModal(listening, person, heard, fits);
}

/** What stands in the conversation when a modal shows the rest, or does not. */
export async function besideModal(listening: Listening, person: Person, heard: Heard, fits: boolean): Promise<void> {
  if (!fits) await inConversation(listening, person, () => tell(listening, person, heard));
  else if (heard.files.length > 0) await inConversation(listening, person, () => sendFiles(listening, person, heard));
}

export async function modalFor(
  listening: Listening,
  person: Person,
  heard: Heard,
  metadata: Kept,
  page?: number,
): Promise<{ readonly view: ModalView; readonly fits: boolean }> {
  const { ask, language } = heard;
  const draft = await draftFor(listening, person, heard);
  const shown = heard.files.length > 0 ? [...heard.shown, textOf(say(words.fileInDm, language))] : heard.shown;
  const view = modalOf(shown, {
    language,
    metadata,
    ...(page === undefined ? {} : { page }),
    ...(draft === undefined ? {} : { draft }),
    ...(ask === undefined
      ? {}
      : { behind: (seldom) => listening.seldom.set(`${listening.nameOf(person)}|${askKey(ask)}`, seldom) }),
  });
  return view === undefined
    ? { view: sayingModal(say(words.tooLargeForView, language), language), fits: false }
    : { view, fits: true };
}

/** What the next modal keeps of the one before it. */
export const keptOf = ({ from, stays }: Metadata): Kept => ({
  ...(from === undefined ? {} : { from }),
  ...(stays ? { stays } : {}),
});

/** A press in a modal: what its turn says takes the place of what it showed, or is shown in a window over it (`above`). */
export async function pressedInModal(
  listening: Listening,
  person: Person,
  view: NonNullable<ActionsBody['view']>,
  outcome: Promise<Heard>,
  above?: string,
): Promise<void> {
  const here = (text: string) => saidInModal(listening, person, view, text);
  if (above !== undefined) {
    await openFor(listening, person, { trigger: above, waitMs: 0, above: true, here }, outcome.then(besideOf));
    return;
  }
  try {
    const heard = await outcome;
    const next = await modalFor(listening, person, heard, keptOf(readMetadata(view.private_metadata)));
    await listening.speaker.updateModal(person, view.id, next.view);
    await besideModal(listening, person, heard, next.fits);
    refreshHome(listening, person);
  } catch (error) {
    await here(await failure(listening, person, error));
  }
}

/** What of a form is seldom answered, in the window in which it was asked for. */
export async function moreInModal(
  listening: Listening,
  person: Person,
  view: NonNullable<ActionsBody['view']>,
): Promise<void> {
  const key = readMetadata(view.private_metadata).key ?? '';
  const more = listening.seldom.get(`${listening.nameOf(person)}|${key}`);
  const shown = more === undefined ? undefined : withMore(view, more);
  if (shown !== undefined) return void (await listening.speaker.updateModal(person, view.id, shown));
  await saidInModal(listening, person, view, say(words.openAgain, await listening.languageOf(person)));
}

/** Above all that was typed in the window; in the conversation when the window cannot be changed. */
async function saidInModal(
  listening: Listening,
  person: Person,
  view: NonNullable<ActionsBody['view']>,
  text: string,
): Promise<void> {
  const same = refilled({ view }, text);
  const isShown = same !== undefined && (await listening.speaker.updateModal(person, view.id, same).catch(() => false));
  if (!isShown) await inConversation(listening, person, () => listening.post(person, text));
}
