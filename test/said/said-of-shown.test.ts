// Several things that are said of a record that is shown or looked through: each is done, and nothing goes without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('later');
  await bot.say('laat V-001 zien');
});
afterEach(() => bot.close());

const isFresh = (text: string) => /weer vers/.test(text);

describe('what is said to be otherwise where the rest is right', () => {
  it.each([
    'klopt nog, behalve de accountant, die krijgt niks meer van ons',
    'alles klopt nog, maar de accountant krijgt geen gegevens meer',
    'klopt, alleen de accountant hoort er niet meer bij',
  ])('goes out of the list in which it stands: "%s"', async (said) => {
    const before = await bot.stored('V-001');
    expect(before['recipients']).toContain('accountant');
    if (!isFresh((await bot.say(said)).text)) await bot.say('ja');
    expect((await bot.stored('V-001'))['recipients']).not.toContain('accountant');
    expect((await bot.stored('V-001'))['data']).toEqual(before['data']);
  });

  it.each([
    'klopt nog, maar klantgegevens bewaren we 3 jaar en de accountant krijgt niks meer',
    'klopt nog, maar de accountant krijgt niks meer. en klantgegevens bewaren we 3 jaar',
  ])('are both stored: "%s"', async (said) => {
    await bot.say(said);
    for (let asked = 0; asked < 2; asked += 1) await bot.say('ja');
    const stored = await bot.stored('V-001');
    expect(stored['recipients']).not.toContain('accountant');
    expect(JSON.stringify(stored)).toContain('"retention/r2/term":3');
  });

  it('is not called right as long as one thing of it is not understood, and that is named', async () => {
    const { text } = await bot.say('klopt nog, maar klantgegevens bewaren we 3 jaar en geen pannenkoeken meer');
    expect(isFresh(text)).toBe(false);
    expect(text).toContain('pannenkoeken');
  });

  it('is a change of the business, which is shown before it is right again', async () => {
    const { text } = await bot.say('klopt nog, behalve dat we sinds mei met moneybird werken ipv eigen computer');
    expect(isFresh(text)).toBe(false);
    expect(text).toMatch(/Moneybird/);
  });
});

describe('what is told of a record that is shown', () => {
  it.each([
    'outlook staat er niet bij. en kees kan er ook bij',
    'outlook ontbreekt, en kees kan er ook bij',
    'alles klopt, maar outlook staat er nog niet bij en kees kan er ook bij',
  ])('is asked back, all of it: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/Microsoft 365/);
    expect(text).toMatch(/kees/);
    expect(text).not.toContain('alles klopt');
  });
});

describe('what is told to be there too', () => {
  it.each(['we gebruiken soms ook chatgpt', 'chatgpt gebruiken we er soms ook bij', 'staat ook in chatgpt'])(
    'takes nothing away of what stood there: "%s"',
    async (said) => {
      const before = (await bot.stored('V-001'))['suppliers'];
      await bot.say(said);
      await bot.say('ja');
      const now = (await bot.stored('V-001'))['suppliers'];
      expect(now).toEqual(expect.arrayContaining(Array.isArray(before) ? before : []));
    },
  );
});
