// "Meld als datalek" and the like: a form as a dialog over whatever conversation it was chosen in.
import { late, within } from '../../src/app/pacing.js';
import { askKey } from '../../src/core/engine/asked.js';
import { say } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { type Accepted, doneOrKept, settled } from '../chat/keeping.js';
import { type Begun, inConversation, orFailure, turn } from '../chat/listening.js';
import { askedFlow, closingDialog, type DialogAnswer, DialogSubmission, dialogOf, receiptOf } from './dialogs.js';
import { type Activity, deliveryOfMessage, inputOf } from './incoming.js';
import { times } from './limits.js';
import { type Listening, type Person, render, showing } from './listening.js';
import { pressTurn } from './presses.js';
import { closedCard } from './speaker.js';
import { alone, tellAt } from './telling.js';
import { ButtonData } from './wire.js';
import { words } from './words.js';

const appName = 'AVG-maatje';

/** Chosen in the menu of a message, or without one. */
export async function dialog(listening: Listening, person: Person, activity: Activity): Promise<DialogAnswer> {
  const input = askedFlow(activity.value, listening.now());
  if (input === undefined) return closingDialog(say(words.oldCard, listening.languageOf(person)));
  const delivery = `dialog:${deliveryOfMessage(activity, showing())}`;
  return dialogAfter(listening, person, turn(listening, person, delivery, input));
}

export async function submittedDialog(
  listening: Listening,
  person: Person,
  activity: Activity,
  accepted: Accepted,
): Promise<DialogAnswer> {
  const values = DialogSubmission.safeParse(activity.value).data?.data;
  const data = ButtonData.safeParse(values).data;
  const press = values === undefined || data === undefined ? undefined : { card: undefined, data, values };
  const input = press === undefined ? undefined : inputOf(press);
  if (press === undefined || input === undefined)
    return closingDialog(say(words.oldCard, listening.languageOf(person)));
  const begun = pressTurn(listening, person, press, activity, input);
  return dialogAfter(listening, person, begun, { asked: press.data.asked, accepted });
}

/** The form again as long as it is the same; what comes after it is said in the conversation with this person alone. */
async function dialogAfter(
  listening: Listening,
  person: Person,
  { outcome, first, delivery }: Begun,
  { asked, accepted }: { readonly asked?: string | undefined; readonly accepted?: Accepted } = {},
): Promise<DialogAnswer> {
  const { nowMs } = listening;
  const begun = nowMs();
  const inTime = person.cameAt === undefined ? within(outcome, times.acknowledge) : Promise.resolve(late);
  const heard = await orFailure(listening, person, inTime);
  if (typeof heard === 'string') return closingDialog(heard);
  if (heard === late) return dialogLate(listening, person, { outcome, first, delivery }, accepted);
  const [message, ...rest] = render(heard);
  const stays = asked === undefined || (heard.ask !== undefined && askKey(heard.ask) === asked);
  if (message !== undefined && rest.length === 0 && stays) return dialogOf(message.card, heard.ask?.heading ?? appName);
  const left = Math.max(times.acknowledge - (nowMs() - begun), 0);
  const isTold = first ? await within(toldAlone(listening, person, outcome), left) : true;
  // Who sent something reads here, where they are, what came of it; a next form is filled in in the conversation.
  if (message === undefined || (isTold === true && heard.ask !== undefined))
    return closingDialog(say(words.takenOver, heard.language));
  const note = say(isTold === false ? words.addToGoOn : words.takenOver, heard.language);
  return receiptOf(closedCard(message, note), say(words.stored, heard.language));
}

/** Closes it; what was sent in it is done, or waits on the disk. */
async function dialogLate(
  listening: Listening,
  person: Person,
  { outcome, first, delivery }: Begun,
  accepted: Accepted | undefined,
): Promise<DialogAnswer> {
  const told = first ? toldAlone(listening, person, outcome) : settled(outcome);
  if (accepted !== undefined) await doneOrKept(accepted, told, { delivery, ms: 0 });
  return closingDialog(say(words.dialogBusy, listening.languageOf(person)));
}

/** Says what came of it in the conversation with this person alone; whether it stands there. */
async function toldAlone(listening: Listening, person: Person, outcome: Promise<Heard>): Promise<boolean> {
  let isTold = false;
  await inConversation(listening, person, async () => {
    const heard = await orFailure(listening, person, outcome);
    const place = await alone(listening, person);
    if (place === undefined) return listening.report('teams-nowhere-to-say');
    await tellAt(listening, person, place, heard);
    isTold = true;
  });
  return isTold;
}
