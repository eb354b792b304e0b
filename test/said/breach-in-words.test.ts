// A breach in the words of who reports and handles it: what a yes takes with it, what it was not, and what is asked of the file.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (who: string, ...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, who));
  return text;
};
const stick = 'usb-stick verloren op de markt, vanochtend om 8 uur';
const report = (...all: readonly string[]) => told(piet, stick, 'ja graag', ...all);

describe('a yes with more behind it', () => {
  it.each(['ja en telefoonnummers ook', 'ja, en ook telefoonnummers', 'yes and phone numbers too'])(
    'answers, and tells the more: "%s"',
    async (said) => {
      const text = await report(said);
      expect(text).toContain('Staat nog open: ja');
      expect(text).toMatch(/8 uur\. (?:ook )?(?:telefoonnummers|phone numbers)/);
    },
  );

  it.each(['ja en telefoonnummer ook', 'ja, en hun mailadressen', 'ja en ook hun adres'])(
    'shows the card of a breach again with it: "%s"',
    async (said) => {
      await report('ja', 'verstuur maar');
      const text = await told(noor, '9 mensen, alleen namen', said);
      expect(text).toContain('Aantal mensen: 9 mensen');
      expect(text).toMatch(/Gegevens: Naam, Adres, mail of telefoon/);
    },
  );
});

describe('what is said to the bot', () => {
  it.each(['verder klopt t stuur maar', 'de rest klopt, stuur maar'])('sends: "%s"', async (said) => {
    expect(await report('ja', said)).toContain('uw melding is bewaard');
  });

  it.each(['wat bedoel je met er nog bij kunnen', 'wat bedoelen jullie daarmee'])(
    'is no part of what happened: "%s"',
    async (said) => {
      expect(await report(said)).not.toContain('niet zeker');
      expect(await told(piet, 'ja')).not.toContain(said);
    },
  );

  it.each([
    'de lijst werd teruggestuurd door de vinder',
    'namen en adressen stonden erop',
    'geen namen erop, alleen nummers',
  ])('is not what tells more: "%s"', async (said) => {
    expect(await report(said)).toContain(said);
  });

  it('says in the story which day it was instead', async () => {
    const text = await told(
      piet,
      'usb-stick dinsdag verloren op de markt, er stonden 9 klanten op',
      'ja graag',
      'wacht, het was maandag niet dinsdag, en het zijn er 204',
    );
    expect(text).toContain('Wat er gebeurde: usb-stick maandag verloren op de markt');
    expect(text).toContain('het zijn er 204');
  });
});

describe('what it was not', () => {
  it.each([
    ['hij is niet kwijt of gestolen hoor, ik heb m', 'Papieren kwijt'],
    ['niemand kan er meer bij', 'Papieren kwijt'],
    ['neee niet telefoon, papier!', 'Papieren kwijt'],
    ['het rooster met telefoonnrs van iedereen', 'Papieren kwijt'],
  ])('turns no papers into a phone: "%s"', async (said, kind) => {
    expect(await told(piet, 'papieren rooster kwijt in de winkel', 'ja graag', said)).toContain(`Soort: ${kind}`);
  });

  it.each(['geen usb-stick, papieren', 'nee niet de stick maar papieren', 'not the stick, papers'])(
    'is put right: "%s"',
    async (said) => {
      expect(await report(said)).toContain('Soort: Papieren kwijt');
    },
  );
});

describe('at another business', () => {
  const first = 'net belde exact op, die zijn gehackt. meer weten ze nog niet';

  it('is heard, and not asked whether it happened here', async () => {
    const text = await told(piet, first);
    expect(text).toContain('Het gebeurde bij een ander bedrijf');
    expect(text).not.toContain('Is dit bij u gebeurd');
  });

  it.each(['nee niet bij ons, bij exact', 'nee, niet bij ons, bij onze boekhouder'])(
    'begins the report: "%s"',
    async (said) => {
      expect(await told(piet, first, said)).toContain('Soort: Het gebeurde bij een ander bedrijf');
    },
  );

  it('elsewhere still says no', async () => {
    expect(await told(piet, 'de klanten zijn gehackt', 'nee, dat was bij een andere sportschool')).toContain(
      'Goed, dan niet',
    );
  });
});

describe('asked of the file', () => {
  it.each([
    ...['en wat nu, moet ik melden', 'wat moet er nog voor ik kan sluiten', 'moet ik dit nou melden of niet'],
    ...['wat moet ik nog doen', 'what do i still have to do', 'wanneer kan ik het sluiten'],
  ])('its card answers: "%s"', async (said) => {
    await report('ja', 'verstuur maar');
    const text = await told(noor, 'D-001', 'de vragen', said);
    expect(text).toContain('Advies');
    expect(text).toContain('Uiterlijk melden');
  });
});

describe('decided in words', () => {
  it('of the people, where the authority is asked about', async () => {
    await report('ja', 'verstuur maar');
    const shown = await bot.say('D-001', noor);
    await bot.press(shown.button('Besluit AP'), noor);
    const text = await told(noor, 'klanten hoeven het niet te weten, gewist en pincode');
    expect(text).not.toContain('Is het een datalek: nee');
    expect(text).toContain('[Besluit mensen]');
  });

  it.each(['ja voorlopig melden, omdat rekeningnummers gestolen zijn', 'besluit: melden, want er stonden namen op'])(
    'to report it, with why: "%s"',
    async (said) => {
      await report('ja', 'verstuur maar');
      const shown = await bot.say('D-001', noor);
      await bot.press(shown.button('Besluit AP'), noor);
      const text = await told(noor, said);
      expect(text).toContain('Melden bij de AP: ja');
    },
  );

  it('what was done about it is no effect on people', async () => {
    await report('ja', 'verstuur maar');
    await told(noor, 'D-001');
    const record = await bot.record('D-001');
    await bot.press(`form|${record.id}|@effects|0`, noor);
    const text = await told(
      noor,
      'telefoon is nu op afstand gewist, sim geblokkeerd, wachtwoord van de mail veranderd',
    );
    expect(text).toContain('Wat u doet: telefoon is nu op afstand gewist');
    expect(text).not.toContain('Gevolg voor mensen: telefoon');
  });

  it('where nothing is open', async () => {
    await report('ja', 'verstuur maar');
    expect(await told(noor, 'ok dan besluit: melden bij de ap, heb ik al gedaan vandaag')).toContain('[Besluit AP]');
  });
});
