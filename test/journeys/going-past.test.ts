// Whoever goes past a form in which something was said already, or is busy for a moment, loses nothing of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await bot.say('/register');
  await bot.say('de korst');
});
afterEach(() => bot.close());

describe('a name that was said in the form that asks more', () => {
  it('is stored and said back when the rest is skipped', async () => {
    const next = await bot.say('overslaan');
    expect(next.text).toContain('Naam bedrijf is nu: de korst.');
    expect(next.ask.title).toContain('Soort bedrijf');
    expect(await bot.stored()).toMatchObject({ name: 'de korst' });
    expect((await bot.stored())['contact']).toBeUndefined();
  });

  it('is stored when the conversation stops, so that "alles is bewaard" is true', async () => {
    const paused = await bot.say('later');
    expect(paused.text).toMatch(/Naam bedrijf is nu: de korst\.\nAlles is bewaard\./);
    expect((await bot.stored())['name']).toBe('de korst');
  });

  it('is named when it does not fit, and the rest is stored', async () => {
    await bot.say('terug', noor);
    const left = { record: (await bot.record()).id, values: { name: 'de korst', contact: 'x'.repeat(500) } };
    const paused = await bot.handle({ type: 'text', text: 'later', left });
    expect(paused.text).toContain('Naam bedrijf is nu: de korst.\nNog niet bewaard: Contact. De rest wel.');
    expect(await bot.stored()).toEqual({ name: 'de korst' });
  });

  it('is stored by the button as by the word, and taken back with one tap', async () => {
    const shown = await bot.say('momentje');
    const paused = await bot.press(shown.button('Later'));
    expect((await bot.stored())['name']).toBe('de korst');
    await bot.press(paused.button('Ongedaan maken'));
    expect((await bot.stored())['name']).toBeUndefined();
  });

  it('is sent with the unknown for what is left', async () => {
    const whole = await bot.say('weet ik niet');
    expect(whole.field('name').sent).toBe('de korst');
    expect((await bot.stored())['name']).toBeUndefined();
    await bot.press(whole.button('Ja, klopt: bewaar'));
    expect(await bot.stored()).toMatchObject({ name: 'de korst', contact: null });
  });

  it('is not stored by a button of another question', async () => {
    const next = await bot.say('overslaan');
    const skip = next.button('Overslaan');
    await bot.say('terug');
    await bot.say('bakkerij noord');
    await bot.press(skip);
    expect((await bot.stored())['name']).toBe('de korst');
  });
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
