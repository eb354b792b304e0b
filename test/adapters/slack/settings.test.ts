import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/program/config.js';

const secret = '0123456789abcdef0123456789abcdef';
const problems = (env: Record<string, string>) => {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
};

describe('the settings of Slack', () => {
  it.each([
    { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: secret },
    { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', PRIVACY_OFFICER: 'U01SANNE' },
    {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'x',
      SLACK_STATE_SECRET: secret,
      SLACK_SIGNING_SECRET: secret,
      SECRETS_KEYS: `k1:${secret}${secret}`,
    },
  ])('are complete: %o', (env) => {
    expect(problems(env)).toEqual([]);
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_SIGNING_SECRET is missing \(HTTP\), or SLACK_APP_TOKEN/],
    [{ SLACK_SIGNING_SECRET: secret }, /SLACK_BOT_TOKEN is missing/],
    [{ SLACK_BOT_TOKEN: 'xoxp-1', SLACK_SIGNING_SECRET: secret }, /SLACK_BOT_TOKEN must begin with xoxb-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'geheim' }, /SLACK_SIGNING_SECRET must be the 32/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN must begin with xapp-/],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: secret }, /SLACK_CLIENT_SECRET is missing beside SLACK_CLIENT_ID/],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: secret }, /set one of the two/],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: secret, PRIVACY_OFFICER: 'sanne@bakker.nl' },
      /PRIVACY_OFFICER must be a member id/,
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: secret, PORT: '70000' },
      /PORT must be a number from 0 to 65535/,
    ],
  ] as const)('name what is wrong: %o', (env, sentence) => {
    const found = problems(env).join('\n');
    expect(found).toMatch(sentence);
    expect(found).not.toContain('geheim');
  });
});
