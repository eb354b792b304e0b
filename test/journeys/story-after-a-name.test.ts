// Whoever said their name first and then told of the business is not asked the name again.
import { expect, it, onTestFinished } from 'vitest';
import { startBot } from './support.js';

it('what was understood for a form stands on the card of a story, and is stored with its yes', async () => {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await bot.say('/register');
  await bot.say('hoi, ik ben anja van bakkerij het zoete hoekje');
  const card = await bot.say('we hebben negen mensen, een webshop en gebruiken exact en mailchimp');
  expect(card.text).toContain('Naam bedrijf: bakkerij het zoete hoekje');
  expect((await bot.stored())['name']).toBeUndefined();
  await bot.say('ja');
  expect(await bot.stored()).toMatchObject({ name: 'bakkerij het zoete hoekje', staff: 9 });
});
