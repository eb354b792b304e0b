// A mail server that takes what it is told to take, and keeps it.
import { createServer, type Socket } from 'node:net';

export interface TakenMail {
  readonly to: readonly string[];
  readonly data: string;
}

export interface TestSmtp {
  readonly url: string;
  readonly mails: readonly TakenMail[];
  /** What it answers to these commands instead of taking them, as `RCPT: '550 no such user'`. */
  readonly refusing: Map<string, string>;
  close(): Promise<void>;
}

export async function startSmtp(): Promise<TestSmtp> {
  const mails: TakenMail[] = [];
  const refusing = new Map<string, string>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let to: string[] = [];
    let data: string | undefined;
    let rest = '';
    socket.write('220 test\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      rest += chunk;
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (data !== undefined) {
          if (line !== '.') data += `${line}\n`;
          else {
            const refused = refusing.get('.');
            if (refused === 'hang up') return socket.destroy();
            if (refused === undefined) mails.push({ to, data });
            socket.write(`${refused ?? '250 taken'}\r\n`);
            data = undefined;
            to = [];
          }
          continue;
        }
        const command = line.slice(0, 4).toUpperCase();
        const refused = refusing.get(command);
        if (refused !== undefined) socket.write(`${refused}\r\n`);
        else if (command === 'DATA') {
          data = '';
          socket.write('354 go on\r\n');
        } else {
          if (command === 'RCPT') to = [...to, line.replace(/^.*<|>.*$/g, '')];
          socket.write(command === 'QUIT' ? '221 bye\r\n' : '250 fine\r\n');
        }
      }
      return undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refusing,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
