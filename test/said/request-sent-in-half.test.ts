// What was done and that the person heard it, told in one half sentence beside a question of the request: each in its place after a yes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

let bot: TestBot;
afterEach(() => bot.close());
const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said));
  return text;
};
const begins = async (name: string, otherwise: Readonly<Record<string, unknown>>) => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await heldOnce(bot, name, () => requestMade(bot, otherwise));
};

describe('a correction that was done at once', () => {
  beforeEach(() => begins('a correction', { kinds: ['rectification'], words: 'nieuw adres' }));

  it.each([
    ['in de agenda aangepast en haar gemaild', 'de agenda', 'mail'],
    ['zelf aangepast in de agenda en vandaag gemaild', 'de agenda', 'mail'],
    ['heb het in de klantenkaart aangepast, en haar gebeld dat het klaar is', 'de klantenkaart', 'spoken'],
    ['aangepast in salonized, mevrouw jansen net geappt', 'Salonized', 'chat'],
    ['ingevuld in salonized en gister gemaild', 'Salonized', 'mail'],
    ['changed it in mailchimp and told her', 'Mailchimp', 'spoken'],
  ])('is where it was done, and that they know: "%s"', async (said, place, how) => {
    expect(await told(said)).toMatch(new RegExp(`Aangepast in: ${place};`, 'i'));
    expect(await bot.stored('R-001')).not.toHaveProperty('fixed-in');
    await told('ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'person-knows': how });
    expect((await bot.record('R-001')).status).toBe('concept');
    await told('hoeft niemand te weten');
    expect((await bot.record('R-001')).status).toBe('active');
  });

  it.each(['zelf ingevuld en vandaag gemaild', 'haar net gemaild', 'vandaag gebeld dat het gedaan is'])(
    'is asked first where, and nothing is lost without a word: "%s"',
    async (said) => {
      expect(await told(said)).toContain('Eerst: waar is het aangepast? Er is nog niets bewaard.');
      expect(await bot.stored('R-001')).not.toHaveProperty('fixed-in');
      expect(await told('ja')).not.toContain('Genoteerd');
    },
  );

  it.each(['niemand', 'niemand hoeft het te weten', 'nee niemand'])(
    'needs to be told to nobody: "%s"',
    async (said) => {
      await told('in mailchimp aangepast', 'ja', said);
      expect(await bot.stored('R-001')).toMatchObject({ 'told-to': ['nobody'] });
    },
  );

  it.each(['moet haar nog mailen', 'nog niet gemaild', 'heb ik haar al gemaild?', 'de boekhouder gemaild'])(
    'is not known from anything else: "%s"',
    async (said) => {
      expect(await told(`in mailchimp aangepast, ${said}`)).not.toContain('Persoon weet het: Ja');
    },
  );
});

describe('a request step by step', () => {
  beforeEach(() => begins('access', {}));

  it.each([
    ['zelf ingevuld en vandaag gemaild', '2026-11-24', 'mail'],
    ['haar net gemaild', '2026-11-24', 'mail'],
    ['gisteren per post verstuurd', '2026-11-23', 'letter'],
    ['mevrouw jansen zaterdag geappt', '2026-11-21', 'chat'],
    ['mailed her yesterday', '2026-11-23', 'mail'],
  ])('has its answer after a yes, whatever is asked: "%s"', async (said, day, how) => {
    await told('de persoon zelf');
    expect(await told(said)).toContain('Beantwoord op');
    expect(await bot.stored('R-001')).not.toHaveProperty('answer-sent');
    await told('ja');
    expect(await bot.stored('R-001')).toMatchObject({ 'answer-sent': day, 'answer-how': how });
    expect(await bot.stored('R-001')).not.toHaveProperty('identity');
  });

  it('says what of it was not used', async () => {
    expect(await told('de persoon zelf', 'zelf ingevuld en vandaag gemaild')).toContain('"zelf ingevuld"');
  });

  it('takes what answers the question with it', async () => {
    await told('de persoon zelf', 'ik ken haar, en vandaag gemaild', 'ja');
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'known', 'answer-sent': '2026-11-24' });
  });

  it('asks the day where none was told', async () => {
    expect(await told('de persoon zelf', 'haar gemaild')).toContain('Wanneer is het antwoord verstuurd?');
    expect(await bot.stored('R-001')).not.toHaveProperty('answer-sent');
  });

  it.each([
    'gister gemaild of het klopt',
    'ga haar vandaag mailen',
    'vandaag niet gemaild',
    'vandaag de boekhouder gemaild',
    'wanneer heb ik haar gemaild?',
  ])('has none from anything else: "%s"', async (said) => {
    expect(await told('de persoon zelf', said)).not.toContain('Beantwoord op: ');
  });
});

describe('in the form of what is to be another', () => {
  beforeEach(() => begins('a correction', { kinds: ['rectification'], words: 'nieuw adres' }));

  it.each(['zelf ingevuld en vandaag gemaild', 'vandaag gemaild'])('it is no proof of that: "%s"', async (said) => {
    const text = await told('nog niet aangepast', 'de persoon zelf', 'nee het is duidelijk', said);
    expect(text).not.toContain('Blijkt uit: ');
    expect(text).toContain('Beantwoord op: 24 november 2026');
  });

  it.each(['ze stuurde gister een brief', 'brief van de gemeente gezien'])('what shows it is: "%s"', async (said) => {
    expect(await told('nog niet aangepast', 'de persoon zelf', 'nee het is duidelijk', said)).not.toContain(
      'Beantwoord op: ',
    );
  });
});

describe('what was asked back before and waits', () => {
  beforeEach(() => begins('access', {}));

  it('is stored with the next by one yes', async () => {
    await told('geen twijfel');
    expect(await told('gister gemaild')).toContain(
      'Twijfel over wie: Nee, het is duidelijk; Beantwoord op: 23 november',
    );
    await told('ja');
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'known', 'answer-sent': '2026-11-23' });
  });

  it('is not, where it was denied', async () => {
    await told('geen twijfel', 'nee', 'gister gemaild', 'ja');
    expect(await bot.stored('R-001')).not.toHaveProperty('identity');
  });
});
