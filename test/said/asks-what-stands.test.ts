// Who asks what stands in the register, who gets at it or what changed is answered, and reports nothing by it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('later');
});
afterEach(() => bot.close());

const offers = /datalek|Dit melden|verzoek/;

describe('who asks what stands in the register', () => {
  it.each([
    ['staat personeel er nog in?', /V-003 Personeel staat in uw register, nog niet bevestigd/],
    ['staat het loon er nou in', /V-004 Loon staat in uw register/],
    ['zit de camera er nog in? die is nep', /Camera's: nee/],
    [
      'staat de camera er nog in? die is nep. en waarom is buiten europa al klaar, dat heb ik nooit gezegd',
      /Camera's: nee/,
    ],
    ['waarom is buiten europa al klaar', /Een onderdeel is klaar als/],
    ['wat heb ik vandaag veranderd', /# Dit veranderde er\n.*V-00\d .*: noor begon/],
    ['wat is er deze week gewijzigd?', /# Dit veranderde er/],
    ['laat zien wat er veranderd is', /# Dit veranderde er/],
    [
      "wat heb ik gisteren veranderd en staan die camera's er nou uit",
      /In die tijd veranderde er niets[\s\S]*Camera's: nee/,
    ],
  ])('"%s" is answered, and offers nothing to report', async (said, answer) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(answer);
    expect(text).not.toMatch(offers);
    expect((await bot.say('wat moet ik nog?')).text).not.toContain('nog niet gemeld');
  });

  it('hears of what was put away that it is out', async () => {
    await bot.say('archiveer V-003');
    await bot.say('overslaan');
    expect((await bot.record('V-003')).status).toBe('archived');
    expect((await bot.say('staat personeel er nog in?')).text).toContain('V-003 Personeel is niet meer in gebruik');
  });

  it('has what is told beside it heard after the answer', async () => {
    const { text } = await bot.say('we gebruiken geen Mollie meer. wie kan er bij de klanten?');
    expect(text).toMatch(/V-001 Klanten[\s\S]*"Mollie" niet in uw register/);
  });

  it('has what nothing is heard in named', async () => {
    const { text } = await bot.say('staat de camera er nog in? die is nep. dat heb ik nooit gezegd');
    expect(text).toContain('Hiermee deed ik nog niets: "die is nep. dat heb ik nooit gezegd"');
  });
});

describe('a colleague who has no role', () => {
  it.each([
    'hoi ik ben petra, ik doe nu de administratie bij bakkerij de vries ipv anja. wie kan er allemaal bij de klanten?',
    'hallo, mijn naam is petra. wie heeft er toegang tot de klantgegevens?',
  ])('hears whom to ask, and how to get one: "%s"', async (said) => {
    const { text } = await bot.say(said, 'petra');
    expect(text).toMatch(/Vraag het noor[\s\S]*noor kan u er een geven/);
    expect(text).not.toMatch(offers);
  });
});

describe('what happened', () => {
  it.each([
    'wie kan er bij de klanten? ik heb de lijst per ongeluk naar iedereen gemaild',
    'ik heb de klantenlijst per ongeluk naar iedereen gemaild, wie kan er nu allemaal bij?',
    'mijn laptop met klantgegevens is gestolen',
  ])('is a breach all the same: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Zal ik het melden?');
  });

  it('and who wants to see their own data has a request', async () => {
    expect((await bot.say('een klant vraagt wie er bij zijn gegevens kan en wil ze inzien')).text).toMatch(/verzoek/);
  });
});

describe('what stands of the business and its people', () => {
  beforeEach(() =>
    saidBefore(bot, 'onze nieuwe vervanger is Mo Haddad', 'ja', 'het nummer van de vervanger is 0612345678', 'ja'),
  );

  it.each([
    ['wie is mijn vervanger en welk nummer', ['Vervanger: Mo Haddad', 'Telefoon vervanger: 0612345678']],
    ['wat is het nummer van de vervanger', ['Telefoon vervanger: 0612345678']],
    ['op welk nummer is onze vervanger te bereiken', ['Telefoon vervanger: 0612345678']],
    ['wat is het mailadres van ons', ['info@bakkerijdevries.nl']],
    ['welk mailadres staat er van het bedrijf', ['info@bakkerijdevries.nl']],
    ['welk e-mailadres heb ik opgegeven?', ['info@bakkerijdevries.nl']],
    ['hoeveel mensen heb ik opgegeven', ['9']],
    ['met hoeveel man werken we hier volgens jou', ['9']],
    ['what is our email address', ['info@bakkerijdevries.nl']],
    ['wie is de privacy officer en wat is ons mailadres', ['noor', 'info@bakkerijdevries.nl']],
  ])('is answered with that alone: "%s"', async (asks, answers) => {
    const { text } = await bot.say(asks);
    for (const answer of answers) expect(text).toContain(answer);
    expect(text).not.toMatch(/Dit melden|Dat weet ik niet/);
  });

  it.each([
    'wie is hier de privacy officer',
    'welk mailadres gebruiken we voor de nieuwsbrief',
    'hoeveel mensen zitten er in het klantenbestand',
    'mag ik een mailadres van een klant doorgeven',
    'mail met het nummer van een klant naar de verkeerde gestuurd',
  ])('is not answered to another question: "%s"', async (asks) => {
    expect((await bot.say(asks)).text).not.toMatch(/Contact: info@|Aantal mensen: 9|Telefoon vervanger:/);
  });

  it('stays with who may read it', async () => {
    expect((await bot.say('wat is het nummer van de vervanger', 'piet')).text).not.toContain('0612345678');
  });
});
