// Each document of the register says on its first page how it was looked at: unread, or by whom with what was asked answered.
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '../adapters/documents/pdf-text.js';
import { filesIn, textIn } from './bakery.js';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from './support.js';

let bot: TestBot;
/** Made once of each register: two of the documents are read out of it. */
let dossier: Promise<Buffer> | undefined;
const startConfirmed = async () => {
  bot = await startBot();
  dossier = undefined;
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.answer({ source: null }, { record: (await bot.record('V-001')).id });
  bot.now = '2026-12-01T09:00:00.000Z';
};

const review = async () => bot.press(`review|${(await bot.record('V-001')).id}`);
const unread = async () => bot.press((await review()).button('De rest klopt nog'));
const looked = async () => {
  const rest = await bot.press((await review()).button('Weet ik nog niet'));
  await bot.press(rest.button('De rest klopt nog'));
};

const said = async (typed: string) => (await filesIn(bot, await bot.say(typed)))[0] ?? Buffer.from('');
const inDossier = async (path: string) => {
  dossier ??= said('/register dossier');
  const found = unzipSync(await dossier)[path];
  if (found === undefined) throw new Error(`no ${path} in the dossier`);
  return found;
};
const before = (text: string, words: string) => text.split(words)[0] ?? '';
/** As it is read: words together, without marks. */
const plainly = (text: string) => text.replaceAll(/<wbr>|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

/** What is read first of each. */
const documents: Readonly<Record<string, () => Promise<string>>> = {
  'the register as text': async () =>
    before(
      await textIn(bot, await bot.say('/register delen volledig')),
      'Register van de verwerkingsverantwoordelijke',
    ),
  'the register as a PDF': async () =>
    before(
      pdfText(Buffer.from(await inDossier('1-register/register.pdf'))),
      'Register van de verwerkingsverantwoordelijke',
    ),
  'the index of the dossier': async () => strFromU8(await inDossier('0-lees-mij-eerst.html')),
  'the first sheet of the workbook': async () => {
    const [first] = await readXlsx(Buffer.from(await inDossier('1-register/register.xlsx')));
    return (first?.data ?? []).flat().join('\n');
  },
  'the list as CSV': async () => (await said('/register export csv')).toString('utf8').split('\r\n').slice(0, 2).join(),
  'the year on one page': async () => (await bot.say('/register jaar')).text,
};

describe('a register that was reported unchanged', () => {
  beforeAll(async () => {
    await startConfirmed();
    await unread();
  });
  afterAll(() => bot.close());

  it.each(Object.entries(documents))('says so on %s, and by whom', async (_name, read) => {
    const text = plainly(await read());
    expect(text).toMatch(/ongewijzigd gemeld/);
    expect(text).toContain('noor');
    expect(text).not.toMatch(/[Nn]agekeken(?:;| door)/);
  });
});

describe('a register that was looked at', () => {
  beforeAll(async () => {
    await startConfirmed();
    await looked();
  });
  afterAll(() => bot.close());

  it.each(Object.entries(documents))('says by whom on %s', async (_name, read) => {
    const text = plainly(await read());
    expect(text).toMatch(/[Nn]agekeken/);
    expect(text).toContain('noor');
    expect(text).not.toContain('alles ongewijzigd gemeld');
  });
});
