// Text to and from Teams: what a person typed is shown as typed, whatever it looks like.
import { clean } from '../../src/core/plain-text.js';
import type { Element } from './cards.js';

export interface Look {
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly color?: 'Attention' | 'Good';
  readonly isSubtle?: true;
}

/** A block for each line. What a card could read as formatting is put where it reads none. */
export function lines(text: string, look: Look = {}): readonly Element[] {
  const blocks: Element[] = [];
  let gap = false;
  for (const line of clean(text).split('\n')) {
    if (line.trim() === '') {
      gap = blocks.length > 0;
      continue;
    }
    const spacing = blocks.length === 0 ? {} : { spacing: gap ? ('Small' as const) : ('None' as const) };
    blocks.push(
      isPlain(line)
        ? { type: 'TextBlock', text: line, wrap: true, ...look, ...spacing }
        : { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: line, ...look }], ...spacing },
    );
    gap = false;
  }
  return blocks;
}

/** Whether nothing in it can be read as Markdown, HTML or a date function of cards. */
export function isPlain(text: string): boolean {
  return !/[\\*_[\]`~<>|&]|\{\{|^\s*([-+#]|\d+[.)])(\s|$)/m.test(text);
}

/** What a person typed, from how Teams writes it: without the bot that was mentioned, and characters as they are. */
export function typedText(text: string, isMarkup: boolean): string {
  const spoken = text.replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ');
  const plain = isMarkup ? withoutMarkup(spoken) : spoken;
  return plain.replace(/&nbsp;|\u00a0/g, ' ').trim();
}

/** HTML in words: of a message that somebody reports, or that Teams delivers as markup. */
export function withoutMarkup(html: string): string {
  return html
    .replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
