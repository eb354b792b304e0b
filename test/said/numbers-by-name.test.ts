// Numbers of the lists in a form, said with how the list is called: each is of that list, and what is told beside them is heard too.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
let places: readonly string[];
let groups: readonly string[];
beforeEach(async () => {
  bot = await startBot();
  const { ask } = await finishFirstRun(bot);
  const labels = (path: string) =>
    ask.fields.find((field) => field.path === path)?.options?.map(({ label }) => label) ?? [];
  places = labels('suppliers');
  groups = labels('access');
});
afterEach(() => bot.close());

const filled = (label: string, list: readonly string[], ...numbers: readonly number[]) =>
  `${label}: ${numbers.map((number) => list[number - 1] ?? '').join(', ')}`;
const where = (...numbers: readonly number[]) => filled("Programma's en plaatsen", places, ...numbers);
const who = (...numbers: readonly number[]) => filled('Wie erbij kan', groups, ...numbers);

describe('in the form of V-001', () => {
  it.each([
    ['plek is alleen 3', [3], []],
    ['bij waar: 3 en 5', [3, 5], []],
    ['waar: 3, 5', [3, 5], []],
    ['plekken 3 en 5', [3, 5], []],
    ['nummer 2 alleen', [2], []],
    ['wie erbij kan is alleen 2', [], [2]],
    ['1 en 3 kunnen erbij', [], [1, 3]],
    ['waar 5, wie 1 en 3', [5], [1, 3]],
    ['5 en 6 voor de plek, 1 en 3 voor wie erbij kan', [5, 6], [1, 3]],
  ] as const)('"%s" is filled in and not stored', async (said, at, of) => {
    const { text } = await bot.say(said);
    if (at.length > 0) expect(text).toContain(`${where(...at)}\n`);
    if (of.length > 0) expect(text).toContain(`${who(...of)}\n`);
    expect(text).toContain('Er is nog niets bewaard');
    expect(await bot.stored('V-001')).not.toHaveProperty('access');
  });

  it('hears what is told beside them', async () => {
    const { text } = await bot.say('het staat op papier, 1 en 3 kunnen erbij, ik hou het bij');
    expect(text).toContain('Papieren map');
    expect(text).toContain(who(1, 3));
    expect(text).toContain('Wie houdt dit bij: noor');
  });

  it('takes a number that is in no list for none', async () => {
    expect((await bot.say('plek is alleen 99')).text).not.toContain('Dit heb ik ingevuld');
  });

  it.each(['we bewaren het 2 jaar', 'er werken 9 man'])(
    'picks nothing by a number of something else: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).not.toMatch(/^! Dit heb ik ingevuld[\s\S]*(?:Programma's en plaatsen|Wie erbij kan): (?!Wie|Waar)/);
    },
  );
});
