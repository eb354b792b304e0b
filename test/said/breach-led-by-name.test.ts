// What stands on a button of the breach that runs is typed later than its card: it leads there, with what is said behind it filled in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await heldOnce(bot, 'a phone that is gone', async () => {
    await bot.say('/datalek', noor);
    const values = {
      'what-happened': 'Telefoon van het werk kwijt',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
    };
    await bot.answer(values, { record: 'new:breach-report', as: noor });
  });
});
afterEach(() => bot.close());

describe('the label of a button of the file', () => {
  it.each([
    'besluit ap',
    'ik wil het besluit nemen. besluit ap',
    'ok dan besluit AP',
    'D-001 besluit ap',
    'open besluit ap graag',
    'en nu naar besluit ap',
  ])('leads to the decision: "%s"', async (said) => {
    expect((await bot.say(said, noor)).text).toContain('Besluit: melden bij de AP');
  });

  it.each([
    ['blad voor de ap', 'Melding aan de AP'],
    ['logboek', 'Logboek'],
    ['hoe komt u hieraan', 'Hoe wij hieraan komen'],
    ['lees de melding', 'Telefoon van het werk kwijt'],
  ])('leads to "%s"', async (said, shown) => {
    await bot.say('later', noor);
    expect((await bot.say(said, noor)).text).toContain(shown);
  });

  it('fills in what is said behind it', async () => {
    const { text } = await bot.say('notitie: fatima gebeld', noor);
    expect(text).toContain('Logboek · notitie');
    expect(text).toContain('Wat: fatima gebeld');
    expect(text).toContain('Er is nog niets bewaard');
  });

  it('first asks whether it is a breach where the people are named, and fills in nothing of them there', async () => {
    const { text } = await bot.say('besluit mensen: nee want gewist', noor);
    expect(text).toContain('Besluit: melden bij de AP');
    expect(text).not.toContain('ingevuld: nee');
  });

  it.each([
    'de melding van de klant lees ik morgen',
    'ik heb het besluit van de ap gelezen in de krant',
    'mijn collega houdt een logboek bij van storingen',
    'moet ik het besluit ap zelf nemen?',
    'we stuurden het blad voor de apotheek weg',
  ])('leads nowhere from an ordinary sentence: "%s"', async (said) => {
    const { text } = await bot.say(said, noor);
    expect(text).not.toMatch(/Besluit: melden bij de AP|Melding aan de AP|D-001 Datalek · Logboek/);
  });
});

describe('a decision that is called otherwise than its button', () => {
  const decided = async () => {
    const { id } = await bot.record('D-001');
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er is risico voor de klanten.' }, { record: id });
    await bot.say('later', noor);
  };

  it.each([
    'bij dat lek: besluit mensen',
    'dat lek van gisteren, ik wil het melden bij mensen',
    'ga naar het besluit over de mensen van het datalek',
    'dat lek, besluit over de klanten',
    'het lek van de telefoon: mensen inlichten',
    'ik wil de klanten inlichten over het lek',
    'ok dan nu de beslissing over de betrokkenen',
    'I want to go to the decision about the people',
  ])('opens the part about the people: "%s"', async (said) => {
    await decided();
    expect((await bot.say(said, noor)).text).toContain('Besluit: de mensen zelf');
    expect(await bot.stored('D-001')).not.toHaveProperty('tell-people');
  });

  it.each([
    'het besluit over de ap',
    'ga naar de beslissing over de toezichthouder',
    'bij dat lek het besluit van de AP',
  ])('opens the part about the authority: "%s"', async (said) => {
    expect((await bot.say(said, noor)).text).toContain('Besluit: melden bij de AP');
  });

  it.each([
    'moet ik de mensen inlichten?',
    'ik heb het besluit over de klanten gisteren met karin besproken',
    'de klanten zijn gisteren ingelicht',
    'wanneer moeten we de klanten inlichten over het lek?',
    'ik wil klanten inlichten over onze nieuwe openingstijden',
  ])('leads nowhere from what asks or tells something else: "%s"', async (said) => {
    await decided();
    expect((await bot.say(said, noor)).text).not.toContain('# D-001 Datalek · Besluit: de mensen zelf');
  });
});
