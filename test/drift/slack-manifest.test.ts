// The manifests are made from the commands (npm run generate), and Slack's own schema accepts them.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { scopes } from '../../adapters/slack/scopes.js';
import {
  botEvents,
  botScopes,
  manifestFile,
  paths,
  placeholder,
  rightsTable,
  slackManifest,
  type Way,
} from '../../manifests/slack/generate.js';
import { registers } from '../../src/registers/index.js';

const { slashes } = registers;

const ways: readonly Way[] = ['http', 'socket'];
const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(
  JSON.parse(readFileSync('test/fixtures/slack/manifest.schema.json', 'utf8')),
);
const errorsOf = (manifest: unknown) => {
  validate(manifest);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const linksIn = (manifest: unknown) => JSON.stringify(manifest).match(/https?:[^"]+/g) ?? [];

describe.each(ways)('manifests/slack/%s.json', (way) => {
  const manifest = slackManifest(way);

  it('is what the generator makes (npm run generate)', async () => {
    await expect(manifestFile(way)).toMatchFileSnapshot(`../../manifests/slack/${way}.json`);
  });

  it('is accepted by the schema of Slack', () => {
    expect(errorsOf(manifest)).toEqual([]);
  });

  it('hints at every command, within the limit of Slack', () => {
    for (const { word, commands } of slashes) {
      const shown = manifest.features.slash_commands.find(({ command }) => command === `/${word}`);
      const hint = shown?.usage_hint ?? '';
      for (const { words } of commands) expect(hint.split(' | ')).toContain(words.nl.find((word) => word !== ''));
      expect(hint.length).toBeLessThanOrEqual(1000);
    }
  });

  it('asks for no right twice and for none without a reason', () => {
    for (const needed of [botScopes, botEvents]) {
      expect(new Set(needed.map(({ name }) => name)).size).toBe(needed.length);
      for (const { why } of needed) expect(why).toMatch(/^[A-Z].{20,}\.$/);
    }
    expect(manifest.oauth_config.scopes).toEqual({ bot: botScopes.map(({ name }) => name) });
  });
});

describe('the rights that the bot asks for at an installation', () => {
  it('are those of the manifests', () => {
    expect(botScopes.map(({ name }) => name)).toEqual([...scopes]);
  });
});

describe('the two ways', () => {
  it('differ in addresses and rotation only: over HTTP Slack calls one place, in Socket Mode none', () => {
    expect(linksIn(slackManifest('socket'))).toEqual([]);
    expect([...new Set(linksIn(slackManifest('http')))].sort()).toEqual(
      [`${placeholder}${paths.events}`, `${placeholder}${paths.redirect}`].sort(),
    );
    expect(slackManifest('socket').settings).toMatchObject({
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    });
    expect(slackManifest('http').settings).toMatchObject({ socket_mode_enabled: false, token_rotation_enabled: true });
  });
});

describe('the schema', () => {
  const good = slackManifest('http');
  it.each<[string, unknown]>([
    ['a name of 36 letters', { ...good, display_information: { ...good.display_information, name: 'a'.repeat(36) } }],
    [
      'a command without a slash',
      { ...good, features: { ...good.features, slash_commands: [{ command: 'register', description: 'x' }] } },
    ],
    ['a setting it does not know', { ...good, settings: { ...good.settings, unknown_setting: true } }],
    ['no name', { ...good, display_information: {} }],
  ])('refuses %s', (_, manifest) => {
    expect(errorsOf(manifest)).not.toEqual([]);
  });
});

describe('docs/slack.md', () => {
  it('prints every right with its reason (npm run generate)', async () => {
    const [before, after] = readFileSync('docs/slack.md', 'utf8').split(
      /(?<=<!-- rights -->\n)[\s\S]*(?=<!-- \/rights -->)/,
    );
    expect(after).toMatch(/^<!-- \/rights -->/);
    await expect(`${before}\n${rightsTable()}\n${after}`).toMatchFileSnapshot('../../docs/slack.md');
  });
});
