// The one port when no chat platform opens it: a server with a few fixed paths and nothing else.
import { createServer, type ServerOptions } from 'node:http';
import type { Route } from './health.js';

export interface Served {
  readonly port: number;
  /** Answers what has been asked and takes no more. */
  close(): Promise<void>;
}

/** Node looks only twice a minute who is too late, unless it is told to look more often. */
const receiving: ServerOptions = { headersTimeout: 5_000, requestTimeout: 5_000, connectionsCheckingInterval: 1_000 };

export async function serve(
  routes: readonly Route[],
  { host, port }: { readonly host: string; readonly port: number },
  limits = receiving,
): Promise<Served> {
  const server = createServer(limits, (request, response) => {
    // Compared as it came and not parsed as an address: a parser throws at what anybody may send.
    const [pathname] = (request.url ?? '/').split('?');
    const here = routes.filter(({ path }) => path === pathname);
    // Whoever may GET may ask for the head of it.
    const route = here.find(
      ({ method }) => method === request.method || (method === 'GET' && request.method === 'HEAD'),
    );
    if (route !== undefined) return route.handler(request, response);
    response.writeHead(here.length === 0 ? 404 : 405).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
