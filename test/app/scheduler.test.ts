import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import Sqlite from '../../db/sqlite-driver.js';
import type { Message, MessageState } from '../../src/app/ports/messages.js';
import { createScheduler } from '../../src/app/scheduler.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';
import { FakePlatform } from './fake-platform.js';

/** Noor is the officer; Sem was in the terminal once and is asked to be the deputy. */
describe('a message that somebody causes for another', () => {
  let bot: TestBot;
  let platform: FakePlatform;
  beforeEach(async () => {
    bot = await startBot();
    platform = new FakePlatform('terminal');
    await finishFirstRun(bot);
    await bot.say('/register help', 'sem');
    await offerDeputy('sem');
  });
  afterEach(() => bot.close());

  async function personNamed(name: string): Promise<string> {
    const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
    return people.find((person) => person.name === name)?.id ?? '';
  }
  async function offerDeputy(name: string): Promise<void> {
    const form = await bot.say('/register rol');
    const values = { role: 'management', to: await personNamed(name) };
    const asked = await bot.answer(values, { record: form.ask.record });
    await bot.press(asked.button('Bevestigen'));
  }
  const messages = (state: MessageState): Promise<readonly Message[]> =>
    bot.read(({ messages: outbox }, organisation) => outbox.list(organisation, state));
  const later = (iso: string) => {
    bot.now = iso;
  };

  it('arrives once, in the words of now, with buttons that work', async () => {
    expect(await messages('waiting')).toHaveLength(1);
    await bot.tick(platform);
    await bot.tick(platform);
    expect(platform.arrived).toHaveLength(1);
    expect(platform.arrived[0]).toMatchObject({
      to: await personNamed('sem'),
      reply: { type: 'text', actions: [{ id: 'accept-role|management' }, { id: 'decline-role|management' }] },
    });
    expect((await bot.press('accept-role|management', 'sem')).text).toContain('U bent nu directie');
  });

  it('is dropped with a line in the log when it no longer applies', async () => {
    await bot.press('accept-role|management', 'sem');
    expect(await bot.tick(platform)).toEqual(['message-dropped']);
    expect([platform.arrived, await messages('dropped')]).toMatchObject([[], [{ notice: 'role-offered' }]]);
  });

  it('waits for office hours, and for the day after a holiday', async () => {
    for (const closed of ['2026-11-24T22:00:00.000Z', '2026-12-24T16:30:00.000Z', '2026-12-25T10:00:00.000Z']) {
      later(closed);
      await bot.tick(platform);
    }
    expect(platform.arrived).toEqual([]);
    // Monday after Christmas, nine o'clock in Amsterdam.
    later('2026-12-28T08:00:00.000Z');
    await bot.tick(platform);
    const sem = await personNamed('sem');
    expect(platform.arrived.filter(({ to }) => to === sem)).toHaveLength(1);
  });

  it('says that it is late when nothing ran for a while', async () => {
    later('2026-11-27T10:00:00.000Z');
    await bot.tick(platform);
    expect(platform.texts()[0]).toContain('(Dit bericht komt te laat: het was voor 24 november 2026 om 09:00.)');
  });

  it('comes again after an answer that nobody heard, and says that it may be double', async () => {
    platform.ends = ['lost', 'throws'];
    expect(await bot.tick(platform)).toEqual(['message-uncertain']);
    later('2026-11-24T08:00:31.000Z');
    await bot.tick(platform);
    later('2026-11-24T08:03:00.000Z');
    await bot.tick(platform);
    expect(platform.attempts).toBe(3);
    expect(platform.texts().map((text) => text.includes('Mogelijk dubbel'))).toEqual([false, true]);
    // Either copy has one effect.
    expect((await bot.press('accept-role|management', 'sem')).text).toContain('U bent nu directie');
    expect((await bot.press('accept-role|management', 'sem')).text).toContain('Dit aanbod is er niet meer');
  });

  it('waits as long as the platform asks, however often it does, and that is no failure', async () => {
    platform.ends = Array.from({ length: 20 }, () => ({ type: 'refused', retryAfterMs: 60_000 }) as const);
    for (let minute = 0; minute < 45; minute += 1) {
      later(new Date(Date.parse('2026-11-24T08:00:00.000Z') + minute * 60_000).toISOString());
      await bot.tick(platform);
    }
    expect(platform.arrived).toHaveLength(1);
    expect(platform.texts()[0]).not.toContain('Mogelijk dubbel');
  });

  it('is a dead letter after six attempts, whoever is in charge hears of it, and may send it again', async () => {
    platform.ends = Array.from({ length: 6 }, () => ({ type: 'refused' }) as const);
    const events: string[] = [];
    for (let hour = 0; hour < 5; hour += 1)
      for (const minute of ['00', '01', '10', '40']) {
        later(`2026-11-24T${String(8 + hour).padStart(2, '0')}:${minute}:59.000Z`);
        events.push(...(await bot.tick(platform)));
      }
    expect([platform.attempts, events]).toEqual([7, ['message-dead']]);
    expect(platform.arrived).toMatchObject([{ to: await personNamed(noor), reply: { type: 'card' } }]);
    const [dead] = await messages('dead');
    const resend = `resend|${dead?.id}`;
    expect(JSON.stringify(platform.arrived[0]?.reply)).toContain(resend);
    expect((await bot.press(resend, 'sem')).text).toContain('Dit kan ik niet voor u openen');
    expect((await bot.press(resend)).text).toContain('Ik probeer het nog eens bij sem.');
    await bot.tick(platform);
    expect(platform.arrived.at(-1)).toMatchObject({ to: await personNamed('sem') });
    expect((await bot.press(resend)).text).toContain('wacht nergens meer op');
  });

  it('goes where the person was last, once, and to another place when that one is gone for ever', async () => {
    const slack = new FakePlatform('slack');
    await bot.store.transaction(async ({ people, organisations }) => {
      const organisation = await organisations.first();
      if (organisation === undefined) return;
      const sem = (await people.ofAccount(organisation.id, 'terminal', 'sem'))?.id ?? '';
      await people.addAccount(organisation.id, sem, 'slack', 'U1', bot.now);
      await people.used(organisation.id, 'slack', 'U1', { address: 'T1', at: '2026-11-24T08:00:01.000Z' });
    });
    slack.ends = [{ type: 'unreachable' }];
    await bot.tick(slack, platform);
    expect([slack.attempts, slack.arrived.length, platform.arrived.length]).toEqual([1, 0, 1]);
  });

  it('is an open point in controle when nobody could be reached', async () => {
    platform.ends = Array.from({ length: 6 }, () => ({ type: 'refused' }) as const);
    for (const hour of ['08', '09', '10', '11', '12', '15']) {
      later(`2026-11-24T${hour}:59:00.000Z`);
      await bot.tick(platform);
    }
    expect((await bot.say('/register controle')).text).toContain('Berichten die niet aankwamen: 1, voor sem.');
    expect((await bot.say('/register herinneringen')).text).toContain(
      'Niet aangekomen: Een bericht van 24 november 2026 aan sem',
    );
  });

  it('is not lost when the clock jumps a year forward and back again', async () => {
    platform.ends = [{ type: 'refused' }];
    later('2027-11-24T08:00:00.000Z');
    await bot.tick(platform);
    expect((await messages('waiting')).every(({ at }) => at > '2027')).toBe(true);
    later('2026-11-24T08:30:00.000Z');
    await bot.tick(platform);
    const sem = await personNamed('sem');
    expect(platform.arrived.filter(({ to }) => to === sem)).toHaveLength(1);
  });

  it('is not sent twice when the clock goes an hour back', async () => {
    later('2026-11-24T09:00:00.000Z');
    await bot.tick(platform);
    for (const moment of ['2026-11-24T08:00:00.000Z', '2026-11-24T09:00:00.000Z', '2026-11-24T09:00:01.000Z']) {
      later(moment);
      await bot.tick(platform);
    }
    expect(platform.arrived).toHaveLength(1);
  });

  it('comes at nine by the clock of the organisation, also after its zone changed', async () => {
    later('2026-11-24T22:00:00.000Z');
    await bot.tick(platform);
    const [waiting] = await messages('waiting');
    expect(waiting?.at).toBe('2026-11-25T08:00:00.000Z');
    // No command changes it: an operator does, in the database.
    const sqlite = new Sqlite(bot.url.replace('file:', ''));
    sqlite.prepare('update organisations set zone = ?').run('America/Curacao');
    sqlite.close();
    later('2026-11-25T08:00:00.000Z');
    await bot.tick(platform);
    expect(platform.arrived).toEqual([]);
    later('2026-11-25T13:00:00.000Z');
    await bot.tick(platform);
    expect(platform.arrived).toHaveLength(1);
  });

  it('waits for the process that serves the platform of the person', async () => {
    await bot.tick(new FakePlatform('teams'));
    expect(await messages('waiting')).toMatchObject([{ attempts: 0, maybeSent: false }]);
    later('2026-11-24T08:15:00.000Z');
    await bot.tick(platform);
    expect(platform.arrived).toHaveLength(1);
  });
});

describe('right after the clock was moved', () => {
  it('nothing that is due is told, and all of it once that is over', async () => {
    const bot = await startBot();
    let tells = false;
    let taken = 0;
    const { store } = bot;
    const scheduler = createScheduler({
      store: {
        ...store,
        transaction: (work) =>
          store.transaction((to) => {
            const reminders = {
              ...to.reminders,
              take: (...given: Parameters<typeof to.reminders.take>) => {
                taken += 1;
                return to.reminders.take(...given);
              },
            };
            return work({ ...to, reminders });
          }),
      },
      crypto,
      channels: [],
      now: () => bot.now,
      tells: () => tells,
      random: () => 0.5,
      report: () => undefined,
    });
    await scheduler.tick();
    expect(taken).toBe(0);
    tells = true;
    await scheduler.tick();
    expect(taken).toBeGreaterThan(0);
    await bot.close();
  });
});

describe('erasing what was kept long enough', () => {
  it('waits while the clock cannot be trusted, and is then done once an hour', async () => {
    const bot = await startBot();
    const erased: string[] = [];
    let steady = false;
    const scheduler = createScheduler({
      store: bot.store,
      crypto,
      channels: [],
      now: () => bot.now,
      steady: () => steady,
      random: () => 0.5,
      erase: async (now) => void erased.push(now),
      report: () => undefined,
    });
    await scheduler.tick();
    expect(erased).toEqual([]);
    steady = true;
    await scheduler.tick();
    await scheduler.tick();
    expect(erased).toEqual([bot.now]);
    await bot.close();
  });
});
