// A yes or a no and a question in one message are heard as two: the yes does what it says, and the question is answered.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const idle = async () => {
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
};

it.each([
  'ja graag doorgeven. hoeveel tijd heb ik?',
  'ja. hoeveel tijd heb ik daarvoor',
  'ja doe maar, en hoe lang heb ik daar de tijd voor?',
])('opens the form of a request that was offered, and tells the time there is: "%s"', async (said) => {
  await idle();
  await bot.say('mevrouw Smit mailt dat ze wil zien wat we van haar hebben');
  const { text } = await bot.say(said);
  expect(text).toContain('Herkennen aan');
  expect(text).toMatch(/maand/);
});

it('stores what a card asks, and answers', async () => {
  await bot.say('hoi');
  await bot.say('wij zijn trimsalon De Hond, met 3 mensen');
  const { text } = await bot.say('ja klopt. moet dat register echt als je zo klein bent?');
  expect(text).toMatch(/art\. 30/i);
  expect((await bot.stored())['name']).toBe('trimsalon De Hond');
});

it('sends a form with a yes, whatever is asked behind it', async () => {
  await idle();
  await bot.say('mevrouw Smit mailt dat ze wil zien wat we van haar hebben');
  await bot.say('ja');
  await bot.say('ja stuur maar. ze mailde van het adres dat we al hebben, is dat genoeg of moet ik nog iets checken');
  expect((await bot.say('/verzoek lijst')).text).toContain('R-001');
});

it.each(['ja klopt. en laat de herinneringen zien', 'ja, klopt, goed zo, en laat de herinneringen zien'])(
  'stores what was shown, and shows what is asked for: "%s"',
  async (said) => {
    await bot.say('hoi');
    await bot.say('wij zijn trimsalon De Hond, met 3 mensen');
    await bot.say(said);
    expect((await bot.stored())['name']).toBe('trimsalon De Hond');
  },
);

it('answers a question of yes or no, and what is asked behind it', async () => {
  await idle();
  await bot.say('de laptop is gestolen uit de auto');
  await bot.say('ja');
  const { text } = await bot.say('ja. en moet ik dat melden?');
  expect(text).toContain('Dat besluit u zelf');
  expect(text.split('Wat er gebeurde: Wat is er gebeurd?')).toHaveLength(2);
});

it.each(['hoi, hoe lang bewaar ik een cv?', 'ben er weer. hoe lang bewaar ik een cv'])(
  'who only says hello or is back means what comes behind it: "%s"',
  async (said) => {
    await idle();
    expect((await bot.say(said)).text).toContain('4 weken');
  },
);

it.each(['ja maar moet dat echt?', 'ja, maar niet van de leden'])(
  'agrees to nothing with a "maar" behind it: "%s"',
  async (said) => {
    await bot.say('hoi');
    await bot.say('wij zijn trimsalon De Hond, met 3 mensen');
    await bot.say(said);
    expect((await bot.stored())['name']).toBeUndefined();
  },
);

it('has one effect where it is delivered twice', async () => {
  await bot.say('hoi');
  await bot.say('wij zijn trimsalon De Hond, met 3 mensen');
  const said = 'ja klopt. moet dat register echt als je zo klein bent?';
  await bot.say(said, undefined, 'the same');
  const stored = await bot.stored();
  await bot.say(said, undefined, 'the same');
  expect(await bot.stored()).toEqual(stored);
});
