// How a measure is taken: in general, and for programs of the organisation where the switch is, with who says so and when.

import type { AppTurn } from '../../app/turn.js';
import { say, type Text, t } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { type Switch, switchOf } from '../suppliers/rules/catalogue/switches.js';
import { entryNamed } from '../suppliers/rules/sources.js';
import { howTo } from './rules/basics.js';

/** Lines for the card of a point; none where it is about no measure. */
export async function hintFor(turn: AppTurn, measure: string | undefined): Promise<readonly string[]> {
  const how = measure === undefined ? undefined : howTo[measure];
  if (measure === undefined || how === undefined) return [];
  const { repositories, organisation, language } = turn;
  const suppliers = await repositories.records.list(organisation.id, 'supplier');
  const known = suppliers.flatMap(({ title, status }) => {
    const entry = status === 'archived' ? undefined : entryNamed(title, organisation.language);
    const found = entry && switchOf(entry.id, measure);
    return found === undefined ? [] : [{ title, found }];
  });
  return [say(how, language), ...known.map(({ title, found }) => switchLine(turn, title, found))];
}

function switchLine({ language }: AppTurn, name: string, { where, by, on, page }: Switch): string {
  return say(words.there, language, { name, where: say(where, language), by, day: showDay(on, language), page });
}

const words = {
  there: t('{name}: {where} (volgens {by}, {day}: {page}).', '{name}: {where} (according to {by}, {day}: {page}).'),
} as const satisfies Readonly<Record<string, Text>>;
