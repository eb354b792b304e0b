// What was done or heard for a request is kept with it as it was said, wherever it is told, after a yes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
  await bot.say('mevrouw de wit mailde gisteren, al haar gegevens moeten weg');
  await bot.say('ja');
  await bot.say('verstuur');
});
afterEach(() => bot.close());

const logbook = async (): Promise<string> => (await bot.say('R-001')).text.match(/Logboek: [\s\S]*/)?.[0] ?? '';

describe('at one of its questions', () => {
  it.each(['gedaan, cv verwijderd uit mailbox', 'vandaag teruggeappt', 'de klant was daar erg blij mee'])(
    'what answers it not is offered as a note: %s',
    async (words) => {
      const { text } = await bot.say(words);
      expect(text).toContain('Zal ik het als notitie bij R-001 zetten?');
      expect(text).not.toContain('Dat staat er niet bij');
      expect(await logbook()).toBe('');
      await bot.say(words);
      expect((await bot.say('ja')).text).toContain('Genoteerd bij R-001');
      expect(await logbook()).toContain(words);
    },
  );

  it('a no leaves it, and the question stays open', async () => {
    await bot.say('de klant was daar erg blij mee');
    expect((await bot.say('nee')).text).toContain('Wie stelt de vraag');
    expect(await logbook()).toBe('');
  });

  it('part of it that must stay is the decision, with its reason', async () => {
    const { text } = await bot.say('deels, facturen moeten we bewaren');
    expect(text).toContain('Besluit: Deels; Uitleg: facturen moeten we bewaren?');
  });

  it('a letter is made where one is wanted', async () => {
    expect((await bot.say('brief maken')).text).toContain('Kies een brief');
  });
});

it('where nothing is open, a yes notes what was done', async () => {
  await bot.say('later');
  const { text } = await bot.say('vandaag teruggeappt');
  expect(text).toContain('Gaat dit over R-001?');
  await bot.say('ja');
  expect(await logbook()).toContain('vandaag teruggeappt');
});

it('is typed with its command, for who reads it and nobody else', async () => {
  expect((await bot.say('/verzoek noteer R-001 brief gepost')).text).toBe('Genoteerd bij R-001.');
  expect((await bot.say('/verzoek noteer')).text).toContain('/verzoek noteer R-001');
  await bot.say('/verzoek noteer R-001 van sanne', 'sanne');
  expect(await logbook()).toMatch(/brief gepost/);
  expect(await logbook()).not.toContain('van sanne');
});
