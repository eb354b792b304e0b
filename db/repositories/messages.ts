// The outbox: what people are to be told. A claim is a lease: it moves the next attempt on.
import { and, asc, eq, gt, gte, inArray, lt, lte, ne, sql } from 'drizzle-orm';
import type { Message, MessageKind } from '../../src/app/ports/messages.js';
import type { Repositories } from '../../src/app/ports/store.js';
import { asGiven, given, placeholders, without } from '../queries.js';
import type { Session } from '../session.js';

const changeable = ['at', 'attempts', 'maybeSent', 'state', 'endedAt'] as const;
type Changeable = (typeof changeable)[number];

/** In the order in which they go. */
const kinds: readonly MessageKind[] = ['legal', 'personal', 'digest'];

export function createMessages({
  db,
  tables: { messages },
  prepare,
  preparedAs,
  run,
  erases,
}: Session): Repositories['messages'] {
  const columns = without(messages, 'inFlight');
  const add = prepare(() =>
    db
      .insert(messages)
      .values({
        ...placeholders(messages),
        at: sql.placeholder('plannedAt'),
        attempts: 0,
        maybeSent: false,
        inFlight: false,
        state: 'waiting',
        endedAt: null,
      })
      .onConflictDoNothing(),
  );
  // Written out and not as a parameter, so that the database knows the partial index applies.
  const isDue = and(sql`${messages.state} = 'waiting'`, lte(messages.at, sql.placeholder('now')));
  const ofKind = and(given(messages, 'kind'), isDue);
  const due = db
    .select({ id: messages.id })
    .from(messages)
    .where(ofKind)
    .orderBy(asc(messages.at))
    .limit(sql.placeholder('limit'));
  const taken = {
    at: sql`${sql.placeholder('until')}`,
    attempts: sql`${messages.attempts} + 1`,
    maybeSent: sql`${messages.maybeSent} or ${messages.inFlight}`,
    inFlight: true,
  };
  const claim = prepare(() =>
    db
      .update(messages)
      .set(taken)
      .where(and(inArray(messages.id, due), isDue))
      .returning(columns),
  );
  const digest = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(given(messages, 'organisation', 'person'), ofKind));
  const claimDigest = prepare(() =>
    db
      .update(messages)
      .set(taken)
      .where(and(inArray(messages.id, digest), isDue))
      .returning(columns),
  );
  const inState = prepare(() =>
    db
      .select(columns)
      .from(messages)
      .where(given(messages, 'organisation', 'state'))
      .orderBy(asc(messages.plannedAt), asc(messages.id)),
  );
  const aboutRecord = prepare(() =>
    db
      .select(columns)
      .from(messages)
      .where(given(messages, 'organisation', 'record'))
      .orderBy(asc(messages.plannedAt), asc(messages.id)),
  );
  const byId = prepare(() =>
    db
      .select(columns)
      .from(messages)
      .where(given(messages, 'organisation', 'id')),
  );
  const delivered = prepare(() =>
    db
      .select({ kind: messages.kind })
      .from(messages)
      .where(
        and(
          given(messages, 'organisation', 'person'),
          eq(messages.state, 'delivered'),
          gte(messages.endedAt, sql.placeholder('since')),
        ),
      ),
  );

  const settles = new Map<string, ReturnType<typeof preparedAs<unknown>>>();
  /** What is settled of a message, by what changes in it. */
  function settling(names: readonly Changeable[]) {
    const named = names.join(' ');
    const settle =
      settles.get(named) ??
      preparedAs<unknown>(`settle ${named}`, () =>
        db
          .update(messages)
          .set({ ...asGiven(messages, names), inFlight: false })
          .where(given(messages, 'organisation', 'id')),
      );
    settles.set(named, settle);
    return settle;
  }

  return {
    async add(message) {
      await add({ ...message });
    },
    async claim(now, until, limit) {
      const claimed: Message[] = [];
      for (const kind of kinds) {
        if (claimed.length === limit) break;
        const rows = await claim({ kind, now, until, limit: limit - claimed.length });
        claimed.push(...rows.sort(byMoment));
      }
      return claimed;
    },
    claimDigest: async (organisation, person, now, until) =>
      (await claimDigest({ organisation, person, kind: 'digest', now, until })).sort(byMoment),
    async settle(organisation, id, change) {
      await settling(changeable.filter((name) => change[name] !== undefined))({ organisation, id, ...change });
    },
    async get(organisation, id) {
      const [row] = await byId({ organisation, id });
      return row;
    },
    list: (organisation, state) => inState({ organisation, state }),
    ofRecord: (organisation, record) => aboutRecord({ organisation, record }),
    deliveredSince: async (organisation, person, since) =>
      (await delivered({ organisation, person, since })).map(({ kind }) => kind),
    async bringBack(limit, now) {
      await run(
        db
          .update(messages)
          .set({ at: now })
          .where(and(sql`${messages.state} = 'waiting'`, gt(messages.at, limit))),
      );
    },
    async eraseBefore(at) {
      erases();
      await run(db.delete(messages).where(and(ne(messages.state, 'waiting'), lt(messages.endedAt, at))));
    },
  };
}

function byMoment(one: Message, two: Message): number {
  if (one.plannedAt !== two.plannedAt) return one.plannedAt < two.plannedAt ? -1 : 1;
  return one.id < two.id ? -1 : 1;
}
