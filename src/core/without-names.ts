// Papers that leave the house name no colleague, whatever somebody typed.
import type { KnownPerson } from './engine/facts.js';
import type { Block, Prose } from './prose.js';
import { type Language, say, type Text, t } from './text.js';

/** Whose name is to be left out: of those who work here; that of a sole trader is that of the business, and no secret. */
export function namesInside(
  people: readonly Pick<KnownPerson, 'name' | 'former'>[],
  business: string,
): readonly string[] {
  // "jan@…" is where somebody is reached, and names nobody.
  const named = business.replaceAll(address, ' ');
  const inside = people.flatMap(({ name, former }) => (former === undefined ? name.trim() : []));
  return inside.filter((name) => name !== '' && !mentionOf([name]).test(named));
}

/** Any of these names as words of their own: "Jan" stands in no "Jansen". */
const mentionOf = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Leaves out these names, wherever they were typed; of people inside unless `instead` says what else they are. */
export function withoutNames(
  prose: Prose,
  names: readonly string[],
  language: Language,
  instead: Text = somebody,
): Prose {
  const known = names.map((name) => name.trim()).filter((name) => name.length > 2);
  if (known.length === 0) return prose;
  const ordered = [...known].sort((one, two) => two.length - one.length);
  const pattern = mentionOf(ordered);
  const called = say(instead, language);
  // An address to write to is no mention of somebody.
  const clean = (text: string) =>
    text
      .split(address)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, called)))
      .join('');
  const { title, subtitle, blocks } = prose;
  return {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    blocks: blocks.map((block) => cleaned(block, clean)),
  };
}

const literal = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

function cleaned(block: Block, clean: (text: string) => string): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'gap':
    case 'note':
      return { ...block, text: clean(block.text) };
    case 'field':
      return { ...block, value: clean(block.value) };
    case 'list':
      return { ...block, items: block.items.map(clean) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(clean)) };
    case 'page-break':
      return block;
  }
}

const somebody = t('een medewerker', 'a member of staff');
/** One group, so that what is between the matches stands at the even places. */
const address = /([\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|https?:\/\/\S+)/gu;
