// What was answered before and is not so, told in any words while something else is asked or nothing is: it is asked back, and answers nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
afterEach(() => bot.close());

/** Asked back, stored with a yes, and what is asked stays as it was. */
async function isPutRight(words: string, path: string, value: unknown, number?: string): Promise<void> {
  const before = await bot.stored(number);
  const { text } = await bot.say(words);
  expect(text).toContain('Bedoelt u');
  expect(await bot.stored(number)).toEqual(before);
  await bot.say('ja');
  expect(await bot.stored(number)).toEqual({ ...before, [path]: value });
}

describe('while the business is asked about', () => {
  beforeEach(async () => {
    bot = await startBot();
    await saidBefore(bot, 'hoi', 'Kapsalon Bea, kapper, 4 man', 'ja', 'info@bea.nl', 'ik', 'niemand', 'ja');
  });

  it.each([
    ['ik noemde daarnet vier maar Joost is vertrokken en die telde ik mee, dus dan kom ik op drie', 'staff', 3],
    ['vier was te weinig, we werken hier met negen', 'staff', 9],
    ['hoeveel mensen had ik verkeerd, dat zijn er elf', 'staff', 11],
    ['the number of people was wrong, we are with twelve', 'staff', 12],
    ['we zijn helemaal geen kapper!! wij schilderen huizen', 'sector', 'construction'],
    ['soort bedrijf staat verkeerd, wij zijn een autogarage', 'sector', 'transport'],
    ['de naam heb ik krom getypt, Kapsalon Beau is het', 'name', 'Kapsalon Beau'],
    ['dat mailadres dat ik opgaf is fout, moet hallo@bea.be zijn', 'contact', 'hallo@bea.be'],
  ])('what is said of another question is of that: "%s"', async (words, path, value) => {
    await isPutRight(words, path, value);
  });

  it.each([
    'oeps, klanten had ik op nee moeten zetten',
    'wait, my mistake, we don’t keep any customer details',
    'te snel gedrukt. klantgegevens hebben wij niet, alles gaat contant over de toonbank',
  ])('a yes that was given last becomes a no: "%s"', async (words) => {
    await isPutRight(words, 'has-customers', false);
  });

  it.each([
    ['die vraag over klanten, wijzig dat in nee', 'has-customers', false],
    ['bij klanten had ik nee moeten kiezen', 'has-customers', false],
    ['leveranciers had ik op nee gezet, fout, we hebben er drie', 'has-suppliers', true],
  ])('a yes or no that names another question answers none: "%s"', async (words, path, value) => {
    await saidBefore(bot, 'nee');
    await isPutRight(words, path, value);
  });

  it.each([
    'leveranciers hebben we ook',
    'ja, van een stuk of tien',
    'nee hoor, we kopen alles contant',
    'alleen een groothandel',
  ])('what is asked is answered all the same: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toMatch(/Bedoelt u[^?]*: (?!Leveranciers)\S+: /);
    expect(await bot.stored()).toMatchObject({ 'has-customers': true, staff: 4, sector: 'beauty' });
  });
});

describe('below the card of what ends', () => {
  beforeEach(async () => {
    bot = await startBot();
    await finishFirstRun(bot);
    await saidBefore(bot, 'later', 'de klanten staan nu in exact', 'ja');
  });

  it('what was put right from it is stored, and the rest is asked once more', async () => {
    expect((await bot.say('exact gaat eruit')).text).toContain('Gestopt met Exact');
    await bot.say('de klanten staan vanaf nu in moneybird en niet meer in exact');
    expect((await bot.say('ja')).text).toContain('Gestopt met Exact');
    expect((await bot.say('ja')).text).toContain('Verwerkt: Gestopt met Exact');
  });
});
