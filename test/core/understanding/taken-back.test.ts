// Who takes back what they just said means what they say next.
import { describe, expect, it } from 'vitest';
import { saidInstead } from '../../../src/core/understanding/corrections/taken-back.js';
import { momentTold } from '../../../src/core/understanding/values/moments-said.js';

const clock = { now: '2026-03-05T17:00:00.000Z', zone: 'Europe/Amsterdam' };

it.each([
  ["zo'n 300 adressen, nee wacht het zijn er 412", 'het zijn er 412'],
  ['het waren er 8, nee toch 7', '7'],
  ['gistermiddag nee dinsdagmiddag', 'dinsdagmiddag'],
  ['9 uur. Wacht, nee, half 10', 'half 10'],
  ['about 40, no wait, 60', '60'],
])('"%s"', (text, instead) => expect(saidInstead(text)).toBe(instead));

it.each(['we hebben het nee niet gezien', 'nee', 'nee 7', 'we zeiden nee tegen hem'])(
  '"%s" takes nothing back',
  (text) => expect(saidInstead(text)).toBeUndefined(),
);

describe('when somebody noticed it', () => {
  it.each([
    ['gistermiddag, nee wacht dinsdagmiddag', '2026-03-03T11:00:00.000Z'],
    ['gemerkt om 9 uur, nee wacht half 10', '2026-03-05T08:30:00.000Z'],
    ['vanmiddag gemerkt, rond 4 uur', '2026-03-05T15:00:00.000Z'],
    ['vanmiddag gemerkt, gisteren om 4 uur gebeurd', '2026-03-05T11:00:00.000Z'],
    ['een kwartiertje geleden', '2026-03-05T16:45:00.000Z'],
    ['kwartiertje geleden gemerkt', '2026-03-05T16:45:00.000Z'],
    ['gisteravond rond 8en', '2026-03-04T19:00:00.000Z'],
  ])('"%s"', (text, at) => expect(momentTold(text, clock)?.at).toBe(at));
});
