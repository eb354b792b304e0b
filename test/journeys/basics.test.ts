// Five things that keep most harm away: asked once, done by somebody on a day, and then measures of the register.
import { expect, it, onTestFinished } from 'vitest';
import type { Line } from '../../src/core/engine/replies.js';
import { FakePlatform } from '../app/fake-platform.js';
import { idOfPerson } from './people-here.js';
import { finishFirstRun, type Heard, plainText, startBot, type TestBot } from './support.js';

async function bakery(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await bot.say('/register help', 'sem');
  return bot;
}

const lineOf = ({ replies, text }: Heard, words: RegExp): string => {
  const lines = replies.flatMap((reply): readonly Line[] => (reply.type === 'card' ? reply.lines : []));
  const found = lines.find(({ label }) => words.test(label));
  if (found?.action === undefined) throw new Error(`no line ${words}:\n${text}`);
  return found.action.id;
};

async function begun(bot: TestBot, have: readonly string[] | null = ['updates'], who = 'noor'): Promise<Heard> {
  await bot.say('/register basis');
  return bot.answer({ have, who: await idOfPerson(bot, who), by: '2026-12-24' }, { record: 'new:basics' });
}

it('asks three questions once, and makes what is done a measure of the register', async () => {
  const bot = await bakery();
  const form = await bot.say('/register basis');
  expect(form.text).toContain('Welke van deze vijf doet u nu al echt?');
  expect(form.text.split(/\s+/).length).toBeLessThan(120);
  const list = await begun(bot);
  expect(list.text).toContain('T-001 Vijf dingen die veel schade voorkomen');
  expect(list.text).toContain('1 van 5 gedaan.');
  expect((await bot.stored())['security']).toEqual(['updates']);
  // What was asked is shown, and not asked again.
  expect((await bot.say('/register basis')).text).toContain('1 van 5 gedaan.');
});

it('says how each is done, and turns it into a measure with its day once it is', async () => {
  const bot = await bakery();
  const list = await begun(bot);
  const point = await bot.press(lineOf(list, /back-up/));
  expect(point.text).toContain('Zet één bestand echt terug');
  bot.now = '2026-12-03T09:00:00.000Z';
  await bot.press(point.button('Gedaan'));
  expect((await bot.stored())['security']).toEqual(['updates', 'tested-backup']);
  const again = await bot.press(`part|${(await bot.record('T-001')).id}|r3`);
  expect(again.text).toContain('gedaan op 3 december 2026 door noor');
  await bot.press(again.button('Toch nog niet gedaan'));
  expect((await bot.stored())['security']).toEqual(['updates']);
});

it('confirms nothing along with a measure that was only suggested', async () => {
  const bot = await bakery();
  const list = await begun(bot, null);
  const { id } = await bot.record();
  const by = await idOfPerson(bot, 'noor');
  await bot.store.transaction(async ({ organisations, answers }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const suggested = { path: 'security', n: 1, value: ['clean-desk'], provenance: 'import', source: 'x.csv' } as const;
    const turn = { id: 'imported', by, at: bot.now, checklistVersion: 1 };
    await answers.add(organisation, id, { ...suggested, value: [...suggested.value] }, turn);
  });
  await bot.press((await bot.press(lineOf(list, /back-up/))).button('Gedaan'));
  expect((await bot.stored())['security']).toEqual(['tested-backup']);
});

it('says where the switch is of a program that is used, with who says so and when, and of no other', async () => {
  const bot = await bakery();
  await bot.answer(
    { suppliers: ['catalogue:microsoft-365', 'catalogue:exact'], access: ['management'] },
    { record: (await bot.record('V-001')).id },
  );
  const point = await bot.press(lineOf(await begun(bot), /tweede stap/));
  expect(point.text).toContain('Microsoft 365: entra.microsoft.com');
  expect(point.text).toContain('volgens Microsoft, 15 april 2024: https://learn.microsoft.com');
  expect(point.text).not.toContain('Exact');
  expect(point.text.split(/\s+/).length).toBeLessThan(120);
});

it('knows what the register says already', async () => {
  const bot = await bakery();
  await bot.answer({ security: ['two-step', 'clean-desk'] }, { record: (await bot.record()).id });
  expect((await bot.say('/register basis')).field('have').sent).toEqual(['two-step']);
  await begun(bot, ['two-step', 'ring-back']);
  expect((await bot.stored())['security']).toEqual(['two-step', 'clean-desk', 'ring-back']);
});

it('is done by a colleague in one tap, who sees those points and no more', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  await begun(bot, null, 'sem');
  await bot.tick(platform);
  const told = platform.arrived.map(({ reply }) => plainText(reply)).join('\n');
  expect(told).toContain('noor vraagt u dit te doen');
  await bot.press(lineOf(await bot.say('/register taken', 'sem'), /Updates/), 'sem');
  expect((await bot.stored())['security']).toEqual(['updates']);
  expect((await bot.say('/register basis', 'sem')).text).toContain('Dit kan ik niet voor u openen');
});

it('is asked in the message of its month where nobody began with it, once', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  const first = Date.parse('2026-11-30T08:30:00.000Z');
  for (let day = 0; day < 60; day += 1) {
    bot.now = new Date(first + day * 86_400_000).toISOString();
    await bot.tick(platform);
  }
  const asked = platform.arrived.map(({ reply }) => plainText(reply)).filter((text) => text.includes('Vijf dingen'));
  expect(asked.length).toBe(1);
});
