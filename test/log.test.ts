import { describe, expect, it } from 'vitest';
import { createLogger, id } from '../src/program/log.js';

const logged = (level: Parameters<typeof createLogger>[0], use: (log: ReturnType<typeof createLogger>) => void) => {
  const lines: string[] = [];
  use(
    createLogger(
      level,
      (line) => lines.push(line),
      () => '2026-11-24T09:00:00.000Z',
    ),
  );
  return lines;
};

describe('the log', () => {
  it('writes one JSON line per event, with codes, numbers and ids', () => {
    expect(logged('warn', (log) => log.warn('turn-stale', { record: id('01JD'), n: 4, again: true }))).toEqual([
      '{"level":"warn","at":"2026-11-24T09:00:00.000Z","record":"01JD","n":4,"again":true,"event":"turn-stale"}\n',
    ]);
  });

  it('leaves out what is below the level, and everything when silent', () => {
    const all = (log: ReturnType<typeof createLogger>) => {
      log.error('a');
      log.warn('b');
      log.info('c');
      log.debug('d');
    };
    expect(logged('silent', all)).toHaveLength(0);
    expect(logged('error', all)).toHaveLength(1);
    expect(logged('debug', all)).toHaveLength(4);
  });

  it('redacts an id that is text, and tells of an error no message', () => {
    const cause = Object.assign(new Error('UNIQUE failed for Jan Jansen'), { code: 'SQLITE_CONSTRAINT' });
    const [line = ''] = logged('error', (log) =>
      log.error('save-failed', { person: id('Jan Jansen'), mail: id('j@x.nl') }, cause),
    );
    expect(line).not.toMatch(/Jan|j@x/);
    expect(JSON.parse(line)).toMatchObject({
      person: 'redacted',
      mail: 'redacted',
      cause: { kind: 'Error', code: 'SQLITE_CONSTRAINT' },
    });
  });

  it('keeps its own fields when a fact has the same name', () => {
    const facts = { level: 1, at: 2, event: 3, cause: 4, n: 5 };
    expect(logged('info', (log) => log.info('started', facts))).toEqual([
      '{"level":"info","at":"2026-11-24T09:00:00.000Z","n":5,"event":"started"}\n',
    ]);
  });
});
