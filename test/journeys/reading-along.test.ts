// Who reads along, or works here and keeps nothing, is shown what they may do and nothing else; who keeps the register, what is due.
import { expect, it, onTestFinished } from 'vitest';
import { actionsOf, confirmDraft, finishFirstRun, type Heard, startBot } from './support.js';

async function shop(trialRole: 'adviser' | 'employee') {
  const bot = await startBot({ bot: { trialRole } });
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await confirmDraft(bot);
  return bot;
}
const labels = ({ replies }: Heard) => replies.flatMap(actionsOf).map(({ label }) => label);

it('an adviser sees no button that changes something, and help without the way to it', async () => {
  const bot = await shop('adviser');
  const shown = labels(await bot.say('/register toon V-001', 'fay'));
  expect(shown).toContain('Geschiedenis');
  expect(shown).not.toContain('Wijzigen');
  expect(shown).not.toContain('Niet meer in gebruik');
  expect(labels(await bot.say('/register', 'fay')).join()).not.toContain('Ga verder');
  expect((await bot.say('/register help', 'fay')).text).not.toContain('/register wijzig');
  expect(labels(await bot.say('/register toon V-001'))).toEqual(
    expect.arrayContaining(['Wijzigen', 'Niet meer in gebruik']),
  );
  expect((await bot.say('/register help')).text).toContain('/register wijzig');
});

it('an employee does not hear that there are no suppliers where they may not see them', async () => {
  const bot = await shop('employee');
  const { text } = await bot.say('/register leveranciers', 'piet');
  expect(text).toContain('die u kunt zien');
  expect(text).not.toContain('Er zijn nog geen leveranciers');
});

it('the to-do list names what is to be looked at again, and not before it is', async () => {
  const bot = await shop('adviser');
  expect((await bot.say('/register taken')).text).not.toContain('V-001');
  bot.now = '2028-01-10T09:00:00.000Z';
  const { text } = await bot.say('/register taken');
  expect(text).toContain('V-001');
  expect(text).not.toContain('Er staat niets op uw naam');
  expect((await bot.say('/register taken', 'fay')).text).not.toContain('V-001');
});
