// `npm run slack:link [-- https://your.address] [-- --suffix avg]`: the link that makes the Slack app, filled in.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourIcon } from '../../dist/manifests/icons.js';
import { createLink, slackManifest } from '../../dist/manifests/slack/generate.js';

const root = new URL('../../', import.meta.url).pathname;
const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};
const given = process.argv.slice(2);
const at = given.indexOf('--suffix');
const suffix = at < 0 ? undefined : (given[at + 1] ?? '');
const [address, ...rest] = at < 0 ? given : given.toSpliced(at, 2);
if (rest.length > 0) fail('Give one address, or none for Socket Mode.');
if (suffix !== undefined && !/^[a-z0-9]{1,12}$/.test(suffix))
  fail('A suffix is up to twelve small letters and digits, such as: --suffix avg');
const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
if (address !== undefined && url?.protocol !== 'https:')
  fail(`${address} is not an address as Slack takes it, such as: https://avg.example.nl`);

const manifest = slackManifest(url === undefined ? 'socket' : 'http', {
  ...(url === undefined ? {} : { address: url.origin }),
  ...(suffix === undefined ? {} : { suffix: `-${suffix}` }),
});
const icon = join(root, 'manifests', 'slack', 'icon.png');
writeFileSync(icon, colourIcon(512));
process.stdout.write(
  [
    `Open this, pick the workspace, and click Create (docs/slack.md, ${url === undefined ? 'Socket Mode' : 'HTTP'}):`,
    createLink(manifest),
    'The icon, for Basic Information, Display Information:',
    icon,
    '',
  ].join('\n\n'),
);
