// Who may write to the bot: tokens of our own making, with a key that the bot was told to trust, through the real SDK.
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGate } from '../../../adapters/teams/botbuilder.js';
import { trustedService } from '../../../adapters/teams/connector.js';
import { startTestTeams, type TestTeams, tenant } from './support.js';

const appId = '22222222-2222-4222-8222-222222222222';
const issuer = 'https://api.botframework.com';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });
const unendorsed = generateKeyPairSync('rsa', { modulusLength: 2048 });

let jwks: Server;
let teams: TestTeams;

beforeAll(async () => {
  const key = (pair: { publicKey: KeyObject }, kid: string, endorsements: readonly string[]) => ({
    ...pair.publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    endorsements,
  });
  jwks = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    const body = request.url?.endsWith('/keys')
      ? { keys: [key(ours, 'ours', ['msteams']), key(unendorsed, 'unendorsed', ['webchat'])] }
      : { issuer, jwks_uri: `${origin}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve));
  const address = jwks.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const toFake: { url: string } = { url: '' };
  teams = await startTestTeams({
    teams: {
      account: { appId, tenant, proof: { type: 'password', password: 'geheim' } },
      cloud: {
        openIdMetadata: `http://127.0.0.1:${port}/openid`,
        tokenIssuer: issuer,
        loginUrl: 'https://login.microsoftonline.com/',
        scope: issuer,
      },
      authorization: async () => 'Bearer van-ons',
      // Teams' own address, answered by the connector on this machine.
      fetch: (url, init) => fetch(String(url).replace(serviceUrl, toFake.url), init),
    },
    withoutPlayground: true,
  });
  toFake.url = teams.fake.url;
});
afterAll(async () => {
  await teams.close();
  await new Promise((resolve) => jwks.close(resolve));
});

const seconds = () => Math.floor(Date.now() / 1_000);
function token(
  claims: Record<string, unknown> = {},
  { key = ours.privateKey, kid = 'ours', alg = 'RS256' } = {},
): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const all = { iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: seconds() - 60, exp: seconds() + 600, ...claims };
  const head = `${part({ alg, typ: 'JWT', kid })}.${part(all)}`;
  const signature = alg === 'none' ? '' : createSign('RSA-SHA256').update(head).sign(key).toString('base64url');
  return `Bearer ${head}.${signature}`;
}
const write = (authorization: string | undefined, more: Record<string, unknown> = {}) =>
  teams.post(
    teams.activity({ text: '/register', serviceUrl, ...more }),
    authorization === undefined ? {} : { authorization },
  );

it('takes what Microsoft signed for this bot, and answers with its own token', async () => {
  expect((await write(token())).status).toBe(200);
  await teams.settled();
  expect(teams.words()).toContain('Uw register');
  expect(new Set(teams.fake.calls.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer van-ons']));
});

it.each<[string, () => string | undefined]>([
  ['no token', () => undefined],
  ['something that is none', () => 'Bearer abc'],
  ['a token for another bot', () => token({ aud: '99999999-9999-4999-8999-999999999999' })],
  ['a token of somebody else', () => token({ iss: 'https://evil.example' })],
  ['a token that has ended', () => token({ nbf: seconds() - 7_200, exp: seconds() - 3_600 })],
  ['a token for another address', () => token({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
  ['a signature of somebody else', () => token({}, { key: theirs.privateKey })],
  ['a key that is not for Teams', () => token({}, { key: unendorsed.privateKey, kid: 'unendorsed' })],
  ['a token without a signature', () => token({}, { alg: 'none' })],
])('refuses %s', async (_what, authorization) => {
  const before = teams.fake.calls.length;
  const { status } = await write(authorization());
  expect(status).toBe(401);
  await teams.settled();
  expect(teams.fake.calls.length).toBe(before);
});

it('refuses another tenant with a good token', async () => {
  const elsewhere = { id: 'a:x', conversationType: 'personal', tenantId: '99999999-9999-4999-8999-999999999999' };
  expect((await write(token(), { conversation: elsewhere })).status).toBe(403);
});

it('sends nothing to an address outside Microsoft, whatever the token says', async () => {
  const evil = 'https://evil.example/';
  expect((await write(token({ serviceurl: evil }), { serviceUrl: evil })).status).toBe(403);
});

it('knows the addresses of Teams, and no look-alikes', () => {
  for (const good of [serviceUrl, 'https://smba.infra.gcc.teams.microsoft.com/gcc', 'https://europe.botframework.com'])
    expect(trustedService(good)).toBe(true);
  for (const bad of [
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil-botframework.com/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'geen adres',
    'http://127.0.0.1:3000/',
  ])
    expect(trustedService(bad)).toBe(false);
  expect(trustedService('http://127.0.0.1:5/x', 'http://127.0.0.1:5')).toBe(true);
  expect(trustedService('http://127.0.0.1:6/x', 'http://127.0.0.1:5')).toBe(false);
});

it('says that it does not know, and does not let anybody in, when the keys cannot be fetched', async () => {
  const gate = createGate(
    { appId, tenant, proof: { type: 'password', password: 'geheim' } },
    {
      openIdMetadata: 'http://127.0.0.1:1/openid',
      tokenIssuer: issuer,
      loginUrl: 'https://login.microsoftonline.com/',
      scope: issuer,
    },
  );
  const activity = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl,
    from: { id: 'a' },
    recipient: { id: 'b' },
    conversation: { id: 'c' },
  };
  expect(['unknown', 'refused']).toContain(await gate.admits(activity, token()));
});
