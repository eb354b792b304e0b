// Requests as people of a small business live them: a report by an employee, a quick correction, a request step by step.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postbox } from './postbox.js';
import { finishFirstRun, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const report = { words: 'Mijn adres klopt niet', kinds: ['rectification'], about: 'customer', who: 'J.V. 1042' };
const unsent = { record: 'new:request-report' };

describe('a report', () => {
  it('is a form of which nothing is stored before it is sent, with today as the day', async () => {
    const heard = await bot.say('/verzoek mijn adres klopt niet');
    expect(heard.field('kinds').sent).toEqual(['rectification']);
    expect(heard.field('words').sent).toBe('mijn adres klopt niet');
    expect(heard.field('received').sent).toBe('2026-11-24');
    expect(await bot.read(({ records }, organisation) => records.list(organisation, 'request-report'))).toEqual([]);
  });
  it('of an employee becomes a file that the officer hears of, and the employee sees only how far it is', async () => {
    await bot.say('/verzoek', 'piet');
    const sent = await bot.answer({ ...report, received: '2026-11-23' }, { ...unsent, as: 'piet' });
    expect(sent.text).toContain('Genoteerd als R-001 Iets laten verbeteren. Uiterlijk 23 december 2026');
    expect(sent.replies.some(({ type }) => type === 'ask')).toBe(false);
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('Nieuw verzoek: R-001');
    expect(box.textsFor('noor')).not.toContain('1042');
    const seen = await bot.say('/verzoek toon R-001', 'piet');
    expect(seen.text).toContain('ontvangen');
    expect(seen.text).not.toMatch(/Verder|Brief/);
    expect((await bot.say('/verzoek toon R-001', 'kees')).text).toMatch(/mag|kan/);
    expect((await bot.say('/verzoek toon R-009', 'kees')).text).toBe(
      (await bot.say('/verzoek toon R-001', 'kees')).text,
    );
  });
});

describe('a quick correction', () => {
  it('is closed in three taps with its proof, and can be opened again', async () => {
    await bot.say('/correctie');
    const first = await bot.answer({ ...report, received: '2026-11-24' }, unsent);
    expect(first.ask.fields.map(({ path }) => path)).toEqual(['fixed-in']);
    await bot.answer({ 'fixed-in': [{ other: 'Kassa' }] });
    await bot.answer({ 'told-to': ['nobody'] });
    const closed = await bot.answer({ 'person-knows': 'spoken' });
    expect(closed.text).toContain('gesloten');
    expect(closed.text).toContain('Beantwoord op 24 november 2026');
    const again = await bot.press(closed.button('Heropenen'));
    expect(again.text).toContain('R-001 Iets laten verbeteren is weer open');
    expect(await bot.brokenTrails()).toEqual([]);
  });
});
