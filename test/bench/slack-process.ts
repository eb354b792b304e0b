// The server of one measurement, in a process of its own so that the load does not share its thread: the bot with its
// Slack adapter (`bot FILE`), the same with the register changed before each command (`changing FILE`), or a bare Bolt app
// that acknowledges with a given answer (`bare JSON`). Writes its port.
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { slackPaths, startSlack } from '../../adapters/slack/slack.js';
import { createInstallations } from '../../src/app/accounts/installations.js';
import { createBot } from '../../src/app/bot.js';
import type { Store } from '../../src/app/ports/store.js';
import { type AuditEntry, extendChain } from '../../src/core/audit.js';
import { registers } from '../../src/registers/index.js';
import { signedHeaders } from '../adapters/slack/signature.js';
import { assertDurable, openReal, workspaceOf } from './database.js';

export const signingSecret = '0123456789abcdef0123456789abcdef';

/** The headers with which Slack would send this body. */
export function signed(body: string): Record<string, string> {
  return { 'content-type': 'application/x-www-form-urlencoded', ...signedHeaders(signingSecret, body) };
}

const host = '127.0.0.1';

interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function bot(file: string, changing: boolean): Promise<Running> {
  const store = await openReal(file);
  await registers.ready();
  const local = { language: 'nl', zone: 'Europe/Amsterdam' } as const;
  const secrets = createSecrets(undefined);
  const slack = await startSlack({
    bot: createBot({ store: changing ? changingFirst(store) : store, crypto, ...local }),
    documents: { make: () => Promise.reject(new Error('no documents here')) },
    installations: createInstallations({ store, crypto, secrets, ...local, organisation: 'the-one' }),
    organisation: (workspace) => store.read(({ organisations }) => organisations.ofInstallation('slack', workspace)),
    language: local.language,
    now: () => new Date().toISOString(),
    report: (event, cause) => console.error(event, cause),
    connection: { type: 'http', signingSecret },
    workspace: { type: 'token', token: 'xoxb-bench' },
    port: 0,
    host,
    // Slack's side of the Web API: who the bot is, and who somebody is.
    fetch: async (url) =>
      Response.json({
        ok: true,
        ...(String(url).endsWith('/auth.test') ? { team_id: workspaceOf(0), user_id: 'U0BOT' } : {}),
        ...(String(url).endsWith('/views.open') ? { view: { id: 'V1', hash: 'h1' } } : {}),
        ...(String(url).endsWith('/users.info') ? { user: { real_name: 'Anna de Vries', locale: 'nl-NL' } } : {}),
      }),
  });
  const stop = async () => {
    await slack.stop();
    assertDurable(file);
    await store.close();
  };
  return { port: slack.port, stop };
}

/** Each turn finds an activity changed since the one before: the trail has another line of it. */
function changingFirst(store: Store): Store {
  let line: Omit<AuditEntry, 'at'> | undefined;
  return {
    ...store,
    transaction: (work) =>
      store.transaction(async (repositories) => {
        const organisation = await repositories.organisations.ofInstallation('slack', workspaceOf(0));
        const id = organisation?.id ?? '';
        const [activity] = line === undefined ? await repositories.records.list(id, 'controller-activity') : [];
        line ??= { actor: 'system', action: 'answer', record: activity?.id ?? '', path: 'name', digest: null };
        const lines = [{ ...line, at: new Date().toISOString() }];
        await repositories.audit.append(id, (head) => extendChain(head, lines, crypto.sha256));
        return work(repositories);
      }),
  };
}

async function bare(answer: string): Promise<Running> {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: slackPaths.events, logLevel: LogLevel.ERROR });
  const app = new App({ receiver, authorize: async () => ({ botToken: 'xoxb-bench', botUserId: 'U0BOT' }) });
  const answered = answer === '' ? undefined : JSON.parse(answer);
  app.command(/./, ({ ack }) => ack(answered));
  app.action(/./, ({ ack }) => ack());
  const server = await receiver.start({ port: 0, host });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: async () => {
      await app.stop();
    },
  };
}

const [kind, given = ''] = process.argv.slice(2);
if (kind === 'bot' || kind === 'changing' || kind === 'bare') {
  const { port, stop } = await (kind === 'bare' ? bare(given) : bot(given, kind === 'changing'));
  process.stdout.write(`${port}\n`);
  process.stdin.resume().once('end', () => void stop());
}
