// How a file of our own is known, before anything of the register is loaded: most files that people send are another's.
import { documentWords } from '../../../core/document-words.js';
import type { Sheet } from '../../../core/file-content.js';
import { type Language, say, type Text } from '../../../core/text.js';

const languages: readonly Language[] = ['nl', 'en'];
const spoken = (text: Text) => languages.map((language) => say(text, language));

/** Sheets of our own export that say nothing of their own; the largest of all, and never needed. */
export const ownExtras: readonly string[] = [...spoken(documentWords.provenance), ...spoken(documentWords.openPoints)];

/** The language of our own workbook, or undefined when these sheets are another's. */
export function ownLanguage(sheets: readonly Pick<Sheet, 'name'>[]): Language | undefined {
  const names = new Set(sheets.map(({ name }) => name));
  return languages.find((language) =>
    [documentWords.register, documentWords.organisation, documentWords.suppliers, documentWords.forReadingIn].every(
      (text) => names.has(say(text, language)),
    ),
  );
}

/** The language of what begins as our own CSV does; whether it is one, its columns say. */
export const ownCsvLanguage = ([first]: readonly string[]): Language | undefined =>
  languages.find((language) => first === say(documentWords.number, language));
