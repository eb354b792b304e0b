// Messages that nobody asked for: what arrives, and what is known of those that do not.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storedPlace } from '../../../adapters/teams/places.js';
import type { Address } from '../../../src/app/ports/channels.js';
import { textsIn } from './cards.js';
import { botId, buttonOn, by, inputsOn, piet, startTestTeams, type TestTeams } from './support.js';

let teams: TestTeams;
beforeEach(async () => {
  teams = await startTestTeams();
});
afterEach(() => teams.close());

const inPiets = `a:${piet.id}`;
const to = (address: string | null): Address => ({
  organisation: 'o',
  person: 'p',
  externalId: piet.aadObjectId,
  address,
  language: 'nl',
});
const met = () => to(storedPlace({ serviceUrl: teams.fake.url, conversation: inPiets, bot: botId, member: piet.id }));
const alarm = { type: 'text', text: 'Er is iets gebeurd.' } as const;
const fail = (status: number, headers: Record<string, string> = {}) =>
  teams.fake.faults.push({ path: /activities/, fault: { status, headers } });

describe('one attempt', () => {
  it('arrives in the conversation with that person, and can be changed there', async () => {
    const sent = await teams.channel.send(met(), alarm);
    expect(sent).toMatchObject({ type: 'sent', handle: expect.stringContaining(inPiets) });
    const handle = sent.type === 'sent' ? (sent.handle ?? '') : '';
    expect(await teams.channel.update(met(), handle, { type: 'text', text: 'Het is opgelost.' })).toEqual(sent);
    expect(textsIn(teams.cards())).toContain('Het is opgelost.');
    expect(textsIn(teams.cards())).not.toContain('Er is iets gebeurd.');
  });

  it.each<[number, Record<string, string>, object]>([
    [429, { 'retry-after': '7' }, { type: 'refused', retryAfterMs: 7_000 }],
    [429, {}, { type: 'refused', retryAfterMs: 1_000 }],
    [412, {}, { type: 'refused' }],
    [403, {}, { type: 'unreachable' }],
    [404, {}, { type: 'unreachable' }],
    [500, {}, { type: 'unknown' }],
    [502, {}, { type: 'unknown' }],
    [504, {}, { type: 'unknown' }],
  ])('that is answered with %i %o proves just that, and is not repeated here', async (status, headers, ended) => {
    fail(status, headers);
    expect(await teams.channel.send(met(), alarm)).toEqual(ended);
    expect(teams.fake.calls).toEqual([]);
    fail(status, headers);
    expect(await teams.channel.update(met(), `${inPiets} activity-1`, alarm)).toEqual(ended);
  });

  it('on a connection that was never made proves that nothing arrived', async () => {
    const { url } = teams.fake;
    await teams.fake.close();
    const there = to(storedPlace({ serviceUrl: url, conversation: inPiets, bot: botId, member: piet.id }));
    expect(await teams.channel.send(there, alarm)).toEqual({ type: 'refused' });
  });

  it.each([null, '', 'T01TEST', '{"serviceUrl":1}'])(
    'to somebody who was never met (%o) ends for ever',
    async (address) => {
      expect(await teams.channel.send(to(address), alarm)).toEqual({ type: 'unreachable' });
    },
  );

  it('to an address that is not of Teams sends nothing', async () => {
    const evil = { serviceUrl: 'https://evil.example/', conversation: inPiets, bot: botId, member: piet.id };
    expect(await teams.channel.send(to(storedPlace(evil)), alarm)).toEqual({ type: 'refused' });
  });
});

describe('through the outbox', () => {
  /** Sanne asks Piet, who was here once, to take on a role. */
  async function offerRole(): Promise<void> {
    await teams.say('/register');
    await teams.say('/register help', by(piet));
    await teams.settled();
    await teams.say('/register rol');
    await teams.settled();
    const pick = (label: RegExp) => {
      const input = inputsOn(teams).find((one) => /wie|welke/i.test(String(one['label'])) && label.test(textsIn(one)));
      const choices = (input?.['choices'] ?? []) as { title: string; value: string }[];
      return { [String(input?.['id'])]: choices.find(({ title }) => label.test(title))?.value ?? '' };
    };
    await teams.press(/^(Verder|Bewaar|Melden)$/, { ...pick(/Piet/), ...pick(/directie/i) });
    await teams.settled();
    await teams.press('Bevestigen');
    await teams.settled();
  }

  it('a role that is offered reaches who it is offered to, in their own conversation, with buttons that work', async () => {
    await offerRole();
    const before = teams.fake.calls.length;
    await teams.tick();
    const sent = teams.fake.calls.slice(before);
    expect(sent.map(({ path }) => path)).toEqual([`/teams/v3/conversations/${inPiets}/activities`]);
    const { data, verb, id } = buttonOn(teams, 'Ik neem het op mij');
    await teams.post(
      teams.activity({
        ...by(piet),
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: id,
        value: { action: { verb, data } },
      }),
    );
    await teams.settled();
    expect(teams.words(before)).toContain('directie');
    await teams.tick();
    expect(teams.fake.calls.filter(({ path }) => path.includes(inPiets)).length).toBeLessThan(6);
  });

  it('who removed the app is not written to again, and the privacy officer hears of it', async () => {
    await offerRole();
    fail(403);
    const before = teams.fake.calls.length;
    await teams.tick();
    await teams.tick();
    expect(teams.fake.calls.slice(before).filter(({ path }) => path.includes(inPiets))).toEqual([]);
    teams.clock.now = '2026-11-24T10:00:00.000Z';
    await teams.tick();
    expect(teams.words(before)).toContain('Piet');
  });
});
