// An activity gets another name, in whatever words somebody asks for that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await confirmDraft(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('another name', () => {
  it.each([
    'hernoem V-001 naar Klanten en garantie',
    'hernoem klanten naar klanten en garantie',
    'kun je klanten hernoemen naar Klanten en garantie?',
    'verander de naam van V-001 in Klanten en garantie',
    'pas naam van klanten aan naar Klanten en garantie aub',
    'V-001 moet Klanten en garantie heten',
    'de verwerking klanten heet voortaan "Klanten en garantie"',
    'noem V-001 voortaan klanten en garantie',
    'geef V-001 een andere naam: Klanten en garantie',
    'rename V-001 to Klanten en garantie',
    'change the name of V-001 to Klanten en garantie',
  ])('is asked back, and stored with a yes: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Bedoelt u in V-001 Klanten: Naam: Klanten en garantie?');
    expect((await bot.stored('V-001'))['name']).toBe('Klanten');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['name']).toBe('Klanten en garantie');
  });

  it.each([
    'geef V-001 een andere naam',
    'kan ik V-001 hernoemen?',
    'naam van klanten aanpassen',
    'V-001 moet anders heten',
  ])('that is not told yet is asked: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Hoe noemt u deze activiteit?');
    await bot.say('Klanten en garantie');
    expect((await bot.stored('V-001'))['name']).toBe('Klanten en garantie');
  });

  it('that it has already changes nothing', async () => {
    expect((await bot.say('hernoem V-001 naar "Klanten"')).text).toBe('Zo staat het al in V-001 Klanten.');
  });

  it.each([
    ['wijzig de naam van ons bedrijf in Bakkerij Zoet', 'Naam bedrijf: Bakkerij Zoet?'],
    ['mag ik V-001 anders noemen dan klanten?', ''],
    ['onze klanten moeten elke week iets betalen', ''],
    ['de klant heet nu Jansen', ''],
  ])('of no activity is heard otherwise: "%s"', async (said, shown) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('Bedoelt u in V-001 Klanten: Naam:');
    expect(text).toContain(shown);
  });
});

describe('who takes over', () => {
  it.each([
    'wie neemt het over als ik ziek ben',
    'wie doet dit als ik op vakantie ben',
    'wie doet dit als ik er niet ben?',
    'who takes over when I am on holiday',
  ])('is nobody yet, and is said so: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Voor privacy moet u bij noor zijn. Er is nog geen vervanger.');
  });

  it.each(['wie doet de loonadministratie als ik ziek ben', 'wie belt de zieke medewerker als ik vrij ben'])(
    'of other work is not answered with who takes care of privacy: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Voor privacy moet u');
    },
  );
});
