// Who first wants to find out more, in a report that is not sent: no answer is left unknown by that, and reporting comes first.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
const story = 'de map met kindgegevens is weg';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('datalek', piet);
  await bot.say(story, piet);
});
afterEach(() => bot.close());

describe('in a report that is not sent', () => {
  it.each([
    'ik wil de zaak eerst uitzoeken',
    'eerst uitzoeken wat er is gebeurd',
    'ik wil eerst even uitzoeken of het een lek is',
    'ik zoek het eerst zelf uit',
    'wacht, ik moet eerst weten wat er aan de hand is',
    'we gaan het eerst onderzoeken',
    'ik meld het straks, wil eerst weten wie hem heeft',
    'we willen eerst nog even rondvragen',
    'i want to find out what happened first',
    'let me look into this first',
  ])('"%s" answers nothing, and is told that finding out comes after it', async (said) => {
    const { text, ask } = await bot.say(said, piet);
    expect(text).toContain('uitzoeken kan daarna');
    expect(text).not.toContain('weten we nog niet');
    expect(ask.fields.find(({ path }) => path === 'what-happened')?.sent).toBe(story);
  });

  it.each(['dat moet ik navragen', 'weet ik niet, moet ik nog uitzoeken', 'geen idee, zoek ik op'])(
    '"%s" says that what is asked is not known',
    async (said) => {
      expect((await bot.say(said, piet)).text).toContain('weten we nog niet');
    },
  );

  it('a time with it counts', async () => {
    expect((await bot.say('om 8.40 gemerkt, eerst uitgezocht of linda hem had', piet)).text).toContain('om 08:40');
  });
});
