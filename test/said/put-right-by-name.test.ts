// A question that is named and what it should say now: of the business wherever one is, and of the activity that is open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('of the business', () => {
  it.each([
    ['aantal personeelsleden klopt nie meer, moet 16 zijn', 'staff', 16],
    ['even terugkomend op het personeel: dat zijn er veertien', 'staff', 14],
    ['het aantal mensen is nu elf', 'staff', 11],
    ['het personeel is nu 12', 'staff', 12],
    ['the number of employees should be 19', 'staff', 19],
    ['de branche klopt niet, we zijn een restaurant', 'sector', 'hospitality'],
    ['wijzig de sector in horeca', 'sector', 'hospitality'],
  ])('"%s" is put right, with a word to undo it', async (said, path, value) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/is nu:|Bedoelt u|Genoteerd/);
    if (text.includes('Bedoelt u')) await bot.say('ja');
    expect((await bot.stored())[path]).toBe(value);
  });

  it.each(['our company name changed to Sweet Corner Bakery', 'de naam moet Sweet Corner Bakery zijn'])(
    'a name is asked back first: "%s"',
    async (said) => {
      await bot.say('later');
      expect((await bot.say(said)).text).toMatch(/Bedoelt u[^?]*Sweet Corner Bakery/);
      await bot.say('ja');
      expect((await bot.stored())['name']).toBe('Sweet Corner Bakery');
    },
  );

  it.each(['moet het aantal mensen 12 zijn?', 'het personeel is nu op vakantie', 'de klant moet nu 12 euro betalen'])(
    'nothing is by "%s"',
    async (said) => {
      const before = await bot.stored();
      await bot.say(said);
      expect(await bot.stored()).toEqual(before);
    },
  );
});

describe('of the activity that is open', () => {
  it('its name is asked back, in the middle of another question', async () => {
    const { text } = await bot.say('de naam van deze activiteit mag Vaste klanten worden');
    expect(text).toMatch(/Bedoelt u[^?]*Naam: Vaste klanten\?/);
    await bot.say('ja');
    expect((await bot.stored('V-001'))['name']).toBe('Vaste klanten');
  });

  it('what was forgotten stands beside what is there', async () => {
    const before = (await bot.stored('V-001'))['data'];
    const { text } = await bot.say('bij de gegevens ben ik nog iets vergeten, klachten schrijven we ook op');
    expect(text).toMatch(/Bedoelt u[^?]*Klachten/);
    await bot.say('ja');
    const now = (await bot.stored('V-001'))['data'];
    expect(now).toEqual([...(Array.isArray(before) ? before : []), 'complaints']);
  });
});

it.each(['mis, we zijn maar met vier', 'neeje, met vier man'])(
  'a number answered last is another: "%s"',
  async (said) => {
    const other = await startBot();
    await other.say('hoi');
    for (const one of ['Bakkerij Noord, info@noord.nl', 'ja', '6']) await other.say(one);
    const { text } = await other.say(said);
    if (text.includes('Bedoelt u')) await other.say('ja');
    expect((await other.stored())['staff']).toBe(4);
    await other.close();
  },
);

it('what was understood is said after, and denied: "bakkerij? neeje, wij zijn een frituur"', async () => {
  const other = await startBot();
  await other.say('hoi');
  await other.answer({ name: 'De Hoek', contact: 'info@hoek.nl' });
  await other.say('bakkerij');
  const { text } = await other.say('bakkerij? neeje, wij zijn een frituur');
  if (text.includes('Bedoelt u')) await other.say('ja');
  expect((await other.stored())['sector']).toBe('hospitality');
  await other.close();
});

describe('in the introduction, right after an answer', () => {
  const introduced = async (...said: readonly string[]) => {
    const other = await startBot();
    await other.say('hoi');
    await other.answer({ name: 'De Hoek', contact: 'info@hoek.nl' });
    let heard = await other.say('bakkerij');
    for (const one of said) heard = await other.say(one);
    return { other, heard };
  };

  it.each([
    [['16', 'sorry, 12 bedoelde ik'], '12 mensen'],
    [["that's wrong, we are a physio practice"], 'Zorg of welzijn'],
  ])('"%s" is another', async (said, shown) => {
    const { other, heard } = await introduced(...said);
    expect(heard.text).toMatch(new RegExp(`(?:Bedoelt u|is nu)[^?]*${shown}`));
    await other.close();
  });

  it.each(['haal dat antwoord weer weg', 'da was nie de bedoeling, wis da laatste maar'])(
    '"%s" takes it back',
    async (said) => {
      const { other } = await introduced('16', said);
      expect((await other.stored())['staff']).toBeUndefined();
      await other.close();
    },
  );

  it.each(['vorige vraag aub', 'ga eens ene vraag achteruit', 'stapje terug'])(
    '"%s" goes back, and names nothing',
    async (said) => {
      const { other, heard } = await introduced('16', said);
      expect(heard.text).not.toContain('Bedoelt u');
      expect(heard.ask.fields[0]?.path).toBe('staff');
      await other.close();
    },
  );
});

it.each([
  'de zaak heet voortaan Broodhuis Anja, graag aanpassen',
  'ons bedrijf heet nu Broodhuis Anja, kun je dat aanpassen',
])('what is asked of the bot is no part of the name: "%s"', async (said) => {
  await bot.say('later');
  const { text } = await bot.say(said);
  if (text.includes('Bedoelt u')) await bot.say('ja');
  expect((await bot.stored())['name']).toBe('Broodhuis Anja');
});

it.each(['als vervanger toch liever Karin de Wit', 'Mo stopt als vervanger, Karin de Wit neemt dat over'])(
  'another deputy is asked back: "%s"',
  async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toMatch(/Bedoelt u[^?]*Vervanger: Karin de Wit/);
  },
);
