// Who says in their first words that they are in a hurry, or what their adviser said, asks for nothing that is kept of them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('first words', () => {
  it('who they are is understood, and what nothing is done with is named once below it', async () => {
    const { text } = await bot.say(
      'hoi, ik ben wim van van dam bouw, we zijn met 18 man. mijn adviseur zei dat ik iets met avg moest. nou vooruit dan maar',
    );
    expect(text).toContain('Naam bedrijf: van dam bouw');
    expect(text).toContain('Aantal mensen: 18');
    expect(text).not.toMatch(/verzoek|begrijp niet/);
    expect(text.match(/Dit begrijp ik van uw bedrijf/g)).toHaveLength(1);
  });

  it.each([
    'hallo, ik ben Ans. mijn accountant zegt dat ik wat met de avg moet, heb alleen weinig tijd',
    'mn man zei dat het weg moest, dat oude register, dus nu zit ik hier',
    'ik moet zo weg maar wil wel beginnen',
  ])('nobody asks for anything of theirs: %s', async (line) => {
    expect((await bot.say(line)).text).not.toContain('verzoek over eigen gegevens');
  });

  it.each([
    'ik wil mijn gegevens zien',
    'kan ik zien wat jullie van mij bewaren',
    'jullie moeten alles van mij wissen',
    'ik wil mn dossier inzien',
  ])('who does ask for it is heard: %s', async (line) => {
    expect((await bot.say(line)).text).toContain('verzoek over eigen gegevens');
  });
});

it.each(['ik wil verder met dat register', 'verder met register', 'kunnen we verder met t register'])(
  'who wants to go on goes on: %s',
  async (line) => {
    await bot.say('/register');
    await bot.say('later');
    expect((await bot.say(line)).ask.title).toContain('Naam en contact');
  },
);
