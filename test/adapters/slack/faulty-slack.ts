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

/** A delivery: when it was answered, on the clock of this Slack (`after`) and on the wall; 503 is brought again. */
export interface Acknowledged {
  readonly what: string;
  readonly status: number;
  readonly after: number;
  readonly wallMs: number;
}

export class FaultySlack extends FakeSlack {
  /** What goes wrong with the next calls of a method, in order. */
  private readonly planned = new Map<string, Fault[]>();
  private readonly always = new Map<string, Fault>();
  private readonly gates = new Map<string, { readonly open: Promise<void>; readonly release: () => void }>();
  private readonly triggers = new Set<unknown>();
  private readonly slow = new Map<string, number>();
  private readonly waiting: { readonly due: number; readonly goOn: () => void }[] = [];
  /** The clock of this Slack, in milliseconds: what its slow calls took so far. It only moves when it is let on. */
  clock = 0;
  /** What was delivered to the bot, and when on that clock it was acknowledged. */
  readonly acknowledged: Acknowledged[] = [];
  /** What stands in each conversation, by what was taken. */
  readonly conversations = new Map<string, Json[]>();

  plan(method: string, ...wrong: readonly Fault[]): void {
    this.planned.set(method, [...wrong]);
  }
  /** Every call of a method goes wrong from now on. */
  planAlways(method: string, wrong: Fault): void {
    this.always.set(method, wrong);
  }
  /** Every call of a method takes so long on the clock of this Slack. */
  slowDown(method: string, ms: number): void {
    this.slow.set(method, ms);
  }
  /** Lets the clock go on to the next call that is done; false when none is under way. */
  step(): boolean {
    const [next] = this.waiting.sort((one, two) => one.due - two.due);
    if (next === undefined) return false;
    this.waiting.shift();
    this.clock = Math.max(this.clock, next.due);
    next.goOn();
    return true;
  }
  /** Lets the clock go on by itself from now on. */
  runOn(): void {
    this.slow.clear();
    while (this.step());
  }
  /**
   * Brings something to the bot, and notes when it was acknowledged. The clock goes on only when the bot, with all of
   * `patienceMs` on the wall, did not acknowledge before a slow call was answered.
   */
  async bring<T extends { readonly status: number }>(
    what: string,
    patienceMs: number,
    deliver: () => Promise<T>,
  ): Promise<T> {
    const [begun, wall] = [this.clock, performance.now()];
    const answer = deliver();
    const stuck = Symbol('stuck');
    const impatient = () => new Promise<typeof stuck>((resolve) => void setTimeout(resolve, patienceMs, stuck));
    while (this.waiting.length + this.slow.size > 0 && (await Promise.race([answer, impatient()])) === stuck)
      this.step();
    const answered = await answer;
    const { status } = answered;
    this.acknowledged.push({ what, status, after: this.clock - begun, wallMs: performance.now() - wall });
    return answered;
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
    this.always.clear();
    this.runOn();
  }

  override readonly fetch: FakeSlack['fetch'] = async (url, init) => {
    const { pathname, hostname } = new URL(url);
    const method = hostname === 'respond.test' ? 'respond' : pathname.replace('/api/', '');
    await this.gates.get(method)?.open;
    await this.slowly(method);
    const fault = this.planned.get(method)?.shift() ?? this.always.get(method);
    if (fault?.taken || fault === undefined) {
      const response = await this.answering(url, init);
      const refused = this.took(method);
      if (fault === undefined) return refused ?? this.shown(method) ?? response;
    }
    return fault.answer();
  };

  private async slowly(method: string): Promise<void> {
    const ms = this.slow.get(method);
    if (ms === undefined) return;
    await new Promise<void>((goOn) => void this.waiting.push({ due: this.clock + ms, goOn }));
  }

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
    if (method === 'respond' && body['replace_original'] !== true) {
      const there = this.conversations.get(method) ?? [];
      this.conversations.set(method, [body, ...there]);
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
