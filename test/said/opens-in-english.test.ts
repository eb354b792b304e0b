// Who says their first word in English reads English from there on, and the register that they begin is in it too.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

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
  'what is this?',
  'we lost a laptop',
  'I want to report a data breach',
  'can you help me',
  'our mailbox was hacked',
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
    'We Have Flowers',
    'we love flowers',
    'my beauty salon',
    'what the food',
    'do it yourself',
    'our daily bread',
    'help',
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

describe('a register that was begun in Dutch', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await confirmDraft(bot);
    await bot.say('later');
    await bot.say('English');
  });

  it.each(['/register show V-001', '/register show V-003', '/register change V-002', '/register show L-001'])(
    'has its ready texts and names in English for who reads that: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).not.toMatch(/\b(?:de|het|een|van|voor|wij|rekeningen|bestellingen|eigen|verlof)\b/i);
    },
  );

  it('is read in Dutch again by who goes back, and stays stored as it was', async () => {
    await bot.say('/register change V-001');
    expect((await bot.say('/register show V-001')).text).toContain('supplying products and services');
    await bot.say('Nederlands');
    expect((await bot.say('/register toon V-001')).text).toContain('producten en diensten leveren');
    expect((await bot.say('/register toon V-001')).text).toContain('Eigen computer of server');
    expect((await bot.stored('L-001'))['name']).toBe('Eigen computer of server');
  });
});

it.each([
  ['/register show', '/register show V-003'],
  ['/register change', '/register change V-003'],
  ['/datalek show', '/datalek show D-001'],
  ['/datalek timeline', '/datalek timeline D-001'],
])('a command without its number names itself in English: "%s"', async (said, named) => {
  await bot.say('English');
  await finishFirstRun(bot);
  expect((await bot.say(said)).text).toContain(named);
});
