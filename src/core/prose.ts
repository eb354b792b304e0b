// A document that a person reads from top to bottom, neutral: each format renders it by one exhaustive switch.

/** One part of a document. Texts are in one language already, and are plain: nothing in them is mark-up. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A line break in the text is kept. */
  | {
      readonly type: 'paragraph';
      readonly text: string;
      /** Beside what it is about, such as where that comes from: smaller and softer where a format can. */
      readonly quiet?: true;
    }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly ordered?: true }
  /** A label with what is filled in; an empty value is a gap. */
  | { readonly type: 'field'; readonly label: string; readonly value: string }
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** In smaller letters: much beside each other, to be seen at once. */
      readonly small?: true;
      /** The first cell of each row is the path of a file beside this one: a format that can opens it from there. */
      readonly opens?: true;
    }
  /** What a person must still fill in or decide: marked so that nobody overlooks it. */
  | { readonly type: 'gap'; readonly text: string }
  /** Set apart from the rest: what not to do, or what is only true on a condition. */
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'page-break' };

export interface Prose {
  readonly title: string;
  /** Under the title and in the foot of each page: organisation, day, version. */
  readonly subtitle?: string;
  readonly blocks: readonly Block[];
}

/** The document as plain text, for a chat or a mail: headings on lines of their own, gaps between square brackets. */
export function proseText({ title, subtitle, blocks }: Prose): string {
  const head = [title, ...(subtitle === undefined ? [] : [subtitle])].join('\n');
  return [head, ...blocks.map(blockText)].filter((part) => part !== '').join('\n\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return block.text;
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${item}`).join('\n');
    case 'field':
      return fieldText(block.label, block.value);
    case 'table':
      return block.rows
        .map((row) => row.map((cell, index) => [block.columns[index], cell].filter(Boolean).join(': ')).join(' · '))
        .join('\n');
    case 'gap':
      return `[${block.text}]`;
    case 'page-break':
      return '';
  }
}

/** A question needs no colon behind it, and a value of several lines begins on a line of its own. */
function fieldText(label: string, value: string): string {
  const head = /[?!:]$/.test(label) ? label : `${label}:`;
  return `${head}${value.includes('\n') ? '\n' : ' '}${value === '' ? '[…]' : value}`;
}
