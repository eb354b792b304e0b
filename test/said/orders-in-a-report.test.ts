// While a breach is being reported orders are followed and questions answered: none of it goes into the story of what happened.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const told = 'telefoon van de zaak in de trein laten liggen';
async function begins(text = told) {
  await bot.say(text, piet);
  return bot.say('ja', piet);
}
const storyIn = (text: string): string => /^Wat er gebeurde: (?!Wat is er)(.*)$/m.exec(text)?.[1] ?? '';

describe('who wants to stop', () => {
  it.each([
    'stop. die tweede hoeft niet',
    'die hoeft niet',
    'nee dit hoeft niet meer',
    'laat maar ik app bram wel',
    'laat maar, ik bel hem zelf even',
    'geen nieuwe melding',
    'ik wil dit toch niet melden',
    'toch maar niet versturen',
  ])('is out of it: "%s"', async (said) => {
    await begins();
    expect((await bot.say(said, piet)).text).toContain('Er is niets bewaard');
    expect(storyIn((await bot.say('/datalek', piet)).text)).toBe('');
  });

  it.each([
    'die klant hoeft het nog niet te weten',
    'de politie hoeft niet te komen, hij is gevonden',
    'ik heb niet gemeld bij de politie',
    'bram app ik wel, er stonden klanten in',
  ])('is not who tells something of it: "%s"', async (said) => {
    await begins();
    expect((await bot.say(said, piet)).text).not.toContain('Goed. Er is niets bewaard');
  });
});

describe('what is no part of what happened', () => {
  it.each([
    'haal dat gaat over noor weg',
    'en die hoort bij D-014',
    'wat doen we nu',
    'en wat doen we nu dan?',
    'laat zien wat je hebt',
    'mijn melding',
    'pff veel',
  ])('stays out of the story: "%s"', async (said) => {
    await begins();
    await bot.say(said, piet);
    expect(storyIn((await bot.say('ja er kan nog iemand bij', piet)).text)).toBe(told);
  });

  it.each([
    ['met ricardo van de garage, telefoon van de zaak in de trein laten liggen', told],
    ['hoi ik ben joost, ik heb iets stoms gedaan. telefoon van de zaak in de trein laten liggen', told],
    ['pff veel. telefoon van de zaak in de trein laten liggen', told],
  ])('is left out from the beginning: "%s"', async (said, story) => {
    expect(storyIn((await begins(said)).text)).toBe(story);
  });

  it.each([
    'met pincode, en er stonden appjes van klanten op',
    'er staan ook kentekens op',
    'ik ben bang dat hij gestolen is',
  ])('is not what tells more of it: "%s"', async (said) => {
    await begins();
    expect(storyIn((await bot.say(said, piet)).text)).toContain(said);
  });

  it('is answered with the first steps where that is asked', async () => {
    await begins();
    expect((await bot.say('wat doen we nu', piet)).text).toContain('Nu doen: Vergrendel of wis het op afstand');
  });
});

describe('what fills a question of the report', () => {
  it.each([
    'noor weet het nog niet',
    'ja iedereen die m kreeg kan het nog zien. noor weet het nog niet',
    'nee het gaat niet over noor! zij moet het juist weten',
  ])('is no name that is only mentioned: "%s"', async (said) => {
    await begins();
    const { text } = await bot.say(said, piet);
    expect(text).not.toContain('Gaat over: noor');
    expect(text).not.toContain('weten we nog niet');
  });

  it.each([
    'ja er kan nog iemand bij',
    'ja er kan nu nog iemand bij, ik heb de tas nog niet terug',
    'iedereen die m gekregen heeft kan het nog zien',
    'de ontvangers hebben die mail nog',
  ])('is that it can still be reached: "%s"', async (said) => {
    await begins();
    expect((await bot.say(said, piet)).text).toContain('Staat nog open: ja');
  });

  it.each([
    'net gemerkt, half uur geleden',
    'half uurtje geleden toen ik uitstapte',
    'pff. net gemerkt, een half uur geleden',
  ])('is how long ago it was: "%s"', async (said) => {
    await begins();
    expect((await bot.say(said, piet)).text).toContain('Gemerkt op: 24 november 2026 om 08:30');
  });
});
