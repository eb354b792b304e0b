// What goes wrong around a breach: a restart between any two steps, two officers at once, a clock that is wrong, a reporter who
// leaves, and no way to reach anybody. No report is lost or doubled, and the alarm rings as soon as something works.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sent } from '../../../src/app/ports/channels.js';
import { FakePlatform } from '../../app/fake-platform.js';
import { giveRole, idOfPerson } from '../../journeys/people-here.js';
import { postbox } from '../../journeys/postbox.js';
import { finishFirstRun, plainText, startBot, type TestBot } from '../../journeys/support.js';

const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-faults-'));
let bot: TestBot;
let databases = 0;
beforeEach(async () => {
  databases += 1;
  bot = await startBot({ url: `file:${join(folder, `${databases}.db`)}` });
  await finishFirstRun(bot);
});
afterEach(async () => {
  await bot.close();
  if (databases > 40) rmSync(folder, { recursive: true, force: true });
});

/** The program is gone, with all that it held in memory, and starts again on what it stored. */
async function restart(): Promise<void> {
  const { url, now } = bot;
  await bot.close();
  bot = await startBot({ url, now });
}
const three = {
  'what-happened': 'Ik mailde een lijst met klanten naar de verkeerde.',
  'noticed-at': '2026-11-24T07:30:00.000Z',
  'still-open': false,
};
const unsent = 'new:breach-report';
async function report(as = 'piet'): Promise<void> {
  await bot.say('/datalek', as);
  await bot.answer(three, { record: unsent, as });
}
const files = () => bot.read(({ records }, organisation) => records.list(organisation, 'breach'));
const reports = () => bot.read(({ records }, organisation) => records.list(organisation, 'breach-report'));
const at = (moment: string) => {
  bot.now = moment;
};

describe('a restart between two steps of reporting', () => {
  const filledIn: readonly (() => Promise<unknown>)[] = [
    () => bot.say('/datalek', 'piet'),
    () => bot.answer({ 'what-happened': three['what-happened'] }, { record: unsent, as: 'piet' }),
    () => bot.answer(three, { record: unsent, as: 'piet' }),
  ];
  const typed: readonly (() => Promise<unknown>)[] = [
    () => bot.say('/datalek', 'piet'),
    () => bot.say('Een uur geleden mailde ik een lijst met klanten naar de verkeerde.', 'piet'),
    () => bot.say('nee', 'piet'),
    () => bot.say('ja', 'piet'),
  ];

  it.each([0, 1, 2])('that is filled in, after step %i: one report, and its alarm comes', async (after) => {
    for (const [place, step] of filledIn.entries()) {
      await step();
      if (place === after) await restart();
    }
    expect([(await reports()).length, (await files()).length]).toEqual([1, 1]);
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('D-001');
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it.each([0, 1, 2, 3])(
    'that is typed, after step %i: it is asked again, and never stored by half or twice',
    async (after) => {
      for (const [place, step] of typed.entries()) {
        await step();
        if (place === after) await restart();
        if (place === after && after < 3) break;
      }
      if (after < 3) {
        expect([(await reports()).length, (await files()).length]).toEqual([0, 0]);
        for (const step of typed) await step();
      }
      expect([(await reports()).length, (await files()).length]).toEqual([1, 1]);
      expect((await bot.stored('D-001'))['noticed-at']).toBe('2026-11-24T07:00:00.000Z');
      const box = postbox();
      await bot.tick(box);
      expect(box.textsFor('noor')).toContain('D-001');
      expect(await bot.brokenTrails()).toEqual([]);
    },
  );

  it('that was sent twice under one delivery is one report, before the restart and after it', async () => {
    await bot.say('/datalek', 'piet');
    const send = () => bot.answer(three, { record: unsent, as: 'piet', delivery: 'the-report' });
    await send();
    await restart();
    await send();
    expect((await files()).length).toBe(1);
  });
});

describe('two officers at once', () => {
  beforeEach(async () => {
    await giveRole(bot, 'dirk', 'deputy');
    await report();
  });
  const file = async () => (await bot.record('D-001')).id;

  it('that take it on: one has it, and the other hears who', async () => {
    const id = await file();
    const both = await Promise.all([bot.press(`act|${id}|pick-up`, 'noor'), bot.press(`act|${id}|pick-up`, 'dirk')]);
    const said = both.map(({ text }) => text);
    expect(said.filter((text) => text.includes('U hebt D-001 opgepakt'))).toHaveLength(1);
    expect(said.filter((text) => text.includes('heeft D-001 al opgepakt'))).toHaveLength(1);
    const taken = (await bot.versions('D-001')).filter(({ path }) => path === 'handler');
    expect(taken).toHaveLength(1);
  });

  it('that decide: one decision is stored, and the other is shown it first', async () => {
    const id = await file();
    for (const as of ['noor', 'dirk']) await bot.press(`form|${id}|@authority-decision`, as);
    await Promise.all([
      bot.answer({ 'is-breach': true }, { record: id, as: 'noor', n: { 'is-breach': 0 } }),
      bot.answer({ 'is-breach': false }, { record: id, as: 'dirk', n: { 'is-breach': 0 } }),
    ]);
    expect((await bot.versions('D-001')).filter(({ path }) => path === 'is-breach')).toHaveLength(1);
    expect(await bot.brokenTrails()).toEqual([]);
  });
});

describe('a clock of the machine that is wrong', () => {
  it('ahead: what was to be said in the future is said as soon as it is right again', async () => {
    at('2026-12-24T08:00:00.000Z');
    await bot.say('/datalek', 'piet');
    await bot.answer({ ...three, 'noticed-at': 'nu' }, { record: unsent, as: 'piet' });
    at('2026-11-24T08:05:00.000Z');
    await restart();
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('D-001');
    const id = (await bot.record('D-001')).id;
    await bot.press(`form|${id}|@report`);
    await bot.answer({ 'noticed-at': '2026-11-24T07:30:00.000Z' }, { record: id, n: { 'noticed-at': 1 } });
    expect((await bot.say('/datalek toon D-001')).text).toContain(
      'Uiterlijk melden: vrijdag 27 november 2026 om 08:30',
    );
    at('2026-11-25T07:31:00.000Z');
    const next = postbox();
    await bot.tick(next);
    expect(next.textsFor('noor')).toContain('nog niet gemeld of besloten');
  });

  it('behind: nothing is said twice, and the alarms of the clock come when it is right again', async () => {
    at('2026-11-24T03:00:00.000Z');
    await bot.say('/datalek', 'piet');
    await bot.answer({ ...three, 'noticed-at': 'nu', 'still-open': true }, { record: unsent, as: 'piet' });
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('D-001');
    at('2026-11-24T09:00:00.000Z');
    const again = postbox();
    await bot.tick(again);
    const reported = (one: typeof box) => one.delivered.filter(({ reply }) => plainText(reply).startsWith('# D-001'));
    expect([reported(box).length, reported(again).length]).toEqual([1, 0]);
    at('2026-11-25T06:01:00.000Z');
    const next = postbox();
    await bot.tick(next);
    expect(next.textsFor('noor')).toContain('nog niet gemeld of besloten');
  });
});

it('a reporter who leaves after a report in confidence: the file goes on, and still names nobody', async () => {
  const dirk = await giveRole(bot, 'dirk', 'deputy');
  await bot.say('/datalek', 'piet');
  await bot.answer({ ...three, confidant: dirk }, { record: unsent, as: 'piet' });
  await bot.press('command|people');
  const piet = await idOfPerson(bot, 'piet');
  await bot.store.transaction(async ({ people, organisations }) => {
    const organisation = (await organisations.first())?.id ?? '';
    await people.erase(organisation, piet);
  });
  const id = (await bot.record('D-001')).id;
  await bot.press(`act|${id}|pick-up`);
  for (const press of [`show|${id}`, `act|${id}|timeline`, `act|${id}|files`])
    expect((await bot.press(press)).text, press).not.toMatch(/\bpiet\b/);
  const box = postbox();
  await bot.tick(box);
  expect(box.textsFor('noor')).toContain('D-001');
});

describe('chat and mail both down', () => {
  const down: Sent = { type: 'refused', retryAfterMs: 60_000 };
  const mailed: string[] = [];
  let mailWorks = false;
  let slack: FakePlatform;

  beforeEach(async () => {
    mailed.length = 0;
    mailWorks = false;
    slack = new FakePlatform('slack');
    slack.ends = Array.from({ length: 500 }, () => down);
    bot.mail = {
      close: () => undefined,
      send: async (to) => {
        if (!mailWorks) return down;
        mailed.push(to.externalId);
        return { type: 'sent', handle: null };
      },
    };
    await bot.store.transaction(async ({ people, organisations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const noor = (await people.ofAccount(organisation, 'terminal', 'noor'))?.id ?? '';
      await people.addAccount(organisation, noor, 'slack', 'slack-noor', bot.now);
      await people.used(organisation, 'slack', 'slack-noor', { address: 'T1', at: bot.now });
      await people.change(organisation, noor, { email: 'noor@bakkerij.example' });
    });
    await report();
  });
  async function minutes(from: number, to: number): Promise<void> {
    for (let minute = from; minute <= to; minute += 1) {
      at(new Date(Date.parse('2026-11-24T08:00:00.000Z') + minute * 60_000).toISOString());
      await bot.tick(slack);
    }
  }
  const timeline = async () => (await bot.press(`act|${(await bot.record('D-001')).id}|timeline`)).text;

  it('says in the file what was tried, and the alarm rings as soon as the chat works', async () => {
    await minutes(0, 15);
    expect([slack.arrived.length, mailed]).toEqual([0, []]);
    expect(await timeline()).toContain('bericht aan noor geprobeerd, nog niet aangekomen');
    expect(await timeline()).toContain('mail aan noor geprobeerd, nog niet aangekomen');
    slack.ends = [];
    await minutes(16, 40);
    expect(slack.arrived.map(({ reply }) => plainText(reply)).join()).toContain('# D-001');
    expect(await timeline()).toMatch(/bericht aan noor aangekomen op 24 november 2026 om 09:\d\d/);
  });

  it('rings by mail when that works first', async () => {
    await minutes(0, 15);
    mailWorks = true;
    await minutes(16, 40);
    expect(mailed).toContain('noor@bakkerij.example');
    expect(slack.arrived).toEqual([]);
  });
});

describe('what else is to be looked at', () => {
  const card = async () => (await bot.say('/datalek toon D-001')).text;
  it('stands on the card where the profile or the facts point at it, and never as something one must', async () => {
    await report();
    expect(await card()).not.toContain('Kijk ook na');
    const id = (await bot.record('D-001')).id;
    await bot.press(`change|${id}|groups`);
    await bot.answer({ groups: ['patients'] }, { record: id });
    expect(await card()).toContain('Kijk ook na: Medisch beroepsgeheim');
    await bot.press(`form|${id}|@steering`);
    const values = { data: ['bsn'], people: 12, recipients: 'unknown', readable: 'readable', intent: true };
    const advised = await bot.answer(values, { record: id });
    expect(advised.text).toContain('Kijk ook na: Medisch beroepsgeheim');
    const duties = (await bot.press(`act|${id}|duties`)).text;
    expect(duties).toContain('Kijk na of er gegevens van patiënten bij zijn');
    expect(duties).not.toMatch(/\bu moet\b/i);
  });

  it('is the supervisor of the trade and the rules for payments where the business works with money', async () => {
    await bot.say('/register wijzig profiel');
    const profile = (await bot.record('profile')).id;
    await bot.press(`change|${profile}|sector`);
    await bot.answer({ sector: 'finance' }, { record: profile, n: { sector: 1 } });
    await report();
    expect(await card()).toMatch(/Kijk ook na: Toezichthouder van uw vak; Betaaldiensten/);
  });
});

describe('clients that the register knows', () => {
  it('are picked, and each of them has to hear it; nobody is typed twice', async () => {
    const noor = await idOfPerson(bot, 'noor');
    await bot.store.transaction(async ({ records, organisations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      for (const title of ['Jansen', 'De Korenbloem', 'Vos'])
        await records.add({
          id: `client-${title}`,
          organisation,
          register: 'processor-activity',
          status: 'active',
          title,
          template: null,
          checklistVersion: 1,
          createdBy: noor,
          createdAt: bot.now,
          confirmedBy: noor,
          confirmedAt: bot.now,
          archivedReason: null,
          digestKey: null,
        });
    });
    await report();
    const id = (await bot.record('D-001')).id;
    await bot.press(`change|${id}|whose`);
    await bot.answer({ whose: 'client' }, { record: id });
    const form = await bot.press(`form|${id}|@for-client`);
    expect(form.field('known-clients').options?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Jansen', 'De Korenbloem', 'Vos']),
    );
    await bot.answer({ 'known-clients': ['client-Jansen', 'client-Vos'] }, { record: id });
    const stored = await bot.stored('D-001');
    expect(stored['client']).toBe('Jansen');
    expect(stored['clients/r1/client-name']).toBe('Vos');
    await bot.press(`change|${id}|known-clients`);
    await bot.answer({ 'known-clients': ['client-Jansen', 'client-Vos'] }, { record: id, n: { 'known-clients': 1 } });
    expect(Object.keys(await bot.stored('D-001')).filter((path) => path.endsWith('/client-name'))).toHaveLength(1);
  });
});
