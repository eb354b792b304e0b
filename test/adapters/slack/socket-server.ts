// Slack's side of Socket Mode: a WebSocket that says hello, delivers envelopes, hears their acknowledgements, and drops.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Json } from './support.js';

export interface SocketServer {
  readonly url: string;
  /** How often somebody connected. */
  readonly connections: () => number;
  /** Envelope ids in the order of their acknowledgement, with what was said in it. */
  readonly acknowledged: Map<string, unknown>;
  deliver(envelope: Json): void;
  /** Slack takes a connection out of use. */
  recycle(): void;
  /** The network is gone: no word of farewell. */
  drop(): void;
  close(): Promise<void>;
}

export async function startSocketServer(): Promise<SocketServer> {
  let open: Duplex | undefined;
  let count = 0;
  const acknowledged = new Map<string, unknown>();
  const send = (message: Json) => open?.write(frame(1, Buffer.from(JSON.stringify(message))));
  const server = createServer().on('upgrade', ({ headers }, socket) => {
    const accept = createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept.digest('base64')}\r\n\r\n`,
    );
    count += 1;
    open = socket;
    let held = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      held = Buffer.concat([held, part]);
      for (let read = frameIn(held); read !== undefined; read = frameIn(held)) {
        held = held.subarray(read.size);
        if (read.opcode === 8) socket.end(frame(8, read.content));
        if (read.opcode === 9) socket.write(frame(10, read.content));
        if (read.opcode !== 1) continue;
        const { envelope_id, payload } = JSON.parse(read.content.toString()) as Json;
        acknowledged.set(String(envelope_id), payload);
      }
    });
    send({ type: 'hello', num_connections: 1 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    connections: () => count,
    acknowledged,
    deliver: send,
    recycle: () => void send({ type: 'disconnect', reason: 'refresh_requested' }),
    drop: () => void open?.destroy(),
    async close() {
      open?.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One frame from the server: whole and not masked (RFC 6455, section 5.2). */
function frame(opcode: number, content: Buffer): Buffer {
  const head = content.length < 126 ? [content.length] : [126, content.length >> 8, content.length & 255];
  return Buffer.concat([Buffer.from([0x80 | opcode, ...head]), content]);
}

/** The first frame from the client, which masks what it sends; undefined while it is not all there. */
function frameIn(
  held: Buffer,
): { readonly opcode: number; readonly content: Buffer; readonly size: number } | undefined {
  if (held.length < 2) return undefined;
  const short = held.readUInt8(1) & 0x7f;
  const start = short === 126 ? 4 : 2;
  if (held.length < start + 4) return undefined;
  const length = short === 126 ? held.readUInt16BE(2) : short;
  const size = start + 4 + length;
  if (held.length < size) return undefined;
  const mask = held.subarray(start, start + 4);
  const content = Buffer.from(held.subarray(start + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return { opcode: held.readUInt8(0) & 0x0f, content, size };
}
