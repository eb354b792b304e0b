// "Zo staat het ervoor": once a year, one page, with numbers of cases and nothing of what is in them.
import { expect, it, onTestFinished } from 'vitest';
import { FakePlatform } from '../app/fake-platform.js';
import { textIn } from './bakery.js';
import { confirmDraft, finishFirstRun, plainText, startBot, type TestBot } from './support.js';

async function bakery(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await confirmDraft(bot);
  return bot;
}

it('tells what changed, who checked it, and what is open', async () => {
  const bot = await bakery();
  const heard = await bot.say('/register jaar');
  expect(heard.text).toContain('Zo staat het ervoor in 2026 – Bakkerij De Vries');
  expect(heard.text).toContain('Nieuw (');
  expect(heard.text).toContain('V-001 Klanten');
  expect(heard.text).toContain('noor: 1 keer bevestigd of nagekeken');
  expect(heard.text).toContain('Er is geen datalek gemeld.');
  expect(heard.text).toContain('Nog in concept: ');
  expect(heard.text.split(/\s+/).length).toBeLessThan(120);
  const paper = await textIn(bot, await bot.press(heard.button('Als PDF')));
  expect(paper).toContain('Zo staat het ervoor in 2026');
  expect(paper).toContain('V-001 Klanten');
});

it('knows the difference between what is new, changed and ended, year by year', async () => {
  const bot = await bakery();
  bot.now = '2027-03-01T08:00:00.000Z';
  expect((await bot.say('/register jaar')).text).toContain('Er veranderde niets in het register.');
  await bot.answer({ source: null }, { record: (await bot.record('V-001')).id });
  expect((await bot.say('/register jaar')).text).toContain('Aangepast (1): V-001 Klanten');
  await bot.press(`archive|${(await bot.record('V-001')).id}`);
  expect((await bot.say('/register jaar')).text).toContain('Gestopt (1): V-001 Klanten');
  expect((await bot.say('/register jaar 2026')).text).toContain('noor: 1 keer');
});

it('comes once, in the message of January, about the year that is over', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  const first = Date.parse('2027-01-01T08:30:00.000Z');
  for (let day = 0; day < 45; day += 1) {
    bot.now = new Date(first + day * 86_400_000).toISOString();
    await bot.tick(platform);
  }
  const told = platform.arrived
    .map(({ reply }) => plainText(reply))
    .filter((text) => text.includes('Zo staat het ervoor'));
  expect(told.length).toBe(1);
  expect(told[0]).toContain('Zo staat het ervoor: 2026');
  expect((await bot.press('command|year||2026')).text).toContain('Zo staat het ervoor in 2026');
});

it('says how many breaches and requests there were, and nothing of them', async () => {
  const bot = await bakery();
  await bot.say('/verzoek');
  const report = { words: 'Mevrouw Jansen wil haar gegevens', kinds: ['access'], about: 'customer', who: 'J.V. 1042' };
  await bot.answer({ ...report, received: '2026-11-24' }, { record: 'new:request-report' });
  const text = (await bot.say('/register jaar')).text;
  expect(text).toContain('Privacyverzoeken: 1. Beantwoord: 0, waarvan op tijd: 0.');
  expect(text).not.toContain('Jansen');
});

it('is for who keeps the register', async () => {
  const bot = await bakery();
  expect((await bot.say('/register jaar', 'sem')).text).not.toContain('Klanten');
  const heard = await bot.press('document|2026|year-report.pdf', 'sem');
  expect(heard.replies.some(({ type }) => type === 'file')).toBe(false);
});
