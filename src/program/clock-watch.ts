// Watches the time of the machine: what was written while it could not be trusted is in the log once it can.
import type { AuditRepository } from '../app/ports/audit.js';
import type { Repositories } from '../app/ports/store.js';
import type { Clock } from './clock.js';
import { id, type Logger } from './log.js';

export interface WatchOptions {
  readonly clock: Pick<Clock, 'steady' | 'compare'>;
  readonly store: {
    read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
    /** Milliseconds; undefined where the database has no clock of its own. */
    clockMs(): Promise<number | undefined>;
  };
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

/** Looks at the database's clock once in so many looks. */
const comparedEach = 30;
const mostLines = 10_000;

/** `look` is called each second. */
export function watchClock({ clock, store, log }: WatchOptions): { look(): Promise<void> } {
  let looks = 0;
  /** Where each trail ended when the time could not be trusted any more. */
  let ends: Promise<ReadonlyMap<string, number>> | undefined;

  return {
    async look() {
      if (looks % comparedEach === 0) {
        const databaseMs = await store.clockMs();
        if (databaseMs !== undefined) clock.compare(databaseMs);
      }
      looks += 1;
      const isSteady = clock.steady();
      if (!isSteady) ends ??= store.read(endsOf);
      else if (ends !== undefined) {
        const before = await ends;
        ends = undefined;
        await tellWritten(before);
      }
    },
  };

  async function tellWritten(before: ReadonlyMap<string, number>): Promise<void> {
    const written = await store.read(async (repositories) => {
      const found: { readonly organisation: string; readonly record: string; from: number; to: number }[] = [];
      for (const { id: organisation } of await repositories.organisations.list())
        found.push(...(await sinceIn(repositories.audit, organisation, before.get(organisation) ?? 0)));
      return found;
    });
    log.warn('clock-agrees-again', { records: written.length });
    for (const { organisation, record, from, to } of written)
      log.warn('clock-written-meanwhile', { organisation: id(organisation), record: id(record), from, to });
  }
}

async function endsOf({ organisations, audit }: Repositories): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>();
  for (const { id: organisation } of await organisations.list())
    ends.set(organisation, (await audit.head(organisation)).n);
  return ends;
}

/** By record, with the numbers of its lines in the trail; what is of no record stands under "-". */
async function sinceIn(audit: AuditRepository, organisation: string, n: number) {
  const found = new Map<string, { readonly organisation: string; readonly record: string; from: number; to: number }>();
  for (const line of await audit.page(organisation, n, mostLines)) {
    const record = line.record ?? '-';
    const before = found.get(record);
    if (before === undefined) found.set(record, { organisation, record, from: line.n, to: line.n });
    else before.to = line.n;
  }
  return found.values();
}
