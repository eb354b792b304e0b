// Whoever goes past a form in which something was said already, or is busy for a moment, loses nothing of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, '/register');
  await bot.say('de korst');
});
afterEach(() => bot.close());

describe('a name that was said in the form that asks more', () => {
  it('can still be stored when the rest is skipped, and is not by itself', async () => {
    const next = await bot.say('overslaan');
    expect(next.text).toContain('Nog niet bewaard: Naam bedrijf: de korst. Kies "Bewaar dit"');
    expect(next.ask.title).toContain('Soort bedrijf');
    expect(await bot.stored()).toEqual({});
    await bot.press(next.button('Bewaar dit'));
    expect(await bot.stored()).toEqual({ name: 'de korst' });
  });

  it('is named when the conversation stops, instead of saying that all is saved', async () => {
    const paused = await bot.say('later');
    expect(paused.text).toContain('Nog niet bewaard: Naam bedrijf: de korst.');
    expect(paused.text).not.toContain('Alles is bewaard');
    expect(await bot.stored()).toEqual({});
    await bot.say('ja');
    expect(await bot.stored()).toEqual({ name: 'de korst' });
  });

  it('is named by the button as by the word', async () => {
    const shown = await bot.say('momentje');
    const paused = await bot.press(shown.button('Later'));
    await bot.press(paused.button('Bewaar dit'));
    expect(await bot.stored()).toEqual({ name: 'de korst' });
  });

  it('is sent with the unknown for what is left', async () => {
    const whole = await bot.say('weet ik niet');
    expect(whole.field('name').sent).toBe('de korst');
    expect(await bot.stored()).toEqual({});
    await bot.press(whole.button('Ja, klopt: bewaar'));
    expect(await bot.stored()).toMatchObject({ name: 'de korst', contact: null });
  });

  it('is not named by a button of another question', async () => {
    const next = await bot.say('overslaan');
    const later = await bot.press(next.button('Overslaan'));
    expect(later.text).not.toContain('Nog niet bewaard');
  });
});

it('all is saved when nothing waits in a form', async () => {
  const whole = await bot.say('0612345678');
  await bot.press(whole.button('Ja, klopt: bewaar'));
  expect((await bot.say('later')).text).toContain('Alles is bewaard. Typ /register');
});

describe.each(['wacht ff', 'momentje', 'hold on'])('"%s"', (said) => {
  it('is no answer: what was asked stays, with what was said of it', async () => {
    const again = await bot.say(said);
    expect(again.text).toContain('Neem de tijd.');
    expect(again.field('name').sent).toBe('de korst');
  });

  it('is answered kindly where nothing is asked too', async () => {
    await finishFirstRun(bot);
    expect((await bot.say(said, 'piet')).text).toBe('Neem de tijd.');
  });
});

it('"volgende" goes on to the next question', async () => {
  await bot.say('overslaan');
  const next = await bot.say('volgende');
  expect(next.ask.title).not.toContain('Soort bedrijf');
});
