// Where each person is in each record. At most one conversation of a person asks; a unique index sees to it.
import { and, asc, ne, sql } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import type { Conversation, Focus } from '../../src/core/engine/conversation.js';
import { excluded, given, placeholders, without } from '../queries.js';
import type { Session } from '../session.js';

export function createConversations({
  db,
  tables: { conversations },
  prepare,
}: Session): Repositories['conversations'] {
  const columns = without(conversations, 'organisation', 'at');
  const ofPerson = given(conversations, 'organisation', 'person');
  const isOne = given(conversations, 'organisation', 'person', 'record');
  // Written out and not as a parameter, so that the database knows the partial index applies.
  const isAsking = sql`${conversations.phase} = 'asking'`;

  const focused = prepare(() => db.select(columns).from(conversations).where(and(ofPerson, isAsking)));
  const ofRecord = prepare(() => db.select(columns).from(conversations).where(isOne));
  const list = prepare(() =>
    db.select(columns).from(conversations).where(ofPerson).orderBy(asc(conversations.at), asc(conversations.record)),
  );
  const pauseOthers = prepare(() =>
    db
      .update(conversations)
      .set({ phase: 'paused' })
      .where(and(ofPerson, isAsking, ne(conversations.record, sql.placeholder('record')))),
  );
  const save = prepare(() =>
    db
      .insert(conversations)
      .values(placeholders(conversations))
      .onConflictDoUpdate({
        target: [conversations.organisation, conversations.person, conversations.record],
        set: excluded(conversations, 'phase', 'focus', 'skipped', 'notBsn', 'at'),
      }),
  );
  const remove = prepare(() => db.delete(conversations).where(isOne));

  return {
    async focused(organisation, person) {
      const [row] = await focused({ organisation, person });
      return row && conversation(row);
    },
    async ofRecord(organisation, person, record) {
      const [row] = await ofRecord({ organisation, person, record });
      return row && conversation(row);
    },
    list: async (organisation, person) => (await list({ organisation, person })).map(conversation),
    async save(organisation, conversation, at) {
      await save({ focus: null, notBsn: null, ...conversation, organisation, at });
    },
    async pauseOthers(organisation, person, record) {
      await pauseOthers({ organisation, person, record });
    },
    async remove(organisation, person, record) {
      await remove({ organisation, person, record });
    },
  };
}

interface Row extends Omit<Conversation, 'focus' | 'notBsn'> {
  readonly focus: Focus | null;
  readonly notBsn: string | null;
}

function conversation({ person, record, phase, focus, skipped, notBsn }: Row): Conversation {
  const row = { person, record, phase, skipped };
  return { ...row, ...(focus === null ? {} : { focus }), ...(notBsn === null ? {} : { notBsn }) };
}
