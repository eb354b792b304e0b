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

describe('killed between two lines of a report that is typed', () => {
  const typed = ['/datalek', 'Een uur geleden mailde ik een lijst met klanten naar de verkeerde.', 'nee', 'ja'];
  it.each([1, 2, 3, 4])('after %i of them: there is one report, whole, and its alarm arrives', async (lines) => {
    const place = newPlace();
    const program = Program.start(place, '--json', '--now', '2026-11-24T08:00:00.000Z');
    await program.turn({ say: '/register', as: 'noor' });
    for (const say of typed.slice(0, lines - 1)) await program.turn({ say, as: 'piet' });
    program.send({ say: typed[lines - 1] ?? '', as: 'piet', id: 'the-last' });
    const last = await program.next();
    program.kill();
    await program.ended;

    const again = Program.start(place, '--json', '--now', '2026-11-24T08:05:00.000Z');
    // What was only typed was in memory: the reporter begins again, and nothing of it is stored by half.
    const isSent = lines === typed.length;
    if (!isSent) for (const say of typed) await again.turn({ say, as: 'piet' });
    const due = await again.turn({ tick: true });
    const card = words(await again.turn({ say: '/datalek lijst', as: 'noor' }));
    expect(card, words([last])).toContain('D-001');
    expect(card).not.toContain('D-002');
    if (!words(due).includes('D-001')) expect(await delivered(place)).toEqual(['delivered']);
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
