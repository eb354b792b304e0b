// A channel of the test: keeps what was delivered, by person.
import type { Address, Channel, Sent } from '../../src/app/ports/channels.js';
import type { Reply } from '../../src/core/engine/replies.js';
import { plainText, type TestBot } from './support.js';

export interface Postbox extends Channel {
  readonly delivered: { readonly to: Address; readonly reply: Reply }[];
  /** Everything that this account got, as text. */
  textsFor(account: string): string;
}

export function postbox(): Postbox {
  const delivered: { readonly to: Address; readonly reply: Reply }[] = [];
  return {
    platform: 'terminal',
    atAnyHour: true,
    delivered,
    async send(to, reply): Promise<Sent> {
      delivered.push({ to, reply });
      return { type: 'sent', handle: null };
    },
    async update(): Promise<Sent> {
      return { type: 'sent', handle: null };
    },
    textsFor: (account) =>
      delivered
        .filter(({ to }) => to.externalId === account)
        .map(({ reply }) => plainText(reply))
        .join('\n\n'),
  };
}

/** What arrives when the clock stands at that moment. */
export async function delivered(bot: TestBot, at = bot.now): Promise<Postbox> {
  bot.now = at;
  const box = postbox();
  await bot.tick(box);
  return box;
}
