// What people say beside what is asked or told: it is of that other thing, and is not added to what stands open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../src/core/understanding/read.js';
import { listening } from '../../src/registers/overview/rules/listening.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';
import { situationNamed } from '../understanding/situations.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('a report that stands open', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('er is een tas met een lijst van klanten gestolen');
    await bot.say('ja');
  });

  it.each([
    ['een oud-lid heeft gevraagd om uit de ledenlijst te worden verwijderd', 'verzoek'],
    ['een klant heeft gevraagd of zijn gegevens kunnen worden gewist', 'verzoek'],
    ['a former member has asked to be removed from the list of members', 'verzoek'],
  ])('takes no request of somebody else into it: "%s"', async (said, of) => {
    const { text } = await bot.say(said);
    expect(text).toContain(of);
    expect(text).not.toContain(`gestolen. ${said}`);
  });

  it.each([
    ['wij zijn met 11 mensen', '11 mensen'],
    ['ons bedrijf heet trouwens De Korst', 'De Korst'],
    ['actually our restaurant is called De Korst', 'De Korst'],
    ['onze zaak heet nu De Korst', 'De Korst'],
  ])('takes nothing of the business into it: "%s"', async (said, value) => {
    const { text } = await bot.say(said);
    expect(text).toContain(value);
    expect(text).not.toContain(`gestolen. ${said}`);
  });

  it.each(['er stonden 9 mensen op', 'de dief heet waarschijnlijk Jan', 'we hebben aangifte gedaan'])(
    'takes what is of it: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain(`gestolen. ${said}`);
    },
  );

  it.each([
    'Moeten wij de betrokkenen daarvan op de hoogte stellen?',
    'moet ik de klanten informeren?',
    'should we notify the customers?',
    'moeten we de mensen op de hoogte brengen?',
  ])('answers beside it who decides that: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('besluit');
  });
});

describe('a question of yes or no', () => {
  const open = situationNamed('interview:recruits');
  const answered = (said: string) => Object.values(read(said, open, listening)[0].values);

  it.each([
    'nee klopt niet, deze planner heet autoflex en niks anders',
    'nee dat klopt niet, de naam is garage de koning',
    "no that's wrong, the planner is called autoflex",
  ])('is not answered by who says that something else is wrong: "%s"', (said) => {
    expect(read(said, open, listening)[0].intent === 'answer' && answered(said).includes(false)).toBe(false);
  });

  it.each(['nee', 'nee hoor', 'nee dat klopt', 'nee dat doen we niet', 'nee, nooit', 'no we do not'])(
    'is by who says no: "%s"',
    (said) => {
      expect(answered(said)).toEqual([false]);
    },
  );
});

describe('what a question about the law holds beside it', () => {
  beforeEach(() => finishFirstRun(bot));

  it.each([
    'mag ik de zwarte lijst van wanbetalers delen met andere garages',
    'mag ik de ledenlijst aan alle leden geven',
  ])('shows no list of the register: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('AVG');
    expect(text).not.toContain('# Activiteiten');
  });

  it.each(['mag ik de lijst zien', 'mag ik het overzicht van alle activiteiten bekijken'])(
    'and who asks to see it does: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('V-001');
    },
  );
});

describe('a program that is left', () => {
  it.each([
    'we stoppen met autoflex en gaan naar carsys',
    'wij gaan weg bij autoflex',
    'we zijn gestopt met autoflex',
    'we are stopping with autoflex',
    'autoflex gebruiken we niet meer',
  ])('is not offered as one that is used: "%s"', async (said) => {
    await saidBefore(bot, 'hoi', 'wij zijn garage de koning, 5 man');
    await bot.say('ja');
    const { text } = await bot.say(said);
    expect(text).not.toMatch(/herken ik: .*Autoflex/);
  });

  it.each(['we werken met autoflex', 'we stoppen alles in autoflex', 'we gaan naar autoflex'])(
    'one that is used is: "%s"',
    async (said) => {
      await saidBefore(bot, 'hoi', 'wij zijn garage de koning, 5 man', 'ja');
      expect((await bot.say(said)).text).toContain('Autoflex');
    },
  );
});

describe('who asked, told after it beside a question that asks for a name', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'Bouwbedrijf Van Dam, 7 mensen, Moneybird', 'ja', 'info@vandam.nl', 'ik');
    await bot.say('een klant belde net, hij wil weten wat we van hem hebben');
  });

  it.each([
    ['hij heet piet de boer', 'piet de boer'],
    ['de klant heet Piet de Boer', 'Piet de Boer'],
    ['his name is Piet de Boer', 'Piet de Boer'],
  ])('is who asked, and no deputy: "%s"', async (said, name) => {
    const { text } = await bot.say(said);
    expect(text).toContain(`Herkennen aan: ${name}`);
    expect(await bot.stored()).not.toHaveProperty('deputy');
    expect((await bot.say('ja')).text).not.toContain('Vervanger: ');
  });

  it.each(['mijn vervanger heet Kees', 'Kees', 'dat doet Kees'])('a deputy stays one: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Herkennen aan: ');
  });
});

describe('who says who they are', () => {
  it.each([
    'Goedemorgen, ik ben Gerda van Dijk, de scriba van de Protestantse Gemeente te Ommeren, en men heeft mij verteld dat ik hier iets moet invullen over de privacy.',
    'Goedemiddag, ik ben Jan Pot, koster van de Dorpskerk, en mij is gevraagd hier iets over privacy te regelen.',
    'Hello, I am Ann, the warden of St John Church, and I was told to fill in something about privacy here.',
    'dag, ik ben de nieuwe secretaris en ik moet hier het register bijhouden heeft de voorzitter gezegd',
  ])('asks nothing about their own data: "%s"', async (said) => {
    await bot.say('hoi');
    expect((await bot.say(said)).text).not.toContain('verzoek over eigen gegevens');
  });

  it('tells a church with its name', async () => {
    await bot.say('hoi');
    const { text } = await bot.say(
      'Goedemorgen, ik ben Gerda van Dijk, de scriba van de Protestantse Gemeente te Ommeren, en men heeft mij verteld dat ik hier iets moet invullen over de privacy.',
    );
    expect(text).toContain('Protestantse Gemeente te Ommeren');
  });

  it.each([
    'Dat doe ik zelf, dat wil zeggen de scriba.',
    'dat regel ik, d.w.z. de secretaris',
    'dat wil zeggen dat ik het doe',
  ])('nor does "%s"', async (said) => {
    await saidBefore(bot, 'hoi', 'Bakkerij De Korst', 'info@korst.nl');
    expect((await bot.say(said)).text).not.toContain('verzoek over eigen gegevens');
  });

  it.each([
    'ik ben Jan Pot, oud-klant, en ik wil weten wat u van mij bewaart',
    'dag, ik ben een lid en ik wil dat mijn gegevens worden gewist',
  ])('but a request is one: "%s"', async (said) => {
    await finishFirstRun(bot);
    expect((await bot.say(said)).text).toContain('verzoek');
  });
});

describe('what was told and waits', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'Bouwbedrijf Van Dam, 7 mensen, Moneybird', 'ja', 'info@vandam.nl', 'ik');
    await bot.say('er is een leenauto gejat met de map van de klanten erin');
    await bot.say('hoe lang moet ik facturen bewaren');
    await bot.say('is een kenteken een persoonsgegeven');
  });

  it.each([
    'die leenauto melden',
    'ik wil die leenauto melden',
    'meld die leenauto maar',
    'dat van die leenauto moet ik nog melden',
  ])('is reported by its name beside a question: "%s"', async (said) => {
    expect((await bot.say(said)).field('what-happened').sent).toContain('leenauto gejat');
  });

  it.each(['Kees', 'melden doet Kees', 'die fiets melden'])('and not by another: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Wat is er aan de hand');
  });
});

describe('what was put in a chat of here', () => {
  beforeEach(() => finishFirstRun(bot));

  it.each([
    "a waiter posted a photo of a guest's credit card slip in our staff whatsapp",
    'een collega heeft een lijst met adressen van klanten in de teamapp gezet',
    'iemand heeft het dossier van een klant gedeeld in onze whatsapp',
  ])('is a message in a chat, and nobody broke in: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Bericht in de verkeerde chat of appgroep');
  });

  it.each([
    'onze whatsapp is gehackt en de klantgegevens zijn gestolen',
    'een laptop met klantgegevens is gestolen',
    'er is een foto van een klant op facebook gezet',
  ])('what befell otherwise is not: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Bericht in de verkeerde chat of appgroep');
  });
});
