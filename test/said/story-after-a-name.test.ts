// Whoever said their name first and then told of the business is not asked the name again.
import { expect, it, onTestFinished } from 'vitest';
import { startBot } from '../journeys/support.js';

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

const told = 'hoi ik ben anja van kapsalon mooi, we zijn met 4 mensen en werken met salonized';

it.each(['asdf qwerty', 'wat is een verwerker?'])(
  'what was understood of a story still waits for its yes after "%s"',
  async (typed) => {
    const bot = await startBot();
    onTestFinished(() => bot.close());
    await bot.say('/register');
    await bot.say(told);
    const again = await bot.say(typed);
    expect(again.text).toContain('Naam bedrijf: kapsalon mooi');
    await bot.say('ja klopt');
    expect(await bot.stored()).toMatchObject({ name: 'kapsalon mooi', staff: 4 });
  },
);

it('what answers the form below a story is one thing more on its card', async () => {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await bot.say('/register');
  await bot.say(told);
  expect((await bot.say('06 1234 5678')).text).toMatch(/Naam bedrijf: kapsalon mooi[\s\S]*Contact: 06/);
  await bot.say('ja');
  expect(await bot.stored()).toMatchObject({ name: 'kapsalon mooi', staff: 4, contact: '06 1234 5678' });
});

const nameless = 'hoi, ik heb een schildersbedrijf met 4 man in Zwolle';

it.each(['asdf qwerty', 'hahaha top', 'ik weet het niet'])(
  'what is no name of a business does not come on the card, and keeps nothing from being stored: "%s"',
  async (typed) => {
    const bot = await startBot();
    onTestFinished(() => bot.close());
    await bot.say('/register');
    await bot.say(nameless);
    expect((await bot.say(typed)).text).not.toMatch(/Naam bedrijf: /);
    await bot.say('ja klopt');
    const stored = await bot.stored();
    expect(stored).toMatchObject({ sector: 'construction', staff: 4 });
    expect(stored['name']).toBeUndefined();
  },
);
