// While one breach runs, what is told of how it was answers its file: all of it in one proposal, and no new breach.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { giveRole } from '../journeys/people-here.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await heldOnce(bot, 'a stolen phone', async () => {
    await bot.say('later', noor);
    await giveRole(bot, 'kees', 'employee');
    await bot.say('/datalek', 'kees');
    const values = {
      'what-happened': 'Telefoon van het werk gestolen uit de auto',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
      incident: 'device-lost',
    };
    await bot.answer(values, { record: 'new:breach-report', as: 'kees' });
  });
});
afterEach(() => bot.close());

describe('what is told of a breach that runs', () => {
  it.each([
    ['ik pak m op. karin zegt dat er een pincode op zit', ['alleen een slot op het scherm'], ['U hebt D-001 opgepakt']],
    ['er stonden namen en bsn op van 40 klanten', ['40 mensen', 'Naam', 'Burgerservicenummer'], []],
    ['klantgegevens erop, namen adressen en mailadressen. wachtwoorden niet', ['Naam', 'Adres, mail'], []],
    ['d-001 pincode zat erop en ik heb m op afstand gewist', ['Op afstand gewist'], []],
    ['er zat wel pincode op', ['alleen een slot op het scherm'], ['Het is iets anders']],
    ["gewist vanochtend 10 uur op afstand, nummers van zo'n 40 klanten", ['40 mensen', 'Op afstand gewist'], []],
    ['ik had toch gezegd namen en adressen en mail van klanten?', ['Naam', 'Adres, mail'], []],
    ["er stonden zo'n 40 telefoonnrs van klanten in", ['40 mensen'], []],
    ['the phone had a passcode on it, about 40 customer numbers', ['40', 'lot op het scherm'], []],
    ['der zat een schermslot op en adressen van 12 klanten', ['12 mensen', 'slot op het scherm', 'Adres'], []],
  ])('is proposed as its answers: "%s"', async (said, answers, buttons) => {
    const { text } = await bot.say(said, noor);
    for (const one of [...answers, ...buttons]) expect(text).toContain(one);
    expect(text).toContain('D-001');
    // Of who takes it on in the same message that is stored, and nothing of these.
    expect(text).toMatch(/(?:Er|Hiervan) is nog niets bewaard/);
    expect(text).not.toContain('[Dit melden]');
    expect(text).not.toContain('Inlognaam of wachtwoord');
  });

  it('is stored by one yes', async () => {
    await bot.say("gewist vanochtend 10 uur op afstand, nummers van zo'n 40 klanten", noor);
    await bot.say('ja', noor);
    await bot.say('later', noor);
    expect((await bot.say('D-001', noor)).text).toContain('Hoeveel mensen: 40 mensen');
  });

  it.each([
    'er is een mail met namen en adressen naar de verkeerde klant gestuurd',
    'er is ook een laptop gestolen met bsn erop',
    'er stond een map open voor iedereen',
    'een medewerkster liep net weg met een map met namen',
    'op de verkeerde link geklikt en wachtwoord ingevuld',
    'de website toont klantgegevens van iedereen',
  ])('is another breach where something went wrong: "%s"', async (said) => {
    const { text } = await bot.say(said, noor);
    expect(text).toMatch(/Dit melden|ander datalek dan D-001|Toch een nieuwe|net meldde/);
    expect(text).not.toMatch(/Zo te lezen gaat dit over D-001|Hoort dit bij D-001/);
  });

  it.each([
    'wij bewaren namen en adressen van klanten',
    'we hadden 40 klanten vorig jaar',
    'namen en adressen van klanten staan in exact',
    'we waren vergeten de namen van sollicitanten te wissen',
    'er was een klant die zijn gegevens wil zien',
    'hoe lang mag ik adressen van klanten bewaren',
  ])('is none of it where it tells of the business: "%s"', async (said) => {
    const { text } = await bot.say(said, noor);
    expect(text).not.toMatch(/Zo te lezen gaat dit over D-001|Hoort dit bij D-001/);
  });
});

describe('a number that was proposed and agreed to', () => {
  it.each(['1200 klanten', 'het was 1 persoon'])('is stored in the file, asked or not: "%s"', async (said) => {
    // Encrypted with the key safe and a copy: how many it is about changes nothing, and is not asked any more.
    const file = (await bot.read(async ({ records }, organisation) => records.byNumber(organisation, 'breach', 1)))?.id;
    await bot.answer(
      { readable: 'unintelligible', recipients: 'lost', intent: true, data: ['name'], whose: 'own' },
      { record: file ?? '', as: noor },
    );
    await bot.answer({ 'key-safe': true, 'intact-copy': true }, { record: file ?? '', as: noor });
    await bot.say('later', noor);
    const { text } = await bot.say(`D-001 ging over ${said}, er stond weinig op`, noor);
    expect(text).toContain('Aantal mensen');
    const stored = await bot.say('ja', noor);
    expect(stored.text).not.toContain('niet meer nodig');
    await bot.say('later', noor);
    expect((await bot.say('D-001', noor)).text).toMatch(/Hoeveel mensen: (?:1\.?200 mensen|1 mens)/);
  });
});
