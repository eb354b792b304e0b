// Who sees that a colleague is ill, and where that stands, is asked: it is seldom as with the rest of the personnel file.
import { expect, it, onTestFinished } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from './support.js';

async function afterStaff(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await confirmDraft(bot, 'V-001');
  await confirmDraft(bot, 'V-003');
  return bot;
}

const illness = async (bot: TestBot) => {
  const [found] = await bot.read(async ({ records }, organisation) =>
    (await records.list(organisation, 'controller-activity')).filter(({ template }) => template === 'absence'),
  );
  if (found === undefined) throw new Error('there is no draft about illness');
  return `V-00${found.number}`;
};

it('the folder and the people of the personnel file are not proposed for illness, and it is said to keep it apart', async () => {
  const bot = await afterStaff();
  const number = await illness(bot);
  const { ask } = await bot.say(`/register wijzig ${number}`);
  const [places, people] = ['suppliers', 'access'].map((path) => ask.fields.find((field) => field.path === path));
  expect(ask.mode).toBe('form');
  for (const field of [places, people]) expect(field?.suggestion).toBeUndefined();
  expect(places?.example).toContain('Bewaar gezondheid apart van het personeelsdossier.');
  expect(people?.example).toContain('Zo weinig mensen als kan.');
});

it('how illness is kept safe is read by itself', async () => {
  const bot = await afterStaff();
  const number = await illness(bot);
  await bot.say(`/register wijzig ${number}`);
  const { text } = await bot.say(`/register toon ${number}`);
  expect(text).not.toMatch(/(?:net als|meer dan) bij [^:]*: (?:doet u|zo beschermt|de gegevens|met de)/i);
  expect(text).toContain('apart bewaren van andere gegevens');
});

it('pay still says that it is as with the other data of staff', async () => {
  const bot = await afterStaff();
  await bot.say('/register wijzig V-004');
  expect((await bot.say('/register toon V-004')).text).toContain('Net als bij ');
});
