// What is said of the card that reads a decision about a breach back: another reason takes its place, and a no denies no yes or no of it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('/datalek');
  const values = {
    'what-happened': 'Telefoon van de zaak in de trein laten liggen',
    'noticed-at': '2026-11-24T07:30:00.000Z',
    'still-open': false,
  };
  await bot.answer(values, { record: 'new:breach-report' });
  await bot.press(`form|${(await bot.record('D-001')).id}|@authority-decision`);
  await bot.say('we melden het bij de ap, want klanten krijgen een appje');
});
afterEach(() => bot.close());

it.each([
  'nee, de reden is dat een vreemde zich als ons kan voordoen',
  'reden: een vreemde zich als ons kan voordoen',
  'het is WEL een datalek. reden: een vreemde zich als ons kan voordoen',
  'nee, want een vreemde zich als ons kan voordoen',
  'de reden moet zijn: een vreemde zich als ons kan voordoen',
  'waarom: een vreemde zich als ons kan voordoen',
  'no, the reason is that een vreemde zich als ons kan voordoen',
])('puts the reason right: "%s"', async (said) => {
  const { text } = await bot.say(said);
  expect(text).toContain('Is het een datalek: ja');
  expect(text).toContain('Melden bij de AP: ja');
  expect(text).toContain('Waarom (AP): een vreemde zich als ons kan voordoen');
  await bot.say('ja');
  expect(await bot.stored('D-001')).toMatchObject({
    'tell-authority': true,
    'authority-reason': 'een vreemde zich als ons kan voordoen',
  });
});

it.each([
  'ja dan maar, reden pas ik later wel aan',
  'ja klopt, de reden vul ik morgen nog aan',
  'ok, dat verander ik later wel',
])('is stored by who puts it right later: "%s"', async (said) => {
  await bot.say(said);
  expect(await bot.stored('D-001')).toMatchObject({ 'tell-authority': true });
});

it.each(['nee, dat staat er niet goed', 'nee zo bedoelde ik het niet'])('is not turned by a no: "%s"', async (said) => {
  expect((await bot.say(said)).text).not.toContain('Is het een datalek: nee');
  expect(await bot.stored('D-001')).not.toHaveProperty('is-breach');
});

it.each(['nee het is geen datalek', 'toch geen lek, loos alarm'])(
  'is no breach where that is said: "%s"',
  async (said) => {
    expect((await bot.say(said)).text).toContain('Is het een datalek: nee');
  },
);
