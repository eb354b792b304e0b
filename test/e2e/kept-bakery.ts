// A bakery that keeps its register, put on disk before the program starts: somebody leaves, and something is not known.
import type { Platform } from '../../src/app/ports/channels.js';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

/** Who of the bakery has which account of the platform; the terminal accounts made it. */
export interface Seat {
  readonly who: 'noor' | 'sem';
  readonly name: string;
  readonly account: string;
}

/** `more` is what happened beside that. */
export async function keptBakery(
  url: string,
  now: string,
  platform: Platform,
  seats: readonly Seat[],
  more: (bot: TestBot) => Promise<void> = async () => undefined,
): Promise<void> {
  const bot = await startBot({ url, now, demo: true });
  try {
    await finishFirstRun(bot);
    await confirmDraft(bot);
    await bot.say('/register help', 'sem');
    await bot.say('/register help', 'Els');
    await sit(bot, platform, seats);
    const record = (await bot.record('V-001')).id;
    await bot.answer({ suppliers: [{ other: 'Mailchimp' }, { other: 'Kassa van Jansen' }] }, { record });
    await bot.answer({ bsn: null, owner: await idOf(bot, 'Els') }, { record });
    await bot.answer({ security: ['two-step', 'updates'] }, { record: (await bot.record()).id });
    await bot.say('/register uit-dienst Els');
    await bot.answer(
      {
        person: await idOf(bot, 'Els'),
        day: '2026-12-31',
        programs: await bot.read(async ({ records }, id) => (await records.list(id, 'supplier')).map((one) => one.id)),
        things: ['keys', { other: 'De bakfiets' }],
        by: await idOf(bot, nameOf(seats, 'noor')),
        to: await idOf(bot, nameOf(seats, 'sem')),
      },
      { record: 'new:leaver' },
    );
    await more(bot);
    await bot.say('later');
  } finally {
    await bot.close();
  }
}

const idOf = (bot: TestBot, name: string): Promise<string> =>
  bot.read(async ({ people }, id) => (await people.list(id)).find((one) => one.name === name)?.id ?? '');

const nameOf = (seats: readonly Seat[], who: string): string => seats.find((one) => one.who === who)?.name ?? who;

async function sit(bot: TestBot, platform: Platform, seats: readonly Seat[]): Promise<void> {
  for (const { who, name, account } of seats) {
    const person = await idOf(bot, who);
    await bot.store.transaction(async ({ organisations, people }) => {
      const organisation = (await organisations.first())?.id ?? '';
      await people.change(organisation, person, { name });
      await people.addAccount(organisation, person, platform, account, bot.now);
    });
  }
}
