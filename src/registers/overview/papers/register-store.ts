// What is read of a store for a register: the present one, or a version as it was signed off.
import type { Repositories } from '../../../app/ports/store.js';

/** What is read of a store. */
export interface RegisterRepositories {
  readonly organisations: Pick<Repositories['organisations'], 'get'>;
  readonly people: Pick<Repositories['people'], 'list' | 'merged'>;
  readonly records: Pick<Repositories['records'], 'list'>;
  readonly answers: Pick<Repositories['answers'], 'ofRecords'>;
  readonly audit: Pick<Repositories['audit'], 'head'>;
  readonly versions: Pick<Repositories['versions'], 'list' | 'content'>;
}
