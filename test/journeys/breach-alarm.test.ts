// The alarm about a breach says at a glance what there is to decide, wakes nobody for what can wait, and reaches nobody it is
// about.
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../adapters/documents/pdf-text.js';
import { FakePlatform } from '../app/fake-platform.js';
import { filesIn } from './bakery.js';
import { breachTables } from './documents.js';
import { giveRole, idOfPerson } from './people-here.js';
import { delivered } from './postbox.js';
import { finishFirstRun, type Heard, plainText, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const three = {
  'what-happened': 'Kees mailde een lijst met klanten naar de verkeerde. Daarna ging het mis.',
  'noticed-at': '2026-11-24T07:30:00.000Z',
  'still-open': false,
};
async function report(change: Record<string, unknown> = {}, as = 'piet'): Promise<Heard> {
  await bot.say('/datalek', as);
  return bot.answer({ ...three, ...change }, { record: 'new:breach-report', as });
}
/** The breach register as this person would export it. */
const exportedBy = (name: string): Promise<string> =>
  bot.read(async (repositories, organisation) => {
    const found = await repositories.organisations.get(organisation);
    const people = await repositories.people.list(organisation);
    const person = people.find((one) => one.name === name);
    if (found === undefined || person === undefined) throw new Error(`nobody is called ${name}`);
    const reading = { repositories, organisation: found, people, language: 'nl', now: bot.now, person } as const;
    return JSON.stringify(await breachTables(reading));
  });
const file = async (named = 'D-001') => (await bot.record(named)).id;
const night = '2026-11-24T22:30:00.000Z'; // half past eleven in Amsterdam
const seven = '2026-11-25T06:00:00.000Z';

describe('the alarm', () => {
  it('says what happened without names, which data, how many, whether it goes on, until when, and who else was told', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await giveRole(bot, 'kees', 'employee');
    await report({ incident: 'mail-wrong-person' });
    const alarm = (await delivered(bot)).textsFor('noor');
    expect(alarm).toContain(
      'Wat er gebeurde: Mail naar de verkeerde persoon: een collega mailde een lijst met klanten naar de verkeerde.',
    );
    expect(alarm).not.toMatch(/kees/i);
    expect(alarm).not.toContain('Daarna ging het mis');
    expect(alarm).toContain('Welke gegevens: nog niet bekend');
    expect(alarm).toContain('Hoeveel mensen: nog niet bekend');
    expect(alarm).toContain('Kan er nog iemand bij: nee');
    expect(alarm).toContain(
      'Uiterlijk melden: vrijdag 27 november 2026 om 08:30 (op 24 november 2026 om 09:00 nog 71 uur)',
    );
    expect(alarm).toContain('Ook gewaarschuwd: dirk');
  });

  it('is calm first, and stands out once it is serious or less than 24 hours are left', async () => {
    await report();
    const [calm] = (await delivered(bot)).delivered;
    expect(calm?.reply).not.toHaveProperty('tone');
    const id = await file();
    await bot.press(`act|${id}|pick-up`);
    await bot.press(`form|${id}|@steering`);
    const values = { data: ['bsn', 'health'], people: 12, recipients: 'unknown', readable: 'readable', intent: true };
    await bot.answer(values, { record: id });
    const shown = await bot.press(`show|${id}`);
    expect(shown.replies.at(-1)).toMatchObject({ tone: 'attention' });
  });

  it('that the term is nearly over stands out too, with the sheet first', async () => {
    await report();
    await delivered(bot);
    const box = await delivered(bot, '2026-11-26T19:40:00.000Z');
    expect(box.delivered.find(({ to }) => to.externalId === 'noor')?.reply).toMatchObject({ tone: 'attention' });
  });

  it('says after the term what to do now, in that order, and again every working day', async () => {
    await report();
    await delivered(bot);
    const over = (await delivered(bot, '2026-11-27T07:31:00.000Z')).textsFor('noor');
    expect(over).toContain('de 72 uur zijn voorbij');
    expect(over).toMatch(/1\. Besluit[\s\S]*2\. Meld voorlopig[\s\S]*3\. Zet erbij waarom[\s\S]*4\. Lopen mensen/);
    const monday = (await delivered(bot, '2026-11-30T08:05:00.000Z')).textsFor('noor');
    expect(monday).toContain('de 72 uur zijn voorbij');
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    await bot.answer({ 'tell-authority': false, 'authority-reason': 'Niemand zag iets.' }, { record: await file() });
    expect((await delivered(bot, '2026-12-01T08:05:00.000Z')).textsFor('noor')).not.toContain('de 72 uur zijn voorbij');
  });

  it('does not say to who decided to report that nothing was decided, before the term nor after it', async () => {
    await report();
    await delivered(bot);
    await bot.press(`form|${await file()}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: await file() });
    await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er stond een BSN in.' }, { record: await file() });
    const before = (await delivered(bot, '2026-11-26T19:40:00.000Z')).textsFor('noor');
    expect(before).toContain('D-001: er is besloten te melden, en de melding staat er nog niet in');
    expect(before).not.toMatch(/nog niet gemeld of besloten|Besluit AP/);
    expect(before).toContain('[Gemeld bij de AP]');
    const over = (await delivered(bot, '2026-11-27T07:31:00.000Z')).textsFor('noor');
    expect(over).toContain('D-001: de 72 uur zijn voorbij, en de melding staat er nog niet in');
    expect(over).toMatch(/1\. Meld voorlopig[\s\S]*2\. Zet erbij waarom[\s\S]*3\. Lopen mensen/);
    expect(over).not.toMatch(/Besluit of u meldt|gemeld of besloten/);
  });

  it('says who has not answered, and who was not reached', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await giveRole(bot, 'mia', 'management');
    await report();
    const platform = new FakePlatform('terminal');
    platform.ends = [
      { type: 'sent', handle: 'one' },
      { type: 'refused', retryAfterMs: 7_200_000 },
    ];
    await bot.tick(platform);
    bot.now = '2026-11-24T09:01:00.000Z';
    await bot.tick(platform);
    const asked = platform.arrived.map(({ reply }) => plainText(reply)).join('\n\n');
    expect(asked).toMatch(/(noor|dirk) heeft nog niet geantwoord/);
    expect(asked).toMatch(/(noor|dirk) is nog niet bereikt/);
  });

  it('belongs together: what is said later about the same breach goes under it', async () => {
    await report();
    const platform = new FakePlatform('terminal');
    await bot.tick(platform);
    bot.now = '2026-11-25T07:35:00.000Z';
    await bot.tick(platform);
    const clock = platform.arrived.find(({ reply }) => plainText(reply).includes('nog niet gemeld of besloten'));
    expect(clock?.under).toBeDefined();
  });
});

describe('at night', () => {
  const atNight = { 'noticed-at': '2026-11-24T22:00:00.000Z' };
  beforeEach(() => {
    bot.now = night;
  });

  it('wakes nobody for what can wait, says so to who reported, and rings at seven', async () => {
    const receipt = await report(atNight);
    expect(receipt.text).toContain('Ik stuur bericht aan noor op 25 november 2026 om 07:00');
    expect((await delivered(bot)).textsFor('noor')).toBe('');
    expect((await delivered(bot, '2026-11-25T02:00:00.000Z')).textsFor('noor')).toBe('');
    expect((await delivered(bot, seven)).textsFor('noor')).toContain('D-001');
    expect((await delivered(bot, '2026-11-25T06:31:00.000Z')).textsFor('noor')).toContain('nog niemand pakt het op');
  });

  it.each([
    ['somebody can still reach the data', { 'still-open': true }],
    ['nobody knows whether somebody can', { 'still-open': null }],
    ['somebody is in danger', { 'in-danger': true }],
    ['less than twelve hours would be left', { 'noticed-at': '2026-11-22T08:00:00.000Z' }],
  ])('rings at once when %s', async (_, change) => {
    await report({ ...atNight, ...change });
    expect((await delivered(bot)).textsFor('noor')).toContain('D-001');
  });

  it('rings as soon as it turns out that it cannot wait', async () => {
    await report(atNight);
    expect((await delivered(bot)).textsFor('noor')).toBe('');
    const [mine] = await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report'));
    bot.now = '2026-11-25T01:00:00.000Z';
    await bot.press(`change|${mine?.id}|still-open`, 'piet');
    await bot.answer({ 'still-open': true }, { record: mine?.id ?? '', as: 'piet', n: { 'still-open': 1 } });
    await bot.press(`form|${await file()}|@report`);
    await bot.answer({ 'still-open': true }, { record: await file(), n: { 'still-open': 1 } });
    expect((await delivered(bot)).textsFor('noor')).toContain('D-001');
  });
});

describe('a report about somebody who gets reports', () => {
  it('tells that person nothing, shows them nothing, and the next in line has it', async () => {
    const dirk = await giveRole(bot, 'dirk', 'deputy');
    const noor = await idOfPerson(bot, 'noor');
    const sent = await report({ concerns: [noor] });
    expect(sent.text).toContain('Ik heb nu bericht gestuurd aan dirk');
    const box = await delivered(bot);
    expect(box.textsFor('noor')).toBe('');
    expect(box.textsFor('dirk')).toContain('D-001');
    for (const command of ['/datalek lijst', '/datalek toon D-001', '/datalek logboek D-001', '/register', '/avg'])
      expect((await bot.say(command)).text, command).not.toContain('D-001 Datalek');
    expect((await bot.say('/datalek toon D-001')).text).toBe((await bot.say('/datalek toon D-009')).text);
    expect((await bot.say('/datalek zoek klanten')).text).not.toContain('D-001');
    expect((await bot.press(`act|${await file()}|pick-up`)).text).not.toContain('opgepakt');
    expect(await bot.stored('D-001')).not.toHaveProperty('handler');
    for (const at of ['2026-11-24T08:31:00.000Z', '2026-11-24T09:31:00.000Z', '2026-11-25T07:31:00.000Z'])
      expect((await delivered(bot, at)).textsFor('noor')).not.toContain('D-001');
    await bot.press(`act|${await file()}|pick-up`, 'dirk');
    expect((await bot.stored('D-001'))['handler']).toBe(dirk);
  });

  it('says in its alarm only what kind of thing it is, no words that point at anybody', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await report({ concerns: [await idOfPerson(bot, 'noor')], incident: 'rights-wrong' });
    const alarm = (await delivered(bot)).textsFor('dirk');
    expect(alarm).toContain('Wat er gebeurde: Iemand mocht in een programma te veel zien');
    expect(alarm).not.toContain('mailde');
  });

  it('is not in what that person exports', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await report({ concerns: [await idOfPerson(bot, 'noor')] });
    expect(await exportedBy('noor')).not.toContain('verkeerde');
    expect(await exportedBy('dirk')).toContain('verkeerde');
  });

  it('is not in the dossier of that person either', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await report({ concerns: [await idOfPerson(bot, 'noor')] });
    for (const [as, seen] of [
      ['noor', false],
      ['dirk', true],
    ] as const) {
      const [zip] = await filesIn(bot, await bot.say('/register dossier', as), as);
      const register = unzipSync(zip ?? new Uint8Array())['5-datalekken-en-verzoeken/datalekregister.pdf'];
      const text = register === undefined ? '' : pdfText(Buffer.from(register));
      expect(text.includes('verkeerde'), as).toBe(seen);
    }
  });

  it('is no line in what that person gets bundled, and the other lines come', async () => {
    const [dirk, noor] = [await giveRole(bot, 'dirk', 'deputy'), await idOfPerson(bot, 'noor')];
    const piet = await giveRole(bot, 'piet', 'employee');
    await report({ concerns: [noor] });
    const about = { person: noor, notice: 'person-gone', kind: 'digest', plannedAt: bot.now } as const;
    const id = await file();
    await bot.store.transaction(async ({ organisations, messages }) => {
      const organisation = (await organisations.first())?.id ?? '';
      await messages.add({ ...about, organisation, id: 'm1', record: id, key: `gone ${dirk}` });
      await messages.add({ ...about, organisation, id: 'm2', record: null, key: `gone ${piet}` });
    });
    const bundled = (await delivered(bot, '2026-11-24T08:40:00.000Z')).textsFor('noor');
    expect(bundled).toContain('piet is hier niet meer');
    expect(bundled).not.toContain('dirk is hier niet meer');
  });

  it('has nobody to tell in a firm of two, and says so', async () => {
    const sent = await report({ concerns: [await idOfPerson(bot, 'noor')] });
    expect(sent.text).toContain('Er is hier niemand anders die meldingen krijgt');
    expect((await delivered(bot, '2026-11-24T08:40:00.000Z')).textsFor('noor')).toBe('');
  });
});

describe('a report in confidence', () => {
  it('shows the name to one person only, who can ask for it, and to nobody else anywhere', async () => {
    const dirk = await giveRole(bot, 'dirk', 'deputy');
    const sent = await report({ confidant: dirk });
    expect(sent.text).toContain('Alleen dirk kan hier zien dat u het was');
    expect(sent.text).toContain('in een klein bedrijf raden mensen soms wie het was');
    const id = await file();
    const alarm = (await delivered(bot)).textsFor('noor');
    expect(alarm).toContain('alleen dirk weet wie dit meldde');
    for (const press of [`show|${id}`, `act|${id}|timeline`, `act|${id}|sheet`, `history|${id}`, `act|${id}|reporter`])
      expect((await bot.press(press)).text, press).not.toMatch(/\bpiet\b/);
    expect((await bot.press(`act|${id}|reporter`, 'dirk')).text).toContain('piet meldde D-001');
    expect(await exportedBy('noor')).not.toMatch(/\bpiet\b/);
  });

  it('still tells the reporter that somebody has it, and takes what they add without their name', async () => {
    const dirk = await giveRole(bot, 'dirk', 'deputy');
    await report({ confidant: dirk });
    const [mine] = await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report'));
    await bot.press(`form|${mine?.id}|@more`, 'piet');
    await bot.answer({ addition: 'De klant belde.' }, { record: mine?.id ?? '', as: 'piet' });
    await bot.press(`act|${await file()}|pick-up`);
    expect((await delivered(bot, '2026-11-24T08:10:00.000Z')).textsFor('piet')).toContain('noor pakt D-001 op');
    const timeline = (await bot.press(`act|${await file()}|timeline`)).text;
    expect(timeline).toContain('De klant belde.');
    expect(timeline).not.toMatch(/\bpiet\b/);
  });
});

describe('danger for somebody', () => {
  it('is said to who reports and in the alarm, and before any letter', async () => {
    const sent = await report({ 'in-danger': true });
    expect(sent.text).toContain('Bel 112');
    expect(sent.text).toContain('Veilig Thuis');
    const [alarm] = (await delivered(bot)).delivered;
    expect(alarm?.reply).toMatchObject({ tone: 'attention' });
    expect(alarm === undefined ? '' : plainText(alarm.reply)).toContain('Bel 112');
    const letter = await bot.press(`act|${await file()}|texts|0|breach-people-letter`);
    expect(letter.text.indexOf('Bel 112')).toBeLessThan(letter.text.indexOf('Wat is er gebeurd?'));
    expect(letter.text).toContain('Stuur niets naar een adres of mailbox die iemand anders ook opent');
  });
});
