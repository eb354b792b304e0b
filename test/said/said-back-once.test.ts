// What a form is about is said when it is first shown, and not above every word that is filled in of it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  expect((await bot.say('hoi')).text).toContain('Eerst kennismaken');
});
afterEach(() => bot.close());

it.each(['wij zijn Bakkerij Zoet', 'bakkerij zoet heten we', 'we are called Bakkerij Zoet', 'info@zoet.nl'])(
  'what was understood is said back, with what is asked next: "%s"',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Nog nodig: ');
    expect(text).not.toContain('Eerst kennismaken');
    expect((await bot.say('waar was ik')).text).not.toContain('Eerst kennismaken');
  },
);

it('a question that nothing was filled in for yet says it again', async () => {
  expect((await bot.say('uitleg')).text).toContain('Eerst kennismaken');
});
