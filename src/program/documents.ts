// What the worker reads for one document, all from one snapshot.
import { historyOf } from '../app/history.js';
import type { DocumentContents, DocumentRequest } from '../app/ports/documents.js';
import type { Repositories, Store } from '../app/ports/store.js';
import { load } from '../app/register.js';
import type { Desk, Maker } from '../app/turn.js';
import { asRead } from '../core/people.js';
import { wholeRegister } from '../core/whole-register.js';
import { registers } from '../registers/index.js';
import { dossierOf } from '../registers/overview/papers/dossier.js';
import { asSigned } from '../registers/overview/papers/frozen-register.js';
import { type RegisterSource, registerOf } from '../registers/overview/papers/register-document.js';

/** What the worker needs for one document; can be read only until the promise of `use` settles. */
export async function readDocuments<T>(
  { store, ...source }: RegisterSource & { readonly store: Pick<Store, 'read'> },
  request: DocumentRequest,
  use: (contents: DocumentContents) => Promise<T>,
): Promise<T> {
  return await store.read(async (repositories) => {
    const desk = await deskOf(repositories, source, request);
    return await use({
      picture: async (document, format) => (await makerOf(document, 'picture')).picture(desk, format),
      table: async (document) => (await makerOf(document, 'table')).table(desk),
      register: () => registerOf(repositories, source, request),
      prose: async (document) => (await makerOf(document, 'prose')).prose(desk),
      dossier: () => dossierOf(desk),
    });
  });
}

type Kind = 'prose' | 'picture' | 'table';

async function makerOf<K extends Kind>(
  document: string,
  kind: K,
): Promise<Extract<Maker, { readonly [Key in K]: unknown }>> {
  const maker = await registers.maker(document);
  if (!isMaker(maker, kind)) throw new Error(`${document} is made in another way`);
  return maker;
}

function isMaker<K extends Kind>(
  maker: Maker | undefined,
  kind: K,
): maker is Extract<Maker, { readonly [Key in K]: unknown }> {
  return maker !== undefined && maker !== 'elsewhere' && kind in maker;
}

async function deskOf(repositories: Repositories, source: RegisterSource, request: DocumentRequest): Promise<Desk> {
  const organisation = await repositories.organisations.get(request.organisation);
  if (organisation === undefined) throw new Error(`no organisation ${request.organisation}`);
  const { language, at: now } = request;
  const people = asRead(await repositories.people.list(organisation.id), language);
  const reading = {
    registers,
    repositories,
    organisation,
    language,
    people,
    now,
    person: { id: request.person ?? '' },
  };
  const checklists = [source.checklists.activity, registers.checklistOf('processor-activity')];
  return {
    ...reading,
    request,
    async register(version) {
      const seen = version === undefined ? repositories : await asSigned(repositories, organisation.id, version);
      if (seen === undefined) throw new Error(`no version ${version}`);
      return wholeRegister(await registerOf(seen, source, request));
    },
    async history({ activities, processing, audit }) {
      const lines = new Map<string, readonly string[]>();
      for (const [at, entries] of [activities, processing].entries()) {
        const checklist = checklists[at];
        if (checklist === undefined) continue;
        for (const { id } of entries) {
          const moments = await historyOf(reading, id, checklist, ({ n }) => n <= audit.n);
          lines.set(
            id,
            moments.map(({ when, who, inShort }) => `${when}, ${who}: ${inShort}`),
          );
        }
      }
      return (record) => lines.get(record) ?? [];
    },
    async subject() {
      const record = await repositories.records.get(organisation.id, request.subject ?? '');
      if (record === undefined) throw new Error('the record of this document is gone');
      return load(reading, record);
    },
  };
}
