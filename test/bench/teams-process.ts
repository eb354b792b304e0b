// The server of one measurement, in a process of its own so that the load does not share its thread: the bot with its
// Teams adapter (`bot FILE CONNECTOR`), or a bare CloudAdapter that sends a given message (`bare JSON`). Writes its port.
import { createServer } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { startTeams, teamsPath } from '../../adapters/teams/teams.js';
import { createAddresses } from '../../src/app/accounts/addresses.js';
import { createInstallations } from '../../src/app/accounts/installations.js';
import { createBot } from '../../src/app/bot.js';
import { serve } from '../../src/program/serve.js';
import { registers } from '../../src/registers/index.js';
import { assertDurable, openReal, workspaceOf } from './database.js';

const host = '127.0.0.1';

interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function bot(file: string, connector: string): Promise<Running> {
  const store = await openReal(file);
  await registers.ready();
  const local = { language: 'nl', zone: 'Europe/Amsterdam' } as const;
  const tenant = workspaceOf(0);
  const now = () => new Date().toISOString();
  const organisation = () => store.read(({ organisations }) => organisations.ofInstallation('teams', tenant));
  const secrets = createSecrets(undefined);
  const teams = await startTeams({
    bot: createBot({ store, crypto, ...local }),
    documents: { make: () => Promise.reject(new Error('no documents here')) },
    installations: createInstallations({ store, crypto, secrets, ...local, organisation: 'the-one' }),
    organisation,
    addresses: createAddresses({ store, platform: 'teams', organisation, now }),
    tenant,
    playground: connector,
    language: local.language,
    now,
    report: (event, cause) => console.error(event, cause),
  });
  const { port, close } = await serve(teams.routes, { host, port: 0 });
  const stop = async () => {
    await close();
    await teams.stop();
    assertDurable(file);
    await store.close();
  };
  return { port, stop };
}

/** Nothing but the SDK: it takes the same activity, and sends the same message. */
async function bare(message: string): Promise<Running> {
  const { attachments, summary } = JSON.parse(message);
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      const answer = {
        socket: response.socket,
        status: (code: number) => Object.assign(response, { statusCode: code }) && answer,
        header: (name: string, value: unknown) => response.setHeader(name, String(value)) && answer,
        send: (body: unknown) => response.write(typeof body === 'string' ? body : JSON.stringify(body)) && answer,
        end: () => response.end() && answer,
      };
      const given = { method: 'POST', headers: {}, body: JSON.parse(text) };
      void adapter.process(given, answer, async (context) => {
        await context.sendActivity({ type: 'message', attachments, summary });
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const path = teamsPath;

const [kind, given = '', connector = ''] = process.argv.slice(2);
if (kind === 'bot' || kind === 'bare') {
  const { port, stop } = await (kind === 'bot' ? bot(given, connector) : bare(given));
  process.stdout.write(`${port}\n`);
  process.stdin.resume().once('end', () => void stop());
}
