// `/register importeer` and a file that somebody sends: what cannot be read is said in words, what can becomes a preview.

import { createRecord } from '../../app/new-records.js';
import type { StoredRecord } from '../../app/ports/records.js';
import { may } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, tell } from '../../app/turn.js';
import type { Write } from '../../core/engine/answers.js';
import type { ReadFile, Unreadable } from '../../core/file-content.js';
import { can } from '../../core/permissions.js';
import { type Text, t } from '../../core/text.js';
import { forget, keepForNow } from './kept-content.js';
import { unclearColumns } from './rules/assemble.js';
import { importFlow } from './rules/checklist.js';
import { importedContent, importedFile } from './rules/flow.js';

const words = {
  how: t(`Hebt u al een register in Excel? Stuur het bestand hier, als xlsx of csv. In de terminal typt u: /register importeer naam-van-het-bestand.xlsx. Ik laat eerst zien wat ik ervan maak. Er wordt niets overschreven.
          Do you have a register in Excel already? Send the file here, as xlsx or csv. In the terminal type: /register import name-of-the-file.xlsx. I first show what I make of it. Nothing is overwritten.`),
  noReader: t('Hier kan ik geen bestanden lezen.', 'I cannot read files here.'),
} as const satisfies Record<string, Text>;

/** Each says what to do next. */
const unreadable: Readonly<Record<Unreadable, Text>> = {
  password:
    t(`Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf in Excel (Bestand, Info, Werkmap beveiligen) en stuur het opnieuw.
       This file has a password. Remove the password in Excel (File, Info, Protect Workbook) and send it again.`),
  'old-excel': t(`Dit is een oud Excel-bestand (xls). Open het in Excel, kies Opslaan als, kies xlsx, en stuur dat.
                  This is an old Excel file (xls). Open it in Excel, choose Save As, choose xlsx, and send that.`),
  'open-document': t(`Dit is een OpenDocument-bestand (ods). Open het, kies Opslaan als, kies xlsx, en stuur dat.
                      This is an OpenDocument file (ods). Open it, choose Save As, choose xlsx, and send that.`),
  'other-format': t(`Dit bestand kan ik niet als register lezen. Stuur een Excel-bestand (xlsx) of een csv.
                     I cannot read this file as a register. Send an Excel file (xlsx) or a csv.`),
  'too-large':
    t(`Dit bestand is te groot om te lezen. Is het wel uw register? Haal andere bladen en plaatjes eruit en stuur het opnieuw.
       This file is too large to read. Is it your register? Take out other sheets and pictures and send it again.`),
  'too-many-rows':
    t(`Dit bestand heeft meer dan 5.000 regels. Een register heeft er zelden meer dan honderd. Stuurt u misschien een klantenlijst? Die hoort niet in een register: noem soorten gegevens, geen namen.
       This file has more than 5,000 rows. A register rarely has more than a hundred. Is it perhaps a list of customers? That does not belong in a register: name kinds of data, no people.`),
  damaged:
    t(`Dit bestand is beschadigd: ik kan het niet lezen. Open het in Excel, sla het opnieuw op als xlsx, en stuur dat.
       This file is damaged: I cannot read it. Open it in Excel, save it again as xlsx, and send that.`),
  empty: t(`Er staat niets in dit bestand. Is het de goede versie?
            There is nothing in this file. Is it the right version?`),
};

/** Goes on with an import that was left, or says how to begin one. */
export async function askForFile(turn: AppTurn): Promise<void> {
  if (!may(turn, 'create-record')) return;
  const [unfinished] = await unfinishedImports(turn);
  if (unfinished !== undefined) return talk(turn, unfinished, { type: 'show' });
  tell(turn, words.how);
}

/** Whether a file from this person, sent out of the blue, is to be read as a register. */
export const mayImport = (turn: AppTurn): boolean => can(turn.actor, 'create-record');

/** Begins an import of a file that is read outside the turn; an earlier one that was left is forgotten. */
export async function beginImport(turn: AppTurn, name: string, reading: (() => ReadFile) | undefined): Promise<void> {
  if (!may(turn, 'create-record')) return;
  if (reading === undefined) return tell(turn, words.noReader);
  const read = reading();
  if (!read.ok) return tell(turn, unreadable[read.why]);
  for (const earlier of await unfinishedImports(turn)) await forget(turn, earlier);
  const record = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: importFlow.id,
    template: null,
    values: { [importedFile]: name.slice(0, 100), [importedContent]: JSON.stringify(read.content) },
    source: 'file',
  });
  await keepForNow(turn, record);
  // What we think of a column is shown on one card, to be confirmed or changed.
  const guesses = unclearColumns(read.content.type === 'sheets' ? read.content.sheets : []).flatMap(
    ({ id, guess, heading }): readonly Write[] =>
      guess === null
        ? []
        : [{ path: `columns/${id}/meaning`, n: 1, value: guess, provenance: 'import', source: heading }],
  );
  await store(turn, { record, checklist: importFlow }, guesses);
  await talk(turn, record, { type: 'show' });
}

async function unfinishedImports(turn: AppTurn): Promise<readonly StoredRecord[]> {
  const { repositories, organisation, person } = turn;
  const records = await repositories.records.list(organisation.id, importFlow.id);
  return records.filter(({ createdBy, status }) => createdBy === person.id && status === 'concept');
}
