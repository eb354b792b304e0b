// When it was noticed, said otherwise: another day puts it right and refuses nothing, a day on which it was not is no day, and what
// somebody else knew before is not when we did.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

it.each(['nee, zaterdag', 'nee toch niet zondag maar zaterdag', 'nee het was zaterdag'])(
  'puts right what was offered: "%s"',
  async (said) => {
    await bot.say('telefoon kwijt met klantenapp, zondag', 'kees');
    const { text } = await bot.say(said, 'kees');
    expect(text).toContain('Gemerkt op: 21 november 2026');
    expect(text).not.toContain('dan niet');
  },
);

it.each(['nee', 'nee toch niet', 'nee vandaag niet'])('leaves a plain no a no: "%s"', async (said) => {
  await bot.say('telefoon kwijt met klantenapp, zondag', 'kees');
  expect((await bot.say(said, 'kees')).text).toContain('dan niet');
});

it.each(['niet gisteren', 'weet niet precies, in elk geval niet gisteren', 'not yesterday'])(
  'fills in no day on which it was not: "%s"',
  async (said) => {
    await bot.say('usb stick met klantgegevens kwijt', 'kees');
    await bot.say('ja', 'kees');
    expect((await bot.say(said, 'kees')).text).not.toContain('23 november');
  },
);

it('counts from when we heard it of another company, and notes that nobody here saw it', async () => {
  await bot.say('lightspeed mailt dat ze gehackt zijn', 'kees');
  await bot.say('ja', 'kees');
  const { text } = await bot.say('gister mail gekregen, zij weten t zelf sinds vrijdag', 'kees');
  expect(text).toContain('Gemerkt op: 23 november 2026');
  expect(text).not.toContain('Hoe u het weet: Ik merkte het zelf');
});

it('hears how it is known as no answer to whether it is closed', async () => {
  await bot.say('lightspeed mailt dat ze gehackt zijn, gisteren 10 uur', 'kees');
  await bot.say('ja', 'kees');
  expect((await bot.say('nee ik weet het van lightspeed zelf', 'kees')).text).not.toContain('Staat nog open: nee');
});

it.each(['zaterdag kwijt, maandag pas gemerkt', 'maandag pas gemerkt maar zaterdag al kwijt'])(
  'is of what is being told, and no second breach: "%s"',
  async (said) => {
    await bot.say('usb stick met klantgegevens kwijt', 'kees');
    await bot.say('ja', 'kees');
    const { text } = await bot.say(said, 'kees');
    expect(text).toContain('Gemerkt op: 23 november 2026');
    expect(text).not.toContain('ander datalek');
  },
);
