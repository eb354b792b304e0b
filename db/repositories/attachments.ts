// Files that belong to records, sealed before they come here.
import { and, asc, eq } from 'drizzle-orm';
import type { Repositories } from '../../src/app/ports.js';
import type { Session } from '../store.js';

export function createAttachments({ db, tables, run }: Session): Repositories['attachments'] {
  const { attachments } = tables;
  const columns = {
    organisation: attachments.organisationId,
    id: attachments.id,
    record: attachments.recordId,
    person: attachments.personId,
    kind: attachments.kind,
    name: attachments.name,
    sha256: attachments.sha256,
    size: attachments.size,
    at: attachments.at,
  };
  const ofRecord = (organisation: string, record: string) =>
    and(eq(attachments.organisationId, organisation), eq(attachments.recordId, record));
  const isFile = (organisation: string, id: string) =>
    and(eq(attachments.organisationId, organisation), eq(attachments.id, id));

  return {
    async add({ organisation, record, person, ...rest }, sealed) {
      const row = { ...rest, organisationId: organisation, recordId: record, personId: person, sealed };
      await run(db.insert(attachments).values(row));
    },
    ofRecord: (organisation, record) =>
      run(
        db
          .select(columns)
          .from(attachments)
          .where(ofRecord(organisation, record))
          .orderBy(asc(attachments.at), asc(attachments.id)),
      ),
    async get(organisation, id) {
      const found = await run(
        db
          .select({ ...columns, sealed: attachments.sealed })
          .from(attachments)
          .where(isFile(organisation, id)),
      );
      return found[0];
    },
    names: () =>
      run(
        db
          .select({ organisation: attachments.organisationId, id: attachments.id, name: attachments.name })
          .from(attachments)
          .orderBy(asc(attachments.id)),
      ),
    async sealAnew(organisation, id, anew) {
      await run(db.update(attachments).set(anew).where(isFile(organisation, id)));
    },
    async move(organisation, from, into) {
      await run(db.update(attachments).set({ recordId: into }).where(ofRecord(organisation, from)));
    },
    async erase(organisation, record) {
      await run(db.delete(attachments).where(ofRecord(organisation, record)));
    },
  };
}
