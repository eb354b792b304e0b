// Where each person is in each record. At most one conversation of a person asks; a unique index sees to it.
import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Conversation, Focus } from '../../src/core/engine/conversation.js';
import type { Session } from '../store.js';

export function createConversations({ db, tables, prepare }: Session): Repositories['conversations'] {
  const { conversations } = tables;
  const columns = {
    person: conversations.personId,
    record: conversations.recordId,
    phase: conversations.phase,
    focus: conversations.focus,
    skipped: conversations.skipped,
    notBsn: conversations.notBsn,
  };
  const ofPerson = and(
    eq(conversations.organisationId, sql.placeholder('organisation')),
    eq(conversations.personId, sql.placeholder('person')),
  );
  const isRecord = eq(conversations.recordId, sql.placeholder('record'));
  // Written out and not as a parameter, so that the database knows the partial index applies.
  const isAsking = sql`${conversations.phase} = 'asking'`;

  const focused = prepare(db.select(columns).from(conversations).where(and(ofPerson, isAsking)));
  const ofRecord = prepare(db.select(columns).from(conversations).where(and(ofPerson, isRecord)));
  const list = prepare(
    db.select(columns).from(conversations).where(ofPerson).orderBy(asc(conversations.at), asc(conversations.recordId)),
  );
  const pauseOthers = prepare(
    db
      .update(conversations)
      .set({ phase: 'paused' })
      .where(and(ofPerson, isAsking, ne(conversations.recordId, sql.placeholder('record')))),
  );
  const save = prepare(
    db
      .insert(conversations)
      .values({
        organisationId: sql.placeholder('organisation'),
        personId: sql.placeholder('person'),
        recordId: sql.placeholder('record'),
        phase: sql.placeholder('phase'),
        focus: sql.placeholder('focus'),
        skipped: sql.placeholder('skipped'),
        notBsn: sql.placeholder('notBsn'),
        at: sql.placeholder('at'),
      })
      .onConflictDoUpdate({
        target: [conversations.organisationId, conversations.personId, conversations.recordId],
        set: {
          phase: sql`excluded.phase`,
          focus: sql`excluded.focus`,
          skipped: sql`excluded.skipped`,
          notBsn: sql`excluded.not_bsn`,
          at: sql`excluded.at`,
        },
      }),
  );
  const remove = prepare(db.delete(conversations).where(and(ofPerson, isRecord)));

  return {
    async focused(organisation, person) {
      const [row] = await focused({ organisation, person });
      return row && conversation(row);
    },
    async ofRecord(organisation, person, record) {
      const [row] = await ofRecord({ organisation, person, record });
      return row && conversation(row);
    },
    async list(organisation, person) {
      const rows = await list({ organisation, person });
      return rows.map(conversation);
    },
    async save(organisation, { person, record, phase, focus, skipped, notBsn }, at) {
      await save({
        organisation,
        person,
        record,
        phase,
        focus: focus ?? null,
        skipped,
        notBsn: notBsn ?? null,
        at,
      });
    },
    async pauseOthers(organisation, person, record) {
      await pauseOthers({ organisation, person, record });
    },
    async remove(organisation, person, record) {
      await remove({ organisation, person, record });
    },
  };
}

interface Row extends Pick<Conversation, 'person' | 'record' | 'phase' | 'skipped'> {
  readonly focus: Focus | null;
  readonly notBsn: string | null;
}

function conversation({ person, record, phase, focus, skipped, notBsn }: Row): Conversation {
  return {
    person,
    record,
    phase,
    skipped,
    ...(focus === null ? {} : { focus }),
    ...(notBsn === null ? {} : { notBsn }),
  };
}
