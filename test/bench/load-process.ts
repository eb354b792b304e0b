// The bot in Slack for many workspaces, in a process of its own: `load-process.js FILE`. Writes its port; GET /rss says how many
// bytes it holds.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createDocuments } from '../../adapters/documents/documents.js';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { startSlack } from '../../adapters/slack/slack.js';
import { createInstallations } from '../../src/app/accounts/installations.js';
import { createBot } from '../../src/app/bot.js';
import { Inbox } from '../../src/app/inbox.js';
import { registers } from '../../src/registers/index.js';
import { assertDurable, openReal, root, urlOf, workspaceOf } from './database.js';
import { signingSecret } from './slack-process.js';

const local = { language: 'nl', zone: 'Europe/Amsterdam' } as const;
const now = () => new Date().toISOString();

/** As Slack gives it when the app is added. */
function installed(workspace: string) {
  const bot = { token: `xoxb-${workspace}`, scopes: ['commands'], id: 'B0BOT', userId: 'U0BOT' };
  const user = { id: 'person-0', token: undefined, scopes: undefined };
  return { team: { id: workspace }, enterprise: undefined, user, bot, isEnterpriseInstall: false, tokenType: 'bot' };
}

async function run(file: string, organisations: number): Promise<void> {
  const store = await openReal(file);
  await registers.ready();
  const secrets = createSecrets(`k1:${'ab'.repeat(32)}`);
  const installations = createInstallations({ store, crypto, secrets, ...local, organisation: 'new' });
  for (let index = 0; index < organisations; index += 1) {
    const externalId = workspaceOf(index);
    const tokens = JSON.stringify(installed(externalId));
    const how = { tokens, botUser: 'U0BOT', scopes: ['commands'], enterprise: false, installedBy: 'person-0' };
    await installations.installed({ platform: 'slack', externalId, ...how }, now());
  }
  const inbox = new Inbox({ store, secrets, givenUp: () => undefined });
  const program = pathToFileURL(join(root, 'dist', 'src', 'main.js'));
  const documents = createDocuments({
    startWorker: (resourceLimits) =>
      new Worker(program, { workerData: { DATABASE_URL: urlOf(file) }, argv: [], resourceLimits }),
  });
  let count = 0;
  const slack = await startSlack({
    bot: createBot({ store, crypto, ...local, inbox, secrets }),
    documents,
    installations,
    organisation: (workspace) => store.read(({ organisations: all }) => all.ofInstallation('slack', workspace)),
    inbox: { of: inbox, newId: crypto.newId },
    language: local.language,
    now,
    // What is too much is refused, and counted by who offers it.
    report: () => undefined,
    connection: { type: 'http', signingSecret },
    workspace: { type: 'oauth', clientId: 'c', clientSecret: 's', stateSecret: 'x' },
    port: 0,
    host: '127.0.0.1',
    routes: [
      { path: '/rss', method: 'GET', handler: (_, response) => void response.end(String(process.memoryUsage.rss())) },
      { path: '/healthz', method: 'GET', handler: (_, response) => void response.end('{}') },
    ],
    // Slack's side of the Web API.
    fetch: async (url) => {
      count += 1;
      const method = String(url).split('/').at(-1) ?? '';
      const own: Readonly<Record<string, object>> = {
        'users.info': { user: { real_name: 'Anna de Vries', locale: 'nl-NL' } },
        'conversations.open': { channel: { id: 'D01' } },
        'chat.postMessage': { ts: `1764000000.${String(count).padStart(6, '0')}`, channel: 'D01' },
        'files.getUploadURLExternal': { upload_url: 'https://upload.invalid/1', file_id: 'F1' },
        'files.completeUploadExternal': { files: [{ id: 'F1' }] },
      };
      return Response.json({ ok: true, ...own[method] });
    },
  });
  process.stdout.write(`${slack.port}\n`);
  process.stdin.resume().once('end', () => {
    void (async () => {
      await slack.stop();
      assertDurable(file);
      await store.close();
      process.exit(0);
    })();
  });
}

const [file = '', organisations = ''] = process.argv.slice(2);
await run(file, Number(organisations));
