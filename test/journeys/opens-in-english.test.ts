// Who says their first word in English reads English from there on, and the register that they begin is in it too.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const english = [
  'we are a small language school in The Hague, called Tulip Talk',
  'hi, I run a yoga studio with 3 people and we use Mailchimp, can you help me?',
  'hi there',
  'good morning!',
  'hello there, we need a gdpr register for our company',
] as const;

describe('the first word in English', () => {
  it.each(english)('is answered in English, with the way back: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Nederlands? Typ "Nederlands".');
    expect(text).not.toMatch(/Hoe heet|Klopt dit|Vertel in/);
    expect((await bot.say('Nederlands')).text).toContain('verder in het Nederlands');
  });

  it.each([
    'hallo',
    'hi',
    'hello',
    'wij zijn een taleninstituut in Den Haag',
    'The Hair and Beauty House of Anna',
    'Tulip Talk',
    'business school Breda, 6 man',
  ])('is not heard in Dutch words, a name or what both say: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Nederlands? Typ');
  });

  it('counts for who begins: a colleague reads the language of the register, and may choose', async () => {
    await bot.say('hallo');
    expect((await bot.say('hi, I think I emailed the wrong customer their invoice', 'emma')).text).toMatch(
      /Dit klinkt als een datalek[\s\S]*type "English"/,
    );
  });
});

describe('the register of who begins it in English', () => {
  const begun = async () => {
    await bot.answer({ name: 'Tulip Talk', contact: 'info@tuliptalk.nl' });
    for (const said of ['education', '6', '1', '1', 'yes']) await bot.say(said);
    return bot.say('/register show V-001');
  };

  it.each([english[0], 'English'])('has its ready texts in English: "%s"', async (said) => {
    await bot.say(said);
    const { text } = await begun();
    expect(text).toContain('V-001 Customers');
    expect(text).toContain('sending invoices');
    expect(text).not.toMatch(/bestelling|rekeningen|klanten/);
  });

  it('has them in Dutch again for who goes back before anything is ready', async () => {
    await bot.say('English');
    await bot.say('Nederlands');
    await bot.answer({ name: 'Tulip Talk', contact: 'info@tuliptalk.nl' });
    for (const said of ['onderwijs', '6', '1', '1', 'ja']) await bot.say(said);
    expect((await bot.say('/register toon V-001')).text).toContain('rekeningen');
  });
});
