// Showing the register: two editions, and a version that somebody signs off.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { confirmedBakery, filesIn, textIn } from './bakery.js';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await confirmedBakery(bot);
});
afterEach(() => bot.close());

describe('/register delen', () => {
  it('offers an edition for outside and one in full', async () => {
    const heard = await bot.say('/register delen');
    expect(heard.text).toContain('Voor buiten: Voor klanten');
    expect(heard.text).toContain('Volledig: Voor de Autoriteit Persoonsgegevens');
    const [pdf] = await filesIn(bot, await bot.press(heard.button('Voor buiten: PDF')));
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('shows in full who confirmed what, what is open and what happened', async () => {
    const text = await textIn(bot, await bot.say('/register delen volledig'));
    expect(text).toContain('Bakkerij De Vries · 24 november 2026 · werkversie');
    expect(text).toContain('Bevestigd door noor op 24 november 2026.');
    expect(text).toMatch(/\d daarvan zijn nog een concept\./);
    expect(text).toContain("[Programma's en plaatsen; Wie erbij kan]");
    expect(text).toMatch(/Geschiedenis: 24 november 2026 om 09:00, noor: begon/);
  });

  it('reads as sentences where several belong together, and lists what cannot stand behind each other', async () => {
    const text = await textIn(bot, await bot.say('/register delen volledig'));
    expect(text).toContain(
      '• Bestellingen, rekeningen en betalingen: 7 jaar, na het einde van het boekjaar. Volgens de wet: Art. 52 lid 4 AWR',
    );
    expect(text).toContain('• Producten en diensten leveren. Nodig voor een afspraak met deze persoon. De afspraak: ');
    expect(text).toContain('; wie weggaat, raakt zijn toegang kwijt');
    expect(text).toContain(' uit ons voorbeeld "AVG-maatje".');
    expect(text).not.toMatch(/template:|catalogue:/);
    await bot.say('/register taal en');
    const english = await textIn(bot, await bot.press('document||register-full.pdf|0|en'));
    expect(english).toContain('V-001 Customers');
    expect(english).toContain('7 years, after the end of the financial year');
    expect(english).toContain('1 year, after the last contact');
  });

  it('keeps inside who works there, with what, how it is protected and what is not finished', async () => {
    const text = await textIn(bot, await bot.say('/register delen buiten'));
    expect(text).toContain('Klanten');
    expect(text).not.toMatch(/noor|Kassa van Jansen|concept|Nog niet|werkversie|mijn bedrijf|vinden wij/i);
    const measures = (await bot.stored('V-001'))['security'];
    expect(measures).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(text).not.toMatch(/wachtwoord|back-up|twee stappen|versleuteld/i);
  });
});

describe('/register vaststellen', () => {
  async function signed(as?: string) {
    const shown = await bot.say('/register vaststellen', as);
    return bot.press(shown.button(/^Ik stel versie/), as);
  }

  it('freezes a version with the name of who signs, and its hash in the trail', async () => {
    const heard = await signed();
    expect(heard.text).toContain('Versie 1 is vastgesteld door noor.');
    const [version] = await bot.read(({ versions }, organisation) => versions.list(organisation));
    const content = await bot.read(({ versions }, organisation) => versions.content(organisation, 1));
    expect(content).not.toContain('"noor"');
    expect(crypto.sha256(content ?? '')).toBe(version?.hash);
    const trail = await bot.read(({ audit }, organisation) => audit.page(organisation, 0, 10_000));
    expect(trail.filter(({ action }) => action === 'sign-register').map(({ path, digest }) => [path, digest])).toEqual([
      ['version/1', version?.hash],
    ]);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('shows what changed since, and exports say on which version they stand', async () => {
    await signed();
    expect((await bot.say('/register vaststellen')).text).toContain('Er is niets veranderd sinds versie 1.');
    const text = await textIn(bot, await bot.say('/register delen volledig'));
    expect(text).toContain('Versie 1, vastgesteld op 24 november 2026 door noor.');
    expect(text).not.toContain('Daarna gewijzigd');
    await bot.press(`change|${(await bot.record('V-001')).id}|recipients|1`);
    await bot.say('niemand');
    const shown = await bot.say('/register vaststellen');
    expect(shown.text).toContain('Veranderd sinds versie 1: 1');
    expect(shown.text).toContain('V-001 Klanten: gewijzigd: Aan wie');
    const json = JSON.parse(String((await filesIn(bot, await bot.say('/register export json')))[0]));
    expect(json.version).toMatchObject({ n: 1, changed: ['V-001 Klanten'], by: { name: 'noor' } });
  });

  it('gives an older version as it was, also after a change', async () => {
    await signed();
    await bot.press(`change|${(await bot.record('V-001')).id}|recipients|1`);
    await bot.say('niemand');
    const old = await bot.press('document|1|register-full.pdf');
    expect(await textIn(bot, old)).toContain('Wij geven de gegevens door aan: Belastingdienst, accountant en bank.');
    expect(await textIn(bot, await bot.say('/register delen volledig'))).toContain(
      'Wij geven de gegevens aan niemand door.',
    );
  });

  it('signs nothing when something changed after it was shown', async () => {
    const shown = await bot.say('/register vaststellen');
    await bot.press(`change|${(await bot.record('V-001')).id}|recipients|1`);
    await bot.say('niemand');
    const heard = await bot.press(shown.button(/^Ik stel versie/));
    expect(heard.text).toContain('Er is intussen iets veranderd, dus er is nog niets vastgesteld.');
    expect(await bot.read(({ versions }, organisation) => versions.list(organisation))).toEqual([]);
  });

  it('makes one version of two presses', async () => {
    const shown = await bot.say('/register vaststellen');
    await bot.press(shown.button(/^Ik stel versie/));
    await bot.press(shown.button(/^Ik stel versie/));
    expect(await bot.read(({ versions }, organisation) => versions.list(organisation))).toHaveLength(1);
  });

  it('is not for an employee, nor are the documents', async () => {
    for (const typed of ['/register vaststellen', '/register delen', '/register delen volledig'])
      expect((await bot.say(typed, 'bram')).text).toContain('noor');
    for (const press of ['sign|1|abc', 'document||register-full.pdf', 'document|1|register-full.docx']) {
      const heard = await bot.press(press, 'bram');
      expect(heard.replies.map(({ type }) => type)).toEqual(['text']);
    }
    expect(await bot.read(({ versions }, organisation) => versions.list(organisation))).toEqual([]);
  });
});

it('says so when there is nothing to sign', async () => {
  const empty = await startBot();
  await empty.answer({ name: 'Leeg', contact: 'info@leeg.nl' });
  expect((await empty.say('/register vaststellen')).text).toContain('Er staat nog niets in het register');
  expect(await textIn(empty, await empty.say('/register delen volledig'))).toContain(
    'Er staat nog niets in het register.',
  );
  expect(await textIn(empty, await empty.say('/register delen buiten'))).toContain('Wij werken nog aan dit overzicht.');
  await empty.close();
});
