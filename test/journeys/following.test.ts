// What follows in one record from another, and records that hold contradictions from before.
import { afterEach, expect, it } from 'vitest';
import { confirmedBakery } from './bakery.js';
import { finishFirstRun, startBot, type TestBot } from './support.js';

const bots: TestBot[] = [];
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
});

async function started(): Promise<TestBot> {
  const bot = await startBot();
  bots.push(bot);
  return bot;
}

const lastOf = async (bot: TestBot, record: string, path: string) =>
  (await bot.versions(record)).findLast((version) => version.path === path);

const idOf = (bot: TestBot, register: string, title: string) =>
  bot.read(async (repositories, organisation) => {
    const records = await repositories.records.list(organisation, register);
    return records.find((record) => record.title === title)?.id ?? '';
  });

it('fills in whether data leave Europe as soon as the place of the last company is known, and says so', async () => {
  const bot = await started();
  await finishFirstRun(bot);
  const customers = await idOf(bot, 'controller-activity', 'Klanten');
  await bot.answer({ suppliers: [{ other: 'Mailhuis' }] }, { record: customers });
  expect(await lastOf(bot, customers, 'outside-eea')).toMatchObject({ value: null, provenance: 'onbekend' });
  const supplier = await idOf(bot, 'supplier', 'Mailhuis');
  // Of a draft the card says it, when somebody reads it.
  await bot.answer({ stored: 'eea' }, { record: supplier });
  expect(await lastOf(bot, customers, 'outside-eea')).toMatchObject({ value: 'no', provenance: 'standaard' });
  await bot.answer({ stored: 'us-group-eea-storage' }, { record: supplier });
  expect((await bot.stored(customers))['outside-eea']).toBe('us-group-eea-storage');
});

it('says so of an activity that is confirmed', async () => {
  const bot = await started();
  await confirmedBakery(bot, 1);
  const customers = await idOf(bot, 'controller-activity', 'Klanten');
  await bot.answer({ suppliers: [{ other: 'Mailhuis' }] }, { record: customers });
  const supplier = await idOf(bot, 'supplier', 'Mailhuis');
  const told = await bot.answer({ stored: 'eea' }, { record: supplier });
  expect(told.text).toContain('V-001 Klanten · Buiten Europa: Nee, want bij Mailhuis staan ze in Europa.');
  expect(await lastOf(bot, customers, 'outside-eea')).toMatchObject({ value: 'no', provenance: 'bevestigd' });
});

it('keeps what was confirmed confirmed when two of its answers clash, and puts that on the list', async () => {
  const bot = await started();
  await confirmedBakery(bot, 1);
  const customers = await idOf(bot, 'controller-activity', 'Klanten');
  const warned = await bot.answer({ data: ['name', 'health'] }, { record: customers });
  expect(warned.text).toContain(
    'U bewaart gegevens over gezondheid, en bij gevoelige gegevens staat: nee, niets hiervan',
  );
  const left = await bot.press(warned.button('Op mijn lijst'));
  expect(left.text).toContain('Staat op uw lijst.');
  const status = await bot.read(async (repositories, organisation) => {
    const records = await repositories.records.list(organisation, 'controller-activity');
    return records.find(({ id }) => id === customers)?.status;
  });
  expect(status).toBe('active');
  expect((await bot.say('/register controle')).text).toMatch(/gezondheid/i);
  const again = await bot.press(warned.button('Ja, gezondheid zit erbij'));
  expect(again.text).toContain('Geregeld: gezondheid bewaard en ontkend');
});
