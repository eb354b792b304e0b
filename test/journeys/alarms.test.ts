// An alarm that a platform does not take does not wait for it: after ten minutes it goes another way, once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../src/app/ports/channels.js';
import { FakePlatform } from '../app/fake-platform.js';
import { finishFirstRun, noor, plainText, startBot, type TestBot } from './support.js';

const hour = { type: 'refused', retryAfterMs: 3_600_000 } as const;

let bot: TestBot;
let slack: FakePlatform;
let teams: FakePlatform;
beforeEach(async () => {
  bot = await startBot();
  slack = new FakePlatform('slack');
  teams = new FakePlatform('teams');
  await finishFirstRun(bot);
  await alsoOn(noor, 'slack');
});
afterEach(() => bot.close());

/** The person was on that platform last. */
async function alsoOn(name: string, platform: Platform): Promise<void> {
  await bot.store.transaction(async ({ people, organisations }) => {
    const organisation = await organisations.first();
    const person = organisation && (await people.ofAccount(organisation.id, 'terminal', name));
    if (organisation === undefined || person === undefined) throw new Error(`nobody is called ${name}`);
    const account = `${platform}-${name}`;
    await people.addAccount(organisation.id, person.id, platform, account, bot.now);
    await people.used(organisation.id, platform, account, { address: 'T1', at: bot.now });
  });
}
const lastOnSlack = () =>
  bot.store.transaction(async ({ people, organisations }) => {
    const use = { address: 'T1', at: '2026-11-24T08:05:00.000Z' };
    await people.used((await organisations.first())?.id ?? '', 'slack', `slack-${noor}`, use);
  });
async function becomes(name: string, role: 'management'): Promise<void> {
  await bot.store.transaction(async ({ people, organisations }) => {
    const organisation = await organisations.first();
    const person = organisation && (await people.ofAccount(organisation.id, 'terminal', name));
    if (organisation === undefined || person === undefined) throw new Error(`nobody is called ${name}`);
    const at = { offeredBy: person.id, offeredAt: bot.now, acceptedAt: bot.now, until: null };
    await people.grant(organisation.id, person.id, { role, ...at });
  });
}
async function report(): Promise<void> {
  await bot.say('/datalek', 'piet');
  await bot.answer(
    { 'what-happened': 'Weg', 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false },
    { record: 'new:breach-report', as: 'piet' },
  );
}
/** What comes in a minute of that morning, by platform. */
async function at(minute: number): Promise<{ readonly slack: string[]; readonly teams: string[] }> {
  bot.now = new Date(Date.parse('2026-11-24T08:00:00.000Z') + minute * 60_000).toISOString();
  const before = { slack: slack.arrived.length, teams: teams.arrived.length };
  await bot.tick(slack, teams);
  const since = (platform: FakePlatform, from: number) =>
    platform.arrived.slice(from).map(({ reply }) => plainText(reply));
  return { slack: since(slack, before.slack), teams: since(teams, before.teams) };
}
const reported = /^# .*D-001/;
const nothing = { slack: [], teams: [] };

describe('an alarm for which the platform wants an hour of patience', () => {
  it('comes after ten minutes in the other channel of the person, and not again when the first recovers', async () => {
    await alsoOn(noor, 'teams');
    await lastOnSlack();
    await report();
    slack.ends = [hour];
    expect(await at(0)).toEqual(nothing);
    expect(await at(9)).toEqual(nothing);
    const { teams: there, slack: here } = await at(10);
    expect(here).toEqual([]);
    expect(there).toEqual([expect.stringMatching(reported)]);
    expect(there[0]).not.toContain('Mogelijk dubbel');
    const later = [await at(11), await at(67), await at(80)].flatMap(({ slack: one, teams: other }) => [
      ...one,
      ...other,
    ]);
    expect(later).not.toContain(there[0]);
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('says that it may be double where nobody knows whether the first arrived', async () => {
    await alsoOn(noor, 'teams');
    await lastOnSlack();
    await report();
    slack.ends = ['lost', hour];
    expect((await at(0)).slack).toEqual([expect.stringMatching(reported)]);
    expect(await at(2)).toEqual(nothing);
    expect((await at(10)).teams).toEqual([expect.stringContaining('Mogelijk dubbel')]);
  });

  it('is told to the next in charge where the person has no other channel, and still comes to the person itself', async () => {
    await bot.say('/register help', 'sem');
    await becomes('sem', 'management');
    await alsoOn('sem', 'teams');
    await report();
    slack.ends = [hour];
    expect((await at(0)).slack).toEqual([]);
    expect((await at(9)).teams).toEqual([]);
    const { teams: told } = await at(10);
    expect(told).toEqual([expect.stringContaining('noor kreeg een dringend bericht van 24 november 2026')]);
    expect(told[0]).toContain('neem het zelf over');
    // What happened is not in it: who may read that is looked at elsewhere.
    expect(told[0]).not.toMatch(/Weg|Nog eens sturen/);
    expect((await at(20)).teams).not.toContainEqual(expect.stringContaining('kreeg een dringend bericht'));
    expect((await at(67)).slack).toContainEqual(expect.stringMatching(reported));
  });

  it('goes by mail where that is configured, once', async () => {
    const mailed: string[] = [];
    bot.mail = {
      close: () => undefined,
      send: async (to, reply) => {
        mailed.push(`${to.externalId}: ${plainText(reply)}`);
        return { type: 'sent', handle: null };
      },
    };
    await bot.store.transaction(async ({ people, organisations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const person = (await people.ofAccount(organisation, 'terminal', noor))?.id ?? '';
      await people.change(organisation, person, { email: 'noor@bakkerij.example' });
    });
    await report();
    slack.ends = [hour];
    await at(0);
    expect(mailed).toEqual([]);
    await at(10);
    expect(mailed).toEqual([expect.stringMatching(/^noor@bakkerij\.example: # Dringend bericht over D-001/)]);
    await at(11);
    expect(mailed).toHaveLength(1);
  });
});

it('an alarm that arrives goes no other way', async () => {
  await bot.say('/register help', 'sem');
  await becomes('sem', 'management');
  await alsoOn('sem', 'teams');
  await report();
  expect((await at(0)).slack).toEqual([expect.stringMatching(reported)]);
  expect((await at(10)).teams).not.toContainEqual(expect.stringContaining('kreeg een dringend bericht'));
});
