// Files that belong to records, sealed before they come here.
import { asc } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports/store.js';
import { equal, without } from '../queries.js';
import type { Session } from '../session.js';

export function createAttachments({ db, tables: { attachments }, run, erases }: Session): Repositories['attachments'] {
  const columns = without(attachments, 'sealed');
  const { organisation, id, name } = columns;

  return {
    async add(attachment, sealed) {
      await run(db.insert(attachments).values({ ...attachment, sealed }));
    },
    ofRecord: (organisation, record) =>
      run(
        db
          .select(columns)
          .from(attachments)
          .where(equal(attachments, { organisation, record }))
          .orderBy(asc(attachments.at), asc(id)),
      ),
    async get(organisation, id) {
      const [found] = await run(db.select().from(attachments).where(equal(attachments, { organisation, id })));
      return found;
    },
    names: () => run(db.select({ organisation, id, name }).from(attachments).orderBy(asc(id))),
    async sealAnew(organisation, id, anew) {
      await run(db.update(attachments).set(anew).where(equal(attachments, { organisation, id })));
    },
    async move(organisation, record, into) {
      await run(db.update(attachments).set({ record: into }).where(equal(attachments, { organisation, record })));
    },
    async erase(organisation, record) {
      erases();
      await run(db.delete(attachments).where(equal(attachments, { organisation, record })));
    },
  };
}
