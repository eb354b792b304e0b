// Where others read along only commands count, and the answer goes to the conversation with this person alone.
import type { IncomingInput } from '../../src/app/incoming.js';
import { saidAmongOthers } from '../../src/app/typing/typed.js';
import { say, type Text } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { inConversation, orFailure, saidTo, turn } from '../chat/listening.js';
import { calling, isGone, Refused } from './connector.js';
import type { Activity } from './incoming.js';
import type { Listening, Person } from './listening.js';
import { alone, tellAt } from './telling.js';
import { words } from './words.js';

/** A command or press there; undefined is anything else. Only this person is told where the answer is, if that can be. */
export async function amongOthers(
  listening: Listening,
  person: Person,
  activity: Activity,
  input: IncomingInput | undefined,
  delivery: string,
): Promise<void> {
  const isTargeted = activity.recipient.isTargeted === true;
  const point = (text: Text | string) => pointTo(listening, person, text, isTargeted);
  const pointed = (text: Text | string) => inConversation(listening, person, () => point(text));
  if (input === undefined) return noCommand(listening, person, delivery, pointed);
  // Who cannot read the answer is asked to try again, so nothing is done before it is known where that goes.
  const place = await orFailure(listening, person, alone(listening, person));
  if (place === undefined || typeof place === 'string') return pointed(place ?? words.addFirst);
  listening.clicks.past(person.user);
  const { outcome, first } = turn(listening, person, delivery, input);
  if (!first) return void (await outcome.catch(() => undefined));
  const told = inConversation(listening, person, async () => {
    const heard = await orFailure(listening, person, outcome);
    try {
      await tellAt(listening, person, place, heard);
    } catch (error) {
      if (!isGone(error)) throw error;
      return point(words.addFirst);
    }
    await point(words.inDm);
    const warning = input.type === 'text' ? saidAmongOthers(registers, input.text) : undefined;
    if (warning !== undefined) await point(warning);
  });
  await outcome.catch(() => told);
}

/** Of what was written nothing is taken; what this person was asked stands in their own conversation again. */
async function noCommand(
  listening: Listening,
  person: Person,
  delivery: string,
  pointed: (text: Text) => Promise<void>,
): Promise<void> {
  const place = await listening.places.find(person.user);
  if (place === undefined) return void pointed(words.commandsOnly);
  const { outcome, first } = turn(listening, person, delivery, { type: 'among-others' });
  if (!first) return void (await outcome.catch(() => undefined));
  const heard = await orFailure(listening, person, outcome);
  if (typeof heard === 'string' || heard.shown.length === 0) return void pointed(words.commandsOnly);
  await saidTo(listening, person, () => tellAt(listening, person, place, heard)).then(
    () => pointed(words.askedInDm),
    () => pointed(words.commandsOnly),
  );
}

/** Says where others read along what this person needs to know; when nobody else can be kept from it, they read it too. */
export async function pointTo(
  listening: Listening,
  person: Person,
  text: Text | string,
  isTargeted: boolean,
): Promise<void> {
  const { connector } = listening;
  const outgoing = { text: typeof text === 'string' ? text : say(text, listening.languageOf(person)) };
  try {
    await calling(() => connector.sendTargeted(person.place, outgoing));
  } catch (error) {
    // Who wrote so that nobody saw it must not be answered where everybody does.
    if (isTargeted || !(error instanceof Refused)) throw error;
    await calling(() => connector.send(person.place, outgoing));
  }
}
