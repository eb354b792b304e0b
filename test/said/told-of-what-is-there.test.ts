// What is told of an activity that the register has already: what is new in it is proposed there, and nothing is lost without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot, 'V-003');
  await bot.say('later');
});
afterEach(() => bot.close());

const programsOfStaff = async () => {
  const value = (await bot.stored('V-003'))['suppliers'];
  const titles = await bot.read(({ records }, organisation) => records.titles(organisation, 'supplier'));
  return titles.filter(({ id }) => JSON.stringify(value).includes(id)).map(({ title }) => title);
};

it.each([['het personeelsdossier staat ook in AFAS'], ['we keep our personnel files in AFAS as well']])(
  'a program is proposed for it, and stands there after yes: "%s"',
  async (words) => {
    const there = await programsOfStaff();
    const { text } = await bot.say(words);
    expect(text).toMatch(/AFAS/);
    expect(text).toMatch(/nog niets bewaard|Nothing was stored yet/);
    expect(await programsOfStaff()).toEqual(there);
    await bot.say('ja');
    expect(await programsOfStaff()).toEqual(expect.arrayContaining([...there, 'AFAS']));
    expect((await bot.say('het personeelsdossier staat ook in AFAS')).text).not.toContain('Zal ik daar');
  },
);

it('a program that is not used for it is not proposed, and said not to be stored', async () => {
  const there = await programsOfStaff();
  const { text } = await bot.say('het personeelsdossier staat niet in AFAS');
  expect(text).not.toContain('Zal ik daar bij zetten');
  await bot.say('ja');
  expect(await programsOfStaff()).toEqual(there);
});

it.each(['we hebben gps trackers in de busjes', 'we have gps trackers in the vans'])(
  'where cars are is no camera: what the law says, and no paper of cameras: "%s"',
  async (words) => {
    const { text } = await bot.say(words);
    expect(text).not.toMatch(/iets voor uw register: Camera|for your register: Cameras/);
    expect(text).toMatch(/een goede reden|a good reason/);
    expect((await bot.say('ja')).text).not.toContain("Camera's");
  },
);

it.each(["we hebben camera's in de winkel", "we hebben camera's en gps in de busjes"])(
  'a camera is one, also beside where cars are: "%s"',
  async (words) => {
    expect((await bot.say(words)).text).toContain("Camera's");
  },
);

it('a program that sees where cars are leaves open whether people are followed', async () => {
  await bot.say('/register wijzig V-001');
  await bot.answer({ suppliers: [{ other: 'TrackJack' }] }, { record: (await bot.record('V-001')).id });
  const stored = await bot.stored('V-001');
  expect(stored['monitoring'] ?? null).toBeNull();
  expect((await bot.stored('V-003'))['monitoring']).toEqual(['none']);
});

describe('data of people whom an activity holds', () => {
  it.each([
    ['we bewaren van huurders loonstroken, kopie paspoort', 'Kopie paspoort of ID-kaart, Loon'],
    ['we bewaren van leden hun bankrekening en geboortedatum', 'Geboortedatum, Rekeningnummer (IBAN)'],
  ])('are proposed for it: "%s"', async (said, data) => {
    expect((await bot.say(said)).text).toContain(`Zal ik daar bij zetten: ${data}? Er is nog niets bewaard.`);
    await bot.say('ja');
    expect((await bot.stored('V-001'))['data']).toEqual(expect.arrayContaining(['name', 'email']));
  });

  it.each([
    'we bewaren geen kopie paspoort van huurders',
    'we bewaren van huurders naam en adres',
    'een huurder wil de kopie van zijn paspoort weg',
  ])('are none in "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Zal ik daar bij zetten');
  });
});
