// What a reporter adds in own words reaches who handles it: as a proposal in the file, and in what the questions begin with.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('/datalek', 'kees');
  await bot.answer(
    {
      'what-happened': 'Telefoon verloren in de trein',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': false,
      incident: 'device-lost',
    },
    { record: 'new:breach-report', as: 'kees' },
  );
});
afterEach(() => bot.close());

async function adds(addition: string): Promise<void> {
  const reports = await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report'));
  const record = reports[0]?.id ?? '';
  await bot.press(`form|${record}|@more`, 'kees');
  await bot.answer({ addition }, { record, as: 'kees' });
}

const questions = async () => (await bot.press((await bot.say('laat D-001 zien')).button('De vragen'))).text;

it('a number and kinds of data are proposed in the file, to be confirmed by who handles it', async () => {
  await adds('een stuk of 40 klanten, namen en telefoonnummers');
  expect(await bot.stored('D-001')).toMatchObject({ people: 40, data: ['name', 'contact'] });
  const { text } = await bot.say('laat D-001 zien');
  expect(text).toMatch(/Hoeveel mensen: 40.*nog niet bevestigd/);
});

it('what was found since is no longer lost in what the questions begin with', async () => {
  expect(await questions()).toContain('Het is kwijt of gestolen');
  await adds('hij is gevonden, ligt bij gevonden voorwerpen');
  expect(await questions()).not.toContain('Het is kwijt of gestolen');
});

it('what is put right changes nothing by itself', async () => {
  await adds('het waren er trouwens geen 40 maar 60 klanten');
  expect(await bot.stored('D-001')).not.toHaveProperty('people');
});

it.each(['oh hij is gevonden trouwens, ligt bij ns gevonden voorwerpen', 'hij is weer terecht'])(
  'what is back is added to what was just reported, and asks nothing that is known: %s',
  async (said) => {
    const { text } = await bot.say(said, 'kees');
    expect(text).toContain(`Aanvulling: ${said}`);
    expect(text).not.toContain('Was het al gemeld?');
    expect((await bot.say('ja', 'kees')).text).toContain('Toegevoegd aan D-001');
  },
);
