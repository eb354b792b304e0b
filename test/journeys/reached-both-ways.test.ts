// How a business is reached: nothing of it is lost where more is typed with it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await bot.say('hoi ik ben henk van autobedrijf henk smit, garage met 6 man');
  await bot.say('ja klopt wel');
});
afterEach(() => bot.close());

describe('Tells how the business is reached', () => {
  it.each([
    'info@henksmit.nl of 0513-123456',
    '0513-123456 of info@henksmit.nl',
    'info@henksmit.nl en 0513-123456',
    'info@henksmit.nl of 0513-123456. waarom vraag je dat eigenlijk',
  ])('keeps both: %s', async (said) => {
    await bot.say(said);
    expect(String((await bot.stored())['contact'])).toContain('info@henksmit.nl');
    expect(String((await bot.stored())['contact'])).toContain('0513-123456');
  });

  it('keeps it where a breach is told behind it, and offers that', async () => {
    const { text } = await bot.say(
      'info@henksmit.nl. shit net gebeurd: esra heeft de afsprakenlijst naar de verkeerde klant geappt',
    );
    expect(text).toContain('Dit melden');
    expect(await bot.stored()).toMatchObject({ contact: 'info@henksmit.nl' });
  });

  it('keeps one alone as it is', async () => {
    await bot.say('info@henksmit.nl');
    expect(await bot.stored()).toMatchObject({ contact: 'info@henksmit.nl' });
  });
});
