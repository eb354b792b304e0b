// What somebody names and does not have: tried, thought of or denied behind it, and a program that is said to be gone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later', 'de klanten staan nu in exact', 'ja');
});
afterEach(() => bot.close());

describe('of two programs', () => {
  it.each([
    'klanten staan nu in moneybird. teamleader hebben we nog geprobeerd maar dat is niks geworden dus die niet',
    'we gebruiken nu moneybird voor de klanten, teamleader ook bekeken maar dat werd hem niet',
    'de klanten zitten nu in moneybird, we hebben nog aan teamleader gedacht',
    'klanten staan sinds vorige week in moneybird. eerst teamleader getest maar viel tegen',
    'nu moneybird voor klanten, teamleader wouden we eerst maar die was te duur',
    'klanten nu in moneybird, ook teamleader gezien maar die doen we niet',
    "customers are now in moneybird, we tried teamleader but that didn't work out",
    'customers are in moneybird now. looked at teamleader too, decided against it',
  ])('the one that came to nothing is not proposed: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toMatch(/Bedoelt u in V-001 Klanten: Programma's en plaatsen: [^?]*Moneybird/);
    expect(text).not.toContain('Teamleader');
  });

  it.each([
    'klanten staan nu in moneybird en teamleader, dat bevalt goed',
    'klanten staan nu in moneybird. teamleader hebben we geprobeerd en dat werkt prima, die ook',
    'klanten staan nu in moneybird en teamleader, dat is niet duur',
  ])('both are where both stay: "%s"', async (words) => {
    expect((await bot.say(words)).text).toMatch(/Moneybird, Teamleader\?/);
  });
});

it('data that was only thought of is not proposed', async () => {
  const said =
    'bij klanten bewaren we nu ook de geboortedatum. rijbewijs hebben we over nagedacht maar dat doen we niet';
  const { text } = await bot.say(said);
  expect(text).toMatch(/Bedoelt u[^?]*Geboortedatum/);
  expect(text).not.toMatch(/rijbewijs|identiteitsbewijs/i);
});

describe('a program that is gone', () => {
  it.each([
    'exact is eruit sinds vorige week, helemaal opgezegt en leeg',
    'exact is er helemaal uit',
    'exact hebben we de deur uit gedaan, opgezegd per 1 november',
    'exact is weg, alles overgezet',
    'wij zijn met exact gestopt, alle data is eraf',
    'exact eruit gegooid vorige week',
    'exact is cancelled and empty since last week',
    'exact is opgezegd en leeg',
  ])('is proposed to end where it is used: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('Gestopt met Exact');
  });

  it('does not stay in the proposal that follows, and its own end is asked after that', async () => {
    await bot.say('exact is eruit sinds vorige week, helemaal opgezegt en leeg');
    expect((await bot.say('klanten staan nu in moneybird')).text).toContain("Programma's en plaatsen: Moneybird?");
    expect((await bot.say('ja')).text).toContain('Gestopt met Exact');
  });

  it.each([
    'exact ligt eruit sinds vanmorgen',
    'exact is traag vandaag',
    'exact is weg voor vandaag',
    'exact is leeg, alle gegevens kwijt',
    'laptop is weg',
    'de sleutel is weg',
    'is exact al opgezegd?',
    'exact is nog niet opgezegd',
    'we zijn blij met exact',
    'als exact weg is bellen we',
  ])('does not end by "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('Gestopt met');
  });
});
