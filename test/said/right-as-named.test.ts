// Which right somebody asks for: the one that they name, and none where none is named. What stands beside it names nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const kindsIn = (text: string) => /(?:Soort verzoek|Kind of request): ([^·\n]*?)(?= ·|\n|$)/.exec(text)?.[1];

describe('a request', () => {
  it.each([
    ['een oud medewerker wil zijn dossier, hij belde net', 'Zien wat u bewaart'],
    ['oud collega vraagt dossier, brief van 1 november, maar gisteren pas binnen', 'Zien wat u bewaart'],
    ['klant wil zn gegevens, bericht via instagram van afgelopen zondag', 'Zien wat u bewaart'],
    ['klant belde 2 weken geleden dat ze alles wil zien, helemaal vergeten', 'Zien wat u bewaart'],
    ['een klant zegt dat ze recht heeft op al haar chats met ons, klopt dat', 'Zien wat u bewaart'],
    ['moeder wil dossier van zoon, maar is gescheiden, mag dat', 'Zien wat u bewaart'],
    ["Mr Green doesn't want any more post from us", 'Geen reclame meer'],
    ['2 mensen willen eruit: jansen en pietersen', 'Iets laten weghalen'],
    ['klant wil niet dat we haar gegevens nog gebruiken voor advertenties op facebook', 'Geen reclame meer'],
    ['een klant wil dat we alles van hem vergeten, belde net', 'Iets laten weghalen'],
    ['een klant zegt dat haar adres niet klopt, ze belde net', 'Iets laten verbeteren'],
    ['klant wil niet dat we haar gegevens nog gebruiken', 'Stoppen met gebruiken'],
    ['klant wil dat een mens naar de afwijzing kijkt', 'Een mens laten kijken'],
    ['klant wil zn gegevens weg', 'Iets laten weghalen'],
    ['a customer wants off the list', 'Geen reclame meer'],
    ['klant wil van de lijst af', 'Geen reclame meer'],
    ['mevrouw Jansen wil van de mailinglijst gehaald worden', 'Geen reclame meer'],
    ['a customer wants off the list and to see her data', 'Zien wat u bewaart, Geen reclame meer'],
    ['sollicitant vraagt waarom hij is afgewezen', 'Zien wat u bewaart'],
    ['een sollicitante wil weten waarom ze niet is aangenomen', 'Zien wat u bewaart'],
    ['kandidaat belde, wil de reden van de afwijzing', 'Zien wat u bewaart'],
    ['afgewezen sollicitante vraagt om uitleg', 'Zien wat u bewaart'],
    ['an applicant asks why he was rejected', 'Zien wat u bewaart'],
    ['huurder wil weten waarom hij de woning niet kreeg', 'Zien wat u bewaart'],
    ['sollicitant vraagt waarom het systeem hem heeft afgewezen en wil een mens spreken', 'Een mens laten kijken'],
    ['afgewezen sollicitant wil zijn cv verwijderd hebben', 'Iets laten weghalen'],
    ['een klant wil van de lijst af en weten wat we hebben', 'Zien wat u bewaart, Geen reclame meer'],
  ])('has the right that is named, and no other: "%s": %s', async (said, kind) => {
    expect(kindsIn((await bot.say(said)).text)).toBe(kind);
  });

  it.each(['a solicitor wrote us on behalf of Mrs Brown', 'een advocaat schreef ons namens mevrouw Bruin'])(
    'in which none is named has none, and it is asked: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toMatch(/verzoek/);
      expect(kindsIn(text)).toBeUndefined();
    },
  );

  it.each([
    'a customer wants the list of our products',
    'een klant wil de prijslijst',
    'he wants a quote from the price list',
  ])('is none where a list is only asked for: "%s"', async (said) => {
    expect(kindsIn((await bot.say(said)).text)).toBeUndefined();
  });

  it('of an angry letter is none to stop advertising', async () => {
    const { text } = await bot.say('we kregen een boze mail van een advocaat namens klant Peters, van 12 november');
    expect(text).toContain('12 november 2026');
    expect(text).not.toContain('reclame');
  });

  it('came in by none of what it is about', async () => {
    const { text } = await bot.say('klant wil niet dat we haar gegevens nog gebruiken voor advertenties op facebook');
    expect(text).not.toContain('Hoe ontvangen');
  });

  it('came in by what it says', async () => {
    const asked = await bot.say('klant vroeg via facebook of we haar gegevens willen wissen');
    expect(asked.text).toContain('Hoe ontvangen: In een chat');
  });
});
