// What is asked about contracts in time: whether there was an answer, and whether one that ends will be renewed.

import { keepersToday, recordOf } from '../../app/keepers.js';
import { canWith, nameOf } from '../../app/register.js';
import type { About, AppTurn, InDigest, Loaded } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { contractWords as words } from './contract-words.js';
import { contractEnds, contractStanding } from './rules/contract-asked.js';

/** The key is the day on which it was asked for. */
export const contractAsked = line((turn, { scope }, { key }) => {
  const standing = contractStanding(scope, turn.today);
  if (standing?.state !== 'asked' || standing.on !== key) return undefined;
  return say(words.askLine, turn.language, { day: showDay(standing.on, turn.language) });
});

/** The key is the day on which it is told. */
export const contractEnding = line((turn, { scope }) => {
  const until = contractEnds(scope);
  if (until === undefined || contractStanding(scope, turn.today) === undefined) return undefined;
  const text = until < turn.today ? words.overLine : words.endsLine;
  return say(text, turn.language, { day: showDay(until, turn.language) });
});

/** One line for whoever keeps the record, as long as there is something to say. */
function line(words: (turn: AppTurn, loaded: Loaded, about: About) => string | undefined): InDigest {
  const find = async (turn: AppTurn, about: About) => {
    const loaded = await recordOf(turn, about.record);
    const value = loaded === undefined || loaded.record.status === 'archived' ? undefined : words(turn, loaded, about);
    return loaded === undefined || value === undefined ? undefined : { loaded, value };
  };
  return {
    to: async (turn, about) => {
      const found = await find(turn, about);
      return found === undefined ? [] : keepersToday(turn, found.loaded);
    },
    line: async (turn, about) => {
      const found = await find(turn, about);
      if (found === undefined || !canWith(turn, 'edit', found.loaded)) return undefined;
      const label = nameOf(turn, found.loaded.record);
      return { label, value: found.value, action: { id: pressId('contract', found.loaded.record.id), label } };
    },
  };
}
