// Public pages over real HTTP, from a real database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../adapters/secrets/crypto.js';
import type { DatabaseStore } from '../db/store.js';
import type { DocumentRequest } from '../src/app/ports/documents.js';
import { pageRoute } from '../src/program/pages.js';
import { type Served, serve } from '../src/program/serve.js';
import { openFresh } from './db/fresh.js';

const at = '2026-11-24T08:00:00.000Z';
const secret = 'ab'.repeat(32);
let store: DatabaseStore;
let server: Served;
let folder: string;
let now: string;
let asked: DocumentRequest[];
let fails: boolean;
const reports: unknown[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'avg-maatje-pages-'));
  store = await openFresh(join(folder, 'avg.db'));
  await store.transaction(async ({ organisations, pages }) => {
    await organisations.create({ id: 'o1', language: 'nl', zone: 'Europe/Amsterdam' }, at);
    const hash = crypto.sha256(secret);
    const expiresAt = '2026-12-24T08:00:00.000Z';
    await pages.open({ organisation: 'o1', hash, document: 'register-outside', by: 'p1', at, expiresAt });
  });
  now = at;
  asked = [];
  fails = false;
  const documents = {
    async make(document: string, request: DocumentRequest) {
      asked.push(request);
      if (fails) throw new Error('no worker');
      const text = `<!doctype html><title>${document}</title>${asked.length}`;
      return {
        mediaType: 'text/html',
        bytes: (async function* () {
          yield Buffer.from(text);
        })(),
      };
    },
  };
  const route = pageRoute({ store, crypto, documents, now: () => now, report: (cause) => reports.push(cause) });
  server = await serve([route], { host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const get = (query: string) => fetch(`http://127.0.0.1:${server.port}/overzicht${query}`);

describe('a public page', () => {
  it('is for who has its address, and tells nobody else where it came from', async () => {
    const answer = await get(`?s=${secret}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('register-outside.html');
    expect(asked).toEqual([{ organisation: 'o1', language: 'nl', at }]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it.each([
    '',
    '?s=',
    `?s=${'cd'.repeat(32)}`,
    `?s=${secret}0`,
    `?s=${secret.toUpperCase()}`,
    '?s=%27%20or%201=1',
    `?x=${secret}`,
  ])('is not there for %s', async (query) => {
    const answer = await get(query);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Deze pagina is er niet of niet meer.');
    expect(asked).toEqual([]);
  });

  it('ends at its moment', async () => {
    now = '2026-12-24T07:59:59.999Z';
    expect((await get(`?s=${secret}`)).status).toBe(200);
    now = '2026-12-24T08:00:00.000Z';
    expect((await get(`?s=${secret}`)).status).toBe(404);
  });

  it('is gone as soon as it is taken back, also while it was just made', async () => {
    await get(`?s=${secret}`);
    await store.transaction(({ pages }) => pages.close('o1'));
    expect((await get(`?s=${secret}`)).status).toBe(404);
  });

  it('is made once for many readers, and anew after ten minutes', async () => {
    await Promise.all(Array.from({ length: 20 }, () => get(`?s=${secret}`)));
    expect(asked).toHaveLength(1);
    now = '2026-11-24T08:10:00.000Z';
    await get(`?s=${secret}`);
    expect(asked).toHaveLength(2);
  });

  it('says so when it cannot be made, and tries again for the next reader', async () => {
    fails = true;
    expect((await get(`?s=${secret}`)).status).toBe(503);
    fails = false;
    expect((await get(`?s=${secret}`)).status).toBe(200);
    expect(reports).toHaveLength(1);
  });
});
