import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../db/open.js';
import { createHealth, databaseCheck, type HealthCheck, healthRoutes } from '../src/program/health.js';
import { type Served, serve } from '../src/program/serve.js';

const works: HealthCheck = { name: 'database', check: async () => true };
const failing: readonly [string, HealthCheck['check']][] = [
  ['says no', async () => false],
  ['fails', async () => Promise.reject(new Error('password of Jan'))],
  [
    'throws',
    () => {
      throw new Error('at once');
    },
  ],
  ['never answers', () => new Promise(() => undefined)],
];

describe('the program', () => {
  it('is healthy and ready when everything works', async () => {
    const health = createHealth([works, { name: 'slack', check: async () => true }]);
    expect(health.healthz()).toEqual({ status: 200, body: { healthy: true } });
    expect(await health.readyz()).toEqual({ status: 200, body: { ready: true, database: true, slack: true } });
  });

  it.each(failing)('is not ready when something it needs %s, and says which', async (_, check) => {
    const health = createHealth([works, { name: 'slack', check }], 20);
    expect(await health.readyz()).toEqual({ status: 503, body: { ready: false, database: true, slack: false } });
    expect(health.healthz().status).toBe(200);
  });

  it('tells the log once what fails and why, and again when it fails anew', async () => {
    const told: unknown[] = [];
    let failure: Error | undefined = new Error('disk full');
    const check = async () => {
      if (failure !== undefined) throw failure;
      return true;
    };
    const health = createHealth([{ name: 'database', check }], 20, (name, cause) => told.push([name, cause]));
    const first = failure;
    await health.readyz();
    await health.readyz();
    failure = undefined;
    await health.readyz();
    expect(told).toEqual([['database', first]]);
    failure = new Error('again');
    await health.readyz();
    expect(told).toEqual([
      ['database', first],
      ['database', failure],
    ]);
  });

  it('writes one mark for all who ask at the same moment', async () => {
    let written = 0;
    const canKeep = async () => {
      written += 1;
      return true;
    };
    const health = createHealth([databaseCheck({ canKeep })]);
    await Promise.all([health.readyz(), health.readyz(), health.readyz()]);
    expect(written).toBe(1);
    await health.readyz();
    expect(written).toBe(2);
  });

  it('is not ready any more once it stops', async () => {
    const health = createHealth([works]);
    health.stopping();
    expect(await health.readyz()).toEqual({ status: 503, body: { ready: false, database: true } });
    expect(health.healthz().status).toBe(200);
  });

  it('writes to the database itself, also while a person is at work', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-'));
    const store = await openStore({ url: `file:${join(folder, 'avg.db')}`, mode: 'write', demo: false });
    const { check } = databaseCheck(store);
    expect(await check()).toBe(true);
    await store.transaction(async () => expect(await new Promise((resolve) => setTimeout(resolve, 5, 1))).toBe(1));
    const [busy] = await Promise.all([
      check(),
      store.transaction(() => new Promise((resolve) => setTimeout(resolve, 50, undefined))),
    ]);
    expect(busy).toBe(true);
    await store.close();
    await expect(check()).rejects.toThrow();
    rmSync(folder, { recursive: true });
  });
});

describe('over HTTP', () => {
  let served: Served | undefined;
  afterEach(() => served?.close());
  const start = async (...checks: HealthCheck[]) => {
    served = await serve(healthRoutes(createHealth(checks, 20)), { host: '127.0.0.1', port: 0 });
    return `http://127.0.0.1:${served.port}`;
  };

  it('answers both paths with JSON that nobody keeps', async () => {
    const at = await start(works, { name: 'slack', check: async () => false });
    const healthy = await fetch(`${at}/healthz?from=docker`);
    expect([healthy.status, await healthy.json()]).toEqual([200, { healthy: true }]);
    expect(healthy.headers.get('cache-control')).toBe('no-store');
    const ready = await fetch(`${at}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, database: true, slack: false }]);
    expect((await fetch(`${at}/readyz`, { method: 'HEAD' })).status).toBe(503);
  });

  it('answers nothing else', async () => {
    const at = await start(works);
    const statusOf = async (path: string, method = 'GET') => (await fetch(`${at}${path}`, { method })).status;
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/healthz/../etc/passwd')).toBe(404);
    expect(await statusOf('/readyz', 'POST')).toBe(405);
  });

  it.each(['//', '/%', 'http://[', '*'])('survives a request for %s', async (path) => {
    const at = new URL(await start(works));
    const status = await new Promise((resolve, reject) => {
      request({ host: at.hostname, port: at.port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
    expect((await fetch(`${at.origin}/healthz`)).status).toBe(200);
  });

  it.each([
    ['headers', 'GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: '],
    ['a body', 'POST /healthz HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n'],
  ])('closes a connection on which %s trickle in', async (_, first) => {
    const limits = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 };
    const late = { path: '/healthz', method: 'POST', handler: () => undefined };
    served = await serve([late], { host: '127.0.0.1', port: 0 }, limits);
    const socket = connect(served.port, '127.0.0.1').on('error', () => undefined);
    socket.resume().write(first);
    const trickle = setInterval(() => socket.writable && socket.write('a'), 50);
    const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')));
    const outcome = await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2_000, 'open'))]);
    clearInterval(trickle);
    socket.destroy();
    expect(outcome).toBe('closed');
  });

  it('says at the start when the port is taken', async () => {
    await start(works);
    await expect(serve([], { host: '127.0.0.1', port: served?.port ?? 0 })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
