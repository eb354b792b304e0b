// What may be pressed in every room: commands, documents, forms that are not sent yet, and what a card does beside its
// questions. A press is one of these, of the engine, or of one room.
import { type Behaviour, engineVerbs, type Press, pressId, readPress } from '../core/engine/press.js';
import { unsentId } from '../core/engine/unsent.js';
import { giveDocument } from './files/offer-document.js';
import { load, refuse } from './register.js';
import { resend } from './reminders/resend.js';
import { showMonth } from './reminders/show-month.js';
import type { AppTurn, Button, Registers } from './turn.js';
import { agree, decline, openTold, send } from './typing/proposals.js';
import { opensForm, runCommandWithId } from './typing/typed.js';
import { talkUnsent } from './typing/unsent.js';
import { unsentFlow } from './typing/unsent-record.js';

/** What a card does beside its questions is known by the room of its record. */
const act: Button = {
  async run(turn, press) {
    const record = await turn.repositories.records.get(turn.organisation.id, press.subject);
    if (record === undefined) return refuse(turn);
    const { act: onRecord } = await turn.registers.handling(record.register);
    if (onRecord === undefined) return refuse(turn);
    await onRecord(turn, await load(turn, record), press);
  },
};

/** The verbs that every room uses. */
export const sharedButtons: Readonly<Record<string, Button & Behaviour>> = {
  /** A command; a page. */
  command: { run: (turn, { subject, n }) => runCommandWithId(turn, subject, n === 0 ? '' : String(n)) },
  /** A record, version, group or nothing; the document; its language. */
  document: { run: (turn, { path, subject, option }) => giveDocument(turn, path, subject, option) },
  /** A record; what its buttons do beside its questions; what of it. */
  act,
  /** A record; a place; what a colleague found there. */
  part: act,
  /** A flow: its form is shown, and nothing is stored before that is sent. */
  'begin-flow': {
    opens: 'form',
    async run(turn, { subject }) {
      const flow = unsentFlow(turn, unsentId(subject));
      if (flow === undefined) return refuse(turn);
      await talkUnsent(turn, flow, { type: 'show' });
    },
  },
  /** A record; a path: what was proposed for it is right, or is not. */
  agree: { proposes: true, run: agree },
  disagree: { proposes: true, run: async (turn, { subject }) => decline(turn, subject) },
  /** A record: its form, as it was filled in by typing, is sent. */
  send: { run: send },
  /** A flow: its form is shown with what was told before. */
  told: { proposes: true, opens: 'form', run: openTold },
  /** The month of a message with more in it than it showed. */
  month: { run: (turn, { subject }) => showMonth(turn, subject) },
  /** A message that could not be delivered. */
  resend: { run: (turn, { subject }) => resend(turn, subject) },
};

type Known = Pick<Registers, 'behaviour' | 'slashes'>;

/** What a wire id says, when somebody knows its verb. */
export function pressOf(known: Known, action: string): Press | undefined {
  const press = readPress(action);
  return press === undefined || ofVerb(known, press.verb) === undefined ? undefined : press;
}

/** What a channel must know of a press, however long ago its button was shown. */
export function behaviourOf(known: Known, action: string): Behaviour {
  const press = readPress(action);
  if (press === undefined) return {};
  if (press.verb === 'command') return opensForm(known, press.subject) ? { opens: 'perhaps' } : { looks: true };
  return ofVerb(known, press.verb) ?? {};
}

/** Whether a button is about this record; of one that is not there yet, about its flow. */
export function isAbout(action: string, record: string): boolean {
  const subject = readPress(action)?.subject;
  return subject !== undefined && (subject === record || unsentId(subject) === record);
}

const ofVerb = (known: Known, verb: string): Behaviour | undefined =>
  own(engineVerbs, verb) ?? own(sharedButtons, verb) ?? known.behaviour(verb);

/** What runs a verb beside the engine. */
export const buttonOf = async ({ registers }: AppTurn, verb: string): Promise<Button | undefined> =>
  own(sharedButtons, verb) ?? (await registers.button(verb));

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The wire id of the button that goes on with a record, and of one that stands for a command. */
export const pressToOpen = (record: string): string => pressId('open', record);
export const pressForCommand = (command: string): string => pressId('command', command);
