// kill -9 at every moment: what was acknowledged is there, nothing is there by half, and the interview goes on.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formOf, kept, newPlace, type Place, Program, restOfTheIntroduction, run } from './program.js';

/** Blocks for so many milliseconds, finer than a timer can. */
function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** `all`: turns in the order they were first sent. Each is there once with both its answers, or not at all. */
async function check(place: Place, all: readonly string[], acknowledged: ReadonlySet<string>): Promise<Set<string>> {
  const { versions, lines, whole } = await kept(place);
  expect(whole).toBe(true);
  const stored = new Set<string>();
  for (const turn of all) {
    const { answer } = formOf(turn);
    const names = versions.filter(({ path, value }) => path === 'name' && value === answer.name);
    const contacts = versions.filter(({ path, value }) => path === 'contact' && value === answer.contact);
    expect([turn, names.length]).toEqual([turn, contacts.length]);
    expect([turn, names.map((one) => one.turn)]).toEqual([turn, contacts.map((one) => one.turn)]);
    expect(names.length).toBeLessThanOrEqual(1);
    if (names.length === 1) stored.add(turn);
  }
  expect([...acknowledged].filter((turn) => !stored.has(turn))).toEqual([]);
  for (const path of ['name', 'contact']) {
    const noted = lines.filter((line) => line.path === path && line.action === 'answer');
    expect(noted).toHaveLength(versions.filter((version) => version.path === path).length);
  }
  return stored;
}

describe('killed', () => {
  const rounds = 100;
  it(`${rounds} times between and inside turns, nothing acknowledged is lost and no turn is stored by half`, async () => {
    const place = newPlace();
    const all: string[] = [];
    const acknowledged = new Set<string>();
    const fate = { 'not stored': 0, 'stored, not acknowledged': 0, acknowledged: 0 };
    let open: string[] = [];

    for (let round = 0; round < rounds; round += 1) {
      const program = Program.start(place, '--json');
      const confirm = (done: number, sent: string[]) => {
        for (const turn of sent.splice(0, done)) acknowledged.add(turn);
      };
      // What the last kill left unanswered is sent again under its own id: it has one effect however far it came.
      const begun = performance.now();
      for (const turn of [...open, `warm-${round}`]) {
        if (!all.includes(turn)) all.push(turn);
        const said = await program.turn(formOf(turn));
        expect(said.at(-1)).toEqual({ done: true });
        expect(said.filter(({ error }) => error !== undefined)).toEqual([]);
        acknowledged.add(turn);
      }
      open = [];
      const second = performance.now();
      await program.turn({ tick: true });
      const turnTakes = Math.min(50, Math.max(1, (performance.now() - second) * 2, (second - begun) / 100));

      const sent = [`a-${round}`, `b-${round}`, `c-${round}`];
      const kind = round % 5;
      if (kind === 0) {
        // Between two turns, with nothing under way.
        spin(Math.random() * 5);
        program.kill();
        await program.ended;
        sent.length = 0;
      } else if (kind === 4) {
        // After the reply or the acknowledgement of the first of three.
        all.push(...sent);
        program.send(...sent.map(formOf));
        for (
          let line = await program.next();
          line && !(round % 2 ? line.reply : line.done);
          line = await program.next()
        );
        spin(Math.random() * 2);
        program.kill();
        await program.ended;
        const rest = program.takeAll();
        confirm((round % 2 ? 0 : 1) + rest.filter(({ done }) => done).length, sent);
      } else {
        // At a moment that moves through three turns in small steps, with some jitter.
        all.push(...sent);
        program.send(...sent.map(formOf));
        spin((((round * 7) % rounds) / rounds) * 3 * turnTakes + Math.random());
        program.kill();
        await program.ended;
        const rest = program.takeAll();
        expect(rest.filter(({ error }) => error !== undefined)).toEqual([]);
        confirm(rest.filter(({ done }) => done).length, sent);
      }
      open = sent;
      const stored = await check(place, all, acknowledged);
      if (kind !== 0) {
        for (const turn of [`a-${round}`, `b-${round}`, `c-${round}`]) {
          if (acknowledged.has(turn)) fate.acknowledged += 1;
          else fate[stored.has(turn) ? 'stored, not acknowledged' : 'not stored'] += 1;
        }
      }
    }
    // The kills fell on both sides of a commit, or this test would prove nothing.
    expect(fate['not stored']).toBeGreaterThan(10);
    expect(fate.acknowledged).toBeGreaterThan(10);

    const program = Program.start(place, '--json');
    for (const turn of open) await program.turn(formOf(turn));
    for (const input of restOfTheIntroduction) {
      const said = await program.turn(input);
      expect(said.filter(({ error }) => error !== undefined)).toEqual([]);
    }
    const where = await program.turn({ say: '/register lijst' });
    expect(JSON.stringify(where)).toContain('V-004');
    expect(await program.end()).toMatchObject({ code: 0, err: '' });
    await check(place, all, new Set(all));
    expect(await run(place, 'audit-verify')).toMatchObject({ code: 0, out: expect.stringContaining('whole') });
  });

  it('while it makes its database or takes its first answer, it starts again as if nothing had happened', async () => {
    const measured = newPlace();
    const begun = performance.now();
    const whole = Program.start(measured, '--json');
    await whole.turn(formOf('first'));
    const takes = performance.now() - begun;
    await whole.end();

    const rounds = 30;
    let unfinished = 0;
    for (let round = 0; round < rounds; round += 1) {
      const place = newPlace();
      const program = Program.start(place, '--json');
      program.send(formOf('first'));
      await new Promise((resolve) => setTimeout(resolve, takes * (0.3 + (0.9 * round) / rounds)));
      program.kill();
      await program.ended;
      const acknowledged = program.takeAll().some(({ done }) => done);
      if (existsSync(place.url.slice('file:'.length)) && !acknowledged) unfinished += 1;

      const again = Program.start(place, '--json');
      const said = await again.turn(formOf('first'));
      expect(said.filter(({ error }) => error !== undefined)).toEqual([]);
      expect(await again.end()).toMatchObject({ code: 0, err: '' });
      await check(place, ['first'], new Set(['first']));
    }
    expect(unfinished).toBeGreaterThan(0);
  });
});
