// Who can reach the data of an activity from now on, told at home or in the middle of another.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const there = /Bedoelt u in V-001 Klanten: Wie erbij kan: [^?]*/;

describe('at home', () => {
  it.each([
    ['en de telefonisten kunnen sinds deze maand ook bij de klantgegevens, zet die er ook bij', 'Telefonisten'],
    ['sinds deze week mogen de invallers ook bij de klantgegevens', 'Invallers'],
    ['telefonistes hebben nu toegang tot klantgegevens', 'Telefonistes'],
    ['de stagiair kan sinds vandaag bij de klantgegevens, zet erbij', 'Stagiair'],
    ['the phone team can now also see the customer data', 'Phone team'],
  ])('is proposed at the activity that is named: "%s"', async (words, who) => {
    const { text } = await bot.say(words);
    expect(text.match(there)?.[0]).toContain(who);
    expect(text).not.toMatch(/zet die|zet erbij/);
    await bot.say('ja');
    expect((await bot.stored('V-001'))['access']).toContainEqual({ other: who });
  });

  it.each([
    'de stagiair kan ook bij de klantgegevens',
    'kan de stagiair nu bij de klantgegevens?',
    'hackers kunnen nu bij de klantgegevens',
    'iedereen kan nu bij de klantgegevens, dat mag niet',
    'klanten kunnen nu bij hun eigen gegevens',
    'we kunnen sinds vanmorgen niet bij de klantgegevens',
    'de ex-collega kan nog bij de klantgegevens',
    'wie kan er nu bij de klantgegevens',
    'als de stagiair nu bij de klantgegevens kan is dat een lek',
    'de sleutel ligt nu bij de balie',
  ])('is none of these: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toMatch(there);
  });
});

describe('in the middle of another activity', () => {
  beforeEach(async () => {
    await bot.say('we nemen gesprekken op');
    await bot.say('ja');
  });

  it('goes to the one that is named, and the form stays as it was', async () => {
    const said = 'en de telefonisten kunnen sinds deze maand ook bij de klantgegevens, zet die er ook bij';
    const { text } = await bot.say(said);
    expect(text.match(there)?.[0]).toContain('Telefonisten');
    expect(text).not.toContain('Dit heb ik ingevuld');
    expect((await bot.say('ja')).text).toContain('Genoteerd. Wie erbij kan:');
  });

  it.each(['de telefonisten, zet die er ook bij', 'de telefonisten, voeg ze toe'])(
    'words that only steer are no part of what is filled in: "%s"',
    async (words) => {
      const { text } = await bot.say(words);
      expect(text).toContain('Wie erbij kan: Klantenservice');
      expect(text).not.toMatch(/zet die|voeg ze/);
    },
  );
});
