// A Slack with which everything goes wrong that goes wrong with Slack: it waits, refuses, answers junk, loses the
// connection after it did what was asked, asks to wait, and knows no trigger twice. What it took it shows when asked.
import { FakeSlack, type Json } from './support.js';

/** How a call goes wrong. `taken` is done all the same, although the answer says otherwise. */
export type Fault = { readonly taken?: true; readonly answer: () => Response | Promise<Response> };

const lost = (code: string): Promise<Response> =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('oops', { status: code, headers });

export const faults = {
  'answers 500 after it was delivered': { taken: true, answer: status(500) },
  'answers 500 and did nothing': { answer: status(500) },
  'loses the connection after it was delivered': { taken: true, answer: () => lost('ECONNRESET') },
  'cannot be reached': { answer: () => lost('ECONNREFUSED') },
  'asks to wait a second': { answer: status(429, { 'retry-after': '1' }) },
  'asks to wait an hour': { answer: status(429, { 'retry-after': '3600' }) },
  'answers junk': { answer: () => new Response('<html>busy</html>', { status: 200 }) },
  refuses: { answer: () => Response.json({ ok: false, error: 'channel_not_found' }) },
  'says that the trigger is gone': { answer: () => Response.json({ ok: false, error: 'expired_trigger_id' }) },
  'fails inside': { taken: true, answer: () => Response.json({ ok: false, error: 'internal_error' }) },
} as const satisfies Record<string, Fault>;

export class FaultySlack extends FakeSlack {
  /** What goes wrong with the next calls of a method, in order. */
  private readonly planned = new Map<string, Fault[]>();
  private readonly gates = new Map<string, { readonly open: Promise<void>; readonly release: () => void }>();
  private readonly triggers = new Set<unknown>();
  /** What stands in each conversation, by what was taken. */
  readonly conversations = new Map<string, Json[]>();

  plan(method: string, ...wrong: readonly Fault[]): void {
    this.planned.set(method, [...wrong]);
  }
  /** Keeps these calls waiting until they are let go. */
  hold(method: string): () => void {
    let release = () => {};
    const open = new Promise<void>((resolve) => {
      release = resolve;
    });
    const letGo = () => {
      this.gates.delete(method);
      release();
    };
    this.gates.set(method, { open, release: letGo });
    return letGo;
  }
  releaseAll(): void {
    for (const { release } of [...this.gates.values()]) release();
    this.planned.clear();
  }

  override readonly fetch: FakeSlack['fetch'] = async (url, init) => {
    const { pathname, hostname } = new URL(url);
    const method = hostname === 'respond.test' ? 'respond' : pathname.replace('/api/', '');
    await this.gates.get(method)?.open;
    const fault = this.planned.get(method)?.shift();
    if (fault?.taken || fault === undefined) {
      const response = await this.answering(url, init);
      const refused = this.took(method);
      if (fault === undefined) return refused ?? this.shown(method) ?? response;
    }
    return fault.answer();
  };

  /** Remembers what was taken; gives a refusal of what Slack would not take twice. */
  private took(method: string): Response | undefined {
    const call = this.calls.at(-1);
    if (call?.method !== method) return undefined;
    const { body, answer } = call;
    if (method === 'chat.postMessage') {
      const channel = String(body['channel']);
      const there = this.conversations.get(channel) ?? [];
      this.conversations.set(channel, [{ ...body, ts: answer['ts'] }, ...there]);
    }
    if (method !== 'views.open' && method !== 'views.push') return undefined;
    const isUsed = this.triggers.has(body['trigger_id']);
    this.triggers.add(body['trigger_id']);
    return isUsed ? Response.json({ ok: false, error: 'exchanged_trigger_id' }) : undefined;
  }

  private shown(method: string): Response | undefined {
    if (method !== 'conversations.history' && method !== 'conversations.replies') return undefined;
    const body: Json = this.calls.at(-1)?.body ?? {};
    const messages = this.conversations.get(String(body['channel'])) ?? [];
    return Response.json({ ok: true, messages: messages.slice(0, Number(body['limit'] ?? 100)) });
  }

  /** The words of all that stands in conversations: nothing may be there twice. */
  standing(): readonly string[] {
    return [...this.conversations.values()].flat().map(({ text }) => String(text));
  }
}
