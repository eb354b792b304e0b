// `npm run package:teams`: makes the Teams app of the bot in MICROSOFT_APP_ID, checked against Microsoft's own schema.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { teamsManifest } from '../../dist/manifests/teams/generate.js';
import { teamsPackage } from '../../dist/manifests/teams/package.js';
import { loadConfig } from '../../dist/src/program/config.js';

const root = new URL('../../', import.meta.url).pathname;
const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

if (existsSync('.env')) process.loadEnvFile('.env');
const needed = {
  MICROSOFT_APP_ID: 'Azure portal > the bot > Configuration > Microsoft App ID (docs/teams.md)',
  TEAMS_WEBSITE_URL: 'the website of who runs the bot; Teams shows it beside the app',
  TEAMS_PRIVACY_URL: 'the page with their privacy statement; Teams shows it beside the app',
};
const missing = Object.entries(needed).filter(([name]) => !process.env[name]?.trim());
if (missing.length > 0) fail(missing.map(([name, what]) => `Set ${name}: ${what}.`).join('\n'));
const names = Object.keys(needed);
const checked = loadConfig(Object.fromEntries(names.map((name) => [name, process.env[name]])));
const wrong = checked.ok ? [] : checked.problems.filter((one) => names.some((name) => one.startsWith(`${name} must`)));
if (wrong.length > 0) fail(wrong.join('\n'));
const { MICROSOFT_APP_ID: appId, TEAMS_WEBSITE_URL: website, TEAMS_PRIVACY_URL: privacy } = process.env;
const pages = { website, privacy };

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = teamsManifest(appId, version, pages);
const schema = createRequire(import.meta.url)(
  `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
);
const problems = await AppManifestUtils.validateAgainstSchema(manifest, schema);
if (problems.length > 0) fail(`The manifest is not what Teams takes:\n${problems.join('\n')}`);

const folder = join(root, 'dist', 'teams');
mkdirSync(folder, { recursive: true });
const path = join(folder, 'avg-maatje.zip');
writeFileSync(path, teamsPackage(appId, version, pages));
process.stdout.write(`Version ${version}, checked. Upload it in the Teams admin centre (docs/teams.md):\n${path}\n`);
