// What somebody says means: a command, a button, an answer, a file, or only where they are.
import { controlWord } from '../core/engine/control-words.js';
import type { Conversation } from '../core/engine/conversation.js';
import type { EngineInput } from '../core/engine/step.js';
import type { ReadFile } from '../core/file-content.js';
import { meaningAsked, meaningInWords } from '../core/glossary.js';
import { can } from '../core/permissions.js';
import { soundsLike } from '../core/sounds-like.js';
import { buttonOf, pressOf } from './buttons.js';
import { beginFromMessage } from './from-message.js';
import type { IncomingInput } from './incoming.js';
import type { StoredRecord } from './ports/records.js';
import { receiveFile } from './received-files.js';
import { nameOf, refuse } from './register.js';
import { onReply } from './replied.js';
import { sentences } from './sentences.js';
import { talk } from './talk.js';
import { type AppTurn, reply, tell, tellStale } from './turn.js';
import { runCommand, urgentWithoutSlash, withoutSlash } from './typed.js';
import { talkUnsent, typedOver, unsentFlow } from './unsent.js';

/** Gives what a file holds as a register; throws what undoes the turn where that is not known yet. */
export type FileReader = (bytes: Uint8Array) => ReadFile;

/** Does what it means; without `read` no file that was sent is read as a register. */
export async function react(turn: AppTurn, input: IncomingInput, read: FileReader | undefined): Promise<void> {
  switch (input.type) {
    case 'open':
      return greet(turn);
    case 'home':
      return turn.registers.home(turn);
    case 'text':
      return onText(turn, input);
    case 'press':
      return onPress(turn, input.action);
    case 'file':
      return receiveFile(turn, { ...input, ...(read === undefined ? {} : { read: () => read(input.bytes) }) });
    case 'from-message':
      return beginFromMessage(turn, input.flow, input.text, input.at);
    case 'answer': {
      const answer = { type: 'answer', values: input.values, ...(input.n ? { n: input.n } : {}) } as const;
      return input.record === undefined ? toFocus(turn, answer) : toRecord(turn, input.record, answer);
    }
  }
}

/** What a person sees when they come in: an open offer, the question they were at, or where the register stands. */
async function greet(turn: AppTurn): Promise<void> {
  const { entrance } = turn.registers;
  entrance.offers(turn);
  const conversations = await turn.repositories.conversations.list(turn.organisation.id, turn.person.id);
  const asking = conversations.find(({ phase }) => phase === 'asking');
  if (asking) return toRecord(turn, asking.record, { type: 'show' });
  const profile = await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1);
  if (profile?.status === 'concept' && can(turn.actor, 'edit-organisation')) {
    if (conversations.length === 0) tell(turn, sentences.welcome);
    return talk(turn, profile, { type: 'show' });
  }
  if (can(turn.actor, 'read-register')) return entrance.where(turn);
  entrance.doors(turn, sentences.employeeWelcome);
}

type Typed = Extract<IncomingInput, { type: 'text' }>;

async function onText(turn: AppTurn, { text, replyTo, over }: Typed): Promise<void> {
  if (text.trim().startsWith('/')) return runCommand(turn, text);
  const urgent = urgentWithoutSlash(turn.registers, text);
  if (urgent !== undefined) return runCommand(turn, urgent);
  if (replyTo !== undefined && (await onReply(turn, replyTo, text))) return;
  if (controlWord(text) === 'menu') return turn.registers.entrance.where(turn);
  const form = over === undefined ? undefined : unsentFlow(turn, over);
  // A breach never waits for the form of something else.
  if (form !== undefined && form.author !== 'reporter' && soundsLike(text) === 'breach') return onWords(turn, text);
  if (form !== undefined) return typedOver(turn, form, text);
  return toFocus(turn, { type: 'text', text });
}

/** Typed text answers the question with the focus; without one nothing is stored and the way on is shown. */
async function toFocus(turn: AppTurn, input: EngineInput): Promise<void> {
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  if (focused) return toRecord(turn, focused.record, input, focused);
  if (input.type === 'text' && controlWord(input.text) === 'greet') return greet(turn);
  const profile = await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1);
  if (profile?.status === 'concept' && can(turn.actor, 'edit-organisation')) {
    // The first question was on the screen already: what is typed now answers it.
    await talk(turn, profile, { type: 'show' });
    turn.said.length = 0;
    return talk(turn, profile, input);
  }
  if (input.type === 'text') return onWords(turn, input.text);
  turn.registers.entrance.doors(turn, sentences.notUnderstood);
}

/** What somebody types who is asked nothing: a word of thanks, a command without its slash, or anything. */
async function onWords(turn: AppTurn, text: string): Promise<void> {
  const word = controlWord(text);
  if (word === 'thank') return tell(turn, sentences.welcomeThanks);
  const command = word === 'explain' ? '/help' : withoutSlash(turn.registers, text);
  if (command !== undefined) return runCommand(turn, command);
  const meaning = meaningAsked(text);
  if (meaning !== undefined) return reply(turn, { type: 'text', text: meaningInWords(meaning, turn.language) });
  const sound = soundsLike(text);
  const { doors } = turn.registers.entrance;
  if (sound === undefined) doors(turn, sentences.notUnderstood);
  else doors(turn, sound === 'breach' ? sentences.soundsLikeBreach : sentences.soundsLikeRequest, sound);
}

async function toRecord(turn: AppTurn, id: string, input: EngineInput, focused?: Conversation): Promise<void> {
  const flow = unsentFlow(turn, id);
  if (flow !== undefined) return talkUnsent(turn, flow, input);
  const record = id.includes('\u0000') ? undefined : await turn.repositories.records.get(turn.organisation.id, id);
  if (record === undefined) return refuse(turn);
  if (record.status === 'archived') return notInUse(turn, record);
  await talk(turn, record, input, focused);
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
  if (button !== undefined) return button.run(turn, press);
  await toRecord(turn, press.subject, { type: 'press', press });
}

/** A delivery that was handled before has no second effect; the person sees where they are. */
export async function showAgain(turn: AppTurn, { type }: IncomingInput): Promise<void> {
  turn.stale = true;
  const focused = await turn.repositories.conversations.focused(turn.organisation.id, turn.person.id);
  if (focused) await toRecord(turn, focused.record, { type: 'show' });
  else if (type === 'answer') tell(turn, sentences.hadThat);
}
