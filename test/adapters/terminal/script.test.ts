import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runScript, type ScriptOptions } from '../../../adapters/terminal/script.js';
import { OperatorError } from '../../../src/app/ports/errors.js';
import type { Reply } from '../../../src/core/engine/replies.js';
import {
  type Answer,
  ask,
  BrokenPipe,
  documents,
  FakeBot,
  fakeScheduler,
  me,
  now,
  organisation,
  purposes,
  Sink,
  typed,
} from './fake.js';

type Options = Partial<ScriptOptions> & { readonly answers?: readonly Answer[]; readonly due?: readonly Reply[] };

async function script(lines: readonly (string | object)[], { answers = [], due = [], ...more }: Options = {}) {
  const { scheduler, ticks } = fakeScheduler(...due);
  const bot = new FakeBot(...answers);
  const output = new Sink();
  const errors = new Sink();
  const code = await runScript({
    bot,
    scheduler,
    documents,
    organisation,
    user: 'sanne',
    input: typed(...lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))),
    output,
    errors,
    mayGiveNow: true,
    mayBeOthers: true,
    live: false,
    now: () => now,
    ...more,
  });
  const out: unknown[] = output.text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { code, out, raw: output.text, errors: errors.text, heard: bot.heard, inputs: bot.inputs, ticks };
}

const text = (sentence: string) => ({ type: 'text', text: sentence }) as const;
const done = { done: true };

describe('the scripted terminal', () => {
  it('says, answers, presses and ticks, and delivers what is due at the end', async () => {
    const { code, inputs, out, ticks } = await script([
      { say: '/register' },
      {
        answer: {
          'purposes/r1/purpose': { other: 'brood' },
          shared: null,
          days: 3,
          yes: true,
          rows: [{ who: ['a', { other: 'b' }], when: '2026-01-01' }],
        },
      },
      { answer: { name: 'x' }, record: 'record-1', n: { name: 2 } },
      { press: 'confirm|r|s|1' },
      { tick: true },
    ]);
    expect(inputs).toEqual([
      { type: 'text', text: '/register' },
      {
        type: 'answer',
        values: {
          'purposes/r1/purpose': { other: 'brood' },
          shared: null,
          days: 3,
          yes: true,
          rows: [{ who: ['a', { other: 'b' }], when: '2026-01-01' }],
        },
      },
      { type: 'answer', record: 'record-1', values: { name: 'x' }, n: { name: 2 } },
      { type: 'press', action: 'confirm|r|s|1' },
    ]);
    expect(ticks).toEqual([now, now]);
    expect([code, out]).toEqual([0, [done, done, done, done, done]]);
  });

  it('does nothing at all without input', async () => {
    const { code, raw, heard } = await script(['', '  ']);
    expect([code, raw, heard]).toEqual([0, '', []]);
  });

  it('writes what is asked whole, and messages to others before done', async () => {
    const question = ask([purposes]);
    const said = [
      { to: 'person-2', reply: text('Voor u.') },
      { to: me, reply: question },
    ];
    const { out } = await script([{ say: 'x' }, { say: 'y' }], {
      answers: [{ person: me, said }, [text('Dag.')]],
      due: [text('Bij het einde.')],
    });
    expect(out).toEqual([
      ...said,
      done,
      { to: me, reply: text('Dag.') },
      done,
      { to: me, reply: text('Bij het einde.') },
    ]);
  });

  it('lets others speak, carries the delivery id and moves the clock', async () => {
    const clock: string[] = [];
    const { heard, ticks } = await script(
      [{ say: 'x', as: 'mehmet', id: 'd-1', now: '2027-01-01T10:00:00+01:00' }, { say: 'y' }],
      { setClock: async (moment) => void clock.push(moment) },
    );
    expect(heard[0]).toMatchObject({
      user: 'mehmet',
      delivery: 'd-1',
      now: '2027-01-01T09:00:00.000Z',
      workspace: null,
    });
    expect(heard[1]).toMatchObject({ user: 'sanne', now: '2027-01-01T09:00:00.000Z' });
    expect(ticks).toEqual(['2027-01-01T09:00:00.000Z']);
    expect(clock).toEqual(['2027-01-01T09:00:00.000Z']);
  });

  it.each([
    ['{"say":', 'bad-input'],
    ['"say"', 'bad-input'],
    ['null', 'bad-input'],
    ['[]', 'bad-input'],
    [{}, 'bad-input'],
    [{ say: 1 }, 'bad-input'],
    [{ say: 'x', press: 'y' }, 'bad-input'],
    [{ say: 'x', extra: 1 }, 'bad-input'],
    [{ say: 'x', n: {} }, 'bad-input'],
    [{ tick: false }, 'bad-input'],
    [{ answer: [] }, 'bad-input'],
    [{ answer: { a: { b: 1 } } }, 'bad-input'],
    [{ answer: { a: [[1]] } }, 'bad-input'],
    ['{"answer":{"a":1e999}}', 'bad-input'],
    [{ say: 'x', now: 'gisteren' }, 'bad-input'],
    [{ say: 'x', now: '2027-02-30T00:00:00Z' }, 'bad-input'],
    [{ say: 'x', now: '2026-11-24T08:13:59Z' }, 'now-backwards'],
  ])('refuses %j with %s and goes on; nothing reaches the bot', async (line, code) => {
    const clock: string[] = [];
    const { out, heard, code: exit } = await script([line], { setClock: async (moment) => void clock.push(moment) });
    expect(out).toEqual([{ error: code, text: expect.stringMatching(/^[^{}]{10,120}\.$/) }, done]);
    expect([heard, clock, exit]).toEqual([[], [], 0]);
  });

  it('names the place that does not fit', async () => {
    const { out } = await script([{ answer: { a: { b: 1 } } }, { say: 'x', nwo: 1 }]);
    expect(out).toMatchObject([
      { text: expect.stringContaining('"answer/a"') },
      done,
      { text: expect.stringContaining('"nwo"') },
      done,
    ]);
  });

  it('refuses a clock and other people where real people are', async () => {
    const { out, heard } = await script(
      [
        { say: 'x', now: '2027-01-01T00:00:00Z' },
        { say: 'x', as: 'mehmet' },
      ],
      { mayGiveNow: false, mayBeOthers: false },
    );
    expect(out).toMatchObject([{ error: 'not-demo' }, done, { error: 'not-demo' }, done]);
    expect(heard).toEqual([]);
  });

  it('never goes back behind a moment that was given', async () => {
    const { out } = await script([
      { tick: true, now: '2027-01-02T00:00:00Z' },
      { tick: true, now: '2027-01-01T00:00:00Z' },
      { tick: true, now: '2027-01-02T00:00:00Z' },
    ]);
    expect(out).toMatchObject([done, { error: 'now-backwards' }, done, done]);
  });

  it('passes on what the bot calls a mistake, after what it said', async () => {
    const { out } = await script([{ say: 'x' }], {
      answers: [{ person: me, said: [{ to: me, reply: text('Hm.') }], error: { code: 'stale', text: 'Te laat.' } }],
    });
    expect(out).toEqual([{ to: me, reply: text('Hm.') }, { error: 'stale', text: 'Te laat.' }, done]);
  });

  it('survives a failure and hides its details', async () => {
    const reported: string[] = [];
    const { out, code } = await script([{ say: 'x' }, { say: 'y' }], {
      answers: [new Error('SQLITE'), [text('Weer.')]],
      report: (id) => reported.push(id),
    });
    expect(out).toEqual([
      { error: 'internal', text: expect.stringContaining(reported[0] ?? '?') },
      done,
      { to: me, reply: text('Weer.') },
      done,
    ]);
    expect(code).toBe(0);
  });

  it('ends with 1 when the operator must act', async () => {
    const { out, code, errors, heard } = await script([{ say: 'x' }, { say: 'y' }], {
      answers: [new OperatorError('disk-full', 'De schijf is vol.')],
    });
    expect(out).toEqual([{ error: 'disk-full', text: 'De schijf is vol.' }, done]);
    expect([code, errors, heard.length]).toEqual([1, 'De schijf is vol.\n', 1]);
  });

  it('takes lines of some megabytes, with U+2028 inside, and refuses what is larger', async () => {
    const long = `a\u2028${'b'.repeat(4_000_000)}`;
    const { inputs, out } = await script([{ say: long }, { say: 'c'.repeat(17 * 1024 * 1024) }, { say: 'd' }]);
    expect(inputs).toEqual([
      { type: 'text', text: long },
      { type: 'text', text: 'd' },
    ]);
    expect(out).toMatchObject([done, { error: 'bad-input', text: 'Deze regel is langer dan 16 MB.' }, done, done]);
  });

  it('writes no control character as it is', async () => {
    const evil = '\u001b[2J\u009b31m\u007f\u2028\ud800';
    const { raw, out } = await script([{ say: evil }], { answers: [[text(evil)]] });
    expect(raw.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(out[0]).toEqual({ to: me, reply: text(evil) });
  });

  it('tells where a document was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'script-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { out } = await script([{ say: '/export' }], {
      folder,
      answers: [[{ type: 'file', document: 'register.json', title: 'Klaar' }]],
    });
    const path = join(folder, 'avg-maatje-register-2026-11-24.json');
    expect(out).toEqual([{ to: me, reply: { type: 'file', document: 'register.json', title: 'Klaar', path } }, done]);
    expect(readFileSync(path, 'utf8')).toBe('made register.json');
  });

  it('pushes what becomes due between inputs only with live, never inside a turn', async () => {
    const input = new PassThrough();
    const output = new Sink();
    const bot = new FakeBot([text('Eerst.')]);
    const { scheduler } = fakeScheduler(text('Alarm.'));
    const running = runScript({
      bot,
      scheduler,
      documents,
      organisation,
      user: 'sanne',
      input,
      output,
      mayGiveNow: false,
      mayBeOthers: false,
      live: true,
      liveEveryMs: 5,
      now: () => now,
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(bot.heard).toEqual([]);
    input.write('{"say":"x"}\n');
    while (!output.text.includes('push')) await new Promise((resolve) => setTimeout(resolve, 5));
    input.end();
    expect(await running).toBe(0);
    const out = output.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(out).toEqual([{ to: me, reply: text('Eerst.') }, done, { to: me, push: text('Alarm.') }]);
  });

  it('ends quietly when nobody reads any more', async () => {
    const { code } = await script([{ say: 'x' }, { say: 'y' }], { output: new BrokenPipe(1) });
    expect(code).toBe(0);
  });
});
