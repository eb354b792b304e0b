// A bot that says what the test wrote down, and remembers what it heard.
import { PassThrough, Writable } from 'node:stream';
import type { ScriptOptions } from '../../../adapters/terminal/script.js';
import type { TerminalOptions } from '../../../adapters/terminal/terminal.js';
import type { Bot, Incoming, Outcome } from '../../../src/app/incoming.js';
import type { Documents } from '../../../src/app/ports/documents.js';
import type { Organisation } from '../../../src/app/ports/organisations.js';
import type { Ask, Field, Reply } from '../../../src/core/engine/replies.js';

export const me = 'person-1';

export type Answer = readonly Reply[] | Outcome | Error;

export class FakeBot implements Bot {
  readonly heard: Incoming[] = [];
  private readonly answers: Answer[];
  /** One outcome per input, in order; after the last one it says nothing. The first is for `open` in the typed terminal. */
  constructor(...answers: Answer[]) {
    this.answers = answers;
  }

  async handle(incoming: Incoming): Promise<Outcome> {
    this.heard.push(incoming);
    const answer = this.answers.shift() ?? [];
    if (answer instanceof Error) throw answer;
    if ('said' in answer) return answer;
    return { person: me, said: answer.map((reply) => ({ to: me, reply })) };
  }

  get inputs() {
    return this.heard.map(({ input }) => input);
  }
}

/** Delivers what the test wrote down, to `me` under the account `sanne`; one message at each tick. */
export function fakeScheduler(...messages: readonly Reply[]) {
  const waiting = [...messages];
  const ticks: string[] = [];
  const scheduler: TerminalOptions['scheduler'] & ScriptOptions['scheduler'] = (channel, now) => ({
    tick: async () => {
      ticks.push(now());
      const reply = waiting.shift();
      const to = { organisation: 'org-1', person: me, externalId: 'sanne', address: null, language: 'nl' } as const;
      if (reply === undefined) return;
      const sent = await channel.send(to, reply);
      if (sent.type === 'elsewhere') waiting.unshift(reply);
    },
    deliver: async () => undefined,
  });
  return { scheduler, ticks, waiting };
}

export class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** A reader that goes away after some writes. */
export class BrokenPipe extends Writable {
  private left: number;
  constructor(left: number) {
    super();
    this.left = left;
  }
  override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void) {
    this.left -= 1;
    done(this.left < 0 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : undefined);
  }
}

export function typed(...lines: string[]): PassThrough {
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  return input;
}

export const now = '2026-11-24T08:14:00.000Z';
export const organisation = async (): Promise<Organisation> => ({
  id: 'org-1',
  language: 'nl',
  zone: 'Europe/Amsterdam',
});

export const documents: Documents = {
  make: async (document) => ({
    mediaType: 'application/octet-stream',
    bytes: (async function* () {
      yield Buffer.from('made ');
      yield Buffer.from(document);
    })(),
  }),
};

export const field = (path: string, more: Partial<Field> = {}): Field => ({
  path,
  kind: 'text',
  label: path,
  ask: `${path}?`,
  why: `Daarom vragen we ${path}.`,
  law: 'Art. 30 AVG',
  other: false,
  optional: false,
  n: 0,
  ...more,
});

export const ask = (fields: readonly Field[], more: Partial<Ask> = {}): Ask => ({
  type: 'ask',
  mode: fields.length > 1 ? 'form' : 'question',
  record: 'record-1',
  title: 'V-001 Klanten · Waarvoor',
  progress: { done: 2, total: 9 },
  fields,
  actions: [],
  ...more,
});

export const purposes = field('purposes', {
  kind: 'choices',
  label: 'Waarvoor',
  ask: 'Waarvoor gebruikt u deze gegevens?',
  example: 'Schrijf het zo op dat een klant het begrijpt. Dus niet "bedrijfsvoering", maar "uw bestelling bezorgen".',
  options: [
    { id: 'deliver', label: 'Bestellingen leveren' },
    { id: 'invoice', label: 'Rekeningen sturen', hint: 'Ook aanmaningen.' },
    { id: 'answer', label: 'Vragen beantwoorden' },
  ],
  other: true,
  n: 3,
});
