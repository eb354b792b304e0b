// Where the register stands: its numbers are kept while nothing was noted, and are always those of what is stored.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { backupTo } from '../../db/backup.js';
import { createBot } from '../../src/app/bot.js';
import type { Repositories, Store } from '../../src/app/ports/store.js';
import { extendChain } from '../../src/core/audit.js';
import { confirmedBakery } from './bakery.js';
import { confirmDraft, finishFirstRun, noor, plainText, startBot, type TestBot } from './support.js';

let folder = '';
let copies = 0;
let bot: TestBot;
/** Whoever comes later is management: that is who decides about data. */
const options = { bot: { trialRole: 'management' } } as const;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'avg-maatje-where-'));
  bot = await startBot(options);
});
afterEach(async () => {
  await bot.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The card with the state of the register; looking at it stores nothing. */
async function where(asked: TestBot, as: string): Promise<string> {
  const { replies } = await asked.handle({ type: 'home' }, { user: as });
  return replies.map(plainText).find((text) => text.startsWith('# Uw register')) ?? '';
}

/** What a bot says that has just begun, with a copy of all that is stored. */
async function whereAfresh(as: string): Promise<string> {
  copies += 1;
  const file = join(folder, `copy-${copies}.db`);
  await backupTo(file, { url: bot.url });
  const fresh = await startBot({ ...options, url: `file:${file}`, now: bot.now });
  const said = await where(fresh, as);
  await fresh.close();
  return said;
}

/** Says where the register stands, and asserts that a bot that has just begun says the same. */
async function expectFresh(as = noor): Promise<string> {
  const said = await where(bot, as);
  expect(said).toBe(await whereAfresh(as));
  return said;
}

describe('the home page', () => {
  const titles = async (as = noor) =>
    (await bot.handle({ type: 'home' }, { user: as })).replies.flatMap((one) =>
      one.type === 'card' ? [one.title] : [],
    );
  const card = async (title: string, as = noor) =>
    (await bot.handle({ type: 'home' }, { user: as })).replies
      .map(plainText)
      .find((one) => one.startsWith(`# ${title}`));

  it('is one welcome with one button before anything is there', async () => {
    const home = async () => (await bot.handle({ type: 'home' })).replies;
    const [stranger, ...none] = await home();
    expect(none).toEqual([]);
    expect(stranger).toMatchObject({ type: 'card', title: 'Welkom bij AVG-maatje' });
    await bot.say('/register');
    const [welcome, ...more] = await home();
    expect(more).toEqual([]);
    expect(welcome && plainText(welcome)).toMatch(/een paar minuten[\s\S]*Alleen wie[\s\S]*\/datalek\n\[Beginnen\]$/);
  });

  it('shows a stranger whom to ask, once somebody takes care of privacy', async () => {
    await bot.say('/register');
    expect(await card('Waarmee kan ik helpen?', 'onbekend')).toMatch(/\[Datalek melden\] \[Iemand vraagt iets\]$/);
  });

  it('shows the one next step, how far the register is, and everything else behind three menus', async () => {
    await finishFirstRun(bot);
    expect(await titles()).toEqual(['Eerst dit', 'Uw register', 'Wat wilt u doen?']);
    expect(await card('Eerst dit')).toMatch(/onderdelen klaar\n\[Ga verder met V-001[^\]]*\]$/);
    expect(await card('Uw register')).toContain('░');
    const { replies } = await bot.handle({ type: 'home' });
    const last = replies.at(-1);
    expect(last?.type === 'card' && last.actions.map(({ label }) => label)).toEqual([
      'Datalek melden',
      'Iemand vraagt iets',
    ]);
    expect(last?.type === 'card' && last.menus?.map(({ label }) => label)).toEqual([
      'Datalekken en verzoeken',
      'Register',
      'Mensen en instellingen',
    ]);
  });

  it('names what somebody was busy with themselves, and what is to be checked', async () => {
    await finishFirstRun(bot);
    await bot.say('/register wijzig V-003');
    await bot.say('/register wijzig V-001');
    expect(await card('Van u')).toContain('V-003');
    await confirmDraft(bot, 'V-001');
    bot.now = '2027-12-10T08:00:00.000Z';
    expect(await card('Om na te kijken')).toMatch(/V-001/);
  });
});

describe('the numbers of the register', () => {
  it('are those of what is stored after whatever was done', async () => {
    await finishFirstRun(bot);
    const seen = new Set([await expectFresh()]);
    const step = async (work: Promise<unknown>) => {
      await work;
      seen.add(await expectFresh());
    };
    await step(confirmDraft(bot));
    await step(bot.say('/register wijzig V-002'));
    await step(bot.say('klopt'));
    await step(bot.say('ongedaan'));
    await step(bot.answer({ name: 'Personeelszaken' }, { record: (await bot.record('V-002')).id }));
    await step(bot.answer({ owner: null }, { record: (await bot.record('V-001')).id }));
    await step(bot.answer({ owner: 'none' }, { record: (await bot.record('V-001')).id }));
    await step(
      bot.answer({ 'kept/nobody-keeps-it/reason': 'Wij doen het samen.' }, { record: (await bot.record('V-001')).id }),
    );
    await step(bot.answer({ role: 'processor' }, { record: (await bot.record('L-001')).id }));
    await step(bot.answer({ agreement: 'no' }, { record: (await bot.record('L-001')).id }));
    await step(bot.say('/register archiveer V-001'));
    await step(bot.press(`restore|${(await bot.record('V-001')).id}`));
    await step(bot.answer({ 'has-dpo': 'yes', 'dpo-name': 'Bram' }, { record: (await bot.record()).id }));
    await step(bot.say('/register nieuw klanten'));
    expect(seen.size).toBeGreaterThan(6);
  });

  it('count what was done just now, in the answer to it', async () => {
    await finishFirstRun(bot);
    for (let number = 2; number <= 7; number += 1) await bot.say(`/register archiveer V-00${number}`);
    expect(await expectFresh()).toContain('0 van 1');
    const press: TestBot['press'] = async (action) => {
      await where(bot, noor);
      return bot.press(action);
    };
    const confirmed = await confirmDraft({ ...bot, press });
    expect(confirmed.text).toContain('1 van 1');
    // On the home page the next step stands above it.
    expect(confirmed.text).toContain((await expectFresh()).split('\n[')[0]);
  });

  it('are those of the day on which they are asked, although nothing was noted since', async () => {
    await confirmedBakery(bot, 1);
    expect(await expectFresh()).toContain('Nakijken: bij 1 pas later nodig');
    bot.now = '2027-11-10T08:00:00.000Z';
    expect(await expectFresh()).toContain('Nakijken: 1 binnenkort');
    bot.now = '2027-12-10T08:00:00.000Z';
    expect(await expectFresh()).toContain('Nakijken: 1 te laat');
  });

  it('follow the name of a person, of which no line is noted', async () => {
    await confirmedBakery(bot, 1);
    const profile = (await bot.record()).id;
    const points = async () => /Aandachtspunten: (\d+)/.exec(await expectFresh())?.[1] ?? '0';
    await bot.handle({ type: 'text', text: '/register' }, { user: 'U01', profile: colleague('U01') });
    await bot.answer({ 'has-dpo': 'yes', 'dpo-name': 'Bram de Boer' }, { record: profile });
    const before = Number(await points());
    await bot.handle({ type: 'text', text: '/register help' }, { user: 'U01', profile: colleague('Bram de Boer') });
    expect(Number(await points())).toBe(before + 1);
  });

  it('follow the profile, at which activities look', async () => {
    await finishFirstRun(bot);
    await confirmDraft(bot, 'V-003');
    const before = await expectFresh();
    await bot.answer({ staff: 12, 'works-council': true }, { record: (await bot.record()).id });
    expect(await expectFresh()).not.toBe(before);
  });

  it('follow whatever was done since they were last asked, however much', async () => {
    await finishFirstRun(bot);
    await confirmDraft(bot, 'V-001');
    await expectFresh();
    const lines = async () => (await bot.read(({ audit }, organisation) => audit.head(organisation))).n;
    const before = await lines();
    for (const named of ['V-002', 'V-003', 'V-004']) await confirmDraft(bot, named);
    expect((await lines()) - before).toBeGreaterThan(100);
    await bot.say('/register archiveer V-007');
    expect(await expectFresh()).toContain('4 van 6');
    await bot.say('/register archiveer V-006');
    expect(await expectFresh()).toContain('bij 4 pas later nodig');
  });

  it('are never those of something that was undone', async () => {
    await finishFirstRun(bot);
    for (const named of ['V-001', 'V-002', 'V-003']) await confirmDraft(bot, named);
    const { id } = await bot.record('V-001');
    await bot.answer({ owner: null }, { record: id });
    await expectFresh();
    // Somebody looks in the transaction of a turn that is lost, as when the disk is full.
    const lost = async ({ records, audit, organisations }: Repositories) => {
      const organisation = (await organisations.first())?.id ?? '';
      const line = {
        at: bot.now,
        actor: 'system',
        action: 'archive-record',
        record: id,
        path: null,
        digest: null,
      } as const;
      await records.change(organisation, id, { status: 'archived' });
      await audit.append(organisation, (head) => extendChain(head, [line], crypto.sha256));
    };
    const transaction: Store['transaction'] = (work) =>
      bot.store.transaction(async (repositories) => {
        await lost(repositories);
        return work(repositories);
      });
    const store = { ...bot.store, transaction };
    const looking = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam' });
    const from = { platform: 'terminal', workspace: null, user: noor, delivery: 'lost', now: bot.now } as const;
    await looking.handle({ ...from, input: { type: 'home' } });
    expect((await bot.record('V-001')).status).toBe('active');
    await bot.say('/register archiveer V-002');
    await bot.say('/register archiveer V-003');
    await expectFresh();
  });

  it('follow a role that was taken on, which is about no record', async () => {
    await confirmedBakery(bot, 1);
    await bot.answer({ 'has-dpo': 'yes', 'dpo-name': 'Bram de Boer' }, { record: (await bot.record()).id });
    await bot.say('/register help', 'piet');
    const piet = await bot.read(({ people }, organisation) => people.ofAccount(organisation, 'terminal', 'piet'));
    const before = await expectFresh();
    const form = await bot.say('/register rol');
    await bot.answer({ role: 'dpo', to: piet?.id }, { record: form.ask.record });
    await bot.say('klopt');
    const offered = await bot.say('/register', 'piet');
    const accepted = offered.button('Ik neem het op mij');
    await expectFresh();
    await bot.press(accepted, 'piet');
    expect(await expectFresh()).not.toBe(before);
  });

  it('are of the records that somebody may see, whoever asked before', async () => {
    await bot.close();
    bot = await startBot();
    await confirmedBakery(bot, 1);
    await bot.handle({ type: 'text', text: '/register help' }, { user: 'piet', profile: colleague('Piet') });
    const piet = await bot.read(({ people }, organisation) => people.ofAccount(organisation, 'terminal', 'piet'));
    await bot.answer({ owner: piet?.id }, { record: (await bot.record('V-001')).id });
    expect(await expectFresh()).toContain('1 van 7');
    expect(await expectFresh('piet')).toContain('1 van 1');
    expect(await expectFresh()).toContain('1 van 7');
  });
});

const colleague = (name: string) => ({ name, mayBeOfficer: false, guest: false });
