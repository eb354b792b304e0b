// "Meld als datalek" on somebody's message: what was stored is told, wherever that still works.
import { describe, expect, test, vi } from 'vitest';
import { elementsIn, textsIn } from '../../adapters/teams/cards.js';
import type { Json } from '../../adapters/teams/connector.js';
import { by, piet, startTestTeams, type TestTeams, tenant } from '../../adapters/teams/support.js';

/** Teams with an organisation of its own: these tests wait for it, and do so side by side. */
async function begun(options?: Parameters<typeof startTestTeams>[0]): Promise<TestTeams> {
  const teams = await startTestTeams(options);
  await teams.say('/register');
  await teams.settled();
  return teams;
}
const it = test.extend('teams', async ({ task: _ }, { onCleanup }) => {
  const teams = await begun();
  onCleanup(() => teams.close());
  return teams;
});

/** A conversation of two people, where the bot is no part of. */
const theirs = (): Json => ({
  from: by(piet)['from'],
  conversation: { id: '19:piet_klant@unq.gbl.spaces', conversationType: 'personal', tenantId: tenant },
});
const taskIn = (body: Json): Json => body['task'] as Json;
const cardIn = (body: Json): Json => ((taskIn(body)['value'] as Json)['card'] as Json)['content'] as Json;
async function open(teams: TestTeams): Promise<Json> {
  const body = { contentType: 'html', content: '<p>ik ben mijn laptop kwijt</p>' };
  const messagePayload = { id: '1', createdDateTime: '2026-11-24T07:30:00.000Z', body };
  const value = { commandId: 'breach-from-message', commandContext: 'message', messagePayload };
  const invoke = { type: 'invoke', name: 'composeExtension/fetchTask', value };
  return (await teams.post(teams.activity({ ...invoke, ...theirs() }))).body;
}
async function send(teams: TestTeams, card: Json): Promise<Json> {
  const submit = elementsIn(card).find(({ type, style }) => type === 'Action.Submit' && style === 'positive');
  const inputs = elementsIn(card).filter(({ type }) => String(type).startsWith('Input.'));
  const filledIn = inputs.map(({ id, value, choices, isRequired }) => {
    const [option] = (choices ?? []) as { value: string }[];
    return [String(id), value ?? (isRequired === true ? option?.value : undefined) ?? ''];
  });
  const data = { ...(submit?.['data'] as Json), ...Object.fromEntries(filledIn) };
  const value = { commandId: 'breach-from-message', data };
  const invoke = { type: 'invoke', name: 'composeExtension/submitAction', value };
  return (await teams.post(teams.activity({ ...invoke, ...theirs() }))).body;
}
const breaches = (teams: TestTeams) =>
  teams.store.read(async ({ organisations, records }) =>
    records.list((await organisations.first())?.id ?? '', 'breach'),
  );
const opening = /^POST .*\/v3\/conversations$/;

describe.concurrent('a report that is stored', () => {
  it.for([
    ['may not write to the reporter', 403],
    ['cannot', 500],
    ['refuses', 400],
  ] as const)('is never called failed when Teams %s: the dialog says its number', async ([_how, status], { teams }) => {
    const card = cardIn(await open(teams));
    for (const _ of [1, 2, 3]) teams.fake.faults.push({ path: opening, fault: { status } });
    const body = await send(teams, card);
    await teams.settled();
    expect(await breaches(teams)).toHaveLength(1);
    expect(textsIn(cardIn(body))).toContain('D-001');
    expect(textsIn(cardIn(body))).toContain('Voeg AVG-maatje toe bij Apps');
    expect(textsIn(cardIn(body))).not.toContain('nog eens');
    expect(elementsIn(cardIn(body)).filter(({ type }) => /^(Input|Action)/.test(String(type)))).toEqual([]);
  });

  it('is told in the dialog when the conversation is gone that the bot knew', async ({ teams }) => {
    await teams.say('hoi', by(piet));
    await teams.settled();
    const card = cardIn(await open(teams));
    teams.fake.faults.push({ path: /^POST .*\/activities$/, fault: { status: 403 } });
    expect(textsIn(cardIn(await send(teams, card)))).toContain('D-001');
  });

  it('is told in the dialog when the conversation takes long, and there too once it can', async ({ teams }) => {
    const card = cardIn(await open(teams));
    let go: () => void = () => undefined;
    teams.fake.holds.push({ path: opening, until: new Promise<void>((resolve) => (go = resolve)) });
    const body = await send(teams, card);
    expect(textsIn(cardIn(body))).toContain('D-001');
    go();
    await teams.settled();
    expect(teams.words()).toContain('D-001');
  });
});

describe.concurrent('a dialog that Teams no longer waits for', () => {
  it('is answered in the conversation with that person alone', async ({ onTestFinished }) => {
    let go: () => void = () => undefined;
    let slow: Promise<void> | undefined;
    const teams = await begun({
      wrap: (bot) => ({
        async handle(incoming) {
          await slow;
          return bot.handle(incoming);
        },
      }),
    });
    onTestFinished(() => teams.close());
    const card = cardIn(await open(teams));
    slow = new Promise((resolve) => (go = resolve));
    const body = await send(teams, card);
    expect(taskIn(body)).toMatchObject({ type: 'message', value: expect.stringContaining('in ons gesprek') });
    go();
    await teams.settled();
    expect(await breaches(teams)).toHaveLength(1);
    expect(teams.words()).toContain('D-001');
  });
});

describe.concurrent('a list of members that does not answer', () => {
  const never = { path: /^GET .*\/members\//, until: new Promise(() => undefined) };

  it('keeps no report waiting', async ({ teams }) => {
    teams.fake.holds.push(never);
    const body = await send(teams, cardIn(await open(teams)));
    await teams.settled();
    expect(textsIn(cardIn(body))).toContain('D-001');
    expect(teams.words()).toContain('D-001');
  });

  it('keeps nobody waiting who was met before', async ({ teams }) => {
    await teams.say('hoi', by(piet));
    await teams.settled();
    const again = await startTestTeams({ sharing: teams.store });
    again.fake.holds.push(never);
    const began = Date.now();
    await again.say('/datalek', by(piet));
    await vi.waitFor(() => expect(again.words()).toContain('Wat is er gebeurd?'), 3_000);
    expect(Date.now() - began).toBeLessThan(3_000);
    await again.close();
  });
});
