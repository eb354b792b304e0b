// What ends, who is away and who does what: nothing is turned round, stored for somebody else or taken for a yes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, lastSaid, saidBefore, startBot, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

describe('programs', () => {
  it.each([
    'we zijn van moneybird af en van mailchimp ook',
    'we zijn van moneybird af, doen nu niks meer met nieuwsbrieven',
  ])('that end in the same breath are not there: %s', async (said) => {
    const text = await last(said);
    expect(text).toContain('Gestopt met Moneybird');
    expect(text).not.toContain('Nieuwsbrief: ja');
    expect(text).not.toContain('Zal ik ze bij uw leveranciers zetten?');
  });

  it('without a contract are not replaced, and a question is no yes to a change', async () => {
    expect(await last('met Loket hebben we geen contract, met Moneybird wel')).not.toContain('in plaats van');
    await last('we zijn gestopt met de webshop');
    expect(await last('ok, en wat moeten we met de gegevens van klanten?')).not.toContain('Verwerkt');
    expect(await bot.stored()).toMatchObject({ 'sells-online': true });
  });

  it('are replaced by who does the work', async () => {
    expect(await last('administratiekantoor De Vries doet vanaf nu de salarissen ipv loket')).toContain(
      'administratiekantoor De Vries in plaats van Loket.nl',
    );
  });

  it('have no contract by one that is announced', async () => {
    const text = await last('loket heeft vandaag gebeld, er komt een nieuwe verwerkersovereenkomst');
    expect(text).not.toContain('Datum contract');
  });
});

describe('who is asked to take over', () => {
  beforeEach(() => last('verder'));

  it.each(['piet is onze boekhouder', 'onze adviseur is piet'])('is nobody with another role: %s', async (said) => {
    expect(await last(said)).not.toContain('Vervanger: piet');
    expect(await bot.stored()).not.toHaveProperty('deputy');
  });

  it('is told otherwise without answering whether there are customers', async () => {
    await last('kees, 0612345678', 'klopt');
    expect(await last('oh nee sanne is de vervanger, niet kees')).toContain('Bedoelt u: Vervanger: sanne?');
    expect(await bot.stored()).not.toHaveProperty('has-customers');
  });

  it('and what was wrong by its name turns no answer round', async () => {
    await last('kees, 0612345678', 'klopt', 'ja', 'dat delen met de school was fout, dat doen we niet');
    expect(await bot.stored()).toMatchObject({ 'has-customers': true });
  });
});

describe('who is away', () => {
  it.each([
    ['ik ga volgende week 2 weken op vakantie, kees neemt het over', '30 november 2026', '13 december 2026'],
    ['ik ben 3 weken weg vanaf maandag', '30 november 2026', '20 december 2026'],
  ])('is so from that week on: %s', async (said, from, until) => {
    const text = await last(said);
    expect(text).toContain(`Vanaf: ${from}`);
    expect(text).toContain(`Tot en met: ${until}`);
  });

  it('is so for shorter after all, from the same day', async () => {
    const text = await last('ik ben 3 weken weg vanaf maandag', 'nee 2 weken');
    expect(text).toContain('Vanaf: 30 november 2026');
    expect(text).toContain('Tot en met: 13 december 2026');
  });

  it('may be so on one day', async () => {
    expect(await last('vrijdag ben ik er niet')).toContain('Vanaf: 27 november 2026');
  });
});

describe('what is asked', () => {
  it.each([
    ['mag ik camera ophangen in de winkel', 'tegen diefstal en geweld'],
    ['onze klant wil weten of wij avg-proof zijn', 'Uw register laten zien'],
    ['onze accountant vraagt om het register', 'Uw register laten zien'],
  ])('is answered: %s', async (said, answer) => {
    expect(await last(said)).toContain(answer);
  });

  it.each(['waarom staat er een aandachtspunt', 'kan sanne zien wat er over salaris staat'])(
    'of the register is no breach: %s',
    async (said) => {
      expect(await last(said)).not.toContain('Zal ik het melden?');
    },
  );
});

it.each([
  ['fysio de brug heeft een nieuw nummer: 050-9998877', '050-9998877'],
  ['voor kapsalon Anja doen we alleen de btw aangifte', 'Soort bedrijf'],
])('what is of somebody else is not of the business: %s', async (said, proposed) => {
  expect(await last(said)).not.toContain(proposed);
});

it('a number of the business stands beside its address', async () => {
  expect(await last('ons nummer is nu 038-4567890')).toContain('Contact: info@jansen.nl, 038-4567890?');
});

it.each(['hoeveel leveranciers hebben we?', 'wat staat er bij mijn leveranciers'])(
  'who they are is listed: %s',
  async (said) => {
    expect(await last(said)).toContain('L-002 Moneybird');
  },
);

it('what a colleague was let read is a breach', async () => {
  const { text } = await bot.say('kees heeft mijn ziekmelding aan piet laten lezen, dat mag toch niet', 'sanne');
  expect(text).toContain('Dit klinkt als een datalek');
});

it('a colleague who left, and who does all of it now, is no breach', async () => {
  for (const who of ['kees', 'sanne']) await bot.say('hoi', who);
  expect(await last('kees werkt hier niet meer, sanne doet nu alles van kees')).not.toContain('Zal ik het melden?');
});

describe('the customers of a business', () => {
  beforeEach(async () => {
    await bot.close();
    bot = await startBot();
    await finishFirstRun(bot);
    await confirmDraft(bot);
    await saidBefore(bot, 'later');
  });

  it.each([
    'whatsapp gebruiken we niet meer voor klanten',
    'exact is eruit en we gebruiken nu moneybird voor facturen',
  ])('lose no kind of data by a program that ends: %s', async (said) => {
    expect(await last(said)).not.toContain('Welke gegevens:');
  });

  it('are not kept as long as was said of something that is not kept', async () => {
    const text = await last('klantgegevens bewaren we 1 jaar, offertes bewaren we niet');
    expect(text).toContain('Klantgegevens en berichten: 1 jaar');
    expect(text).toContain('"offertes bewaren we niet"');
  });

  it.each(['bij klanten kan piet er ook bij', 'piet werkt ook met de klanten'])(
    'are reached by one more: %s',
    async (said) => {
      expect(await last(said)).toMatch(/V-001 Klanten: Wie erbij kan: .*Piet/);
    },
  );

  it('are still reached by a colleague who left and has no role', async () => {
    await bot.say('hoi', 'sanne');
    await last('bij klanten kan sanne er ook bij', 'ja');
    const text = await last('sanne is weg');
    expect(text).toContain('staat nog bij wie erbij kan: V-001 Klanten');
    expect(text).toContain('Wie erbij kan in V-001 Klanten');
  });

  it('are kept longer than the years that are named', async () => {
    bot.now = '2027-11-29T08:00:00.000Z';
    await bot.press((await bot.say('V-001')).button(/Nakijken/));
    const text = await last('klopt allemaal nog, alleen bewaren we ze nu 3 jaar ipv 2');
    expect(text).toContain('Klantgegevens en berichten: 3 jaar');
  });
});
