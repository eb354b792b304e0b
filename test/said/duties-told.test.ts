// Who takes care of privacy and who takes over, told with something else: neither half goes without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi', 'Kapsalon Bea, kapper, 4 man', 'ja');
});
afterEach(() => bot.close());

describe('where the contact is asked', () => {
  it.each([
    ['info@boomhut.nl, privacy doet onze directeur karin', /Contact: info@boomhut\.nl\nPrivacy officer: karin/i],
    ['info@boomhut.nl en karin doet de privacy', /Contact: info@boomhut\.nl\nPrivacy officer: karin/i],
    ['info@boomhut.nl, privacy doe ik zelf', /Contact: info@boomhut\.nl\nPrivacy officer: noor/i],
    ['info@boomhut.nl, our director Karin handles privacy', /Contact: info@boomhut\.nl\nPrivacy officer: Karin/],
    ['info@boomhut.nl, privacy regelt karin, vervanger is sanne', /Privacy officer: karin\nVervanger: sanne/i],
    ['privacyofficer is Karin de Wit, info@boomhut.nl', /Contact: info@boomhut\.nl\nPrivacy officer: Karin de Wit/],
  ])('both are on the card: "%s"', async (said, both) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(both);
    expect(await bot.stored()).not.toHaveProperty('officer');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ contact: 'info@boomhut.nl', officer: expect.any(String) });
  });

  it.each([
    'info@boomhut.nl, privacy vinden we belangrijk',
    'info@boomhut.nl, wie doet de privacy eigenlijk',
    'info@boomhut.nl, onze privacyverklaring staat op de site',
    'privacy@boomhut.nl',
    'info@boomhut.nl, of bel Karin',
  ])('nobody is read in "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Privacy officer: (?!Wie)|Vervanger: (?!Wie)/);
  });
});

describe('where it is asked who takes care of privacy', () => {
  beforeEach(() => saidBefore(bot, 'info@bea.nl'));

  it.each(['virtuagym mollie moneybird en whatsapp', 'slack en teams', 'jan en piet', 'google and dropbox'])(
    'several names are nobody: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('ken ik alleen van naam');
      expect(await bot.stored()).not.toHaveProperty('officer');
    },
  );

  it.each([
    [
      'karin de wit, die doet privacy, vervanger weet ik niet',
      /Privacy officer: karin de wit\nVervanger: \(weten we nog niet\)/,
    ],
    ['dat doet Karin, een vervanger weet ik nog niet', /Privacy officer: Karin\nVervanger: \(weten we nog niet\)/],
    ['ikzelf, en Sanne neemt het over als ik ziek ben', /Privacy officer: noor\nVervanger: Sanne/],
    ['ik en anders Lotte', /Privacy officer: noor\nVervanger: Lotte/],
    ['ik, bij vakantie Lotte', /Privacy officer: noor\nVervanger: Lotte/],
    ['ik en als ik er niet ben lotte', /Privacy officer: noor\nVervanger: lotte/],
    ['Lotte en anders Jan', /Privacy officer: Lotte\nVervanger: Jan/],
    ['me and otherwise Lotte', /Privacy officer: noor\nVervanger: Lotte/],
    ['Karin handles it and Sanne is my deputy', /Privacy officer: Karin\nVervanger: Sanne/],
    ['ik doe zelf de privacy, piet jansen vervangt me', /Privacy officer: noor\nVervanger: piet jansen/],
    ['ik, vervanger is piet 06 12345678', /Privacy officer: noor\nVervanger: piet\n/],
    ['privacy doet karin, ik val in', /Privacy officer: karin\nVervanger: noor/i],
    ['privacy doet karin, en piet valt in', /Privacy officer: karin\nVervanger: piet/i],
    ['i do it myself, Piet replaces me', /Privacy officer: noor\nVervanger: Piet/],
  ])('both are on the card: "%s"', async (said, both) => {
    expect((await bot.say(said)).text).toMatch(both);
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each([
    'my collega Sanne takes over if i am ill',
    'mijn collega Sanne neemt het over als ik ziek ben',
    'als ik er niet ben neemt Sanne het over',
    'als ik op vakantie ben, valt Sanne in',
    'if I am away, Sanne takes over',
    'Sanne is mijn vervanger',
    'mijn vervanger is Sanne',
    'deputy is Sanne',
    'Sanne vervangt mij als ik er niet ben',
    'Sanne vervangt me in de vakantie',
    'mijn collega Sanne vervangt mij bij ziekte',
    'Sanne replaces me when i am away',
    'Sanne covers for me',
  ])('who only takes over is the deputy: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Vervanger: Sanne');
    expect(text).not.toMatch(/Privacy officer: \S*anne|Bedoelt u: Sanne/);
    await bot.say('ja');
    expect(await bot.stored()).toHaveProperty('deputy');
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each([
    ['Sanne', 'Sanne'],
    ['mijn collega Sanne', 'Sanne'],
    ['dat doet Sanne', 'Sanne'],
    ['Sanne doet dat, ze is er altijd', 'Sanne'],
    ['Sanne neemt dat op zich', 'Sanne'],
  ])('who does it is no deputy: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Vervanger: Sanne');
  });
});

describe('of several who are named the one that is left is asked back', () => {
  it.each([
    ['onze boekhouder Luc misschien.. nee nee Luc niet, zet Griet, die doet de ploeg', 'Griet'],
    ['ik dacht aan Luc maar doe Griet maar', 'Griet'],
    ['niet Luc maar Griet', 'Griet'],
    ['eerst wou ik rob vragen maar die ziet dat niet zitten, dus yasmina', 'yasmina'],
    ['ik had aan Wouter gedacht, maar die heeft het druk, dus neem Lotte Bakker maar', 'Lotte Bakker'],
    ['jelmer onze spelleider', 'jelmer'],
  ])('"%s"', async (said, name) => {
    await saidBefore(bot, 'info@bea.nl');
    const { text } = await bot.say(said);
    expect(text).toContain(`Bedoelt u: ${name}?`);
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each(['Luc of Griet', 'misschien Luc, misschien Griet'])('of two that are left nobody is: "%s"', async (said) => {
    await saidBefore(bot, 'info@bea.nl');
    expect((await bot.say(said)).text).not.toMatch(/Bedoelt u: (?:Luc|Griet)\?/);
    expect(await bot.stored()).not.toHaveProperty('officer');
  });
});

it.each(['karin doet privacy', 'privacy doet karin'])('is said alone, before it is asked: "%s"', async (said) => {
  expect((await bot.say(said)).text).toMatch(/Privacy officer: karin/i);
});

it.each(['privacy doet karin', 'privacyofficer is karin', 'privacy is done by Karin'])(
  'who takes care of it is not who takes over: "%s"',
  async (said) => {
    await saidBefore(bot, 'info@bea.nl', 'ik');
    await bot.say(said);
    expect(await bot.stored()).not.toHaveProperty('deputy');
  },
);

describe('a kind of business where somebody is asked', () => {
  beforeEach(() => saidBefore(bot, 'info@bea.nl'));

  it.each([
    'bouw',
    'winkel',
    'een garage',
    'webwinkel in kinderkleding',
    'beauty',
    'nagels',
    'vloeren',
    'nagels en wimpers',
    'wij doen tuinen',
    'bijles',
    'tutoring',
    'we do hair and nails',
  ])('is nobody: "%s"', async (said) => {
    await bot.say(said);
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each([
    'Bouw',
    'Anna Winkel',
    '"bouw"',
    'bakker',
    'jan de boer',
    'Vloeren',
    'roos',
    'piet schilder',
    'bloem',
    'eva nagel',
  ])('may be how somebody is called: "%s"', async (said) => {
    await bot.say(said);
    expect(await bot.stored()).toHaveProperty('officer');
  });
});

describe('where it is asked who takes care of it', () => {
  beforeEach(() => saidBefore(bot, 'info@bea.nl'));

  it.each([
    'loon doet boekhouder van der meer',
    'Loon doet de boekhouder',
    'boekhouding doet jansen',
    'de website doet webbie',
    'Facturen doet Exact',
  ])('work that is done by somebody names nobody by it: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Bedoelt u: (?:loon|boekhouding|facturen)/i);
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each(['Fatima doet dat', 'wibo doet dat', 'Wibo regelt alles', '"Loon"'])(
    'somebody who does it is named: "%s"',
    async (said) => {
      await bot.say(said);
      expect(await bot.stored()).toHaveProperty('officer');
    },
  );

  it.each(['mn man joost als ik er niet ben 0612345678', 'joost als ik er niet ben', 'als ik ziek ben Joost'])(
    'who is there when they are away takes over: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toMatch(/Vervanger: joost/i);
      expect(text).not.toMatch(/Privacy officer: joost/i);
      expect(await bot.stored()).not.toHaveProperty('officer');
    },
  );

  it('and who takes care of it waits meanwhile, and is said so', async () => {
    await bot.say('ik ben bea bloem, ik doe dat');
    expect((await bot.say('mijn man joost als ik er niet ben')).text).toContain('Nog niet bewaard: Privacy officer:');
  });
});

describe('where only the deputy is asked still', () => {
  beforeEach(() => saidBefore(bot, 'info@bea.nl', 'ik'));

  it.each([
    ['ik doe zelf de privacy, sara vervangt me', 'sara'],
    ['privacy doe ik, sara de wit valt in', 'sara de wit'],
    ['ik regel de privacy en sara neemt het over', 'sara'],
    ['I do the privacy myself, Sara replaces me', 'Sara'],
    ['privacy doe ik zelf, vervanger is sara', 'sara'],
  ])('who takes over is filled in: "%s"', async (said, deputy) => {
    expect((await bot.say(said)).text).toContain(`Vervanger: ${deputy}\n`);
  });

  it.each(['ik doe zelf de privacy, mijn vrouw vervangt me', 'i do privacy myself, my wife takes over'])(
    'of a relation the name is asked: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Hoe heet die persoon?');
      expect(text).not.toMatch(/Vervanger: (?!Wie)/);
    },
  );

  it.each(['ik doe zelf de privacy', 'privacy vinden wij belangrijk, sara ook', 'ik doe de privacy, verder niemand'])(
    'nobody is called so by "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/Vervanger: (?!Wie|Ik heb geen)/);
    },
  );
});

describe('beside the form of an activity', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'info@bea.nl', 'ik', 'geen vervanger', 'ja');
    await bot.say('/register wijzig V-001');
  });
  const kept = /Wie erbij kan: (?!Wie werkt)|Wie houdt dit bij: (?!Wie houdt)/;

  it.each([
    ['ik doe de privacy zelf, sara vervangt me', 'Vervanger: sara'],
    ['privacy doe ik, sara de wit valt in', 'Vervanger: sara de wit'],
    ['i do privacy myself, sara takes over', 'Vervanger: sara'],
    ['sara is mijn vervanger', 'Vervanger: sara'],
    ['karin doet de privacy en piet vervangt haar', 'Privacy officer: karin; Vervanger: piet'],
    ['privacy is done by Karin', 'Privacy officer: Karin'],
  ])('is asked back as of the business: "%s"', async (said, asked) => {
    const { text } = await bot.say(said);
    expect(text).toContain(asked);
    expect(text).not.toMatch(kept);
    await bot.say('ja');
    expect(await bot.stored()).not.toMatchObject({ deputy: 'none', officer: (await bot.record()).createdBy });
  });

  it.each(['ik doe de privacy zelf, mijn vrouw vervangt me', 'i do privacy myself, my wife takes over'])(
    'asks the name of a relation, and fills nothing: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('vervanger is');
      expect(text).not.toMatch(kept);
    },
  );

  it('says that it is so already', async () => {
    const { text } = await bot.say('ik doe zelf de privacy');
    expect(text).toContain('Zo staat het al');
    expect(text).not.toMatch(kept);
  });

  it.each([
    ['exact, alleen wie voor privacy zorgt', /Wie erbij kan: Wie voor privacy zorgt/],
    ['alleen de directie en karin', /Wie erbij kan: Eigenaar of directie, karin/],
    ['exact, karin houdt het bij', /Wie houdt dit bij: karin/],
    ['exact, de administratie, ik hou het bij', /Wie erbij kan: Administratie/],
    ['de eigenaar', /Wie erbij kan: Eigenaar of directie/],
  ])('what is of the form stays in it: "%s"', async (said, filled) => {
    expect((await bot.say(said)).text).toMatch(filled);
  });
});
