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
import { saveDocument } from './files.js';
import { asHeardObject, asReplyObject, InputObject, type OutputObject } from './protocol.js';
import { sentFile } from './sent-file.js';
import { type InputLine, linesOf, Writer } from './streams.js';
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

export const runScript = (options: ScriptOptions): Promise<number> => new Script(options).run();

/** Lines and what becomes due, one after the other: a delivery between inputs never falls inside a turn. */
class Script {
  private readonly options: ScriptOptions;
  private readonly language: Language;
  private readonly writer: Writer;
  private readonly scheduler: Pick<Scheduler, 'tick' | 'deliver'>;
  /** The form of something that is not there yet has no focus: an answer without record belongs to it while it stands there. */
  private readonly unsent = new Map<string, string>();
  private last: Promise<void> = Promise.resolve();
  private furthest = '';
  private spoken = false;
  /** What is said now comes unasked. */
  private pushes = false;
  private waiting = false;
  private broken: OperatorError | undefined;

  constructor(options: ScriptOptions) {
    this.options = options;
    this.language = options.language ?? 'nl';
    this.writer = new Writer(options.output, () => options.input.destroy());
    this.scheduler = options.scheduler(this.channel, this.present);
  }

  private readonly present = (): string => {
    const now = this.options.now();
    if (now < this.furthest) return this.furthest;
    return now;
  };

  private readonly channel: Channel = {
    platform: 'terminal',
    send: async ({ person }, reply) => {
      await this.tell([{ to: person, reply }], this.present(), this.pushes);
      return { type: 'sent', handle: null };
    },
    // Without a handle nothing is updated: a line that was written stays, and is not shown twice.
    update: async (_to, handle) => ({ type: 'sent', handle }),
  };

  async run(): Promise<number> {
    const { input, live, liveEveryMs = 1000, errors = process.stderr } = this.options;
    const timer = live ? setInterval(() => this.pushDue(), liveEveryMs) : undefined;
    for await (const line of linesOf(input, maxMegabytes * 1024 * 1024)) {
      if (this.broken || this.writer.closed) break;
      if ('text' in line && line.text.trim() === '') continue;
      await this.inTurn(async () => {
        await this.guarded(() => this.turn(line));
        await this.write({ done: true });
      });
    }
    clearInterval(timer);
    await this.last;
    if (this.spoken && !this.broken && !this.writer.closed) await this.guarded(() => this.scheduler.tick());
    if (!this.broken) return 0;
    errors.write(`${clean(this.broken.message)}\n`);
    return 1;
  }

  private async turn(line: InputLine): Promise<void> {
    if ('tooLong' in line) throw this.fail('bad-input', scriptErrors['too-long'], { max: String(maxMegabytes) });
    const said = read(line.text, this.fail);
    const at = await this.allowed(said);
    this.spoken = true;
    const user = said.as ?? this.options.user;
    const input = inputOf(said, this.unsent.get(user));
    if (input === 'tick') return this.scheduler.tick();
    const sent = input.type === 'text' ? await sentFile(input.text) : undefined;
    if (sent?.type === 'problem') throw this.fail('no-file', sent.text, sent.values);
    const outcome = await this.options.bot.handle({
      platform: 'terminal',
      workspace: null,
      user,
      delivery: said.id ?? randomUUID(),
      now: at,
      input: sent?.input ?? input,
    });
    this.keepUnsent(user, outcome);
    if (outcome.heard !== undefined) await this.write({ to: outcome.person, heard: outcome.heard.map(asHeardObject) });
    await this.tell(outcome.said, at, false);
    await this.scheduler.deliver();
    if (outcome.error) throw new ScriptError(outcome.error.code, outcome.error.text);
  }

  /** Whether who speaks and when may be given; the moment of the turn. */
  private async allowed({ as, now }: InputObject): Promise<string> {
    if (now !== undefined && !this.options.mayGiveNow) throw this.fail('not-demo', scriptErrors['not-demo-now']);
    if (as !== undefined && !this.options.mayBeOthers) throw this.fail('not-demo', scriptErrors['not-demo-as']);
    const earliest = this.present();
    if (now === undefined) return earliest;
    const at = new Date(now).toISOString();
    if (at < earliest) throw this.fail('now-backwards', scriptErrors['now-backwards']);
    await this.options.setClock?.(at);
    this.furthest = at;
    return at;
  }

  /** A side step in typed words leaves the form where it was. */
  private keepUnsent(user: string, { said, person, heard }: Outcome): void {
    const isAside = heard?.[0] !== undefined && heard[0].intent !== 'control';
    const asked = said.findLast(({ to, reply }) => to === person && reply.type === 'ask')?.reply;
    if (asked?.type === 'ask' && isUnsent(asked.record)) this.unsent.set(user, asked.record);
    else if (asked !== undefined || !isAside) this.unsent.delete(user);
  }

  private async tell(said: readonly Said[], now: string, asPush: boolean): Promise<void> {
    const { documents, organisation, folder = '.' } = this.options;
    for (const { to, reply } of said) {
      const when = { at: now, person: to };
      const shown =
        reply.type === 'file'
          ? { ...reply, path: await saveDocument(reply, when, { documents, organisation, folder }) }
          : asReplyObject(reply);
      await this.write(asPush ? { to, push: shown } : { to, reply: shown });
    }
  }

  /** What became due since, unless that is being said already. */
  private pushDue(): void {
    if (!this.spoken || this.waiting || this.broken) return;
    this.waiting = true;
    const push = async () => {
      this.pushes = true;
      await this.scheduler.tick().finally(() => {
        this.pushes = false;
      });
    };
    void this.inTurn(() => this.guarded(push)).then(() => {
      this.waiting = false;
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work);
    return this.last;
  }

  /** Errors of any kind become one line; only an operator's failure ends the program. */
  private async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof OperatorError) this.broken = error;
      if (error instanceof OperatorError || error instanceof ScriptError)
        return this.write({ error: error.code, text: error.message });
      const code = randomBytes(3).toString('hex').toUpperCase();
      this.options.report?.(code, error);
      await this.write({ error: 'internal', text: say(words.failed, this.language, { code }) });
    }
  }

  private readonly fail: Fail = (code, text, values = {}) => new ScriptError(code, say(text, this.language, values));

  private write(line: OutputObject): Promise<void> {
    return this.writer.write(`${escaped(JSON.stringify(line))}\n`);
  }
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
  if ('say' in line) return { type: 'text', text: line.say, ...(unsent === undefined ? {} : { over: unsent }) };
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
