// Who wants to close a request, or asks whether they can: they hear what is first needed and are led there, or are asked back whether to close it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmedBakery } from '../journeys/bakery.js';
import { heldOnce } from '../journeys/held-once.js';
import { startBot, type TestBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await confirmedBakery(bot, 1);
  await heldOnce(bot, 'a request for access', async () => {
    await requestMade(bot);
    await bot.say('later');
  });
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said));
  return text;
};
/** All that is needed was done, save what is left out here. */
async function handled(...without: readonly string[]): Promise<void> {
  const record = (await bot.record('R-001')).id;
  const steps = {
    'on-behalf': 'self',
    identity: 'known',
    activities: ['none'],
    'access-given': 'counter',
    'decisions/access/decision': 'granted',
    'answer-sent': '2026-11-24',
    'answer-how': 'mail',
  };
  for (const [path, value] of Object.entries(steps))
    if (!without.some((one) => path.startsWith(one))) await bot.answer({ [path]: value }, { record });
  await bot.say('later');
}

const asks = [
  'kan ik R-001 nu afsluiten?',
  'mag R-001 dicht',
  'kan r-001 weg?',
  'is R-001 klaar zo?',
  'kan het verzoek van jansen dicht',
  'sluit R-001 maar af',
  'rond R-001 maar af',
  'can we close R-001?',
] as const;

describe('a request that lacks something', () => {
  it.each(asks)('says what, stores nothing and leads there: "%s"', async (said) => {
    const text = await told(said);
    expect(text).toContain('R-001 kan nog niet dicht');
    expect(text).toContain('Nog te vragen: Wie vraagt het');
    expect(await told('ja')).toContain('Wie stelt de vraag?');
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
  });

  it.each([
    'mag ie dicht?',
    'kan die zo dicht',
    'is dat klaar zo?',
    'sluit hem maar',
    'ben ik klaar zo',
    'rond maar af',
  ])('is meant where it is shown: "%s"', async (said) => {
    expect(await told('laat R-001 zien', said)).toContain('R-001 kan nog niet dicht');
  });

  it('names what must be done, and leads to the only one', async () => {
    await handled('answer-');
    expect(await told('mag R-001 dicht?')).toContain('Eerst nog: het antwoord versturen');
    expect(await told('ja')).toContain('Wanneer is het antwoord verstuurd?');
  });

  it.each(['mag ie dicht?', 'is dat klaar zo?', 'sluit R-001 maar af', 'kan ik het verzoek nu afsluiten'])(
    'says so beside its own question, which stays: "%s"',
    async (said) => {
      const text = await told('verder met R-001', said);
      expect(text).toContain('R-001 kan nog niet dicht');
      await told('de persoon zelf');
      expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self' });
    },
  );
});

describe('a request of which all is done', () => {
  it.each(asks)('is closed after a yes: "%s"', async (said) => {
    await handled();
    expect(await told(said)).toContain('R-001 kan dicht');
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
    expect(await told('ja')).toContain('gesloten');
    expect((await bot.record('R-001')).status).toBe('active');
  });

  it('stays open after a no, and is said to be closed once it is', async () => {
    await handled();
    await told('mag R-001 dicht?', 'nee');
    expect((await bot.record('R-001')).status).toBe('concept');
    await told('sluit R-001 maar', 'ja');
    expect(await told('mag R-001 dicht?')).toContain('R-001 is al gesloten');
  });
});

describe('what was not done and may stay so', () => {
  it('is named, and is asked, or why it stays so', async () => {
    await handled('access-given');
    expect(await told('mag R-001 dicht?')).toContain('Dit is nog niet gedaan: de kopie geven');
    expect(await told('ja')).toContain('Hoe geeft u de kopie veilig?');
    expect((await bot.record('R-001')).status).toBe('concept');
    expect(await told('sluit maar af')).toContain('R-001 is nog niet dicht. Eerst dit, of waarom niet: de kopie geven');
    expect(JSON.stringify(await bot.stored('R-001'))).not.toContain('sluit maar af');
  });
});

describe('what is told beside it', () => {
  it('goes first, and nothing is closed', async () => {
    await handled('decisions');
    const text = await told('R-001 is ingewilligd, sluit maar af');
    expect(text).toContain('Het is nog niet gesloten');
    await told('ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'decisions/access/decision': 'granted' });
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
  });
});

it.each(['kan ik het pand afsluiten', 'hoe sluit ik de kassa af', 'de winkel is dicht', 'moet een verzoek dicht?'])(
  'nothing else is meant by what only sounds like it: "%s"',
  async (said) => {
    expect(await told(said)).not.toContain('kan nog niet dicht');
  },
);
