// The register as a document that a person reads from top to bottom.
import { documentWords, headInWords, type RegisterDocument } from './document.js';
import type { Block, Prose } from './prose.js';
import { say } from './text.js';

/** Everything the register holds, for the authority, an auditor or an adviser. */
export async function registerProse(document: RegisterDocument): Promise<Prose> {
  const { language } = document;
  const blocks: Block[] = [];
  for await (const page of document.activities) {
    for (const entry of page) {
      blocks.push({ type: 'heading', level: 1, text: `${entry.number} ${entry.name}` });
      document.columns.activity.forEach(({ label }, index) => {
        const field = entry.fields[index];
        if (field) blocks.push({ type: 'field', label, value: field.answer === null ? '' : field.words });
      });
    }
  }
  return { title: say(documentWords.title, language), subtitle: headInWords(document.audit, language), blocks };
}
