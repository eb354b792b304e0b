// How deliveries come in: no later than they should, read before Bolt reads them, and acknowledged when they are done.
import { createServer, Server, type ServerOptions } from 'node:http';
import {
  type App,
  AuthorizationError,
  type BufferedIncomingMessage,
  HTTPModuleFunctions,
  type HTTPReceiver,
  type HTTPReceiverOptions,
  type SocketModeReceiver,
} from '@slack/bolt';
import { late, within } from '../../src/app/pacing.js';
import { times } from './limits.js';

type Report = (event: string, cause?: unknown) => void;

/** Who sends headers or a body slower than this holds a connection that somebody else needs. */
export const receiving = {
  headersTimeout: times.headers,
  requestTimeout: times.request,
  connectionsCheckingInterval: 1_000,
} satisfies ServerOptions;

/** What an event asked is not done, or not yet: it is not acknowledged, and Slack delivers it again. */
export class NotDone extends Error {
  readonly code = 'not-done';
}

/** A signed delivery that Bolt can make nothing of. */
class Unreadable extends Error {}

export const isEvent = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'type' in body && body.type === 'event_callback';

/**
 * Bolt acknowledges an event before anybody has looked at it, and Slack delivers what is acknowledged no more. Here the
 * acknowledgement comes when the event is done. One that takes longer than `ms` is refused: it comes again meanwhile, and
 * joins what is under way. Gives what does a delivery that was acknowledged before.
 */
export function acknowledgeWhenDone(app: App, ms: number = times.event): (body: object) => Promise<void> {
  const process = app.processEvent.bind(app);
  app.processEvent = async (delivery) => {
    if (!isEvent(delivery.body)) return process(delivery);
    let known = false;
    const done = process({
      ...delivery,
      ack: async () => {
        known = true;
      },
    });
    if ((await within(done, ms)) === late) throw new NotDone();
    if (!known) throw new Unreadable();
    await delivery.ack();
  };
  return (body) => process({ body, ack: async () => undefined });
}

/** What is not done is answered 503, so that it comes again; what cannot be read never will be, and is a 400. */
export function answerToFailed(report: Report): NonNullable<HTTPReceiverOptions['processEventErrorHandler']> {
  return async ({ error, response }) => {
    if (response.headersSent) report('slack-not-acknowledged', error);
    else if (error instanceof NotDone) response.writeHead(503, { 'retry-after': '5' }).end();
    else if (error instanceof AuthorizationError) response.writeHead(401).end();
    else {
      report('slack-unreadable-payload');
      response.writeHead(400).end();
    }
    return true;
  };
}

/** Answers what would throw in Bolt where nobody catches it: an address that is none, and a signed body that is no object. */
export function readBeforeBolt(
  receiver: HTTPReceiver,
  { path, signingSecret, report }: { readonly path: string; readonly signingSecret: string; readonly report: Report },
): void {
  const bolt = receiver.requestListener;
  const deliver: typeof bolt = async (request, response) => {
    try {
      const read = await HTTPModuleFunctions.bufferIncomingMessage(request, HTTPModuleFunctions.defaultBodyLimit);
      // Who did not sign it hears from Bolt that that is what is wrong.
      if (isObject(read) || !(await isSigned(read, signingSecret))) return bolt(read, response);
      report('slack-unreadable-payload');
      response.writeHead(400).end();
    } catch (error) {
      const tooLarge = HTTPModuleFunctions.isRawBodyError(error) && error.statusCode === 413;
      report(tooLarge ? 'slack-too-large' : 'slack-broken-off', error);
      response.writeHead(tooLarge ? 413 : 400, { connection: 'close' }).end();
    }
  };
  receiver.requestListener = (request, response) => {
    const url = addressOf(request.url);
    if (url === undefined) response.writeHead(404).end();
    // What Bolt throws at another address it catches itself, as long as it is thrown at once.
    else (request.method === 'POST' && url.pathname === path ? deliver : bolt)(request, response);
  };
}

/** The server that Bolt opens beside Socket Mode knows no time limits either, and throws at an address that is none. */
export function limitServer(receiver: SocketModeReceiver, limits: ServerOptions): void {
  const bolt: unknown = Reflect.get(receiver, 'httpServer');
  if (!(bolt instanceof Server)) return;
  const server = createServer(limits, (request, response) => {
    if (addressOf(request.url) === undefined) response.writeHead(404).end();
    else bolt.emit('request', request, response);
  });
  Reflect.set(receiver, 'httpServer', server);
}

const addressOf = (url = ''): URL | undefined =>
  URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost') : undefined;

function isObject(read: BufferedIncomingMessage): boolean {
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(read);
    return typeof body === 'object' && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
}

async function isSigned(read: BufferedIncomingMessage, signingSecret: string): Promise<boolean> {
  try {
    await HTTPModuleFunctions.parseAndVerifyHTTPRequest({ enabled: true, signingSecret }, read);
    return true;
  } catch {
    return false;
  }
}
