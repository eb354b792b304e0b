import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/program/config.js';

const appId = '22222222-2222-4222-8222-222222222222';
const tenant = '11111111-1111-4111-8111-111111111111';
const problems = (env: Record<string, string>) => {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
};
const both = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenant };
const playground = { TEAMS_PLAYGROUND_URL: 'http://localhost:56150' };

describe('the settings of Teams', () => {
  it.each<[Record<string, string>]>([
    [{ ...both, MICROSOFT_APP_PASSWORD: 'geheim' }],
    [{ ...both, MICROSOFT_APP_CERTIFICATE: 'bot.pem' }],
    [{ ...both, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }],
    [{ ...both, MICROSOFT_APP_PASSWORD: 'geheim', NODE_ENV: 'production' }],
    [playground],
  ])('are complete: %o', (env) => {
    expect(problems(env)).toEqual([]);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ MICROSOFT_APP_ID: 'mijn-bot' }, /MICROSOFT_APP_ID must be the Microsoft App ID/],
    [{ MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: 'geheim' }, /MICROSOFT_APP_TENANT_ID is missing/],
    [both, /MICROSOFT_APP_PASSWORD is missing, or MICROSOFT_APP_CERTIFICATE/],
    [{ ...both, NODE_ENV: 'production' }, /MICROSOFT_APP_PASSWORD is missing/],
    [{ MICROSOFT_APP_PASSWORD: 'geheim' }, /MICROSOFT_APP_ID is missing/],
    [{ ...both, MICROSOFT_APP_PASSWORD: 'geheim', MICROSOFT_APP_CERTIFICATE: 'x' }, /set one of them/],
    [{ ...playground, NODE_ENV: 'production' }, /TEAMS_PLAYGROUND_URL is not for production/],
    [{ ...playground, ...both, MICROSOFT_APP_PASSWORD: 'geheim' }, /remove it, or MICROSOFT_APP_ID/],
    [{ TEAMS_PLAYGROUND_URL: 'https://evil.example' }, /must be an address on this machine/],
    [{ TEAMS_PLAYGROUND_URL: 'http://localhost.evil.example' }, /must be an address on this machine/],
  ])('name what is wrong: %o', (env, sentence) => {
    const found = problems(env).join('\n');
    expect(found).toMatch(sentence);
    expect(found).not.toContain('geheim');
  });
});

it('nothing of Teams is loaded before it is configured', () => {
  const chat = readFileSync('src/program/chat.ts', 'utf8');
  expect(chat).toContain("import('./teams.js')");
  expect(chat).not.toMatch(/^import [^(]*(adapters\/teams|\.\/teams\.js)/m);
});
