// A file is closed by who says so: what is first needed is asked at once, and a typed yes closes it as its button does.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
let id: string;
const status = async () => (await bot.record('D-001')).status;
/** A file of which all is decided and done, but what is asked when it is closed. */
async function done(): Promise<void> {
  await bot.say('/datalek', noor);
  const values = {
    'what-happened': 'Telefoon kwijt in de trein',
    'noticed-at': '2026-11-24T07:30:00.000Z',
    'still-open': false,
  };
  await bot.answer(values, { record: 'new:breach-report', as: noor });
  ({ id } = await bot.record('D-001'));
  await bot.press(`act|${id}|pick-up`);
  await bot.press(`form|${id}|@authority-decision`);
  await bot.answer({ 'is-breach': true }, { record: id });
  await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er staan adressen op.' }, { record: id });
  await bot.press(`form|${id}|@people-decision`);
  await bot.answer({ 'tell-people': true, 'people-reason': 'Kans op fraude.' }, { record: id });
  await bot.press(`form|${id}|@told`);
  await bot.answer({ 'told-at': '2026-11-24T07:50:00.000Z', 'told-count': 12, 'told-how': ['mail'] }, { record: id });
  await bot.press(`add-row|${id}|filings`);
  const row = { 'filings/r1/filing': 'final', 'filings/r1/filed-at': '2026-11-24T07:55:00.000Z' };
  await bot.answer(row, { record: id });
}
async function learned(): Promise<void> {
  await bot.press(`form|${id}|@closing`);
  await bot.answer({ lessons: 'Schermen op slot.', 'register-change': false }, { record: id });
}

const ordered = [
  'sluit d-001',
  'ja sluiten',
  'ja sluit hem nou maar',
  'ik wil hem afsluiten',
  'is ie nu dicht? zo niet doe m dicht',
  'nou doe hem dan maar dicht',
  'dossier sluiten',
  'sluit het dossier maar af',
  'd-001 afsluiten graag',
  'kun je m voor me sluiten',
  '19 vragen waarom nog, ik heb t toch al gemeld? ik wil hem afsluiten',
  'close it please',
];
const asked = ['kan ik hem sluiten', 'is ie nu klaar, kan ik hem sluiten?', 'mag ie dicht?', 'is d-001 nu gesloten?'];

beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await done();
});
afterEach(() => bot.close());

describe('what is first needed', () => {
  it.each([...ordered, ...asked])('is asked at once of who says "%s"', async (said) => {
    await bot.say('d-001');
    const { text } = await bot.say(said);
    expect(text).toContain('Dit is eerst nog nodig: Wat u leerde, Register aanpassen.');
    expect(text).toContain('Wat doet u voortaan anders?');
    expect(text).not.toContain('Leg het daar vast');
    expect(await status()).toBe('concept');
  });

  it('is asked at the first press, and after the last answer a yes closes it', async () => {
    expect((await bot.press(`act|${id}|close`)).text).toContain('Dit is eerst nog nodig');
    await bot.say('we zetten voortaan op alle telefoons een code');
    const last = await bot.say('weet ik veel, nee');
    expect(last.text).toContain('Zal ik het dossier sluiten?');
    expect(await status()).toBe('concept');
    expect((await bot.say('ja')).text).toContain('Het dossier is gesloten');
    expect(await status()).toBe('active');
  });

  it('is asked, and one press closes it after that', async () => {
    await bot.say('sluit d-001');
    await bot.say('we zetten voortaan op alle telefoons een code');
    const last = await bot.say('nee');
    expect((await bot.press(last.button('Dossier sluiten'))).text).toContain('Het dossier is gesloten');
  });
});

describe('with nothing missing', () => {
  beforeEach(learned);

  it.each(ordered)('it is closed: "%s"', async (said) => {
    await bot.say('d-001');
    expect((await bot.say(said)).text).toContain('Het dossier is gesloten');
    expect(await status()).toBe('active');
  });

  it.each(asked)('it is said that it can be, and a yes does it: "%s"', async (said) => {
    await bot.say('d-001');
    expect((await bot.say(said)).text).toContain('D-001 kan dicht. Zal ik dat doen?');
    expect(await status()).toBe('concept');
    expect((await bot.say('ja')).text).toContain('Het dossier is gesloten');
  });

  it.each(['ja', 'ja sluiten', 'klopt', 'ja sluit hem nou maar', 'sluit maar', 'ja doe maar dicht'])(
    'a yes to the overview closes it: "%s"',
    async (said) => {
      await bot.press(`act|${id}|close`);
      expect((await bot.say(said)).text).toContain('Het dossier is gesloten');
    },
  );

  it.each([
    'nee nog niet sluiten',
    'sluit hem nog niet',
    'niet sluiten',
    'wanneer kan ik hem sluiten',
    'wie sluit het dossier',
    'is het lek dicht?',
    'de kast is nu dicht',
    'we sluiten om zes uur',
    'het raam moet dicht',
    'sluit de mail van jan erbij',
    'kan ik er nog iets bij zetten en dan sluiten',
    'we sluiten een contract met hem',
  ])('it stays open: "%s"', async (said) => {
    await bot.say('d-001');
    expect((await bot.say(said)).text).not.toContain('Het dossier is gesloten');
    expect(await status()).toBe('concept');
  });
});

describe('when it began', () => {
  it.each([
    'begonnen was dus 8.10 vanochtend en het was om 8.40 klaar, zet dat erbij, en dan sluiten',
    'het is gebeurd om 8.10 vanochtend',
    'wanneer gebeurde was trouwens vanochtend 8.10, ontdekt half 9',
    'vanochtend om 8.10 begonnen',
    'it happened this morning at 8:10',
  ])('is kept beside when it was noticed: "%s"', async (said) => {
    await bot.say('d-001');
    expect((await bot.say(said)).text).toContain('Begonnen op: 24 november 2026 om 08:10');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({
      'started-at': '2026-11-24T07:10:00.000Z',
      'noticed-at': '2026-11-24T07:30:00.000Z',
    });
  });

  it.each(['voortaan begonnen we om 8.10', 'het is niet om 8.10 gebeurd', 'gebeurde het om 8.10?', 'om 8.10 gemerkt'])(
    'is not told by "%s"',
    async (said) => {
      await bot.say('d-001');
      expect((await bot.say(said)).text).not.toContain('Begonnen op');
    },
  );
});

describe('a file that is not decided', () => {
  beforeEach(async () => {
    await bot.say('/datalek', noor);
    const values = {
      'what-happened': 'Mail naar de verkeerde klant',
      'noticed-at': '2026-11-24T07:40:00.000Z',
      'still-open': false,
    };
    await bot.answer(values, { record: 'new:breach-report', as: noor });
    await bot.say('later', noor);
  });

  it.each(['sluit d-002', 'd-002 kan dicht', 'd-002 afsluiten graag', 'close d-002'])(
    'is not closed by "%s": what is first needed is said, and a yes opens it',
    async (said) => {
      const { text, button } = await bot.say(said, noor);
      expect(text).toContain('Dat kan nog niet dicht: eerst het besluit.');
      expect(button('Besluit AP')).toBeDefined();
      expect((await bot.say('ja', noor)).text).toContain('Is dit een datalek?');
      expect((await bot.record('D-002')).status).toBe('concept');
    },
  );
});

it('of the form of the authority the card says how far it is, and nothing once all was reported', async () => {
  expect((await bot.say('d-001', noor)).text).not.toContain('AP-formulier');
  await bot.say('/datalek', noor);
  await bot.answer(
    { 'what-happened': 'Mail aan 3 klanten', 'noticed-at': '2026-11-24T07:40:00.000Z', 'still-open': false },
    { record: 'new:breach-report', as: noor },
  );
  const second = (await bot.record('D-002')).id;
  await bot.press(`form|${second}|@authority-decision`);
  await bot.answer({ 'is-breach': true }, { record: second });
  await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er is risico.' }, { record: second });
  expect((await bot.say('d-002', noor)).text).toMatch(
    /het AP-formulier \(\d+ van \d+ klaar; aanvullen mag na het melden\)/,
  );
});
