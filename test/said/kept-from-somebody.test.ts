// Who reports something that one of those must not know says so where they like: it stands in the report, and goes past them.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('usb stick met klantgegevens kwijt gisteren', 'sara');
  await bot.say('ja', 'sara');
  await bot.say('weet ik niet', 'sara');
});
afterEach(() => bot.close());

it.each(['liever niet dat noor dit weet', 'ik wil niet dat noor dit weet', 'noor mag dit niet weten'])(
  'is put down in the form and sent to somebody else: "%s"',
  async (said) => {
    expect((await bot.say(said, 'sara')).text).toContain('Gaat over: noor');
    const { toOthers, text } = await bot.say('verstuur', 'sara');
    expect(text).toContain('wie het betreft ziet haar niet');
    expect(toOthers).toEqual([]);
    expect((await bot.say('D-001')).text).not.toContain('usb stick');
  },
);

it('promises no name to whom it is kept from', async () => {
  await bot.say('ik wil dit vertrouwelijk melden', 'sara');
  await bot.say('liever niet dat noor dit weet', 'sara');
  expect((await bot.say('verstuur', 'sara')).text).not.toContain('Alleen noor kan hier zien');
});

it.each([
  'ik wil niet dat noor weet dat ik het was',
  'kun je mijn naam eruit halen',
  'haal mijn naam er maar uit aub',
  'noor mag niet weten dat ik het was',
  'ziet noor dat ik het was?',
  'noor mag niet weten dat ik dit gemeld heb',
  'i dont want noor to know it was me',
])('is no addition to a report that noor has, and hears who sees the name: "%s"', async (said) => {
  await bot.say('verstuur', 'sara');
  const { text, toOthers } = await bot.say(said, 'sara');
  expect(text).toContain('noor ziet wie dit meldde');
  expect(text).toContain('gaat er niet meer uit');
  expect(text).not.toContain('zet het erbij');
  expect(toOthers).toEqual([]);
});

it('hears who does not see it where it was kept from noor', async () => {
  await bot.say('liever niet dat noor dit weet', 'sara');
  await bot.say('verstuur', 'sara');
  const { text } = await bot.say('ik wil niet dat noor weet dat ik het was', 'sara');
  expect(text).toContain('noor ziet deze melding niet, en uw naam ook niet');
  expect(text).not.toContain('gaat er niet meer uit');
});

it.each([
  'ik wil iets vertrouwelijk melden',
  'i want to report something in confidence',
  'er is nog een mail met salarissen naar de verkeerde klant gegaan, mijn naam mag er niet in',
])('does not take another story for that wish alone: "%s"', async (said) => {
  await bot.say('verstuur', 'sara');
  const { text } = await bot.say(said, 'sara');
  expect(text).not.toContain('noor ziet wie dit meldde');
  expect(text).not.toContain('gaat er niet meer uit');
});
