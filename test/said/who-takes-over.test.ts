// Who takes over from a deputy who leaves, and how somebody is reached, told at home in the words of who types.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later', 'onze nieuwe vervanger is Mo Haddad', 'ja');
  await saidBefore(bot, 'het nummer van de vervanger is 0612345678', 'ja');
});
afterEach(() => bot.close());

describe('below a plan for a deputy who leaves', () => {
  beforeEach(async () => {
    await bot.say('mo haddad is vrijdag gestopt hier');
  });

  it.each([
    'yasmina bakkali neemt het over als ik er niet ben. eerst wou ik rob vragen maar die ziet dat niet zitten',
    'dat wordt yasmina bakkali',
    'rob wil niet dus yasmina bakkali',
    'yasmina bakkali gaat dat doen, heb eerst rob gevraagd maar die had geen tijd',
    'yasmina bakkali, kzie rob da ni doen',
    'doe maar yasmina bakkali',
    'ik vraag yasmina bakkali wel',
    'yasmina bakkali does it from now on, i first asked rob but he said no',
  ])('who is named is proposed, and not who was only thought of: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Bedoelt u in Bakkerij De Vries: Vervanger: Yasmina Bakkali');
    expect(text).not.toMatch(/\brob\b/i);
  });

  it('a number behind it is of who was named, and what is told next of the business waits with it', async () => {
    await bot.say('yasmina bakkali neemt het over');
    expect((await bot.say('haar nummer is 0687654321')).text).toMatch(
      /Vervanger: Yasmina Bakkali; Telefoon vervanger: 0687654321/,
    );
    expect((await bot.say('we zijn nu dus met zeven')).text).toMatch(/Yasmina Bakkali.*0687654321.*7 mensen/);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ 'deputy-phone': '0687654321', staff: 7 });
  });

  it('who takes over may be named after it was done, too', async () => {
    await bot.say('ja');
    expect((await bot.say('yasmina bakkali neemt het over')).text).toContain('Vervanger: Yasmina Bakkali');
  });

  it.each([
    'dat is jammer',
    'hoeveel mensen mogen er bij de klantgegevens',
    'we gebruiken nu moneybird',
    'wat is een vervanger',
    'een klant wil zijn gegevens',
    'zijn account is al dicht',
    'we zijn nu met zeven',
    'de laptop is ingeleverd',
    'rob of yasmina, dat weet ik nog niet',
    'bedankt',
  ])('nobody is named by "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('Bedoelt u in Bakkerij De Vries: Vervanger');
  });
});

describe('a number of somebody', () => {
  it.each(['wie is mijn vervanger', 'Mo Haddad is mijn vervanger'])(
    'right after "%s" is of the deputy',
    async (words) => {
      await bot.say(words);
      expect((await bot.say('zijn nummer is nu 0687654321')).text).toContain('Telefoon vervanger: 0687654321?');
      await bot.say('ja');
      expect((await bot.stored())['deputy-phone']).toBe('0687654321');
    },
  );

  it('of whom nobody knows is asked, and told in a word', async () => {
    expect((await bot.say('haar nummer is 0687654321')).text).toContain('Wie is dit?');
    expect((await bot.say('van mo')).text).toContain('Telefoon vervanger: 0687654321?');
  });
});

describe('a mail address or a number alone', () => {
  it.each([
    'en mail voortaan naar receptie@vries.nl',
    'receptie@vries.nl',
    'mailen naar receptie@vries.nl vanaf nu',
    'mailt u maar naar receptie@vries.nl',
    'vanaf nu receptie@vries.nl graag',
    'please mail to receptie@vries.nl from now on',
  ])('is proposed as that of the business: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toMatch(/Bedoelt u in Bakkerij De Vries: Contact: [^?]*receptie@vries\.nl\?/);
    expect(text).toContain('Is het van iemand anders?');
    await bot.say('ja');
    expect((await bot.stored())['contact']).toContain('receptie@vries.nl');
  });

  it('may be of somebody else, which is said in a word', async () => {
    await bot.say('0687654321');
    expect((await bot.say('nee, van de vervanger')).text).toMatch(/De Vries: Telefoon vervanger: 0687654321\?/);
  });

  it.each([
    'ik heb per ongeluk naar jan@klant.nl gemaild',
    'mail dit naar jan@klant.nl',
    'stuur het register naar jan@adviseur.nl',
    'jan@klant.nl wil geen nieuwsbrief meer',
    'haal jan@klant.nl uit de lijst',
    'wie is jan@klant.nl',
    'het nummer van de klant is 0687654321',
    'kees 0612345678',
    'klant zegt dat haar nummer 0687654321 is',
    'de factuur is naar jan@klant.nl gegaan',
  ])('is none of the business in "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('Contact:');
  });
});
