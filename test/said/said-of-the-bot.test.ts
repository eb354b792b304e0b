// A complaint about the bot, or about what was said before, tells of nothing that went wrong with data: it is answered with what stands there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const told =
  'ik ben noor en heb een garage, 6 man, we doen apk en onderhoud. klanten staan in carsys. boekhouder is flynth';
const toForm = [
  'hoi',
  told,
  'ja',
  'garage noor, noor@garage.nl',
  'ja',
  'ikzelf',
  ...['nee', 'ja', 'ja', 'nee', 'nee', 'nee', 'ja', 'nee', 'nee'],
];
const toCard = [...toForm, 'verder met V-003', 'carsys', '2', 'ik', 'ja'];
const offers = /melden|datalek|verzoek|Bedoelt u/i;

describe.each([
  ['at a form', toForm],
  ['at a card', toCard],
  ['at the story that was read back', ['hoi', told]],
])('%s', (_, before) => {
  it.each([
    'nou ben je carsys weer kwijt!!',
    'je vergeet carsys',
    'carsys ben je vergeten',
    'je vergeet steeds wat ik zeg',
    'je bent weer alles kwijt',
    'je hebt mijn antwoord weggegooid',
    'al mijn antwoorden zijn weg!',
    'heb ik al gezegd, je bent het weer vergeten',
    'dit klopt niet, je haalt alles door elkaar',
    'je luistert niet',
    'dat had ik al gezegd',
    'carsys staat er niet meer bij, dat had ik al gezegd',
  ])('"%s" reports and stores nothing', async (said) => {
    await saidBefore(bot, ...before.slice(0, -1));
    await bot.say(before.at(-1) ?? '');
    const stored = await bot.stored('V-003').catch(() => undefined);
    const { text } = await bot.say(said);
    expect(text).not.toMatch(offers);
    expect(text).toMatch(/blijft bewaard|carsys|nog niets bewaard/);
    expect(await bot.stored('V-003').catch(() => undefined)).toEqual(stored);
  });
});

it('says where it stands', async () => {
  await saidBefore(bot, ...toCard);
  expect((await bot.say('nou ben je carsys weer kwijt!!')).text).toMatch(/carsys staat in uw register, bij V-003 Loon/);
});

it.each(['je vergeet carsys', 'carsys ben je vergeten', 'nou ben je carsys weer kwijt!!'])(
  '"%s" below what was read back brings it in there',
  async (said) => {
    await bot.say('hoi');
    await bot.say(told.replace(' klanten staan in carsys.', ''));
    const { text } = await bot.say(said);
    expect(text).toContain("Programma's: carsys\nWerkt voor u: Flynth");
    expect(text).not.toContain('Naam bedrijf');
  },
);

it('hears what is told beside it', async () => {
  await saidBefore(bot, ...toForm, 'verder met V-003');
  expect((await bot.say('dat zei ik net al, carsys')).text).toContain("Programma's en plaatsen: carsys");
});

describe('what really got lost', () => {
  it.each([
    'carsys is gehackt',
    'ik ben mijn laptop kwijt',
    'we zijn de sleutel kwijt van de kast met dossiers',
    'ik ben de usb stick met klanten kwijt',
    'onze boekhouder is gegevens kwijt',
    'de klantenlijst is weg',
  ])('"%s" may be a breach', async (said) => {
    await saidBefore(bot, ...toCard);
    expect((await bot.say(said)).text).toMatch(/datalek/);
  });
});
