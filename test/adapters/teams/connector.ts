// A Bot Connector on this machine: takes what a bot sends to Teams, remembers it, and fails when a test wants that.
import { createServer, type IncomingMessage } from 'node:http';
import { cardProblems } from './cards.js';

export type Json = Record<string, unknown>;

export interface Call {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly authorization: string | undefined;
  readonly body: Json;
  readonly answer: Json;
}

export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly code?: string;
  /** Does what was asked all the same. */
  readonly done?: boolean;
}

export interface Person {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly email?: string;
  readonly userRole?: string;
  readonly tenantId?: string;
}

export interface FakeConnector {
  readonly url: string;
  readonly calls: Call[];
  /** What Teams would refuse, of all that was sent. */
  readonly problems: string[];
  /** What the next calls to a path are answered with instead. */
  readonly faults: { readonly path: RegExp; readonly fault: Fault }[];
  /** Calls that are answered only then. */
  readonly holds: { readonly path: RegExp; readonly until: Promise<unknown> }[];
  people: Record<string, Person>;
  close(): Promise<void>;
}

export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: Call[] = [];
  const problems: string[] = [];
  const faults: FakeConnector['faults'] = [];
  const holds: FakeConnector['holds'] = [];
  let count = 0;
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://connector');
      const path = decodeURIComponent(pathname);
      await holds.find((one) => one.path.test(`${request.method} ${path}${search}`))?.until;
      const at = faults.findIndex((one) => one.path.test(`${request.method} ${path}${search}`));
      const [found] = at < 0 ? [] : faults.splice(at, 1);
      const isDone = found === undefined || found.fault.done === true;
      count += 1;
      const answer = answerTo(request.method ?? '', path, count, fake.people);
      if (isDone) {
        calls.push({
          method: request.method ?? '',
          path,
          query: search,
          authorization: request.headers.authorization,
          body,
          answer,
        });
        for (const attachment of (body['attachments'] ?? []) as Json[])
          if (attachment['contentType'] === 'application/vnd.microsoft.card.adaptive')
            problems.push(...cardProblems(attachment['content']));
      }
      if (found !== undefined) {
        const { status, headers = {}, code = 'Refused' } = found.fault;
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        return response.end(JSON.stringify({ error: { code, message: 'not now' } }));
      }
      response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fake: FakeConnector = {
    url: `http://127.0.0.1:${port}/teams/`,
    calls,
    problems,
    faults,
    holds,
    people: {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}

function answerTo(method: string, path: string, count: number, people: Record<string, Person>): Json {
  const [, member] = /\/members\/([^/]+)$/.exec(path) ?? [];
  if (method === 'GET' && member !== undefined) return { ...people[member], id: member };
  if (method === 'POST' && path.endsWith('/v3/conversations')) return { id: `a:opened-${count}` };
  return { id: `activity-${count}` };
}

async function readBody(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? {} : (JSON.parse(text) as Json);
}
