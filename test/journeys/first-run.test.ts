// The journey the product is for: from nothing to a register, counted in turns.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPress } from '../../src/core/engine/press.js';
import type { Ask, Field } from '../../src/core/engine/replies.js';
import { allOpenPoints, finishFirstRun, type Heard, placesTold, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

/** What a baker really answers where a tap does not do. */
function ownAnswers(fields: readonly Field[]): Record<string, unknown> {
  const known: Record<string, (field: Field) => unknown> = {
    suppliers: ({ options = [] }) => [options[0]?.id, { other: 'Kassa van Jansen' }],
    access: ({ options = [] }) => [options[0]?.id],
    owner: ({ options = [] }) => options[0]?.id,
  };
  return Object.fromEntries(
    fields.flatMap((field) => (known[field.path] ? [[field.path, known[field.path]?.(field)]] : [])),
  );
}

/** One turn with what was asked: a card and an overview are confirmed in one tap, a form is one submission. */
async function next(asked: Ask): Promise<Heard> {
  const button = (verb: string) => asked.actions.find(({ id }) => readPress(id)?.verb === verb)?.id;
  const tap = button('confirm') ?? button('confirm-record') ?? button('keep');
  if (tap !== undefined) return bot.press(tap);
  if (asked.fields.some(({ path }) => path === 'owner')) return bot.answer(ownAnswers(asked.fields));
  return bot.say('weet ik niet');
}

describe('a bakery that starts from nothing', () => {
  it('has klanten, personeel and leveranciers confirmed in at most 45 answers, with every art. 30(1) field', async () => {
    let turns = 0;
    const take = async (turn: Promise<Heard>) => {
      turns += 1;
      return turn;
    };
    await take(bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' }));
    await take(bot.say('1'));
    await take(bot.say('6'));
    await take(bot.say('ik'));
    let heard = await take(bot.answer({ deputy: { other: 'Sanne Bakker' }, 'deputy-phone': '06 12345678' }));
    const wanted = ['has-customers', 'has-staff', 'has-suppliers'];
    while (heard.ask.fields[0]?.kind === 'yes-no') {
      heard = await take(bot.say(wanted.includes(heard.ask.fields[0].path) ? 'ja' : 'nee'));
    }
    const confirmed = async () =>
      (
        await bot.read((repositories, organisation) => repositories.records.list(organisation, 'controller-activity'))
      ).filter(
        ({ status, template }) => status === 'active' && ['customers', 'staff', 'suppliers'].includes(template ?? ''),
      );
    while ((await confirmed()).length < 3) {
      expect(turns).toBeLessThan(60);
      heard = await take(next(heard.ask));
    }
    expect(turns).toBeLessThanOrEqual(45);

    for (const { id } of await confirmed()) {
      const answers = await bot.stored(id);
      for (const path of [
        'purposes',
        'subjects',
        'data',
        'source',
        'recipients',
        'suppliers',
        'access',
        'owner',
        'retention',
        'security',
        'review-interval',
      ]) {
        expect(answers[path], path).toBeTruthy();
      }
      for (const row of Array.isArray(answers['purposes']) ? answers['purposes'] : []) {
        expect(answers[`purposes/${String(row)}/basis`]).toBeTruthy();
      }
    }
    const suppliers = await bot.read((repositories, organisation) =>
      repositories.records.list(organisation, 'supplier'),
    );
    expect(suppliers.map(({ title }) => title)).toContain('Kassa van Jansen');
    const open = await allOpenPoints(bot);
    expect(open).toContain('Verwerkersovereenkomst');
    expect(open).toContain('Rechtsvorm');
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('adds the bot’s own processing by itself, as a draft', async () => {
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1');
    await bot.say('1');
    await bot.say('ik');
    let heard = await bot.answer({ deputy: 'none' });
    while (heard.ask.fields[0]?.kind === 'yes-no') heard = await bot.say('nee');
    expect((await bot.say('/register lijst')).text).toContain('AVG-maatje');
  });
});

describe('the customer file of the source text', () => {
  it('is recorded by hand: what, why, from whom, with whom, on which basis', async () => {
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    const begun = await bot.press('begin|none');
    expect(begun.ask.fields.map(({ path }) => path)).toEqual(['name']);
    let heard = await bot.say('Klantenbestand');
    const answers: Record<string, unknown> = {
      'purposes/r1/purpose': 'Producten en diensten leveren',
      'purposes/r1/basis': 'contract',
      'purposes/r1/contract-which': 'De bestelling van de klant',
      subjects: 'Klanten',
      data: 'Naam, Adres, Betaalgegevens, Soort klant',
      source: 'Van de persoon zelf',
      recipients: 'Niemand',
    };
    for (let turn = 0; turn < 60 && heard.ask.mode !== 'overview'; turn += 1) {
      const { mode, fields } = heard.ask;
      const fitting = Object.fromEntries(
        fields.flatMap(({ path }) => (path in answers ? [[path, answers[path]]] : [])),
      );
      if (mode === 'rows') heard = await bot.say('klaar');
      else if (Object.keys(fitting).length > 0) heard = await bot.answer(fitting);
      else if (mode === 'form') heard = await bot.answer(Object.fromEntries(fields.map(({ path }) => [path, null])));
      else heard = await bot.say('weet ik niet');
    }
    const shown = heard.text;
    for (const words of [
      'Klantenbestand',
      'Zo is het afgesproken: producten en diensten leveren (de bestelling van de klant).',
      'U bewaart naam, adres, betaalgegevens en soort klant.',
      'U krijgt gegevens van henzelf.',
      'U geeft niets door.',
    ]) {
      expect(shown).toContain(words);
    }
    const done = await bot.press(heard.button('Bevestigen'));
    expect(done.text).toContain('V-001 Klantenbestand staat in uw register. Nog open:');
  });

  it('goes on tomorrow where it stopped', async () => {
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    const stopped = await bot.say('later');
    expect(stopped.text).toContain('Alles is bewaard');
    bot.now = '2026-12-01T08:00:00.000Z';
    const next = await bot.say('/register');
    expect((await bot.press(next.button(/Ga verder/))).ask.fields[0]?.path).toBe('sector');
  });

  it('says how it begins while the register is empty, and counts one draft as one', async () => {
    await bot.say('hallo');
    expect((await bot.say('/register')).text).toContain('wat uw bedrijf met gegevens van mensen doet');
    const heard = await answered({});
    // The processing of the bot itself is always there.
    expect(heard.text).toContain('staat er 1 concept klaar');
  });

  it('tells the purposes by what they rest on', async () => {
    await finishFirstRun(bot);
    const { text } = await bot.say('/register toon V-001');
    expect(text).toMatch(/Waarvoor: Zo is het afgesproken: producten en diensten leveren .*; rekeningen sturen/);
  });

  it('names what each answer about a purpose is about', async () => {
    const { text } = await bot.answer(placesTold(await finishFirstRun(bot)));
    expect(text).toContain(
      'Minder gegevens vragen kan niet. Wie het betreft, verwacht dit. Ons voorstel: uw reden weegt zwaarder dan hun privacy.',
    );
    expect(text).not.toMatch(/Schrikt iemand|Afweging: Ja|Kan het minder: Nee/);
  });

  it('folds many drafts into one line with a way to all of them', async () => {
    const { text } = await answered({ all: 'ja' });
    const drafts = Number(/staan (\d+) activiteiten klaar/.exec(text)?.[1]);
    expect(drafts).toBeGreaterThan(4);
    const where = await bot.say('/register');
    expect(where.text.match(/Nog te doen: V-/g)).toHaveLength(3);
    expect(where.text).toContain(`Nog te doen: en nog ${drafts - 3} activiteiten`);
    expect((await bot.press(where.button('Alle activiteiten'))).text).toContain('V-009');
  });

  /** The introduction, with one answer to every question about the business. */
  async function answered({ all = 'nee' }: { readonly all?: string }) {
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1');
    await bot.say('9');
    await bot.say('ik');
    let heard = await bot.answer({ deputy: 'none' });
    for (
      let asked = 0;
      heard.replies.some((one) => one.type === 'ask' && one.fields[0]?.kind === 'yes-no');
      asked += 1
    ) {
      if (asked === 30) throw new Error(heard.text);
      heard = await bot.say(all);
    }
    return heard;
  }
});

describe('an aside in the middle of the first form', () => {
  it('leaves in it what was typed', async () => {
    await bot.say('/register');
    await bot.say('info@deketting.nl');
    expect((await bot.say('geen idee')).field('contact').sent).toBe('info@deketting.nl');
    expect((await bot.say('dank je')).field('contact').sent).toBe('info@deketting.nl');
    expect(await bot.stored()).not.toHaveProperty('contact');
  });
});
