// Who gets data, told by which way they go: "krijgt", "sturen" and "naar" are to whom, "van" is from whom.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const card = ['/register wijzig V-001', '1', '1', '1', 'ja klopt', 'klopt', 'klopt'];

it.each([
  [card, 'we sturen ook terug naar de huisarts, verslagen', 'Huisarts'],
  [card, 'nee we sturen ook terug naar de huisarts, verslagen', 'Huisarts'],
  [card, 'de huisarts krijgt ook verslagen van ons', 'Huisarts'],
  [card, 'voeg huisarts toe bij aan wie', 'Huisarts'],
  [card, 'we geven ze ook door aan de fotograaf', 'Fotograaf'],
  [card, 'we also send reports to the GP', 'GP'],
  [['later'], 'V-001: de drukker krijgt ook namen', 'Drukker'],
  [['later'], 'voeg bij V-001 de drukker toe bij aan wie', 'Drukker'],
])('who gets them comes beside who stands there, after %j: "%s"', async (before, words, who) => {
  await saidBefore(bot, ...before);
  const { text } = await bot.say(words);
  expect(text).toContain(`Bedoelt u in V-001 Klanten: Aan wie: Belastingdienst, Accountant, Bank, ${who}?`);
  await bot.say('ja');
  expect(await bot.stored('V-001')).toMatchObject({ recipients: expect.arrayContaining([{ other: who }]) });
});

describe('is none of these', () => {
  it.each([
    'we krijgen ook gegevens van de huisarts',
    'een klant krijgt een kopie',
    'ik heb per ongeluk een lijst naar de drukker gestuurd',
    'mag ik gegevens naar de drukker sturen?',
    'we sturen niets naar de drukker',
  ])('"%s"', async (words) => {
    await saidBefore(bot, ...card);
    expect((await bot.say(words)).text).not.toMatch(/Bedoelt u in V-001 Klanten: Aan wie: /);
  });

  it('who stands there already is said to', async () => {
    await saidBefore(bot, ...card);
    expect((await bot.say('de boekhouder krijgt de facturen')).text).toContain('Zo staat het al');
  });
});
