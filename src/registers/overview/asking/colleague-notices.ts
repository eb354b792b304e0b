// A question to a colleague on its way: asked, asked once more, answered, or come back without an answer.

import { recordOf } from '../../../app/keepers.js';
import type { About, Alone, AppTurn, Loaded } from '../../../app/turn.js';
import type { Asked } from '../../../core/finding-out.js';
import { askedAbout, saidCard, silentCard } from './ask-colleague.js';
import { askedBundle, askedCard, askersOf } from './asked.js';

/** The key is the person who is asked: all that is open for them is one message. */
export const colleagueAsked: Alone = {
  to: async (turn, { key }) => (turn.people.some(({ id, former }) => id === key && former === undefined) ? [key] : []),
  render: (turn) => askedBundle(turn),
};

/** The key is the question. */
export const colleagueAgain: Alone = {
  to: async (turn, about) => {
    const found = await openIn(turn, about);
    return found === undefined ? [] : [found.asked.who];
  },
  render: async (turn, about) => {
    const found = await openIn(turn, about);
    if (found === undefined || found.asked.who !== turn.person.id || found.loaded.relations.includes('kept-out'))
      return undefined;
    return askedCard(turn, found, true);
  },
};

/** The key is the question and the version of what was said. */
export const colleagueSaid: Alone = {
  render: async (turn, { record, key }) => {
    const found = await foundIn(turn, { record, key: key.split(' ')[0] ?? '' });
    return found && saidCard(turn, found.loaded, found.asked);
  },
};

/** The key is the question: it returns to who asked. */
export const colleagueSilent: Alone = {
  to: async (turn, about) => {
    const found = await openIn(turn, about);
    return found === undefined ? [] : askersOf(turn, found.loaded, found.asked);
  },
  render: async (turn, about) => {
    const found = await openIn(turn, about);
    return found && silentCard(turn, found.loaded, found.asked);
  },
};

interface Found {
  readonly loaded: Loaded;
  readonly asked: Asked;
}

async function foundIn(turn: AppTurn, { record, key }: Pick<About, 'record' | 'key'>): Promise<Found | undefined> {
  const loaded = await recordOf(turn, record);
  const asked = loaded && askedAbout(loaded, key);
  return loaded === undefined || asked === undefined || loaded.record.status === 'archived'
    ? undefined
    : { loaded, asked };
}

/** The same while nobody answered. */
async function openIn(turn: AppTurn, about: About): Promise<Found | undefined> {
  const found = await foundIn(turn, about);
  return found === undefined || found.asked.said !== undefined || found.asked.settled ? undefined : found;
}
