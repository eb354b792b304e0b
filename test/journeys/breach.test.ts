// A data breach as people of a small business live it: anybody reports in three answers, whoever is in charge is alarmed in the
// same transaction, decides with advice, and the file is complete.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import type { Documents } from '../../src/app/ports/documents.js';
import type { Secrets } from '../../src/app/ports/secrets.js';
import type { DocumentName } from '../../src/core/document-names.js';
import { sealFilesAnew, withAttachments } from '../../src/registers/breach/attachments.js';
import { FakePlatform } from '../app/fake-platform.js';
import { breachTables } from './documents.js';
import { giveRole } from './people-here.js';
import { postbox } from './postbox.js';
import { finishFirstRun, type Heard, plainText, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const story = 'Ik mailde de bestellingen van vandaag naar de verkeerde klant.';
const three = { 'what-happened': story, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
const unsent = 'new:breach-report';

async function report(as = 'piet', change: Record<string, unknown> = {}): Promise<Heard> {
  await bot.say('/datalek', as);
  return bot.answer({ ...three, ...change }, { record: unsent, as });
}
const phone = (name: string, number: string) =>
  bot.store.transaction(async ({ people: all, organisations }) => {
    const organisation = await organisations.first();
    const person = organisation && (await all.list(organisation.id)).find((one) => one.name === name);
    if (organisation && person) await all.change(organisation.id, person.id, { phone: number });
  });
const file = async (named = 'D-001') => (await bot.record(named)).id;
const steered = {
  data: ['name', 'contact', 'purchases'],
  people: 12,
  recipients: 'known',
  readable: 'readable',
  intent: false,
};
const detailed = { nature: ['confidentiality'], tells: 'little', identifiable: 'directly', groups: ['customers'] };
const later = (moment: string) => {
  bot.now = moment;
};
async function delivered(): Promise<ReturnType<typeof postbox>> {
  const box = postbox();
  await bot.tick(box);
  return box;
}

describe('reporting', () => {
  it('takes three answers, and nothing is stored before they are sent', async () => {
    const asked = await bot.say('/datalek', 'piet');
    expect(asked.ask.fields.map(({ path }) => path)).toEqual(['what-happened']);
    const next = await bot.answer({ 'what-happened': story }, { record: unsent, as: 'piet' });
    const required = next.ask.fields.filter(({ optional }) => !optional).map(({ path }) => path);
    expect(required).toEqual(['what-happened', 'noticed-at', 'still-open']);
    expect(await bot.read(({ records }, organisation) => records.list(organisation, 'breach'))).toEqual([]);
    const sent = await bot.answer(three, { record: unsent, as: 'piet' });
    expect(sent.text).toContain('D-001');
    expect(sent.text).toContain('Ik heb nu bericht gestuurd aan noor');
  });

  it('says that reporting is good, and never that nobody will mind', async () => {
    const form = await bot.say('/datalek', 'piet');
    const text = await bot.say('/register bekendmaken');
    for (const { text: shown } of [form, text]) {
      expect(shown).toContain('Melden is goed, ook als het uw eigen fout was.');
      expect(shown).not.toContain('kwalijk');
    }
  });

  it('gives first aid for the kind of incident, first what not to do', async () => {
    const sent = await report('piet', { incident: 'mail-wrong-person' });
    expect(sent.text).toContain('Niet doen');
    expect(sent.text).toContain('Vraag de ander om alles te wissen');
  });

  it('shows whom to call until somebody picked it up', async () => {
    await phone('noor', '06 12345678');
    expect((await report()).text).toContain('06 12345678');
    await bot.press(`act|${await file()}|pick-up`);
    const own = await bot.say('/datalek mijn', 'piet');
    expect(own.text).toContain('noor pakt D-001 op');
    expect(own.text).not.toContain('06 12345678');
  });

  it('begins with what was typed behind the command, or what a message says', async () => {
    expect((await bot.say('/datalek laptop weg', 'piet')).field('what-happened').sent).toBe('laptop weg');
    const at = '2026-11-24T07:00:00.000Z';
    const heard = await bot.handle(
      { type: 'from-message', flow: 'breach-from-message', text: story, at },
      { user: 'piet' },
    );
    expect(heard.field('what-happened').sent).toBe(story);
    // As people write it, and as it is understood when it is sent.
    expect(heard.field('noticed-at').sent).toBe('24 november 2026 om 08:00');
    expect(await bot.read(({ records }, organisation) => records.list(organisation, 'breach'))).toEqual([]);
    const values = { ...three, 'noticed-at': heard.field('noticed-at').sent };
    await bot.answer(values, { as: 'piet', record: heard.ask.record });
    expect((await bot.stored('D-001'))['noticed-at']).toBe(at);
    const lost = {
      type: 'from-message',
      flow: 'breach-from-message',
      text: 'mijn telefoon ligt nog in de trein',
      at,
    } as const;
    expect((await bot.handle(lost, { user: 'piet' })).field('incident').sent).toBe('device-lost');
  });

  it('shows the reporter only the own report, and a stranger nothing', async () => {
    await report();
    const own = await bot.say('/datalek toon D-001', 'piet');
    expect(own.text).toContain(story);
    expect(own.text).not.toContain('Advies');
    const other = await bot.say('/datalek toon D-001', 'kees');
    expect(other.text).toBe((await bot.say('/datalek toon D-009', 'kees')).text);
    expect((await bot.say('/datalek lijst', 'kees')).text).not.toContain('D-001');
  });

  it('can be added to, and whoever is on it hears so', async () => {
    await report();
    const mine =
      (await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report')))[0]?.id ?? '';
    await bot.press(`form|${mine}|@more`, 'piet');
    const added = await bot.answer(
      { 'how-many': 12, addition: 'De klant heeft gebeld.' },
      { record: mine, as: 'piet' },
    );
    expect(added.text).toContain('Toegevoegd aan D-001');
    expect(await bot.stored('D-001')).toMatchObject({ people: 12 });
    expect((await bot.say('/datalek logboek D-001')).text).toContain('De klant heeft gebeld.');
    later('2026-11-24T09:00:00.000Z');
    expect((await delivered()).textsFor('noor')).toContain('de melder heeft iets toegevoegd');
  });

  it('keeps no BSN, and says so', async () => {
    const sent = await report('piet', { 'what-happened': 'Loonstrook van 123456782 kwijt' });
    expect(JSON.stringify(await bot.stored('D-001'))).not.toContain('123456782');
    expect(sent.text).toContain('D-001');
  });

  it('refuses a moment that is still to come', async () => {
    await bot.say('/datalek', 'piet');
    const refused = await bot.answer(
      { ...three, 'noticed-at': '2026-11-25T07:30:00.000Z' },
      { record: unsent, as: 'piet' },
    );
    expect(refused.field('noticed-at').error).toContain('moet nog komen');
    expect(await bot.read(({ records }, organisation) => records.list(organisation, 'breach'))).toEqual([]);
  });

  it('counts from the message of a supplier when that is known', async () => {
    await report('piet', { learned: 'supplier' });
    const mine =
      (await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report')))[0]?.id ?? '';
    await bot.press(`form|${mine}|@supplier`, 'piet');
    await bot.answer(
      { supplier: { other: 'Webwinkelbouwer' }, 'supplier-told-at': '2026-11-24T06:00:00.000Z' },
      { record: mine, as: 'piet' },
    );
    expect((await bot.say('/datalek toon D-001')).text).toContain('27 november 2026 om 07:00');
  });
});

describe('who reports', () => {
  const profile = { name: 'Gast', mayBeOfficer: false, guest: true } as const;
  const as = { user: 'U9', profile } as const;

  it('may be a guest, who sees the own report and nothing else', async () => {
    expect((await bot.handle({ type: 'text', text: '/register' }, as)).text).toContain('gast');
    await bot.handle({ type: 'text', text: '/datalek' }, as);
    const sent = await bot.handle({ type: 'answer', values: three, record: unsent }, as);
    expect(sent.text).toContain('D-001');
    expect((await bot.handle({ type: 'text', text: '/datalek mijn' }, as)).text).toContain(story);
    expect((await bot.handle({ type: 'text', text: '/datalek lijst' }, as)).text).not.toContain('Uiterlijk');
    expect((await bot.handle({ type: 'press', action: `show|${await file()}` }, as)).text).not.toContain(story);
  });

  it('may be a guest who tells it in words, and hears nothing else', async () => {
    const said = (text: string) => bot.handle({ type: 'text', text }, as);
    expect((await said('onze klanten zijn vooral particulieren')).text).toContain('gast');
    expect((await said('oei, ik ben de laptop van de zaak kwijt sinds gisteravond')).text).toContain(
      'Dit klinkt als een datalek.',
    );
    await said('ja');
    await said('nee, hij staat op slot');
    expect((await said('ja')).text).toContain('D-001');
    expect((await said('/register lijst')).text).toContain('gast');
  });

  it('may have left: the file stays, and says so', async () => {
    await report('kees');
    await bot.store.transaction(async ({ people: all, organisations }) => {
      const organisation = await organisations.first();
      const kees = organisation && (await all.list(organisation.id)).find(({ name }) => name === 'kees');
      if (organisation && kees) await all.unreachable(organisation.id, 'terminal', 'kees', bot.now);
    });
    await bot.press(`act|${await file()}|pick-up`);
    expect((await bot.say('/datalek toon D-001')).text).toContain('kees');
  });

  it('tells of no people or of ten million, within reason', async () => {
    await report();
    const id = await file();
    await bot.press(`form|${id}|@steering`);
    const none = await bot.answer({ ...steered, people: 0 }, { record: id });
    expect(none.field('people').error).toContain('van 1 tot en met');
    const many = await bot.answer({ ...steered, people: 10_000_000 }, { record: id });
    expect(many.text).toContain('het gaat om veel mensen'.slice(3));
  });

  it('may do so when it is more than 72 hours ago: calmly, and the reason is asked', async () => {
    const sent = await report('piet', { 'noticed-at': '2026-11-20T07:30:00.000Z' });
    expect(sent.text).toContain('Goed dat u het toch meldt');
    await decide(true);
    await bot.press(`form|${await file()}|@form-timeline`);
    const asked = await bot.press(`form|${await file()}|@form-timeline`);
    expect(asked.ask.fields.map(({ path }) => path)).toContain('late-reason');
  });
});

describe('the alarm', () => {
  it('is in the transaction of the report: it arrives though nothing ran in between', async () => {
    await report();
    later('2026-11-24T08:10:00.000Z');
    const box = await delivered();
    expect(box.textsFor('noor')).toContain('D-001');
    expect(box.textsFor('noor')).toContain('27 november 2026 om 08:30');
    expect(box.textsFor('noor')).toContain(`Wat er gebeurde: ${story}`);
    expect((await delivered()).textsFor('noor')).toBe('');
  });

  it('goes to deputy and DPO too; after 30 minutes to the deputy again, after 60 to management, then the reporter is asked to call', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await giveRole(bot, 'fenna', 'dpo');
    await giveRole(bot, 'mia', 'management');
    await phone('noor', '06 12345678');
    await report();
    const first = await delivered();
    for (const name of ['noor', 'dirk', 'fenna']) expect(first.textsFor(name), name).toContain('D-001');
    expect(first.textsFor('mia')).toBe('');
    later('2026-11-24T08:31:00.000Z');
    expect((await delivered()).textsFor('dirk')).toContain('nog niemand pakt het op');
    later('2026-11-24T09:01:00.000Z');
    expect((await delivered()).textsFor('mia')).toContain('nog niemand pakt het op');
    later('2026-11-24T09:31:00.000Z');
    expect((await delivered()).textsFor('piet')).toContain('noor: 06 12345678');
  });

  it('asks nobody any more once somebody has it: what asked management says who', async () => {
    await giveRole(bot, 'mia', 'management');
    await report();
    const platform = new FakePlatform('terminal');
    for (const moment of ['2026-11-24T08:31:00.000Z', '2026-11-24T09:01:00.000Z']) {
      later(moment);
      await bot.tick(platform);
    }
    const asked = platform.arrived.findLast(({ reply }) => plainText(reply).includes('60 minuten geleden'));
    await bot.press(`act|${await file()}|pick-up`);
    await bot.tick(platform);
    const now = platform.updated.filter(({ to }) => to === asked?.to).map(({ reply }) => plainText(reply));
    expect(now.join()).toContain('noor pakt D-001 op.');
    expect(now.join()).not.toContain('Ik pak dit op');
  });

  it.each([
    [false, 'U hebt D-001 opgepakt. Begin met de vragen.'],
    [true, 'U hebt D-001 opgepakt. Doe eerst dicht wat nog openstaat.'],
    [null, 'U hebt D-001 opgepakt. Doe eerst dicht wat nog openstaat.'],
  ])('asks who picks it up to close what is open, unless nothing is: %s', async (open, said) => {
    await bot.say('/datalek', 'piet');
    await bot.answer({ ...three, 'still-open': open }, { record: 'new:breach-report', as: 'piet' });
    expect((await bot.press(`act|${await file()}|pick-up`)).text).toContain(said);
  });

  it('stops when somebody picks it up, and the second to press is told who has it', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await report();
    const id = await file();
    expect((await bot.press(`act|${id}|pick-up`, 'dirk')).text).toContain('U hebt D-001 opgepakt');
    expect((await bot.press(`act|${id}|pick-up`, 'dirk')).text).toContain('U hebt D-001 al. Er is niets veranderd.');
    expect((await bot.press(`act|${id}|pick-up`)).text).toContain('dirk heeft D-001 al opgepakt');
    expect((await delivered()).textsFor('piet')).toContain('dirk pakt D-001 op');
    later('2026-11-24T10:30:00.000Z');
    expect((await delivered()).textsFor('dirk')).not.toContain('niemand pakt het op');
  });

  it('never goes to oneself in a firm of one: the reporter has it at once', async () => {
    const sent = await report('noor');
    expect(sent.text).toContain('U zorgt hier zelf voor');
    later('2026-11-24T10:30:00.000Z');
    expect((await delivered()).textsFor('noor')).not.toContain('niemand pakt het op');
  });

  it('of the clock come at their hours, the latest only when several were missed, and stop at a decision', async () => {
    await report();
    await delivered();
    await bot.press(`act|${await file()}|pick-up`);
    later('2026-11-26T08:00:00.000Z'); // more than 48 hours
    const box = await delivered();
    expect(box.textsFor('noor').match(/nog niet gemeld of besloten/g)).toHaveLength(1);
    expect(box.textsFor('noor')).toContain('voorlopige melding');
    await decide(false);
    later('2026-11-27T07:00:00.000Z');
    expect((await delivered()).textsFor('noor')).not.toContain('nog niet gemeld of besloten');
  });

  it('waits for somebody to tell, and then comes', async () => {
    await bot.close();
    bot = await startBot({ bot: { privacyOfficer: 'noor' } });
    expect((await report()).text).toContain('nog niemand die voor privacy zorgt');
    later('2026-11-24T08:40:00.000Z');
    await delivered();
    await bot.say('/register');
    later('2026-11-24T09:50:00.000Z');
    expect((await delivered()).textsFor('noor')).toContain('D-001');
  });
});

async function decide(tellAuthority: boolean, change: Record<string, unknown> = {}): Promise<Heard> {
  const id = await file();
  await bot.press(`form|${id}|@authority-decision`);
  await bot.answer({ 'is-breach': true }, { record: id });
  return bot.answer(
    { 'tell-authority': tellAuthority, 'authority-reason': 'Zie het advies.', ...change },
    { record: id },
  );
}

describe('the assessment', () => {
  beforeEach(async () => {
    await report('piet', { incident: 'mail-wrong-person' });
    await bot.press(`act|${await file()}|pick-up`);
  });

  it('asks one question at a time, only what can still change the advice, and then gives it', async () => {
    const id = await file();
    const card = await bot.say('/datalek toon D-001');
    expect((await bot.press(card.button('De vragen'))).text).toContain('Dit begrijp ik van wat er gebeurde');
    let asked = await bot.say('nee');
    const paths: string[] = [];
    const answers: Record<string, unknown> = { ...steered, whose: 'own', gives: ['nothing'] };
    for (let path = asked.ask.fields[0]?.path ?? ''; path in answers; path = asked.ask.fields[0]?.path ?? '') {
      expect(asked.ask.fields.length, path).toBe(1);
      paths.push(path);
      asked = await bot.answer({ [path]: answers[path] }, { record: id });
    }
    expect(paths).toEqual(['whose', 'data', 'people', 'recipients', 'readable', 'intent', 'gives']);
    expect((await bot.say('/datalek toon D-001')).text).toContain('Melden hoeft niet');
  });

  it('says after the first answers what cannot be said yet, what to find out and whom to ask, and gets sharper', async () => {
    const id = await file();
    await bot.press(`form|${id}|@steering`);
    const first = await bot.answer(steered, { record: id });
    expect(first.text).toContain('Nog niet te zeggen of u moet melden');
    expect(first.text).toContain('Zoek eerst uit wat iemand met de gegevens kan: vraag het aan wie dit werk doet');
    expect(first.text).toContain('Meld dan voorlopig bij de AP');
    expect(first.text).toContain('Dit weten we nog niet: Wat iemand met de gegevens kan.');
    await bot.press(`form|${id}|@details`);
    const second = await bot.answer({ gives: ['nothing'] }, { record: id });
    expect(second.text).toContain('Melden hoeft niet');
    const workings = await bot.press(`act|${id}|workings`);
    expect(workings.text).toContain('ENISA 2013');
    expect(workings.text).toContain('27 november 2026 om 09:00');
  });

  it('suggests what usually happened, to be confirmed', async () => {
    const nature = (await bot.versions('D-001')).find(({ path }) => path === 'nature');
    expect(nature).toMatchObject({ value: ['confidentiality'], provenance: 'standaard' });
  });

  it('who reports what need not be reported gave their reason, and is asked for no other', async () => {
    const id = await file();
    await bot.press(`form|${id}|@steering`);
    await bot.answer(steered, { record: id });
    await bot.press(`form|${id}|@details`);
    expect((await bot.answer({ gives: ['nothing'] }, { record: id })).text).toContain('Melden hoeft niet');
    const decided = await decide(true);
    expect(decided.text).not.toContain('Waarom wijkt u af');
    expect((await bot.say('/datalek toon D-001')).text).toContain('Besluit: melden bij de AP: ja');
  });

  it('asks for a reason when the decision departs from the advice, marks it, and keeps a changed decision', async () => {
    const id = await file();
    await bot.press(`form|${id}|@steering`);
    await bot.answer({ ...steered, data: ['bsn', 'name'] }, { record: id });
    const departed = await decide(false);
    expect(departed.ask.fields.map(({ path }) => path)).toContain('authority-deviation');
    await bot.answer({ 'authority-deviation': 'Afgestemd met onze adviseur.' }, { record: id });
    expect((await bot.say('/datalek toon D-001')).text).toContain('wijkt af van het advies');
    await decide(true);
    const shown = (await bot.say('/datalek toon D-001')).text;
    expect(shown).toContain('AP: ja');
    expect(shown).toContain('Besluit: melden bij de AP: ja');
    expect(shown).toContain('eerder anders besloten');
    const values = (await bot.versions('D-001'))
      .filter(({ path }) => path === 'tell-authority')
      .map(({ value }) => value);
    expect(values).toEqual([false, true]);
  });

  it('lets the DPO read and never decide, and an assignee fill in but not decide', async () => {
    await giveRole(bot, 'fenna', 'dpo');
    const kees = await giveRole(bot, 'kees', 'employee');
    const id = await file();
    expect((await bot.say('/datalek toon D-001', 'fenna')).text).toContain(story);
    await bot.press(`form|${id}|@authority-decision`, 'fenna');
    await bot.answer({ 'is-breach': false }, { record: id, as: 'fenna' });
    await bot.say('/datalek noteer D-001 Mijn advies: meld het.', 'fenna');
    expect((await bot.say('/datalek logboek D-001')).text).toContain('fenna: Mijn advies: meld het.');
    await bot.press(`add-row|${id}|assignees`);
    await bot.answer({ 'assignees/r1/person': kees }, { record: id });
    await bot.press(`form|${id}|@steering`, 'kees');
    await bot.answer(steered, { record: id, as: 'kees' });
    await bot.answer({ 'is-breach': false }, { record: id, as: 'kees' });
    expect(await bot.stored('D-001')).toMatchObject({ people: 12 });
    expect(await bot.stored('D-001')).not.toHaveProperty('is-breach');
  });
});

describe('a file that is reported', () => {
  it('goes the whole way: form, sheet, filed, people told, lessons, closed, and into the register', async () => {
    await report('piet', { incident: 'device-lost' });
    const id = await file();
    await bot.press(`act|${id}|pick-up`);
    await bot.press(`form|${id}|@steering`);
    await bot.answer({ ...steered, data: ['name', 'bsn'], recipients: 'lost', intent: true }, { record: id });
    await bot.press(`form|${id}|@details`);
    await bot.answer({ ...detailed, nature: ['confidentiality'] }, { record: id });
    await decide(true);
    await bot.press(`form|${id}|@people-decision`);
    await bot.answer({ 'tell-people': true, 'people-reason': 'Kans op fraude.' }, { record: id });
    const sheet = await bot.press(`act|${id}|sheet`);
    expect(sheet.text).toContain('voorlopig');
    expect(sheet.text).toContain('5.3 Beschrijving: Ik mailde');
    expect((await bot.press(`act|${id}|close`)).ask.actions.some(({ label }) => label === 'Dossier sluiten')).toBe(
      true,
    );
    const early = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(early.text).toContain('Dit is eerst nog nodig');
    expect((await bot.record('D-001')).status).toBe('concept');
    await bot.press(`form|${id}|@told`);
    later('2026-11-25T08:30:00.000Z');
    expect((await delivered()).textsFor('noor')).toContain('de mensen zijn nog niet ingelicht');
    await bot.answer({ 'told-at': '2026-11-25T08:00:00.000Z', 'told-count': 12, 'told-how': ['mail'] }, { record: id });
    await bot.press(`add-row|${id}|filings`);
    await bot.answer(
      {
        'filings/r1/filing': 'final',
        'filings/r1/filed-at': '2026-11-25T08:10:00.000Z',
        'filings/r1/number': 'AP-2026-77',
      },
      { record: id },
    );
    await bot.press(`form|${id}|@closing`);
    await bot.answer({ lessons: 'Schermen op slot.', 'register-change': false }, { record: id });
    const closed = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(closed.text).toContain('Het dossier is gesloten');
    expect((await bot.record('D-001')).status).toBe('active');
    const list = await bot.say('/datalek lijst');
    expect(list.text).toContain('gesloten');
    const table = await bot.read(async (repositories, organisation) => {
      const found = await repositories.organisations.get(organisation);
      if (found === undefined) throw new Error('no organisation');
      const people = await repositories.people.list(organisation);
      return breachTables({
        repositories,
        organisation: found,
        people,
        language: 'nl',
        now: bot.now,
        person: { id: '' },
      });
    });
    const [breaches, steps] = table.tables;
    expect(breaches?.rows[0]?.[0]).toBe('D-001');
    expect(breaches?.rows[0]?.join(' ')).toContain('Zie het advies.');
    expect(steps?.rows.some((row) => row.includes('AP-2026-77'))).toBe(true);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('is no breach with a reason, which stops the clock', async () => {
    await report();
    await delivered();
    const id = await file();
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': false }, { record: id });
    await bot.answer({ 'no-breach-reason': 'Het was een prijslijst.' }, { record: id });
    expect((await bot.say('/datalek lijst')).text).toContain('geen datalek');
    later('2026-11-26T08:00:00.000Z');
    expect((await delivered()).textsFor('noor')).not.toContain('nog niet gemeld');
  });
});

describe('closing', () => {
  const people = { 'told-at': '2026-11-24T07:50:00.000Z', 'told-how': ['mail'] };
  /** Everything that a file cannot be closed without; what was filed, and how many of twelve people were told. */
  async function nearlyClosed(filing: string, told: number): Promise<string> {
    await report();
    const id = await file();
    await bot.press(`act|${id}|pick-up`);
    await bot.press(`form|${id}|@steering`);
    await bot.answer(steered, { record: id });
    await decide(true);
    await bot.press(`form|${id}|@people-decision`);
    await bot.answer({ 'tell-people': true, 'people-reason': 'Kans op fraude.' }, { record: id });
    await bot.press(`form|${id}|@told`);
    await bot.answer({ ...people, 'told-count': told }, { record: id });
    await bot.press(`add-row|${id}|filings`);
    const row = { 'filings/r1/filing': filing, 'filings/r1/filed-at': '2026-11-24T07:55:00.000Z' };
    await bot.answer(row, { record: id });
    await bot.press(`form|${id}|@closing`);
    await bot.answer({ lessons: 'Schermen op slot.', 'register-change': false }, { record: id });
    return id;
  }
  const status = async () => (await bot.record('D-001')).status;

  it('with a provisional report says what is open first, and closes when a person by name says so', async () => {
    const id = await nearlyClosed('provisional', 12);
    const button = (await bot.press(`act|${id}|close`)).button('Dossier sluiten');
    const asked = await bot.press(button);
    expect(asked.text).toContain('noor, dit staat nog open.');
    expect(asked.text).toContain('de melding bij de AP is nog voorlopig');
    expect(asked.text).toMatch(/nog \d+ vragen open: 1\.3, /);
    expect(asked.text).not.toContain('Het dossier is gesloten');
    expect(await status()).toBe('concept');
    // The button of before stays a question, and so does a typed yes.
    expect((await bot.press(button)).text).toContain('dit staat nog open');
    expect((await bot.say('klopt')).text).toContain('dit staat nog open');
    expect(await status()).toBe('concept');
    const closed = await bot.press(asked.button('Toch sluiten'));
    expect(closed.text).toContain('Het dossier is gesloten');
    expect(await status()).toBe('active');
    expect((await bot.say('/datalek logboek D-001')).text).toContain(
      'noor: Gesloten terwijl dit nog openstond: de melding bij de AP is nog voorlopig; op het formulier',
    );
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('with people who were not told says how many, and leaves the file as it is until then', async () => {
    const id = await nearlyClosed('final', 1);
    const asked = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(asked.text).toContain('ingelicht: 1 van de hooguit 12 mensen');
    expect(asked.text).not.toContain('voorlopig');
    await bot.press(asked.button('Nog niet sluiten'));
    expect(await status()).toBe('concept');
    await bot.press(`form|${id}|@told`);
    await bot.answer({ 'told-count': 12 }, { record: id });
    // What was shown has changed since: nothing is closed on the old list.
    expect((await bot.press(asked.button('Toch sluiten'))).text).not.toContain('Het dossier is gesloten');
    const closed = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(closed.text).toContain('Het dossier is gesloten');
  });

  it('with open questions of the AP after an addition names them', async () => {
    const id = await nearlyClosed('follow-up', 12);
    const asked = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(asked.text).toMatch(/op het formulier van de AP staan nog \d+ vragen open: 1\.3, /);
    expect(asked.text).not.toContain('voorlopig');
  });

  it('is not for who only helps with the file', async () => {
    const kees = await giveRole(bot, 'kees', 'employee');
    const id = await nearlyClosed('final', 12);
    await bot.press(`add-row|${id}|assignees`);
    await bot.answer({ 'assignees/r1/person': kees }, { record: id });
    const button = (await bot.press(`overview|${id}`, 'kees')).button('Dossier sluiten');
    for (const pressed of [button, `${button}|anyway`])
      expect((await bot.press(pressed, 'kees')).text).not.toContain('Het dossier is gesloten');
    expect(await status()).toBe('concept');
  });

  it('with nothing open closes at once, and says nothing of it', async () => {
    const id = await nearlyClosed('final', 12);
    const closed = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(closed.text).toContain('Het dossier is gesloten');
    expect((await bot.say('/datalek logboek D-001')).text).not.toContain('openstond');
  });
});

describe('a breach of the data of a client', () => {
  const clientIs = async (change: Record<string, unknown> = {}) => {
    const id = await file();
    await bot.press(`form|${id}|@for-client`);
    return bot.answer({ client: 'Bakkerij Jansen', ...change }, { record: id });
  };
  beforeEach(async () => {
    await report();
    await bot.press(`act|${await file()}|pick-up`);
    await delivered();
  });

  it('is told to the client and not to the AP, with a moment that says whose choice it is', async () => {
    const heard = await clientIs();
    expect(heard.text).toContain('Waarschuw meteen elke opdrachtgever');
    expect(heard.text).toContain('Meld het niet zelf bij de AP');
    expect(heard.text).toContain('uiterlijk woensdag 25 november 2026 om 08:30');
    expect(heard.text).toContain('24 uur is onze eigen keuze');
    const id = await file();
    await bot.press(`form|${id}|@steering`);
    const weighed = await bot.answer({ ...steered, data: ['bsn', 'name'] }, { record: id });
    const card = await bot.say('/datalek toon D-001');
    for (const { text } of [weighed, card, await bot.press(`act|${id}|workings`), await bot.say('/datalek lijst')])
      expect(text).not.toMatch(/Meld het bij de AP|Uiterlijk melden|27 november 2026|ENISA/);
    expect(card.text).toContain('Opdrachtgever waarschuwen');
    expect((await bot.say('/datalek lijst')).text).toContain('uiterlijk woensdag 25 november 2026 om 08:30');
  });

  it('is told to every client, and stays open until the last one knows', async () => {
    await clientIs({ 'client-told-at': '2026-11-24T07:45:00.000Z' });
    const id = await file();
    await bot.press(`add-row|${id}|clients`);
    await bot.answer({ 'clients/r1/client-name': 'Slagerij De Boer', 'clients/r1/hours': 4 }, { record: id });
    const card = await bot.say('/datalek toon D-001');
    expect(card.text).toContain('uiterlijk dinsdag 24 november 2026 om 12:30 (binnen 4 uur, volgens het contract)');
    expect(card.text).toContain('uw opdrachtgever waarschuwen');
    await bot.press(`change|${id}|clients/r1/told-at`);
    await bot.answer({ 'clients/r1/told-at': '2026-11-24T07:50:00.000Z' }, { record: id });
    expect((await bot.say('/datalek toon D-001')).text).not.toContain('uw opdrachtgever waarschuwen');
  });

  it('with data of our own as well has a second file for those, once, with its own clock', async () => {
    const id = await file();
    await bot.press(`change|${id}|whose`);
    const split = await bot.answer({ whose: 'both' }, { record: id });
    expect(split.text).toContain('een tweede dossier: D-002');
    expect(split.text).toContain('Waarschuw meteen elke opdrachtgever');
    const own = await bot.say('/datalek toon D-002');
    expect(own.text).toContain('Uiterlijk melden: vrijdag 27 november 2026 om 08:30');
    expect(own.text).not.toContain('opdrachtgever');
    expect((await bot.say('/datalek logboek D-002')).text).toContain('De gegevens van klanten staan in D-001.');
    await bot.press(`change|${id}|whose`);
    await bot.answer({ whose: 'client' }, { record: id });
    await bot.press(`change|${id}|whose`);
    await bot.answer({ whose: 'both' }, { record: id });
    expect(await bot.read(({ records }, organisation) => records.list(organisation, 'breach'))).toHaveLength(2);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('goes from told to closed without any advice to report to the AP oneself', async () => {
    const id = await file();
    await bot.press(`change|${id}|whose`);
    const seen = [await bot.answer({ whose: 'client' }, { record: id }), await clientIs()];
    await bot.press(`form|${id}|@for-client`);
    seen.push(await bot.answer({ 'client-told-at': '2026-11-24T07:50:00.000Z' }, { record: id }));
    await bot.press(`form|${id}|@authority-decision`);
    seen.push(await bot.answer({ 'is-breach': true }, { record: id }));
    seen.push(await bot.say('/datalek toon D-001'), await bot.say('/datalek lijst'));
    for (const { text } of seen) expect(text).not.toMatch(/Meld het bij de AP|Uiterlijk melden|voorlopig/);
    await bot.press(`form|${id}|@closing`);
    await bot.answer({ lessons: 'Rechten nagekeken.', 'register-change': false }, { record: id });
    const asked = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    const closed = asked.text.includes('staat nog open') ? await bot.press(asked.button('Toch sluiten')) : asked;
    expect(closed.text).toContain('Het dossier is gesloten');
  });

  it('is reported by us when the client asks for it, and the time of the AP runs again', async () => {
    await clientIs();
    const id = await file();
    await bot.press(`change|${id}|mandate`);
    const heard = await bot.answer({ mandate: true }, { record: id });
    expect(heard.text).toContain('Uw opdrachtgever vroeg u om bij de AP te melden');
    expect((await bot.say('/datalek toon D-001')).text).toContain('Uiterlijk melden');
  });

  it('counts the hours of the contract', async () => {
    const heard = await clientIs({ 'client-hours': 4 });
    expect(heard.text).toContain('uiterlijk dinsdag 24 november 2026 om 12:30 (binnen 4 uur, volgens het contract)');
  });

  it('has reminders of its own until the client knows, and none of the 72 hours', async () => {
    await clientIs();
    await delivered();
    const heard: string[] = [];
    for (const moment of ['2026-11-25T05:31', '2026-11-25T07:31', '2026-11-26T08:01', '2026-11-27T08:01']) {
      later(`${moment}:00.000Z`);
      heard.push((await delivered()).textsFor('noor'));
    }
    expect(heard[0]).toContain('waarschuw uw opdrachtgever met wat u al weet');
    expect(heard[0]).toContain('woensdag 25 november 2026 om 08:30');
    for (const text of heard.slice(1)) expect(text).toContain('uw opdrachtgever is nog niet gewaarschuwd');
    expect(heard.join()).not.toContain('nog niet gemeld of besloten');
    await bot.press(`form|${await file()}|@for-client`);
    await bot.answer({ 'client-told-at': '2026-11-27T08:00:00.000Z' }, { record: await file() });
    expect((await bot.say('/datalek toon D-001')).text).toContain('gedaan op vrijdag 27 november 2026 om 09:00');
    later('2026-11-30T08:01:00.000Z');
    expect((await delivered()).textsFor('noor')).not.toContain('opdrachtgever');
  });

  it('is said at once when the moment has passed already', async () => {
    later('2026-11-25T12:00:00.000Z');
    await delivered();
    await clientIs();
    expect((await delivered()).textsFor('noor')).toContain('uw opdrachtgever is nog niet gewaarschuwd');
  });

  it('of an earlier version, planned for the AP, gets its own clock at the first alarm', async () => {
    const id = await file();
    await bot.store.transaction(async ({ answers, organisations }) => {
      const organisation = await organisations.first();
      const write = { path: 'client', n: 1, value: 'Bakkerij Jansen', provenance: 'bevestigd', source: null } as const;
      const about = { id: 'an-earlier-turn', by: 'noor', at: bot.now, checklistVersion: 1 };
      if (organisation) await answers.add(organisation.id, id, write, about);
    });
    later('2026-11-25T07:31:00.000Z');
    const first = (await delivered()).textsFor('noor');
    later('2026-11-25T07:32:00.000Z');
    const second = (await delivered()).textsFor('noor');
    expect(first + second).toContain('uw opdrachtgever is nog niet gewaarschuwd');
    expect(first + second).not.toContain('nog niet gemeld of besloten');
  });

  it('is closed without a decision of a controller', async () => {
    await clientIs({ 'client-told-at': '2026-11-24T07:50:00.000Z' });
    const id = await file();
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.press(`form|${id}|@closing`);
    await bot.answer({ lessons: 'Schermen op slot.', 'register-change': false }, { record: id });
    const closed = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(closed.text).toContain('Het dossier is gesloten');
  });

  it('is closed only after a question while the client does not know', async () => {
    await clientIs();
    const id = await file();
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.press(`form|${id}|@closing`);
    await bot.answer({ lessons: 'Schermen op slot.', 'register-change': false }, { record: id });
    const asked = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    expect(asked.text).toContain('uw opdrachtgever is nog niet gewaarschuwd');
    expect((await bot.record('D-001')).status).toBe('concept');
  });

  it('may be reported to the AP when the client asks for it', async () => {
    await clientIs();
    await decide(true);
    const card = (await bot.say('/datalek toon D-001')).text;
    expect(card).toContain('Uiterlijk melden');
    expect(card).toContain('Opdrachtgever waarschuwen');
    expect(await bot.stored('D-001')).toMatchObject({ 'tell-authority': true });
  });

  it('is none when somebody typed that there is no client: the 72 hours go on', async () => {
    await clientIs({ client: 'nee' });
    later('2026-11-25T07:31:00.000Z');
    expect((await delivered()).textsFor('noor')).toContain('nog niet gemeld of besloten');
  });
});

describe('the clock', () => {
  it('moves later only with a ground, and shows both moments', async () => {
    await report();
    const id = await file();
    later('2026-11-24T12:00:00.000Z');
    await bot.press(`form|${id}|@clock`);
    await bot.answer({ 'aware-at': '2026-11-24T11:00:00.000Z' }, { record: id });
    expect((await bot.say('/datalek toon D-001')).text).toContain(
      'Uiterlijk melden vrijdag 27 november 2026 om 08:30'.slice(17),
    );
    await bot.answer({ 'aware-ground': 'wrong-moment' }, { record: id });
    const shown = (await bot.say('/datalek toon D-001')).text;
    expect(shown).toContain('27 november 2026 om 12:00');
    expect(shown).toContain('24 november 2026 om 08:30');
  });

  it('refuses a begin after it was noticed', async () => {
    await report();
    const id = await file();
    await decide(true);
    await bot.press(`form|${id}|@form-timeline`);
    const refused = await bot.answer({ 'started-at': '2026-11-24T07:45:00.000Z' }, { record: id });
    expect(refused.text + JSON.stringify(refused.replies)).toContain('later dan');
  });
});

describe('two reports of one incident', () => {
  it('become one file with both reporters and the earliest moment', async () => {
    await report('piet');
    await report('kees', { 'noticed-at': '2026-11-24T06:00:00.000Z', 'what-happened': 'Verkeerde mail, zag ik ook.' });
    const one = await file('D-001');
    const two = await file('D-002');
    const offered = await bot.press(`act|${two}|merge`);
    expect(offered.text).toContain('D-001');
    const merged = await bot.press(`act|${two}|merge|0|${one}`);
    expect(merged.text).toContain('D-002 is samengevoegd met D-001');
    const shown = (await bot.say('/datalek toon D-001')).text;
    expect(shown).toContain('piet');
    expect(shown).toContain('kees');
    expect(shown).toContain('27 november 2026 om 07:00');
    expect((await bot.say('/datalek mijn', 'kees')).text).toContain('D-001');
    expect((await bot.say('/datalek lijst')).text).toContain('samengevoegd');
  });
});

describe('beside the file', () => {
  it('the emergency card names whom to call, for everybody', async () => {
    await phone('noor', '06 12345678');
    const card = await bot.say('/datalek noodkaart', 'piet');
    expect(card.text).toContain('06 12345678');
    expect(card.text).toContain('datalekken.autoriteitpersoonsgegevens.nl');
  });

  it('an exercise is the same flow, marked, and outside the register', async () => {
    const begun = await bot.say('/datalek oefening', 'piet');
    expect(begun.text).toContain('OEFENING');
    const sent = await bot.answer(three, { record: 'new:exercise-report', as: 'piet' });
    expect(sent.text).toContain('O-001');
    expect(sent.text).toContain('OEFENING');
    expect((await delivered()).textsFor('noor')).toContain('OEFENING');
    later('2026-11-24T08:31:00.000Z');
    expect((await delivered()).textsFor('noor')).toContain('O-001 OEFENING is 30 minuten geleden gemeld');
    expect((await bot.say('/datalek lijst')).text).not.toContain('O-001');
  });

  it('notes go into the timeline, and a corrected time keeps its trace', async () => {
    await report();
    const id = await file();
    expect((await bot.say('/datalek noteer D-001 De map is dicht.')).text).toContain('Genoteerd bij D-001');
    await bot.press(`change|${id}|notes/r1/at|1`);
    await bot.answer({ 'notes/r1/at': '2026-11-24T07:45:00.000Z' }, { record: id });
    const timeline = (await bot.say('/datalek logboek D-001')).text;
    expect(timeline).toContain('24 november 2026 om 08:45');
    expect(timeline).toContain('eerst stond er 24 november 2026 om 09:00');
  });

  it('a file is closed and never put away, so nothing that it needs is forgotten', async () => {
    await report();
    for (const heard of [await bot.say('/register archiveer D-001'), await bot.press(`archive|${await file()}`)])
      expect(heard.text).toContain('u sluit het dossier');
    expect((await bot.record('D-001')).status).toBe('concept');
  });

  it('search finds words in the file, for who may read it', async () => {
    await report();
    expect((await bot.say('/datalek zoek bestellingen')).text).toContain('D-001');
    expect((await bot.say('/datalek zoek bestellingen', 'kees')).text).not.toContain('D-001');
  });
});

describe('attachments', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 de brief die verkeerd ging');
  const send = (bytes: Uint8Array, as: string, name = 'brief.pdf') =>
    bot.handle({ type: 'file', name, bytes }, { user: as });

  const opened = async (
    { document, subject = '' }: { readonly document: DocumentName; readonly subject?: string },
    secrets: Secrets,
  ) => {
    const none: Documents = { make: () => Promise.reject(new Error('no other documents here')) };
    const organisation = await bot.read(async (_, known) => known);
    const made = await withAttachments(none, { store: bot.store, secrets }).make(document, {
      organisation,
      language: 'nl',
      at: bot.now,
      subject,
    });
    const bytes: Uint8Array[] = [];
    for await (const chunk of made.bytes) bytes.push(chunk);
    return new Uint8Array(Buffer.concat(bytes));
  };

  it('are refused without keys, and say where to note it', async () => {
    await report();
    expect((await send(pdf, 'piet')).text).toContain('SECRETS_KEYS');
  });

  describe('with keys', () => {
    const secrets = createSecrets(`test:${'0123456789abcdef'.repeat(4)}`);
    beforeEach(async () => {
      await bot.close();
      bot = await startBot({ bot: { secrets } });
      await finishFirstRun(bot);
      await report();
    });

    it('of the reporter are kept encrypted with the file, and given back to who may read it', async () => {
      expect((await send(pdf, 'piet')).text).toContain('Bewaard bij D-001');
      const id = await file();
      const kept = await bot.read(({ attachments }, organisation) => attachments.ofRecord(organisation, id));
      expect(kept).toMatchObject([{ kind: 'pdf', size: pdf.length }]);
      expect(JSON.stringify(kept)).not.toContain('brief');
      const shown = await bot.press(`act|${id}|files`);
      expect(shown.text).toContain('brief.pdf');
      const given = await bot.press(`act|${id}|file|0|${kept[0]?.id ?? ''}`);
      const reply = given.replies.find(({ type }) => type === 'file');
      if (reply?.type !== 'file') throw new Error('no file came');
      expect(await opened(reply, secrets)).toEqual(pdf);
      expect(await bot.brokenTrails()).toEqual([]);
    });

    it('go with a change of the keys: the old key can be taken away after it', async () => {
      await send(pdf, 'piet');
      const two = `two:${'fedcba9876543210'.repeat(4)}`;
      const rotating = createSecrets(`${two},test:${'0123456789abcdef'.repeat(4)}`);
      const sealing = { store: bot.store, secrets: rotating };
      const never = new AbortController();
      expect(await sealFilesAnew({ store: bot.store, secrets }, never.signal)).toBe(0);
      expect([await sealFilesAnew(sealing, never.signal), await sealFilesAnew(sealing, never.signal)]).toEqual([1, 0]);
      const id = await file();
      const [kept] = await bot.read(({ attachments }, organisation) => attachments.ofRecord(organisation, id));
      expect(await opened({ document: 'attachment.pdf', subject: kept?.id ?? '' }, createSecrets(two))).toEqual(pdf);
    });

    it('are left as they are when the program is stopped, and follow the next time', async () => {
      await send(pdf, 'piet');
      const rotating = createSecrets(`two:${'fedcba9876543210'.repeat(4)},test:${'0123456789abcdef'.repeat(4)}`);
      const sealing = { store: bot.store, secrets: rotating };
      expect(await sealFilesAnew(sealing, AbortSignal.abort())).toBe(0);
      expect(await sealFilesAnew(sealing, new AbortController().signal)).toBe(1);
    });

    it('are shown and given to nobody else', async () => {
      await send(pdf, 'piet');
      const id = await file();
      const [kept] = await bot.read(({ attachments }, organisation) => attachments.ofRecord(organisation, id));
      for (const name of ['piet', 'kees']) {
        const refused = await bot.press(`act|${id}|file|0|${kept?.id ?? ''}`, name);
        expect(
          refused.replies.some(({ type }) => type === 'file'),
          name,
        ).toBe(false);
      }
    });

    it('go by what they hold and not by their name, and may not be too large', async () => {
      expect((await send(new Uint8Array([0x4d, 0x5a, 0x90, 0]), 'piet')).text).toContain('bewaar ik niet');
      expect((await send(new TextEncoder().encode('#!/bin/sh'), 'piet', 'a.txt')).text).toContain('bewaar ik niet');
      const large = new Uint8Array(10 * 1024 * 1024 + 1);
      large.set(pdf);
      expect((await send(large, 'piet')).text).toContain('groter dan 10 MB');
    });
  });
});
