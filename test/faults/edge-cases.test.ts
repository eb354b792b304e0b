// What once went wrong around the program and with two processes on one PostgreSQL.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type PostgresServer, startPostgres } from '../db/postgres-server.js';
import { finishFirstRun, startBot } from '../journeys/support.js';
import { expectOneSentence, formOf, kept, newPlace, Program, restOfTheIntroduction, run } from './program.js';

const shared = { bot: { trialRole: 'management' } } as const;
const people = Array.from({ length: 20 }, (_, index) => `person-${index + 1}`);

describe('the program', () => {
  it('a thousand inputs on the real clock: none is called backwards', async () => {
    const program = Program.start(newPlace(), '--json');
    for (let turn = 0; turn < 1000; turn += 1) {
      const said = await program.turn({ say: 'x' });
      expect(said.filter(({ error }) => error !== undefined)).toEqual([]);
    }
  });

  it('a folder is refused and stays as open as it was', async () => {
    const place = newPlace();
    const folder = join(place.folder, 'folder');
    mkdirSync(folder, { mode: 0o755 });
    for (const command of ['--json', 'audit-verify']) {
      expectOneSentence(await run({ ...place, url: `file:${folder}` }, command), /cannot be opened/);
    }
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });

  it.each([['--help'], ['--version'], ['audit-verify'], ['backup', 'copy.db']])(
    'a reader that is gone is no error of %s',
    async (...args) => {
      const place = newPlace();
      await Program.start(place, '--json').turn({ tick: true });
      const program = Program.start(place, ...args);
      program.closeOutput();
      expect((await program.end()).err).toBe('');
    },
  );

  it('the clock of a demo never goes back, also when it was moved by --now', async () => {
    const place = newPlace();
    const first = Program.start(place, '--json', '--now', '2030-11-30T08:00:00Z');
    await first.turn(formOf('first'));
    await first.end();
    const second = Program.start(place, '--json');
    for (const input of restOfTheIntroduction) await second.turn(input);
    await second.end();
    for (const { at } of (await kept(place)).versions) expect(at >= '2030-11-30T08:00:00').toBe(true);
  });
});

describe('two processes on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  async function two(url: string) {
    const bots = [await startBot({ ...shared, url }), await startBot({ ...shared, url })] as const;
    onTestFinished(async () => {
      for (const bot of bots) await bot.close();
    });
    return bots;
  }

  it('twenty people adding a row to one list through two processes keep every row', async () => {
    const bots = await two(await server.createDatabase());
    await finishFirstRun(bots[0]);
    const record = (await bots[0].record('V-001')).id;
    const n = { 'purposes/r5/purpose': 0, 'purposes/r5/basis': 0 };
    for (const as of people) {
      const list = await bots[0].press(`change|${record}|purposes`, as);
      await bots[0].press(list.button(/^Nog een/), as);
    }
    await Promise.all(
      people.map((as, index) =>
        bots[index % 2 === 0 ? 0 : 1].answer(
          { 'purposes/r5/purpose': `Doel van ${as}`, 'purposes/r5/basis': 'contract' },
          { as, record, n },
        ),
      ),
    );
    expect((await bots[0].stored('V-001'))['purposes']).toHaveLength(24);
    expect(await bots[0].brokenTrails()).toEqual([]);
  });

  it('two processes that meet their first person at the same moment make one organisation', async () => {
    const bots = await two(await server.createDatabase());
    await Promise.all([bots[0].answer({ name: 'Van Noor', contact: null }), bots[1].say('hallo', 'piet')]);
    expect(await bots[0].read(({ organisations }) => organisations.list())).toHaveLength(1);
    expect((await bots[0].stored())['name']).toBe('Van Noor');
  });

  it('NUL in what the wire carries is bad input, not a failure', async () => {
    const [bot] = await two(await server.createDatabase());
    await finishFirstRun(bot);
    expect((await bot.press('open|a\u0000b')).text).not.toBe('');
    expect((await bot.answer({ name: 'x' }, { record: 'a\u0000b' })).text).not.toBe('');
    expect((await bot.say('/register', 'a\u0000b')).text).not.toBe('');
    expect((await bot.say('/register', 'noor', 'a\u0000b')).text).not.toBe('');
  });
});
