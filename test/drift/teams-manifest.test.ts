// The Teams app is made from our commands, and Microsoft's own schema accepts it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../adapters/teams/incoming.js';
import { manifestVersion, teamsManifest, translation } from '../../manifests/teams/generate.js';
import { teamsPackage } from '../../manifests/teams/package.js';
import { registers } from '../../src/registers/index.js';

const { slashes, messageFlows } = registers;

const appId = '22222222-2222-4222-8222-222222222222';
const pages = { website: 'https://www.bakkerijdevries.nl', privacy: 'https://www.bakkerijdevries.nl/privacy' };
const require = createRequire(import.meta.url);
const schemaOf = (version: string, name = 'MicrosoftTeams') =>
  require(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/${name}.schema.json`) as never;
const problemsOf = (manifest: object, schema: never) =>
  AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest, schema);

describe('the manifest', () => {
  it.each(['1.29', '1.30'])('is accepted by the schema of version %s, in both languages', async (version) => {
    expect(await problemsOf(teamsManifest(appId, '1.2.3', pages, version), schemaOf(version))).toEqual([]);
    // Its patterns are no Unicode ones, which the package of Microsoft does not know.
    const { $schema: _, ...localization } = schemaOf(version, 'MicrosoftTeams.Localization') as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false });
    ajv.validate(localization, translation(version));
    expect(ajv.errors).toBeNull();
  });

  it.each<[string, (manifest: ReturnType<typeof teamsManifest>) => object]>([
    ['a name that is too long', (good) => ({ ...good, name: { short: 'a'.repeat(31), full: 'a' } })],
    ['a setting it does not know', (good) => ({ ...good, unknownSetting: true })],
    ['no icon', ({ icons: _, ...good }) => good],
  ])('would not be accepted with %s', async (_what, changed) => {
    const bad = changed(teamsManifest(appId, '1.2.3', pages));
    expect(await problemsOf(bad, schemaOf(manifestVersion))).not.toEqual([]);
  });

  it('offers every command, short enough for older menus, and what is offered is understood in both languages', () => {
    const { bots } = teamsManifest(appId, '1.2.3', pages);
    const [personal, among] = bots[0]?.commandLists ?? [];
    expect(personal?.commands).toEqual(among?.commands);
    expect(personal?.commands.length).toBeLessThanOrEqual(10);
    for (const { word } of slashes) expect(personal?.commands.map(({ title }) => title)).toContain(word);
    const titles = Object.entries(translation()).filter(([path]) => /commandLists.*title$/.test(path));
    expect(titles).toHaveLength(2 * (personal?.commands.length ?? 0));
    for (const title of [...(personal?.commands ?? []).map((one) => one.title), ...titles.map(([, text]) => text)]) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(commandOf(title, true)).toMatch(/^\/\w+/);
    }
  });

  it('has an entry in the menu of a message for each flow that begins there', () => {
    const { composeExtensions } = teamsManifest(appId, '1.2.3', pages) as {
      composeExtensions?: { commands: { id: string }[] }[];
    };
    expect(composeExtensions?.[0]?.commands.map(({ id }) => id)).toEqual(messageFlows.map(({ id }) => id));
  });

  it('leads to the pages of who runs the bot, and to no others', () => {
    expect(teamsManifest(appId, '1.2.3', pages).developer).toMatchObject({
      websiteUrl: pages.website,
      privacyUrl: pages.privacy,
      termsOfUseUrl: pages.website,
    });
  });

  it('asks to whisper, and for no more rights than who speaks', () => {
    const manifest = teamsManifest(appId, '1.2.3', pages);
    expect(manifest.bots[0]).toMatchObject({ supportsTargetedMessages: true, supportsFiles: true });
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
    expect(manifest).not.toHaveProperty('authorization');
  });
});

describe('the package', () => {
  const files = unzipSync(teamsPackage(appId, '1.2.3', pages));
  it('holds the manifest, the translation and two icons of the right size, at its root', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const sizeOf = (name: string) => {
      const png = Buffer.from(files[name] ?? []);
      return [png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    expect(sizeOf('color.png')).toEqual(['PNG', 192, 192]);
    expect(sizeOf('outline.png')).toEqual(['PNG', 32, 32]);
    expect(JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString())).toEqual(
      teamsManifest(appId, '1.2.3', pages),
    );
  });

  it('is the same whenever it is made', () => {
    expect(
      Buffer.from(teamsPackage(appId, '1.2.3', pages)).equals(Buffer.from(teamsPackage(appId, '1.2.3', pages))),
    ).toBe(true);
  });

  it('is described in docs/teams.md, with the version that it is made for', () => {
    expect(readFileSync('docs/teams.md', 'utf8')).toContain(`manifest ${manifestVersion}`);
  });
});
