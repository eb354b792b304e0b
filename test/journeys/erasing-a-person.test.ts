// Somebody left the business and is erased: the name goes everywhere, what they did stays under a number.
import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import type { Repositories } from '../../src/app/ports/store.js';
import type { Role } from '../../src/core/people.js';
import { pdfText } from '../adapters/documents/pdf-text.js';
import { confirmedBakery, filesIn, textIn } from './bakery.js';
import { idOfPerson } from './people-here.js';
import { postbox } from './postbox.js';
import { allOpenPoints, confirmDraft, finishFirstRun, onDisk, startBot, type TestBot } from './support.js';

const leaver = 'Zonnebloem-Kwartel';
const mail = 'kwartel@bakkerij.example';
const anything = /Zonnebloem|Kwartel/i;

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const write = (work: (to: Repositories, organisation: string) => Promise<void>) =>
  bot.store.transaction(async (to) => work(to, (await to.organisations.first())?.id ?? ''));
async function comes(name: string, ...roles: readonly Role[]): Promise<string> {
  await bot.say('hallo', name);
  const id = await idOfPerson(bot, name);
  await write(async ({ people }, organisation) => {
    for (const role of roles)
      await people.grant(organisation, id, {
        role,
        offeredBy: id,
        offeredAt: bot.now,
        acceptedAt: bot.now,
        until: null,
      });
  });
  return id;
}
const begun = async () => {
  await finishFirstRun(bot);
  return comes(leaver, 'management');
};
const showErasing = async (as?: string) => {
  const list = await bot.say(`/register medewerkers ${leaver}`, as);
  return bot.press(list.button(`${leaver} wissen`), as);
};

describe('/register medewerkers', () => {
  it('shows whom the bot knows with their roles, and finds somebody by name', async () => {
    await begun();
    await comes('piet');
    const all = await bot.say('/register medewerkers');
    expect(all.text).toContain('noor: privacy officer');
    expect(all.text).toContain(`${leaver}: directie`);
    expect(all.text).toContain('piet: medewerker');
    expect(() => all.button('noor wissen')).toThrow();
    expect((await bot.say('/register medewerkers PIET')).text).not.toContain('noor:');
    expect((await bot.say('/register medewerkers jan')).text).toContain('Ik ken hier niemand die "jan" heet.');
  });

  it('is a button behind who does what, for who may erase', async () => {
    await begun();
    const roles = await bot.say('/register rollen');
    expect((await bot.press(roles.button('Iemand is hier weg'))).text).toContain('Wie ik hier ken');
    const others = await bot.say('/register rollen', leaver);
    expect(() => others.button('Iemand is hier weg')).toThrow();
  });

  it('shows ten at a time', async () => {
    await begun();
    for (let n = 0; n < 12; n += 1) await comes(`collega ${n}`);
    const first = await bot.say('/register medewerkers');
    expect(first.text).not.toContain('collega 9');
    expect((await bot.press(first.button('Nog 4'))).text).toContain('collega 11');
    const found = await bot.say('/register medewerkers collega');
    expect(found.text).toContain('Dit zijn de eerste tien van 12. Typ meer van de naam.');
    expect(() => found.button(/^Nog/)).toThrow();
  });

  it('is for the privacy officer alone', async () => {
    const id = await begun();
    await comes('piet');
    for (const as of ['piet', leaver]) {
      expect((await bot.say('/register medewerkers', as)).text).toContain('Dit kan ik niet voor u openen');
      expect((await bot.press(`person|${id}|erase`, as)).text).toContain('Dit kan ik niet voor u openen');
    }
    expect(await idOfPerson(bot, leaver)).toBe(id);
  });
});

describe('erasing somebody', () => {
  it('says first what goes, what stays and that it is for ever, and is one tap', async () => {
    await begun();
    const shown = await showErasing();
    expect(shown.text).toContain('Weg gaan: naam, e-mail, telefoon, accounts, rollen');
    expect(shown.text).toContain('Teksten die iemand zelf typte, doorzoek ik niet.');
    expect(shown.text).toContain('Dit kunt u niet terugdraaien.');
    expect(shown.text).toContain('Rollen die eindigen: directie');
    expect(await idOfPerson(bot, leaver)).not.toBe('');
    expect((await bot.press(shown.button(`Wis ${leaver}`))).text).toContain(
      'Waar de naam stond, staat nu: oud-medewerker 1.',
    );
    expect((await bot.press(shown.button(`Wis ${leaver}`))).text).toContain('Deze persoon is al gewist.');
    expect((await bot.say('/register medewerkers')).text).not.toMatch(anything);
    expect((await bot.say('/register rollen')).text).not.toMatch(/Kwartel|oud-medewerker/);
    const trail = await bot.read(({ audit }, organisation) => audit.page(organisation, 0, 10_000));
    expect(trail.filter(({ action }) => action === 'erase-person')).toHaveLength(1);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('gives what they kept to who erases, and the history says who did what under a number', async () => {
    const id = await begun();
    await bot.answer({ owner: id }, { record: (await bot.record('V-001')).id });
    await bot.answer({ name: 'Onze klanten' }, { as: leaver, record: (await bot.record('V-001')).id });
    const shown = await showErasing();
    expect(shown.text).toContain('V-001 Onze klanten: Wie houdt dit bij');
    expect(() => shown.button(`Wis ${leaver}`)).toThrow();
    expect((await bot.press(`person|${id}|erase`)).text).toContain('V-001 Onze klanten');
    const done = await bot.press(shown.button(`Ik neem het over, wis ${leaver}`));
    expect(done.text).toContain('noor heeft nu: V-001 Onze klanten.');
    expect((await bot.stored('V-001'))['owner']).toBe(await idOfPerson(bot, 'noor'));
    expect((await bot.say('/register geschiedenis V-001')).text).toContain('oud-medewerker 1: vulde in');
  });

  it('stays as a number with what had ended, also when that is taken into use again', async () => {
    const id = await begun();
    await confirmDraft(bot, 'V-002');
    const record = (await bot.record('V-002')).id;
    await bot.answer({ owner: id }, { record });
    await bot.press(`archive|${record}`);
    await bot.press((await showErasing()).button(`Wis ${leaver}`));
    expect((await bot.stored('V-002'))['owner']).toBe(id);
    await bot.press(`restore|${record}`);
    expect((await bot.say('/register toon V-002')).text).toContain('Oud-medewerker 1 houdt bij of dit nog klopt');
    expect(await allOpenPoints(bot)).toContain('V-002 Leveranciers: Niemand houdt dit bij');
  });

  it('gives it to a colleague who is picked', async () => {
    const id = await begun();
    await comes('piet');
    await bot.answer({ owner: id }, { record: (await bot.record('V-001')).id });
    const list = await bot.press((await showErasing()).button('Een ander neemt het over'));
    const chosen = await bot.press(list.button('piet'));
    expect(chosen.text).toContain('Neemt het over: piet');
    await bot.press(chosen.button(`piet neemt het over, wis ${leaver}`));
    expect((await bot.stored('V-001'))['owner']).toBe(await idOfPerson(bot, 'piet'));
  });

  it('lets whoever decides have the breach they were on', async () => {
    const id = await begun();
    await comes('piet');
    await bot.say('/datalek', 'piet');
    const breach = { 'what-happened': 'Een tas met papieren is weg.', 'noticed-at': bot.now, 'still-open': false };
    await bot.answer(breach, { record: 'new:breach-report', as: 'piet' });
    await bot.answer({ handler: id }, { record: (await bot.record('D-001')).id });
    const chosen = await bot.press(`person|${id}||0|${await idOfPerson(bot, 'piet')}`);
    expect(chosen.text).toContain('D-001');
    await bot.press(chosen.button(/^piet neemt het over/));
    expect((await bot.stored('D-001'))['handler']).toBe(await idOfPerson(bot, 'noor'));
  });

  it('asks whoever takes over to look in a program for somebody’s request', async () => {
    const id = await begun();
    await comes('piet');
    await bot.say('/verzoek');
    const words = { words: 'Mijn adres klopt niet', kinds: ['rectification'], about: 'customer', who: 'J.V. 1042' };
    await bot.answer({ ...words, received: '2026-11-24' }, { record: 'new:request-report' });
    const [request, place] = [(await bot.record('R-001')).id, (await bot.record('V-001')).id];
    await bot.press(`open|${request}`);
    const answers = [
      { 'fixed-in': ['not-yet'] },
      { 'on-behalf': 'self' },
      { identity: 'known' },
      { disputed: true, 'new-value': 'Dorpsstraat 2' },
      { 'restricted-on': '2026-11-24' },
      { activities: [place] },
      { [`places/${place}/who`]: id },
    ];
    for (const values of answers) await bot.answer(values, { record: request });
    await bot.press(`person|${id}|erase|0|${await idOfPerson(bot, 'piet')}`);
    expect((await bot.stored('R-001'))[`places/${place}/who`]).toBe(await idOfPerson(bot, 'piet'));
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('piet')).toContain('Staat J.V. 1042 in V-001 Klanten?');
  });

  it('leaves nobody without who takes care of privacy', async () => {
    await begun();
    const noor = await idOfPerson(bot, 'noor');
    expect((await bot.press(`person|${noor}|erase`)).text).toContain('Uzelf wissen kan niet.');
    const absence = { from: '2026-11-24', until: '2026-12-24', deputy: await idOfPerson(bot, leaver) };
    await write(({ people }, organisation) => people.change(organisation, noor, { absence }));
    expect((await bot.press(`person|${noor}|erase`, leaver)).text).toContain(
      'noor is de enige die voor privacy zorgt.',
    );
    expect(await idOfPerson(bot, 'noor')).toBe(noor);
  });

  it('leaves no deputy behind that is gone', async () => {
    const id = await begun();
    await bot.answer({ deputy: id }, { record: (await bot.record()).id });
    const shown = await showErasing();
    expect((await bot.press(shown.button(/^Ik neem het over/))).text).toContain('U hebt nu geen vervanger meer.');
    expect((await bot.stored())['deputy']).toBeNull();
  });

  it('is not known any more: who writes again is somebody new', async () => {
    const id = await begun();
    await bot.press((await showErasing()).button(`Wis ${leaver}`));
    expect((await bot.say('/register lijst', leaver)).text).toContain('nog geen activiteiten die u kunt zien');
    expect(await idOfPerson(bot, leaver)).not.toBe(id);
    const again = await bot.say(`/register medewerkers ${leaver}`);
    await bot.press((await bot.press(again.button(`${leaver} wissen`))).button(`Wis ${leaver}`));
    const people = await bot.read((from, organisation) => from.people.list(organisation));
    expect(people.flatMap(({ former }) => former ?? [])).toEqual([1, 2]);
  });

  it('can be picked by nobody, and gets no message any more', async () => {
    const id = await begun();
    await write(async ({ people }, organisation) => people.revoke(organisation, id, 'management'));
    await bot.press((await showErasing()).button(`Wis ${leaver}`));
    const asked = await bot.press(`change|${(await bot.record('V-001')).id}|owner|0`);
    expect(asked.text).not.toContain('oud-medewerker');
    await bot.answer({ owner: id }, { record: (await bot.record('V-001')).id });
    expect((await bot.stored('V-001'))['owner']).not.toBe(id);
    const box = postbox();
    await bot.tick(box);
    expect(JSON.stringify(box)).not.toContain(id);
  });
});

describe('what is left of somebody who was erased', () => {
  it('is in no file on the disk at that very moment', async () => {
    await begun();
    expect(onDisk(bot, anything)).toBe(true);
    await bot.press((await showErasing()).button(`Wis ${leaver}`));
    expect(onDisk(bot, anything)).toBe(false);
  });

  async function confirmedByLeaver(): Promise<string> {
    await confirmedBakery(bot, 1);
    const id = await comes(leaver, 'management');
    await write(({ people }, organisation) => people.change(organisation, id, { email: mail, phone: '0612345678' }));
    await confirmDraft(bot, 'V-002', leaver);
    await bot.answer({ owner: id }, { record: (await bot.record('V-002')).id });
    await bot.press((await bot.say('/register vaststellen', leaver)).button(/^Ik stel versie/), leaver);
    const begun = await bot.say('/register overdragen', leaver);
    await bot.answer({ what: 'my-role', note: 'Kwartel vertrekt' }, { as: leaver, record: begun.ask.record });
    await bot.press((await showErasing()).button(/^Ik neem het over/));
    return id;
  }

  it('is a number in the documents of today and of a signed version, whose hash still holds', async () => {
    await confirmedByLeaver();
    for (const heard of [await bot.say('/register delen volledig'), await bot.press('document|1|register-full.pdf')]) {
      const text = await textIn(bot, heard);
      expect(text).toContain('Bevestigd door oud-medewerker 1 op 24 november 2026.');
      expect(text).not.toMatch(anything);
    }
    expect(await textIn(bot, await bot.say('/register delen buiten'))).not.toMatch(/oud-medewerker/);
    const english = await textIn(bot, await bot.press('document|1|register-full.pdf|0|en'));
    expect(english).toContain('Confirmed by former employee 1 on 24 November 2026.');
    const [version] = await bot.read(({ versions }, organisation) => versions.list(organisation));
    const content = await bot.read(({ versions }, organisation) => versions.content(organisation, 1));
    expect(crypto.sha256(content ?? '')).toBe(version?.hash);
    expect((await bot.say('/register vaststellen')).text).toContain('door oud-medewerker 1');
  });

  it('is a number in every export and in each file of the dossier', async () => {
    await confirmedByLeaver();
    const [json] = await filesIn(bot, await bot.say('/register export json'));
    expect(String(json)).toContain('oud-medewerker 1');
    const [xlsx] = await filesIn(bot, await bot.say('/register export xlsx'));
    const sheets = Object.values(unzipSync(xlsx ?? new Uint8Array())).map((part) => strFromU8(part));
    expect(sheets.join()).toContain('oud-medewerker 1');
    const [zip] = await filesIn(bot, await bot.say('/register dossier'));
    const files = Object.entries(unzipSync(zip ?? new Uint8Array()));
    const texts = files.map(([path, bytes]) =>
      path.endsWith('.pdf') ? pdfText(Buffer.from(bytes)) : strFromU8(bytes),
    );
    for (const text of [String(json), ...sheets, ...texts]) expect(text).not.toMatch(anything);
    const confirmations = files.findIndex(([path]) => path.endsWith('wie-bevestigde-wat.pdf'));
    expect(texts[confirmations]).toContain('oud-medewerker 1');
  });

  it('is nothing in the file of the database', async () => {
    await confirmedByLeaver();
    await bot.store.close();
    const file = bot.url.replace('file:', '');
    const bytes = [file, `${file}-wal`].filter((name) => existsSync(name)).map((name) => readFileSync(name, 'latin1'));
    expect(bytes.join('')).toContain('Bakkerij De Vries');
    expect(bytes.join('')).not.toMatch(anything);
    expect(bytes.join('')).not.toContain(mail);
    expect(bytes.join('')).not.toContain('0612345678');
  });
});
