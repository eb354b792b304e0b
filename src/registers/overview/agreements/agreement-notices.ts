// "Onze afspraken" are there, or changed: to each colleague; and after a month to the officer who did not read them.

import { officersToday } from '../../../app/receivers.js';
import type { AppTurn, InDigest } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import { can } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import { agreementWords as words } from './agreement-words.js';
import { newFor, unreadIn } from './agreements.js';

const open = ({ language }: AppTurn) => ({ id: pressId('command', 'agreements'), label: say(words.see, language) });

/** The key is when they were shared. */
export const agreementsShared: InDigest = {
  to: async (turn) => (await unreadIn(turn)).map(({ id }) => id),
  line: async (turn) => {
    const news = can(turn.actor, 'read-agreements') ? await newFor(turn) : undefined;
    if (news === undefined) return undefined;
    const value = say(news === 'first' ? words.first : words.news, turn.language);
    return { label: say(words.title, turn.language), value, action: open(turn) };
  },
};

export const agreementsUnread: InDigest = {
  to: async (turn) => ((await unreadIn(turn)).length === 0 ? [] : officersToday(turn)),
  line: async (turn) => {
    const unread = can(turn.actor, 'publish') ? await unreadIn(turn) : [];
    if (unread.length === 0) return undefined;
    const value = say(words.unreadLine, turn.language, { who: unread.map(({ name }) => name).join(', ') });
    return { label: say(words.title, turn.language), value, action: open(turn) };
  },
};
