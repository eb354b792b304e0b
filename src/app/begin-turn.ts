// A turn as it begins: what is worked out of who speaks, where and when.
import { asRead } from '../core/people.js';
import { actorOf } from '../core/permissions.js';
import type { Language } from '../core/text.js';
import { dayOf } from '../core/time.js';
import { system } from './system.js';
import type { AppTurn } from './turn.js';
import { stillWaiting, type Waiting } from './typing/waiting.js';

/** The turn of this person; `locale` is the language of their platform, which counts where they chose none. */
export function beginTurn(
  start: Omit<
    AppTurn,
    'today' | 'actor' | 'language' | 'said' | 'entries' | 'drafts' | 'waited' | 'waits' | 'heard'
  > & {
    readonly waited?: Waiting;
  },
  locale?: Language,
): AppTurn {
  const today = dayOf(start.now, start.organisation.zone);
  const language = start.person.language ?? locale ?? start.organisation.language;
  return {
    ...start,
    people: asRead(start.people, language),
    today,
    actor: actorOf(start.person, start.people, today),
    language,
    said: [],
    entries: [],
    drafts: new Set(),
    waited: start.waited ?? {},
    waits: stillWaiting(start.waited),
    heard: [],
  };
}

/** The turn as nobody would see it at a moment: to ask who would get a reminder then. */
export function asNobody(turn: AppTurn, now: string): AppTurn {
  return beginTurn({ ...turn, person: system, now });
}
