// What is told of a request or answered in a form, with a question behind it: none of it is lost. And what is asked of what stands here.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('at the form of a part', () => {
  it.each(['hoe lang moet je het bewaren eigenlijk?', 'hoelang bewaren we dat?', 'en hoe lang mogen we ze houden?'])(
    'how long it is kept is answered from what stands there: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Bestellingen, rekeningen en betalingen 7 jaar');
    },
  );

  it('all that is answered before the question is filled in', async () => {
    const { text } = await bot.say(
      'klanten staan op papier. alleen ik kan erbij, ik hou het zelf bij. hoe lang moet je het bewaren eigenlijk?',
    );
    expect(text).toContain('Bij V-001 Klanten staat nu');
    for (const filled of ['Papieren map', 'Wie houdt dit bij: noor', 'Wie erbij kan: Eigenaar of directie'])
      expect(text).toContain(filled);
  });

  it.each([
    ['moet je geen kvk nummer hebben?', /dat nummer vraag ik niet/],
    ['kun je de rest ook gewoon invullen?', /Wat ik kan voorstellen, staat er al/],
    ['kan je de rest zelf doen', /Wat ik kan voorstellen, staat er al/],
    ['hoe lang moet ik een kassabon bewaren?', /7 jaar/],
  ])('"%s" is answered', async (said, answer) => {
    expect((await bot.say(said)).text).toMatch(answer);
  });
});

describe('a request that runs', () => {
  beforeEach(async () => {
    await bot.say('later');
    await bot.say('mevrouw vermeer, klant, mailt net dat ze al haar gegevens wil inzien');
    await bot.say('ja');
    expect((await bot.say('ja verstuur')).text).toContain('R-001');
  });

  it.each(['zij zelf, ken haar', 'zij zelf, ik weet dat zij het is'])('is of who is known: "%s"', async (said) => {
    expect((await bot.say(said)).text).toMatch(/Wie vraagt: De persoon zelf; Twijfel over wie: Nee, het is duidelijk/);
  });

  it.each(['ken haar', 'ik weet dat zij het is'])('and in a word where it is asked: "%s"', async (said) => {
    await bot.say('zij zelf');
    expect((await bot.say(said)).text).not.toContain('Twijfelt u');
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'known' });
  });

  it('was answered, and what is asked behind that is answered too', async () => {
    await bot.say('zij zelf, ken haar');
    const { text } = await bot.say('ja. antwoord is vandaag gemaild, wat staat nog open bij dit verzoek?');
    expect(text).toContain('R-001 Zien wat u bewaart: 1 van de 5 onderdelen is klaar');
    expect(text).toMatch(/Beantwoord op: 24 november 2026; Hoe beantwoord: Per e-mail/);
    expect(Object.keys(await bot.stored('R-001'))).not.toContain('answer-sent');
  });

  it('who is doubted is not known', async () => {
    await bot.say('zij zelf');
    await bot.say('ik twijfel');
    expect(await bot.stored('R-001')).toMatchObject({ identity: 'doubt' });
  });
});
