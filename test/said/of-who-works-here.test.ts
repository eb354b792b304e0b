// What is told of who works here, as people say it: who is away, begins, takes over or may look along, and what is in the place of what.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());

it.each(['kees is ziek vandaag', 'mirjam is met zwangerschapsverlof tot juni', 'bas is op vakantie tot 3 mei'])(
  'of a colleague who is away it is said what can be done here, and nothing is kept: %s',
  async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('waarom iemand weg is, bewaar ik niet');
    expect(text).toContain('ik ben weg tot 1 juni');
  },
);

it('who is in charge then is called by their name alone', async () => {
  expect((await bot.say('als ik er niet ben is sanne de baas')).text).toContain('Vervanger is nu: sanne.');
});

it.each(['kees neemt morgen alles van me over want ik stop ermee', 'kees neemt alles van me over omdat ik weg ga'])(
  'who hands everything over sees the form for that, and no request: %s',
  async (words) => {
    await bot.say('later');
    const { text } = await bot.say(words);
    expect(text).toContain('# Overdragen');
    expect(text).toContain('Aan wie: kees');
  },
);

it.each([
  ['nieuwe collega: Daan Vermeer, begint de 1e, krijgt de roosterapp en mail', 'Wie: Daan Vermeer'],
  ['nieuwe medewerker Sophie, begint 1 februari', 'Wie: Sophie'],
])('who begins stands in the form with the day: %s', async (words, who) => {
  const { text } = await bot.say(words);
  expect(text).toContain(who);
  expect(text).toContain('Eerste dag:');
});

it.each(['sanne mag ook de meldingen zien', 'bas mag het register lezen'])(
  'who may see more gets a role: %s',
  async (words) => {
    await bot.say('later');
    expect((await bot.say(words)).text).toContain('# Een rol geven');
  },
);

it.each(['wie krijgt de meldingen', 'wie ziet de meldingen'])('who reads a report is answered: %s', async (asked) => {
  expect((await bot.say(asked)).text).toContain('Een melding of verzoek leest noor');
});

it.each(['ik bedoelde Moneymonk ipv moneybird', 'exact ipv moneybird'])(
  'one program in the place of another is that change: %s',
  async (words) => {
    await bot.say('later');
    expect((await bot.say(words)).text).toContain('in plaats van Moneybird');
  },
);

it('when something is thrown away is how long it is kept', async () => {
  await bot.say('later');
  expect((await bot.say('sollicitatiebrieven gooien we na 4 weken weg')).text).toContain('Sollicitanten');
});

it('a screen that stood open was not taken hostage', async () => {
  const { text } = await bot.say('pc stond open en een klant keek mee op het scherm', 'sanne');
  expect(text).toContain('Iemand mocht in een programma te veel zien');
});
