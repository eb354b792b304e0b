// Ports for the servers of a test, and waiting until the bot behind one answers.
import type { ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:net';

export async function ready(url: string, bot: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (bot.exitCode !== null) throw new Error(`the bot ended with ${bot.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the bot is not ready');
}

/** Listens on a port that nobody else has. */
export async function listening(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** For a program that is told its port: free now, and not kept. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server, '127.0.0.1');
  await new Promise((resolve) => server.close(resolve));
  return port;
}
