// What comes by itself, when it may come, and what a person can say about that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createDepartures } from '../../src/app/accounts/departures.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { systemTurn } from '../../src/app/reminders/due.js';
import { planTouched } from '../../src/app/reminders/plan.js';
import { appendToTrail } from '../../src/app/trail.js';
import { record as note } from '../../src/app/turn.js';
import { askAboutActivities } from '../../src/registers/activities/notices.js';
import { FakePlatform } from '../app/fake-platform.js';
import { idOfPerson } from './people-here.js';
import { confirmDraft, finishFirstRun, noor, onDisk, plainText, startBot, type TestBot } from './support.js';

let bot: TestBot;
let platform: FakePlatform;
beforeEach(async () => {
  bot = await startBot();
  platform = new FakePlatform('terminal');
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

async function at(moment: string): Promise<string> {
  bot.now = moment;
  const before = platform.arrived.length;
  await bot.tick(platform);
  return platform.arrived
    .slice(before)
    .map(({ reply }) => plainText(reply))
    .join('\n\n');
}
const write = (work: (to: Repositories, organisation: string) => Promise<void>) =>
  bot.store.transaction(async (to) => work(to, (await to.organisations.first())?.id ?? ''));
const hours = async (values: Record<string, unknown>) => {
  const form = await bot.press((await bot.say('/register herinneringen')).button('Andere tijden'));
  return bot.answer(values, { record: form.ask.record });
};

describe('/register herinneringen', () => {
  it('shows what is planned, for whom, and changes it in one tap', async () => {
    await confirmDraft(bot);
    const shown = await bot.say('/register herinneringen');
    expect(shown.text).toContain('komt op maandag tot en met vrijdag van 09:00 tot 17:00, samen om 09:00.');
    expect(shown.text).toContain('V-001 Klanten: nakijken op 24 november 2027, voor noor');
    expect(shown.text).toContain('V-002 Leveranciers: het concept afmaken op 24 december 2026, voor noor');
    const changed = await bot.press(shown.button('V-001 Klanten'));
    expect(changed.field('review-interval').ask).toContain('Hoe vaak');
    await bot.answer({ 'review-interval': 'months-6' });
    expect((await bot.say('/register herinneringen')).text).toContain('nakijken op 24 mei 2027, voor noor');
  });

  it('shows nobody what they may not read', async () => {
    await confirmDraft(bot);
    const shown = await bot.say('/register herinneringen', 'piet');
    expect(shown.text).toContain('Er staat nog niets gepland.');
    expect(shown.text).not.toContain('V-00');
    expect(shown.text).not.toContain('Andere tijden');
  });

  it('lets somebody have no overviews, and have them again', async () => {
    const shown = await bot.say('/register herinneringen');
    await bot.press(shown.button('Geen overzichten voor mij'));
    expect(await at('2026-12-24T08:00:00.000Z')).toBe('');
    await bot.press((await bot.say('/register herinneringen')).button('Weer overzichten voor mij'));
    expect(await at('2027-01-25T08:00:00.000Z')).toContain('nog concept');
  });
});

describe('office hours', () => {
  it('are those of the organisation, to the minute, whatever day and zone', async () => {
    await hours({ 'open-days': ['day-6', 'day-7'], 'opens-at': 'h12', 'closes-at': 'h22', 'digest-at': 'h16' });
    expect((await bot.say('/register herinneringen')).text).toContain(
      'komt op zaterdag en zondag van 12:00 tot 22:00, samen om 16:00.',
    );
    // Thursday 24 December is a month later; Saturday is Boxing Day, so it is Sunday.
    for (const closed of ['2026-12-24T15:00:00.000Z', '2026-12-26T15:00:00.000Z', '2026-12-27T14:59:59.999Z'])
      expect(await at(closed)).toBe('');
    expect(await at('2026-12-27T15:00:00.000Z')).toContain('nog concept');
  });

  it('may include holidays', async () => {
    await hours({ 'open-days': ['day-6'], 'open-on-holidays': true });
    expect(await at('2026-12-26T08:00:00.000Z')).toContain('nog concept');
  });

  it('hold on the days on which the clock changes', async () => {
    await hours({ 'open-days': ['day-7'] });
    await write((to, organisation) =>
      to.reminders.plan({
        organisation,
        id: 'law',
        notice: 'law-changed',
        record: null,
        key: 'telemarketing-2026',
        at: '2027-03-24T08:00:00.000Z',
      }),
    );
    // Sunday 28 March 2027: from 02:00 to 03:00 there is no time. Nine o'clock is 07:00 in UTC, a week earlier 08:00.
    expect(await at('2027-03-28T06:59:59.000Z')).toBe('');
    expect(await at('2027-03-28T07:00:00.000Z')).toContain('De wet veranderde op 1 juli 2026');
  });
});

describe('another time zone', () => {
  const planned = () =>
    bot.read(async ({ reminders }, organisation) =>
      (await reminders.list(organisation)).map(({ notice, key, at: moment }) => `${notice} ${key} ${moment}`),
    );

  it('is picked where the office hours are, and what was planned comes at the same time of day there', async () => {
    const before = await planned();
    expect(before).not.toEqual([]);
    const shown = await bot.press((await bot.say('/register herinneringen')).button('Andere tijdzone'));
    expect(shown.text).toContain('Bij u is het nu 24 november 2026 om 09:00');
    const done = await bot.press(shown.button('Turkije'));
    expect(done.text).toContain('Bij u is het nu 24 november 2026 om 11:00');
    expect(await planned()).toEqual(before.map((line) => line.replace('T08:00', 'T06:00')));
    expect(await at('2026-12-24T05:59:59.000Z')).toBe('');
    expect(await at('2026-12-24T06:00:00.000Z')).toContain('nog concept');
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('leaves what is counted in hours where it is, but for the alarm before a weekend', async () => {
    bot.now = '2026-11-26T08:00:00.000Z';
    await bot.say('/datalek', 'piet');
    await bot.answer(
      { 'what-happened': 'Weg', 'noticed-at': '2026-11-26T07:30:00.000Z', 'still-open': false },
      { record: 'new:breach-report', as: 'piet' },
    );
    const clock = async () => (await planned()).filter((line) => /^(breach|alarm)/.test(line));
    const before = await clock();
    expect(before.some((line) => line.includes('breach-clock weekend'))).toBe(true);
    await bot.say('/register tijdzone europe/london');
    expect(await clock()).toEqual(
      before.map((line) => (line.includes('weekend') ? line.replace('T14:00', 'T15:00') : line)).toSorted(byMoment),
    );
  });

  it('is any that is known, in any case, and only for who looks after the organisation', async () => {
    expect((await bot.say('/register tijdzone asia/JAKARTA')).text).toContain('om 15:00');
    expect((await bot.say('/register tijdzone Middenaarde')).text).toContain('Die tijdzone ken ik niet');
    expect((await bot.say('/register tijdzone +01:00')).text).toContain('Die tijdzone ken ik niet');
    await bot.say('/register tijdzone Europe/London', 'piet');
    expect(await bot.read(async ({ organisations }) => (await organisations.first())?.zone)).toBe('Asia/Jakarta');
  });
});

function byMoment(one: string, other: string): number {
  return (one.split(' ').at(-1) ?? '').localeCompare(other.split(' ').at(-1) ?? '');
}

describe('a digest', () => {
  it('is one message a day with everything in it, however much there is', async () => {
    const text = await at('2026-12-24T08:00:00.000Z');
    expect(platform.arrived).toHaveLength(1);
    expect(text).toContain('Dit vraagt uw aandacht (8)');
    expect(text).not.toContain('V-007');
    const rest = platform.arrived[0]?.reply;
    const more = rest?.type === 'card' ? rest.actions[0] : undefined;
    expect(more?.label).toBe('Nog 3: toon alles');
    expect((await bot.press(more?.id ?? '')).text).toContain(
      'V-007 Register bijhouden met AVG-maatje: Dit concept wacht',
    );
    await write((to, organisation) =>
      to.reminders.plan({
        organisation,
        id: 'now',
        notice: 'law-changed',
        record: null,
        key: 'telemarketing-2026',
        at: '2026-12-24T09:00:00.000Z',
      }),
    );
    expect(await at('2026-12-24T09:00:00.000Z')).toBe('');
    // The next day is Christmas; Monday brings it.
    expect(await at('2026-12-28T08:00:00.000Z')).toContain('De wet veranderde');
  });

  it('tells every Monday how the register stands, and says nothing when there is nothing to say', async () => {
    await confirmDraft(bot);
    const week = await at('2026-11-30T08:00:00.000Z');
    expect(week).toContain('# Deze week in uw register');
    expect(week).toContain('Bevestigd of nagekeken: 1');
    expect(week).toContain('Nog in concept: 6');
    // What only stays as it was is told once a month.
    expect(await at('2026-12-07T08:00:00.000Z')).toContain('Deze week');
    expect(await at('2026-12-14T08:00:00.000Z')).toBe('');
  });
});

describe('at most five messages a day come alone', () => {
  it('and the rest waits until tomorrow', async () => {
    await bot.say('/register help', 'sem');
    const sem = await idOfPerson(bot, 'sem');
    const roles = ['management', 'dpo', 'adviser', 'deputy', 'employee', 'privacy-officer'] as const;
    await write(async (to, organisation) => {
      for (const role of roles) {
        const offer = { role, offeredBy: sem, offeredAt: bot.now, acceptedAt: null, until: null };
        await to.people.grant(organisation, sem, offer);
        const about = { organisation, person: sem, notice: 'role-offered', record: null, kind: 'personal' } as const;
        await to.messages.add({ ...about, id: role, key: role, plannedAt: bot.now });
      }
    });
    for (let minute = 0; minute < 10; minute += 1) await at(`2026-11-24T08:0${minute}:00.000Z`);
    expect(platform.arrived).toHaveLength(5);
    await at('2026-11-25T08:00:00.000Z');
    expect(platform.arrived).toHaveLength(6);
  });
});

describe('the bot obeys its own terms', () => {
  it('erases the content of a closed file when its term is over, tells who is in charge, and keeps the trail whole', async () => {
    const officer = await idOfPerson(bot, noor);
    await write(async (to, organisation) => {
      const record = await to.records.add({
        id: 'file',
        organisation,
        register: 'breach',
        status: 'active',
        title: 'Mail naar de verkeerde klant',
        template: null,
        checklistVersion: 1,
        createdBy: officer,
        createdAt: bot.now,
        confirmedBy: officer,
        confirmedAt: bot.now,
        archivedReason: null,
        digestKey: crypto.newKey(),
      });
      const turn = { id: 'turn', by: officer, at: bot.now, checklistVersion: 1 };
      for (const [path, value] of [
        ['closed-at', '2026-11-24T10:00:00.000Z'],
        ['what', 'Mail naar de verkeerde klant'],
      ] as const)
        await to.answers.add(
          organisation,
          record.id,
          { path, n: 1, value, provenance: 'bevestigd', source: null },
          turn,
        );
      const line = { at: bot.now, actor: officer, record: record.id, path: null, digest: null };
      await appendToTrail(to, crypto, organisation, [
        { ...line, action: 'create-record' },
        { ...line, action: 'answer', path: 'closed-at' },
        { ...line, action: 'answer', path: 'what' },
      ]);
      const found = await to.organisations.get(organisation);
      if (found === undefined) return;
      const closing = await systemTurn({ crypto }, to, found, bot.now);
      note(closing, 'confirm-record', { record: record.id });
      await planTouched(closing);
    });
    const left = () =>
      bot.read(async ({ records, answers }, organisation) => ({
        values: (await answers.ofRecord(organisation, 'file')).map(({ value }) => value),
        record: await records.get(organisation, 'file'),
      }));
    await at('2031-11-23T09:00:00.000Z');
    expect((await left()).values).toContain('Mail naar de verkeerde klant');
    expect(onDisk(bot, /Mail naar de verkeerde klant/)).toBe(true);
    expect(await at('2031-11-24T08:00:00.000Z')).toContain('D-001: de bewaartermijn van 5 jaar was voorbij.');
    expect(await left()).toMatchObject({
      values: [null, null],
      record: { title: '', digestKey: null, archivedReason: 'term', status: 'archived' },
    });
    expect(onDisk(bot, /Mail naar de verkeerde klant/)).toBe(false);
    expect(await bot.brokenTrails()).toEqual([]);
  });
});

describe('what happened elsewhere asks at once', () => {
  it('a closed breach asks whether the activities it was about are still right, and tells nothing of the breach', async () => {
    await confirmDraft(bot);
    const { id } = await bot.record('V-001');
    await write(async (to, organisation) => {
      const found = await to.organisations.get(organisation);
      if (found) await askAboutActivities(await systemTurn({ crypto }, to, found, bot.now), [id, id, 'gone'], 'breach');
    });
    const text = await at(bot.now);
    expect(text).toContain('V-001 Klanten: Hier ging een datalek over dat nu is afgesloten.');
    expect(platform.arrived).toHaveLength(1);
  });

  it('a colleague who left leaves one list of what they kept', async () => {
    await confirmDraft(bot);
    await write(async (to, organisation) => {
      await to.people.add(organisation, { id: 'sem', name: 'Sem', language: null }, bot.now);
      await to.people.addAccount(organisation, 'sem', 'slack', 'U9', bot.now);
      await to.installations.save({
        organisation,
        platform: 'slack',
        externalId: 'T1',
        tokens: null,
        botUser: null,
        scopes: [],
        enterprise: false,
        installedBy: null,
        at: bot.now,
        removedAt: null,
      });
    });
    await bot.answer({ owner: 'sem' }, { record: (await bot.record('V-001')).id });
    const departures = createDepartures({ store: bot.store, crypto });
    await departures.left('slack', 'T1', 'U9', bot.now);
    await departures.left('slack', 'T1', 'U9', bot.now);
    await departures.left('slack', 'T-other', 'U9', bot.now);
    const text = await at(bot.now);
    expect(text).toContain('Wie houdt dit nu bij?: Sem is hier niet meer. Geef over: V-001 Klanten.');
    expect(platform.arrived.map(({ to }) => to)).toEqual([await idOfPerson(bot, noor)]);
  });

  it('a conversation that is gone for ever only asks whether the person still works here', async () => {
    await confirmDraft(bot);
    await bot.say('/register help', 'sem');
    await bot.answer({ owner: await idOfPerson(bot, 'sem') }, { record: (await bot.record('V-001')).id });
    platform.ends = [{ type: 'sent', handle: null }, { type: 'unreachable' }];
    await at('2026-12-24T08:00:00.000Z');
    await write((to, organisation) =>
      to.messages.add({
        organisation,
        id: 'm1',
        person: 'x',
        notice: 'open-points',
        record: null,
        key: '',
        kind: 'digest',
        plannedAt: bot.now,
      }),
    ).catch(() => undefined);
    const sem = await idOfPerson(bot, 'sem');
    await write(async (to, organisation) => {
      const offer = { role: 'dpo', offeredBy: sem, offeredAt: bot.now, acceptedAt: null, until: null } as const;
      await to.people.grant(organisation, sem, offer);
      const about = { organisation, person: sem, notice: 'role-offered', record: null, kind: 'personal' } as const;
      await to.messages.add({ ...about, id: 'offer', key: 'dpo', plannedAt: bot.now });
    });
    await bot.tick(platform);
    expect(await at('2026-12-28T08:00:00.000Z')).toContain(
      'Is sem nog in dienst? Berichten komen niet meer aan. sem houdt bij: V-001 Klanten.',
    );
  });
});
