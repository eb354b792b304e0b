// Killed between a report and its alarm: the report is there, and the alarm still arrives.
import { describe, expect, it } from 'vitest';
import { type Line, newPlace, Program } from './program.js';

const three = {
  'what-happened': 'Mail naar de verkeerde klant',
  'noticed-at': 'nu',
  'still-open': false,
};
const words = (lines: readonly (Line | undefined)[]) => JSON.stringify(lines);

describe('killed between the report of a breach and its alarm', () => {
  it.each([0, 1, 3, 10, 30])('after %i ms', async (ms) => {
    const place = newPlace();
    const program = Program.start(place, '--json', '--now', '2026-11-24T08:00:00.000Z');
    await program.turn({ say: '/register', as: 'noor' });
    await program.turn({ say: '/datalek', as: 'piet' });
    program.send({ answer: three, as: 'piet', id: 'the-report' });
    // The first word after the commit; what it delivers to others comes after that.
    const first = await program.next();
    await new Promise((resolve) => setTimeout(resolve, ms));
    program.kill();
    await program.ended;
    expect(words([first])).toContain('D-001');

    const again = Program.start(place, '--json', '--now', '2026-11-24T08:05:00.000Z');
    const due = await again.turn({ tick: true });
    const card = await again.turn({ say: '/datalek lijst', as: 'noor' });
    expect(words(card)).toContain('D-001');
    // Sent before the kill, or now: the row says so either way, and a restart never loses it.
    const seen = words(due);
    if (!seen.includes('D-001')) expect(await delivered(place)).toEqual(['delivered']);
    again.kill();
    await again.ended;
  });
});

async function delivered({ url }: { readonly url: string }): Promise<readonly string[]> {
  const { openStore } = await import('../../db/open.js');
  const store = await openStore({ url, mode: 'read', demo: true });
  try {
    return await store.read(async ({ organisations, messages }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const states = ['waiting', 'delivered', 'dead', 'dropped'] as const;
      const found: string[] = [];
      for (const state of states)
        for (const { notice } of await messages.list(organisation, state))
          if (notice === 'breach-reported') found.push(state);
      return found;
    });
  } finally {
    await store.close();
  }
}
