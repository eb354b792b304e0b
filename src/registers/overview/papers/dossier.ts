// Everything that shows how an organisation deals with personal data, as the files of one dossier.

import { historyOf } from '../../../app/history.js';
import type { DossierFile } from '../../../app/ports/documents.js';
import { readAllowed } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import type { Desk, Loaded } from '../../../app/turn.js';
import { canonicalLine, emptyChain } from '../../../core/audit.js';
import { auditWords } from '../../../core/audit-words.js';
import { columnsOf, entryOf } from '../../../core/document-entry.js';
import type { Checklist } from '../../../core/engine/checklist.js';
import { showValue } from '../../../core/engine/telling/show.js';
import { folded } from '../../../core/fold.js';
import { type Access, type Actor, actorOf, can } from '../../../core/permissions.js';
import { say, type Text, uncapitalised } from '../../../core/text.js';
import { dayOf } from '../../../core/time.js';
import type { History, WholeRegister } from '../../../core/whole-register.js';
import {
  confirmationsProse,
  dpiaProse,
  gapsProse,
  indexProse,
  type OtherRegister,
  otherRegisterProse,
  suppliersProse,
} from '../rules/papers/dossier.js';
import { dossierWords as words } from '../rules/papers/dossier-words.js';
import { groupsOf, statementOutside } from '../rules/papers/privacy-statement.js';
import { registerProse } from '../rules/papers/register-prose.js';
import { drawMap } from './pictures.js';

/** A file of the dossier, with what the index says about it. */
type Described = DossierFile & { readonly about: string };

/** The index comes first; each file is made when it is its turn. */
export async function dossierOf(desk: Desk): Promise<readonly DossierFile[]> {
  const document = await desk.register();
  const history = await desk.history(document);
  const others = await otherRegisters(desk);
  const files: readonly Described[] = [
    ...registerFiles(desk, document, history),
    ...(await versionFiles(desk)),
    ...statementFiles(desk, document),
    ...groundFiles(desk, document),
    ...others.shown.map((other) => otherFile(desk, document, other)),
    ...tableFiles(desk),
    ...trailFiles(desk),
  ];
  const tell = wordsOf(desk);
  const madeBy =
    desk.people.find(({ id }) => id === desk.person.id)?.name ?? say(sentences.formerPerson, desk.language);
  const versions = (await desk.repositories.versions.list(desk.organisation.id)).length;
  const index = indexProse(document, { files, madeBy, versions, others: others.shown, leftOut: others.leftOut });
  return [{ path: `${tell(words.nameIndex)}.html`, prose: async () => index, format: 'html' }, ...files];
}

const wordsOf =
  ({ language }: Desk) =>
  (text: Text, values: Readonly<Record<string, string | number>> = {}) =>
    say(text, language, values);

function registerFiles(desk: Desk, document: WholeRegister, history: History): readonly Described[] {
  const tell = wordsOf(desk);
  const folder = tell(words.folderRegister);
  return [
    {
      path: `${folder}/register.pdf`,
      about: tell(words.fileRegisterPdf),
      prose: async () => registerProse(document, history),
      format: 'pdf',
    },
    { path: `${folder}/register.xlsx`, about: tell(words.fileRegisterXlsx), register: 'register.xlsx' },
    { path: `${folder}/register.json`, about: tell(words.fileRegisterJson), register: 'register.json' },
    {
      path: `${folder}/${tell(words.nameMap)}.svg`,
      about: tell(words.fileMap),
      picture: () => drawMap({ ...desk, request: {} }, 'svg'),
      format: 'svg',
    },
  ];
}

async function versionFiles(desk: Desk): Promise<readonly Described[]> {
  const { repositories, organisation } = desk;
  const tell = wordsOf(desk);
  const versions = await repositories.versions.list(organisation.id);
  return versions.flatMap(({ n, hash }): readonly Described[] => {
    const path = `${tell(words.folderVersions)}/${tell(words.nameVersion, { n })}`;
    return [
      {
        path: `${path}.pdf`,
        about: tell(words.fileVersion, { n }),
        format: 'pdf',
        async prose() {
          const document = await desk.register(n);
          return registerProse(document, await desk.history(document));
        },
      },
      {
        path: `${path}.json`,
        about: tell(words.fileVersionJson, { n, hash }),
        async *text() {
          yield (await repositories.versions.content(organisation.id, n)) ?? '';
        },
      },
    ];
  });
}

function statementFiles(desk: Desk, document: WholeRegister): readonly Described[] {
  const tell = wordsOf(desk);
  return groupsOf(document).map((group, index): Described => {
    const name = `${String(index + 1).padStart(2, '0')}-${asFileName(group.label)}`;
    return {
      path: `${tell(words.folderStatements)}/${name}.html`,
      about: tell(words.fileStatement, { group: uncapitalised(group.label) }),
      prose: async () => statementOutside(document, group, desk.people),
      format: 'html',
    };
  });
}

/** Letters and digits that every program for ZIP files can write. */
const asFileName = (label: string): string =>
  folded(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

function groundFiles(desk: Desk, document: WholeRegister): readonly Described[] {
  const tell = wordsOf(desk);
  const pdf = (
    name: string,
    about: Text,
    prose: (document: WholeRegister) => ReturnType<typeof dpiaProse>,
  ): Described => ({
    path: `${tell(words.folderProof)}/${name}.pdf`,
    about: tell(about),
    prose: async () => prose(document),
    format: 'pdf',
  });
  return [
    pdf(tell(words.nameSuppliers), words.fileSuppliers, suppliersProse),
    pdf('dpia', words.fileDpia, dpiaProse),
    pdf(tell(words.nameConfirmations), words.fileConfirmations, confirmationsProse),
    pdf(tell(words.nameGaps), words.fileGaps, gapsProse),
  ];
}

interface Shown extends OtherRegister {
  readonly checklist: Checklist;
  /** The same register as a table, which lends its file name. */
  readonly table: string;
}

/** What a person must be allowed to have, to find these registers in the dossier. */
const exported: Readonly<Partial<Record<Access, { readonly table: string; readonly title: Text }>>> = {
  breach: { table: 'breaches', title: words.breach },
  request: { table: 'requests', title: words.request },
};

/** The same registers for Excel, where there is a list of them. */
function tableFiles(desk: Desk): readonly Described[] {
  const tell = wordsOf(desk);
  const actor = readerOf(desk);
  return Object.values(exported).flatMap(({ table }): readonly Described[] => {
    const named = desk.registers.documents.named(table);
    if (named === undefined || actor === undefined || !can(actor, named.needs)) return [];
    const { file } = named;
    const path = `${tell(words.folderOthers)}/${tell(file)}.xlsx`;
    return [{ path, about: tell(words.fileOtherXlsx), table, format: 'xlsx' }];
  });
}

function readerOf(desk: Desk): Actor | undefined {
  const person = desk.people.find(({ id }) => id === desk.person.id);
  return person && actorOf(person, desk.people, dayOf(desk.now, desk.organisation.zone));
}

/** The registers beside that of art. 30 which have numbered records, and those that who asked may not read. */
async function otherRegisters(desk: Desk): Promise<{ shown: readonly Shown[]; leftOut: readonly string[] }> {
  const actor = readerOf(desk);
  const { neededFor } = desk.registers.documents;
  const shown: Shown[] = [];
  const leftOut: string[] = [];
  for (const checklist of desk.registers.checklists) {
    const known = exported[checklist.access];
    if (known === undefined || checklist.prefix === undefined || checklist.practice) continue;
    const title = say(known.title, desk.language);
    const { table } = known;
    if (actor === undefined || !can(actor, neededFor(`${table}.xlsx`))) leftOut.push(title);
    else
      shown.push({
        title,
        checklist,
        table,
        columns: columnsOf(checklist, desk.language),
        entries: await entriesOf(desk, checklist),
      });
  }
  return { shown, leftOut };
}

async function entriesOf(desk: Desk, checklist: Checklist): Promise<OtherRegister['entries']> {
  const records = await readAllowed(desk, checklist.id);
  const person = (id: string) => ({
    id,
    name: desk.people.find((known) => known.id === id)?.name ?? say(sentences.formerPerson, desk.language),
  });
  return records.map(({ record, scope }: Loaded) => {
    const status = record.status === 'concept' ? 'concept' : 'active';
    return entryOf(
      { ...record, status },
      {
        scope,
        extent: 'all',
        language: desk.language,
        person,
        show: (question, value) => showValue(question, value, scope, desk.language),
      },
    );
  });
}

function otherFile(desk: Desk, document: WholeRegister, { checklist, table, ...other }: Shown): Described {
  const tell = wordsOf(desk);
  return {
    path: `${tell(words.folderOthers)}/${tell(desk.registers.documents.named(table)?.file ?? { nl: table, en: table })}.pdf`,
    about: `${other.title}. ${tell(words.fileOther)}`,
    format: 'pdf',
    async prose() {
      const lines = new Map<string, readonly string[]>();
      for (const { id } of other.entries) {
        const moments = await historyOf(desk, id, checklist);
        lines.set(
          id,
          moments.map(({ when, who, what }) => `${when} · ${who}: ${what}`),
        );
      }
      return otherRegisterProse(other, document, (record) => lines.get(record) ?? []);
    },
  };
}

function trailFiles(desk: Desk): readonly Described[] {
  const tell = wordsOf(desk);
  const folder = tell(words.folderTrail);
  const name = `${tell(words.nameTrail)}.jsonl`;
  return [
    { path: `${folder}/${name}`, about: tell(words.fileTrail), text: () => trail(desk) },
    { path: `${folder}/controleer.mjs`, about: tell(words.fileCheck), program: 'check-trail' },
  ];
}

const linesAtOnce = 1000;

/** One object a line: the number, the text that was hashed, its hash, and the act in words. */
async function* trail({ repositories, organisation, language }: Desk): AsyncGenerator<string> {
  let before = emptyChain;
  for (;;) {
    const lines = await repositories.audit.page(organisation.id, before.n, linesAtOnce);
    for (const line of lines) {
      const hashed = canonicalLine(before.hash, line.n, line);
      yield `${JSON.stringify({ n: line.n, hashed, hash: line.hash, act: say(auditWords[line.action], language) })}\n`;
      before = line;
    }
    if (lines.length < linesAtOnce) return;
  }
}
