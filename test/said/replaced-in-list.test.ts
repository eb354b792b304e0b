// What comes in the place of something on a card that was read back, in words that no rule knows: the old one goes out.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await bot.say(
    'hoi, ik ben Marga van Installatiebedrijf Verhoeven in Oss, 9 man personeel, we werken met Syntess en Exact',
  );
});
afterEach(() => bot.close());

it.each(['exact moet snelstart zijn', 'zet daar snelstart neer waar exact staat', 'snelstart hoor, exact was vroeger'])(
  'it goes out for what is named with it: "%s"',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain("Programma's: Syntess, SnelStart");
    expect(text).not.toContain('Exact');
  },
);

it.each(['ook snelstart, naast exact', 'exact en dan nog snelstart erbij'])(
  'what is added takes nothing out: "%s"',
  async (said) => {
    expect((await bot.say(said)).text).toContain("Programma's: Syntess, Exact, SnelStart");
  },
);

it.each([
  ['dit slaat nergens op', 'Wat is er anders?'],
  ['waar haal je dat allemaal vandaan', 'Dit haalde ik uit wat u hier typte'],
])('"%s" gets a word back, and the card stays', async (said, answer) => {
  const { text } = await bot.say(said);
  expect(text).toContain(answer);
  expect(text).toContain("Programma's: Syntess, Exact");
});

it('what sounds like a yes stores nothing: it asks for one', async () => {
  const { text } = await bot.say('nou dat heb je keurig opgeschreven zeg');
  expect(text).toContain("Programma's: Syntess, Exact");
  expect(await bot.stored()).toEqual({});
});
