// The one logger: JSON lines on stderr, written by pino. It cannot carry what a person typed: codes, numbers and ids only.
import { type DestinationStream, destination, type Logger as Pino, pino } from 'pino';
import type { Config } from './config.js';

export type LogLevel = Exclude<Config['LOG_LEVEL'], 'silent'>;
/** An id, wrapped so that a plain string does not compile where a fact is expected. */
export interface LoggedId {
  readonly id: string;
}
export type LogFacts = Readonly<Record<string, number | boolean | LoggedId>>;
/** A kebab-case literal. A string that is not known when compiling becomes `never`. */
export type EventCode<Text extends string> =
  Text extends Lowercase<Text> ? (Text extends `${string} ${string}` ? never : Text) : never;

export type Logger = Readonly<
  Record<LogLevel, <Text extends string>(event: EventCode<Text>, facts?: LogFacts, cause?: unknown) => void>
>;

/** What every line has; a fact of the same name is left out. */
const own = ['level', 'at', 'event', 'cause'];

/** Marks a value as an id. What does not look like one (spaces, an @, too long) is logged as `redacted`. */
export const id = (value: string): LoggedId => ({ id: /^[\w.:-]{1,64}$/.test(value) ? value : 'redacted' });

/** Makes a logger that writes the events at `level` and above. `write` and `now` are given in tests. */
export function createLogger(
  level: Config['LOG_LEVEL'],
  write?: (line: string) => void,
  now: () => string = () => new Date().toISOString(),
): Logger {
  // At once and not from a buffer: the last line before a crash is the one that is needed.
  const stream: DestinationStream = write === undefined ? destination({ dest: 2, sync: true }) : { write };
  const lines = pino(
    {
      level,
      // No process id and no host name: whoever collects the lines knows where they come from.
      base: null,
      messageKey: 'event',
      timestamp: () => `,"at":"${now()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return { error: at(lines, 'error'), warn: at(lines, 'warn'), info: at(lines, 'info'), debug: at(lines, 'debug') };
}

/** Typed so that nothing else of pino can be reached: it would write whatever it is given. */
function at(lines: Pino, level: LogLevel) {
  return (event: string, facts: LogFacts = {}, cause?: unknown) => {
    if (!lines.isLevelEnabled(level)) return;
    const flat = Object.entries(facts)
      .filter(([name]) => !own.includes(name))
      .map(([name, fact]) => [name, typeof fact === 'object' ? fact.id : fact]);
    lines[level]({ ...Object.fromEntries(flat), ...(cause === undefined ? {} : { cause: causeOf(cause) }) }, event);
  };
}

/** What an error may tell: its kind, its code and where it arose. Its message may quote what somebody typed. */
function causeOf(cause: unknown) {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: id(cause.code).id } : {};
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: cause.name, ...code, where: frames.slice(0, 4).map((line) => line.trim()) };
}
