// What somebody says means: a command, a button, an answer, a file, or only where they are.

import type { Conversation } from '../../core/engine/conversation.js';
import { pressId } from '../../core/engine/press.js';
import type { EngineInput } from '../../core/engine/step.js';
import { controlWord } from '../../core/engine/typed/control-words.js';
import type { ReadFile } from '../../core/file-content.js';
import { can } from '../../core/permissions.js';
import { isLittle } from '../../core/understanding/reading.js';
import { comesAs } from '../../core/understanding/talk/comes-in.js';
import { controlSaid, letsBe, onlyAgrees, onlyDeclines } from '../../core/understanding/talk/controls-said.js';
import { askedInFull } from '../../core/understanding/talk/ends-asking.js';
import { mannerOf } from '../../core/understanding/talk/manners.js';
import { steering } from '../../core/understanding/talk/steering.js';
import { wordsIn } from '../../core/understanding/words.js';
import { buttonOf, pressOf } from '../buttons.js';
import { receiveFile } from '../files/received-files.js';
import type { IncomingInput } from '../incoming.js';
import type { StoredRecord } from '../ports/records.js';
import { nameOf, ownProfile, refuse } from '../register.js';
import { sentences } from '../sentences.js';
import { type Interpret, talk } from '../talk.js';
import { type AppTurn, tell, tellStale } from '../turn.js';
import { addsToOffer, goesOnAbout } from './adds-to-offer.js';
import { filledWith, surelyAnswers } from './at-another-place.js';
import { behindYes } from './behind-yes.js';
import { saidAnew } from './declined.js';
import { beginFromMessage } from './from-message.js';
import { correcting, heardAs, heardIn, mayPutRight } from './heard.js';
import { typedIn } from './listening.js';
import { changesStory } from './means-part.js';
import { namesQuestion } from './named-question.js';
import { dropsAsNone } from './none-of-it.js';
import { offerOther } from './other-language.js';
import { offerCase } from './proposals.js';
import { onReply } from './replied.js';
import { roleTakenOn } from './role-said.js';
import { saidInFull } from './said-in-full.js';
import { besideComplaint, tellSaved } from './saved-here.js';
import { besideSending } from './steers-form.js';
import { storedOtherwise } from './stored-otherwise.js';
import { answersCard, belowProposal } from './to-proposal.js';
import { keepUnheard, withUnheard } from './told-in-two.js';
import { meansTold, offerTold, remindOfTold, wantsToReport } from './told-offer.js';
import { commandAnywhere, runCommand, toReport, withoutSlash } from './typed.js';
import { typedOver } from './typed-over.js';
import { talkUnsent } from './unsent.js';
import { unsentFlow } from './unsent-record.js';
import { onManner, restsHere } from './word-back.js';

/** Gives what a file holds as a register; throws what undoes the turn where that is not known yet. */
export type FileReader = (bytes: Uint8Array) => ReadFile;

/** Does what it means; without `read` no file that was sent is read as a register. */
export async function react(turn: AppTurn, input: IncomingInput, read: FileReader | undefined): Promise<void> {
  switch (input.type) {
    case 'open':
      return greet(turn);
    case 'home':
      return turn.registers.home(turn);
    case 'among-others':
      return (await turn.registers.hearing()).askedThere(turn);
    case 'text':
      await (leavesAsNone(turn, input.text) ?? onText(turn, { ...input, text: askedInFull(input.text) }));
      await hearsAnew(turn);
      return offerOther(turn, input.text);
    case 'press':
      await onPress(turn, input.action);
      return hearsAnew(turn);
    case 'file':
      return receiveFile(turn, { ...input, ...(read === undefined ? {} : { read: () => read(input.bytes) }) });
    case 'from-message':
      return beginFromMessage(turn, input);
    case 'answer': {
      const answer = { type: 'answer', values: input.values, ...(input.n ? { n: input.n } : {}) } as const;
      return input.record === undefined ? toFocus(turn, answer) : toRecord(turn, input.record, answer);
    }
  }
}

/** What a person sees when they come in: an open offer, the question they were at, or where the register stands. */
async function greet(turn: AppTurn): Promise<void> {
  const { entrance } = turn.registers;
  const conversations = await turn.repositories.conversations.list(turn.organisation.id, turn.person.id);
  const asking = conversations.find(({ phase }) => phase === 'asking');
  const profile = await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1);
  const begins = profile?.status === 'concept' && can(turn.actor, 'edit-organisation');
  // Where the register stands, offers stand too.
  if (asking === undefined && !begins && can(turn.actor, 'read-register')) return entrance.where(turn);
  entrance.offers(turn);
  if (asking) return toRecord(turn, asking.record, { type: 'show' });
  if (begins) {
    if (conversations.length === 0) tell(turn, sentences.welcome);
    return talk(turn, profile, { type: 'show' });
  }
  entrance.doors(turn, sentences.employeeWelcome);
}

/** What was told is typed once more for who said that it is not what it was offered as. */
async function hearsAnew(turn: AppTurn): Promise<void> {
  const again = saidAnew(turn);
  if (again !== undefined) await toFocus(turn, { type: 'text', text: again });
}

/** Who says that it is none of what was offered or is open is out of it, and what they say beside that is heard; undefined for anything else. */
function leavesAsNone(turn: AppTurn, text: string): Promise<void> | undefined {
  const rest = dropsAsNone(turn, text);
  if (rest === undefined) return undefined;
  return rest === '' ? Promise.resolve() : toFocus(turn, { type: 'text', text: rest });
}

type Typed = Extract<IncomingInput, { type: 'text' }>;
async function onText(turn: AppTurn, typed: Typed): Promise<void> {
  if (typed.text.trim().startsWith('/')) return runCommand(turn, typed.text);
  const text = await besideComplaint(turn, typed.text, typed.over);
  return text === undefined ? void stillOpen(turn) : onWritten(turn, { ...typed, text });
}

async function onWritten(turn: AppTurn, { text, replyTo, over }: Typed): Promise<void> {
  const full = await saidInFull(turn, text);
  if (full !== undefined) return toFocus(turn, { type: 'text', text: full });
  if (replyTo === undefined && (await settles(turn, text, over))) return;
  const command = commandAnywhere(turn, text, replyTo);
  if (command !== undefined) return ran(turn, text, command);
  if (replyTo !== undefined && (await onReply(turn, replyTo, text))) return;
  if (controlWord(text) === 'menu') return turn.registers.entrance.where(turn);
  if (await answersCard(turn, text)) return void stillOpen(turn);
  const form = unsentFlow(turn, over ?? turn.waited.open?.record ?? '');
  if (form === undefined && (await ofOffer(turn, text))) return;
  const said = behindYes(turn, text);
  await (form === undefined
    ? toFocus(turn, { type: 'text', text: said })
    : typedOver(turn, form, said, besideSending(text) !== undefined));
  if (form === undefined) remindOfTold(turn);
  offerCase(turn);
}

/** Whether it is stored, a question that is named with what it should say, or what is said to what was proposed last, or is no new report. */
async function settles(turn: AppTurn, text: string, over: string | undefined): Promise<boolean> {
  if (await (await turn.registers.hearing()).toCase(turn, text)) return stillOpen(turn);
  const isSettled =
    (await tellSaved(turn, text)) ||
    (await changesStory(turn, text, onPress)) ||
    (await namesQuestion(turn, text, over)) ||
    (await belowProposal(turn, text, onPress));
  return isSettled && stillOpen(turn);
}

/** A form over which something else was settled stays the one that is typed in, as long as it is not sent or dropped. */
function stillOpen(turn: AppTurn): true {
  const { open } = turn.waited;
  if (open !== undefined && turn.waits.open === undefined && turn.waits.form?.record === open.record)
    turn.waits = { ...turn.waits, open };
  return true;
}

/** Typed text answers the question with the focus; without one nothing is stored and the way on is shown. */
async function toFocus(turn: AppTurn, input: EngineInput): Promise<void> {
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  if (focused) return toRecord(turn, focused.record, input, focused);
  if (input.type === 'text' && (controlWord(input.text) === 'greet' || comesAs(input.text))) {
    heardAs(turn, 'smalltalk', input.text);
    return greet(turn);
  }
  const profile = await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1);
  if (profile?.status === 'concept' && can(turn.actor, 'edit-organisation')) {
    const left = await turn.repositories.conversations.ofRecord(turn.organisation.id, turn.person.id, profile.id);
    if (left?.phase === 'paused' && input.type === 'text')
      return talk(turn, profile, afterLater(turn, input.text), left);
    // The first question was on the screen already: what is typed now answers it.
    await talk(turn, profile, { type: 'show' });
    turn.said.length = 0;
    return talk(turn, profile, input.type === 'text' ? typedIn(turn, input.text) : input);
  }
  if (input.type === 'text') return onWords(turn, input.text);
  turn.registers.entrance.doors(turn, sentences.notUnderstood);
}

/** Who left a question for later may still answer it; what may as well be something else is heard as of who is asked nothing. */
function afterLater(turn: AppTurn, text: string): Interpret {
  return async (loaded, scope, conversation) => {
    // A yes to nothing that is on the screen goes on with what was left, and answers none of it.
    if (onlyAgrees(text)) return { type: 'show' };
    // What was told or shown since stands on the screen: "nee, niemand" is about that, and answers nothing that was left.
    const { told, card, buttons: [shown] = [] } = turn.waited;
    if ((told ?? card ?? shown) !== undefined && yesOrNo.test(text.trim())) return void (await onWords(turn, text));
    if (!onlyDeclines(text) && (await surelyAnswers(turn, text, loaded, scope, conversation)))
      return typedIn(turn, text)(loaded, scope, conversation);
    await onWords(turn, text);
    return undefined;
  };
}
const yesOrNo = /^(?:ja|jawel|nee|neen|yes|yep|no|nope)\b/i;

/** What somebody types who is asked nothing, with what they said just before and was not heard. */
async function onWords(turn: AppTurn, text: string): Promise<void> {
  await toWords(turn, text);
  keepUnheard(turn, text);
}

/** What names a record, is one word, or tells of what runs or of the business. */
async function onKnownWords(turn: AppTurn, text: string): Promise<boolean> {
  const { toRecord: leads, change, ofRunning } = await turn.registers.hearing();
  // A word that steers is one of many in what is told of a case, and is of the card that is shown.
  const isOfCard = turn.waited.card !== undefined && controlSaid(text) !== undefined;
  const isTold = isOfCard || wordsIn(text).length > fewOfWord;
  if ((await leads(turn, text)) || (isTold && (await ofRunning(turn, text)))) return true;
  if (await onWordOrBefore(turn, text)) return true;
  const role = roleTakenOn(turn, text);
  if (role === undefined) return (!isTold && (await ofRunning(turn, text))) || change(turn, text);
  await onPress(turn, role);
  return true;
}

const fewOfWord = 8;

/** A word of thanks, a command without its slash, or anything. */
async function toWords(turn: AppTurn, text: string): Promise<void> {
  if (await onKnownWords(turn, text)) return;
  const hearing = await turn.registers.hearing();
  const profile = await ownProfile(turn);
  const [first, ...others] = await heardIn(turn, text, profile === undefined ? {} : { profile: profile.scope });
  const isOfBusiness = first.intent === 'correction' && profile !== undefined;
  // What is asked back is asked alone, without everything that is known of the business below it.
  if (isOfBusiness && first.sure === 'certain')
    return talk(turn, profile.record, correcting(turn, profile.record.id, first, profile.scope));
  const beside = isOfBusiness ? '' : undefined;
  if ((isOfBusiness || mayPutRight(first, text, hearing)) && (await hearing.corrected(turn, text, beside))) return;
  if (await goesOnAbout(turn, text, first)) return;
  if (isLittle(first) && (await onManner(turn, text, steering(text) ?? mannerOf(text)))) return;
  const told = await withUnheard(turn, text, [first, ...others]);
  await hearing.respond(turn, told.readings, told.text, false);
}

/** A word that means one thing, or what is of what was told or stored just before. */
const onWordOrBefore = async (turn: AppTurn, text: string): Promise<boolean> =>
  (await onWord(turn, text)) || (await onToldBefore(turn, text)) || storedOtherwise(turn, text);

/** Runs what was typed in words of a command. */
async function ran(turn: AppTurn, text: string, command: string): Promise<void> {
  heardAs(turn, 'command', text, { command });
  await runCommand(turn, command);
}

/** Thanks, "wacht even", or a command without its slash. */
async function onWord(turn: AppTurn, text: string): Promise<boolean> {
  const said = controlSaid(text);
  const word = said?.control;
  // "Ik wil stoppen met deze bot" asks more than to leave it for now.
  if ((word !== 'pause' || said?.exact === true) && (await onManner(turn, text, word))) return true;
  if (letsBe(text)) return restsHere(turn, text);
  // "Waarom" behind an answer asks the reason of that.
  if (turn.waited.answered !== undefined && /^(?:waarom|why)\b/i.test(text.trim())) return false;
  const command =
    controlWord(text) === 'explain' ? '/help' : (toReport(turn.registers, text) ?? withoutSlash(turn.registers, text));
  if (command === undefined) return false;
  // "Verder" alone goes on with what is open, and asks for no number.
  if (word === 'continue') {
    await turn.registers.entrance.goOn(turn);
    return heardAs(turn, 'control', text, { control: word });
  }
  await ran(turn, text, command);
  return true;
}

/** "Oke, meld het maar" takes up what was told before and waits; a bare "ja" has it offered once more. */
async function onToldBefore(turn: AppTurn, text: string): Promise<boolean> {
  const { flow } = turn.waited.told ?? {};
  if (flow === undefined) return false;
  if (wantsToReport(text)) {
    await onPress(turn, pressId('told', flow));
    return true;
  }
  return onlyAgrees(text) && offerTold(turn);
}

/** More of what was offered last, or what was told before and is to be reported. */
const ofOffer = async (turn: AppTurn, text: string): Promise<boolean> =>
  (await addsToOffer(turn, text)) || reportsTold(turn, text);

/** "Die leenauto melden" is of what was told before and waits, also beside a question. */
async function reportsTold(turn: AppTurn, text: string): Promise<boolean> {
  const { flow } = turn.waited.told ?? {};
  if (flow === undefined || !meansTold(turn, text)) return false;
  heardAs(turn, 'control', text, { control: 'confirm' });
  await onPress(turn, pressId('told', flow));
  return true;
}

async function toRecord(turn: AppTurn, id: string, input: EngineInput, focused?: Conversation): Promise<void> {
  const flow = unsentFlow(turn, id);
  if (flow !== undefined) return talkUnsent(turn, flow, input);
  const record = id.includes('\u0000') ? undefined : await turn.repositories.records.get(turn.organisation.id, id);
  if (record === undefined) return refuse(turn);
  if (record.status === 'archived') return notInUse(turn, record);
  await talk(turn, record, input.type === 'text' ? typedIn(turn, input.text) : input, focused);
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
  await (button === undefined ? toRecord(turn, press.subject, { type: 'press', press }) : button.run(turn, press));
  const { deed } = turn.waited;
  if (deed?.behind.includes(action) && places.includes(press.verb)) await fillWith(turn, press.subject, deed, action);
}

type Deed = NonNullable<AppTurn['waits']['deed']>;

/** Verbs that lead to a place where something is put down. */
const places: readonly string[] = ['form', 'add-row', 'change'];

/** What was told of what runs is not asked again in the place that it leads to: the form comes with it, and waits for its yes. */
async function fillWith(turn: AppTurn, subject: string, deed: Deed, action: string): Promise<void> {
  const { behind, own } = deed;
  const { deed: _used, ...waits } = turn.waits;
  // What it leads to after this place is told there too.
  const after = behind.slice(behind.indexOf(action) + 1);
  turn.waits = after.length === 0 ? waits : { ...waits, deed: { ...deed, at: turn.now, behind: after } };
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  const at = turn.said.findLastIndex(({ reply: one }) => one.type === 'ask' && one.record === subject);
  const record =
    focused?.record === subject ? await turn.repositories.records.get(turn.organisation.id, subject) : undefined;
  if (record === undefined || at < 0) return;
  turn.said.splice(at, 1);
  await talk(turn, record, filledWith(turn, own?.[action] ?? deed.text), focused);
}

/** A delivery that was handled before has no second effect; the person sees where they are. */
export async function showAgain(turn: AppTurn, { type }: IncomingInput): Promise<void> {
  turn.stale = true;
  if (type === 'among-others') return;
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  if (focused) await toRecord(turn, focused.record, { type: 'show', again: true });
  else if (type === 'answer') tell(turn, sentences.hadThat);
}
