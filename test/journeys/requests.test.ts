// Requests as people of a small business live them: a report by an employee, a quick correction, a request step by step.

import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/engine/answers.js';
import { requestTables } from './documents.js';
import { giveRole, idOfPerson } from './people-here.js';
import { postbox } from './postbox.js';
import { finishFirstRun, type Heard, onDisk, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const words = 'Mijn adres klopt niet, het is Dorpsstraat 2';
const report = { words, kinds: ['rectification'], about: 'customer', who: 'J.V. 1042', received: '2026-11-24' };
const unsent = { record: 'new:request-report' };

/** Reported and gone through as the officer does; the answers come one after the other. */
async function reported(change: Record<string, unknown> = {}, as = 'noor'): Promise<Heard> {
  await bot.say('/verzoek', as);
  return bot.answer({ ...report, ...change }, { ...unsent, as });
}
async function answers(...all: readonly Record<string, unknown>[]): Promise<Heard> {
  const record = (await bot.record('R-001')).id;
  let heard = await bot.press(`open|${record}`);
  for (const values of all) heard = await bot.answer(values, { record });
  return heard;
}
const personId = async (name: string) => {
  await bot.say('/verzoek', name);
  return idOfPerson(bot, name);
};
const activity = async () => (await bot.record('V-001')).id;
const later = (day: string) => {
  bot.now = `${day}T08:30:00.000Z`;
};

describe('a report', () => {
  it('is a form of which nothing is stored before it is sent, with today as the day', async () => {
    const heard = await bot.say('/verzoek mijn adres klopt niet');
    expect(heard.field('kinds').sent).toEqual(['rectification']);
    expect(heard.field('words').sent).toBe('mijn adres klopt niet');
    expect(heard.field('received').suggestion).toBe('2026-11-24');
    expect(await bot.read(({ records }, organisation) => records.list(organisation, 'request-report'))).toEqual([]);
  });
  it('is filled in with what the words behind the command tell', async () => {
    const heard = await bot.say('/verzoek een klant mailde gisteren dat we alles van hem moeten wissen');
    expect(heard.field('kinds').sent).toEqual(['erasure']);
    expect(heard.field('about').sent).toBe('customer');
    expect(heard.field('how').sent).toBe('mail');
    expect(heard.field('received').sent).toBe('2026-11-23');
    const changed = await bot.say('/correctie klant belde net, zijn huisnummer klopt niet');
    expect(changed.field('kinds').sent).toEqual(['rectification']);
    expect(changed.field('how').sent).toBe('spoken');
  });
  it('is of a customer who is called Kok, and of no cook', async () => {
    const heard = await bot.say('/verzoek mevrouw Kok wil weten wat we van haar hebben');
    expect(heard.field('about').sent).toBe('customer');
  });
  it('from a message counts from the day of that message', async () => {
    const at = '2026-11-20T22:30:00.000Z';
    const heard = await bot.handle({ type: 'from-message', flow: 'request-from-message', text: words, at });
    expect(heard.field('received').sent).toBe('2026-11-20');
    expect(heard.field('words').sent).toBe(words);
    expect(heard.field('kinds').sent).toEqual(['rectification']);
    expect(await bot.read(({ records }, organisation) => records.list(organisation, 'request-report'))).toEqual([]);
  });
  it('of an employee becomes a file that the officer hears of, and the employee sees only how far it is', async () => {
    const sent = await reported({ received: '2026-11-23' }, 'piet');
    expect(sent.text).toContain('Genoteerd als R-001 Iets laten verbeteren. Uiterlijk 23 december 2026');
    expect(sent.replies.some(({ type }) => type === 'ask')).toBe(false);
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('Nieuw verzoek: R-001');
    expect(box.textsFor('noor')).not.toContain('1042');
    const seen = await bot.say('/verzoek toon R-001', 'piet');
    expect(seen.text).toContain('ontvangen');
    expect(seen.text).not.toMatch(/Verder|Brief/);
    const hidden = await bot.say('/verzoek toon R-001', 'kees');
    expect(hidden.text).toBe((await bot.say('/verzoek toon R-009', 'kees')).text);
    expect(hidden.text).not.toContain('verbeteren');
  });
  it('cannot be of tomorrow, may be of two years ago, and a BSN in it is masked', async () => {
    expect((await reported({ received: '2026-11-25' })).field('received').error).toContain('moet nog komen');
    const old = await reported({ received: '2024-11-24', words: 'Mijn bsn is 123456782, verwijder alles' });
    expect(old.text).toContain('•••••••••');
    expect((await bot.say('/verzoek toon R-001')).text).toContain('Te laat: had uiterlijk 24 december 2024');
    expect(JSON.stringify(await bot.stored('R-001'))).not.toContain('123456782');
  });
  it('of a kind that nobody knew yet is kept, and gets its name once somebody does', async () => {
    await bot.say('/verzoek', 'piet');
    const sent = await bot.answer({ ...report, kinds: null }, { ...unsent, as: 'piet' });
    expect(sent.text).toContain('R-001 Verzoek');
    const card = await bot.say('/verzoek toon R-001');
    const asked = await bot.press(card.button('Kies het soort verzoek'));
    await bot.answer({ kinds: ['erasure'] }, { record: asked.ask.record });
    const named = await bot.say('/verzoek toon R-001');
    expect(named.text).toContain('R-001 Iets laten weghalen');
    const changing = await bot.press(named.button('Pas het verzoek aan'));
    expect(changing.text).toContain('Herkennen aan: J.V. 1042');
  });
  it('that was made before by the same person is named', async () => {
    await reported();
    expect((await reported({ words: 'nog steeds niet goed' })).text).toContain('Dit lijkt op R-001');
    expect((await reported({ who: 'A.B. 7' })).text).not.toContain('Dit lijkt op');
  });
  it('may be anonymous, abusive or about a child', async () => {
    await bot.say('/verzoek', 'piet');
    const { who: _nobody, ...anonymous } = report;
    const sent = await bot.answer(
      { ...anonymous, words: 'Stelletje prutsers!!', kinds: ['complaint'] },
      { ...unsent, as: 'piet' },
    );
    expect(sent.text).toContain('R-001 Een klacht');
    const handled = await answers({ 'on-behalf': 'child' });
    expect(handled.ask.fields.map(({ path }) => path)).toEqual(['authorised']);
  });
});

describe('a quick correction', () => {
  it('is closed in three taps with its proof, and can be opened again', async () => {
    expect((await bot.say('/correctie help')).text).toContain('# Dit kunt u doen');
    await bot.say('/correctie');
    const first = await bot.answer(report, unsent);
    expect(first.ask.fields.map(({ path }) => path)).toEqual(['fixed-in']);
    await bot.answer({ 'fixed-in': [{ other: 'Kassa' }] });
    await bot.answer({ 'told-to': ['nobody'] });
    const closed = await bot.answer({ 'person-knows': 'spoken' });
    expect(closed.text).toContain('gesloten');
    expect(closed.text).toContain('Beantwoord op 24 november 2026');
    expect((await bot.record('R-001')).status).toBe('active');
    const again = await bot.press(closed.button('Heropenen'));
    expect(again.text).toContain('R-001 Iets laten verbeteren is weer open');
    const done = await answers({ 'person-knows': 'mail' });
    expect(done.text).toContain('gesloten');
    expect(await bot.brokenTrails()).toEqual([]);
  });
  it('of a colleague’s own data ends with where it was corrected', async () => {
    await bot.say('/correctie', 'piet');
    const { who: _myself, ...own } = { ...report, about: 'me' };
    await bot.answer(own, { ...unsent, as: 'piet' });
    await answers(
      { 'fixed-in': [{ other: 'Nmbrs' }] },
      { 'told-to': [{ other: 'Pensioenfonds' }] },
      { 'person-knows': 'chat' },
    );
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('piet')).toContain(
      'R-001 Iets laten verbeteren is klaar. Gecorrigeerd in Nmbrs. Doorgegeven aan Pensioenfonds.',
    );
    expect((await bot.say('/verzoek toon R-001', 'piet')).text).toContain('Uitkomst: Gecorrigeerd in Nmbrs.');
  });
});

describe('a request step by step', () => {
  const begun = async () => {
    await reported();
    return answers(
      { 'fixed-in': ['not-yet'] },
      { 'on-behalf': 'self' },
      { identity: 'known' },
      { disputed: true, 'new-value': 'Dorpsstraat 2' },
      { 'restricted-on': '2026-11-24' },
      { activities: [await activity()] },
    );
  };
  it('asks the colleague who looks after a program once, reminds, and notes what they found', async () => {
    const piet = await personId('piet');
    await begun();
    const place = await activity();
    await bot.answer({ [`places/${place}/who`]: piet }, { record: (await bot.record('R-001')).id });
    const box = postbox();
    await bot.tick(box);
    const asked = box.textsFor('piet');
    expect(asked).toContain('Staat J.V. 1042 in V-001 Klanten?');
    expect(asked).toContain('Wordt: Dorpsstraat 2');
    expect(asked).toContain('Gebruik dit gegeven tot dan niet.');
    expect((await bot.say('/verzoek toon R-001')).text).toContain('wacht op piet');
    // The question is theirs, the file is not.
    expect((await bot.say('/verzoek toon R-001', 'piet')).text).not.toContain('Dorpsstraat');
    expect((await bot.press(`open|${(await bot.record('R-001')).id}`, 'piet')).text).not.toContain('Dorpsstraat');
    later('2026-11-27');
    await bot.tick(box);
    expect(box.textsFor('piet').split('Staat J.V. 1042').length).toBe(3);
    const record = (await bot.record('R-001')).id;
    expect((await bot.press(`part|${record}|${place}|0|done`, 'kees')).text).not.toContain('Genoteerd');
    expect((await bot.press(`part|${record}|${place}|0|done`, 'piet')).text).toContain('Genoteerd bij R-001');
    expect((await bot.press(`part|${record}|${place}|0|not-found`, 'piet')).text).toContain('al beantwoord');
    expect((await bot.stored('R-001'))[`places/${place}/result`]).toBe('done');
  });
  it('asks everybody in one tap, and says where nobody looks after a program', async () => {
    await begun();
    await bot.say('later');
    const card = await bot.say('/verzoek toon R-001');
    const asked = await bot.press(card.button("Vraag het collega's"));
    expect(asked.text).toMatch(/Gevraagd: noor|zorgt nog niemand/);
  });
  it('is closed with decision, recipients, letter and answer, and every step has its moment and person', async () => {
    await begun();
    const place = await activity();
    await answers({ [`places/${place}/who`]: 'none', [`places/${place}/result`]: 'done' });
    let heard = await answers({ 'decisions/rectification/decision': 'granted' });
    while (heard.ask.fields[0]?.path.startsWith('recipients/')) {
      heard = await bot.answer({ [heard.ask.fields[0].path]: 'done' }, { record: heard.ask.record });
    }
    await answers({ 'answer-sent': '2026-11-24' }, { 'answer-how': 'mail' });
    const closed = await answers({ closing: 'answered' });
    expect(closed.text).toContain('gesloten');
    const letters = await bot.press(closed.button('Brief'));
    const letter = await bot.press(letters.button('Antwoord'));
    expect(letter.text).toContain('Wij hebben uw gegevens verbeterd.');
    expect(letter.text).toContain('Autoriteit Persoonsgegevens');
    expect((await bot.press(letter.button('In het Engels'))).text).toContain('We have corrected your data.');
    const file = await bot.press(letter.button('Als Word-bestand'));
    expect(file.replies).toContainEqual(expect.objectContaining({ type: 'file', document: 'request-answer.docx' }));
    expect((await bot.say('/verzoek zoek 1042')).text).toContain('R-001');
    expect((await bot.say('/verzoek zoek 9999')).text).toContain('Geen verzoek gevonden');
    expect((await bot.say('/verzoek export')).text).toContain('requests.xlsx');
    expect((await bot.say('/verzoek export', 'piet')).text).not.toContain('requests.xlsx');
    expect((await bot.say('/verzoek geschiedenis')).text).toBeDefined();
    const { tables } = await exported();
    expect(tables[0]?.rows[0]).toContain('gesloten');
    const steps = tables[1]?.rows.map((row) => row.join(' | ')) ?? [];
    expect(steps).toContainEqual(
      expect.stringMatching(/R-001 \| 24 november 2026 om 09:00 \| noor \| vulde in \| Beantwoord op/),
    );
    expect(await bot.brokenTrails()).toEqual([]);
  });
  it('is withdrawn and opened again with one tap each', async () => {
    await reported({ kinds: ['erasure'] });
    await bot.say('later');
    const card = await bot.say('/verzoek toon R-001');
    const gone = await bot.press(card.button('Ingetrokken'));
    expect(gone.text).toContain('ingetrokken');
    const back = await bot.press(gone.button('Heropenen'));
    expect(back.text).toContain('weer open');
    expect(back.text).toContain('Uiterlijk 24 december 2026');
  });
});

describe('a number alone behind a slash', () => {
  it.each(['/verzoek R-001', '/request r-001', '/verzoek r1', '/correctie R-001', '/register R-001'])(
    'shows that request, and begins none: "%s"',
    async (said) => {
      await reported();
      await bot.say('later');
      const { text } = await bot.say(said);
      expect(text).toContain('R-001 Iets laten verbeteren');
      expect(text).toContain('Uiterlijk 24 december 2026');
      expect(text).not.toContain('Nog nodig');
    },
  );
  it('of another register is no request', async () => {
    await reported();
    await bot.say('later');
    expect((await bot.say('/verzoek toon V-001')).text).not.toContain('R-001 Iets');
    expect((await bot.say('/register V-001')).text).toContain('V-001 Klanten');
  });
  it.each(['/verzoek klant 1042 wil inzage', '/verzoek adres van klant R1 klopt niet'])(
    'is not what is told of somebody: "%s"',
    async (said) => {
      expect((await bot.say(said)).field('words').sent).toBe(said.replace('/verzoek ', ''));
    },
  );
});

describe('the term', () => {
  it('is watched: halfway, a week, three, two and one day before, on the last day, and when it is late', async () => {
    await reported({ kinds: ['access'], received: '2026-11-13' });
    const box = postbox();
    const said: string[] = [];
    for (const day of [
      '2026-11-28',
      '2026-12-06',
      '2026-12-10',
      '2026-12-11',
      '2026-12-12',
      '2026-12-14',
      '2026-12-15',
    ]) {
      later(day);
      const before = box.delivered.length;
      await bot.tick(box);
      if (box.delivered.length > before) said.push(day);
    }
    expect(said).toEqual([
      '2026-11-28',
      '2026-12-06',
      '2026-12-10',
      '2026-12-11',
      '2026-12-12',
      '2026-12-14',
      '2026-12-15',
    ]);
    expect(box.textsFor('noor')).toContain('moet uiterlijk 13 december 2026 beantwoord zijn');
    expect(box.textsFor('noor')).toContain('had uiterlijk 14 december 2026 beantwoord moeten zijn');
    expect(box.textsFor('noor')).not.toContain('1042');
  });
  it('reminds twice while nobody answers who they are, and closes without a reaction only then', async () => {
    await reported({ kinds: ['access'] });
    await answers(
      { 'on-behalf': 'self' },
      { identity: 'doubt' },
      { 'identity-method': 'mail-back' },
      { 'identity-asked': '2026-11-24' },
    );
    const box = postbox();
    later('2026-12-01');
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('Herinner de persoon.');
    later('2026-12-08');
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('Herinner de persoon nog een keer.');
    const card = await bot.say('/verzoek toon R-001');
    expect(card.text).toContain('wacht op identiteit');
    const record = (await bot.record('R-001')).id;
    const early = await bot.answer({ closing: 'no-reaction' }, { record });
    expect(early.text).not.toContain('gesloten: geen reactie');
    await bot.answer({ 'nudged-first': '2026-12-01' }, { record });
    const closed = await bot.answer({ 'nudged-second': '2026-12-08' }, { record });
    expect(closed.text).toContain('gesloten: geen reactie');
    const letters = await bot.press(closed.button('Brief'));
    expect((await bot.press(letters.button('Sluiten zonder reactie'))).text).toContain('openen wij uw vraag weer');
  });
  it('is silent once the answer was sent', async () => {
    await reported({ kinds: ['access'] });
    await answers({ 'answer-sent': '2026-11-24' });
    const box = postbox();
    later('2026-12-29');
    await bot.tick(box);
    expect(box.textsFor('noor')).not.toContain('R-001');
  });
  it('brings management in two days before it, and not sooner', async () => {
    await giveRole(bot, 'dirk', 'management', '/verzoek');
    await reported({ kinds: ['access'] });
    expect((await bot.say('/verzoek toon R-001', 'dirk')).text).not.toContain('1042');
    const box = postbox();
    later('2026-12-22');
    await bot.tick(box);
    expect(box.textsFor('dirk')).toContain('R-001');
    const seen = await bot.say('/verzoek toon R-001', 'dirk');
    expect(seen.text).toContain('1042');
    expect(seen.text).toContain('Ingetrokken');
  });
  it('can be extended within the first month, and on day 40 it is refused with the reason', async () => {
    await reported({ kinds: ['access'], received: '2026-11-24' });
    await bot.say('later');
    const card = await bot.say('/verzoek toon R-001');
    later('2027-01-03');
    expect((await bot.press(card.button('Meer tijd'))).text).toContain(
      'Meer tijd kan niet meer. De persoon moest dat uiterlijk 24 december 2026 weten',
    );
    bot.now = '2027-01-03T09:30:00.000Z';
    const record = (await bot.record('R-001')).id;
    await bot.answer({ 'extension-ground': 'complexity', 'extension-told': '2027-01-03' }, { record });
    expect((await bot.say('/verzoek toon R-001')).text).toContain('Te laat');
  });
  it('with more time told in time ends two months later', async () => {
    await reported({ kinds: ['access'] });
    await bot.say('later');
    const form = await bot.press((await bot.say('/verzoek toon R-001')).button('Meer tijd'));
    const told = { 'extension-ground': 'number', 'extension-reason': 'Vijf vragen', 'extension-told': '2026-11-24' };
    await bot.answer(told, { record: form.ask.record });
    const card = await bot.say('/verzoek toon R-001');
    expect(card.text).toContain('Uiterlijk 24 februari 2027');
    expect((await bot.press(card.button('Meer over de termijn'))).text).toContain('24 december 2026');
  });
  it('does not wait for a month when advertising must stop', async () => {
    await reported({ kinds: ['marketing'] });
    expect((await bot.say('/verzoek toon R-001')).text).toContain('Stop het gebruik vóór 26 november 2026');
    const box = postbox();
    later('2026-11-26');
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('is het gebruik al gestopt?');
  });
});

describe('who sees what', () => {
  it('the FG reads and decides nothing, an adviser reads only when invited, an applicant only status and answer', async () => {
    await giveRole(bot, 'eva', 'dpo', '/verzoek');
    const adviser = await giveRole(bot, 'lex', 'adviser', '/verzoek');
    await reported({ kinds: ['access'] });
    const fg = await bot.say('/verzoek toon R-001', 'eva');
    expect(fg.text).toContain('1042');
    expect(fg.text).not.toMatch(/\[Verder\]|Ingetrokken/);
    const record = (await bot.record('R-001')).id;
    expect((await bot.press(`act|${record}|withdraw`, 'eva')).text).not.toContain('ingetrokken');
    expect((await bot.say('/verzoek toon R-001', 'lex')).text).not.toContain('1042');
    await bot.answer({ invited: [{ person: adviser }] }, { record });
    expect((await bot.say('/verzoek toon R-001', 'lex')).text).toContain('1042');
    expect((await bot.say('/verzoek lijst', 'kees')).text).toContain('nog geen verzoeken');
  });
  it('a letter is given to nobody who may not read the request', async () => {
    await reported({ kinds: ['access'] });
    const record = (await bot.record('R-001')).id;
    for (const action of [`document|${record}|request-answer.docx`, `act|${record}|letters|0|request-answer`])
      expect((await bot.press(action, 'kees')).replies.some(({ type }) => type === 'file')).toBe(false);
  });
});

describe('after its time', () => {
  it('a closed request keeps its proof and loses its person: no table, trail or export holds what was typed', async () => {
    await reported({ who: 'Zonnebloem-Kwartel 1042', words: 'Zonnebloem-Kwartel woont nu anders' });
    await answers({ 'fixed-in': [{ other: 'Kassa' }] }, { 'told-to': ['nobody'] }, { 'person-knows': 'mail' });
    const typed = /zonnebloem|kwartel/i;
    expect(JSON.stringify(await everything())).toMatch(typed);
    const box = postbox();
    later('2027-11-23');
    await bot.tick(box);
    expect(JSON.stringify(await everything())).toMatch(typed);
    later('2027-11-24');
    await bot.tick(box);
    expect(JSON.stringify(await everything())).not.toMatch(typed);
    const { title: _title, ...tables } = await exported();
    expect(JSON.stringify(tables)).not.toMatch(typed);
    expect(JSON.stringify(tables)).toContain('Kassa');
    const card = await bot.say('/verzoek toon R-001');
    expect(card.text).toContain('De persoonlijke gegevens zijn na de bewaartijd gewist');
    expect(card.text).toContain('Beantwoord op 24 november 2026');
    expect(await bot.brokenTrails()).toEqual([]);
    expect(onDisk(bot, typed)).toBe(false);
    // Closing writes the side file back.
    await bot.store.close();
    expect(tableFile()).not.toMatch(typed);
  });
  it('one that is open again is left alone', async () => {
    await reported();
    const closed = await answers(
      { 'fixed-in': [{ other: 'Kassa' }] },
      { 'told-to': ['nobody'] },
      { 'person-knows': 'mail' },
    );
    await bot.press(closed.button('Heropenen'));
    later('2027-12-24');
    await bot.tick(postbox());
    expect((await bot.stored('R-001'))['who']).toBe('J.V. 1042');
  });
});

/** Every byte of the database. */
function tableFile(): string {
  const file = bot.url.replace('file:', '');
  return [file, `${file}-wal`]
    .filter((name) => existsSync(name))
    .map((name) => readFileSync(name, 'latin1'))
    .join('');
}

/** The register of requests as it is exported. */
async function exported() {
  return bot.store.read(async (repositories) => {
    const organisation = await repositories.organisations.first();
    if (organisation === undefined) throw new Error('there is no organisation yet');
    const people = await repositories.people.list(organisation.id);
    return requestTables({
      repositories,
      organisation,
      people,
      language: 'nl',
      now: bot.now,
      person: { id: '' },
    });
  });
}

/** What is stored of requests and reports, and the whole trail. */
async function everything(): Promise<unknown> {
  return bot.read(async ({ records, answers: all, audit, messages, reminders }, organisation) => {
    const kept: Answer[] = [];
    for (const register of ['request', 'request-report']) {
      for (const { id } of await records.list(organisation, register))
        kept.push(...(await all.ofRecord(organisation, id)));
    }
    return {
      kept,
      records: [
        ...(await records.list(organisation, 'request')),
        ...(await records.list(organisation, 'request-report')),
      ],
      trail: await audit.page(organisation, 0, 10_000),
      messages: [
        ...(await messages.list(organisation, 'waiting')),
        ...(await messages.list(organisation, 'delivered')),
      ],
      reminders: await reminders.list(organisation),
    };
  });
}
