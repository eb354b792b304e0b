// Who comes, goes, takes over or reads along, told in a few words half a year later.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { trialRole: 'management' } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('an adviser', () => {
  it.each([
    ['onze adviseur jan van privacypro wil meelezen, hoe geef ik hem toegang', 'jan'],
    ['we krijgen een adviseur, jan de wit van privacypro, jan@privacypro.nl', 'jan de wit'],
    ['our adviser Jan wants to read along', 'Jan'],
    ['jan kijkt mee als adviseur', 'jan'],
    ['jan bakker leest mee als adviseur tot 1 maart', 'jan bakker'],
    ['jan reads along as our adviser', 'jan'],
    ['jan is onze privacy adviseur', 'jan'],
    ['jan de wit is onze nieuwe privacyadviseur', 'jan de wit'],
    ['geef jan de rol van adviseur', 'jan'],
    ['maak jan adviseur', 'jan'],
    ['voeg jan toe als adviseur', 'jan'],
    ['make jan an adviser', 'jan'],
    ['jan is our new adviser', 'jan'],
  ])('who comes is given the role: "%s"', async (said, name) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Rol: Adviseur');
    expect(text).toContain(`Aan wie: ${name}`);
    expect(text).not.toContain('verzoek');
  });

  it('who may read and change nothing is given one that is still asked', async () => {
    const { text } = await bot.say('jan moet alles kunnen lezen, maar niks veranderen');
    expect(text).toContain('Aan wie: jan');
    expect(text).toContain('Nog nodig: Welke rol geeft u?');
  });

  it.each([
    'jan mag meekijken',
    'geef jan toegang',
    'geef jan toegang om mee te kijken in het register',
    'maak jan admin',
  ])('who may look along gets a role that is still asked: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Aan wie: jan');
    expect(text).toContain('Nog nodig: Welke rol geeft u?');
  });

  it.each(['geef jan toegang', 'maak jan adviseur', 'give jan access'])(
    'is told beside a question that is open, and that stays: "%s"',
    async (said) => {
      await bot.press(`change|${(await bot.record('V-001')).id}|retention`);
      expect((await bot.say(said)).text).toContain('Aan wie: jan');
      await bot.say('later');
    },
  );

  it.each([
    'haal de rol van jan weg',
    'trek de rol van jan in',
    'haal jan weg als adviseur',
    'jan is geen adviseur meer',
  ])('who has the role no more is no request, and nothing new: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('"jan"');
    expect(text).not.toContain('Een rol geven');
  });

  it.each(['kan jan meelezen?', 'mag jan hier meekijken', 'can jan read along'])(
    '"%s" is told how that goes',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Geef die persoon een rol');
    },
  );

  it.each(['jan leest niet meer mee', 'jan no longer reads along'])(
    'who reads along no more is no request: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).not.toContain('verzoek');
      expect(text).toContain('"jan"');
    },
  );

  it.each([
    'onze adviseur zegt dat we een FG nodig hebben',
    'een klant wil meelezen in zijn dossier',
    'de klant kijkt mee als voorbeeld',
    'hij mag alles lezen maar niks veranderen',
    'dat is onze adviseur',
    'de boekhouder is onze belastingadviseur',
    'geef de klant toegang tot zijn gegevens',
    'maak een melding',
    'geef me toegang',
    'maak jan wakker',
    'de buren mogen meekijken met de camera',
  ])('is not given a role by "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Een rol geven');
  });

  it('from when they read along is no day until which they do', async () => {
    await bot.say('/register rol');
    await bot.say('adviseur');
    const { text } = await bot.say('Anouk neemt het over vanaf 1 januari');
    expect(text).not.toContain('Tot en met: 1 januari');
    expect((await bot.say('tot en met 1 maart')).text).toContain('Tot en met: 1 maart 2027');
  });
});

it('a telephone number that is kept is no calling', async () => {
  const { text } = await bot.say("we bewaren naam, adres en telefoon van particulieren en foto's van de tuin");
  expect(text).not.toContain('Bellen');
});

describe('who goes and who takes over', () => {
  it.each(['karin gaat weg per 1 januari, kees neemt het over', 'karin vertrekt, kees neemt het over'])(
    '"%s" is understood',
    async (said) => {
      expect((await bot.say(said)).text).toContain('"karin"');
    },
  );

  it('hands over to who is named', async () => {
    const { text } = await bot.say('kees neemt het over');
    expect(text).toContain('Overdragen');
    expect(text).toContain('Aan wie: kees');
  });

  it.each(['hij neemt het over', 'de klant neemt het over'])('"%s" names nobody', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Aan wie: ');
  });

  it.each([
    ...['Anouk vervangt mij als ik er niet ben', 'anouk vervangt me in de vakantie', 'anouk vervangt mij bij ziekte'],
    ...['Anouk covers for me when i am away', 'mijn collega Anouk vervangt mij'],
  ])('who replaces them is the deputy, once that is confirmed: "%s"', async (said) => {
    expect((await bot.say(said)).text).toMatch(/Vervanger: anouk/i);
    expect(await bot.stored()).toMatchObject({ deputy: 'none' });
    await bot.say('ja');
    expect((await bot.stored())['deputy']).not.toBe('none');
  });

  it.each([
    'niemand vervangt mij',
    'wie vervangt mij',
    'hij vervangt mij',
    'kees vervangt de lampen',
    'de app vervangt mijn agenda',
  ])('"%s" is no deputy', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Vervanger: ');
  });

  it.each([
    'ik ben van 23 december tot en met 6 januari op vakantie',
    'van 23 december tot en met 6 januari ben ik op vakantie',
    'I am away from the 23rd of december until the 6th of january',
  ])('who tells from when until when they are away finds both filled in: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Vanaf: 23 december 2026');
    expect(text).toContain('Tot en met: 6 januari 2027');
  });

  it('the deputy comes with the number', async () => {
    expect((await bot.say('anouk is mijn vervanger vanaf nu, 06 12345678')).text).toContain('Vervanger: anouk');
    await bot.say('ja');
    expect((await bot.stored())['deputy-phone']).toBe('06 12345678');
  });

  it('who begins on a day is on the list', async () => {
    const form = await bot.say('er komt 1 februari een nieuwe collega bij, kees');
    expect(form.text).toContain('Iemand komt erbij');
    expect(JSON.stringify(form.ask.fields)).toContain('kees');
  });
});

describe('what stops, comes or goes to another', () => {
  it.each([
    ['leveranciers bewaren we niet meer, dat doen we niet meer', 'Gestopt met Leveranciers'],
    ['met de leveranciers zijn we weer gestopt', 'Gestopt met Leveranciers'],
    ['nieuw kantoor erbij in zutphen, daar zitten 3 mensen', 'tweede vestiging: zutphen'],
    ['loon doen we niet meer zelf, dat doet salarisbureau Flex', 'salarisbureau Flex'],
    ['we no longer do payroll ourselves, Flex Payroll does it now', 'Flex Payroll'],
  ])('"%s"', async (said, shown) => {
    expect((await bot.say(said)).text).toContain(shown);
  });

  it.each(['telefoonnummers bewaren we niet meer', 'loon doen we zelf'])('"%s" stops no activity', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Gestopt met');
  });
});

it.each(['kees de boer, 0570 123456', 'Kees de Boer 06 12345678'])('"%s" is asked who that is', async (said) => {
  const { text } = await bot.say(said);
  expect(text).not.toContain('programma of bedrijf');
});

it('a sentence about programs is still asked for their names', async () => {
  expect((await bot.say('we gebruiken een ander programma voor de afspraken')).text).not.toContain('Wie is dit?');
});

describe('the work for a client', () => {
  it.each([
    'we doen ook de lonen van bakkerij joosten',
    'we doen ook de lonen voor bakkerij joosten',
    'we also do the payroll for other companies',
  ])('"%s" is of the second register', async (said) => {
    await bot.press('begin|payroll');
    await bot.say('later');
    const { text } = await bot.say(said);
    expect(text).toContain('Werk voor een klant');
    expect(text).not.toContain('staat al in uw register');
  });

  it('"de lonen van ons personeel" are our own', async () => {
    expect((await bot.say('we doen de lonen van ons personeel zelf')).text).not.toContain('Werk voor een klant');
  });
});

describe('what is begun and was denied in the introduction', () => {
  it.each([["we hebben nu camera's hangen bij de ingang", 'has-cameras', "Camera's is nu: ja"]])(
    'is so in the profile too: "%s"',
    async (said, path, line) => {
      expect((await bot.stored())[path]).toBe(false);
      await bot.say(said);
      expect((await bot.stored())[path]).toBe(false);
      const begun = await bot.say('ja');
      expect(begun.text).toContain(line);
      expect((await bot.stored())[path]).toBe(true);
      await bot.press(begun.button('Toch niet'));
      expect((await bot.stored())[path]).toBe(false);
    },
  );

  it('says nothing of what was answered with yes', async () => {
    expect((await bot.press('begin|suppliers')).text).not.toContain('is nu: ja');
  });
});
