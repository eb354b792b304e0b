// What somebody says who tells of a breach, beside that there is one: when, what kind, how many people.
import type { Heard } from '../../../core/understanding/ear.js';
import { momentSaid } from '../../../core/understanding/moments-said.js';
import { peopleSaid } from '../../../core/understanding/numbers-said.js';
import type { Situation } from '../../../core/understanding/reading.js';

const recipients =
  /\b(?:naar|aan|bij|to|in plaats van|ipv)\s+((?:de |het |een |the |a |verkeerde |foute |andere |wrong |another )*(?:klant|cliënt|client|leverancier|patiënt|patient|ouders?|buren|buurman|buurvrouw|collega|bedrijf|concurrent|kennis|oud-\p{L}+|adres|persoon|iemand anders|nummer \d+|customer|supplier|parent|neighbour|company|person|somebody else|someone else)\b)/iu;

/** By name: `moment` (ISO), `kind` (an option of `incident`), `recipient`, `number`. */
export function breachTold(text: string, heard: Heard, { now, zone }: Situation): Readonly<Record<string, unknown>> {
  const [first, second] = heard.about('breach');
  const kind =
    first !== undefined && first.score > -1.6 && first.score - (second?.score ?? -9) > 0.4 ? first.label : undefined;
  const moment = momentSaid(text, { now, zone });
  const number = peopleSaid(text);
  const recipient = recipients.exec(text)?.[1];
  return {
    ...(moment === undefined ? {} : { moment }),
    ...(kind === undefined || kind === 'other' ? {} : { kind }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(number === undefined ? {} : { number }),
  };
}
