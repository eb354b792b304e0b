// What is told at the question about the data is stored with one yes, and who got it is heard at the next.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

async function reported(happened: string): Promise<void> {
  const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record: 'new:breach-report' });
}
const questions = async () => bot.press(`read-report|${(await bot.record('D-001')).id}`);

describe('the data of a breach', () => {
  it.each([
    'namen, geboortedatum en allergieen en telefoonnummers van de ouders, 20 kinderen',
    'names, allergies, it was 20 people',
  ])('are stored with the number of people in one yes: "%s"', async (said) => {
    await reported('ik heb de lijst met alle kinderen naar de verkeerde ouders gemaild');
    await questions();
    await bot.say('1');
    expect((await bot.say(said)).text).toContain('Aantal mensen: 20 mensen');
    expect((await bot.say('ja')).text).not.toContain('Aantal mensen: 20 mensen\n[');
    expect(await bot.stored('D-001')).toMatchObject({ people: 20 });
    const { text } = await bot.say('3 ouders kregen hem, 2 hebben hem al gewist');
    expect(text).toContain('Mensen die we kennen');
    expect(text).not.toContain('Ik begrijp niet');
  });

  it.each(['met fotos van 12 kinderen erop', 'with pictures of 12 children on it'])(
    'are proposed from the report: "%s"',
    async (said) => {
      await reported(`de tablet van de groep is gestolen ${said}`);
      const { text } = await questions();
      expect(text).toContain('Gegevens: Foto of film');
      expect(await bot.stored('D-001')).not.toHaveProperty('people');
    },
  );

  it('are no photographs where it says that there were none', async () => {
    await reported('de tablet van de groep is gestolen, geen fotos, wel namen van 12 kinderen');
    expect((await questions()).text).not.toContain('Foto of film');
  });
});
