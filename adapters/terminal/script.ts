// The scripted terminal (`--json`): one JSON object per line in and out, see docs/terminal.md.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import type { Bot, IncomingInput, Outcome } from '../../src/app/incoming.js';
import type { Channel, Said } from '../../src/app/ports/channels.js';
import type { Documents } from '../../src/app/ports/documents.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import type { Organisation } from '../../src/app/ports/organisations.js';

import type { Scheduler } from '../../src/app/scheduler.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { type FileMaker, saveDocument } from './files.js';
import { asReplyObject, InputObject, type OutputObject } from './protocol.js';
import { sentFile } from './sent-file.js';
import { linesOf, Writer } from './streams.js';
import { clean } from './text.js';
import { scriptErrors, words } from './words.js';

export interface ScriptOptions {
  readonly bot: Bot;
  readonly documents: Documents;
  readonly organisation: () => Promise<Organisation>;
  /** Account name of who speaks without `as`. */
  readonly user: string;
  readonly input: Readable;
  readonly output: Writable;
  readonly mayGiveNow: boolean;
  readonly mayBeOthers: boolean;
  /** What delivers what nobody asked for, through the channel that it is given. */
  readonly scheduler: (channel: Channel, now: () => string) => Pick<Scheduler, 'tick' | 'deliver'>;
  /** Also deliver what becomes due between two inputs. */
  readonly live: boolean;
  /** Remembers a given moment, before the turn that carries it. */
  readonly setClock?: (now: string) => Promise<void>;
  /** ISO instant in UTC; on a demo database the furthest moment it was taken to. */
  readonly now: () => string;
  readonly language?: Language;
  /** Where documents are written. */
  readonly folder?: string;
  readonly errors?: Writable;
  /** Told of an unexpected failure, by the code that the caller sees. */
  readonly report?: (code: string, cause: unknown) => void;
  readonly liveEveryMs?: number;
}

const maxMegabytes = 16;

class ScriptError extends Error {
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

export async function runScript(options: ScriptOptions): Promise<number> {
  const language = options.language ?? 'nl';
  const maker: FileMaker = {
    documents: options.documents,
    organisation: options.organisation,
    folder: options.folder ?? '.',
  };
  const writer = new Writer(options.output, () => options.input.destroy());
  const write = (line: OutputObject) => writer.write(`${escaped(JSON.stringify(line))}\n`);
  let furthest = '';
  let spoken = false;
  let broken: OperatorError | undefined;
  const present = () => {
    const now = options.now();
    return now > furthest ? now : furthest;
  };
  const fail = (code: string, text: Text, values = {}) => new ScriptError(code, say(text, language, values));

  const handle = (user: string, delivery: string, now: string, input: IncomingInput): Promise<Outcome> =>
    options.bot.handle({ platform: 'terminal', workspace: null, user, delivery, now, input });

  const tell = async (said: readonly Said[], now: string, asPush: boolean) => {
    for (const { to, reply } of said) {
      const shown =
        reply.type === 'file'
          ? { ...reply, path: await saveDocument(reply, { at: now, person: to }, maker) }
          : asReplyObject(reply);
      await write(asPush ? { to, push: shown } : { to, reply: shown });
    }
  };

  let pushes = false;
  const scheduler = options.scheduler(
    {
      platform: 'terminal',
      send: async ({ person }, reply) => {
        await tell([{ to: person, reply }], present(), pushes);
        return { type: 'sent', handle: null };
      },
      // Without a handle nothing is updated: a line that was written stays, and is not shown twice.
      update: async (_to, handle) => ({ type: 'sent', handle }),
    },
    present,
  );
  const push = async () => {
    pushes = true;
    await scheduler.tick().finally(() => {
      pushes = false;
    });
  };

  /** The form of something that is not there yet has no focus: an answer without record belongs to it while it stands there. */
  const unsent = new Map<string, string>();
  const keepUnsent = (user: string, { said, person }: Outcome) => {
    const asked = said.findLast(({ to, reply }) => to === person && reply.type === 'ask')?.reply;
    if (asked?.type === 'ask' && isUnsent(asked.record)) unsent.set(user, asked.record);
    else unsent.delete(user);
  };

  const turn = async (line: { text: string } | { tooLong: true }) => {
    if ('tooLong' in line) throw fail('bad-input', scriptErrors['too-long'], { max: maxMegabytes });
    const said = read(line.text, fail);
    const { as, now, id } = said;
    if (now !== undefined && !options.mayGiveNow) throw fail('not-demo', scriptErrors['not-demo-now']);
    if (as !== undefined && !options.mayBeOthers) throw fail('not-demo', scriptErrors['not-demo-as']);
    const earliest = present();
    const at = now === undefined ? earliest : new Date(now).toISOString();
    if (at < earliest) throw fail('now-backwards', scriptErrors['now-backwards']);
    if (now !== undefined) {
      await options.setClock?.(at);
      furthest = at;
    }
    spoken = true;
    const user = as ?? options.user;
    const input = inputOf(said, unsent.get(user));
    if (input === 'tick') return scheduler.tick();
    const sent = input.type === 'text' ? await sentFile(input.text) : undefined;
    if (sent?.type === 'problem') throw fail('no-file', sent.text, sent.values);
    const outcome = await handle(user, id ?? randomUUID(), at, sent?.input ?? input);
    keepUnsent(user, outcome);
    await tell(outcome.said, at, false);
    await scheduler.deliver();
    if (outcome.error) throw new ScriptError(outcome.error.code, outcome.error.text);
  };

  /** Errors of any kind become one line; only an operator's failure ends the program. */
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (error instanceof OperatorError) broken = error;
      const known = error instanceof OperatorError || error instanceof ScriptError;
      const code = randomBytes(3).toString('hex').toUpperCase();
      if (!known) options.report?.(code, error);
      await write(
        known
          ? { error: error.code, text: error.message }
          : { error: 'internal', text: say(words.failed, language, { code }) },
      );
    }
  };

  // One after the other: a delivery between inputs never falls inside a turn.
  let last: Promise<void> = Promise.resolve();
  const queue = (work: () => Promise<void>) => {
    last = last.then(work);
    return last;
  };
  let waiting = false;
  const timer = options.live
    ? setInterval(() => {
        if (!spoken || waiting || broken) return;
        waiting = true;
        void queue(() => guarded(push)).then(() => {
          waiting = false;
        });
      }, options.liveEveryMs ?? 1000)
    : undefined;

  for await (const line of linesOf(options.input, maxMegabytes * 1024 * 1024)) {
    if (broken || writer.closed) break;
    if ('text' in line && line.text.trim() === '') continue;
    await queue(async () => {
      await guarded(() => turn(line));
      await write({ done: true });
    });
  }
  clearInterval(timer);
  await last;
  if (spoken && !broken && !writer.closed) await guarded(() => scheduler.tick());
  if (!broken) return 0;
  (options.errors ?? process.stderr).write(`${clean(broken.message)}\n`);
  return 1;
}

type Fail = (code: string, text: Text, values?: Record<string, string>) => ScriptError;

function read(line: string, fail: Fail): InputObject {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw fail('bad-input', scriptErrors['bad-json']);
  }
  const parsed = InputObject.safeParse(raw);
  if (parsed.success) return parsed.data;
  const kinds = ['say', 'answer', 'press', 'tick'] as const;
  const given = kinds.filter((kind) => typeof raw === 'object' && raw !== null && Object.hasOwn(raw, kind));
  const [kind] = given;
  if (given.length !== 1 || kind === undefined) throw fail('bad-input', scriptErrors['bad-shape']);
  const option = InputObject.options.find((object) => kind in object.shape)?.safeParse(raw);
  const issue = option?.error?.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : issue?.path;
  throw fail('bad-input', scriptErrors['bad-field'], { field: clean((unknown ?? []).join('/')).slice(0, 100) });
}

function inputOf(line: InputObject, unsent: string | undefined): IncomingInput | 'tick' {
  if ('say' in line) return { type: 'text', text: line.say };
  if ('press' in line) return { type: 'press', action: line.press };
  if ('tick' in line) return 'tick';
  const record = line.record ?? unsent;
  return {
    type: 'answer',
    values: line.answer,
    ...(record === undefined ? {} : { record }),
    ...(line.n === undefined ? {} : { n: line.n }),
  };
}

/** JSON leaves C1 control characters as they are; a screen that shows the lines must not obey them. */
const escaped = (json: string): string =>
  json.replace(/[\x7f-\x9f\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
