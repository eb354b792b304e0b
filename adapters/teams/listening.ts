// What the listeners share: one turn of the bot for each delivery, with what Teams knows of who took it and where.
import { randomBytes } from 'node:crypto';
import type { IncomingInput } from '../../src/app/incoming.js';
import { Turns } from '../../src/app/pacing.js';
import type { Organisation } from '../../src/app/ports/organisations.js';
import type { Language } from '../../src/core/text.js';
import { type Heard, handled } from '../chat/heard.js';
import { Keeping } from '../chat/keeping.js';
import { type ChatOptions, startListening } from '../chat/listening.js';
import type { Element } from './cards.js';
import { Clicks } from './clicks.js';
import type { Connector, Place } from './connector.js';
import type { Message } from './elements.js';
import type { Offers } from './files.js';
import { Activity } from './incoming.js';
import { times } from './limits.js';
import { type Places, storedPlace } from './places.js';
import type { Profiles } from './profiles.js';
import { renderMessages, sayingCard } from './render.js';
import type { Speaker } from './speaker.js';
import { words } from './words.js';

export interface ListenerOptions extends ChatOptions {
  readonly organisation: () => Promise<Organisation | undefined>;
  readonly connector: Connector;
  readonly speaker: Speaker;
  readonly profiles: Profiles;
  readonly offers: Offers;
  readonly places: Places;
  /** Who installed the app for themselves: the first of them may become privacy officer (decision 2). */
  readonly installedBy: (user: string) => Promise<void>;
  readonly tenant: string;
  /** Whether the language of the client says nothing: the playground always speaks American English. */
  readonly ignoresLocale: boolean;
  readonly fetch?: typeof fetch;
}

/** Who speaks, and where. */
export interface Person {
  readonly user: string;
  readonly place: Place;
  readonly name: string | undefined;
  readonly language: Language | undefined;
  readonly isPersonal: boolean;
  /** When what they do came in, where it had to wait for a start. */
  readonly cameAt?: string | undefined;
}

export type Listening = ReturnType<typeof createListening>;

/** Made once; every listener gets it first. */
export function createListening(options: ListenerOptions) {
  const { tenant, places, speaker } = options;
  const nowMs = options.nowMs ?? Date.now;

  async function take(person: Person, delivery: string, given: IncomingInput | Promise<IncomingInput>): Promise<Heard> {
    const { user } = person;
    const profile = await profileOf(options, person);
    const alone = person.isPersonal ? person.place : await places.find(user);
    const address = alone === undefined ? {} : { address: storedPlace(alone) };
    const input = await given;
    const incoming = { platform: 'teams', workspace: tenant, user, ...address, profile, delivery, input } as const;
    return handled(options, incoming, person.cameAt);
  }

  const languageOf = (person: Person): Language => person.language ?? options.language;
  return {
    ...startListening(options, {
      platform: 'teams',
      nameOf: ({ user }: Person) => user,
      languageOf,
      take,
      post: ({ place }, text) => speaker.post(place, [sayingCard(text)]),
      unknown: { event: 'teams-unknown-tenant', sentence: words.unknownTenant },
      notSaid: () => 'teams-not-said',
    }),
    keeping: new Keeping({
      ...options,
      inbox: options.inbox,
      platform: 'teams',
      read: (body) => Activity.safeParse(body).data,
    }),
    languageOf,
    budgetMs: options.budgetMs ?? times.budget,
    clicks: new Clicks<Heard>(nowMs),
    /** What came in the place of a pressed card. */
    answers: new WeakMap<Heard, { readonly message: Message | undefined }>(),
    /** What is said once, however often Teams tells why. */
    once: new Turns<void>(nowMs),
  };
}

export const profileOf = ({ profiles, places }: Pick<ListenerOptions, 'profiles' | 'places'>, person: Person) =>
  profiles.of({ ...person, wasMet: () => places.wasMet(person.user) });

/** As cards; `before` stands above the first of them. */
export const render = (
  { shown, language }: Heard,
  page?: number,
  before: readonly Element[] = [],
): readonly Message[] =>
  renderMessages(shown, { language, showing: showing(), ...(page === undefined ? {} : { page }) }, before);

/** Different for each showing of a card. */
export const showing = () => randomBytes(6).toString('hex');
