// What stands in a report or a request is what was told of the matter: without sighs and thanks, and with what was put right in its place.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, piet));
  return text;
};
const laptop = 'er is een laptop gestolen uit de auto van kees, met gegevens van 214 klanten';
const smit = 'mevrouw smit mailde dat ze wil weten wat we van haar hebben, klantnr is 214';

describe('what is said to whoever listens', () => {
  it.each([
    `zucht. ${laptop}`,
    `hoi, ${laptop}`,
    `pfff goedemorgen, ${laptop}`,
    `${laptop}, bedankt alvast`,
    `hallo ${laptop}`,
    `help! ${laptop}`,
    `sjonge wat een toestand. ${laptop}`,
  ])('is no part of what happened: "%s"', async (said) => {
    expect(await told(said, 'ja')).toMatch(new RegExp(`Wat er gebeurde: ${laptop}$`, 'm'));
  });

  it('is no part of what is told behind it', async () => {
    const text = await told(laptop, 'ja', 'zucht, dank je. er zat geen wachtwoord op');
    expect(text).toMatch(new RegExp(`Wat er gebeurde: ${laptop}\\. er zat geen wachtwoord op$`, 'm'));
  });

  it.each([
    'klant wil alles laten wissen, ze mailde: "hallo, wis al mijn gegevens, bedankt"',
    'goede klant van ons wil al zijn gegevens laten wissen',
    'of de klant zijn gegevens wil laten wissen weet ik niet zeker, hij mailde wis alles van mij',
  ])('is left where it is of who asks, or no such thing: "%s"', async (said) => {
    expect(await told(said, 'ja')).toContain(`De vraag: ${said}`);
  });
});

describe('what is put right', () => {
  it.each([
    ['het was piet niet kees', laptop.replace('kees', 'piet')],
    ['niet kees maar piet', laptop.replace('kees', 'piet')],
    ['kees moet piet zijn hoor', laptop.replace('kees', 'piet')],
    ['it was piet not kees', laptop.replace('kees', 'piet')],
    ['241 klanten ipv 214', laptop.replace('214', '241')],
    ['het waren 241 klanten niet 214', laptop.replace('214', '241')],
    ['toch 241', laptop.replace('214', '241')],
    ['het was een tablet, geen laptop', laptop.replace('laptop', 'tablet')],
    ["'t was uit de bus, niet de auto", laptop.replace('de auto', 'de bus')],
    [
      'oeps geen laptop maar een tablet. hij was wel op slot',
      `${laptop.replace('laptop', 'tablet')}. hij was wel op slot`,
    ],
  ])('stands in the place of what was wrong: "%s"', async (said, story) => {
    expect(await told(laptop, 'ja', said)).toMatch(new RegExp(`Wat er gebeurde: ${story}$`, 'm'));
  });

  it.each([
    'kees was er niet bij',
    'de laptop was versleuteld, niet de telefoon',
    'kees moet nog aangifte doen',
    'hij was niet gestolen, maar hij ligt thuis',
    'er stonden geen bsn nummers op',
    'het was dom van kees, niet van mij',
  ])('is nothing else: "%s"', async (said) => {
    expect(await told(laptop, 'ja', said)).toContain(`Wat er gebeurde: ${laptop}`);
  });

  it('stands there wherever it was wrong, and keeps who it is', async () => {
    const text = await told(smit, 'ja', 'klantnr is 241 niet 214');
    expect(text).toContain(`De vraag: ${smit.replace('214', '241')}`);
    expect(text).toContain('Herkennen aan: mevrouw smit, klantnr 241');
    expect(await told('ze heet smid niet smit')).toContain('Herkennen aan: mevrouw smid, klantnr 241');
  });

  it('of a request that was passed on is proposed there', async () => {
    await told(smit, 'ja', 'ja');
    await told('klantnr is 241 niet 214', 'ja');
    await told('ze heet smid niet smit', 'ja');
    const stored = await bot.stored((await bot.record('R-001')).id);
    expect(stored['words']).toBe(smit.replace('214', '241').replace('smit', 'smid'));
    expect(stored['who']).toBe('mevrouw smid, klantnr 241');
  });

  it('of a breach that runs is proposed there', async () => {
    for (const said of [`${laptop}, vanmorgen 8 uur gemerkt`, 'ja', 'nee', 'ja']) await bot.say(said, noor);
    for (const said of ['241 klanten niet 214', 'ja', 'het was piet niet kees', 'ja']) await bot.say(said, noor);
    const stored = await bot.stored((await bot.record('D-001')).id);
    expect(stored['what-happened']).toContain('uit de auto van piet, met gegevens van 241 klanten');
    expect(stored['people']).toBe(241);
  });
});
