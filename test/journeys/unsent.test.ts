// A form that begins something new: nothing is there before it is sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const absences = () => bot.read(({ records }, organisation) => records.list(organisation, 'absence'));
const values = { from: '2026-12-01', until: '2026-12-14', deputy: 'none' };

describe('a form that begins something new', () => {
  it('is only shown: looking at it, or at why it asks, stores nothing', async () => {
    const { ask } = await bot.say('/register afwezig');
    expect(ask.fields.map(({ path }) => path)).toEqual(['from', 'until', 'deputy']);
    await bot.press(`explain|${ask.record}|from`);
    await bot.press(`form|${ask.record}|@absence`);
    expect(await absences()).toEqual([]);
  });

  it('makes the record when it is sent, with what was filled in, and goes on in it', async () => {
    const { ask } = await bot.say('/register afwezig');
    const sent = await bot.answer(values, { record: ask.record });
    const [made, ...more] = await absences();
    expect(more).toEqual([]);
    expect(await bot.stored(made?.id)).toEqual(values);
    expect(sent.ask.record).toBe(made?.id);
    await bot.press(sent.button('Bevestigen'));
    expect((await absences())[0]?.status).toBe('active');
  });

  it('is sent once by one delivery, however often that comes', async () => {
    const { ask } = await bot.say('/register afwezig');
    for (const _ of [1, 2]) await bot.answer(values, { record: ask.record, delivery: 'the same' });
    expect(await absences()).toHaveLength(1);
  });

  it('shows what does not fit with what was typed, and still stores nothing', async () => {
    const { ask } = await bot.say('/register afwezig');
    const again = await bot.answer({ ...values, until: '31-02-2027' }, { record: ask.record });
    expect(again.ask.record).toBe(ask.record);
    expect(again.field('until').error).toBeDefined();
    expect(again.field('from').sent).toBe('2026-12-01');
    expect(await absences()).toEqual([]);
  });

  it('leaves the question alone that a person was at', async () => {
    const before = await bot.read(({ people }, organisation) => people.list(organisation));
    await bot.say('/register afwezig');
    const focused = await bot.read(({ conversations }, organisation) =>
      conversations.focused(organisation, before.find(({ name }) => name === noor)?.id ?? ''),
    );
    expect(focused?.record).toBe((await bot.record('V-001')).id);
  });

  it.each(['dank je', 'geen idee', 'verder', 'uitleg', 'sla maar over'])(
    'still takes what is typed after "%s"',
    async (aside) => {
      await bot.say('/register afwezig');
      await bot.say('van 1 december 2026 tot 14 december 2026');
      await bot.say(aside);
      const filled = await bot.say('niemand');
      expect([filled.field('from').sent, filled.field('deputy').sent]).toEqual(['2026-12-01', 'none']);
      expect(await absences()).toEqual([]);
      await bot.say('ja');
      expect(await absences()).toHaveLength(1);
    },
  );

  it('says that nothing is kept when it is put aside', async () => {
    const { ask } = await bot.say('/register afwezig');
    expect((await bot.press(`pause|${ask.record}`)).text).toBe('Goed. Er is niets bewaard.');
    expect(await absences()).toEqual([]);
  });

  it.each(['controller-activity', 'organisation', 'nothing', ''])(
    'cannot begin "%s" in this way',
    async (checklist) => {
      const heard = await bot.answer({ name: 'Klanten' }, { record: `new:${checklist}` });
      expect(heard.text).toContain('Dit kan ik niet voor u openen');
      const pressed = await bot.press(`begin-flow|${checklist}`);
      expect(pressed.text).toContain('Dit kan ik niet voor u openen');
    },
  );
});
