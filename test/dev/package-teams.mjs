// `npm run package:teams`: makes the Teams app of the bot in MICROSOFT_APP_ID, checked against Microsoft's own schema.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { teamsManifest } from '../../dist/manifests/teams/generate.js';
import { teamsPackage } from '../../dist/manifests/teams/package.js';
import { loadConfig } from '../../dist/src/config.js';

const root = new URL('../../', import.meta.url).pathname;
const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

if (existsSync('.env')) process.loadEnvFile('.env');
const appId = process.env.MICROSOFT_APP_ID;
if (!appId) fail('Set MICROSOFT_APP_ID: Azure portal > the bot > Configuration > Microsoft App ID (docs/teams.md).');
const wrong = loadConfig({ MICROSOFT_APP_ID: appId });
const problem = wrong.ok ? undefined : wrong.problems.find((one) => one.startsWith('MICROSOFT_APP_ID must'));
if (problem !== undefined) fail(problem);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = teamsManifest(appId, version);
const schema = createRequire(import.meta.url)(
  `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
);
const problems = await AppManifestUtils.validateAgainstSchema(manifest, schema);
if (problems.length > 0) fail(`The manifest is not what Teams takes:\n${problems.join('\n')}`);

const folder = join(root, 'dist', 'teams');
mkdirSync(folder, { recursive: true });
const path = join(folder, 'avg-maatje.zip');
writeFileSync(path, teamsPackage(appId, version));
process.stdout.write(`Version ${version}, checked. Upload it in the Teams admin centre (docs/teams.md):\n${path}\n`);
