// Whether the program runs (/healthz) and can do its work (/readyz), for whoever starts it again or sends it traffic.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '../app/ports/store.js';

/** One thing without which nothing works: the database, the scheduler, the connection to a chat platform. */
export interface HealthCheck {
  readonly name: string;
  /** False, an error and too late are the same. */
  readonly check: () => Promise<boolean>;
}

export interface HealthAnswer {
  readonly status: 200 | 503;
  /** Names and yes or no; no address, no error: anybody may ask. */
  readonly body: Readonly<Record<string, boolean>>;
}

export interface Health {
  healthz(): HealthAnswer;
  readyz(): Promise<HealthAnswer>;
  /** From now on not ready: whoever sends traffic looks for another. */
  stopping(): void;
}

const checkWithin = 2000;

/** `report` is told what fails when it begins to, with its cause: whoever asks is told yes or no only. */
export function createHealth(
  checks: readonly HealthCheck[],
  within = checkWithin,
  report: (name: string, cause: unknown) => void = () => undefined,
): Health {
  let stops = false;
  const failing = new Set<string>();

  async function works({ name, check }: HealthCheck): Promise<readonly [name: string, works: boolean]> {
    const { works: does, cause } = await inTime(check, within);
    if (does) failing.delete(name);
    else if (!failing.has(name)) {
      failing.add(name);
      report(name, cause);
    }
    return [name, does];
  }

  return {
    healthz: () => ({ status: 200, body: { healthy: true } }),
    async readyz() {
      const results = await Promise.all(checks.map(works));
      const ready = !stops && results.every(([, does]) => does);
      return { status: ready ? 200 : 503, body: { ready, ...Object.fromEntries(results) } };
    },
    stopping() {
      stops = true;
    },
  };
}

/** One mark written and read back, however many ask at the same time: anybody may. */
export function databaseCheck(store: Pick<Store, 'canKeep'>): HealthCheck {
  let asked: Promise<boolean> | undefined;
  return {
    name: 'database',
    check() {
      asked ??= store.canKeep().finally(() => {
        asked = undefined;
      });
      return asked;
    },
  };
}

interface Checked {
  readonly works: boolean;
  readonly cause?: unknown;
}

async function inTime(check: () => Promise<boolean>, within: number): Promise<Checked> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, within, false);
  });
  try {
    return { works: await Promise.race([check(), late]) };
  } catch (cause) {
    return { works: false, cause };
  } finally {
    clearTimeout(timer);
  }
}

/** A path with what answers it; Bolt's `customRoutes` take it as it is. */
export interface Route {
  readonly path: string;
  readonly method: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export function healthRoutes(health: Health): Route[] {
  const route = (path: string, answer: () => Promise<HealthAnswer>): Route => ({
    path,
    method: 'GET',
    handler: (_request, response) => {
      answer().then(
        (given) => send(response, given),
        () => send(response, { status: 503, body: { ready: false } }),
      );
    },
  });
  return [route('/healthz', async () => health.healthz()), route('/readyz', () => health.readyz())];
}

function send(response: ServerResponse, { status, body }: HealthAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}
