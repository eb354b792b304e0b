// The letters about a request as they are read: with all that stands in the register, in the language of the letter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmedBakery, textIn } from './bakery.js';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await confirmedBakery(bot, 1);
});
afterEach(() => bot.close());

async function asked(kinds: readonly string[], ...decided: readonly Record<string, unknown>[]): Promise<string> {
  await bot.say('/verzoek');
  const values = { words: 'zie mail', kinds, about: 'customer', who: 'J.V. 1042', received: '2026-11-20' };
  await bot.answer(values, { record: 'new:request-report' });
  const record = (await bot.record('R-001')).id;
  const { id } = await bot.record('V-001');
  const steps = [{ 'on-behalf': 'self' }, { identity: 'certain' }, { activities: [id] }, ...decided];
  for (const step of steps) await bot.answer(step, { record });
  return record;
}
const granted = { 'decisions/access/decision': 'granted' };

describe('the answer about access', () => {
  it('holds what was confirmed in the register', async () => {
    const record = await asked(['access'], granted);
    const letter = await bot.press(`act|${record}|letters|0|request-answer`);
    for (const text of [letter.text, await textIn(bot, await bot.press(letter.button('Als Word-bestand')))]) {
      expect(text).toContain('Deze gegevens bewaren wij van u:');
      expect(text).toMatch(/rekeningen[^.]*bewaren wij 7 jaar/i);
      expect(text).not.toMatch(/Vul in: (?:welke gegevens|hoe lang|van wie|waarvoor)/);
    }
  });

  it('is in English from end to end where it is asked in English', async () => {
    const record = await asked(['access'], granted);
    const letter = await bot.press(`act|${record}|letters|0|request-answer:en`);
    for (const text of [letter.text, await textIn(bot, await bot.press(letter.button('Als Word-bestand')))]) {
      expect(text).toContain('Customers');
      expect(text).toMatch(/invoices/);
      expect(text).not.toMatch(/Klanten|bestelling|rekening|producten|belastingwet/i);
    }
  });
});

describe('a complaint alone', () => {
  it('has no more time by law: neither the letter nor the button is there', async () => {
    const record = await asked(['complaint']);
    const card = await bot.say('/verzoek toon R-001');
    expect(() => card.button('Meer tijd')).toThrow('Meer tijd');
    expect((await bot.press(`act|${record}|letters`)).text).not.toContain('Meer tijd');
    expect((await bot.press(`act|${record}|extend`)).text).not.toContain('Waarom is meer tijd nodig');
  });

  it('beside a right keeps it', async () => {
    const record = await asked(['complaint', 'access']);
    expect((await bot.press(`act|${record}|letters`)).text).toContain('Meer tijd');
  });
});

it('what the register keeps by law stands beside the decision about erasing', async () => {
  const record = await asked(['erasure']);
  const card = await bot.press(`change|${record}|decisions/erasure/decision`);
  expect(JSON.stringify(card.ask)).toMatch(/Volgens uw register: .*rekeningen.* 7 jaar/i);
});
