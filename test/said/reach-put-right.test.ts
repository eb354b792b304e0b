// Whether anybody can still reach it, told at any time while a breach runs: proposed in its file, and never a second one.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
const reported = async (isOpen: 'ja' | 'nee') =>
  saidBefore(
    bot,
    'hoi ik ben Samira van Knipkoning, kapsalon met 3 man, salonized',
    'ja',
    'later',
    'gisteren is de afsprakenlijst naar de verkeerde klant geappt',
    'ja',
    isOpen,
    'ja',
  );
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

it.each([
  'ze heeft het nu gewist, staat niet meer open',
  'en nu staat niks meer open want is gewist',
  'er kan niemand meer bij',
  'it is not open any more',
])('what stood open is proposed to be closed: %s', async (said) => {
  await reported('ja');
  expect((await bot.say(said)).text).toContain('Bedoelt u in D-001 Datalek: Staat nog open: nee?');
  await bot.say('ja');
  expect(await bot.stored('D-001')).toMatchObject({ 'still-open': false });
});

it('what can be reached again is proposed as well', async () => {
  await reported('nee');
  expect((await bot.say('de link staat nog open, zie ik')).text).toContain('Staat nog open: ja?');
});

it.each(['er kan niemand meer bij', 'misschien staat het nog open'])(
  'what stands there, or is doubted, changes nothing: %s',
  async (said) => {
    await reported('nee');
    expect((await bot.say(said)).text).not.toContain('Staat nog open:');
  },
);
