// A breach or request that runs stands where people look, with its clock, for who may read it and for nobody else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../src/core/people.js';
import { exerciseReport } from '../../src/registers/breach/rules/exercise.js';
import { FakePlatform } from '../app/fake-platform.js';
import { confirmDraft, finishFirstRun, noor, plainText, startBot, type TestBot } from './support.js';

const story = 'Ik mailde de bestellingen van mevrouw Jansen naar de verkeerde klant.';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

async function home(as = noor): Promise<string> {
  const { replies } = await bot.handle({ type: 'home' }, { user: as });
  return replies.map(plainText).join('\n\n');
}
async function report(record = 'new:breach-report'): Promise<void> {
  await bot.say(record.endsWith(exerciseReport.id) ? '/datalek oefening' : '/datalek', 'piet');
  const values = { 'what-happened': story, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
  await bot.answer(values, { record, as: 'piet' });
}
async function ask(): Promise<void> {
  await bot.say('/verzoek nieuw', 'piet');
  await bot.answer(
    { words: story, kinds: ['access'], about: 'customer', who: 'K. 1042', received: '2026-11-24' },
    { record: 'new:request-report', as: 'piet' },
  );
}
async function become(name: string, role: Role): Promise<void> {
  await bot.say('/register help', name);
  await bot.store.transaction(async ({ people, organisations }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const id = (await people.ofAccount(organisation, 'terminal', name))?.id ?? '';
    const at = { offeredBy: id, offeredAt: bot.now, acceptedAt: bot.now, until: null };
    await people.grant(organisation, id, { role, ...at });
  });
}
const running = '# Dit loopt nu';
const clock = 'D-001: gemeld · uiterlijk melden: vrijdag 27 november 2026 om 08:30';

describe('what runs', () => {
  it('stands on the home page and behind /register with its clock, and says nothing of what happened', async () => {
    expect(await home()).not.toContain(running);
    await report();
    await ask();
    for (const text of [
      await home(),
      (await bot.say('/register')).text,
      (await bot.say('/register status')).text,
      (await bot.say('/register controle')).text,
    ]) {
      expect(text).toContain(`${running}\n${clock}`);
      expect(text).toMatch(/R-001: ontvangen · Uiterlijk 24 december 2026/);
      expect(text).not.toMatch(/Jansen|bestellingen|1042|Inzage/);
    }
    expect((await bot.press((await bot.say('/register')).button('D-001'))).text).toContain('D-001');
  });

  it('says so when the term is over, until the authority is told or nothing has to be', async () => {
    await report();
    await ask();
    bot.now = '2026-11-27T07:30:00.001Z';
    expect(await home()).toContain(
      'D-001: gemeld · de termijn is voorbij: vrijdag 27 november 2026 om 08:30. Meld zo snel mogelijk, met de reden.',
    );
    const { id } = await bot.record('D-001');
    await bot.answer({ 'is-breach': false, 'no-breach-reason': 'Er stond niets in.' }, { record: id });
    expect(await home()).toMatch(/D-001: [^\n]*\(niet meer nodig\)/);
    bot.now = '2026-12-29T08:00:00.000Z';
    expect(await home()).toContain('R-001: ontvangen · Te laat: had uiterlijk 24 december 2026 gemoeten');
  });

  it('is gone when it is closed, and an exercise never stands there', async () => {
    await report(`new:${exerciseReport.id}`);
    expect((await bot.record('O-001')).status).toBe('concept');
    expect(await home()).not.toContain(running);
    await report();
    expect(await home()).toContain(running);
    const { id } = await bot.record('D-001');
    await bot.store.transaction(async ({ records, organisations }) => {
      await records.change((await organisations.first())?.id ?? '', id, { status: 'active' });
    });
    expect(await home()).not.toContain(running);
  });

  it('is for who may read it: a colleague and the adviser see nothing, management no request', async () => {
    await report();
    await ask();
    await become('mara', 'management');
    await become('adviseur', 'adviser');
    // What somebody reported themselves is theirs to follow.
    const own = await home('piet');
    expect(own).not.toContain(running);
    expect(own).toMatch(/# Van u\nD-001: gemeld[^\n]*\nR-001/);
    for (const who of ['kees', 'adviseur'])
      for (const text of [await home(who), (await bot.say('/register', who)).text])
        expect(text, who).not.toMatch(/Dit loopt nu|D-001|R-001/);
    expect(await home('mara')).toContain(clock);
    expect(await home('mara')).not.toContain('R-001');
  });

  it('stays short: five lines, and where the others are', async () => {
    for (let count = 0; count < 7; count += 1) await report();
    const text = await home();
    expect(text.match(/D-00\d:/g)).toHaveLength(4);
    expect(text).toContain('Nog meer: En nog 3');
  });
});

describe('the overview of the week', () => {
  const monday = async () => {
    const platform = new FakePlatform('terminal');
    bot.now = '2026-11-30T08:00:00.000Z';
    await bot.tick(platform);
    return platform.arrived.map(({ reply }) => plainText(reply)).find((text) => text.includes('Deze week')) ?? '';
  };

  it('begins with the breach and its term, also when that is over', async () => {
    await confirmDraft(bot);
    await report();
    await ask();
    const text = await monday();
    expect(text).toMatch(/D-001: gemeld · de termijn is voorbij: vrijdag 27 november 2026 om 08:30/);
    expect(text).toContain('R-001: ontvangen');
    expect(text).not.toMatch(/Jansen|bestellingen/);
  });
});
