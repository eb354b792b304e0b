// What PostgreSQL and the network say, as an error that the shell or the operator understands.
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { DuplicateError, OperatorError } from '../src/app/ports/errors.js';

const unreachable =
  'The PostgreSQL server in DATABASE_URL does not answer: check that it runs and that the address and port are right.';
const login =
  'The PostgreSQL server refused the user of DATABASE_URL: check the user name, the password and what this user may do.';

/** By the code of the server (SQLSTATE) or of the system; the first prefix that fits decides. */
const faults: ReadonlyArray<readonly [prefix: string, code: string, sentence: string]> = [
  ['ECONN', 'database-unreachable', unreachable],
  ['ENOTFOUND', 'database-unreachable', unreachable],
  ['EAI_AGAIN', 'database-unreachable', unreachable],
  ['EHOSTUNREACH', 'database-unreachable', unreachable],
  ['ENETUNREACH', 'database-unreachable', unreachable],
  ['ETIMEDOUT', 'database-unreachable', unreachable],
  ['ENOENT', 'database-unreachable', unreachable],
  ['EPIPE', 'database-unreachable', unreachable],
  ['08', 'database-unreachable', unreachable],
  ['57P0', 'database-unreachable', unreachable],
  ['53300', 'database-unreachable', 'The PostgreSQL server in DATABASE_URL has no connection left: raise its limit.'],
  ['28', 'database-login', login],
  ['42501', 'database-login', login],
  ['3D000', 'database-missing', 'The database named in DATABASE_URL does not exist on that server: create it.'],
  ['25006', 'database-read-only', 'The database in DATABASE_URL accepts no writing: name the server that does.'],
  ['53100', 'disk-full', 'The disk of the PostgreSQL server in DATABASE_URL is full: make room.'],
  ['58030', 'disk-failure', 'The disk of the PostgreSQL server in DATABASE_URL failed to read or write: check it.'],
  ['XX001', 'database-corrupt', 'The database in DATABASE_URL is damaged: restore a back-up.'],
  ['XX002', 'database-corrupt', 'An index of the database in DATABASE_URL is damaged: rebuild it (REINDEX).'],
];

/** What the driver says without a code when a connection cannot be made or has gone. */
const lost =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

export function explainPostgres(error: unknown): unknown {
  // Drizzle's own error repeats the parameters, and those are people's answers.
  const cause = error instanceof DrizzleQueryError && error.cause !== undefined ? error.cause : error;
  const code = codeOf(cause);
  if (code === '23505') return new DuplicateError('this row exists already', { cause });
  const fault = faults.find(([prefix]) => code.startsWith(prefix));
  if (fault !== undefined) return new OperatorError(fault[1], fault[2], { cause });
  if (cause instanceof Error && lost.test(cause.message)) {
    return new OperatorError('database-unreachable', unreachable, { cause });
  }
  return cause;
}

/** Two transactions were in each other's way and this one gave in: it may be run again. */
export function mayRunAgain(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40P01' || code === '40001';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
