// Whatever a person sends: a clear answer, nothing lost, nothing stored that they did not mean.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { latest } from '../../src/core/engine/answers.js';
import {
  actionsOf,
  allOpenPoints,
  finishFirstRun,
  placesTold,
  type StartOptions,
  startBot,
  type TestBot,
} from './support.js';

const shared: StartOptions = { bot: { trialRole: 'management' } };

async function begin(options: StartOptions = shared): Promise<TestBot> {
  const bot = await startBot(options);
  onTestFinished(() => bot.close());
  return bot;
}

/** A bot after the introduction, and the ids of its drafts. */
async function introduced(options?: StartOptions) {
  const bot = await begin(options);
  await finishFirstRun(bot);
  return { bot, customers: (await bot.record('V-001')).id, staff: (await bot.record('V-003')).id };
}

/** What only the person knows is asked first; after it the proposals are shown. */

/** Everything that is stored: answers with their history, and the records. */
const everything = (bot: TestBot) =>
  bot.read(async ({ records, answers }, organisation) => {
    const registers = ['organisation', 'controller-activity', 'supplier', 'handover', 'absence'];
    const all = (await Promise.all(registers.map((register) => records.list(organisation, register)))).flat();
    const versions = await Promise.all(all.map(({ id }) => answers.ofRecord(organisation, id)));
    return all.map((record, index) => ({ record, versions: versions[index] }));
  });

async function storesNothing(bot: TestBot, act: () => Promise<{ text: string }>): Promise<string> {
  const before = await everything(bot);
  const { text } = await act();
  expect(await everything(bot)).toEqual(before);
  expect(text).not.toBe('');
  return text;
}

describe('any text is an answer and stays as it was typed', () => {
  it.each([
    ['emoji', 'Klanten 👩‍👩‍👧 ☕️'],
    ['right to left', 'عملاء \u202eהלקוחות'],
    ['a formula', "=cmd|' /C calc'!A0"],
    ['SQL', "x'); drop table answers; --"],
    ['HTML', '<script>alert(1)</script><b>Klanten</b>'],
    ['marks of Slack and Markdown', '*Klanten* <!channel> <@U1> `a` _b_ [c](https://d)'],
    ['a placeholder of ours', '{activity} {label} $& $1 %s'],
    ['a name that every object has', 'constructor'],
    ['a control word in a sentence', 'terug naar kantoor'],
    ['a control word at the end', 'de fiets staat klaar'],
    ['a slash inside', 'inkoop/verkoop'],
  ])('%s', async (_, text) => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    await bot.say(text);
    expect((await bot.stored('V-001'))['name']).toBe(text);
    expect((await bot.record('V-001')).title).toBe(text);
    expect((await bot.say('/register toon V-001')).text).toContain(`V-001 ${text}`);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('loses NUL and mends broken halves of characters', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    await bot.say('Kla\u0000nten \ud83d \udc69!');
    expect((await bot.stored('V-001'))['name']).toBe('Klanten \ufffd \ufffd!');
  });
});

describe('what does not fit is said in a sentence and not stored', () => {
  it.each([
    ['empty', ''],
    ['only spaces', ' \n\t '],
    ['only NUL', '\u0000\u0000'],
  ])('an %s answer', async (_, text) => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    expect(await storesNothing(bot, () => bot.say(text))).toContain('Ik zie geen antwoord.');
  });

  it('an empty answer to a choice', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|bsn`);
    expect(await storesNothing(bot, () => bot.say('  '))).toContain('Ik zie geen antwoord.');
  });

  it('an answer to a question that does not apply', async () => {
    const { bot, customers } = await introduced();
    const text = await storesNothing(bot, () => bot.answer({ 'bsn-law': 'Art. 28' }, { record: customers }));
    expect(text).toContain('Die vraag is niet meer nodig, door een ander antwoord. Er is niets bewaard.');
  });

  it('a hundred thousand characters, with how many fit', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    const text = await storesNothing(bot, () => bot.say('é'.repeat(100_000)));
    expect(text).toContain('Dat zijn 100000 tekens; er passen er 80.');
  });

  it('a line end where one line is asked', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    expect(await storesNothing(bot, () => bot.say('Klanten\nen meer'))).toContain('op één regel');
  });

  it.each(['0', '16', '99', '-1'])('number %s for one of fifteen options', async (number) => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    const text = await storesNothing(bot, () => bot.say(number));
    expect(text).toMatch(/Kies een nummer van 1 tot en met 15|staat er niet bij/);
  });

  it.each(['een heleboel', '5 of 6', '18 maanden', '9,5', '-3', '100001', '1e9'])(
    '%s for a number of people',
    async (typed) => {
      const bot = await begin();
      await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
      await bot.say('1');
      expect(await storesNothing(bot, () => bot.say(typed))).toMatch(/heel getal|getal van 1 tot en met 100000/);
    },
  );

  it('something that is no e-mail address or telephone number, with the other field kept in view', async () => {
    const bot = await begin();
    await bot.handle({ type: 'open' });
    const heard = await bot.answer({ name: 'Bakkerij De Vries', contact: 'kom maar langs' });
    expect(heard.field('contact').error).toContain('geen e-mailadres of telefoonnummer');
    expect(heard.field('contact').sent).toBe('kom maar langs');
    expect(heard.field('name').sent).toBe('Bakkerij De Vries');
    expect(await bot.stored()).toEqual({});
  });

  it.each([
    ['31-02-2026', 'Die dag ken ik niet.'],
    ['31-02', 'Die dag ken ik niet.'],
    ['2026-02-31', 'Die dag ken ik niet.'],
    ['ergens in maart', 'Die dag ken ik niet.'],
    ['25-11-2026', 'Dat moment moet nog komen.'],
    ['2027-01-01', 'Dat moment moet nog komen.'],
    ['morgen', 'Dat moment moet nog komen.'],
  ])('%s for a day in the past', async (typed, sentence) => {
    const bot = await askedForADay();
    expect(await storesNothing(bot, () => bot.say(typed))).toContain(sentence);
    expect((await bot.say('gisteren')).text).not.toContain(sentence);
    expect((await bot.stored('L-001'))['agreement-date']).toBe('2026-11-23');
  });

  it('yesterday for a day that is still to come', async () => {
    const { bot } = await introduced();
    const { ask } = await bot.say('/register afwezig');
    const values = { from: '2026-11-23', until: '2026-11-30', deputy: 'none' };
    expect(await storesNothing(bot, () => bot.answer(values, { record: ask.record }))).toContain('Dat is al geweest.');
  });

  it.each([
    'nope',
    '',
    '__proto__',
    'constructor',
    'name/r1/purpose',
    'purposes/R1/purpose',
    'purposes/r1/nope',
    'purposes/r1/basis/more',
    'purposes/../name',
  ])('a question that does not exist (%s), and nothing else of the same answer', async (path) => {
    const { bot, customers } = await introduced();
    const values = Object.fromEntries([
      ['name', 'Onze klanten'],
      [path, 'x'],
    ]);
    const text = await storesNothing(bot, () => bot.answer(values, { record: customers }));
    expect(text).toContain('Die vraag ken ik niet. Er is niets bewaard.');
  });

  it.each([
    true,
    12,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [],
    [[]],
    [null],
    ['nope'],
    { other: 1 },
    { other: '' },
    undefined,
    '\u0000',
  ])('a value of the wrong kind: %j', async (value) => {
    const { bot, customers } = await introduced();
    for (const path of ['name', 'purposes', 'subjects', 'sensitive', 'bsn', 'owner', 'retention/r1/term']) {
      if (path === 'purposes' && Array.isArray(value) && value.length === 0) continue;
      if (path === 'retention/r1/term' && value === 12) continue;
      const text = await storesNothing(bot, () => bot.answer({ [path]: value }, { record: customers }));
      expect(text).toMatch(/! /);
    }
  });

  it('"none" together with something else', async () => {
    const { bot, customers } = await introduced();
    const text = await storesNothing(bot, () => bot.answer({ sensitive: ['none', 'health'] }, { record: customers }));
    expect(text).toContain('kan niet samen met iets anders');
  });

  it('text without an open question, with the way on', async () => {
    const { bot } = await introduced();
    await bot.say('later');
    const text = await storesNothing(bot, () => bot.say('onze klanten zijn vooral particulieren'));
    expect(text).toContain('Er is niets bewaard.');
    expect(text).toContain('[Uw register]');
  });
});

describe('commands and control words', () => {
  it.each([
    ['/register lijts', 'Bedoelde u /register lijst?'],
    ['/register archivee V-001', 'Bedoelde u /register archiveer?'],
    ['/register overdrage', 'Bedoelde u /register overdragen?'],
    ['/register xyzxyz', 'Die opdracht ken ik niet.'],
    ['/register constructor', 'Die opdracht ken ik niet.'],
    ['/regsiter lijst', 'Die opdracht ken ik niet.'],
    ['/', 'Die opdracht ken ik niet.'],
    ['/register export pdf', 'Ik ken xlsx, csv en json.'],
    ['/register toon', 'Welke? Zet het nummer erachter'],
    ['/register toon V-000001x', 'Welke? Zet het nummer erachter'],
  ])('%s is not run and is no answer', async (typed, sentence) => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    expect(await storesNothing(bot, () => bot.say(typed))).toContain(sentence);
  });

  it('a short word that is another one is no command that was misspelled', async () => {
    const { bot } = await introduced();
    expect(await storesNothing(bot, () => bot.say('/register ben'))).not.toContain('Bedoelde u');
  });

  it('a hundred thousand characters behind a slash are no command', async () => {
    const { bot } = await introduced();
    const said = await storesNothing(bot, () => bot.say(`/${'a'.repeat(100_000)}`));
    expect(said).toContain('Die opdracht ken ik niet.');
    expect(said).not.toContain('Bedoelde u');
  });

  it.each(['terug', 'Terug.', ' TERUG! '])('%j alone goes back', async (typed) => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    const before = await everything(bot);
    expect((await bot.say(typed)).ask.fields.map(({ path }) => path)).toEqual(['name', 'contact']);
    expect(await everything(bot)).toEqual(before);
  });
});

describe('buttons', () => {
  it.each([
    '',
    '|',
    'nope',
    'nope|help',
    'confirm',
    'choose|||',
    'choose|x|y|-1|z',
    'choose|x|y|1|z|more',
    'begin|nope',
    'begin|__proto__',
    'command|constructor',
    'accept-role|king',
    'accept-role|deputy',
    'decline-role|',
    'open|',
    'open|__proto__',
    'confirm-record|x',
    `open|${'x'.repeat(300)}`,
  ])('a wire id that means nothing: %s', async (wire) => {
    const { bot } = await introduced();
    const text = await storesNothing(bot, () => bot.press(wire));
    expect(text).toMatch(/er niet meer|niet voor u openen/);
    expect((await bot.say('/register rollen')).text).toContain('noor: privacy officer');
  });

  it.each('confirm form pick keep change choose unknown skip explain add-row remove-row rows-done'.split(' '))(
    '"%s" of a question that is not there stores nothing and shows where one is',
    async (verb) => {
      const { bot, customers } = await introduced();
      for (const path of ['nope', '@nope', 'name/r1', 'purposes/r1/nope', '__proto__', '-', '']) {
        const text = await storesNothing(bot, () => bot.press(`${verb}|${customers}|${path}|1|x`));
        expect(text).toMatch(/^(! .*)?# V-001|^# Wat wilt u aanpassen/s);
      }
    },
  );

  it.each([
    'choose|$|bsn|1|law|more',
    'choose|$|bsn|1.0|law',
    'choose|$|bsn|0x1|law',
    'choose|$|bsn| 1|law',
    `open|$|${'x'.repeat(300)}`,
  ])('that are almost right store nothing: %s', async (wire) => {
    const { bot, customers } = await introduced();
    const text = await storesNothing(bot, () => bot.press(wire.replace('$', customers)));
    expect(text).toContain('er niet meer is. Er is niets bewaard.');
  });

  it('with an option that is not there', async () => {
    const { bot, customers } = await introduced();
    const text = await storesNothing(bot, () => bot.press(`choose|${customers}|bsn|1|perhaps`));
    expect(text).toContain('Dat staat er niet bij.');
  });

  it('of an archived record store nothing', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|bsn`);
    await bot.press(`archive|${customers}`, 'piet');
    const presses = ['choose|$|bsn|1|law', 'confirm|$|@people|4', 'confirm-record|$|-|1', 'undo|$', 'unknown|$|bsn|1'];
    for (const press of presses) {
      const text = await storesNothing(bot, () => bot.press(press.replace('$', customers)));
      expect(text).toContain('Er is niets bewaard.');
    }
    expect(await storesNothing(bot, () => bot.say('ja'))).toContain('Er is niets bewaard.');
    expect(await storesNothing(bot, () => bot.answer({ bsn: 'law' }, { record: customers }))).toContain(
      'niets bewaard',
    );
  });

  it('that showed an older answer change nothing, and both answers are seen', async () => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    const { id } = await bot.record();
    await bot.say('Winkel');
    const text = await storesNothing(bot, () => bot.press(`choose|${id}|sector|0|food`));
    expect(text).toContain('nu staat er "Winkel". U had: "Bakker, slager of andere versspecialist".');
  });

  it('that confirm what has changed since confirm nothing', async () => {
    const { bot, customers } = await introduced();
    const form = await bot.press(`open|${customers}`);
    const card = await bot.answer(placesTold(form), { record: customers });
    const overview = (await bot.say('overzicht')).button('Bevestigen');
    const rows = await bot.press(`change|${customers}|purposes`);
    const remove = rows.button(/^Haal weg: Rekeningen/);
    const keep = (await bot.press(`change|${customers}|bsn`)).button('Klopt zo');
    await bot.answer(
      { name: 'Vaste klanten', bsn: 'unsure', 'purposes/r2/purpose': 'Betaald krijgen' },
      {
        as: 'piet',
        record: customers,
      },
    );
    for (const button of [card.button('Klopt'), overview, remove, keep]) {
      const text = await storesNothing(bot, () => bot.press(button));
      expect(text).toContain('Dit is intussen gewijzigd.');
    }
    expect((await bot.record('V-001')).status).toBe('concept');
  });
});

describe('what belongs to another', () => {
  it('organisation is as if it were not there', async () => {
    const { bot, customers } = await introduced();
    await otherOrganisation(bot);
    const nothing = await storesNothing(bot, () => bot.press('open|record-of-nobody'));
    expect(nothing).toContain('Misschien bestaat het niet, of is het niet voor u bedoeld.');
    for (const verb of ['open', 'show', 'history', 'archive', 'restore', 'change', 'choose', 'confirm-record']) {
      const theirs = await storesNothing(bot, () => bot.press(`${verb}|their-record|name|1|x`));
      expect(theirs).toBe(nothing);
    }
    expect(await storesNothing(bot, () => bot.answer({ name: 'x' }, { record: 'their-record' }))).toBe(nothing);
    const number = await storesNothing(bot, () => bot.say('/register toon V-009'));
    const noNumber = await storesNothing(bot, () => bot.say('/register toon V-099'));
    expect(number).toBe(noNumber.replace('V-099', 'V-009'));
    const owner = await storesNothing(bot, () => bot.answer({ owner: 'their-person' }, { record: customers }));
    expect(owner).toContain('Kies iemand uit de lijst');
    const theirs = await bot.store.read(({ answers }) => answers.ofRecord('their-organisation', 'their-record'));
    expect(theirs.map(({ value }) => value)).toEqual(['Hun geheim']);
  });

  it('person is refused in the same words whether the number exists or not', async () => {
    const { bot, customers } = await introduced({ bot: { trialRole: 'employee' } });
    const nothing = await storesNothing(bot, () => bot.say('/register toon V-099', 'ella'));
    const acts = [
      () => bot.say('/register toon V-001', 'ella'),
      () => bot.say('/register wijzig V-001', 'ella'),
      () => bot.say('/register geschiedenis V-001', 'ella'),
      () => bot.say('/register archiveer V-001', 'ella'),
      () => bot.press(`show|${customers}`, 'ella'),
      () => bot.press(`choose|${customers}|bsn|1|law`, 'ella'),
      () => bot.answer({ name: 'Van mij' }, { as: 'ella', record: customers }),
      () => bot.press('begin|customers', 'ella'),
      () => bot.say('/register export', 'ella'),
    ];
    for (const act of acts) expect(await storesNothing(bot, act)).toBe(nothing);
    expect((await bot.say('/register lijst', 'ella')).text).not.toContain('Klanten');
    expect((await bot.say('/register controle', 'ella')).text).not.toContain('V-001');
  });
});

describe('who only reads along', () => {
  it.each(['dpo', 'adviser'] as const)('as %s sees the register and changes nothing', async (trialRole) => {
    const { bot, customers } = await introduced({ bot: { trialRole } });
    expect((await bot.say('/register toon V-001', 'fay')).text).toContain('# V-001 Klanten');
    const acts = [
      () => bot.say('/register archiveer V-001', 'fay'),
      () => bot.press(`archive|${customers}`, 'fay'),
      () => bot.press(`restore|${customers}`, 'fay'),
      () => bot.press(`open|${customers}`, 'fay'),
      () => bot.press(`choose|${customers}|bsn|1|law`, 'fay'),
      () => bot.press(`confirm-record|${customers}|-|1`, 'fay'),
      () => bot.answer({ name: 'Van mij' }, { as: 'fay', record: customers }),
      () => bot.press('begin|customers', 'fay'),
    ];
    for (const act of acts) expect(await storesNothing(bot, act)).toContain('Dit kan ik niet voor u openen.');
  });
});

describe('two people at the same answer', () => {
  it('in forms: nothing of the second is stored, and the second sees both', async () => {
    const { bot } = await introduced();
    const { id } = await bot.record();
    await bot.press(`form|${id}|@name`);
    const form = await bot.press(`form|${id}|@name`, 'piet');
    const n = Object.fromEntries(form.ask.fields.map((field) => [field.path, field.n]));
    await bot.answer({ name: 'De Vries bv' }, { record: id, n: { name: n['name'] ?? 0 } });
    const values = { name: 'Bakker De Vries', contact: 'piet@devries.nl' };
    const heard = await bot.answer(values, { as: 'piet', record: id, n });
    expect(heard.text).toContain('noor heeft dit intussen gewijzigd.');
    expect(heard.text).toContain('nu staat er "De Vries bv". U had: "Bakker De Vries".');
    expect(heard.field('contact').sent).toBe('piet@devries.nl');
    expect(await bot.stored()).toMatchObject({ name: 'De Vries bv', contact: 'info@bakkerijdevries.nl' });
  });

  it('in typed text: the same, and typing it again after seeing both counts', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    await bot.press(`change|${customers}|name`, 'piet');
    await bot.say('Vaste klanten');
    expect(await storesNothing(bot, () => bot.say('Onze klanten', 'piet'))).toContain(
      'noor heeft dit intussen gewijzigd. Naam: nu staat er "Vaste klanten". U had: "Onze klanten".',
    );
    await bot.say('Onze klanten', 'piet');
    expect((await bot.stored('V-001'))['name']).toBe('Onze klanten');
    expect((await bot.versions('V-001')).filter(({ path }) => path === 'name').map(({ value }) => value)).toEqual([
      'Klanten',
      'Vaste klanten',
      'Onze klanten',
    ]);
  });

  it('at the same moment: one is stored, the other is told', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    await bot.press(`change|${customers}|name`, 'piet');
    const [noor, piet] = await Promise.all([bot.say('Van Noor'), bot.say('Van Piet', 'piet')]);
    const told = [noor.text, piet.text].filter((text) => text.includes('intussen gewijzigd'));
    expect(told).toHaveLength(1);
    expect(['Van Noor', 'Van Piet']).toContain((await bot.stored('V-001'))['name']);
  });

  it('in a card: "klopt" on what another changed confirms nothing', async () => {
    const { bot } = await introduced();
    const form = await bot.press(`open|${(await bot.record('V-001')).id}`);
    await bot.answer(placesTold(form));
    await bot.answer({ name: 'Vaste klanten' }, { as: 'piet', record: (await bot.record('V-001')).id });
    const text = await storesNothing(bot, () => bot.say('klopt'));
    expect(text).toContain('Dit is intussen gewijzigd.');
    expect(text).toContain('Vaste klanten');
    await bot.say('klopt');
    const name = latest(await bot.versions('V-001')).get('purposes/r1/purpose');
    expect(name).toMatchObject({ provenance: 'bevestigd', source: 'template:customers@1' });
  });

  it('each adding a row to one list: both rows stay', async () => {
    const { bot, customers } = await introduced();
    const rowOf = async (as: string) => {
      const list = await bot.press(`change|${customers}|purposes`, as);
      const form = await bot.press(list.button(/^Nog een/), as);
      return Object.fromEntries(form.ask.fields.map(({ path, n }) => [path, n]));
    };
    const [mine, theirs] = [await rowOf('noor'), await rowOf('piet')];
    expect(Object.keys(mine)).toEqual(Object.keys(theirs));
    const row = (purpose: string) => ({ 'purposes/r5/purpose': purpose, 'purposes/r5/basis': 'contract' });
    await bot.answer(row('Taarten bezorgen'), { record: customers, n: mine });
    await bot.answer(row('Spaarkaarten bijhouden'), { as: 'piet', record: customers, n: theirs });
    const shown = (await bot.say('/register toon V-001')).text;
    expect(shown).toContain('producten en diensten leveren');
    expect(shown).toContain('taarten bezorgen');
    expect(shown).toContain('spaarkaarten bijhouden');
  });

  it('each adding a row without saying what they saw: both rows stay too', async () => {
    const { bot, customers } = await introduced();
    for (const as of ['noor', 'piet']) {
      const list = await bot.press(`change|${customers}|purposes`, as);
      await bot.press(list.button(/^Nog een/), as);
    }
    const row = (purpose: string) => ({ 'purposes/r5/purpose': purpose, 'purposes/r5/basis': 'contract' });
    await bot.answer(row('Taarten bezorgen'));
    await bot.answer(row('Spaarkaarten bijhouden'), 'piet');
    const values = Object.values(await bot.stored('V-001'));
    expect(values).toEqual(expect.arrayContaining(['Taarten bezorgen', 'Spaarkaarten bijhouden']));
  });

  it("undo takes back only what is still one's own", async () => {
    const { bot, customers } = await introduced();
    await bot.answer({ name: 'Van Noor', bsn: 'unsure' }, { record: customers });
    await bot.answer({ name: 'Van Piet' }, { as: 'piet', record: customers });
    const { text } = await bot.say('ongedaan');
    expect(text).toContain('Naam is intussen door een ander gewijzigd');
    expect(await bot.stored('V-001')).toMatchObject({ name: 'Van Piet', bsn: 'no' });
  });
});

describe('the same delivery twice has one effect', () => {
  it('as text', async () => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1', 'noor', 'twice');
    // Without the guard the second "1" would answer the next question: one person.
    const again = await storesNothing(bot, () => bot.say('1', 'noor', 'twice'));
    expect(again).toContain('Aantal mensen');
    expect(await bot.stored()).not.toHaveProperty('staff');
  });

  it('as a press', async () => {
    const { bot } = await introduced();
    await bot.press('begin|customers', 'noor', 'twice');
    await storesNothing(bot, () => bot.press('begin|customers', 'noor', 'twice'));
  });

  it('as a press that asks for something again, which is still asked then', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`, 'noor', 'twice');
    const again = await storesNothing(bot, () => bot.press(`change|${customers}|name`, 'noor', 'twice'));
    expect(again).toContain('Hoe noemt u deze activiteit?');
    await bot.say('Klanten van de winkel');
    expect(await bot.stored('V-001')).toMatchObject({ name: 'Klanten van de winkel' });
  });

  it('as a form', async () => {
    const bot = await begin();
    const values = { name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' };
    await bot.answer(values, { delivery: 'twice' });
    await storesNothing(bot, () => bot.answer({ ...values, name: 'Iets anders' }, { delivery: 'twice' }));
    expect((await bot.stored())['name']).toBe('Bakkerij De Vries');
  });

  it('at the same moment', async () => {
    const { bot } = await introduced();
    const before = (await everything(bot)).length;
    await Promise.all([1, 2, 3].map(() => bot.press('begin|customers', 'noor', 'twice')));
    expect((await everything(bot)).length).toBe(before + 1);
    expect(await bot.brokenTrails()).toEqual([]);
  });
});

describe('a BSN', () => {
  it.each(['123456782', '123.456.782', '1234 56 782', '123-456-782'])('%s is masked and nowhere kept', async (bsn) => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    const { text } = await bot.say(`Klanten (${bsn})`);
    expect(text).toContain('Wij bewaren het niet: er staat nu •••••••••.');
    expect(text).toContain('Uw bericht zelf staat nog in de chat');
    expect((await bot.stored('V-001'))['name']).toBe('Klanten (•••••••••)');
    const file = fileURLToPath(bot.url.replace('file:', 'file://'));
    for (const part of [file, `${file}-wal`].filter((name) => existsSync(name))) {
      expect(readFileSync(part).includes(bsn)).toBe(false);
    }
  });

  it('that was filled in on a form stands in no message, so nobody is told to delete one', async () => {
    const { bot, customers } = await introduced();
    const { text } = await bot.answer({ name: 'Klanten 123456782' }, { record: customers });
    expect(text).toContain('Wij bewaren het niet: er staat nu •••••••••.');
    expect(text).not.toContain('nog in de chat');
  });

  it('in "other", in the name of a person and in a list is masked too', async () => {
    const { bot, customers } = await introduced();
    const values = {
      source: [{ other: 'lijst 123456782' }],
      owner: { other: 'Jan 123456782' },
      'purposes/r1/purpose': 'Voor 123456782',
    };
    await bot.answer(values, { record: customers });
    const stored = JSON.stringify([await everything(bot), await bot.read(({ people }, id) => people.list(id))]);
    expect(stored).not.toContain('123456782');
    expect(stored.match(/•••••••••/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('that is none can be typed once more, and the digits stay', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`change|${customers}|name`);
    const masked = await bot.say('Order 123456782');
    const again = await bot.press(masked.button('Het is geen BSN'));
    expect(again.text).toContain('Typ het antwoord nog een keer');
    await bot.say('Order 123456782');
    expect((await bot.stored('V-001'))['name']).toBe('Order 123456782');
    // It counts for that one answer only.
    await bot.press(`change|${customers}|name`);
    await bot.say('Order 123456782 bis');
    expect((await bot.stored('V-001'))['name']).toBe('Order ••••••••• bis');
  });

  it.each(['123456789', '1234567820', '12345678'])(
    '%s fails the test of a BSN or is too long or short: it stays',
    async (digits) => {
      const { bot, customers } = await introduced();
      await bot.press(`change|${customers}|name`);
      await bot.say(`Order ${digits}`);
      expect((await bot.stored('V-001'))['name']).toBe(`Order ${digits}`);
    },
  );
});

describe('what is not known, and where an answer comes from', () => {
  it('null and "weet ik niet" become an open point', async () => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: null });
    await bot.say('weet ik niet');
    const counting = latest(await bot.versions());
    expect(counting.get('contact')).toMatchObject({ value: null, provenance: 'onbekend' });
    expect(counting.get('sector')).toMatchObject({ value: null, provenance: 'onbekend' });
    const text = await allOpenPoints(bot);
    expect(text).toContain('Contact');
    expect(text).toContain('Soort bedrijf');
  });

  it('a suggestion is shown as one until a person confirms it, and history names who', async () => {
    const { bot } = await introduced();
    const sentence = 'Niets gevoeligs, zoals geloof, en geen BSN.';
    const mark = `${sentence} (voorstel, nog niet bevestigd)`;
    expect((await bot.say('/register toon V-001')).text).toContain(mark);
    const form = await bot.press(`open|${(await bot.record('V-001')).id}`);
    await bot.answer(placesTold(form));
    await bot.say('klopt');
    await bot.say('klopt');
    const { text } = await bot.say('/register toon V-001');
    expect(text).toContain(sentence);
    expect(text).not.toContain(mark);
    expect(text).toContain('de accountant en de bank. (voorstel, nog niet bevestigd)');
    expect((await bot.say('/register geschiedenis V-001')).text).toMatch(/noor: .*BSN/);
  });
});

/** Asked when the agreement with a supplier was signed: a day that must be in the past. */
async function askedForADay(): Promise<TestBot> {
  const { bot, customers } = await introduced();
  await bot.press(`form|${customers}|@who`);
  await bot.answer({ suppliers: 'Moneybird', access: ['management'], owner: 'none' });
  const { replies } = await bot.say('/register leveranciers');
  const moneybird = replies.flatMap(actionsOf).find(({ label }) => label.includes('Moneybird'));
  const shown = await bot.press(moneybird?.id ?? '');
  await bot.press(shown.button('Verder'));
  await bot.answer({ name: 'Moneybird', use: 'Boekhouding', role: 'processor' });
  const form = await bot.answer({ agreement: 'yes-dated', stored: 'eea' });
  const asked = await bot.press(`change|${form.ask.record}|agreement-date`);
  expect(asked.field('agreement-date').kind).toBe('day');
  return bot;
}

/** A second organisation in the same database, with a person and a record V-009. */
async function otherOrganisation(bot: TestBot): Promise<void> {
  const id = 'their-organisation';
  const at = '2026-11-24T09:00:00.000Z';
  await bot.store.transaction(async ({ organisations, people, records, answers }) => {
    await organisations.create({ id, language: 'nl', zone: 'Europe/Amsterdam' }, at);
    await people.add(id, { id: 'their-person', name: 'Iemand anders', language: null }, at);
    for (let number = 1; number <= 9; number += 1) {
      await records.add({
        id: number === 9 ? 'their-record' : `their-${number}`,
        organisation: id,
        register: 'controller-activity',
        status: 'concept',
        title: 'Hun geheim',
        template: null,
        checklistVersion: 1,
        createdBy: 'their-person',
        createdAt: at,
        confirmedBy: null,
        confirmedAt: null,
        archivedReason: null,
        digestKey: crypto.newKey(),
      });
    }
    const write = { path: 'name', n: 1, value: 'Hun geheim', provenance: 'bevestigd', source: null } as const;
    await answers.add(id, 'their-record', write, { id: 'turn', by: 'their-person', at, checklistVersion: 1 });
  });
}
