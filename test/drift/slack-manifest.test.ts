// The manifests are made from the commands (npm run generate), and Slack's own schema accepts them.

import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { scopes } from '../../adapters/slack/scopes.js';
import { colourIcon } from '../../manifests/icons.js';
import {
  botEvents,
  botScopes,
  createLink,
  manifestFile,
  paths,
  placeholder,
  rightsTable,
  slackManifest,
  socketLink,
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

describe('the link that makes the app', () => {
  it.each(ways)('carries the manifest, filled in, within what a browser and Slack take (%s)', (way) => {
    const manifest = slackManifest(way, { address: 'https://avg.example.nl', suffix: '-avg' });
    expect(errorsOf(manifest)).toEqual([]);
    const link = createLink(manifest);
    expect(link.length).toBeLessThan(8_000);
    const carried: unknown = JSON.parse(new URL(link).searchParams.get('manifest_json') ?? '');
    expect(carried).toEqual(manifest);
    expect(JSON.stringify(carried)).not.toContain(placeholder);
    for (const { command } of manifest.features.slash_commands) expect(command).toMatch(/^\/[a-z]+-avg$/);
  });
});

describe('manifests/slack/icon.png', () => {
  const headOf = (png: Uint8Array) => Buffer.from(png).subarray(16, 24).toString('hex');
  const pixelsOf = (png: Uint8Array) => {
    const bytes = Buffer.from(png);
    const length = bytes.readUInt32BE(33);
    return inflateSync(bytes.subarray(41, 41 + length));
  };

  it('is what is drawn here, as large as Slack wants it (npm run slack:link)', () => {
    const drawn = colourIcon(512);
    const kept = readFileSync('manifests/slack/icon.png');
    expect(headOf(kept)).toBe(headOf(drawn));
    expect(pixelsOf(kept).equals(pixelsOf(drawn))).toBe(true);
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
  const filledIn = (text: string, mark: string, made: string): string => {
    const [before = '', after = ''] = text.split(new RegExp(`(?<=<!-- ${mark} -->\\n)[\\s\\S]*(?=<!-- /${mark} -->)`));
    expect(after).toMatch(new RegExp(`^<!-- /${mark} -->`));
    return `${before}${made}${after}`;
  };

  it('prints every right with its reason, and the link (npm run generate)', async () => {
    const text = filledIn(readFileSync('docs/slack.md', 'utf8'), 'rights', `\n${rightsTable()}\n`);
    await expect(filledIn(text, 'link', `\n   ${socketLink()}\n   `)).toMatchFileSnapshot('../../docs/slack.md');
  });
});
