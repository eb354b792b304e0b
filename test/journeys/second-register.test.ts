// What the business does for clients, and what the profile of the organisation changes in an activity.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('work for a client', () => {
  it('is begun under nieuw and stands in the list, the state and the checks', async () => {
    expect((await bot.say('/register')).text).toContain('0 van 7');
    const offered = await bot.say('/register nieuw');
    const begun = await bot.press(offered.button('Werk voor een klant'));
    expect(begun.ask.title).toContain('W-001');
    expect((await bot.say('/register lijst')).text).toContain('W-001');
    // Only the first drafts stand in the state and in the checks by name; the others are counted.
    expect((await bot.say('/register')).text).toContain('0 van 8');
    expect((await bot.say('/register controle')).text).toContain('En nog 5 activiteiten');
    expect((await bot.say('/register toon W-001')).text).toContain('W-001');
  });
});

describe('a business with a works council', () => {
  it('is asked about it where staff are followed, and a small one is not', async () => {
    const staff = await fromTemplate('staff');
    expect((await bot.press(`show|${staff}`)).text).not.toMatch(/\bOR\b/);
    await bot.answer({ staff: 60 }, { record: (await bot.record()).id });
    await bot.answer({ 'works-council': true }, { record: (await bot.record()).id });
    expect((await bot.press(`show|${staff}`)).text).toMatch(/\bOR\b/);
  });
});

async function fromTemplate(template: string): Promise<string> {
  const records = await bot.read(({ records: all }, organisation) => all.list(organisation, 'controller-activity'));
  return records.find((record) => record.template === template)?.id ?? '';
}
