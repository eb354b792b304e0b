// What happens at each delivery: one turn of the bot, its outcome in the acknowledgement or in the conversation.

import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { KnownBlock, ModalView } from '@slack/types';
import { behaviourOf, pressForCommand } from '../../src/app/buttons.js';
import type { Bot, IncomingInput, Outcome } from '../../src/app/incoming.js';
import { InHand, Lanes, late, Turns, within } from '../../src/app/pacing.js';
import type { Documents, Organisation } from '../../src/app/ports.js';
import { sentences } from '../../src/app/sentences.js';
import { beingMade, toldWhenSlow } from '../../src/app/slow-documents.js';
import { beginsForm } from '../../src/app/typed.js';
import { askKey, isForm } from '../../src/core/engine/asked.js';
import type { Ask, FileReply } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { shortened } from '../../src/core/plain-text.js';
import { soundsLike } from '../../src/core/sounds-like.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { calling, reasonOf } from './calls.js';
import { sendFile } from './files.js';
import { busyModal, firstInput, modalOf, readInputs, sayingModal, Values } from './forms.js';
import { homeOf } from './home.js';
import {
  type ActionsBody,
  type CommandBody,
  commandText,
  deliveryOfAction,
  deliveryOfView,
  isFromHome,
  keyOf,
  type Meaning,
  meaningOf,
  mentioned,
  momentOf,
  placeOfPress,
  type ShortcutBody,
  type ViewBody,
} from './incoming.js';
import { limits, times } from './limits.js';
import type { Profiles } from './profiles.js';
import { type Download, fetchFile, mostFiles, type SentFile } from './received.js';
import { type Message, paragraphs, renderMessages, type Shown } from './render.js';
import { chosenNote, createSpeaker, type Live, type Person } from './speaker.js';
import { plain, typedText } from './text.js';
import { type Metadata, ownActions, readMetadata } from './wire.js';
import { words } from './words.js';

export interface ListenerOptions {
  readonly bot: Bot;
  readonly documents: Documents;
  /** Whose a connected workspace is. */
  readonly organisation: (workspace: string) => Promise<Organisation | undefined>;
  /** Unfinished forms of what has a number, sealed; without keys in the settings there are none. */
  readonly drafts?: {
    save(organisation: string, person: string, key: string, values: string, at: string): Promise<void>;
    find(organisation: string, person: string, key: string): Promise<string | undefined>;
    remove(organisation: string, person: string, key: string): Promise<void>;
  };
  readonly profiles: Profiles;
  readonly language: Language;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly nowMs?: () => number;
  /** Fetches the files that people send. */
  readonly download?: Download;
  /** Of a Slack on this machine. */
  readonly apiUrl?: string;
  readonly report: (event: string, cause?: unknown, code?: string) => void;
  readonly budgetMs?: number;
}

export interface CommandAnswer {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

export type ViewAnswer =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: ModalView }
  | { readonly response_action: 'clear' };

/** Answers a command or press on a message by its own address. */
export type Respond = (answer: CommandAnswer | ReplacedAnswer) => Promise<unknown>;
export interface ReplacedAnswer {
  readonly replace_original: true;
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

/** A message in the conversation with the bot. */
export interface Typed {
  readonly text: string;
  readonly files: readonly SentFile[];
  /** The handle of the message under which it was typed. */
  readonly thread: string | undefined;
}

/** How a form is to be opened. */
interface Opening extends Pick<Metadata, 'stays' | 'from'> {
  readonly trigger: string;
  /** How long its turn may take before "Bezig …" is opened. */
  readonly waitMs?: number;
  /** Says where the person is that it did not open. */
  readonly here: (text: string) => Promise<unknown>;
}

/** What one turn said to the person who took it. */
interface Heard {
  readonly shown: readonly Shown[];
  readonly files: readonly FileReply[];
  readonly ask: Ask | undefined;
  readonly language: Language;
  readonly person: string;
}

export function createListeners(options: ListenerOptions) {
  const { bot, profiles, report, budgetMs = times.budget } = options;
  const turns = new Turns<Heard>(options.nowMs ?? Date.now);
  const typedOnes = new Turns<void>(options.nowMs ?? Date.now);
  const lanes = new Lanes();
  const inHand = new InHand();
  const speaker = createSpeaker();
  const known = new Map<string, string>();
  const atHome = new Set<string>();
  const pressing = new Set<string>();
  const lastDraft = new Map<string, { timer: NodeJS.Timeout; save: () => Promise<void> }>();
  const laneOf = ({ workspace, user }: Person) => `${workspace}|${user}`;

  /** One turn, once for each delivery. */
  function turn(person: Person, delivery: string, input: IncomingInput | Promise<IncomingInput>) {
    return turns.run(`${person.workspace}|${delivery}`, () => inHand.add(take(person, delivery, input)));
  }

  async function take(person: Person, delivery: string, given: IncomingInput | Promise<IncomingInput>): Promise<Heard> {
    const { workspace, user } = person;
    const profile = await profiles.of(person);
    const input = await withNames(person, await given);
    const outcome = await bot.handle({
      platform: 'slack',
      workspace,
      user,
      profile,
      delivery,
      now: options.now(),
      input,
    });
    if (outcome.person !== '') keep(known, laneOf(person), outcome.person);
    return heardFrom(outcome, outcome.language ?? profile.language ?? options.language);
  }

  /** A colleague picked by account comes with the name under which to add them. */
  async function withNames(person: Person, input: IncomingInput): Promise<IncomingInput> {
    if (input.type !== 'answer') return input;
    const values: Record<string, unknown> = {};
    for (const [path, value] of Object.entries(input.values)) {
      const account = accountOf(value);
      values[path] =
        account === undefined ? value : { account, name: (await profiles.of({ ...person, user: account })).name };
    }
    return { ...input, values };
  }

  /** Who is mentioned in a text, by account. */
  async function namesIn(person: Person, text: string): Promise<ReadonlyMap<string, string>> {
    const named = async (user: string) => [user, (await profiles.of({ ...person, user })).name] as const;
    return new Map(await Promise.all(mentioned(text).map(named)));
  }

  /** As far as it is known in this time: nobody waits for it longer, and what must be said at once waits not at all. */
  async function languageOf(person: Person, waitMs = budgetMs): Promise<Language> {
    const profile = await within(profiles.of(person), waitMs);
    return (profile === late ? undefined : profile.language) ?? options.language;
  }

  /** A sentence with a code that stands in the log too; nothing of what was typed. */
  async function failure(person: Person, error: unknown, sentence: Text = words.failed): Promise<string> {
    if (error instanceof Error && 'code' in error && error.code === 'unknown-workspace') {
      report('slack-unknown-workspace', error);
      return say(words.unknownWorkspace, await languageOf(person));
    }
    const code = randomBytes(3).toString('hex').toUpperCase();
    report('slack-turn-failed', error, code);
    return say(sentence, await languageOf(person), { code });
  }

  /** Says it in the conversation, after whatever is being said there already. */
  function inConversation(person: Person, work: () => Promise<void>): Promise<void> {
    return saidTo(person, work).catch(() => undefined);
  }

  /** The same, for who must know when it could not be said. */
  function saidTo(person: Person, work: () => Promise<void>): Promise<void> {
    return inHand.add(
      lanes.run(laneOf(person), work).catch((error: unknown) => {
        // Nobody can be told: the conversation is what did not work.
        report(`slack-not-said-${reasonOf(error) ?? 'unexpected'}`.replaceAll('_', '-'), error);
        throw error;
      }),
    );
  }

  /** Everything that a turn said, as messages; a question that was open before it is closed. */
  async function tell(person: Person, heard: Heard, note?: string): Promise<void> {
    const live = speaker.live(person);
    if (live !== undefined && (heard.ask !== undefined || note !== undefined))
      await speaker.close(person, live, note ?? chosenNote(undefined, heard.language));
    await speaker.post(person, renderMessages(heard.shown, heard.language));
    await sendFiles(person, heard);
    refreshHome(person);
  }

  async function sendFiles(person: Person, { files, language, person: asker }: Heard): Promise<void> {
    for (const file of files) {
      try {
        const organisation = await options.organisation(person.workspace);
        if (organisation === undefined) throw new Error('The workspace has no organisation.');
        const channel = await speaker.channelOf(person);
        const order = { organisation, client: person.client, channel, now: options.now(), person: asker };
        const tell = () => speaker.post(person, saying(say(beingMade, language)));
        await toldWhenSlow(tell, () => sendFile(file, { ...options, ...order }));
      } catch (error) {
        const code = randomBytes(3).toString('hex').toUpperCase();
        report('slack-file-failed', error, code);
        await speaker.post(person, saying(say(words.fileFailed, language, { code })));
      }
    }
  }

  /** Keeps the App Home of somebody who looked at it up to date. */
  function refreshHome(person: Person): void {
    if (!atHome.has(laneOf(person))) return;
    inHand.add(publishHome(person).catch((error: unknown) => report('slack-home-failed', error)));
  }

  /** With a notice above it that is gone when it is shown again. */
  async function publishHome(person: Person, notice?: string): Promise<void> {
    const heard = await take(person, `home:${randomBytes(8).toString('hex')}`, { type: 'home' });
    const view = homeOf(notice === undefined ? heard.shown : [textOf(notice), ...heard.shown], heard.language);
    await calling(() => person.client.views.publish({ user_id: person.user, view }));
  }

  async function draftFor(person: Person, heard: Heard): Promise<Values | undefined> {
    if (options.drafts === undefined || heard.ask === undefined || asksNew(heard)) return undefined;
    const organisation = await options.organisation(person.workspace);
    if (organisation === undefined) return undefined;
    const text = await options.drafts.find(organisation.id, heard.person, askKey(heard.ask)).catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      return Values.safeParse(JSON.parse(text)).data;
    } catch {
      return undefined;
    }
  }

  async function forgetDraft(person: Person, heard: Heard, key: string): Promise<void> {
    const waiting = lastDraft.get(`${laneOf(person)}|${key}`);
    if (waiting) clearTimeout(waiting.timer);
    lastDraft.delete(`${laneOf(person)}|${key}`);
    if (options.drafts === undefined) return;
    const organisation = await options.organisation(person.workspace);
    if (organisation) await options.drafts.remove(organisation.id, heard.person, key);
  }

  /** Saved a moment later, so that not every letter is a write. */
  function saveDraft(person: Person, key: string, values: Values): void {
    const { drafts } = options;
    const who = known.get(laneOf(person));
    // Every new report or request goes by the same key: one left unsent would fill in the next, and nothing of it is kept.
    if (drafts === undefined || who === undefined || isUnsent(key)) return;
    const name = `${laneOf(person)}|${key}`;
    const save = async () => {
      lastDraft.delete(name);
      const organisation = await options.organisation(person.workspace);
      if (organisation) await drafts.save(organisation.id, who, key, JSON.stringify(values), options.now());
    };
    const before = lastDraft.get(name);
    if (before) clearTimeout(before.timer);
    const timer = setTimeout(() => {
      inHand.add(save().catch((error: unknown) => report('slack-draft-failed', error)));
    }, draftDelay);
    timer.unref();
    lastDraft.set(name, { timer, save });
  }

  /** Opens what a turn asks as a modal, and says so `here` when Slack refuses that. True when it was opened. */
  async function openFor(
    person: Person,
    { trigger, waitMs = budgetMs, here, ...metadata }: Opening,
    outcome: Promise<Heard>,
  ): Promise<boolean> {
    try {
      await openWithin(person, trigger, outcome, metadata, waitMs);
      return true;
    } catch (error) {
      await here(await failure(person, error, words.notShown));
      return false;
    }
  }

  /** Within the three seconds of its trigger, with "Bezig …" when that is needed. */
  async function openWithin(
    person: Person,
    trigger: string,
    outcome: Promise<Heard>,
    metadata: Pick<Metadata, 'stays' | 'from'>,
    waitMs: number,
  ): Promise<void> {
    const quick = await within(
      outcome.catch(() => undefined),
      waitMs,
    );
    const viewId =
      quick === late ? await speaker.openModal(person, trigger, busyModal(await languageOf(person, 0))) : undefined;
    let heard: Heard;
    try {
      heard = await outcome;
    } catch (error) {
      const view = sayingModal(await failure(person, error), await languageOf(person));
      if (viewId === undefined) await speaker.openModal(person, trigger, view);
      else await speaker.updateModal(person, viewId, view);
      return;
    }
    const { view, fits } = await modalFor(person, heard, metadata);
    if (viewId === undefined) await speaker.openModal(person, trigger, view);
    else await speaker.updateModal(person, viewId, view);
    if (!fits) await inConversation(person, () => tell(person, heard));
    else if (heard.files.length > 0) await inConversation(person, () => sendFiles(person, heard));
  }

  async function modalFor(
    person: Person,
    heard: Heard,
    metadata: Pick<Metadata, 'stays' | 'from'>,
    page?: number,
  ): Promise<{ readonly view: ModalView; readonly fits: boolean }> {
    const { language } = heard;
    const draft = await draftFor(person, heard);
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

  return {
    /** `/register …` and `/avg …`: the answer is the acknowledgement. */
    async command(
      person: Person,
      body: CommandBody,
      ack: (answer?: CommandAnswer) => Promise<void>,
      respond: Respond,
    ): Promise<void> {
      const text = commandText(body);
      const { outcome, first } = turn(person, `command:${body.trigger_id}`, { type: 'text', text });
      const open = async () => {
        const here = (said: string) => respond({ response_type: 'ephemeral', text: said });
        if (first) await openFor(person, { trigger: body.trigger_id, waitMs: 0, here }, outcome);
      };
      try {
        const quick = await within(Promise.all([outcome, isConversation(person, body)]), budgetMs);
        if (quick !== late) {
          const [heard, inDm] = quick;
          if (asksNew(heard)) {
            await ack();
            return await open();
          }
          const [answered, ...rest] = answersTo(heard, inDm, body);
          await ack(answered);
          for (const answer of rest) if (answer !== undefined) await respond(answer);
          await afterCommand(person, heard, inDm);
          return;
        }
        if (beginsForm(registers, text)) {
          await ack();
          return await open();
        }
        await ack({ response_type: 'ephemeral', text: say(words.busy, await languageOf(person, 0)) });
        const [heard, inDm] = await Promise.all([outcome, isConversation(person, body)]);
        if (asksNew(heard)) return await open();
        for (const answer of answersTo(heard, inDm, body)) if (answer !== undefined) await respond(answer);
        await afterCommand(person, heard, inDm);
      } catch (error) {
        const text = await failure(person, error);
        // After an acknowledgement the second is refused, and the address of the command still works.
        await ack({ response_type: 'ephemeral', text }).catch(() => respond({ response_type: 'ephemeral', text }));
      }
    },

    /** One of our entries in the menu of a message: a form with its text, of which nothing is stored yet. */
    async shortcut(
      person: Person,
      { callback_id: flow, trigger_id: trigger, message }: ShortcutBody,
      ack: () => Promise<void>,
      respond?: Respond,
    ): Promise<void> {
      const input = async (): Promise<IncomingInput> => {
        const names = await namesIn(person, message.text);
        const text = typedText(message.text, (user) => names.get(user));
        return { type: 'from-message', flow, text, at: momentOf(message.ts) };
      };
      const { outcome, first } = turn(person, `shortcut:${trigger}`, input());
      await ack();
      const here = (text: string) =>
        respond === undefined ? post(person, text) : respond({ response_type: 'ephemeral', text });
      if (first) await openFor(person, { trigger, here }, outcome);
    },

    /** A press or pick in a message, in a modal or on the App Home. */
    async action(person: Person, body: ActionsBody, ack: () => Promise<void>, respond: Respond): Promise<void> {
      const meaning = meaningOf(body);
      if (meaning.type === 'nothing') return ack();
      if (meaning.type === 'part') {
        const key = keyOf(body);
        if (body.view?.type === 'modal' && key !== undefined) saveDraft(person, key, body.view.state?.values ?? {});
        return ack();
      }
      // A second click before the first has shown anything is the same act, though Slack delivers it as another.
      const press = [laneOf(person), placeOfPress(body), JSON.stringify(meaning.input)].join('|');
      if (pressing.has(press)) return ack();
      pressing.add(press);
      const done = pressed(person, body, meaning, ack, respond);
      // A question that was answered is closed by then; a window that was closed again may be opened at once.
      const asks = keyOf(body) !== undefined && !meaning.opens && !isFromHome(body);
      const over = () => pressing.delete(press);
      const after = () => (asks ? pause(times.doubleClick, undefined, { ref: false }).then(over) : over());
      void done.then(after, over);
      await done;
    },

    /** A submitted modal: the acknowledgement carries what does not fit, the next form, or that it is done. */
    async submitted(person: Person, body: ViewBody, ack: (answer?: ViewAnswer) => Promise<void>): Promise<void> {
      const { view } = body;
      const metadata = readMetadata(view.private_metadata);
      const values = view.state?.values ?? {};
      const read = readInputs(values);
      const language = await languageOf(person);
      const errors = Object.entries(read.errors).map(([block, text]) => [block, say(text, language)] as const);
      if (metadata.press === undefined && errors.length > 0)
        return ack({ response_action: 'errors', errors: Object.fromEntries(errors) });
      const input: IncomingInput =
        metadata.press === undefined
          ? {
              type: 'answer',
              values: read.values,
              n: read.n,
              ...(metadata.record === undefined ? {} : { record: metadata.record }),
            }
          : { type: 'press', action: metadata.press };
      const { outcome, first } = turn(person, deliveryOfView(body), input);
      const field = firstInput(values);
      const onField = (text: string): ViewAnswer =>
        field === undefined
          ? { response_action: 'update', view: sayingModal(text, language) }
          : { response_action: 'errors', errors: { [field]: shortened(text, limits.fieldError) } };
      let quick: Heard | typeof late;
      try {
        quick = await within(outcome, budgetMs);
      } catch (error) {
        return ack(onField(await failure(person, error)));
      }
      if (quick === late && field !== undefined) return ack(onField(say(words.busySave, language)));
      if (quick === late) {
        await ack({ response_action: 'update', view: busyModal(language) });
        const heard = await outcome.catch(async (error: unknown) => failure(person, error));
        const { view: next } =
          typeof heard === 'string'
            ? { view: sayingModal(heard, language) }
            : await modalFor(person, heard, { stays: true });
        return speaker.updateModal(person, view.id, next);
      }
      await afterSubmission(person, quick, metadata, read.blocks, first, ack);
    },

    /**
     * Typed in the conversation. Ends when it is stored, or when the person has been told that it is not; fails when
     * neither is so. The same event delivered again while it is under way, or after it ended well, adds nothing.
     */
    message(person: Person, eventId: string, message: Typed): Promise<void> {
      return typedOnes.run(`${person.workspace}|${eventId}`, () => typedBy(person, eventId, message)).outcome;
    },

    /** Changed after it was sent: no answer to what is asked now, but a breach in it does not go by unheard. */
    async edited(person: Person, eventId: string, text: string, before: string): Promise<void> {
      if (soundsLike(typedText(text)) !== 'breach' || soundsLike(typedText(before)) === 'breach') return;
      const { outcome, first } = turns.run(`${person.workspace}|event:${eventId}`, async () =>
        breachDoor(await languageOf(person)),
      );
      if (first) await answered(person, outcome);
    },

    async homeOpened(person: Person): Promise<void> {
      if (atHome.size >= most) atHome.clear();
      atHome.add(laneOf(person));
      await inHand.add(publishHome(person)).catch((error: unknown) => report('slack-home-failed', error));
    },

    /** Waits for what is in hand. */
    async stop(): Promise<void> {
      for (const { timer, save } of lastDraft.values()) {
        clearTimeout(timer);
        inHand.add(save().catch((error: unknown) => report('slack-draft-failed', error)));
      }
      await inHand.done(10_000);
    },
  };

  async function pressed(
    person: Person,
    body: ActionsBody,
    meaning: Extract<Meaning, { type: 'input' }>,
    ack: () => Promise<void>,
    respond: Respond,
  ): Promise<void> {
    const { outcome, first } = turn(person, deliveryOfAction(body), meaning.input);
    if (first && body.view && !isFromHome(body)) return actionInModal(person, body.view, outcome, ack);
    if (first && !isFromHome(body)) return actionInMessage(person, body, meaning, outcome, ack, respond);
    await within(
      outcome.catch(() => undefined),
      budgetMs,
    );
    await ack();
    if (!first) return;
    if (body.trigger_id === undefined) return inConversation(person, async () => tell(person, await outcome));
    atHome.add(laneOf(person));
    const here = (text: string) => publishHome(person, text);
    const opening = { trigger: body.trigger_id, waitMs: 0, here, stays: true };
    if (await openFor(person, opening, outcome)) refreshHome(person);
  }

  async function typedBy(person: Person, eventId: string, { text: typed, files, thread }: Typed): Promise<void> {
    const names = await namesIn(person, typed);
    const text = typedText(typed, (user) => names.get(user));
    for (const [index, file] of files.slice(0, mostFiles).entries())
      await received(person, `event:${eventId}:${index}`, file);
    if (text.trim() === '') return;
    const input = { type: 'text', text, ...(thread === undefined ? {} : { replyTo: thread }) } as const;
    const { outcome, first } = turn(person, `event:${eventId}`, input);
    if (first) await answered(person, outcome);
  }

  /** What a turn says, in the conversation. Waits for the turn; only of one that failed also for the words about it. */
  async function answered(person: Person, outcome: Promise<Heard>): Promise<void> {
    const told = saidTo(person, async () => {
      let heard: Heard;
      try {
        heard = await outcome;
      } catch (error) {
        return speaker.post(person, saying(await failure(person, error)));
      }
      await tell(person, heard);
    });
    told.catch(() => undefined);
    await outcome.catch(() => told);
  }

  function post(person: Person, text: string): Promise<void> {
    return inConversation(person, () => speaker.post(person, saying(text)));
  }

  async function received(person: Person, delivery: string, file: SentFile): Promise<void> {
    const sentence = async (text: Text) => {
      const words = say(text, await languageOf(person));
      await saidTo(person, () => speaker.post(person, saying(words)));
    };
    let bytes: Uint8Array | undefined;
    try {
      const { download = fetch, apiUrl } = options;
      const how = { token: person.client.token, download, ...(apiUrl === undefined ? {} : { apiUrl }) };
      bytes = await fetchFile(file, how);
    } catch (error) {
      report('slack-file-not-fetched', error);
      return sentence(words.fileUnreadable);
    }
    if (bytes === undefined) return sentence(words.fileTooLarge);
    const { outcome, first } = turn(person, delivery, { type: 'file', name: file.name ?? '', bytes });
    if (first) await answered(person, outcome);
  }

  async function afterCommand(person: Person, heard: Heard, inDm: boolean): Promise<void> {
    if (heard.ask !== undefined) return inConversation(person, () => tell(person, heard));
    if (heard.files.length > 0) return inConversation(person, () => sendFiles(person, heard));
    if (inDm) refreshHome(person);
  }

  /** Whether a command was typed in the conversation with the bot itself. */
  async function isConversation(person: Person, { channel_id, channel_name }: CommandBody): Promise<boolean> {
    if (channel_name !== 'directmessage' && !channel_id.startsWith('D')) return false;
    return (await speaker.channelOf(person)) === channel_id;
  }

  /** What is not a question is the answer to the command itself; questions go on in the conversation. */
  function answersTo(heard: Heard, inDm: boolean, body: CommandBody): readonly (CommandAnswer | undefined)[] {
    const { language, ask, files, shown } = heard;
    if (ask !== undefined && inDm) return [undefined];
    const response_type = inDm ? 'in_channel' : 'ephemeral';
    if (ask !== undefined) return [{ response_type, ...goOn(body, language) }];
    const withFile = files.length > 0 && !inDm ? [...shown, textOf(say(words.fileInDm, language))] : shown;
    const withWait = files.length > 0 && inDm ? [...shown, textOf(say(words.makingFile, language))] : withFile;
    const messages = renderMessages(withWait, language);
    return messages.length === 0 ? [undefined] : messages.map((message) => ({ response_type, ...message }));
  }

  async function actionInMessage(
    person: Person,
    body: ActionsBody,
    meaning: Extract<Meaning, { type: 'input' }>,
    outcome: Promise<Heard>,
    ack: () => Promise<void>,
    respond: Respond,
  ): Promise<void> {
    const at = placeOf(body);
    // Outside the conversation the bot speaks to one person only.
    const ephemeral = body.container?.is_ephemeral === true || at?.channel.startsWith('D') === false;
    const here = (text: string) => (ephemeral ? respond({ response_type: 'ephemeral', text }) : post(person, text));
    const opening =
      body.trigger_id === undefined
        ? undefined
        : { trigger: body.trigger_id, waitMs: 0, here, ...(at !== undefined && !ephemeral ? { from: at } : {}) };
    const quick = await within(
      outcome.catch(() => undefined),
      budgetMs,
    );
    const opens = quick === late ? pressesForm(meaning.input) : quick !== undefined && asksNew(quick);
    if (opening !== undefined && (meaning.opens || opens)) {
      await ack();
      return void (await openFor(person, opening, outcome));
    }
    let heard: Heard | typeof late;
    try {
      heard = await within(outcome, budgetMs);
      await ack();
      if (heard === late) {
        const busy = say(words.busy, await languageOf(person, 0));
        if (ephemeral) await respond({ replace_original: true, text: busy });
        heard = await outcome;
        if (opening !== undefined && asksNew(heard)) return void (await openFor(person, opening, outcome));
      }
    } catch (error) {
      await ack().catch(() => undefined);
      const text = await failure(person, error);
      return void (await here(text));
    }
    const after = heard;
    if (ephemeral) return afterEphemeral(person, after, respond);
    await inConversation(person, () => afterPress(person, after, body, at, meaning));
  }

  /** In a channel only this person sees the answer; a question goes on in the conversation. */
  async function afterEphemeral(person: Person, heard: Heard, respond: Respond): Promise<void> {
    if (heard.ask !== undefined) {
      const text = say(words.inDm, heard.language);
      await respond({ replace_original: true, text, blocks: blocksSaying(text) });
      return inConversation(person, () => tell(person, heard));
    }
    const shown = heard.files.length > 0 ? [...heard.shown, textOf(say(words.fileInDm, heard.language))] : heard.shown;
    const [first, ...rest] = renderMessages(shown, heard.language);
    if (first) await respond({ replace_original: true, ...first });
    for (const message of rest) await respond({ response_type: 'ephemeral', ...message });
    if (heard.files.length > 0) await inConversation(person, () => sendFiles(person, heard));
  }

  /** The message that was pressed shows the same question anew, or is closed and the next one comes below it. */
  async function afterPress(
    person: Person,
    heard: Heard,
    body: ActionsBody,
    at: { channel: string; ts: string } | undefined,
    { input, chosen }: Extract<Meaning, { type: 'input' }>,
  ): Promise<void> {
    const key = keyOf(body);
    const pressed: Live | undefined =
      at === undefined || !body.message ? undefined : { ...at, text: body.message.text, blocks: body.message.blocks };
    const same = heard.ask !== undefined && key === askKey(heard.ask);
    const live = speaker.live(person);
    if (same && at !== undefined && (live === undefined || live.ts === at.ts)) {
      const [message, ...rest] = renderMessages(heard.shown, heard.language);
      if (message && rest.length === 0) {
        await speaker.replace(person, at, message);
        return sendFiles(person, heard);
      }
    }
    const { after } = input.type === 'press' ? behaviourOf(registers, input.action) : {};
    if (pressed !== undefined && after !== 'stays' && (key !== undefined || after === 'closes'))
      await speaker.close(person, pressed, chosenNote(chosen, heard.language));
    await tell(person, heard);
  }

  async function actionInModal(
    person: Person,
    view: NonNullable<ActionsBody['view']>,
    outcome: Promise<Heard>,
    ack: () => Promise<void>,
  ): Promise<void> {
    const metadata = readMetadata(view.private_metadata);
    await within(
      outcome.catch(() => undefined),
      budgetMs,
    );
    await ack();
    try {
      const heard = await outcome;
      const from = metadata.from === undefined ? {} : { from: metadata.from };
      const next = await modalFor(person, heard, { ...from, ...(metadata.stays ? { stays: true } : {}) });
      await speaker.updateModal(person, view.id, next.view, view.hash);
      if (!next.fits) await inConversation(person, () => tell(person, heard));
      else if (heard.files.length > 0) await inConversation(person, () => sendFiles(person, heard));
    } catch (error) {
      const text = await failure(person, error);
      await inConversation(person, () => speaker.post(person, saying(text)));
    }
  }

  async function afterSubmission(
    person: Person,
    heard: Heard,
    metadata: Metadata,
    blocks: Readonly<Record<string, string>>,
    first: boolean,
    ack: (answer?: ViewAnswer) => Promise<void>,
  ): Promise<void> {
    const { ask, language } = heard;
    const same = ask !== undefined && metadata.key === askKey(ask);
    const errors = same
      ? (ask?.fields ?? []).flatMap(({ path, error }) => (error === undefined ? [] : [{ path, error }]))
      : [];
    const under = errors.flatMap(({ path, error }) => {
      const block = blocks[path];
      return block === undefined ? [] : [[block, shortened(error, limits.fieldError)] as const];
    });
    if (under.length > 0) return ack({ response_action: 'errors', errors: Object.fromEntries(under) });
    const from = metadata.from === undefined ? {} : { from: metadata.from };
    const stays = metadata.stays === true;
    if (!same && metadata.key !== undefined && first)
      await forgetDraft(person, heard, metadata.key).catch((error: unknown) => report('slack-draft-failed', error));
    if (stays || (ask !== undefined && (same || isForm(ask)))) {
      // What was typed and is not stored yet stays in view; only then the next part follows.
      const step = ask?.fields.some(({ sent }) => sent !== undefined) ? 0 : 1;
      const page = same && metadata.page !== undefined ? metadata.page + step : undefined;
      const next = await modalFor(person, heard, { ...from, ...(stays ? { stays } : {}) }, page);
      if (next.fits) {
        await ack({ response_action: 'update', view: next.view });
        if (first) {
          if (heard.files.length > 0) await inConversation(person, () => sendFiles(person, heard));
          refreshHome(person);
        }
        return;
      }
    }
    await ack({ response_action: 'clear' });
    if (!first) return;
    // A form that a command opened answers another question than the one that stands in the conversation.
    const fromLive = metadata.from !== undefined && metadata.from.ts === speaker.live(person)?.ts;
    await inConversation(person, () => tell(person, heard, fromLive ? say(words.answeredInForm, language) : undefined));
  }

  function goOn({ team_id, api_app_id }: CommandBody, language: Language): Message {
    const text = say(words.inDm, language);
    const blocks = blocksSaying(text);
    if (team_id === undefined || api_app_id === undefined) return { text, blocks };
    const url = `slack://app?team=${team_id}&id=${api_app_id}&tab=messages`;
    const link: KnownBlock = {
      type: 'actions',
      elements: [{ type: 'button', action_id: ownActions.link, text: plain(say(words.toDm, language)), url }],
    };
    return { text, blocks: [...blocks, link] };
  }
}

export type Listeners = ReturnType<typeof createListeners>;

const draftDelay = 1_500;
const most = 20_000;

/** A form of something that is not there yet is opened at once: a message in the conversation would outlive it. */
const asksNew = ({ ask }: Heard): boolean => ask !== undefined && isUnsent(ask.record);

/** A press that begins with such a form, seen before its turn is done. */
const pressesForm = (input: IncomingInput): boolean =>
  input.type === 'press' && behaviourOf(registers, input.action).opens === 'perhaps';

/** What is said to somebody whose words sound like a breach. */
function breachDoor(language: Language): Heard {
  const action = { id: pressForCommand('breach-report'), label: say(sentences.reportDoor, language) };
  const text = say(sentences.soundsLikeBreach, language);
  const shown: Shown = { type: 'text', text, actions: [{ ...action, style: 'primary' }] };
  return { shown: [shown], files: [], ask: undefined, language, person: '' };
}

function heardFrom({ said, person, error }: Outcome, language: Language): Heard {
  const replies = said.filter(({ to }) => to === person).map(({ reply }) => reply);
  const shown = replies.filter((reply) => reply.type !== 'file');
  return {
    shown: error === undefined ? shown : [...shown, textOf(error.text)],
    files: replies.filter((reply) => reply.type === 'file'),
    ask: shown.findLast((reply) => reply.type === 'ask'),
    language,
    person,
  };
}

function placeOf({ container, channel, message }: ActionsBody): { channel: string; ts: string } | undefined {
  const id = channel?.id ?? container?.channel_id;
  const ts = message?.ts ?? container?.message_ts;
  return id === undefined || ts === undefined ? undefined : { channel: id, ts };
}

const textOf = (text: string): Shown => ({ type: 'text', text });
const saying = (text: string): readonly Message[] => [{ text, blocks: blocksSaying(text) }];
const blocksSaying = (text: string): KnownBlock[] => paragraphs(text).map(({ block }) => block);

function accountOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'account' in value && typeof value.account === 'string'
    ? value.account
    : undefined;
}

function keep(map: Map<string, string>, key: string, value: string): void {
  map.delete(key);
  if (map.size >= most) map.delete(map.keys().next().value ?? '');
  map.set(key, value);
}
