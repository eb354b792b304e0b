// `npm run dev:slack [-- --socket]`: a local Slack in the browser with the bot in it, on a database that is thrown away.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appToken, botToken, signingSecret, startLocalSlack } from './local-slack.mjs';

const root = new URL('../../', import.meta.url).pathname;
const socket = process.argv.includes('--socket');
const [slackPort, botPort] = [await freePort(), await freePort()];
const slack = await startLocalSlack({
  port: slackPort,
  ...(socket ? {} : { requestUrl: `http://127.0.0.1:${botPort}/slack/events` }),
});
const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-dev-'));
const bot = spawn(process.execPath, ['dist/src/main.js'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(folder, 'avg.db')}`,
    SLACK_API_URL: slack.apiUrl,
    // Local Slack has no owners and administrators.
    PRIVACY_OFFICER: 'U01SANNE',
    SLACK_BOT_TOKEN: botToken,
    ...(socket ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
    SECRETS_KEYS: `dev:${'0123456789abcdef'.repeat(4)}`,
    HOST: '127.0.0.1',
    PORT: String(botPort),
  },
});
process.stdout.write(
  `\nLocal Slack: ${slack.url}   (bot on port ${botPort}, ${socket ? 'Socket Mode' : 'HTTP'})\nStop with Ctrl+C.\n\n`,
);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  bot.kill('SIGTERM');
  if (bot.exitCode === null) await new Promise((resolve) => bot.once('exit', resolve));
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
bot.once('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
