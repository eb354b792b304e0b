// Where each person can be spoken to alone: as it was last seen, or as it was stored at an earlier contact.
import { Newest } from '../chat/newest.js';
import { Place } from './connector.js';

/** What the shell keeps of it. */
export interface Addresses {
  find(user: string): Promise<string | undefined>;
  /** Nothing can be delivered there any more, until the person speaks again. */
  unreachable(user: string): Promise<void>;
}

export interface Places {
  find(user: string): Promise<Place | undefined>;
  /** Whether the bot spoke with this person before this contact. */
  wasMet(user: string): Promise<boolean>;
  /** At each contact: the address may change. */
  met(user: string, place: Place): void;
  /** The app was removed, or the person left. */
  gone(user: string): Promise<void>;
}

const most = 20_000;

export function createPlaces(addresses: Addresses): Places {
  const seen = new Newest<Place>(most);
  return {
    async find(user) {
      const known = seen.get(user);
      if (known !== undefined) return known;
      const stored = await addresses.find(user);
      return stored === undefined ? undefined : placeIn(stored);
    },
    wasMet: async (user) => (await addresses.find(user)) !== undefined,
    met: (user, place) => seen.set(user, place),
    async gone(user) {
      seen.delete(user);
      await addresses.unreachable(user);
    },
  };
}

/** The stored form of a place; undefined for what an earlier version or another platform stored. */
export function placeIn(stored: string): Place | undefined {
  try {
    return Place.parse(JSON.parse(stored));
  } catch {
    return undefined;
  }
}

export const storedPlace = (place: Place): string => JSON.stringify(place);
