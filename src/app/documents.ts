// Every document that is read from top to bottom: how its text is made of what the store holds. Runs in the worker.

import type { PictureDocument, PictureFormat, ProseDocument, TableDocumentName } from '../core/document-names.js';
import { asRead } from '../core/people.js';
import type { Picture } from '../core/picture/shapes.js';
import type { Prose } from '../core/prose.js';
import type { TableDocument } from '../core/table-document.js';
import { breachTables } from '../registers/breach/documents.js';
import { emergencyOf } from '../registers/breach/emergency.js';
import { emergencyCard } from '../registers/breach/rules/emergency-card.js';
import { type BreachText, breachTexts } from '../registers/breach/rules/texts.js';
import { checklistOf } from '../registers/checklists.js';
import { dossierOf } from '../registers/overview/dossier.js';
import { asSigned } from '../registers/overview/frozen-register.js';
import { drawMap, progressOf } from '../registers/overview/pictures.js';
import { type RegisterSource, registerOf } from '../registers/overview/register-document.js';
import { outsideEdition } from '../registers/overview/rules/outside-edition.js';
import { groupsOf, privacyStatement } from '../registers/overview/rules/privacy-statement.js';
import { progressPicture } from '../registers/overview/rules/progress.js';
import { type History, registerProse } from '../registers/overview/rules/register-prose.js';
import { type WholeRegister, wholeRegister } from '../registers/overview/rules/whole-register.js';
import { requestTables } from '../registers/request/documents.js';
import { request } from '../registers/request/rules/checklist.js';
import { letterAbout } from '../registers/request/rules/letter-parts.js';
import { type RequestLetter, requestLetters } from '../registers/request/rules/letters.js';
import { historyOf } from './history.js';
import type { DocumentContents, DocumentRequest, Repositories, Store } from './ports.js';
import { type Loaded, load, numberOf, type Reading } from './register.js';

/** What a document may be made of, all from one snapshot. */
export interface Desk extends Reading {
  readonly request: DocumentRequest;
  /** As it is now, or as it was signed off in this version. */
  register(version?: number): Promise<WholeRegister>;
  /** What happened to each of its records, until it was as it is there. */
  history(document: WholeRegister): Promise<History>;
  /** The record that the document is about, with its answers. */
  subject(): Promise<Loaded>;
}

/** A letter or another text: one line here, and one in `proseDocuments` for the name of its file. */
const makers: Readonly<Record<ProseDocument, (desk: Desk) => Promise<Prose>>> = {
  'breach-authority-sheet': (desk) => textAboutBreach(desk, 'breach-authority-sheet'),
  'breach-people-mail': (desk) => textAboutBreach(desk, 'breach-people-mail'),
  'breach-people-letter': (desk) => textAboutBreach(desk, 'breach-people-letter'),
  'breach-people-phone': (desk) => textAboutBreach(desk, 'breach-people-phone'),
  'breach-public-notice': (desk) => textAboutBreach(desk, 'breach-public-notice'),
  'breach-client-notice': (desk) => textAboutBreach(desk, 'breach-client-notice'),
  'breach-late-reasons': (desk) => textAboutBreach(desk, 'breach-late-reasons'),
  'breach-adviser-mail': (desk) => textAboutBreach(desk, 'breach-adviser-mail'),
  'emergency-card': async (desk) => emergencyCard(await emergencyOf(desk), desk.language),
  'register-full': async (desk) => {
    const { subject } = desk.request;
    const document = await desk.register(subject === undefined ? undefined : Number(subject));
    return registerProse(document, await desk.history(document));
  },
  'register-outside': async (desk) =>
    outsideEdition(
      await desk.register(),
      desk.people.flatMap(({ name, former }) => (former === undefined ? name : [])),
    ),
  'privacy-statement': async (desk) => {
    const document = await desk.register();
    const group = groupsOf(document).find(({ id }) => id === desk.request.subject);
    if (group === undefined) throw new Error('nobody is in this group any more');
    return privacyStatement(document, group);
  },
  'request-receipt': (desk) => requestLetter(desk, 'request-receipt'),
  'request-identity': (desk) => requestLetter(desk, 'request-identity'),
  'request-extension': (desk) => requestLetter(desk, 'request-extension'),
  'request-answer': (desk) => requestLetter(desk, 'request-answer'),
  'request-recipients': (desk) => requestLetter(desk, 'request-recipients'),
  'request-pass-on': (desk) => requestLetter(desk, 'request-pass-on'),
  'request-closing': (desk) => requestLetter(desk, 'request-closing'),
};

async function textAboutBreach(desk: Desk, name: BreachText): Promise<Prose> {
  const { scope, checklist } = await desk.subject();
  if (checklist.access !== 'breach') throw new Error('the record of this text is no breach');
  return breachTexts[name](scope, desk.language);
}

async function requestLetter(desk: Desk, name: RequestLetter): Promise<Prose> {
  const loaded = await desk.subject();
  if (loaded.checklist.id !== request.id) throw new Error('the record of this letter is no request');
  return requestLetters[name](letterAbout(loaded.scope, numberOf(loaded), desk.language));
}

/** A picture: one line here, and one in `pictureDocuments` for the name of its file. */
const pictures: Readonly<Record<PictureDocument, (desk: Desk, format: PictureFormat) => Promise<Picture>>> = {
  map: drawMap,
  progress: async (desk) => progressPicture(await progressOf(desk), desk.language),
};

/** A list: one line here, and one in `tableDocuments` for the name of its file. */
const tables: Readonly<Record<TableDocumentName, (desk: Desk) => Promise<TableDocument>>> = {
  breaches: breachTables,
  requests: requestTables,
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
      picture: (document, format) => pictures[document](desk, format),
      table: (document) => tables[document](desk),
      register: () => registerOf(repositories, source, request),
      prose: (document) => makers[document](desk),
      dossier: () => dossierOf(desk),
    });
  });
}

async function deskOf(repositories: Repositories, source: RegisterSource, request: DocumentRequest): Promise<Desk> {
  const organisation = await repositories.organisations.get(request.organisation);
  if (organisation === undefined) throw new Error(`no organisation ${request.organisation}`);
  const { language, at: now } = request;
  const people = asRead(await repositories.people.list(organisation.id), language);
  const reading = { repositories, organisation, language, people, now, person: { id: request.person ?? '' } };
  const checklists = [source.checklists.activity, checklistOf('processor-activity'), source.checklists.supplier];
  return {
    ...reading,
    request,
    async register(version) {
      const seen = version === undefined ? repositories : await asSigned(repositories, organisation.id, version);
      if (seen === undefined) throw new Error(`no version ${version}`);
      return wholeRegister(await registerOf(seen, source, request));
    },
    async history({ activities, processing, suppliers, audit }) {
      const lines = new Map<string, readonly string[]>();
      for (const [at, entries] of [activities, processing, suppliers].entries()) {
        const checklist = checklists[at];
        if (checklist === undefined) continue;
        for (const { id } of entries) {
          const moments = await historyOf(reading, id, checklist, ({ n }) => n <= audit.n);
          lines.set(
            id,
            moments.map(({ when, who, what }) => `${when} · ${who}: ${what}`),
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
