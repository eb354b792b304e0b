// Who handles a request says it in own words: its letters, who asks, what was found, what was done.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmedBakery } from './bakery.js';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await confirmedBakery(bot, 1);
  await asked(['access'], 'mevrouw Jansen');
});
afterEach(() => bot.close());

async function asked(kinds: readonly string[], who: string): Promise<void> {
  await bot.say('/verzoek');
  const values = { words: 'zie mail', kinds, about: 'customer', who, received: '2026-11-20' };
  await bot.answer(values, { record: 'new:request-report' });
}

describe('a letter', () => {
  beforeEach(async () => {
    await bot.say('de persoon zelf');
  });

  it('that stands on the screen is typed by its name, as often as somebody likes, and undoes nothing', async () => {
    await bot.say('brief');
    for (const said of ['antwoord', 'Antwoord', 'die met antwoord', 'doe maar die met antwoord'])
      expect((await bot.say(said)).text).toContain('Antwoord op uw vraag');
    expect((await bot.say('en die voor meer tijd')).text).toContain('Wij hebben meer tijd nodig');
    await bot.say('verder');
    for (const said of ['antwoord', 'het antwoord', 'mijn antwoord'])
      expect((await bot.say(said)).text).not.toContain('Teruggezet');
    expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self' });
  });

  it.each([
    ['laat de brief antwoord zien', 'Antwoord op uw vraag'],
    ['brief antwoord R-001', 'Antwoord op uw vraag'],
    ['kan ik de antwoordbrief aan mevrouw jansen alvast bekijken', 'Antwoord op uw vraag'],
    ['toon de ontvangstbevestiging brief', 'Wij hebben uw vraag ontvangen'],
    ['brief', 'R-001 Zien wat u bewaart · Brieven'],
    ['brief voor r-001', 'R-001 Zien wat u bewaart · Brieven'],
    ['later. en dan brief r-001', 'R-001 Zien wat u bewaart · Brieven'],
    ['ik wil eerst de brief zien', 'R-001 Zien wat u bewaart · Brieven'],
    ['waar staat de brief', 'R-001 Zien wat u bewaart · Brieven'],
    ['show me the letter', 'R-001 Zien wat u bewaart · Brieven'],
  ])('opens from a question of the request, which stays: "%s"', async (said, shown) => {
    expect((await bot.say(said)).text).toContain(shown);
    expect((await bot.say('nee het is duidelijk')).text).not.toContain('Kies uit de lijst');
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'known' });
  });

  it('of one of two is asked, and opens by number and by name', async () => {
    await asked(['access'], 'dhr. Bakker');
    await bot.say('later');
    expect((await bot.say('mag ik de brief zien')).text).toMatch(/R-001[\s\S]*R-002/);
    expect((await bot.say('brief voor R-002')).text).toContain('R-002 Zien wat u bewaart · Brieven');
    expect((await bot.say('laat de brief van jansen zien')).text).toContain('R-001 Zien wat u bewaart · Brieven');
  });

  it.each(['we kregen een brief van de belastingdienst', 'er lag een brief op de mat', 'brief ontvangen van de bank'])(
    'is none where one came: "%s"',
    async (said) => {
      await bot.say('later');
      expect((await bot.say(said)).text).not.toMatch(/Brieven|Wij hebben uw vraag ontvangen/);
    },
  );
});

describe('who asks', () => {
  beforeEach(async () => {
    await bot.say('de persoon zelf');
  });

  it.each([
    'ja dat bedoel ik',
    'Ja, dat bedoel ik',
    'ja',
    'nee het is duidelijk',
    'ja klopt, het is duidelijk',
    'ja ik ken haar al jaren',
  ])('is what was asked back, to who agrees with that: "%s"', async (said) => {
    expect((await bot.say('nee hoor ken haar al jaren')).text).toContain('Bedoelt u: Nee, het is duidelijk?');
    await bot.say(said);
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'known' });
  });
});
