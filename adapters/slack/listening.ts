// What the listeners share: one turn of the bot for each delivery, with what Slack knows of who took it.
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import type { IncomingInput } from '../../src/app/incoming.js';
import { late, within } from '../../src/app/pacing.js';
import type { Organisation } from '../../src/app/ports/organisations.js';
import { type Language, say } from '../../src/core/text.js';
import { type Heard, handled } from '../chat/heard.js';
import { Keeping } from '../chat/keeping.js';
import { type ChatOptions, startListening } from '../chat/listening.js';
import { Newest } from '../chat/newest.js';
import { type Message, paragraphs } from './blocks.js';
import { isRateLimited, mayHaveArrived, reasonOf } from './calls.js';
import { mentioned } from './incoming.js';
import { times } from './limits.js';
import type { Profiles } from './profiles.js';
import type { Download } from './received.js';
import { createSpeaker, type Person } from './speaker.js';
import { typedText } from './text.js';
import { words } from './words.js';

export interface ListenerOptions extends ChatOptions {
  /** Whose a connected workspace is. */
  readonly organisation: (workspace: string) => Promise<Organisation | undefined>;
  /** Unfinished forms of what has a number, sealed; without keys in the settings there are none. */
  readonly drafts?: {
    save(organisation: string, person: string, key: string, values: string, at: string): Promise<void>;
    find(organisation: string, person: string, key: string): Promise<string | undefined>;
    remove(organisation: string, person: string, key: string): Promise<void>;
  };
  readonly profiles: Profiles;
  /** Fetches the files that people send. */
  readonly download?: Download;
  /** Of a Slack on this machine. */
  readonly apiUrl?: string;
}

export type Listening = ReturnType<typeof createListening>;

const most = 20_000;
const mostForms = 2_000;

/** A delivery as Slack sent it: what of it counts is looked at anew. */
const Body = z.looseObject({});

const nameOf = ({ workspace, user }: Person): string => `${workspace}|${user}`;

/** Made once; every listener gets it first. */
export function createListening(options: ListenerOptions) {
  const { profiles, budgetMs = times.budget } = options;
  const speaker = createSpeaker();
  /** The id of who spoke, by account. */
  const known = new Newest<string>(most);
  const changed = new Set<string>();

  async function take(person: Person, delivery: string, given: IncomingInput | Promise<IncomingInput>): Promise<Heard> {
    const { workspace, user } = person;
    const profile = await profiles.of(person);
    const input = await withNames(profiles, person, await given);
    const heard = await handled(
      options,
      { platform: 'slack', workspace, user, profile, delivery, input },
      person.cameAt,
    );
    if (heard.person !== '') known.set(nameOf(person), heard.person);
    if (heard.changed) changed.add(workspace);
    return heard;
  }

  /** As far as it is known in this time: nobody waits for it longer, and what must be said at once waits not at all. */
  async function languageOf(person: Person, waitMs = budgetMs): Promise<Language> {
    const profile = await within(profiles.of(person), waitMs);
    return (profile === late ? undefined : profile.language) ?? options.language;
  }

  /** What Slack does not take now, or may not have taken, is said so where only this person sees it; what it refuses is not. */
  async function unsaid(person: Person, error: unknown): Promise<boolean> {
    if (reasonOf(error) !== undefined && !isRateLimited(error) && !mayHaveArrived(error)) return false;
    const text = say(words.perhapsUnsaid, await languageOf(person, 0));
    return speaker.whisper(person, text).then(
      () => true,
      () => false,
    );
  }

  return {
    ...startListening(options, {
      platform: 'slack',
      nameOf,
      languageOf,
      take,
      post: (person: Person, text: string) => speaker.post(person, [saying(text)]),
      passing: (person: Person, text: string) => speaker.postPassing(person, saying(text)),
      unknown: { event: 'slack-unknown-workspace', sentence: words.unknownWorkspace },
      otherwise: unsaid,
      notSaid: (error) => `slack-not-said-${reasonOf(error) ?? 'unexpected'}`.replaceAll('_', '-'),
    }),
    keeping: new Keeping<object>({
      ...options,
      inbox: options.inbox,
      platform: 'slack',
      read: (body) => Body.safeParse(body).data,
    }),
    languageOf,
    budgetMs,
    speaker,
    known,
    /** Who looked at the App Home. */
    atHome: new Newest<Person>(most),
    /** Whose conversation was looked at, to say welcome in it when it is empty. */
    welcomed: new Newest<true>(most),
    /** Workspaces in which something was stored that their App Homes do not show yet. */
    changed,
    /** Whose App Home is being made, and whether something changed since that began. */
    publishing: new Map<string, 'once' | 'again'>(),
    /** Presses of which nothing is shown yet, with when each of them was accepted. */
    pressing: new Map<string, Promise<void>>(),
    /** What of the form of each person is seldom answered, and behind a button. */
    seldom: new Newest<readonly KnownBlock[]>(mostForms),
    /** What was typed in forms a moment ago. */
    unsaved: new Map<string, { readonly timer: NodeJS.Timeout; readonly save: () => Promise<void> }>(),
  };
}

/** What came of it, where that can go into the acknowledgement. */
export const inTime = <T>(
  { budgetMs }: Listening,
  { cameAt }: Person,
  outcome: Promise<T>,
): Promise<T | typeof late> => (cameAt === undefined ? within(outcome, budgetMs) : Promise.resolve(late));

/** Words of the channel itself. */
export const saying = (text: string): Message => ({ text, blocks: paragraphs(text).map(({ block }) => block) });

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
export async function withMentions({ profiles }: Listening, person: Person, text: string): Promise<string> {
  const named = async (user: string) => [user, (await profiles.of({ ...person, user })).name] as const;
  const names = new Map(await Promise.all(mentioned(text).map(named)));
  return typedText(text, (user) => names.get(user));
}
