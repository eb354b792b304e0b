// What stands on the screen may be asked about in one's own words: it is answered in a few lines, and the screen comes again. Nothing is stored by it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, ...garage);
});
afterEach(() => bot.close());

/** Up to the form of V-003 Loon. */
const garage = [
  'hoi',
  'ik ben noor en heb een garage, 6 man, we doen apk en onderhoud. klanten staan in carsys. boekhouder is flynth',
  'ja',
  'garage noor, noor@garage.nl',
  'ja',
  'ikzelf',
  ...['nee', 'ja', 'ja', 'nee', 'nee', 'nee', 'ja', 'nee', 'nee'],
  'verder met V-003',
];
const toCard = ['carsys', '2', 'ik', 'ja'];
const countWords = (text: string) => text.split(/\s+/).length;

describe('at a card of the register', () => {
  const terms = /Loongegevens: 7 jaar.*art\. 52 lid 4 AWR.*\(Art\. 5 lid 1 onder e/i;
  const origin = /^Dit is een voorstel.*De wet erachter: .*Art\. /;
  const rows: readonly (readonly [string, RegExp])[] = [
    ['waarom 7 jaar', terms],
    ['waarom moet dat 7 jaar?', terms],
    ['vanwaar die 7 jaar', terms],
    ['hoezo loongegevens 7 jaar', terms],
    ['ja maar waarom 7 jaar dan', terms],
    ['hoezo 5 jaar voor dat paspoort', /Kopie van het identiteitsbewijs.*5 jaar/],
    ['waar haal je die 7 jaar vandaan', /^Dit is een voorstel.*Loongegevens: 7 jaar/],
    ['waar haal je dat vandaan', origin],
    ['wie zegt dat', origin],
    ['uit welke wet komt dat', origin],
    ['van wie moet dat', origin],
    ['hoe kom je daarbij?', origin],
    ['wat is een boekjaar', /het jaar waarover u uw boekhouding maakt/],
    ['boekjaar, wat bedoel je daarmee', /het jaar waarover u uw boekhouding maakt/],
    ['wat is AWR', /belastingwet/],
    ['wat is loonbeslag', /deurwaarder/],
    ['waarom geen DPIA', /Daarom verwachten wij geen hoog risico/],
    ['wie is dat, toezichthouder', /Autoriteit Persoonsgegevens \(AP\) let/],
    ['ja klopt, alleen wat is een boekjaar', /het jaar waarover u uw boekhouding maakt/],
  ];
  beforeEach(() => saidBefore(bot, ...toCard));

  it.each(rows)('answers "%s" shortly, with the same card below it', async (said, answer) => {
    const before = await bot.stored('V-003');
    const { replies, text } = await bot.say(said);
    const [first = ''] = text.split('\n\n');
    expect(first).toMatch(answer);
    expect(countWords(first)).toBeLessThanOrEqual(65);
    expect(replies.at(-1)).toMatchObject({ type: 'ask', mode: 'section' });
    expect(await bot.stored('V-003')).toEqual(before);
    expect((await bot.say('klopt')).text).toContain('Ons voorstel (4/8)');
  });

  it.each([
    ['wat kost dit', /kost niets/],
    ['wie is onze boekhouder', /Flynth|boekhouder/i],
  ])('hears "%s" as it did', async (said, answer) => {
    expect((await bot.say(said)).text).toMatch(answer);
  });
});

describe('at the cards behind it', () => {
  it.each([
    ['wat is een zwarte lijst', /mensen die u niet meer helpt/],
    ["wat is zo'n zwarte lijst dan", /mensen die u niet meer helpt/],
    ['zwarte lijst?', /mensen die u niet meer helpt/],
    ['wat is een loonbelastingverklaring', /nieuwe medewerker/],
    ['wat is IBAN', /nummer van een bankrekening/],
    ['waarom geen medische gegevens', /Wat u niet hebt, kan ook niet lekken/],
    ['waarom mag dat bsn wel', /Het BSN mag u alleen gebruiken als een wet dat zegt/],
  ])('answers "%s" from the second card', async (said, answer) => {
    await saidBefore(bot, ...toCard, 'ja');
    const { text, replies } = await bot.say(said);
    expect(text).toMatch(answer);
    expect(replies.at(-1)).toMatchObject({ type: 'ask', mode: 'section' });
  });

  it.each([
    ['wat bedoel je met bevoegd', /wie de gegevens nodig heeft voor zijn werk/],
    ['dit is goed zo, maar wat is bevoegd dan', /wie de gegevens nodig heeft voor zijn werk/],
    ['wat is dat tweede stap', /Na het wachtwoord/],
    ['wat houdt updates meteen in', /nieuwe versie van een programma/],
    ['waarom een kast met slot', /beveiliging die past bij het risico.*art\. 32 AVG/],
    ['wie is dat, het uwv', /betaalt uitkeringen/],
    ['waarom wil je weten wie erbij kan', /Alleen wie het voor het werk nodig heeft/],
  ])('answers "%s" from the third', async (said, answer) => {
    await saidBefore(bot, ...toCard, 'ja', 'ja');
    const { text, replies } = await bot.say(said);
    expect(text).toMatch(answer);
    expect(replies.at(-1)).toMatchObject({ type: 'ask', mode: 'section' });
  });
});

describe('at a form', () => {
  it('keeps what is filled in of it', async () => {
    await bot.say('carsys');
    const { text } = await bot.say('wat is een arbodienst');
    expect(text).toMatch(/^De arbodienst of bedrijfsarts[\s\S]*Programma's en plaatsen: carsys/);
  });

  it('explains no word where it is asked what is so', async () => {
    expect((await bot.say('wat is er nieuw')).text).not.toMatch(/Nieuwsbrief|Een uitleg van/);
  });

  it('takes the name of a program for what it is, also with a question mark', async () => {
    expect((await bot.say('afas?')).text).toContain("Programma's en plaatsen: AFAS");
  });
});
