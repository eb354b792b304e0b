// A question that is named and what it should say now: of the business wherever one is, and of the activity that is open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from './support.js';

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
