// What is proposed to protect data and is said not to be so goes out of the proposal, and is never said to stand there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, saidBefore, startBot, type TestBot } from '../journeys/support.js';
import { atGarage } from './garage.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const goesOut = /Dit gaat er dan uit: ([^\n]*)\./;
const gone = async (said: string): Promise<string | undefined> => goesOut.exec((await bot.say(said)).text)?.[1];

describe('beside the card of customers', () => {
  it.each([
    ['tweede stap doen we niet', 'Wachtwoord met tweede stap'],
    ['nee geen tweede stap bij ons', 'Wachtwoord met tweede stap'],
    ['we hebben geen code op de telefoon hoor', 'Wachtwoord met tweede stap'],
    ['geen back-up', 'Back-up die we getest'],
    ['een bakcup hebben we nie, wel een beckup op een schijf maar die is niet getest', 'Back-up die we getest'],
    ['we testen de backup nooit', 'Back-up die we getest'],
    ['updates komen pas als autoflex dat doet, niet meteen', 'Updates komen er meteen op'],
    ['wie weggaat houdt gewoon zijn inlog', 'Wie weggaat'],
    ['als iemand weggaat doen we niks met zijn inlog', 'Wie weggaat'],
    ['we halen de toegang niet weg als iemand weg gaat', 'Wie weggaat'],
    ['iedereen kan erbij', 'Alleen bevoegde mensen'],
    ['de jongens gebruiken allemaal dezelfde inlog', 'Alleen bevoegde mensen'],
    ['we have no backup', 'Back-up die we getest'],
  ])('this goes: "%s"', async (said, what) => {
    await atGarage(bot, 'customers', 1);
    expect(await gone(said)).toContain(what);
  });

  it('two of them go with two messages, and one yes', async () => {
    await atGarage(bot, 'customers', 1);
    await bot.say('geen back-up');
    await bot.say('en wie weggaat houdt zijn inlog');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['security']).toEqual(['two-step', 'authorised-only', 'updates']);
  });

  it.each(['dat doen we niet', 'nee dat doen we nog niet', 'niks van dat alles', 'dat hebben we allemaal niet'])(
    'which one is asked, where none is named: "%s"',
    async (said) => {
      await atGarage(bot, 'customers', 1);
      expect((await bot.say(said)).text).toContain('Wat hiervan doet u niet?');
    },
  );

  it.each(['een kast met slot hebben we niet', 'versleuteld is het niet', 'geen kluis, en de kast zit niet op slot'])(
    'what is not proposed is not said to stand there: "%s"',
    async (said) => {
      await atGarage(bot, 'customers', 1);
      const { text } = await bot.say(said);
      expect(text).not.toContain('Zo staat het al');
      expect(text).not.toContain('Bescherming: Kast');
    },
  );
});

describe('beside the card of cameras', () => {
  it.each([
    ['we schrijven niks op', 'We schrijven op wie keek'],
    ['wie kijkt schrijven we niet op', 'We schrijven op wie keek'],
    ['dat noteren we niet', 'We schrijven op wie keek'],
    ['beelden blijven gewoon staan tot de schijf vol is', 'Oude gegevens'],
    ['de recorder wist niks', 'Oude gegevens'],
    ['ze gaan niet vanzelf weg', 'Oude gegevens'],
    ['iedereen kan meekijken', 'Hoogstens een paar mensen'],
  ])('this goes: "%s"', async (said, what) => {
    await atGarage(bot, 'cameras', 3);
    expect(await gone(said)).toContain(what);
  });

  it.each([
    'er hangt geen bordje',
    'een bordje hangt er niet',
    'nee geen bordje',
    'bordje moet ik nog ophangen',
    'we hebben geen bordjes hangen',
    'there are no bordjes',
  ])('a sentence of ours goes, and the next stays: "%s"', async (said) => {
    await atGarage(bot, 'cameras');
    await bot.say('ga verder');
    expect(await gone(said)).toBe('Er hangt een bordje');
    await bot.say('ja');
    const safeguard = (await bot.stored('V-002'))['purposes/r1/interest-safeguard'];
    expect(safeguard).toMatch(/^De camera is deel/);
  });
});

describe('of a practice', () => {
  it.each([
    "zo'n programma hebben we niet",
    'intramed houdt niet bij wie wat bekijkt',
    'zo een programma gebruiken we niet',
  ])('the program that remembers who looked goes: "%s"', async (said) => {
    const practice = 'Fysio De Wit, fysiopraktijk met 6 mensen, patienten in intramed, info@dewit.nl';
    await saidBefore(bot, 'hoi', practice, 'ja', '1', 'geen vervanger', 'ja', 'ja', ...Array<string>(7).fill('nee'));
    await saidBefore(bot, '2', 'intramed, administratie, ik', 'ik', 'ja');
    let shown = '';
    for (let at = 0; at < 5 && !shown.includes('wie wat bekeek'); at += 1) shown = (await bot.say('klopt')).text;
    expect(await gone(said)).toContain('onthoudt wie wat bekeek');
  });
});

describe('is none of these', () => {
  it.each([
    'mag ik zonder back-up werken?',
    'wie heeft er geen toegang',
    'wat is een tweede stap',
    'we hebben een inbraak gehad, de kast is opengebroken',
    'de back-up is gestolen',
    'we sturen geen updates meer',
    'klopt',
  ])('"%s"', async (said) => {
    await atGarage(bot, 'customers', 1);
    expect((await bot.say(said)).text).not.toContain('Dit gaat er dan uit');
  });

  it.each(['we schrijven niks op', 'dat doen we niet'])(
    'nor of what is confirmed and not shown: "%s"',
    async (said) => {
      await atGarage(bot, 'customers');
      await confirmDraft(bot);
      expect((await bot.say(said)).text).not.toMatch(/Dit gaat er dan uit|Wat hiervan/);
    },
  );
});
