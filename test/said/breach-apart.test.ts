// What is kept apart in the file of a breach: who reported in confidence, whom it is about, and what belongs to a second file.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { giveRole, idOfPerson } from '../journeys/people-here.js';
import { delivered } from '../journeys/postbox.js';
import { finishFirstRun, type Heard, startBot, type TestBot } from '../journeys/support.js';

const secrets = createSecrets(`test:${'0123456789abcdef'.repeat(4)}`);
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { secrets } });
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const three = {
  'what-happened': 'Ik mailde een lijst met klanten naar de verkeerde.',
  'noticed-at': '2026-11-24T07:30:00.000Z',
  'still-open': false,
};
async function report(change: Record<string, unknown> = {}, as = 'piet'): Promise<Heard> {
  await bot.say('/datalek', as);
  return bot.answer({ ...three, ...change }, { record: 'new:breach-report', as });
}
const file = async (named = 'D-001') => (await bot.record(named)).id;
const pdf = new TextEncoder().encode('%PDF-1.7 de brief die verkeerd ging');
const send = (as: string) => bot.handle({ type: 'file', name: 'brief.pdf', bytes: pdf }, { user: as });
const merge = async (from: string, into: string, as = 'noor') =>
  bot.press(`act|${await file(from)}|merge|0|${await file(into)}`, as);

describe('a file that was sent in confidence', () => {
  it('names nobody: not in the list, and not in the trail', async () => {
    const dirk = await giveRole(bot, 'dirk', 'deputy');
    await report({ confidant: dirk });
    expect((await send('piet')).text).toContain('Bewaard bij D-001');
    const id = await file();
    for (const as of ['noor', 'dirk']) {
      const shown = await bot.press(`act|${id}|files`, as);
      expect(shown.text, as).toContain('brief.pdf: de melder,');
      for (const press of [`act|${id}|timeline`, `history|${id}`])
        expect((await bot.press(press, as)).text, `${as} ${press}`).not.toMatch(/\bpiet\b/);
    }
    const lines = await bot.read(({ audit }, organisation) => audit.ofRecord(organisation, id));
    expect(JSON.stringify(lines)).not.toContain(await idOfPerson(bot, 'piet'));
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('is said in the trail to be written by the bot, and not by somebody who left', async () => {
    await report({ confidant: await giveRole(bot, 'dirk', 'deputy') });
    const { text } = await bot.press(`act|${await file()}|timeline`);
    expect(text).toContain('AVG-maatje: ');
    expect(text).not.toContain('oud-medewerker');
  });

  it('of who works on it has a name, as always', async () => {
    await report();
    await bot.press(`act|${await file()}|pick-up`);
    await send('noor');
    expect((await bot.press(`act|${await file()}|files`)).text).toContain('brief.pdf: noor,');
  });
});

describe('two files that become one', () => {
  it('keep out whoever was kept out of either of them', async () => {
    const [dirk, mia] = [await giveRole(bot, 'dirk', 'deputy'), await giveRole(bot, 'mia', 'management')];
    await report({ concerns: [dirk] });
    await report({ concerns: [mia], 'what-happened': 'Dezelfde lijst.' }, 'kees');
    await merge('D-002', 'D-001');
    expect((await bot.stored('D-001'))['concerns']).toEqual([dirk, mia]);
    for (const as of ['dirk', 'mia'])
      expect((await bot.say('/datalek toon D-001', as)).text, as).not.toContain('Dezelfde lijst');
  });

  it('have the next in line alarmed when whoever was on it is kept out from then on', async () => {
    const dirk = await giveRole(bot, 'dirk', 'deputy');
    await giveRole(bot, 'mia', 'management');
    await report();
    await bot.press(`act|${await file()}|pick-up`, 'dirk');
    await report({ concerns: [dirk] }, 'kees');
    await delivered(bot);
    await merge('D-002', 'D-001');
    expect((await delivered(bot, '2026-11-24T09:01:00.000Z')).textsFor('mia')).toContain('D-001');
    expect((await bot.say('/datalek toon D-001')).text).toContain('Pakt het op: nog niemand');
  });

  it('keep a report in confidence, and that somebody is in danger', async () => {
    const dirk = await giveRole(bot, 'dirk', 'deputy');
    await report();
    await report({ confidant: dirk, 'in-danger': true }, 'kees');
    await merge('D-002', 'D-001');
    expect(await bot.stored('D-001')).toMatchObject({ confidant: dirk, 'in-danger': true });
    const id = await file();
    expect((await bot.press(`act|${id}|reporter`, 'dirk')).text).toContain('kees meldde D-001');
    expect((await bot.press(`act|${id}|timeline`)).text).not.toMatch(/\bkees\b/);
  });

  it('stay two when each has somebody else who knows who reported it, and it is said why', async () => {
    const [dirk, mia] = [await giveRole(bot, 'dirk', 'deputy'), await giveRole(bot, 'mia', 'management')];
    await report({ confidant: dirk });
    await report({ confidant: mia }, 'kees');
    const refused = await merge('D-002', 'D-001');
    expect(refused.text).toContain('vertrouwelijk gemeld');
    expect(refused.text).toContain('blijven apart');
    expect((await bot.record('D-002')).status).toBe('concept');
    expect((await bot.stored('D-001'))['confidant']).toBe(dirk);
  });
});

describe('danger that is said in the questions', () => {
  it('rings at night, and comes before a letter', async () => {
    bot.now = '2026-11-24T22:30:00.000Z';
    await report({ 'noticed-at': '2026-11-24T22:00:00.000Z' });
    const id = await file();
    await bot.press(`form|${id}|@details`);
    expect((await delivered(bot)).textsFor('noor')).toBe('');
    await bot.press(`change|${id}|gives`);
    await bot.answer({ gives: ['danger'] }, { record: id });
    expect((await delivered(bot, '2026-11-24T23:00:00.000Z')).textsFor('noor')).toContain('Bel 112');
    expect((await bot.press(`act|${id}|texts|0|breach-people-letter`)).text).toContain('Bel 112');
  });
});

describe('whoever is kept out of a file', () => {
  it('is not on it any more, also when they took it on before', async () => {
    const dirk = await giveRole(bot, 'dirk', 'deputy');
    await giveRole(bot, 'mia', 'management');
    await report();
    await bot.press(`act|${await file()}|pick-up`, 'dirk');
    await delivered(bot);
    await bot.press(`change|${await file()}|concerns`);
    await bot.answer({ concerns: [dirk] }, { record: await file() });
    const shown = (await bot.say('/datalek toon D-001')).text;
    expect(shown).toContain('Pakt het op: nog niemand');
    expect(shown).toContain('D-001 Datalek · gemeld');
    expect((await delivered(bot, '2026-11-24T09:10:00.000Z')).textsFor('mia')).toContain('nog niemand pakt het op');
    for (const command of ['/avg', '/register', '/datalek lijst'])
      expect((await bot.say(command, 'dirk')).text, command).not.toContain('D-001');
    const clock = await delivered(bot, '2026-11-25T07:31:00.000Z');
    expect([clock.textsFor('dirk'), clock.textsFor('noor').includes('D-001')]).toEqual(['', true]);
  });
});

describe('who reported in confidence', () => {
  it('is told to whom the report names only, whatever is put into the file', async () => {
    const [dirk, noor] = [await giveRole(bot, 'dirk', 'deputy'), await idOfPerson(bot, 'noor')];
    await report({ confidant: dirk });
    const id = await file();
    await bot.press(`change|${id}|confidant`);
    await bot.answer({ confidant: noor }, { record: id, n: { confidant: 1 } });
    expect((await bot.press(`act|${id}|reporter`)).text).not.toContain('piet');
    expect((await bot.press(`act|${id}|reporter`, 'dirk')).text).toContain('piet meldde D-001');
  });

  it('stays unnamed in what they add, also when the file no longer says that it was in confidence', async () => {
    await report({ confidant: await giveRole(bot, 'dirk', 'deputy') });
    const id = await file();
    await bot.press(`change|${id}|confidant`);
    await bot.press(`unknown|${id}|confidant|1`);
    const [mine] = await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report'));
    await bot.press(`form|${mine?.id}|@more`, 'piet');
    await bot.answer({ addition: 'De klant belde.' }, { record: mine?.id ?? '', as: 'piet' });
    await send('piet');
    for (const press of [`act|${id}|timeline`, `act|${id}|files`, `history|${id}`])
      expect((await bot.press(press)).text, press).not.toMatch(/\bpiet\b/);
  });
});

describe('the second file, of the own data', () => {
  const both = async (change: Record<string, unknown> = {}) => {
    await report(change);
    await bot.press(`change|${await file()}|whose`);
    return bot.answer({ whose: 'both' }, { record: await file() });
  };

  it('holds what was said as said by the same, on paper too', async () => {
    await both({ incident: 'mail-wrong-person' });
    const stored = await bot.versions('D-002');
    const first = await bot.versions('D-001');
    const source = (all: typeof stored, path: string) => all.find((one) => one.path === path);
    for (const path of ['what-happened', 'noticed-at', 'nature'])
      expect(source(stored, path)).toMatchObject({
        provenance: source(first, path)?.provenance,
        source: source(first, path)?.source,
        value: source(first, path)?.value,
      });
    const sheet = (await bot.press(`act|${await file('D-002')}|sheet`)).text;
    expect(sheet).toContain('Ik mailde een lijst met klanten naar de verkeerde.');
    expect((await bot.say('/datalek toon D-002')).text).not.toContain('De vragen over van wie');
  });

  it('is told to who reported in confidence as the first is', async () => {
    await both({ confidant: await giveRole(bot, 'dirk', 'deputy') });
    await delivered(bot);
    await bot.press(`act|${await file('D-002')}|pick-up`);
    expect((await delivered(bot, '2026-11-24T08:10:00.000Z')).textsFor('piet')).toContain('noor pakt D-002 op');
    expect((await bot.press(`act|${await file('D-002')}|reporter`, 'dirk')).text).toContain('piet meldde D-002');
  });

  it('is escalated while nobody has it', async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await both();
    const box = await delivered(bot, '2026-11-24T08:31:00.000Z');
    expect(box.textsFor('dirk')).toContain('D-002 is 30 minuten geleden gemeld, en nog niemand pakt het op');
  });
});
