// What happens at each delivery: one turn of the bot, its outcome in the answer to a press or in the conversation.
import { randomBytes } from 'node:crypto';
import { behaviourOf } from '../../src/app/buttons.js';
import { orderFor } from '../../src/app/document-order.js';
import type { Bot, IncomingInput, Outcome } from '../../src/app/incoming.js';
import { InHand, Lanes, late, Turns, within } from '../../src/app/pacing.js';
import type { Documents, Organisation } from '../../src/app/ports.js';
import { beingMade, toldWhenSlow } from '../../src/app/slow-documents.js';
import { askKey, recordOf } from '../../src/core/engine/asked.js';
import { controlWord } from '../../src/core/engine/control-words.js';
import type { Ask, FileReply } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { soundsLike } from '../../src/core/sounds-like.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { cardType } from './cards.js';
import { Clicks } from './clicks.js';
import { type Connector, calling, isGone, type Place, Refused, saying } from './connector.js';
import { askedFlow, closingDialog, type DialogAnswer, DialogSubmission, dialogOf, receiptOf } from './dialogs.js';
import { Consent, fetchFile, filesIn, hasMedia, type Offers, type SentFile } from './files.js';
import {
  type Activity,
  clickOf,
  commandOf,
  deliveryOfEdit,
  deliveryOfForm,
  deliveryOfMessage,
  deliveryOfPress,
  inputOf,
  isPersonal,
  type Press,
  pressOf,
  textOf,
  userOf,
} from './incoming.js';
import { times } from './limits.js';
import { type Places, storedPlace } from './places.js';
import type { Profiles } from './profiles.js';
import { type Message, renderMessages, type Shown, sayingCard } from './render.js';
import { closedCard, closingNote, type Live, type Speaker } from './speaker.js';
import { ButtonData } from './wire.js';
import { words } from './words.js';

export interface ListenerOptions {
  readonly bot: Bot;
  readonly documents: Documents;
  readonly organisation: () => Promise<Organisation | undefined>;
  readonly connector: Connector;
  readonly speaker: Speaker;
  readonly profiles: Profiles;
  readonly offers: Offers;
  readonly places: Places;
  /** Who installed the app for themselves: the first of them may become privacy officer (decision 2). */
  readonly installedBy: (user: string) => Promise<void>;
  readonly tenant: string;
  readonly language: Language;
  /** Whether the language of the client says nothing: the playground always speaks American English. */
  readonly ignoresLocale: boolean;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly nowMs?: () => number;
  readonly report: (event: string, cause?: unknown, code?: string) => void;
  readonly fetch?: typeof fetch;
  readonly budgetMs?: number;
}

/** Who speaks, and where. */
interface Person {
  readonly user: string;
  readonly place: Place;
  readonly name: string | undefined;
  readonly language: Language | undefined;
  readonly isPersonal: boolean;
}

/** What one turn said to the person who took it. */
interface Heard {
  readonly shown: readonly Shown[];
  readonly files: readonly FileReply[];
  readonly ask: Ask | undefined;
  readonly language: Language;
  /** Nothing came of what was pressed: its card stays as it was. */
  readonly stale: boolean;
  /** The id of the person; empty when nobody is known by this account. */
  readonly id: string;
}

/** The answer to a press: another card in its place, or a line that goes away by itself. */
type PressAnswer = { readonly statusCode: 200; readonly type: string; readonly value: unknown };

export function createListeners(options: ListenerOptions) {
  const { bot, connector, speaker, profiles, places, report, budgetMs = times.budget } = options;
  const nowMs = options.nowMs ?? Date.now;
  const turns = new Turns<Heard>(nowMs);
  const clicks = new Clicks<Heard>(nowMs);
  const answers = new WeakMap<Heard, { readonly message: Message | undefined }>();
  /** What is said once, however often Teams tells why. */
  const once = new Turns<void>(nowMs);
  const typedOnes = new Turns<void>(nowMs);
  const lanes = new Lanes();
  const inHand = new InHand();

  /** One turn, once for each delivery. */
  function turn(person: Person, delivery: string, input: IncomingInput) {
    return turns.run(`${person.user}|${delivery}`, () => inHand.add(take(person, delivery, input)));
  }

  async function take(person: Person, delivery: string, input: IncomingInput): Promise<Heard> {
    const { user } = person;
    const profile = await profileOf(person);
    const alone = person.isPersonal ? person.place : await places.find(user);
    const outcome = await bot.handle({
      platform: 'teams',
      workspace: options.tenant,
      user,
      ...(alone === undefined ? {} : { address: storedPlace(alone) }),
      profile,
      delivery,
      now: options.now(),
      input,
    });
    return heardFrom(outcome, outcome.language ?? profile.language ?? options.language);
  }

  const profileOf = (person: Person) => profiles.of({ ...person, wasMet: () => places.wasMet(person.user) });

  /** Each press is a turn; a second click within a moment joins the first, and a form is taken once. */
  function pressTurn(person: Person, press: Press, activity: Activity, input: IncomingInput) {
    if (press.data.do === 'answer') return turn(person, deliveryOfForm(press, person.user), input);
    let first = false;
    const outcome = clicks.run(person.user, clickOf(press), () => {
      const begun = turn(person, deliveryOfPress(activity, showing()), input);
      first = begun.first;
      return begun.outcome;
    });
    return { outcome, first };
  }

  const languageOf = (person: Person): Language => person.language ?? options.language;

  /** A sentence with a code that stands in the log too; nothing of what was typed. */
  function failure(person: Person, error: unknown, sentence: Text = words.failed): string {
    const language = languageOf(person);
    if (error instanceof Error && 'code' in error && error.code === 'unknown-workspace') {
      report('teams-unknown-tenant', error);
      return say(words.unknownTenant, language);
    }
    const code = randomBytes(3).toString('hex').toUpperCase();
    report('teams-turn-failed', error, code);
    return say(sentence, language, { code });
  }

  /** Says it in the conversation, after whatever is being said there already. */
  function inConversation(person: Person, work: () => Promise<void>): Promise<void> {
    return saidTo(person, work).catch(() => undefined);
  }

  /** The same, for who must know when it could not be said. */
  function saidTo(person: Person, work: () => Promise<void>): Promise<void> {
    return inHand.add(
      lanes.run(person.user, work).catch((error: unknown) => {
        // Nobody can be told: the conversation is what did not work.
        report('teams-not-said', error);
        throw error;
      }),
    );
  }

  const render = ({ shown, language }: Heard, page?: number): readonly Message[] =>
    renderMessages(shown, { language, showing: showing(), ...(page === undefined ? {} : { page }) });

  /** Everything that a turn said; a question that was open before it is closed, but no form that can still be sent. */
  async function tell(person: Person, heard: Heard): Promise<void> {
    const { place } = person;
    const live = speaker.live(place);
    const passes = live !== undefined && heard.ask !== undefined && unsentIn(live) === undefined;
    const closed = passes ? close(person, live, heard) : undefined;
    await Promise.all([closed, speaker.post(place, render(heard))]);
    for (const file of heard.files) await sendFile(person, file, heard);
  }

  async function close({ place }: Person, live: Live, { language }: Heard): Promise<void> {
    speaker.forget(place, live.activity);
    await replaced(place, live.activity, closedCard(live, closingNote(live, undefined, language)));
  }

  /** A card that cannot be changed now keeps nobody from what is said next. */
  const replaced = (place: Place, card: string, message: Message): Promise<void> =>
    speaker.replace(place, card, message).catch((error: unknown) => report('teams-card-stays', error));

  async function sendFile(person: Person, file: FileReply, { language, id }: Heard): Promise<void> {
    try {
      const organisation = await options.organisation();
      if (organisation === undefined) throw new Error('The tenant has no organisation.');
      const { request, fileName } = orderFor(file, organisation, { at: options.now(), person: id });
      const description = say(words.fileOffer, language, { title: file.title });
      const tell = () => speaker.post(person.place, [sayingCard(say(beingMade, language))]);
      const attachment = await toldWhenSlow(tell, async () => {
        const made = await options.documents.make(file.document, request);
        return await options.offers.offer(person.user, made, fileName, description);
      });
      await saying(() => connector.send(person.place, { summary: file.title, attachments: [attachment] }));
    } catch (error) {
      const code = randomBytes(3).toString('hex').toUpperCase();
      report('teams-file-failed', error, code);
      await speaker.post(person.place, [sayingCard(say(words.fileFailed, language, { code }))]);
    }
  }

  /**
   * Typed in the conversation: a command, or the answer to what was asked. Ends when it is stored, or when the person has
   * been told that it is not. The same message delivered again meanwhile, or later, adds nothing.
   */
  function message(person: Person, activity: Activity): Promise<void> {
    const delivery = deliveryOfMessage(activity, showing());
    return typedOnes.run(`${person.user}|${delivery}`, () => typedBy(person, activity, delivery)).outcome;
  }

  async function typedBy(person: Person, activity: Activity, delivery: string): Promise<void> {
    const typed = textOf(activity);
    const attachments = activity.attachments ?? [];
    const files = filesIn(attachments);
    clicks.past(person.user);
    for (const [index, file] of files.entries()) await received(person, `${delivery}:${index}`, file);
    const isEmpty = typed === '' && files.length === 0;
    if (isEmpty || hasMedia(attachments)) {
      const isCard = activity.value !== undefined && activity.value !== null;
      await saidOnce(person, delivery, isCard ? words.oldCard : words.onlyWords);
    }
    if (typed === '') return;
    const text = commandOf(typed, true) ?? typed;
    const form = speaker.live(person.place);
    const over = form === undefined ? undefined : unsentIn(form);
    const { outcome, first } = turn(person, delivery, { type: 'text', text, ...(over === undefined ? {} : { over }) });
    if (!first) return;
    await said(person, outcome, over !== undefined && controlWord(text) === 'pause' ? form : undefined);
  }

  /**
   * What a turn said, or that it failed; `ends` is a form that it ends. Waits for the turn; only of one that failed also for
   * the words about it.
   */
  async function said(person: Person, outcome: Promise<Heard>, ends?: Live): Promise<void> {
    const told = saidTo(person, async () => {
      const heard = await outcome.catch((error: unknown) => failure(person, error));
      if (typeof heard === 'string') return speaker.post(person.place, [sayingCard(heard)]);
      if (ends !== undefined) await close(person, ends, heard);
      await tell(person, heard);
    });
    told.catch(() => undefined);
    await outcome.catch(() => told);
  }

  const sentence = (person: Person, text: Text): Promise<void> =>
    saidTo(person, () => speaker.post(person.place, [sayingCard(say(text, languageOf(person)))]));
  const saidOnce = (person: Person, delivery: string, text: Text): Promise<void> =>
    once.run(`${person.user}|${delivery}`, () => sentence(person, text)).outcome;

  /** A message that was changed is not read as an answer again; one that tells of a breach opens the form of that. */
  async function edited(person: Person, activity: Activity): Promise<void> {
    if (activity.channelData?.eventType !== 'editMessage') return;
    const delivery = deliveryOfEdit(activity);
    const text = textOf(activity);
    if (!person.isPersonal) {
      if (commandOf(text, false) === undefined) return;
      const told = () => inConversation(person, () => pointer(person, say(words.edited, languageOf(person)), false));
      return once.run(`${person.user}|${delivery}`, told).outcome;
    }
    await saidOnce(person, delivery, words.edited);
    if (soundsLike(text) !== 'breach') return;
    const flow = { type: 'from-message', flow: 'breach-from-message', text, at: options.now() } as const;
    const { outcome, first } = turn(person, delivery, flow);
    if (first) await said(person, outcome);
  }

  async function received(person: Person, delivery: string, file: SentFile): Promise<void> {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await fetchFile(file, options.fetch);
    } catch (error) {
      report('teams-file-not-fetched', error);
      return sentence(person, words.fileUnreadable);
    }
    if (bytes === undefined) return sentence(person, words.fileTooLarge);
    const { outcome, first } = turn(person, delivery, { type: 'file', name: file.name, bytes });
    if (first) await said(person, outcome);
  }

  /**
   * Where others read along only commands count, and the answer goes to the conversation with this person alone. There
   * only this person is told where it is; when that does not work, everybody may read that, and nothing else.
   */
  async function amongOthers(person: Person, activity: Activity, input: IncomingInput | undefined): Promise<void> {
    const isTargeted = activity.recipient.isTargeted === true;
    const language = languageOf(person);
    const point = (text: Text) => pointer(person, say(text, language), isTargeted);
    if (input === undefined) return void inConversation(person, () => point(words.commandsOnly));
    const delivery = deliveryOfMessage(activity, showing());
    // Who cannot read the answer is asked to try again, so nothing is done before it is known where that goes.
    const place = await alone(person).catch((error: unknown) => failure(person, error));
    if (typeof place === 'string') return inConversation(person, () => pointer(person, place, isTargeted));
    if (place === undefined) return inConversation(person, () => point(words.addFirst));
    clicks.past(person.user);
    const { outcome, first } = turn(person, delivery, input);
    if (!first) return void (await outcome.catch(() => undefined));
    const told = inConversation(person, async () => {
      const heard = await outcome.catch((error: unknown) => failure(person, error));
      const there = { ...person, place };
      try {
        if (typeof heard === 'string') await speaker.post(place, [sayingCard(heard)]);
        else await tell(there, heard);
      } catch (error) {
        if (!isGone(error)) throw error;
        await places.gone(person.user);
        return point(words.addFirst);
      }
      await point(words.inDm);
    });
    await outcome.catch(() => told);
  }

  async function pointer({ place }: Person, text: string, isTargeted: boolean): Promise<void> {
    const outgoing = { text };
    try {
      await calling(() => connector.sendTargeted(place, outgoing));
    } catch (error) {
      // Who wrote so that nobody saw it must not be answered where everybody does.
      if (isTargeted || !(error instanceof Refused)) throw error;
      await calling(() => connector.send(place, outgoing));
    }
  }

  /** The conversation with this person alone: the known one, else a new one; undefined when they have not the app. */
  async function alone({ user, place }: Person): Promise<Place | undefined> {
    const known = await places.find(user);
    if (known !== undefined) return known;
    try {
      const { serviceUrl, bot: botId, member } = place;
      const opened = await calling(() => connector.open({ serviceUrl, bot: botId, member }, options.tenant));
      places.met(user, opened);
      return opened;
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  }

  /** A press on a card. The answer carries what comes in its place; everything else is said below. */
  async function pressed(person: Person, press: Press, activity: Activity): Promise<PressAnswer> {
    const input = inputOf(press);
    const language = languageOf(person);
    if (input === undefined) return toast(say(words.pickOne, language));
    const { outcome, first } = pressTurn(person, press, activity, input);
    const answered = afterPress(person, press, outcome, first);
    const quick = await within(answered, budgetMs);
    if (quick !== late) return quick;
    // What comes too late to be the answer is put in the place of the card, or below it, all the same.
    return toast(say(words.busy, language));
  }

  async function afterPress(
    person: Person,
    press: Press,
    outcome: Promise<Heard>,
    first: boolean,
  ): Promise<PressAnswer> {
    let heard: Heard;
    try {
      heard = await outcome;
    } catch (error) {
      const text = failure(person, error);
      // The card stays as it is, so that it can be pressed again.
      if (first) inConversation(person, () => speaker.post(person.place, [sayingCard(text)]));
      return toast(text);
    }
    const message = inPlaceOf(person, press, heard);
    if (first) inConversation(person, () => sayAfter(person, press, heard, message));
    if (message !== undefined) return instead(message);
    return toast(say(first ? words.below : words.already, heard.language));
  }

  /** The same for each delivery of one press: by the second the card was closed already. */
  function inPlaceOf(person: Person, press: Press, heard: Heard): Message | undefined {
    const before = answers.get(heard);
    const { message } = before ?? { message: inPlace(person, press, heard) };
    answers.set(heard, { message });
    return message;
  }

  /** What comes in the place of the pressed card: the same question anew, or what was answered without its buttons. */
  function inPlace({ place }: Person, { card, data }: Press, heard: Heard): Message | undefined {
    const { ask, language, stale } = heard;
    const live = card === undefined ? undefined : speaker.known(place, card);
    const { after } = data.press === undefined ? {} : behaviourOf(registers, data.press);
    if (ask !== undefined && data.asked === askKey(ask)) {
      // What was typed and is not stored yet stays in view; only then the next part follows.
      const step = ask.fields.some(({ sent }) => sent !== undefined) ? 0 : 1;
      const page = data.page === undefined ? undefined : data.page + step;
      const [message, ...rest] = render(heard, page);
      if (message !== undefined && rest.length === 0) return message;
    }
    if (stale) return undefined;
    // Of a card from before a restart the words are not known: it stays, but for a form that could be sent twice.
    if (live === undefined && !isUnsent(data.record ?? '')) return undefined;
    if (after === 'stays' || (data.asked === undefined && after !== 'closes')) return undefined;
    const note = data.do === 'answer' ? say(words.saved, language) : closingNote(live, data.press, language);
    return closedCard(live, note);
  }

  /** After the answer to a press: the card is changed for good, and what comes next stands below it. */
  async function sayAfter(person: Person, { card }: Press, heard: Heard, message: Message | undefined): Promise<void> {
    const { place } = person;
    const shownAgain = message?.key !== undefined;
    if (card !== undefined && message !== undefined) {
      speaker.forget(place, card);
      if (shownAgain) speaker.showed(place, card, message);
      await replaced(place, card, message);
    }
    if (!shownAgain) return tell(person, heard);
    for (const file of heard.files) await sendFile(person, file, heard);
  }

  /** Somebody got the app: what it does, or where they are. Once, however often Teams tells it. */
  async function installed(person: Person): Promise<void> {
    const { outcome } = once.run(person.user, async () => {
      if ((await profileOf(person)).mayBeOfficer) await options.installedBy(person.user);
      const heard = await take(person, `home:${showing()}`, { type: 'home' });
      await inConversation(person, () => tell(person, heard));
    });
    await outcome.catch((error: unknown) => report('teams-welcome-failed', error));
  }

  /** What a person said to the offer of a file. */
  async function consented(person: Person, activity: Activity): Promise<void> {
    const consent = Consent.safeParse(activity.value).data;
    if (consent === undefined) return report('teams-unreadable-consent');
    const language = languageOf(person);
    const tellLater = (text: Text) =>
      inConversation(person, () => speaker.post(person.place, [sayingCard(say(text, language))]));
    const offer = options.offers.take(consent.context.offer, person.user);
    const card = activity.replyToId ?? undefined;
    if (card !== undefined)
      inHand.add(connector.remove(person.place, card).catch((error: unknown) => report('teams-offer-stays', error)));
    if (consent.action === 'decline') return tellLater(words.fileDeclined);
    const { uploadInfo } = consent;
    if (offer === undefined || uploadInfo === null || uploadInfo === undefined) return tellLater(words.fileGone);
    await inConversation(person, async () => {
      try {
        const attachment = await options.offers.upload(offer, uploadInfo);
        await calling(() => connector.send(person.place, { summary: offer.name, attachments: [attachment] }));
      } catch (error) {
        const text = failure(person, error, words.fileFailed);
        await speaker.post(person.place, [sayingCard(text)]);
      }
    });
  }

  function personOf(activity: Activity): Person {
    const { from, recipient, conversation, serviceUrl, locale } = activity;
    const language = locale ? (/^nl\b/i.test(locale) ? ('nl' as const) : ('en' as const)) : undefined;
    return {
      user: userOf(activity),
      name: from.name,
      language: options.ignoresLocale ? undefined : language,
      isPersonal: isPersonal(activity) && isOurs(activity),
      place: { serviceUrl, conversation: conversation.id, bot: recipient.id, member: from.id },
    };
  }

  async function invoked(person: Person, activity: Activity): Promise<unknown> {
    switch (activity.name) {
      case 'adaptiveCard/action': {
        const press = pressOf(activity);
        if (press === undefined) return toast(say(words.oldCard, languageOf(person)));
        if (person.isPersonal) return pressed(person, press, activity);
        await within(amongOthers(person, activity, inputOf(press)), times.acknowledge);
        return toast(say(words.inDm, languageOf(person)));
      }
      case 'composeExtension/fetchTask':
        return dialog(person, activity);
      case 'composeExtension/submitAction':
        return submittedDialog(person, activity);
      case 'fileConsent/invoke':
        await within(consented(person, activity), times.acknowledge);
        return {};
      default:
        // Something of Teams that we know nothing of: answered, so that nobody sees an error of it.
        return {};
    }
  }

  /** "Meld als datalek" and the like: the form as a dialog over whatever conversation it was chosen in. */
  async function dialog(person: Person, activity: Activity): Promise<DialogAnswer> {
    const language = languageOf(person);
    const input = askedFlow(activity.value, options.now());
    if (input === undefined) return closingDialog(say(words.oldCard, language));
    const delivery = `dialog:${deliveryOfMessage(activity, showing())}`;
    const { outcome, first } = turn(person, delivery, input);
    return dialogAfter(person, outcome, first);
  }

  async function submittedDialog(person: Person, activity: Activity): Promise<DialogAnswer> {
    const values = DialogSubmission.safeParse(activity.value).data?.data;
    const data = ButtonData.safeParse(values).data;
    const press = values === undefined || data === undefined ? undefined : { card: undefined, data, values };
    const input = press === undefined ? undefined : inputOf(press);
    if (press === undefined || input === undefined) return closingDialog(say(words.oldCard, languageOf(person)));
    const { outcome, first } = pressTurn(person, press, activity, input);
    return dialogAfter(person, outcome, first, press.data.asked);
  }

  /** The form again as long as it is the same; what comes after it is said in the conversation with this person alone. */
  async function dialogAfter(
    person: Person,
    outcome: Promise<Heard>,
    first: boolean,
    asked?: string,
  ): Promise<DialogAnswer> {
    const begun = nowMs();
    const heard = await within(outcome, times.acknowledge).catch((error: unknown) => failure(person, error));
    if (typeof heard === 'string') return closingDialog(heard);
    if (heard === late) {
      if (first) void toldAlone(person, outcome);
      return closingDialog(say(words.dialogBusy, languageOf(person)));
    }
    const [message, ...rest] = render(heard);
    const stays = asked === undefined || (heard.ask !== undefined && askKey(heard.ask) === asked);
    if (message !== undefined && rest.length === 0 && stays) return dialogOf(message.card, appName);
    const left = Math.max(times.acknowledge - (nowMs() - begun), 0);
    const isTold = first ? await within(toldAlone(person, outcome), left) : true;
    if (isTold === true || message === undefined) return closingDialog(say(words.takenOver, heard.language));
    // What was stored is said here when it does not, or not yet, stand in the conversation.
    const note = say(isTold === late ? words.takenOver : words.addToGoOn, heard.language);
    return receiptOf(closedCard(message, note), appName);
  }

  /** Says what came of it in the conversation with this person alone; whether it stands there. */
  async function toldAlone(person: Person, outcome: Promise<Heard>): Promise<boolean> {
    let isTold = false;
    await inConversation(person, async () => {
      const heard = await outcome.catch((error: unknown) => failure(person, error));
      const place = await alone(person);
      if (place === undefined) return report('teams-nowhere-to-say');
      try {
        if (typeof heard === 'string') await speaker.post(place, [sayingCard(heard)]);
        else await tell({ ...person, place }, heard);
      } catch (error) {
        if (isGone(error)) await places.gone(person.user);
        throw error;
      }
      isTold = true;
    });
    return isTold;
  }

  async function messaged(person: Person, activity: Activity): Promise<void> {
    const press = activity.value === undefined || activity.value === null ? undefined : pressOf(activity);
    if (!person.isPersonal) {
      const command = press === undefined ? commandOf(textOf(activity), false) : undefined;
      const typed = command === undefined ? undefined : ({ type: 'text', text: command } as const);
      return amongOthers(person, activity, press === undefined ? typed : inputOf(press));
    }
    if (press === undefined) return message(person, activity);
    // Nobody waits for an answer to such a press: what it would show is put in the place of the card.
    await pressed(person, press, activity);
  }

  return {
    /** Does what a delivery asks; gives the body of the answer where Teams waits for one. Fails for a message that is not done. */
    async take(activity: Activity): Promise<unknown> {
      const person = personOf(activity);
      try {
        if (person.isPersonal && activity.type !== 'installationUpdate') places.met(person.user, person.place);
        switch (activity.type) {
          case 'invoke':
            return await invoked(person, activity);
          case 'message':
            // Answered when it is done, however long that takes: after 15 s Teams delivers it again, and that joins it.
            return void (await messaged(person, activity));
          case 'messageUpdate':
            return void (await edited(person, activity));
          case 'installationUpdate':
            if (!person.isPersonal) return undefined;
            if (activity.action?.startsWith('remove')) return void (await places.gone(person.user));
            places.met(person.user, person.place);
            return void (await within(installed(person), times.acknowledge));
          default:
            return undefined;
        }
      } catch (error) {
        // Not stored, and nobody was told: it is not acknowledged.
        if (activity.type === 'message') throw error;
        return toast(failure(person, error));
      }
    },

    /** Waits for what is in hand. */
    stop: () => inHand.done(10_000),
  };
}

/** The form on this card, when it was not sent yet. */
function unsentIn({ key = '' }: Live): string | undefined {
  const record = recordOf(key);
  return isUnsent(record) ? record : undefined;
}

const appName = 'AVG-maatje';

const showing = () => randomBytes(6).toString('hex');

/** A conversation of the bot: a message of two people is reported from theirs, where the bot is no part of. */
const isOurs = ({ name = '' }: Activity): boolean => !name.startsWith('composeExtension/');

const toast = (text: string): PressAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
const instead = ({ card }: Message): PressAnswer => ({ statusCode: 200, type: cardType, value: card });

function heardFrom({ said, person, error, stale }: Outcome, language: Language): Heard {
  const replies = said.filter(({ to }) => to === person).map(({ reply }) => reply);
  const shown = replies.filter((reply) => reply.type !== 'file');
  return {
    shown: error === undefined ? shown : [...shown, { type: 'text', text: error.text }],
    files: replies.filter((reply) => reply.type === 'file'),
    ask: shown.findLast((reply) => reply.type === 'ask'),
    language,
    stale: stale === true,
    id: person,
  };
}
