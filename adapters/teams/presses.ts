// Presses on cards. The answer to a press carries what comes in the place of its card; everything else is said below.
import { behaviourOf } from '../../src/app/buttons.js';
import type { IncomingInput } from '../../src/app/incoming.js';
import { late } from '../../src/app/pacing.js';
import { askKey } from '../../src/core/engine/asked.js';
import type { Answered } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { say } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import type { Heard } from '../chat/heard.js';
import { type Accepted, doneOrKept } from '../chat/keeping.js';
import { type Begun, failure, inConversation, turn } from '../chat/listening.js';
import { nextPage } from '../chat/pieces.js';
import { proposes } from '../chat/proposals.js';
import { answerTo, askingByKey, besideOf, isBeside, takesPlace, withoutAnswer } from '../chat/read-back.js';
import { cardType } from './cards.js';
import { sendFiles } from './documents.js';
import type { Message } from './elements.js';
import { type Activity, clickOf, deliveryOfForm, deliveryOfPress, inputOf, type Press } from './incoming.js';
import { type Listening, type Person, render, showing } from './listening.js';
import { readBack } from './render.js';
import { closedCard, closingNote, type Live } from './speaker.js';
import { replaced, tell } from './telling.js';
import type { ButtonData } from './wire.js';
import { words } from './words.js';

/** The answer to a press: another card in its place, or a line that goes away by itself. */
export type PressAnswer = { readonly statusCode: 200; readonly type: string; readonly value: unknown };

export async function pressed(
  listening: Listening,
  person: Person,
  press: Press,
  activity: Activity,
  accepted: Accepted,
): Promise<PressAnswer> {
  const input = inputOf(press);
  const language = listening.languageOf(person);
  if (input === undefined) return toast(say(words.pickOne, language));
  const passed = passedCard(listening, person, press);
  if (passed !== undefined) return passed;
  const begun = pressTurn(listening, person, press, activity, input);
  const answered = afterPress(listening, person, press, isBeside(input) ? beside(begun) : begun);
  const how = { delivery: begun.delivery, ms: listening.budgetMs };
  const quick = await doneOrKept(accepted, answered, how);
  // What comes too late to be the answer is put in the place of the card, or below it, all the same.
  return quick === late ? toast(say(words.busy, language)) : quick;
}

/** What this proposed is proposed otherwise since: a yes to the one is none to the other. */
function passedCard(listening: Listening, { place, language }: Person, { card, data }: Press): PressAnswer | undefined {
  const { speaker } = listening;
  if (card === undefined || data.press === undefined || !speaker.isPassed(place, card, data.press)) return undefined;
  const note = say(words.passed, language ?? listening.language);
  return instead(closedCard(speaker.known(place, card), note));
}

/** What it says is said below; the card stays as it is, with all that was filled in on it. */
const beside = ({ outcome, ...begun }: Begun): Begun => ({ ...begun, outcome: outcome.then(besideOf) });

/** Each press is a turn; a second click within a moment joins the first, and a form is taken once. */
export function pressTurn(
  listening: Listening,
  person: Person,
  press: Press,
  activity: Activity,
  input: IncomingInput,
): Begun {
  if (press.data.do === 'answer') return turn(listening, person, deliveryOfForm(press, person.user), input);
  let first = false;
  const delivery = deliveryOfPress(activity, showing());
  const click = listening.clicks.run(person.user, clickOf(press), delivery, () => {
    const begun = turn(listening, person, delivery, input);
    first = begun.first;
    return begun.outcome;
  });
  return { ...click, first };
}

async function afterPress(
  listening: Listening,
  person: Person,
  press: Press,
  { outcome, first }: Begun,
): Promise<PressAnswer> {
  let heard: Heard;
  try {
    heard = await outcome;
  } catch (error) {
    const text = await failure(listening, person, error);
    // The card stays as it is, so that it can be pressed again.
    if (first) inConversation(listening, person, () => listening.post(person, text));
    return toast(text);
  }
  const message = inPlaceOf(listening, person, press, heard);
  if (first) inConversation(listening, person, () => sayAfter(listening, person, press, heard, message));
  if (message !== undefined) return instead(message);
  return toast(say(first ? words.below : words.already, heard.language));
}

/** The same for each delivery of one press: by the second the card was closed already. */
function inPlaceOf(listening: Listening, person: Person, press: Press, heard: Heard): Message | undefined {
  const { answers } = listening;
  const before = answers.get(heard);
  const { message } = before ?? { message: inPlace(listening, person, press, heard) };
  answers.set(heard, { message });
  return message;
}

/** What comes in the place of the pressed card: the same question anew, or what was answered without its buttons. */
function inPlace({ speaker }: Listening, { place }: Person, { card, data }: Press, heard: Heard): Message | undefined {
  const live = card === undefined ? undefined : speaker.known(place, card);
  const again = shownAgain(data, heard, live);
  if (again !== undefined || (heard.stale && !isProposal(data))) return again;
  const answered = answerTo(live?.asking ?? askingByKey(data.asked), heard);
  if (card !== undefined && answered !== undefined) {
    const counts = speaker.answered(place, live ?? { activity: card, above: [] }, heard, answered);
    return nextInPlace(live, heard, answered) ?? counts;
  }
  // Of a card from before a restart the words are not known: it stays, but for a form that could be sent twice.
  if (live === undefined && !isUnsent(data.record ?? '')) return undefined;
  if (!closes(data)) return undefined;
  const { language } = heard;
  const isSaved = data.do === 'answer' && heard.changed === true;
  return closedCard(live, isSaved ? say(words.saved, language) : closingNote(live, data.press, language));
}

/** The next yes or no below what was answered, on the same card. */
function nextInPlace(live: Live | undefined, heard: Heard, answered: Answered): Message | undefined {
  const { asking, above = [] } = live ?? {};
  if (!takesPlace(asking, above.length, heard)) return undefined;
  const [message, ...rest] = render(heard, undefined, [...above, ...readBack(answered)]);
  return rest.length === 0 ? message : undefined;
}

function shownAgain({ asked, page }: ButtonData, heard: Heard, live: Live | undefined): Message | undefined {
  const { ask } = heard;
  if (ask === undefined || asked !== askKey(ask)) return undefined;
  const [message, ...rest] = render(heard, nextPage(page, ask), live?.above);
  return rest.length === 0 ? message : undefined;
}

/** Whether a card is done with once this was pressed on it. */
function closes({ asked, press }: ButtonData): boolean {
  const { after, proposes } = press === undefined ? {} : behaviourOf(registers, press);
  return after !== 'stays' && (asked !== undefined || after === 'closes' || proposes === true);
}

const isProposal = ({ press }: ButtonData): boolean => press !== undefined && proposes(press);

/** After the answer to a press: the card is changed for good, and what comes next stands below it. */
async function sayAfter(
  listening: Listening,
  person: Person,
  { card }: Press,
  heard: Heard,
  message: Message | undefined,
): Promise<void> {
  const { speaker } = listening;
  const { place } = person;
  const isQuestion = message?.key !== undefined;
  if (card !== undefined && message !== undefined) {
    speaker.forget(place, card);
    if (isQuestion) speaker.showed(place, card, message);
    await replaced(listening, place, card, message);
  }
  // What was answered stands on the card that was pressed.
  if (!isQuestion) return tell(listening, person, message === undefined ? heard : withoutAnswer(heard));
  await sendFiles(listening, person, heard);
}

/** A line that goes away by itself. */
export const toast = (text: string): PressAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
const instead = ({ card }: Message): PressAnswer => ({ statusCode: 200, type: cardType, value: card });
