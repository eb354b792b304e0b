// Who works for a business and is not named is proposed by what the ready list calls it, and tells no kind of business.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('who works for them', () => {
  it.each([
    ['we zijn overgestapt naar een salarisbureau', 'Ons salarisbureau'],
    ['we hebben een loonbureau', 'Ons salarisbureau'],
    ['we doen de lonen nu via een salarisbureau', 'Ons salarisbureau'],
    ['we switched to a payroll bureau', 'Ons salarisbureau'],
    ['wij werken sinds kort met een administratiekantoor', 'Onze accountant of boekhouder'],
    ['ik heb een boekhouder genomen', 'Onze accountant of boekhouder'],
  ])('is proposed: "%s"', async (said, name) => {
    const { text } = await bot.say(said);
    expect(text).toContain(name);
    expect(text).not.toContain('Soort bedrijf');
    await bot.say('ja');
    const suppliers = await bot.read((repositories, organisation) =>
      repositories.records.list(organisation, 'supplier'),
    );
    expect(suppliers.map(({ title }) => title)).toContain(name);
  });

  it.each(['we zijn een accountantskantoor', 'we hebben een boekhouder als klant', 'we zijn boos op een boekhouder'])(
    'is nobody in "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Onze accountant of boekhouder');
    },
  );
});
