// What was offered to be stored and got another reply is said to be not stored: it does not vanish without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('/datalek');
  const values = {
    'what-happened': 'De tablet van de groep is weg',
    'noticed-at': '2026-11-23T16:00:00.000Z',
    'still-open': null,
  };
  await bot.answer(values, { record: 'new:breach-report' });
  await bot.press(`read-report|${(await bot.record('D-001')).id}`);
});
afterEach(() => bot.close());

describe('what was offered and got another reply', () => {
  it('is said to be not stored, once', async () => {
    expect((await bot.say('er staan fotos op van 21 kinderen')).text).toContain('Aantal mensen: 21 mensen');
    expect((await bot.say('nee toch 12')).text).not.toContain('Nog niet bewaard:');
    expect((await bot.say('er zit een code op, 6 cijfers')).text).toContain(
      'Nog niet bewaard: Aantal mensen: 12 mensen',
    );
    const day = await bot.say('het was niet gister maar donderdag');
    expect(day.text).toContain('Nog niet bewaard: "er zit een code op, 6 cijfers".');
    const shown = await bot.say('/datalek toon D-001');
    expect(shown.text).toContain('Nog niet bewaard: Ontdekt op: 19 november 2026');
    expect((await bot.say('/datalek toon D-001')).text).not.toContain('Nog niet bewaard:');
  });

  it('is said in English to who reads that', async () => {
    await bot.say('/register language en');
    await bot.press(`read-report|${(await bot.record('D-001')).id}`);
    await bot.say('there were names of 21 children on it');
    expect((await bot.say('/register')).text).toContain('Not stored yet: Data: Name.');
  });

  it.each(['ja', 'nee'])('is answered by "%s", and nothing more is said of it', async (word) => {
    await bot.say('er staan fotos op van 21 kinderen');
    expect((await bot.say(word)).text).not.toContain('Nog niet bewaard:');
    expect((await bot.say('/datalek toon D-001')).text).not.toContain('Nog niet bewaard:');
  });
});
