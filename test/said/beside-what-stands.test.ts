// What somebody says of a card of an activity that lacks something: it comes beside what stands there, and nothing goes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  let heard = await bot.say('v-001 invullen');
  for (const said of ['exact en papier', 'eigenaar', 'ik', 'ja'])
    if (!heard.text.includes('Ons voorstel')) heard = await bot.say(said);
  expect(heard.text).toContain('Ons voorstel');
});
afterEach(() => bot.close());

describe('what is missing comes beside the rest', () => {
  it.each([
    ['kenteken mist nog', 'Kenteken'],
    ['ja maar het kenteken ontbreekt', 'Kenteken'],
    ['kenteken hoort er ook bij', 'Kenteken'],
    ['welke gegevens: ook kenteken, kilometerstand', 'Kenteken, kilometerstand'],
    ['welke gegevens: geboortedatum erbij', 'Geboortedatum'],
    ['wij bewaren ook het kenteken', 'Kenteken'],
  ])('"%s"', async (said, named) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(new RegExp(`Welke gegevens: Naam, Adres, [^\\n]*${named}`, 'u'));
  });

  it('where the label says what it should be, that takes the place of the rest', async () => {
    expect((await bot.say('welke gegevens: naam en kenteken')).text).toMatch(/Welke gegevens: Naam, Kenteken\?/u);
  });
});

describe('a yes in passing', () => {
  it.each(['nee het klopt zo pff', 'klopt wel zo, zucht'])('is one: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Ons voorstel (4/8)');
  });

  it.each(['klopt. en mag ik nu naar personeel?', 'klopt wel zo, nu personeel doen'])(
    'goes on with what is named behind it: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toMatch(/V-00\d Personeel/u);
    },
  );

  it('is none where something is not so', async () => {
    expect((await bot.say('nee het klopt niet')).text).not.toContain('Ons voorstel (4/8)');
  });
});
