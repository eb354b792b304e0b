// The dossier: one file from which an outsider understands how things stand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { registerJsonSchema } from '../../src/registers/overview/rules/register-json.js';
import { pdfText } from '../adapters/documents/pdf-text.js';
import { confirmedBakery, filesIn } from './bakery.js';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await confirmedBakery(bot);
});
afterEach(() => bot.close());

async function dossier(as?: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const [zip] = await filesIn(bot, await bot.say('/register dossier', as), as);
  return unzipSync(zip ?? new Uint8Array());
}
const textOf = (files: Readonly<Record<string, Uint8Array>>, path: string) =>
  strFromU8(files[path] ?? new Uint8Array());

describe('/register dossier', () => {
  it('holds everything in numbered folders, and each file stands in the index', async () => {
    const shown = await bot.say('/register vaststellen');
    await bot.press(shown.button(/^Ik stel versie/));
    const files = await dossier();
    const paths = Object.keys(files);
    expect(paths[0]).toBe('0-lees-mij-eerst.html');
    expect(paths).toEqual(
      expect.arrayContaining([
        '1-register/register.pdf',
        '1-register/register.xlsx',
        '1-register/register.json',
        '1-register/kaart.svg',
        '2-vastgestelde-versies/versie-1.pdf',
        '2-vastgestelde-versies/versie-1.json',
        '3-privacyverklaringen/01-klanten.html',
        '4-onderbouwing/leveranciers.pdf',
        '4-onderbouwing/dpia.pdf',
        '4-onderbouwing/wie-bevestigde-wat.pdf',
        '4-onderbouwing/wat-is-nog-niet-af.pdf',
        '5-datalekken-en-verzoeken/datalekregister.pdf',
        '5-datalekken-en-verzoeken/verzoekenregister.pdf',
        '5-datalekken-en-verzoeken/verzoekenregister.xlsx',
        '6-controlespoor/controlespoor.jsonl',
        '6-controlespoor/controleer.mjs',
      ]),
    );
    const index = textOf(files, '0-lees-mij-eerst.html');
    for (const path of paths.slice(1)) expect(index).toContain(`<a href="${path}">${path}</a>`);
    expect(index).toContain('Privacydossier van Bakkerij De Vries');
    expect(index).toContain('in opdracht van noor');
    expect(index).toContain('Versie 1, vastgesteld op 24 november 2026 door noor.');
  });

  it('holds the signed version byte for byte, and says its hash', async () => {
    await bot.press((await bot.say('/register vaststellen')).button(/^Ik stel versie/));
    const files = await dossier();
    const [version] = await bot.read(({ versions }, organisation) => versions.list(organisation));
    expect(crypto.sha256(textOf(files, '2-vastgestelde-versies/versie-1.json'))).toBe(version?.hash);
    expect(textOf(files, '0-lees-mij-eerst.html').replaceAll('<wbr>', '')).toContain(version?.hash);
  });

  it('lets an outsider check the trail with Node.js alone, and notices a change', async () => {
    const files = await dossier();
    const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-dossier-'));
    try {
      const script = join(folder, 'controleer.mjs');
      const lines = textOf(files, '6-controlespoor/controlespoor.jsonl');
      writeFileSync(script, files['6-controlespoor/controleer.mjs'] ?? '');
      writeFileSync(join(folder, 'controlespoor.jsonl'), lines);
      const { n, hash } = await bot.read(({ audit }, organisation) => audit.head(organisation));
      expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe(`OK: ${n}, sha256 ${hash}\n`);
      writeFileSync(join(folder, 'controlespoor.jsonl'), lines.replace('create-record', 'confirm-record'));
      expect(() => execFileSync(process.execPath, [script], { encoding: 'utf8' })).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('holds a register that other programs can read, and no name or answer in the trail', async () => {
    const files = await dossier();
    const register = registerJsonSchema.parse(JSON.parse(textOf(files, '1-register/register.json')));
    expect(register.activities.length).toBeGreaterThan(2);
    expect(textOf(files, '6-controlespoor/controlespoor.jsonl')).not.toMatch(/noor|Klanten|Bakkerij/);
  });

  it('leaves out breaches and requests for who may not read them, and says so', async () => {
    await bot.store.transaction(async ({ people, organisations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      await people.add(organisation, { id: 'adviser', name: 'Anna', language: null }, bot.now);
      await people.addAccount(organisation, 'adviser', 'terminal', 'anna', bot.now);
      const accepted = { offeredBy: 'adviser', offeredAt: bot.now, acceptedAt: bot.now, until: '2027-01-01' };
      await people.grant(organisation, 'adviser', { role: 'adviser', ...accepted });
    });
    const files = await dossier('anna');
    expect(Object.keys(files).filter((path) => path.startsWith('5-'))).toEqual([]);
    expect(textOf(files, '0-lees-mij-eerst.html')).toContain('Niet in dit dossier');
    expect(textOf(files, '0-lees-mij-eerst.html')).toContain('in opdracht van Anna');
  });

  it('never shows a suggestion as if somebody had decided it', async () => {
    const files = await dossier();
    const words = (path: string) => pdfText(Buffer.from(files[path] ?? [])).replaceAll('\n', ' ');
    expect(words('4-onderbouwing/dpia.pdf')).toContain('[voorgesteld, nog niet bevestigd]');
    // Nothing is suggested of a company that no source tells of.
    expect(words('4-onderbouwing/leveranciers.pdf')).toContain('Nog niet ingevuld');
  });

  it('counts as the chat does no question of a draft, which is one thing to go through', async () => {
    const shown = Number(/Open punten: (\d+)/.exec((await bot.say('/register')).text)?.[1]);
    const files = await dossier();
    const index = textOf(files, '0-lees-mij-eerst.html')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    const counted = Number(/Open punten (\d+)/.exec(index)?.[1]);
    // What the profile asks beside art. 30 is nobody's business outside.
    expect(shown - counted).toBeLessThanOrEqual(1);
    expect(counted).toBeLessThanOrEqual(shown);
    const gaps = pdfText(Buffer.from(files['4-onderbouwing/wat-is-nog-niet-af.pdf'] ?? [])).replaceAll('\n', ' ');
    expect(gaps).toContain('Hiervan is nog niets bevestigd.');
    expect(gaps).not.toContain('Bewaart u toch: nog niet bevestigd');
  });

  it('is not for an employee', async () => {
    expect((await bot.say('/register dossier', 'bram')).replies.map(({ type }) => type)).toEqual(['text']);
  });
});
