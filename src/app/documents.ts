// Every document that is read from top to bottom: how its text is made of what the store holds. Runs in the worker.
import type { RegisterDocument } from '../core/document.js';
import type { PictureDocument, PictureFormat, ProseDocument } from '../core/document-names.js';
import { progressPicture } from '../core/picture/progress.js';
import type { Picture } from '../core/picture/shapes.js';
import type { Prose } from '../core/prose.js';
import { registerProse } from '../core/register-prose.js';
import { drawMap, progressOf } from './pictures.js';
import type { DocumentContents, DocumentRequest, Repositories, Store } from './ports.js';
import { type Loaded, load, type Reading } from './register.js';
import { type RegisterSource, registerOf } from './register-document.js';

/** What a document may be made of, all from one snapshot. */
export interface Desk extends Reading {
  readonly request: DocumentRequest;
  register(): Promise<RegisterDocument>;
  /** The record that the document is about, with its answers. */
  subject(): Promise<Loaded>;
}

/** A letter or another text: one line here, and one in `proseDocuments` for the name of its file. */
const makers: Readonly<Record<ProseDocument, (desk: Desk) => Promise<Prose>>> = {
  'register-full': async (desk) => registerProse(await desk.register()),
};

/** A picture: one line here, and one in `pictureDocuments` for the name of its file. */
const pictures: Readonly<Record<PictureDocument, (desk: Desk, format: PictureFormat) => Promise<Picture>>> = {
  map: drawMap,
  progress: async (desk) => progressPicture(await progressOf(desk), desk.language),
};

/** What the worker needs for one document; can be read only until the promise of `use` settles. */
export async function readDocuments<T>(
  { store, ...source }: RegisterSource & { readonly store: Pick<Store, 'read'> },
  request: DocumentRequest,
  use: (contents: DocumentContents) => Promise<T>,
): Promise<T> {
  return await store.read(async (repositories) => {
    const desk = await deskOf(repositories, source, request);
    return await use({
      register: desk.register,
      prose: (document) => makers[document](desk),
      picture: (document, format) => pictures[document](desk, format),
    });
  });
}

async function deskOf(repositories: Repositories, source: RegisterSource, request: DocumentRequest): Promise<Desk> {
  const organisation = await repositories.organisations.get(request.organisation);
  if (organisation === undefined) throw new Error(`no organisation ${request.organisation}`);
  const { language, at: now } = request;
  const people = await repositories.people.list(organisation.id);
  const reading = { repositories, organisation, language, people, now, person: { id: request.person ?? '' } };
  return {
    ...reading,
    request,
    register: () => registerOf(repositories, source, request),
    async subject() {
      const record = await repositories.records.get(organisation.id, request.subject ?? '');
      if (record === undefined) throw new Error('the record of this document is gone');
      return load(reading, record);
    },
  };
}
