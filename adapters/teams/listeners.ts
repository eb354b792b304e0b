// Each delivery of Teams to the file that knows what it asks.
import { within } from '../../src/app/pacing.js';
import { say } from '../../src/core/text.js';
import { type Accepted, doneOrKept } from '../chat/keeping.js';
import { failure } from '../chat/listening.js';
import { amongOthers } from './commands.js';
import { consented } from './documents.js';
import { edited, installation } from './events.js';
import { dialog, submittedDialog } from './forms.js';
import {
  type Activity,
  commandOf,
  deliveryOfEdit,
  deliveryOfMessage,
  inputOf,
  isPersonal,
  pressOf,
  textOf,
  userOf,
} from './incoming.js';
import { times } from './limits.js';
import { createListening, type ListenerOptions, type Listening, type Person, showing } from './listening.js';
import { lastTurnOf, message } from './messages.js';
import { pressed, toast } from './presses.js';
import { words } from './words.js';

export function createListeners(options: ListenerOptions) {
  const listening = createListening(options);
  /** Does what a delivery asks; gives the body of the answer where Teams waits for one. Fails for a message that is not done. */
  async function take(activity: Activity): Promise<unknown> {
    const speaking = personOf(listening, activity);
    const account = { workspace: options.tenant, account: speaking.user };
    const accepted = listening.keeping.accept(activity, account);
    const person = { ...speaking, cameAt: accepted.cameAt };
    try {
      if (person.isPersonal && activity.type !== 'installationUpdate') listening.places.met(person.user, person.place);
      return await delivered(listening, person, activity, accepted);
    } catch (error) {
      // Not stored, and nobody was told: it is not acknowledged.
      if (activity.type === 'message') throw error;
      return toast(await failure(listening, person, error));
    }
  }
  return {
    take,

    /** Does what was left when the program ended. */
    takeUp: (): Promise<void> => listening.keeping.takeUp(take),

    /** Waits for what is in hand. */
    stop(): Promise<void> {
      listening.keeping.stop();
      return listening.inHand.done(10_000);
    },
  };
}

async function delivered(
  listening: Listening,
  person: Person,
  activity: Activity,
  accepted: Accepted,
): Promise<unknown> {
  switch (activity.type) {
    case 'invoke':
      return invoked(listening, person, activity, accepted);
    case 'message':
      // Answered when it is done or kept; else however long that takes: after 15 s it comes again, and joins it.
      return messaged(listening, person, activity, accepted);
    case 'messageUpdate': {
      const how = { delivery: deliveryOfEdit(activity), ms: listening.budgetMs };
      await doneOrKept(accepted, edited(listening, person, activity), how);
      return undefined;
    }
    case 'installationUpdate':
      return installation(listening, person, activity);
    default:
      return undefined;
  }
}

async function invoked(listening: Listening, person: Person, activity: Activity, accepted: Accepted): Promise<unknown> {
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const press = pressOf(activity);
      if (press === undefined) return toast(say(words.oldCard, listening.languageOf(person)));
      if (person.isPersonal) return pressed(listening, person, press, activity, accepted);
      const delivery = deliveryOfMessage(activity, showing());
      const work = amongOthers(listening, person, activity, inputOf(press), delivery);
      await doneOrKept(accepted, work, { delivery, ms: listening.budgetMs });
      return toast(say(words.inDm, listening.languageOf(person)));
    }
    case 'composeExtension/fetchTask':
      return dialog(listening, person, activity);
    case 'composeExtension/submitAction':
      return submittedDialog(listening, person, activity, accepted);
    case 'fileConsent/invoke':
      await within(consented(listening, person, activity), times.acknowledge);
      return {};
    default:
      // Something of Teams that we know nothing of: answered, so that nobody sees an error of it.
      return {};
  }
}

async function messaged(listening: Listening, person: Person, activity: Activity, accepted: Accepted): Promise<void> {
  const press = activity.value === undefined || activity.value === null ? undefined : pressOf(activity);
  // Nobody waits for an answer to such a press: what it would show is put in the place of the card.
  if (person.isPersonal && press !== undefined)
    return void (await pressed(listening, person, press, activity, accepted));
  const delivery = deliveryOfMessage(activity, showing());
  const ms = listening.budgetMs;
  if (person.isPersonal) {
    const typed = message(listening, person, activity, delivery);
    return void (await doneOrKept(accepted, typed, { delivery: lastTurnOf(activity, delivery), ms }));
  }
  const command = press === undefined ? commandOf(textOf(activity), false) : undefined;
  const typed = command === undefined ? undefined : ({ type: 'text', text: command } as const);
  const input = press === undefined ? typed : inputOf(press);
  await doneOrKept(accepted, amongOthers(listening, person, activity, input, delivery), { delivery, ms });
}

function personOf({ ignoresLocale }: Listening, activity: Activity): Person {
  const { from, recipient, conversation, serviceUrl, locale } = activity;
  const language = locale ? (/^nl\b/i.test(locale) ? ('nl' as const) : ('en' as const)) : undefined;
  return {
    user: userOf(activity),
    name: from.name,
    language: ignoresLocale ? undefined : language,
    isPersonal: isPersonal(activity) && isOurs(activity),
    place: { serviceUrl, conversation: conversation.id, bot: recipient.id, member: from.id },
  };
}

/** A conversation of the bot: a message of two people is reported from theirs, where the bot is no part of. */
const isOurs = ({ name = '' }: Activity): boolean => !name.startsWith('composeExtension/');
