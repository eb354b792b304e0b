// `npm run dev:teams`: the playground of Microsoft in the browser with the bot in it, on a database that is thrown away.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlayground } from './playground.mjs';

const root = new URL('../../', import.meta.url).pathname;
const [playgroundPort, botPort] = [await freePort(), await freePort()];
const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-dev-'));
const bot = spawn(process.execPath, ['dist/src/main.js'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(folder, 'avg.db')}`,
    TEAMS_PLAYGROUND_URL: `http://localhost:${playgroundPort}`,
    HOST: '127.0.0.1',
    PORT: String(botPort),
  },
});
const playground = await startPlayground({
  port: playgroundPort,
  endpoint: `http://127.0.0.1:${botPort}/api/messages`,
});
process.stdout.write(`\nPlayground: ${playground.url}   (bot on port ${botPort})\nStop with Ctrl+C.\n\n`);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  bot.kill('SIGTERM');
  if (bot.exitCode === null) await new Promise((resolve) => bot.once('exit', resolve));
  await playground.stop();
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
