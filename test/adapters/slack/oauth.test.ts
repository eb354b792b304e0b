// "Add to Slack" with emulate (vercel-labs) as Slack: install, consent, callback, tokens; and two organisations.
import { createServer } from 'node:net';
import { WebClient } from '@slack/web-api';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reasonOf } from '../../../adapters/slack/calls.js';
import { busyModal } from '../../../adapters/slack/modals.js';
import { scopes } from '../../../adapters/slack/scopes.js';
import { createSpeaker } from '../../../adapters/slack/speaker.js';
import { FakeSlack, sanne, startTestSlack, type TestSlack, textsIn } from './support.js';

const client = { id: '111.222', secret: 'client-secret' };
let emulator: Emulator;
let slackUrl: string;
let port: number;
let slack: TestSlack;

beforeAll(async () => {
  const emulatorPort = await freePort();
  port = await freePort();
  emulator = await createEmulator({
    service: 'slack',
    port: emulatorPort,
    seed: {
      slack: {
        team: { name: 'Test BV', domain: 'test-bv' },
        strict_scopes: true,
        users: [{ name: 'sanne', real_name: 'Sanne de Vries' }],
        oauth_apps: [
          {
            client_id: client.id,
            client_secret: client.secret,
            app_id: 'A01APP',
            name: 'AVG-maatje',
            redirect_uris: [`http://127.0.0.1:${port}/slack/oauth_redirect`],
            scopes: [...scopes],
            bot_name: 'avg-maatje',
          },
        ],
        tokens: [{ token: 'xoxb-reads-only', user: 'sanne', scopes: ['users:read'] }],
      },
    },
  });
  slackUrl = `http://127.0.0.1:${emulatorPort}`;
});
afterAll(() => emulator.close());
afterEach(() => slack.close());

/** emulate has one workspace: another one is the same answer under another id. */
let workspaceId = 'T000000001';

async function begin(): Promise<void> {
  const fake = new FakeSlack();
  const real: FakeSlack['fetch'] = async (url, init) => {
    if (!String(url).endsWith('/oauth.v2.access')) return fake.fetch(url, init);
    const { body = '', headers = {} } = init ?? {};
    const answer = await fetch(url, { method: 'POST', body: String(body), headers });
    const text = await answer.text();
    return new Response(text.replaceAll('T000000001', workspaceId), {
      headers: { 'content-type': 'application/json' },
    });
  };
  slack = await startTestSlack({
    fake,
    whose: 'new',
    slack: {
      port,
      apiUrl: `${slackUrl}/api/`,
      fetch: real,
      workspace: {
        type: 'oauth',
        clientId: client.id,
        clientSecret: client.secret,
        stateSecret: 'a-secret-of-our-own',
        redirectUri: `http://127.0.0.1:${port}/slack/oauth_redirect`,
        authorizationUrl: `${slackUrl}/oauth/v2/authorize`,
      },
    },
  });
}

/** What a browser does: to Slack with our state, consent, and back with the code and the cookie. */
async function install(): Promise<Response> {
  const away = await fetch(`http://127.0.0.1:${port}/slack/install`, {
    redirect: 'manual',
    headers: { connection: 'close' },
  });
  const to = new URL(away.headers.get('location') ?? '');
  expect(to.searchParams.get('scope')?.split(',')).toEqual([...scopes]);
  const page = await (await fetch(to)).text();
  const hidden = [...page.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&amp;', '&'),
  ]);
  const back = await fetch(`${slackUrl}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: new URLSearchParams(Object.fromEntries(hidden) as Record<string, string>),
    redirect: 'manual',
  });
  const cookie = (away.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return fetch(back.headers.get('location') ?? '', { headers: { cookie, connection: 'close' }, redirect: 'manual' });
}

const inWorkspace = (team_id: string) => ({ team_id });

describe('an installation by OAuth', () => {
  it('makes an organisation of its own; the installer is the privacy officer', async () => {
    await begin();
    workspaceId = 'T000000001';
    const page = await install();
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/AVG-maatje staat in uw Slack[\s\S]*slack:\/\/(app\?team=T000000001|open)/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    await slack.settled();
    expect(textsIn(slack.fake.last('chat.postMessage'))).toContain('Welkom bij AVG-maatje');
    const { status } = await slack.command('/register', { ...inWorkspace('T000000001'), user_id: sanne });
    expect(status).toBe(200);
    const kept = await slack.store.read(({ installations }) => installations.find('slack', 'T000000001'));
    expect(kept).toMatchObject({ removedAt: null, installedBy: expect.any(String) });
    expect(kept?.tokens).toMatch(/^sealed:/);
    const officer = await slack.command('/register rollen', {
      ...inWorkspace('T000000001'),
      user_id: kept?.installedBy ?? '',
    });
    expect(officer.body['text']).toContain('Wie doet wat');
    expect(slack.fake.calls.findLast(({ method }) => method !== 'respond')?.token).toMatch(/^xoxb-/);
  });

  it('is two organisations for two workspaces; removing one leaves the other working', async () => {
    await begin();
    const officers: string[] = [];
    for (const id of ['T000000001', 'T000000002']) {
      workspaceId = id;
      expect((await install()).status).toBeLessThan(400);
      const kept = await slack.store.read(({ installations }) => installations.find('slack', id));
      officers.push(kept?.installedBy ?? '');
    }
    const [one = '', two = ''] = officers;
    await slack.command('/register nieuw', { ...inWorkspace('T000000001'), user_id: one });
    await slack.command('/register nieuw', { ...inWorkspace('T000000002'), user_id: two });
    const organisations = await slack.store.read((repositories) => repositories.organisations.list());
    expect(organisations).toHaveLength(2);
    const begun = await slack.command('/register leveranciers', { ...inWorkspace('T000000001'), user_id: one });
    expect(begun.status).toBe(200);
    await slack.event({ type: 'app_uninstalled' }, inWorkspace('T000000001'));
    await slack.settled();
    const gone = await slack.store.read(({ installations }) => installations.find('slack', 'T000000001'));
    expect(gone).toMatchObject({ tokens: null, removedAt: expect.any(String) });
    expect((await slack.command('/register', { ...inWorkspace('T000000001'), user_id: one })).status).toBe(401);
    const other = await slack.command('/register', { ...inWorkspace('T000000002'), user_id: two });
    expect(other.body['text']).toContain('Uw register');
  });

  it('is refused in another browser, and for a workspace that never installed it', async () => {
    await begin();
    const away = await fetch(`http://127.0.0.1:${port}/slack/install`, {
      redirect: 'manual',
      headers: { connection: 'close' },
    });
    const state = new URL(away.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const callback = await fetch(
      `http://127.0.0.1:${port}/slack/oauth_redirect?code=x&state=${encodeURIComponent(state)}`,
    );
    expect(callback.status).toBe(400);
    expect((await slack.command('/register', inWorkspace('T0NOBODY'))).status).toBe(401);
    expect(slack.reports).toContain('slack-unknown-workspace');
  });
});

describe('against Slack’s rules for tokens and views', () => {
  const person = () => ({
    workspace: 'T000000001',
    user: 'U000000001',
    client: new WebClient('xoxb-reads-only', { slackApiUrl: `${slackUrl}/api/`, retryConfig: { retries: 0 } }),
  });

  it('names the reason of a refusal: a right that is missing, a trigger that was used or made up', async () => {
    await begin();
    const { client: web } = person();
    const missing = await web.chat.postMessage({ channel: 'C1', text: 'x' }).catch(reasonOf);
    expect(missing).toBe('missing_scope');
    const speaker = createSpeaker();
    const made = await speaker.openModal(person(), 'made-up', busyModal('nl')).catch(reasonOf);
    expect(made).toBe('invalid_trigger_id');
    const trigger = await fetch(`${slackUrl}/api/views.generateTriggerId`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-reads-only' },
    });
    const { trigger_id } = (await trigger.json()) as { trigger_id?: string };
    expect(trigger_id).toEqual(expect.any(String));
    const id = await speaker.openModal(person(), trigger_id ?? '', busyModal('nl'));
    expect(await speaker.openModal(person(), trigger_id ?? '', busyModal('nl')).catch(reasonOf)).toBe(
      'exchanged_trigger_id',
    );
    await speaker.updateModal(person(), id ?? '', busyModal('en'));
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
