// A register that somebody has already, sent as a file: preview, one question for what is not clear, drafts, and a report.
import { describe, expect, it } from 'vitest';
import { readFile } from '../../adapters/tables/read.js';
import type { Tables } from '../../src/app/ports/documents.js';
import { templateOf } from '../../src/registers/activities/rules/templates/index.js';
import { xlsxOf } from '../adapters/tables/make.js';
import { belgian, french, homeMade } from '../core/import/layouts.js';
import { postbox } from './postbox.js';
import { type Heard, onDisk, saidBefore, startBot, type TestBot } from './support.js';

const tables: Tables = { read: readFile };
const start = () => startBot({ bot: { tables } });
const send = (bot: TestBot, bytes: Uint8Array, as?: string): Promise<Heard> =>
  bot.handle({ type: 'file', name: 'register.xlsx', bytes }, as === undefined ? {} : { user: as });
const records = (bot: TestBot, register: string) =>
  bot.read(async ({ records: all }, organisation) => all.list(organisation, register));

/** A reader that tells how often it was asked. */
function counted(): { readonly tables: Tables; readonly asked: () => readonly string[] } {
  const asked: string[] = [];
  const read: Tables['read'] = (bytes, whose) => {
    asked.push(whose);
    return readFile(bytes);
  };
  return { tables: { read }, asked: () => asked };
}

async function begun(): Promise<TestBot> {
  const bot = await start();
  await bot.say('/register');
  return bot;
}

describe('importing a register', () => {
  it('says how to begin when no file came yet', async () => {
    const bot = await begun();
    expect((await bot.say('/register importeer')).text).toContain('Stuur het bestand hier');
    await bot.close();
  });

  it('reads the file of who may import, once, and of nobody else', async () => {
    const { tables: counting, asked } = counted();
    const bot = await startBot({ bot: { tables: counting } });
    await saidBefore(bot, '/register');
    expect((await send(bot, xlsxOf(belgian), 'sem')).text).toContain('bestand');
    expect(asked()).toEqual([]);
    expect((await send(bot, xlsxOf(belgian))).ask.fields[0]?.example).toContain('5 activiteiten');
    expect(asked()).toEqual([JSON.stringify(['terminal', null, 'noor'])]);
    expect(await bot.brokenTrails()).toEqual([]);
    await bot.close();
  });

  it('may be the first thing that somebody does', async () => {
    const bot = await start();
    expect((await send(bot, xlsxOf(belgian))).ask.fields[0]?.example).toContain('5 activiteiten');
    await bot.answer({ go: true });
    expect(await records(bot, 'controller-activity')).toHaveLength(5);
    await bot.close();
  });

  it('does not read what goes with a breach', async () => {
    const { tables: counting, asked } = counted();
    const bot = await startBot({ bot: { tables: counting } });
    await saidBefore(bot, '/register');
    await bot.say('/datalek', 'sem');
    const story = { 'what-happened': 'Een lijst ging naar de verkeerde', 'noticed-at': bot.now, 'still-open': false };
    await bot.answer(story, { record: 'new:breach-report', as: 'sem' });
    expect((await send(bot, xlsxOf(belgian), 'sem')).text).toContain('SECRETS_KEYS');
    expect(asked()).toEqual([]);
    await bot.close();
  });

  it('shows what it will be, and makes nothing before a yes', async () => {
    const bot = await begun();
    const heard = await send(bot, xlsxOf(belgian));
    expect(heard.ask.fields[0]?.example).toMatch(
      /5 activiteiten \(Personeelsadministratie.*Van de \d+ ingevulde vakjes/,
    );
    expect(await records(bot, 'controller-activity')).toEqual([]);
    expect((await bot.answer({ go: false })).text).toContain('niets ingelezen');
    expect(await records(bot, 'controller-activity')).toEqual([]);
    await bot.close();
  });

  it('makes drafts that wait for a confirmation, each with the file and the row that it comes from', async () => {
    const bot = await begun();
    await send(bot, xlsxOf(belgian));
    const heard = await bot.answer({ go: true });
    expect(heard.text).toContain('V-001 Personeelsadministratie');
    const made = await records(bot, 'controller-activity');
    expect(made.map(({ title, status }) => [title, status])).toEqual(
      ['Personeelsadministratie', 'Klantenbeheer', 'Nieuwsbrief', 'Camerabewaking', 'Sollicitaties'].map((title) => [
        title,
        'concept',
      ]),
    );
    const answers = await bot.versions('V-001');
    expect(new Set(answers.map(({ provenance }) => provenance))).toEqual(new Set(['import']));
    expect(answers.find(({ path }) => path === 'purposes/r1/purpose')).toMatchObject({
      value: 'Loonadministratie',
      source: 'register.xlsx, "Register" 5',
    });
    expect(await bot.brokenTrails()).toEqual([]);
    await bot.close();
  });

  it('reports every cell that got no place', async () => {
    const bot = await begun();
    await send(bot, xlsxOf(belgian));
    const { text } = await bot.answer({ go: true });
    expect(text).toContain('Geen plaats in het register: Opmerkingen');
    expect(text).toContain('"Register" 6: Nog nakijken met de boekhouder');
    await bot.close();
  });

  it('shows on one card how it reads columns that are not clear, to confirm or to change', async () => {
    const bot = await begun();
    const heard = await send(bot, xlsxOf(homeMade));
    expect(heard.ask.mode).toBe('section');
    expect(heard.ask.fields[0]?.shown).toContain('Wie krijgt het: Aan wie u het geeft');
    await bot.press(heard.button('Klopt'));
    await bot.answer({ go: true });
    expect(await bot.stored('V-001')).toMatchObject({ name: 'Werkplaatsplanning', recipients: ['nobody'] });
    await bot.close();
  });

  it('takes what a person says about a column, and asks when there is no guess', async () => {
    const bot = await begun();
    const rows = [
      ['Verwerking', 'Doel', 'Rare kop'],
      ['Klanten', 'leveren', 'aan de kassa'],
      ['Salaris', 'betalen', 'in het kantoor'],
    ];
    const heard = await send(bot, xlsxOf([{ name: 'Lijst', rows }]));
    expect(heard.ask.fields[0]).toMatchObject({
      path: 'columns/s1-c3/meaning',
      ask: 'Wat staat er in de kolom "Rare kop"?',
    });
    expect(heard.ask.fields[0]?.example).toContain('"aan de kassa"');
    await bot.answer({ 'columns/s1-c3/meaning': 'suppliers' });
    await bot.answer({ go: true });
    expect((await records(bot, 'supplier')).map(({ title }) => title)).toEqual(['aan de kassa', 'in het kantoor']);
    await bot.close();
  });

  it('overwrites nothing: what is there stays, and is named', async () => {
    const bot = await begun();
    await bot.answer({ name: 'Mijn drukkerij', contact: 'ik@drukkerij.example' });
    await send(bot, xlsxOf(belgian));
    await bot.answer({ go: true });
    expect(await bot.stored()).toMatchObject({ name: 'Mijn drukkerij', address: 'Kerkstraat 12, 4501 Oostburg' });
    await send(bot, xlsxOf(belgian));
    const { text } = await bot.answer({ go: true });
    expect(text).toMatch(/Was er al, niets aan veranderd.*V-001 Personeelsadministratie/s);
    expect(await records(bot, 'controller-activity')).toHaveLength(5);
    await bot.close();
  });

  it('keeps nothing of the file once it is taken over, left, or followed by another', async () => {
    const bot = await begun();
    const content = /type\\":\\"sheets/;
    await send(bot, xlsxOf(french));
    expect(onDisk(bot, content)).toBe(true);
    await bot.say('later');
    await send(bot, xlsxOf(belgian));
    await bot.answer({ go: true });
    const flows = await records(bot, 'import');
    expect(flows.map(({ status }) => status)).toEqual(['archived', 'active']);
    const kept = await bot.read(({ answers }, organisation) =>
      answers.ofRecords(
        organisation,
        flows.map(({ id }) => id),
      ),
    );
    for (const versions of kept.values())
      expect(versions.filter(({ path, value }) => path === 'content' && value !== null)).toEqual([]);
    expect(onDisk(bot, content)).toBe(false);
    await bot.close();
  });

  it('goes on where it was, also when that was yesterday', async () => {
    const bot = await begun();
    await send(bot, xlsxOf(belgian));
    await bot.say('later');
    bot.now = '2026-11-25T08:00:00.000Z';
    expect((await bot.say('/register importeer')).ask.fields[0]?.path).toBe('go');
    await bot.close();
  });

  it('is for who keeps the register; a file of somebody else is not kept', async () => {
    const bot = await begun();
    const heard = await send(bot, xlsxOf(belgian), 'piet');
    expect(heard.text).toContain('Het is niet bewaard');
    expect(await records(bot, 'import')).toEqual([]);
    expect((await bot.say('/register importeer', 'piet')).text).not.toContain('Stuur het bestand');
    await bot.close();
  });

  it.each([
    [
      'with a password',
      Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'wachtwoord',
    ],
    ['that is a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'Excel-bestand (xlsx)'],
    ['with 100,000 rows', Buffer.from('naam;doel\n'.repeat(100_000)), 'noem soorten gegevens, geen namen'],
    ['with nothing in it', new Uint8Array(), 'Er staat niets'],
  ])('answers a file %s with what to do', async (_what, bytes, words) => {
    const bot = await begun();
    expect((await send(bot, bytes)).text).toContain(words);
    expect(await records(bot, 'import')).toEqual([]);
    await bot.close();
  });

  it('of the same delivery twice makes one import', async () => {
    const bot = await begun();
    const file = { type: 'file', name: 'r.xlsx', bytes: xlsxOf(belgian) } as const;
    await bot.handle(file, { delivery: 'same' });
    await bot.handle(file, { delivery: 'same' });
    expect(await records(bot, 'import')).toHaveLength(1);
    await bot.close();
  });
});

describe('an import that nobody finishes', () => {
  const importOf = async (bot: TestBot) => (await records(bot, 'import'))[0]?.id ?? '';
  const told = async (bot: TestBot, at: string) => {
    const box = postbox();
    bot.now = at;
    await bot.tick(box);
    return box.textsFor('noor');
  };

  it('is forgotten after fourteen days, and whoever began it hears that', async () => {
    const bot = await begun();
    await send(bot, xlsxOf(belgian));
    const read = async () => JSON.stringify(await bot.versions(await importOf(bot)));
    await told(bot, '2026-12-08T07:59:00.000Z');
    expect(await read()).toContain('Loonadministratie');
    expect(await told(bot, '2026-12-08T09:00:00.000Z')).toContain(
      'U begon met register.xlsx en maakte het niet af. Wat ik ervan las, is gewist.',
    );
    expect(await read()).not.toContain('Loonadministratie');
    expect((await bot.say('/register importeer')).text).toContain('Stuur het bestand hier');
    expect(await bot.brokenTrails()).toEqual([]);
    await bot.close();
  });

  it('says nothing of one that was finished, or answered with no', async () => {
    for (const go of [true, false]) {
      const bot = await begun();
      await send(bot, xlsxOf(belgian));
      await bot.answer({ go });
      expect(await told(bot, '2026-12-08T09:00:00.000Z')).not.toContain('register.xlsx');
      await bot.close();
    }
  });

  it('stands with its term in what the bot says of itself', () => {
    const kept = templateOf('this-bot')?.values;
    expect([kept?.['retention/r4/term'], kept?.['retention/r4/unit']]).toEqual([14, 'days']);
  });
});
