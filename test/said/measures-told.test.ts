// What was done about a breach that runs, and why it is reported late, said wherever one is: it reaches the place that asks it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await heldOnce(bot, 'a stolen laptop that is to be reported', begin);
  bot.now = '2026-11-28T08:00:00.000Z';
});
afterEach(() => bot.close());

const idOf = async () => (await bot.record('D-001')).id;
const form = async (section: string) => bot.press(`form|${await idOf()}|@${section}`);

async function begin(): Promise<void> {
  await finishFirstRun(bot);
  await bot.say('/datalek');
  const happened = 'Laptop gestolen uit de trein, niet versleuteld, met namen en wachtwoorden van 300 klanten';
  const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record: 'new:breach-report' });
  await bot.press(`read-report|${await idOf()}`);
  await bot.say('ja');
  await form('authority-decision');
  await bot.answer({ 'is-breach': true });
  await bot.answer({ 'tell-authority': true, 'authority-reason': 'advies gevolgd' });
  await bot.say('later');
}

const measures = [
  'alle laptops zijn nu versleuteld',
  'we hebben nu wachtwoorden aangepast',
  'all laptops are encrypted now',
  'we have changed the passwords',
] as const;
const reasons = [
  'te laat omdat we het pas maandag merkten',
  'we zijn te laat want de helpdesk lag stil',
  "we're late because the helpdesk was down",
] as const;

describe('what was done', () => {
  it.each(measures)('leads to where that is asked, with it filled in: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('[Wat u doet] [Zet dit erbij] [D-001]');
    expect((await bot.say('ja')).text).toContain(`Wat u doet: ${said}`);
  });

  it.each([...measures, 'voortaan mailen we via bcc', 'from now on we mail with bcc'])(
    'fills it in there, and nothing of how or when it was found: "%s"',
    async (said) => {
      await form('effects');
      expect((await bot.say(said)).text).toContain(`Wat u doet: ${said}`);
      await form('form-timeline');
      expect((await bot.say(said)).text).not.toContain(`Hoe ontdekt: ${said}`);
    },
  );
});

describe('why it is late', () => {
  it.each(reasons)('leads to where that is asked, and moves no moment: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('[Waarom het later werd] [Zet dit erbij] [D-001]');
    expect((await bot.say('ja')).text).toContain(`Reden van later: ${said}`);
  });

  it.each([...reasons, 'omdat niemand wist dat het moest'])('is filled in there: "%s"', async (said) => {
    await form('form-timeline');
    const { text } = await bot.say(said);
    expect(text).toContain(`Reden van later: ${said}`);
    expect(text).not.toMatch(/Hoe ontdekt: (?!Hoe)|Begonnen op: \d/);
  });

  it('and is no measure', async () => {
    await form('effects');
    expect((await bot.say(reasons[1])).text).not.toContain(`Wat u doet: ${reasons[1]}`);
  });
});

it.each([
  'een klant betaalt te laat omdat hij geen geld heeft',
  'wij hebben de prijzen aangepast',
  'de laptops zijn nu leeg',
])('and other talk is of no breach: "%s"', async (said) => {
  expect((await bot.say(said)).text).not.toMatch(/\[(?:Wat u doet|Waarom het later werd)\]/);
});
