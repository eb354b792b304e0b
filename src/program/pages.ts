// Public pages on the one port: only for who has the address, until it expires or is taken back.
import type { ServerResponse } from 'node:http';
import type { Documents } from '../app/ports/documents.js';
import type { Page } from '../app/ports/publications.js';
import type { Crypto } from '../app/ports/secrets.js';
import type { Store } from '../app/ports/store.js';
import { registers } from '../registers/index.js';
import type { Route } from './health.js';

/** Behind it stands the secret. The same path for everybody: routes are compared as a whole. */
const pagePath = '/overzicht';

export interface PagesOptions {
  readonly store: Pick<Store, 'read'>;
  readonly crypto: Pick<Crypto, 'sha256'>;
  readonly documents: Documents;
  readonly now: () => string;
  readonly report: (cause: unknown) => void;
}

/** A page is made anew at most once in so many minutes: an address that many people open costs no more than one. */
const freshMinutes = 10;
const most = 50;

export function pageRoute({ store, crypto, documents, now, report }: PagesOptions): Route {
  const made = new Map<string, { readonly at: number; readonly html: Promise<Buffer> }>();

  async function pageOf(secret: string): Promise<Page | undefined> {
    const page = await store.read(({ pages }) => pages.find(crypto.sha256(secret)));
    return page === undefined || page.expiresAt <= now() ? undefined : page;
  }

  async function make({ organisation, document }: Page): Promise<Buffer> {
    const name = `${document}.html`;
    const known = await store.read(({ organisations }) => organisations.get(organisation));
    if (known === undefined || !registers.documents.isDocumentName(name)) throw new Error('this page cannot be made');
    const { bytes } = await documents.make(name, { organisation, language: known.language, at: now() });
    const parts: Uint8Array[] = [];
    for await (const part of bytes) parts.push(part);
    return Buffer.concat(parts);
  }

  function htmlOf(page: Page): Promise<Buffer> {
    const at = Date.parse(now());
    const held = made.get(page.hash);
    if (held !== undefined && at - held.at < freshMinutes * 60_000) return held.html;
    const html = make(page);
    html.catch(() => made.delete(page.hash));
    made.delete(page.hash);
    made.set(page.hash, { at, html });
    if (made.size > most) made.delete(made.keys().next().value ?? '');
    return html;
  }

  async function answer(address: string, response: ServerResponse): Promise<void> {
    const secret = /[?&]s=([0-9a-f]{64})(?:&|$)/.exec(address)?.[1];
    const page = secret === undefined ? undefined : await pageOf(secret);
    if (page === undefined) return send(response, 404, Buffer.from(gone));
    send(response, 200, await htmlOf(page));
  }

  return {
    path: pagePath,
    method: 'GET',
    handler: (request, response) => {
      answer(request.url ?? '', response).catch((cause: unknown) => {
        report(cause);
        send(response, 503, Buffer.from(later));
      });
    },
  };
}

function send(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
  });
  response.end(body);
}

const small = (nl: string, en: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>AVG-maatje</title><p>${nl}</p><p lang="en">${en}</p></html>\n`;
const gone = small('Deze pagina is er niet of niet meer.', 'This page is not here, or no longer.');
const later = small(
  'Deze pagina komt er nu niet. Probeer het straks opnieuw.',
  'This page is not available now. Try again later.',
);
