// What is asked on a working day: of who works here, of devices and papers, of who asks about somebody, and of the bot itself.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (said: string): Promise<string> => lastSaid(bot, said);

describe('what is allowed or needed', () => {
  it.each([
    ['mag ik op het whiteboard zetten wie er ziek is', 'Zet er alleen dat iemand er niet is'],
    ['mogen we met zn allen op hetzelfde account inloggen', 'geef ieder een eigen account'],
    ['wat moet ik met een oude laptop doen', 'meld het toestel af'],
    ['geldt de avg ook voor overleden mensen', 'gaat over mensen die leven'],
    ['can i just use legitimate interest for everything', 'Nee. Het kan als uw reden echt is'],
    ['mag het rooster in de kantine hangen', 'waar alleen collega’s het zien'],
    ['hoe vaak moet ik mijn wachtwoord veranderen', 'Steeds veranderen vraagt de wet niet'],
    ['mag ik het nummer van een collega aan een klant geven', 'Geef het nummer of mailadres van de zaak'],
    ['moet ik de politie het adres van een klant geven als ze bellen', 'schriftelijke vordering'],
    ['phishing mail gekregen niemand heeft geklikt moet ik iets doen', 'Dan hoeft u niets te melden'],
    ['mag ik een klant weigeren die zijn gegevens niet wil geven', 'mag u niet verplicht maken'],
    ['we krijgen een nieuwe kassa, moet ik dan iets aanpassen', 'Kijk vooraf welke gegevens erin komen'],
    ['moet ik mijn klanten ook inlichten of alleen de ap', 'als mensen groot gevaar lopen'],
    ['binnen hoeveel tijd moet ik antwoorden als iemand zn gegevens opvraagt', 'binnen een maand'],
    ['doos met oude klantkaarten op zolder gevonden, wat moet ik daarmee?', 'Wat doe ik met oude dossiers?'],
  ])('has its answer: "%s"', async (said, answer) => {
    expect(await last(said)).toContain(answer);
  });
});

describe('what is asked of the bot', () => {
  it.each([
    ['can my staff see what i ask you', 'leest hier niemand mee'],
    ['stuur jij zelf dingen naar de AP', 'Ik stuur niets naar de AP'],
    ['hoe zet ik jou uit', '/register stil'],
    ['waarom kan ik de loonstroken niet zien', 'hangt af van uw rol'],
    ['is t register af', 'Bevestigd:'],
    ['is er iets gemeld', 'Er loopt nu geen datalek'],
    ['zijn er verzoeken binnengekomen', 'Er loopt nu geen verzoek'],
  ])('has its answer: "%s"', async (said, answer) => {
    const text = await last(said);
    expect(text).toContain(answer);
    expect(text).not.toContain('[Dit melden]');
  });
});

describe('what happened to nobody', () => {
  it.each([
    'ik kreeg een mail terug dat hij niet bezorgd kon worden',
    'we hebben vandaag een oefening gedaan met een datalek',
  ])('is offered as no breach: "%s"', async (said) => {
    expect(await last(said)).not.toContain('[Dit melden]');
  });
});

describe('who comes and goes', () => {
  it.each([
    ['marieke komt per 1 december in dienst', 'Eerste dag: 1 december 2026'],
    ['er begint maandag een nieuw meisje in de winkel, wat moet ik regelen', 'Eerste dag: 30 november 2026'],
    ['er komt maandag een nieuw meisje in de winkel werken', 'Iemand komt erbij'],
    ['piet werkt niet meer voor ons', 'Sluit wel op tijd de accounts'],
  ])('gets the list for that: "%s"', async (said, list) => {
    expect(await last(said)).toContain(list);
  });

  it.each(['we gaan volgende maand alles naar google drive verhuizen', 'we verhuizen alle bestanden naar dropbox'])(
    'moves data and no business: "%s"',
    async (said) => {
      const text = await last(said);
      expect(text).not.toContain('Adres:');
      expect(text).toContain('Zal ik ze bij uw leveranciers zetten?');
    },
  );
});

describe('what the business tells of itself', () => {
  it.each([
    'adres klopt niet meer, we zitten nu Dorpsstraat 41 in Elst',
    'ons adres klopt niet meer, wij zitten nu op Dorpsstraat 41 in Elst',
  ])('is where it is now: "%s"', async (said) => {
    expect(await last(said)).toContain('→ Dorpsstraat 41 in Elst');
  });

  it('is its name, without how it is called so', async () => {
    await last('We heten officieel Bakkerij Jansen BV');
    expect(await bot.stored()).toMatchObject({ name: 'Bakkerij Jansen BV' });
  });

  it('is a program that it left', async () => {
    expect(await last('van Lightspeed zijn we afgestapt')).toContain('Gestopt met Lightspeed');
  });
});

it.each([
  'Liam says his surname is spelled wrong',
  'Sjaak zegt dat zijn geboortedatum verkeerd staat',
  'Karim zegt dat we zijn BSN niet mogen hebben',
])('who says what is wrong about them asks to put it right: "%s"', async (said) => {
  expect(await last(said)).toContain('[Dit melden]');
});

it.each([
  'wat moet ik doen als een klant om zijn gegevens vraagt',
  'wat doe ik als er een klant om zn gegevens vraagt',
  'wat te doen als iemand zijn gegevens wil zien',
])('what to do with who asks for their data is answered: %s', async (asked) => {
  expect((await bot.say(asked)).text).toContain('krijgt er een kopie van');
});

it('how long something is kept by their own register is of that, and not of the register', async () => {
  expect((await bot.say('hoe lang bewaren we facturen volgens ons register')).text).toContain('Art. 52 lid 4 AWR');
});
