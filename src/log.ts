// The one logger: JSON lines on stderr. It cannot carry what a person typed: it takes codes, numbers and ids only.
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

const levels: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

/** Marks a value as an id. What does not look like one (spaces, an @, too long) is logged as `redacted`. */
export const id = (value: string): LoggedId => ({ id: /^[\w.:-]{1,64}$/.test(value) ? value : 'redacted' });

/** Makes a logger that writes the events at `level` and above. `write` and `now` are given in tests. */
export function createLogger(
  level: Config['LOG_LEVEL'],
  write: (line: string) => void = (line) => process.stderr.write(line),
  now: () => string = () => new Date().toISOString(),
): Logger {
  const shown = level === 'silent' ? 0 : levels.indexOf(level) + 1;
  const at =
    (own: LogLevel) =>
    (event: string, facts: LogFacts = {}, cause?: unknown) => {
      if (levels.indexOf(own) >= shown) return;
      const flat = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? fact.id : fact]);
      const line = { ...Object.fromEntries(flat), ...(cause === undefined ? {} : { cause: causeOf(cause) }) };
      const fixed = { at: now(), level: own, event };
      write(`${JSON.stringify({ ...fixed, ...line, ...fixed })}\n`);
    };
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

/** What an error may tell: its kind, its code and where it arose. Its message may quote what somebody typed. */
function causeOf(cause: unknown) {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: id(cause.code).id } : {};
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: cause.name, ...code, where: frames.slice(0, 4).map((line) => line.trim()) };
}
