// What is the same in every description is answered once, and a next one says whose it is, and when it has more.
import { expect, it, onTestFinished } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from './support.js';

async function afterTheFirst(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await confirmDraft(bot, 'V-001');
  return bot;
}

const shown = async (bot: TestBot, named: string): Promise<string> => {
  await bot.say(`/register wijzig ${named}`);
  return (await bot.say(`/register toon ${named}`)).text;
};

it('says "net als bij" only where it is the same, and "meer dan bij" where an example adds to it', async () => {
  const bot = await afterTheFirst();
  expect(await shown(bot, 'V-002')).toContain('Net als bij Klanten: doet u dit al? Zo niet: Pas aan. Voorstel: ');
  const pay = await shown(bot, 'V-004');
  expect(pay).toContain('Meer dan bij Klanten: doet u dit al? Zo niet: Pas aan. Voorstel: ');
  expect(pay).toContain('een kast met slot');
});

it('asks nothing again of what it took over', async () => {
  const bot = await afterTheFirst();
  const before = await bot.stored('V-001');
  await shown(bot, 'V-002');
  expect((await bot.stored('V-002'))['owner']).toEqual(before['owner']);
});
