// How data are protected, told as people do: of the activity that is shown, named or confirmed, and never of a breach or of the law.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const card = ['/register wijzig V-001', '1', '1', '1', 'ja klopt', 'klopt', 'klopt'];
const asked = /Bedoelt u in V-001 Klanten: Bescherming: ([^?]*)\?/;

describe('where an activity is open or named', () => {
  it.each([
    ['card', 'alleen wachtwoord, geen tweede stap'],
    ['card', 'zo veilig doen we niet hoor, alleen wachtwoord'],
    ['V-001', 'tweede stap hebben we niet'],
    ['V-001', 'geen 2fa, gewoon een wachtwoord'],
    ['later', 'in V-001 hebben we geen tweede stap, alleen een wachtwoord. pas dat aan'],
    ['later', 'V-001 hoe veilig: geen wachtwoord met tweede stap'],
    ['later', 'bij klanten geen tweede stap'],
    ['later', 'V-001 bescherming: alleen een wachtwoord'],
    ['later', 'V-001 only a password, no second step'],
  ])('the second step goes out of it, after "%s": "%s"', async (before, words) => {
    await saidBefore(bot, ...(before === 'card' ? card : [before]));
    const [, list = ''] = asked.exec((await bot.say(words)).text) ?? [];
    expect(list).toContain('Alleen bevoegde mensen');
    expect(list).not.toContain('tweede stap');
  });

  it('and after a yes it is stored, with what there is instead', async () => {
    await bot.say('in V-001 hebben we geen tweede stap, alleen een wachtwoord');
    await bot.say('ja');
    const { security } = (await bot.stored('V-001')) as { security: readonly unknown[] };
    expect(security).not.toContain('two-step');
    expect(security).toContainEqual({ other: 'Wachtwoord' });
  });

  it('where it is at one place only, that is said so', async () => {
    await saidBefore(bot, 'V-001');
    const { text } = await bot.say('tweede stap hebben we alleen bij Intramed');
    expect(text).toContain('Tweede stap alleen bij Intramed');
    expect(text).not.toMatch(/Programma's en plaatsen: Intramed|Wachtwoord met tweede stap/);
  });

  it.each(['de kast zit juist op slot', 'papieren kast gaat op slot', 'het archief zit in een afgesloten kast'])(
    'a lock is one more of them: "%s"',
    async (words) => {
      await saidBefore(bot, ...card);
      const { text } = await bot.say(words);
      expect(text).toContain('Bescherming: ');
      expect(text).not.toMatch(/datalek|Aan wie/);
      await bot.say('ja');
      expect(await bot.stored('V-001')).toMatchObject({ security: expect.arrayContaining(['locked-cabinet']) });
    },
  );

  it('also once it was confirmed', async () => {
    await confirmDraft(bot);
    await bot.say('in V-001 hebben we geen tweede stap');
    await bot.say('ja');
    const { security } = (await bot.stored('V-001')) as { security: readonly unknown[] };
    expect(security).not.toContain('two-step');
  });
});

describe('is none of these', () => {
  it.each([
    'moet ik een tweede stap gebruiken?',
    'wat is een tweede stap',
    'de kast stond gisteren open en er zijn dossiers weg',
    'wachtwoord vergeten',
    'mijn wachtwoord is gestolen',
    'we sturen geen updates meer',
    'geen back-up en nu is alles kwijt',
    'de kluis is opengebroken',
  ])('"%s"', async (words) => {
    await saidBefore(bot, ...card);
    expect((await bot.say(words)).text).not.toMatch(/Bescherming: (?!Hoe)/);
  });
});
