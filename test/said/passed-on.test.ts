// What changes of the business is asked back alone, in whatever words and whatever is open; who takes care of privacy or takes over too.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const changes: readonly (readonly [string, string])[] = [
  ['sinds maandag 14 koppen in de zaak', 'Aantal mensen: 14 mensen'],
  ['we zijn gekrompen tot vier man', 'Aantal mensen: 4 mensen'],
  ["tegenwoordig werken we met z'n achten", 'Aantal mensen: 8 mensen'],
  ['er loopt hier nu een man of zeven rond', 'Aantal mensen: 7 mensen'],
  ["we're down to five people now", 'Aantal mensen: 5 mensen'],
  ['vervang dat mailadres door balie@lindehof.nl', 'Contact: balie@lindehof.nl'],
];

describe('with nothing open', () => {
  beforeEach(() => saidBefore(bot, 'later'));

  it.each(changes)('only the question is asked back: "%s"', async (said, value) => {
    const before = await bot.stored();
    const { text } = await bot.say(said);
    expect(text).toContain(`${value}? Er is nog niets bewaard.`);
    expect(text).not.toMatch(/Overzicht|Naam bedrijf/);
    expect(await bot.stored()).toEqual(before);
    await bot.say('ja');
    expect(await bot.stored()).not.toEqual(before);
  });

  it('how many they are already is said to be so, whatever it sounds like', async () => {
    const { text } = await bot.say('er kwam een leerling bij dus we zijn nu met negen man');
    expect(text).toContain('Zo staat het al bij uw bedrijf.');
    expect(text).not.toContain('datalek');
  });

  it('who sit at twelve people have not moved', async () => {
    expect((await bot.say('we zitten nu op 12 man personeel')).text).not.toContain('Verhuisd');
  });

  it.each([
    "we zijn nu met z'n negenen onze telefoons kwijt",
    'we zijn met zes man gehackt',
    'negen man konden bij de mailbox van Wendy',
    'er kwam een leerling bij de dossiers van twaalf mensen',
  ])('a breach counts none of them: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('Aantal mensen');
    expect(text).toContain('datalek');
  });
});

describe('while an activity is gone through', () => {
  beforeEach(() => saidBefore(bot, 'verder'));

  it.each([
    ...changes,
    ['er kwam een leerling bij dus we zijn nu met tien man', 'Aantal mensen: 10 mensen'] as const,
    ['privacy doet Els voortaan', 'Privacy officer: Els'] as const,
  ])('it is asked back too, and the question stays: "%s"', async (said, value) => {
    const before = await bot.stored();
    const { text } = await bot.say(said);
    expect(text).toContain(`${value}? Er is nog niets bewaard.`);
    expect(text).not.toContain('datalek');
    expect(await bot.stored()).toEqual(before);
    expect((await bot.say('ja')).text).toContain('We waren bezig met V-001');
  });

  it.each([
    'we gebruiken nu Exact',
    'alleen ik en twaalf collega’s',
    'in Exact en op papier',
    'privacy officer doet dat',
    'sinds mei in Loket',
  ])('an answer to it changes nothing of the business: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Bedoelt u in');
  });
});

describe('who takes care of privacy, or takes over', () => {
  beforeEach(() => saidBefore(bot, 'later'));

  it.each([
    ['noem mij niet als privacyfiguur, het is Ton', 'Privacy officer: Ton'],
    ['privacy doet Els voortaan', 'Privacy officer: Els'],
    ['onze FG-achtige persoon is nu Karin', 'Privacy officer: Karin'],
    ['Ilse neemt de privacydingen over van mij', 'Privacy officer: Ilse'],
    ['de privacy ligt tegenwoordig bij Peter', 'Privacy officer: Peter'],
    ['ik doe de privacy niet meer, dat is nu Karin', 'Privacy officer: Karin'],
    ['onze nieuwe privacyverantwoordelijke is mevrouw De Boer', 'Privacy officer: De Boer'],
    ['privacy wordt vanaf nu gedaan door fatima', 'Privacy officer: fatima'],
    ['Tom does privacy from now on', 'Privacy officer: Tom'],
    ['mijn backup was altijd Rik maar die is gestopt, nu is het Mo', 'Vervanger: Mo'],
    ['vervanger wordt Bram ipv Wendy', 'Vervanger: Bram'],
    ['Rik is mn reserve niet meer, dat is nu Mo', 'Vervanger: Mo'],
    ['Wendy doet de vervanging niet meer, Bram wel', 'Vervanger: Bram'],
    ['als ik er niet ben moet je bij Sem zijn', 'Vervanger: Sem'],
    ['bij afwezigheid valt nu Hassan voor mij in', 'Vervanger: Hassan'],
    ['zet Fatima er maar in als vervanger', 'Vervanger: Fatima'],
    ['instead of Wendy, Joe covers for me now', 'Vervanger: Joe'],
  ])('is asked back with the name: "%s"', async (said, value) => {
    const before = await bot.stored();
    const { text } = await bot.say(said);
    expect(text).toContain(`Bedoelt u in Bakkerij De Vries: ${value}`);
    expect(text).not.toMatch(/verzoek|datalek/);
    expect(await bot.stored()).toEqual(before);
  });

  it('who has it already is told so', async () => {
    expect((await bot.say('ik doe de privacy nu zelf')).text).toContain('Zo staat het al');
  });

  it.each([
    'mevrouw De Boer wil weten wie onze privacy officer is',
    'Karin heeft de privacyverklaring naar de verkeerde klant gemaild',
    'mijn vervanger Bram heeft een usb stick verloren',
    'Wendy wil haar gegevens inzien vanwege haar privacy',
    'de back-up van de server is gestolen',
    'wie is de vervanger van Wendy',
    'hoe zet ik Bram in als vervanger',
    'Kees valt in als kapper op zaterdag',
    'de reservesleutel ligt bij Karin',
    'onze stagiair Tim helpt met de AVG',
  ])('is not what this tells: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Bedoelt u in');
  });
});
