// Installations of more than one kind: tokens that Slack renews, a whole organisation at once, and people who left.
import { afterEach, describe, expect, it } from 'vitest';
import { installationStore } from '../../../adapters/slack/installations.js';
import {
  FakeSlack,
  type Json,
  piet,
  type StartOptions,
  sanne,
  startTestSlack,
  type TestSlack,
  team,
} from './support.js';

let slack: TestSlack;
afterEach(() => slack.close());

const oauth: StartOptions = {
  whose: 'new',
  slack: {
    workspace: { type: 'oauth', clientId: '1.2', clientSecret: 'secret', stateSecret: 'a-secret-of-our-own' },
  },
};

/** Slack's side of rotation: each refresh token works once. */
class RotatingSlack extends FakeSlack {
  private expected = 'xoxe-1-0';
  refreshed = 0;
  override readonly fetch: FakeSlack['fetch'] = async (url, init) => {
    if (!String(url).endsWith('/oauth.v2.access')) return this.answering(url, init);
    const given = new URLSearchParams(String(init?.body));
    const ok = given.get('grant_type') === 'refresh_token' && given.get('refresh_token') === this.expected;
    if (!ok) return Response.json({ ok: false, error: 'invalid_refresh_token' });
    this.refreshed += 1;
    this.expected = `xoxe-1-${this.refreshed}`;
    const fresh = { access_token: `xoxe.xoxb-${this.refreshed}`, refresh_token: this.expected, expires_in: 43_200 };
    return Response.json({ ok: true, token_type: 'bot', bot_user_id: 'U0BOT', ...fresh });
  };
}

const seconds = () => Math.floor(Date.now() / 1000);
function installation(change: Json, bot: Json = {}) {
  const install = {
    ...{ authVersion: 'v2', tokenType: 'bot', appId: 'A01APP', isEnterpriseInstall: false },
    ...{ team: { id: team, name: 'Test BV' }, user: { id: sanne } },
    bot: { token: 'xoxb-1', id: 'B0BOT', userId: 'U0BOT', scopes: [], ...bot },
    ...change,
  };
  const enterprise = install.isEnterpriseInstall === true;
  return {
    ...{ platform: 'slack' as const, externalId: enterprise ? 'E01ORG' : team, botUser: 'U0BOT', scopes: [] },
    ...{ enterprise, installedBy: sanne, tokens: JSON.stringify(install) },
  };
}
const actsOf = () =>
  slack.store.read(async ({ organisations, audit }) => {
    const organisation = await organisations.first();
    const lines = organisation === undefined ? [] : await audit.page(organisation.id, 0, 100);
    return lines.map(({ action }) => action);
  });
const keptTokens = async () => (await slack.installations.find('slack', team))?.tokens ?? '';

describe('tokens that Slack renews', () => {
  const expiring = { token: 'xoxe.xoxb-0', refreshToken: 'xoxe-1-0', expiresAt: seconds() + 60 };

  it('are renewed before they end, once for deliveries at the same moment, and kept sealed', async () => {
    const fake = new RotatingSlack();
    slack = await startTestSlack({ ...oauth, fake });
    await slack.installations.installed(installation({}, expiring), slack.clock.now);
    const answers = await Promise.all([
      slack.command('/register'),
      slack.command('/register help'),
      slack.command('/register help', { user_id: piet }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(fake.refreshed).toBe(1);
    expect(new Set(fake.calls.filter(({ method }) => method !== 'respond').map(({ token }) => token))).toEqual(
      new Set(['xoxe.xoxb-1']),
    );
    expect(JSON.parse(await keptTokens())).toMatchObject({ bot: { token: 'xoxe.xoxb-1', refreshToken: 'xoxe-1-1' } });
    const stored = await slack.store.read(({ installations }) => installations.find('slack', team));
    expect(stored?.tokens).toMatch(/^sealed:/);
    // Renewing is no installation: the trail has one.
    expect((await actsOf()).filter((action) => action === 'install')).toHaveLength(1);
    await slack.command('/register help');
    expect(fake.refreshed).toBe(1);
  });

  it('are renewed the next time with what came the last time', async () => {
    const fake = new RotatingSlack();
    slack = await startTestSlack({ ...oauth, fake });
    await slack.installations.installed(installation({}, expiring), slack.clock.now);
    await slack.command('/register');
    const kept = JSON.parse(await keptTokens()) as { bot: Json };
    await slack.installations.installed(installation({}, { ...kept.bot, expiresAt: seconds() + 60 }), slack.clock.now);
    expect((await slack.command('/register help')).status).toBe(200);
    expect(fake.refreshed).toBe(2);
  });

  it('that Slack does not renew are used as long as they last', async () => {
    const fake = new RotatingSlack();
    slack = await startTestSlack({ ...oauth, fake });
    await slack.installations.installed(installation({}, { ...expiring, refreshToken: 'xoxe-1-old' }), slack.clock.now);
    expect((await slack.command('/register')).body['text']).toContain('Uw register');
    expect(new Set(fake.calls.filter(({ method }) => method !== 'respond').map(({ token }) => token))).toEqual(
      new Set(['xoxe.xoxb-0']),
    );
    expect(JSON.parse(await keptTokens())).toMatchObject({ bot: { token: 'xoxe.xoxb-0' } });
  });
});

describe('a removal that Slack tells late', () => {
  const second = (iso: string) => Date.parse(iso) / 1000;
  const kept = { authVersion: 'v2', tokenType: 'bot', appId: 'A01APP', isEnterpriseInstall: false } as const;
  const installed = (token: string) =>
    installationStore(slack.installations, () => slack.clock.now).storeInstallation({
      ...{ ...kept, team: { id: team, name: 'Test BV' }, enterprise: undefined },
      user: { id: sanne, token: undefined, scopes: undefined },
      bot: { token, id: 'B0BOT', userId: 'U0BOT', scopes: [] },
    });
  const bot = ['xoxb-old'];

  it.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', { tokens: { bot } }],
  ])('(%s) takes nothing from the installation that came after it', async (type, more) => {
    slack = await startTestSlack(oauth);
    await installed('xoxb-old');
    slack.clock.now = '2026-11-24T09:00:00.000Z';
    await installed('xoxb-new');
    await slack.event({ type, ...more }, { event_time: second('2026-11-24T08:59:00Z') });
    await slack.settled();
    expect(JSON.parse(await keptTokens())).toMatchObject({ bot: { token: 'xoxb-new' } });
    expect((await slack.command('/register')).status).toBe(200);
    expect(slack.reports).toEqual(['slack-removal-late']);
    await slack.event({ type, ...more }, { event_time: second('2026-11-24T09:00:00Z') });
    await slack.settled();
    expect((await slack.command('/register help')).status).toBe(401);
  });

  it('is measured by the first moment of an installation whose tokens were kept before they said when they came', async () => {
    slack = await startTestSlack(oauth);
    await slack.installations.installed(installation({}), slack.clock.now);
    await slack.event({ type: 'app_uninstalled' }, { event_time: second('2026-11-24T08:00:01Z') });
    await slack.settled();
    expect((await slack.command('/register')).status).toBe(401);
  });

  it('takes nothing from a token in the settings that worked at the start after it', async () => {
    slack = await startTestSlack();
    await slack.event({ type: 'app_uninstalled' }, { event_time: second('2026-11-24T07:59:00Z') });
    await slack.settled();
    expect((await slack.command('/register')).body['text']).toContain('Uw register');
  });
});

describe('a whole organisation at once', () => {
  const inTeam = (team_id: string, enterprise_id = 'E01ORG') => ({
    team_id,
    enterprise_id,
    is_enterprise_install: 'true',
  });
  const event = { enterprise_id: 'E01ORG', team_id: 'T0A', is_enterprise_install: true };

  it('is one register for all its workspaces, and gone for all when it is removed', async () => {
    slack = await startTestSlack(oauth);
    await slack.installations.installed(
      installation({ isEnterpriseInstall: true, team: undefined, enterprise: { id: 'E01ORG', name: 'Test Groep' } }),
      slack.clock.now,
    );
    expect((await slack.command('/register', inTeam('T0A'))).body['text']).toContain('Uw register');
    const roles = await slack.command('/register rollen', inTeam('T0B'));
    expect(roles.body['text']).toContain('Sanne de Vries: ');
    expect(await slack.store.read(({ organisations }) => organisations.list())).toHaveLength(1);
    expect((await slack.command('/register', inTeam('T0A', 'E0OTHER'))).status).toBe(401);
    await slack.event(
      { type: 'app_uninstalled' },
      { ...event, authorizations: [{ ...event, team_id: null, user_id: 'U0BOT', is_bot: true }] },
    );
    await slack.settled();
    expect((await slack.command('/register', inTeam('T0B'))).status).toBe(401);
  });

  it('works with a token in the settings too', async () => {
    const fake = new FakeSlack();
    const whole = { enterprise_id: 'E01ORG', is_enterprise_install: true, user_id: 'U0BOT', bot_id: 'B0BOT' };
    fake.instead.set('auth.test', [() => Response.json({ ok: true, ...whole })]);
    slack = await startTestSlack({ fake });
    for (const id of ['T0A', 'T0B'])
      expect((await slack.command('/register', inTeam(id))).body['text']).toContain('Uw register');
    expect((await slack.command('/register', inTeam('T0A', 'E0OTHER'))).status).toBe(401);
    expect(await slack.installations.find('slack', 'E01ORG')).toMatchObject({ enterprise: true, tokens: null });
  });
});

describe('somebody who left the workspace', () => {
  it('is said to have left, once their account is switched off; who only changed is not', async () => {
    const left: string[] = [];
    slack = await startTestSlack({
      slack: { left: async (workspace, user) => void left.push(`${workspace} ${user}`) },
    });
    await slack.command('/register');
    await slack.event({ type: 'user_change', user: { id: sanne, deleted: false } });
    await slack.event({ type: 'user_change', user: { id: piet, deleted: true } });
    await slack.settled();
    expect(left).toEqual([`${team} ${piet}`]);
  });

  it('is read again after a change: another name and another language at once', async () => {
    slack = await startTestSlack();
    expect((await slack.command('/register help')).body['text']).toContain('Dit kunt u doen');
    slack.fake.users[sanne] = { real_name: 'Sanne', locale: 'en-GB', is_admin: true };
    await slack.event({ type: 'user_change', user: { id: sanne } });
    await slack.settled();
    expect((await slack.command('/register help')).body['text']).toContain('What you can do');
  });
});
