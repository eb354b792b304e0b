// What of an erasure stays and that all else is gone, told in one sentence: a decision in part with its reason, after a yes. And a form of
// which nothing is known.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

let bot: TestBot;
afterEach(() => bot.close());
const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said));
  return text;
};
const begins = async (kind: string) => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await heldOnce(bot, kind, () => requestMade(bot, { kinds: [kind], words: 'zie mail' }));
};

describe('of an erasure', () => {
  beforeEach(() => begins('erasure'));

  it.each([
    ['facturen moeten 7 jaar blijven, de rest is weg', 'facturen moeten 7 jaar blijven'],
    ['de rest is gewist maar de facturen moeten we bewaren', 'de facturen moeten we bewaren'],
    ['the invoices must stay, the rest is deleted', 'the invoices must stay'],
  ])('part is kept, with the reason: "%s"', async (said, why) => {
    for (const before of [[], ['later']]) {
      const text = await told(...before, said);
      expect(text).toContain('Besluit: Deels');
      expect(text).toContain(why);
    }
    expect(await bot.stored('R-001')).not.toHaveProperty('decisions/erasure/decision');
    await told('ja');
    expect(await bot.stored('R-001')).toMatchObject({
      'decisions/erasure/decision': 'partly',
      'decisions/erasure/reason': why,
    });
  });

  it.each([
    'de rest moet nog weg, facturen moeten blijven',
    'de rest is weg',
    'facturen moeten 7 jaar blijven',
    'is de rest weg?',
  ])('nothing is decided by "%s"', async (said) => {
    expect(await told(said)).not.toContain('Besluit: Deels');
  });
});

describe('of what is to be another', () => {
  beforeEach(() => begins('rectification'));

  it('who knows none of it hears how it is left open, and nothing is stored', async () => {
    await told('nog niet aangepast', 'de persoon zelf', 'nee het is duidelijk');
    expect(await told('weet ik niet')).toContain('Typ "overslaan": dan blijft het open.');
    expect(await told('overslaan')).toContain('Waar kunnen gegevens');
    expect(await bot.stored('R-001')).not.toHaveProperty('disputed');
  });
});
