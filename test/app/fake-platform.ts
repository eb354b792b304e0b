// A platform that does not dedupe: it keeps every copy that arrives, and ends each attempt as the test says.
import type { Address, Channel, Platform, Sent } from '../../src/app/ports/channels.js';
import type { Reply } from '../../src/core/engine/replies.js';

export interface Arrived {
  readonly to: string;
  readonly reply: Reply;
  /** The message it was put under. */
  readonly under?: string;
}

export class FakePlatform implements Channel {
  readonly platform: Platform;
  readonly arrived: Arrived[] = [];
  readonly updated: (Arrived & { readonly handle: string })[] = [];
  readonly perMinute?: number;
  attempts = 0;
  inFlight = 0;
  mostInFlight = 0;
  /** How the next attempts end, in order; after that they arrive. `lost` arrives and is never heard of. */
  ends: (Sent | 'lost' | 'throws')[] = [];

  constructor(platform: Platform = 'slack', perMinute?: number) {
    this.platform = platform;
    if (perMinute !== undefined) this.perMinute = perMinute;
  }

  async send(to: Address, reply: Reply): Promise<Sent> {
    this.attempts += 1;
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    await Promise.resolve();
    this.inFlight -= 1;
    const end = this.ends.shift() ?? { type: 'sent', handle: `handle-${this.attempts}` };
    if (end === 'throws') throw new Error('the network is gone');
    if (end === 'lost' || end.type === 'sent')
      this.arrived.push({ to: to.person, reply, ...(to.under === undefined ? {} : { under: to.under }) });
    return end === 'lost' ? { type: 'unknown' } : end;
  }

  async update(to: Address, handle: string, reply: Reply): Promise<Sent> {
    const end = this.ends.shift() ?? { type: 'sent', handle };
    if (end === 'throws') throw new Error('the network is gone');
    if (end === 'lost' || end.type === 'sent') this.updated.push({ to: to.person, handle, reply });
    return end === 'lost' ? { type: 'unknown' } : end;
  }

  texts(): readonly string[] {
    return this.arrived.map(({ reply }) => ('text' in reply && reply.text ? reply.text : JSON.stringify(reply)));
  }
}
