// How long data are kept: each length of time goes to the row whose name it says, and in the form of one row to that row.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, type Heard, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('in the form of one row', () => {
  beforeEach(async () => {
    await bot.press(`change|${(await bot.record('V-001')).id}|retention/r2`);
  });

  it.each([
    ['1 jaar na laatste bezoek', '1 jaar, na laatste bezoek'],
    ['1 jaar', '1 jaar, na het laatste contact'],
    ['een jaar', '1 jaar, na het laatste contact'],
    ['ik zeg 1 jaar niet 2', '1 jaar, na het laatste contact'],
    ['nee 3 jaar', '3 jaar, na het laatste contact'],
    ['termijn 1', '1 jaar, na het laatste contact'],
    ['maak er 5 van', '5 jaar, na het laatste contact'],
    ['18 maanden is genoeg', '18 maanden, na het laatste contact'],
    ['1 year', '1 jaar, na het laatste contact'],
    ['1 jaar want dan komen ze niet meer', 'dan komen ze niet meer'],
  ])('that length is filled in: "%s"', async (words, row) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Klantgegevens en berichten: ');
    expect(text.split('# V-001')[0]).toContain(row);
    expect(text).not.toContain('2 jaar, na het laatste contact');
  });

  it('a yes stores what was filled in last', async () => {
    await bot.say('1 jaar');
    await bot.say('nee toch 3 jaar');
    expect((await bot.say('ja klopt')).text).toContain('3 jaar');
    expect(await bot.stored('V-001')).toMatchObject({ 'retention/r2/term': 3, 'retention/r2/unit': 'years' });
  });
});

const asksBoth = ({ text }: Heard, staff: string, pay: string): void => {
  expect(text).toContain(`Personeelsdossier: ${staff}`);
  expect(text).toMatch(new RegExp(`zoals loon en verlof: ${pay}`));
};

describe('of several kinds in one message', () => {
  it.each([
    'salaris 8 jaar, personeelsdossier 3 jaar na vertrek',
    'personeelsdossier 3 jaar na uit dienst, loonadministratie 8 jaar',
    'bij ons personeelsdossier 3 jaar na vertrek zegt jansen en loon 8 jaar',
    'V-003: personeelsdossier 3 jaar en de salarissen 8 jaar',
    'personnel files 3 years, payroll 8 years',
  ])('each goes to its own row, wherever one is: "%s"', async (words) => {
    asksBoth(await bot.say(words), '3 jaar', '8 jaar');
  });

  it.each([
    'nee!! personeelsdossier 3 jaar na uit dienst, loonadministratie 8 jaar',
    'loon 8 jaar en personeelsdossier 3 jaar',
  ])('also below a card of it that shows other parts: "%s"', async (words) => {
    await bot.press(`change|${(await bot.record('V-003')).id}|sources`);
    const heard = await bot.say(words);
    asksBoth(heard, '3 jaar', '8 jaar');
    expect(heard.text).not.toContain('Van wie:');
  });

  it('what stands so already is said to', async () => {
    expect((await bot.say('personeelsdossier 2 jaar, loonadministratie 7 jaar')).text).toContain('Zo staat het al');
  });

  it('a yes stores both', async () => {
    await bot.say('klantgegevens 3 jaar en offertes 6 maanden');
    await bot.say('ja');
    expect(await bot.stored('V-001')).toMatchObject({ 'retention/r2/term': 3, 'retention/r3/term': 6 });
  });
});
