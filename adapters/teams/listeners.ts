// Each delivery of Teams to the file that knows what it asks.
import { within } from '../../src/app/pacing.js';
import { say } from '../../src/core/text.js';
import { failure } from '../chat/listening.js';
import { amongOthers } from './commands.js';
import { consented } from './documents.js';
import { edited, installation } from './events.js';
import { dialog, submittedDialog } from './forms.js';
import { type Activity, commandOf, inputOf, isPersonal, pressOf, textOf, userOf } from './incoming.js';
import { times } from './limits.js';
import { createListening, type ListenerOptions, type Listening, type Person } from './listening.js';
import { message } from './messages.js';
import { pressed, toast } from './presses.js';
import { words } from './words.js';

export function createListeners(options: ListenerOptions) {
  const listening = createListening(options);
  return {
    /** Does what a delivery asks; gives the body of the answer where Teams waits for one. Fails for a message that is not done. */
    async take(activity: Activity): Promise<unknown> {
      const person = personOf(listening, activity);
      try {
        if (person.isPersonal && activity.type !== 'installationUpdate')
          listening.places.met(person.user, person.place);
        return await delivered(listening, person, activity);
      } catch (error) {
        // Not stored, and nobody was told: it is not acknowledged.
        if (activity.type === 'message') throw error;
        return toast(await failure(listening, person, error));
      }
    },

    /** Waits for what is in hand. */
    stop: () => listening.inHand.done(10_000),
  };
}

async function delivered(listening: Listening, person: Person, activity: Activity): Promise<unknown> {
  switch (activity.type) {
    case 'invoke':
      return invoked(listening, person, activity);
    case 'message':
      // Answered when it is done, however long that takes: after 15 s Teams delivers it again, and that joins it.
      return messaged(listening, person, activity);
    case 'messageUpdate':
      return edited(listening, person, activity);
    case 'installationUpdate':
      return installation(listening, person, activity);
    default:
      return undefined;
  }
}

async function invoked(listening: Listening, person: Person, activity: Activity): Promise<unknown> {
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const press = pressOf(activity);
      if (press === undefined) return toast(say(words.oldCard, listening.languageOf(person)));
      if (person.isPersonal) return pressed(listening, person, press, activity);
      await within(amongOthers(listening, person, activity, inputOf(press)), times.acknowledge);
      return toast(say(words.inDm, listening.languageOf(person)));
    }
    case 'composeExtension/fetchTask':
      return dialog(listening, person, activity);
    case 'composeExtension/submitAction':
      return submittedDialog(listening, person, activity);
    case 'fileConsent/invoke':
      await within(consented(listening, person, activity), times.acknowledge);
      return {};
    default:
      // Something of Teams that we know nothing of: answered, so that nobody sees an error of it.
      return {};
  }
}

async function messaged(listening: Listening, person: Person, activity: Activity): Promise<void> {
  const press = activity.value === undefined || activity.value === null ? undefined : pressOf(activity);
  if (!person.isPersonal) {
    const command = press === undefined ? commandOf(textOf(activity), false) : undefined;
    const typed = command === undefined ? undefined : ({ type: 'text', text: command } as const);
    return amongOthers(listening, person, activity, press === undefined ? typed : inputOf(press));
  }
  if (press === undefined) return message(listening, person, activity);
  // Nobody waits for an answer to such a press: what it would show is put in the place of the card.
  await pressed(listening, person, press, activity);
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
