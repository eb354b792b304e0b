// What all listeners share, made once: a turn for each delivery, what it said, and the order in which people hear it.
import { randomBytes } from 'node:crypto';
import type { Bot, IncomingInput, Outcome } from '../../src/app/incoming.js';
import { InHand, Lanes, late, Turns, within } from '../../src/app/pacing.js';
import type { Documents, Organisation } from '../../src/app/ports.js';
import type { Ask, FileReply } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { Newest } from '../chat/newest.js';
import { reasonOf } from './calls.js';
import { mentioned } from './incoming.js';
import { times } from './limits.js';
import type { Profiles } from './profiles.js';
import type { Download } from './received.js';
import type { Shown } from './render.js';
import { createSpeaker, type Person } from './speaker.js';
import { typedText } from './text.js';
import { words } from './words.js';

export interface ListenerOptions {
  readonly bot: Bot;
  readonly documents: Documents;
  /** Whose a connected workspace is. */
  readonly organisation: (workspace: string) => Promise<Organisation | undefined>;
  /** Unfinished forms of what has a number, sealed; without keys in the settings there are none. */
  readonly drafts?: {
    save(organisation: string, person: string, key: string, values: string, at: string): Promise<void>;
    find(organisation: string, person: string, key: string): Promise<string | undefined>;
    remove(organisation: string, person: string, key: string): Promise<void>;
  };
  readonly profiles: Profiles;
  readonly language: Language;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly nowMs?: () => number;
  /** Fetches the files that people send. */
  readonly download?: Download;
  /** Of a Slack on this machine. */
  readonly apiUrl?: string;
  readonly report: (event: string, cause?: unknown, code?: string) => void;
  readonly budgetMs?: number;
}

/** What one turn said to the person who took it. */
export interface Heard {
  readonly shown: readonly Shown[];
  readonly files: readonly FileReply[];
  readonly ask: Ask | undefined;
  readonly language: Language;
  readonly person: string;
}

/** A form of something that is not there yet is opened at once: a message in the conversation would outlive it. */
export const asksNew = ({ ask }: Heard): boolean => ask !== undefined && isUnsent(ask.record);

export const textOf = (text: string): Shown => ({ type: 'text', text });

/** By whom something is done, across workspaces. */
export const laneOf = ({ workspace, user }: Person): string => `${workspace}|${user}`;

export type Listening = ReturnType<typeof createListening>;

/** Whose deliveries are at work, with what each function about them needs. */
export function createListening(options: ListenerOptions) {
  const { profiles, report, budgetMs = times.budget } = options;
  const turns = new Turns<Heard>(options.nowMs ?? Date.now);
  const typedOnes = new Turns<void>(options.nowMs ?? Date.now);
  const lanes = new Lanes();
  const inHand = new InHand();
  /** The id of who spoke, by account. */
  const known = new Newest<string>(most);

  /** What the bot makes of it, however often it was delivered. */
  async function take(person: Person, delivery: string, given: IncomingInput | Promise<IncomingInput>): Promise<Heard> {
    const { workspace, user } = person;
    const profile = await profiles.of(person);
    const input = await withNames(profiles, person, await given);
    const now = options.now();
    const outcome = await options.bot.handle({ platform: 'slack', workspace, user, profile, delivery, now, input });
    if (outcome.person !== '') known.set(laneOf(person), outcome.person);
    return heardFrom(outcome, outcome.language ?? profile.language ?? options.language);
  }

  /** As far as it is known in this time: nobody waits for it longer, and what must be said at once waits not at all. */
  async function languageOf(person: Person, waitMs = budgetMs): Promise<Language> {
    const profile = await within(profiles.of(person), waitMs);
    return (profile === late ? undefined : profile.language) ?? options.language;
  }

  /** A sentence with a code that stands in the log too; nothing of what was typed. */
  async function failure(person: Person, error: unknown, sentence: Text = words.failed): Promise<string> {
    if (error instanceof Error && 'code' in error && error.code === 'unknown-workspace') {
      report('slack-unknown-workspace', error);
      return say(words.unknownWorkspace, await languageOf(person));
    }
    const code = randomBytes(3).toString('hex').toUpperCase();
    report('slack-turn-failed', error, code);
    return say(sentence, await languageOf(person), { code });
  }

  /** Says it in the conversation, after whatever is being said there already; fails when it could not be said. */
  function saidTo(person: Person, work: () => Promise<void>): Promise<void> {
    return inHand.add(
      lanes.run(laneOf(person), work).catch((error: unknown) => {
        // Nobody can be told: the conversation is what did not work.
        report(`slack-not-said-${reasonOf(error) ?? 'unexpected'}`.replaceAll('_', '-'), error);
        throw error;
      }),
    );
  }

  return {
    options,
    report,
    budgetMs,
    turns,
    typedOnes,
    inHand,
    known,
    speaker: createSpeaker(),
    /** Who looked at the App Home. */
    atHome: new Newest<true>(most),
    /** Presses of which nothing is shown yet. */
    pressing: new Set<string>(),
    /** What was typed in forms a moment ago. */
    unsaved: new Map<string, { readonly timer: NodeJS.Timeout; readonly save: () => Promise<void> }>(),
    take,
    languageOf,
    failure,
    saidTo,
    /** One turn, once for each delivery. */
    turn: (person: Person, delivery: string, input: IncomingInput | Promise<IncomingInput>) =>
      turns.run(`${person.workspace}|${delivery}`, () => inHand.add(take(person, delivery, input))),
    /** As `saidTo`, for who need not know whether it could be said. */
    inConversation: (person: Person, work: () => Promise<void>): Promise<void> =>
      saidTo(person, work).catch(() => undefined),
  };
}

/** A colleague picked by account comes with the name under which to add them. */
async function withNames(profiles: Profiles, person: Person, input: IncomingInput): Promise<IncomingInput> {
  if (input.type !== 'answer') return input;
  const values: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(input.values)) {
    const account = accountOf(value);
    values[path] =
      account === undefined ? value : { account, name: (await profiles.of({ ...person, user: account })).name };
  }
  return { ...input, values };
}

function accountOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'account' in value && typeof value.account === 'string'
    ? value.account
    : undefined;
}

/** What somebody typed, with the names of who is mentioned in it. */
export async function withMentions({ options }: Listening, person: Person, text: string): Promise<string> {
  const named = async (user: string) => [user, (await options.profiles.of({ ...person, user })).name] as const;
  const names = new Map(await Promise.all(mentioned(text).map(named)));
  return typedText(text, (user) => names.get(user));
}

function heardFrom({ said, person, error }: Outcome, language: Language): Heard {
  const replies = said.filter(({ to }) => to === person).map(({ reply }) => reply);
  const shown = replies.filter((reply) => reply.type !== 'file');
  return {
    shown: error === undefined ? shown : [...shown, textOf(error.text)],
    files: replies.filter((reply) => reply.type === 'file'),
    ask: shown.findLast((reply) => reply.type === 'ask'),
    language,
    person,
  };
}

const most = 20_000;
