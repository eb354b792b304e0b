// "Laat maar" where something is asked, or nothing: the question stays open, what was typed and not stored is put aside, and that is said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, placesTold, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('who lets it be', () => {
  it.each(['laat maar', 'oh laat maar zitten', 'never mind', 'Nevermind!', 'nee laat maar hoor'])(
    'leaves what is asked open, and puts aside what was filled in: "%s"',
    async (words) => {
      await bot.say('/register wijzig V-001');
      await bot.say('moneybird');
      const { text } = await bot.say(words);
      expect(text).toContain("Dit bewaar ik niet: Programma's en plaatsen: Moneybird.");
      expect(text).toContain('Dit blijft open: V-001 Klanten');
      expect((await bot.say('/register wijzig V-001')).text).not.toContain('= Moneybird');
    },
  );

  it('agrees to nothing on a card with the yes behind it', async () => {
    await bot.answer(placesTold(await bot.say('/register wijzig V-001')));
    expect((await bot.say('laat maar')).text).toContain('Dit blijft open: V-001 Klanten');
    expect((await bot.say('ja')).text).toContain('Ons voorstel');
    expect((await bot.record('V-001')).status).toBe('concept');
  });

  it.each(['later', 'stop', 'later verder'])(
    'has nothing open after a report was sent, and is no part of that: "%s"',
    async (words) => {
      await bot.say('later');
      await bot.say('/datalek');
      const values = { 'what-happened': 'De tablet is weg', 'noticed-at': bot.now, 'still-open': false };
      await bot.answer(values, { record: 'new:breach-report' });
      const { text } = await bot.say(words);
      expect(text).toContain('Goed. Er stond niets open');
      expect(text).not.toMatch(/geen vraag open|Hoort bij/);
    },
  );

  it('keeps what was told and not sent yet, and offers it once more', async () => {
    await bot.say('later');
    await bot.say('mevrouw Jansen wil weten wat we van haar bewaren, ze mailde vanochtend');
    const { text } = await bot.say('later');
    expect(text).toContain('Goed. Er is niets bewaard.');
    expect(text).toContain('Dit vertelde u, en het is nog niet gemeld: "mevrouw Jansen');
    expect(text).not.toContain('geen vraag open');
    expect((await bot.say('dit melden')).text).toContain('Zien wat u bewaart');
  });

  it.each(['laat maar', 'never mind'])('has nothing open where nothing is asked: "%s"', async (words) => {
    await bot.say('later');
    expect((await bot.say(words)).text).toBe('Goed. Er stond niets open, dus er verandert niets.');
  });

  it('leaves a review as it is', async () => {
    await confirmDraft(bot);
    await bot.say('/register nakijken V-001');
    expect((await bot.say('laat maar')).text).toContain('Dit blijft open: V-001 Klanten');
  });

  it.each(['laat maar leeg', 'laat maar zien', 'sla maar over'])('does something else: "%s"', async (words) => {
    await bot.say('/register wijzig V-001');
    expect((await bot.say(words)).text).not.toContain('Dit blijft open');
  });
});

it.each(['klopt nog', 'alles klopt nog', 'still right'])(
  'where nothing is to be looked at, "%s" behind that is no puzzle',
  async (words) => {
    await bot.say('later');
    await bot.say('/register nakijken');
    expect((await bot.say(words)).text).toContain('Er is nu niets om na te kijken');
  },
);
