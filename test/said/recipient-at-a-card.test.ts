// Who gets data too is told at a card as people do: it comes beside what is proposed, and is no question of the law.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';
import { atGarage } from './garage.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await atGarage(bot, 'customers', 2);
});
afterEach(() => bot.close());

const asked = async (said: string): Promise<string | undefined> =>
  /Bedoelt u in V-001 Klanten: Aan wie: ([^?]*)\?/.exec((await bot.say(said)).text)?.[1];

describe('comes beside the others', () => {
  it.each([
    ['gegevens gaan ook naar de rdw', 'Rdw'],
    ['de gegevens gaan ook naar de RDW', 'RDW'],
    ['het gaat automatisch naar de rdw', 'Rdw'],
    ['we moeten het ook doorgeven aan de rdw', 'Rdw'],
    ['alles wordt ook naar de rdw gestuurd', 'Rdw'],
    ['de rdw krijgt ze ook', 'Rdw'],
    ['ook naar de rdw', 'Rdw'],
    ['naar de rdw moet ook', 'Rdw'],
    ['en de verzekeraar', 'Verzekeraar'],
    ['en naar de verzekering', 'Verzekeraar'],
    ['soms naar de politie', 'Politie'],
    ['ze gaan soms naar de verzekeraar', 'Verzekeraar'],
    ['the data also go to the insurer', 'Verzekeraar'],
  ])('"%s"', async (said, who) => {
    expect(await asked(said)).toBe(`Belastingdienst, Accountant, Bank, ${who}`);
    await bot.say('ja');
    expect((await bot.stored('V-001'))['recipients']).toHaveLength(4);
  });
});

describe('who works for the business', () => {
  it.each(['flynth is onze boekhouder', 'Flynth is onze boekhouder', 'Flynth doet onze boekhouding'])(
    'is offered by name, and has no duty here: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Deze herken ik: Flynth.');
      expect(text).not.toMatch(/Privacy officer|Aan wie/);
    },
  );

  it.each(['jan is onze boekhouder', 'die is onze boekhouder', 'mijn broer is onze boekhouder'])(
    'is no business where somebody is named: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/Deze herken ik|Privacy officer/);
    },
  );
});

it.each([
  'mogen de gegevens naar de rdw?',
  'gegevens zijn per ongeluk naar de rdw gegaan',
  'gaan de gegevens naar amerika',
])('what is asked, or went wrong, is none of these: "%s"', async (said) => {
  expect(await asked(said)).toBeUndefined();
});
