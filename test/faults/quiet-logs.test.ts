// What people tell the bot about others never reaches its log, not even at its most talkative.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/engine/replies.js';
import { type Line, newPlace, Program } from './program.js';

const secrets = ['Geheimstra', 'klant 4711', 'Verborgenlaan', 'ledenlijst'];

const asked = (lines: readonly Line[]) =>
  lines.flatMap(({ reply }) => (reply?.type === 'ask' ? [reply] : [])).at(-1) as Extract<Reply, { type: 'ask' }>;

describe('the log', () => {
  it('holds nothing of a request or a breach, through the year in which they are handled and erased', async () => {
    const place = newPlace();
    writeFileSync(join(place.folder, '.env'), 'LOG_LEVEL=debug\n');
    const program = Program.start(place, '--json', '--now', '2026-11-24T08:00:00Z');
    await program.turn({ say: '/register' });
    await program.turn({ answer: { name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' } });
    const request = asked(await program.turn({ say: '/correctie' }));
    const filed = await program.turn({
      answer: {
        words: 'Mevrouw Geheimstra woont nu aan de Verborgenlaan',
        kinds: ['rectification'],
        about: 'customer',
        who: 'Geheimstra, klant 4711',
        received: '2026-11-23',
      },
      record: request.record,
    });
    expect(JSON.stringify(filed)).toContain('R-001');
    const breach = asked(await program.turn({ say: '/datalek' }));
    const reported = await program.turn({
      answer: {
        'what-happened': 'De ledenlijst ging naar Geheimstra',
        'noticed-at': '2026-11-24T07:30:00Z',
        'still-open': false,
      },
      record: breach.record,
    });
    expect(JSON.stringify(reported)).toContain('D-001');
    await program.turn({ say: '/verzoek toon R-001' });
    for (const now of ['2026-11-25T09:00:00Z', '2026-12-22T09:00:00Z', '2028-03-01T09:00:00Z']) {
      await program.turn({ tick: true, now });
    }
    // A wrong line is an error that the log may tell of; its words are the person's.
    await program.turn({ say: 'x', answer: { words: 'Geheimstra' } });
    const { err, code } = await program.end();
    expect(code).toBe(0);
    expect(err).not.toBe('');
    for (const secret of secrets) expect(err).not.toContain(secret);
  });
});
