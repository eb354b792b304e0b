// The address at which a command or press is answered; where Slack does not take it, the person reads it in the conversation.
import type { KnownBlock } from '@slack/types';
import { say } from '../../src/core/text.js';
import { inConversation } from '../chat/listening.js';
import { mayHaveArrived, NeverArrived } from './calls.js';
import { type Listening, saying } from './listening.js';
import type { Person } from './speaker.js';
import { words } from './words.js';

export interface CommandAnswer {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

export interface ReplacedAnswer {
  readonly replace_original: true;
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

/** Answers a command or press on a message by its own address. */
export type Respond = (answer: CommandAnswer | ReplacedAnswer) => Promise<unknown>;

/** Slack answers what it took with "ok"; whatever stands between may answer something else in its name. */
export async function asSlackTook(answer: Promise<Taking>): Promise<void> {
  const said = await (await answer).text();
  if (/"ok":\s*false/.test(said)) throw new NeverArrived();
  if (!/^\s*(ok\b|\{|$)/i.test(said)) throw new Error('The address of the answer is not answered by Slack.');
}

type Taking = Pick<Response, 'text'>;

/** The same, and in the conversation what did not arrive; of what may have arrived only that it may not have. */
export const orInConversation =
  (listening: Listening, person: Person, respond: Respond): Respond =>
  async (answer) => {
    try {
      await respond(answer);
    } catch (error) {
      listening.report(listening.notSaid(error), error);
      const language = await listening.languageOf(person, 0);
      const message = mayHaveArrived(error)
        ? saying(say(words.perhapsUnsaid, language))
        : { text: answer.text, blocks: answer.blocks ?? saying(answer.text).blocks };
      await inConversation(listening, person, () => listening.speaker.post(person, [message]));
    }
  };
