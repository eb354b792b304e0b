// Once a quarter, one question for each who has something to clear: what is due, from where, and whether it was done.

import { planQuarter } from '../../../app/reminders/recurring.js';
import type { InDigest } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import { say } from '../../../core/text.js';
import { endingSentences as sentences } from './ending-sentences.js';
import { allDue, cleanUpCard } from './endings.js';

export const cleanUp: InDigest = {
  to: async (turn) => [...new Set((await allDue(turn)).flatMap(({ who }) => who))],
  fires: planQuarter,
  line: async (turn) => {
    const mine = (await allDue(turn)).filter(({ who }) => who.includes(turn.person.id));
    const [first] = mine;
    if (first === undefined) return undefined;
    return {
      label: say(sentences.listTitle, turn.language),
      value: say(sentences.noticeLine, turn.language, { count: mine.length, first: first.due.what }),
      action: { id: pressId('clean-up', '-'), label: say(sentences.show, turn.language) },
    };
  },
  render: cleanUpCard,
  answerable: true,
};
