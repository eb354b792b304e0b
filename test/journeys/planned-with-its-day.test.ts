// A change with its day: who leaves and who takes over is one plan, what is cleared is counted from that day, and a yes keeps the day.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('hoi', 'mo');
  await bot.say('hoi', 'kees');
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const becomesMo = () => saidBefore(bot, 'mo wordt onze vervanger', 'ja');

describe('who leaves', () => {
  it.each([
    'mo gaat weg op 30 december, kees neemt t van m over',
    'mo gaat per 30 december uit dienst, kees neemt over wat mo bijhoudt',
    'mo is een medewerker, die stopt 30 december. zn dingen gaan naar kees',
    'mo stopt op 30 december en kees doet dat dan',
    'kees neemt het over van mo, die vertrekt 30 december',
    'mo is leaving on 30 december, kees takes over',
    '30 december is mo zijn laatste dag, kees pakt het op',
    'mo gaat 30 december weg, kees wordt de vervanger',
  ])('is one plan with who takes over, on that day: "%s"', async (words) => {
    await becomesMo();
    const { text } = await bot.say(words);
    expect(text).toContain('mo gaat weg');
    expect(text).toContain('30 december 2026');
    expect(text).toContain('Vervanger: mo → kees');
    expect((await bot.say('ja')).text).toContain('Op 30 december 2026 verwerk ik dit');
  });

  it('keeps its day where who takes over is named below the plan', async () => {
    await becomesMo();
    await bot.say('mo gaat 30 december weg');
    const { text } = await bot.say('kees');
    expect(text).toContain('Vervanger: mo → kees');
    expect(text).toContain('Ja, op 30 december 2026');
  });

  it.each([
    'mo gaat even weg, kees neemt de telefoon op',
    'mo is op vakantie, kees neemt het over',
    'mo is ziek, kees doet de kassa',
    'kees gaat naar de markt en mo doet de winkel',
    'mo en kees gaan samen stoppen met roken',
  ])('is nobody who is back: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('gaat weg');
  });
});

describe('who is the deputy from a day on', () => {
  it.each([
    'kees wordt plaatsvervanger ipv mo, vanaf 30 december',
    'vanaf 30 december is kees de vervanger',
    'kees becomes deputy from 30 december',
  ])('is planned for that day: "%s"', async (words) => {
    await becomesMo();
    const { text } = await bot.say(words);
    expect(text).toContain('Vervanger: mo → kees');
    expect(text).toContain('Ja, op 30 december 2026');
  });

  it.each([
    'gaat dat nou vanaf 30 dec in of meteen?',
    'laat zien wat je gaat veranderen en wanneer',
    'wanneer gaat dat in?',
  ])('is shown again to who asks when: "%s"', async (words) => {
    await bot.say('kees wordt vervanger vanaf 30 december');
    expect((await bot.say(words)).text).toContain('Dit verandert er op 30 december 2026');
  });
});

describe('a program in the place of another', () => {
  beforeEach(() => saidBefore(bot, 'de klanten staan nu in exact', 'ja'));

  it.each([
    'exact vervangen door moneybird per 1 februari 2027',
    'boekhouding gaat per 1 februari van exact naar moneybird',
    'per 1 februari gaan we van exact over naar moneybird',
    'from 1 february we go from exact to moneybird',
  ])('is cleared within a month of that day: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Moneybird in plaats van Exact');
    expect(text).toContain('uiterlijk op 1 maart 2027');
  });

  it.each([
    'ja maar pas vanaf 1 maart, tot die tijd nog exact',
    'ja op 1 maart. maar dan nog niet wissen, 7 jaar bewaren toch',
  ])('keeps the day that is said with a yes: "%s"', async (words) => {
    await bot.say('exact wordt moneybird per 1 februari 2027');
    expect((await bot.say(words)).text).toContain('Ja, op 1 maart 2027');
    expect((await bot.say('ja')).text).toContain('Op 1 maart 2027 verwerk ik dit');
  });
});
