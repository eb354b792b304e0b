// What a garage keeps of cars is data of its customers in its own words: beside what is proposed, and never as something else.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';
import { atGarage } from './garage.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const usual =
  'Naam, Adres, E-mailadres, Telefoonnummer, Bedrijf en functie, Bestellingen, Rekeningen, Betaalgegevens, Soort klant, Mails en brieven';
const asked = async (said: string): Promise<string | undefined> =>
  /Bedoelt u in V-001 Klanten: Welke gegevens: ([^?]*)\?/.exec((await bot.say(said)).text)?.[1];

it.each([
  ['merk', 'Merk'],
  ['kilometerstand', 'Kilometerstand'],
  ['en de km-stand', 'Km-stand'],
  ['chassisnummer bewaren we ook', 'Chassisnummer'],
  ['we noteren ook het bouwjaar', 'Bouwjaar'],
  ['onderhoudsgeschiedenis', 'Onderhoudsgeschiedenis'],
  ['en de onderhoudsgeschiedenis van de auto', 'Onderhoudsgeschiedenis van de auto'],
  ['ja en merk, type en kenteken', 'Merk, Type, Kenteken'],
  ['kenteken en chassisnummer', 'Kenteken, Chassisnummer'],
  ['kenteken', 'Kenteken'],
  ['apk datum', 'Apk datum'],
  ['welke auto ze hebben', 'Welke auto ze hebben'],
])('comes beside what is proposed: "%s"', async (said, what) => {
  await atGarage(bot, 'customers', 1);
  expect(await asked(said)).toBe(`${usual}, ${what}`);
});

it('two messages are one list, stored with one yes', async () => {
  await atGarage(bot, 'customers', 1);
  await bot.say('merk en kenteken');
  await bot.say('en kilometerstand');
  await bot.say('ja');
  const data = (await bot.stored('V-001'))['data'];
  expect(data).toEqual(
    expect.arrayContaining(['name', 'licence-plate', { other: 'Merk' }, { other: 'Kilometerstand' }]),
  );
  expect(await bot.stored('V-001')).not.toMatchObject({ risks: ['large-scale'] });
});

it.each(['we bewaren geen kenteken', 'mag ik het kenteken bewaren?', 'welk merk auto is het beste?', 'klopt'])(
  'is none of these: "%s"',
  async (said) => {
    await atGarage(bot, 'customers', 1);
    expect(await asked(said)).toBeUndefined();
  },
);
