// What the register of breaches and its papers state: only what somebody said, in the language of who reads it, and in each
// format the same.
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/text.js';
import { pdfText } from '../adapters/documents/pdf-text.js';
import { filesIn, textIn } from './bakery.js';
import { breachTables } from './documents.js';
import { confirmDraft, finishFirstRun, noor, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const three = {
  'what-happened': 'De laptop is gestolen, een stuk of 40 dossiers.',
  'noticed-at': '2026-11-24T07:30:00.000Z',
  'still-open': false,
  incident: 'device-lost',
};

async function fileWith(steering: Readonly<Record<string, unknown>>): Promise<string> {
  await bot.say('/datalek');
  await bot.answer(three, { record: 'new:breach-report' });
  const { id } = await bot.record('D-001');
  await bot.press(`form|${id}|@steering`);
  await bot.answer(steering, { record: id });
  return id;
}

const tablesIn = async (language: Language) => {
  const { tables } = await bot.read(async (repositories, organisation) => {
    const found = await repositories.organisations.get(organisation);
    if (found === undefined) throw new Error('there is no organisation');
    const people = await repositories.people.list(organisation);
    const person = people.find(({ name }) => name === noor) ?? { id: '' };
    return breachTables({ repositories, organisation: found, people, language, now: bot.now, person });
  });
  return tables;
};

/** The line of D-001, by the id of its column. */
async function lineIn(language: Language): Promise<ReadonlyMap<string, string>> {
  const tables = await tablesIn(language);
  const [breaches] = tables;
  const ids = breaches?.columns.map(({ id }) => id) ?? [];
  expect(new Set(ids).size, 'one column would hide another in the JSON').toBe(ids.length);
  expect(breaches?.columns.filter(({ label }) => /Tijd loopt vanaf|Time runs from/.test(label))).toHaveLength(1);
  return new Map(ids.map((id, column) => [id, breaches?.rows[0]?.[column] ?? '']));
}

const stolen = { data: ['bsn', 'health'], people: 43, recipients: 'lost', readable: 'readable', intent: true };

describe('the register of breaches', () => {
  it('marks what follows from the kind of incident as ours, until somebody says so', async () => {
    const id = await fileWith(stolen);
    expect((await lineIn('nl')).get('nature')).toMatch(/Iemand kon ze zien.* \(voorstel, nog niet bevestigd\)$/);
    expect((await lineIn('nl')).get('incident')).not.toContain('voorstel');
    await bot.press(`form|${id}|@details`);
    await bot.answer({ nature: ['confidentiality'] }, { record: id });
    expect((await lineIn('nl')).get('nature')).toBe('Iemand kon ze zien');
  });

  it('says the same on the screen: what was reported is no proposal of ours', async () => {
    await fileWith(stolen);
    const [shown = ''] = (await bot.press(`show|${(await bot.record('D-001')).id}`)).text.split('· in onderzoek');
    expect(shown).toContain('Soort: Telefoon, laptop of stick kwijt of gestolen\n');
    expect(shown).toMatch(/Wat ermee gebeurde: Iemand kon ze zien.* \(voorstel, nog niet bevestigd\)/);
    expect(shown.match(/voorstel/g)).toHaveLength(1);
  });

  it('says in the dossier what was reported, and what is our suggestion', async () => {
    await fileWith(stolen);
    const [zip] = await filesIn(bot, await bot.say('/register dossier'));
    const bytes = unzipSync(zip ?? new Uint8Array())['5-datalekken-en-verzoeken/datalekregister.pdf'];
    const text = bytes === undefined ? '' : pdfText(Buffer.from(bytes)).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/een stuk of 40 dossiers\. \[uit de melding\]/);
    expect(text).toMatch(/Iemand kon ze zien, .{0,40}\[voorgesteld, nog niet bevestigd\]/);
    expect(text.match(/voorgesteld, nog niet bevestigd\]/g)).toHaveLength(1);
    expect(text).not.toContain('suggested');
  });

  it('calls nothing very serious while it is not to be said yet, and says what is the most it can be', async () => {
    const id = await fileWith({ people: 43 });
    const line = await lineIn('nl');
    expect(line.get('advice')).toContain('Nog niet te zeggen');
    expect(line.get('adviceSeverity')).toBe('nog niet te zeggen, hoogstens zeer hoog');
    expect(line.get('workings')).toContain('wat mensen missen: nog niet te zeggen, hoogstens zeer hoog.');
    expect(line.get('workings')).toContain('Wat niet bekend is, telt hier als het hoogste.');
    expect((await lineIn('en')).get('adviceSeverity')).toBe('not to be said yet, very high at most');
    await bot.press(`form|${id}|@steering`);
    await bot.answer(stolen, { record: id });
    await bot.press(`form|${id}|@details`);
    await bot.answer({ gives: ['private'], identifiable: 'directly' }, { record: id });
    expect((await lineIn('nl')).get('adviceSeverity')).toBe('zeer hoog');
  });

  it('says of each step what was answered: that it is not known, and what was only proposed', async () => {
    await fileWith({ ...stolen, readable: null });
    const steps = (await tablesIn('nl'))[1]?.rows.map((row) => row.slice(3).join(' | ')) ?? [];
    expect(steps).toContain('vulde in | Leesbaar | weten we nog niet');
    expect(steps).toContainEqual(
      expect.stringMatching(/\| Wat ermee gebeurde \| Iemand kon ze zien.* \(voorstel, nog niet bevestigd\)$/),
    );
    expect(steps).toContain('vulde in | Soort | Telefoon, laptop of stick kwijt of gestolen');
    expect(steps).toContain('vulde in | Wie heeft ze nu | Het is kwijt of gestolen');
  });

  it('names the law in the language of the reader', async () => {
    await fileWith(stolen);
    const dutch = (await lineIn('nl')).get('workings');
    expect(dutch).toContain('art. 46 UAVG; EDPB 9/2022, aard en gevoeligheid van de gegevens');
    expect(dutch).not.toMatch(/GDPR|nature and|severity of|Recital/);
    expect((await lineIn('en')).get('workings')).toContain('art. 46 UAVG; EDPB 9/2022, nature and sensitivity');
  });
});

describe('the register on paper', () => {
  it('does not say of what was only proposed that no DPIA is needed, until somebody confirmed that', async () => {
    const draft = await textIn(bot, await bot.say('/register delen volledig'));
    expect(draft).not.toMatch(/DPIA is hier niet nodig\. (?:Er|Van)/);
    expect(draft).toContain('Naar wat is voorgesteld, is een DPIA hier niet nodig. Dat is nog niet bevestigd.');
    await confirmDraft(bot);
    const [, customers = ''] = (await textIn(bot, await bot.say('/register delen volledig'))).split(
      '\nV-001 Klanten\n',
    );
    expect(customers.split('\nV-002')[0]).toContain('Een DPIA is hier niet nodig. Er speelt niets mee');
  });
});
