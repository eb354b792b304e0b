// Lists and emphasis as Slack draws them, whatever stands in the text: nothing in a rich text is read as formatting.
import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import { clean } from '../../src/core/plain-text.js';

const mark = '• ';

/** Whether lines of it are a list. */
export const isListed = (text: string): boolean => text.split('\n').some((line) => line.startsWith(mark));

/** Longer than this, sentences behind each other are hard to read. */
const longParagraph = 300;

/** A long paragraph as a list of its sentences; what stands between brackets is never cut. */
export function inSentences(text: string): string {
  const sentences = text.length > longParagraph ? sentencesOf(text) : [];
  return sentences.length < 3 ? text : sentences.map((sentence) => `${mark}${sentence}`).join('\n');
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let depth = 0;
  for (const part of text.split(/(?<=\.) (?=[A-Z✓])/u)) {
    const last = sentences.at(-1);
    if (depth > 0 && last !== undefined) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
    depth += part.split('(').length - part.split(')').length;
  }
  return sentences;
}

/** Paragraphs as they are, and what stands behind dots as a list. */
export function listed(text: string): RichTextBlock {
  const elements: RichTextBlock['elements'] = [];
  for (const line of clean(text).split('\n')) {
    const last = elements.at(-1);
    if (line.startsWith(mark)) {
      const item = section({ type: 'text', text: filled(line.slice(mark.length)) });
      if (last?.type === 'rich_text_list') last.elements.push(item);
      else elements.push({ type: 'rich_text_list', style: 'bullet', elements: [item] });
    } else if (last?.type === 'rich_text_section') last.elements.push({ type: 'text', text: `\n${line}` });
    else if (line.trim() !== '') elements.push(section({ type: 'text', text: line }));
  }
  return { type: 'rich_text', elements };
}

/** Words, and words that stand out. */
export function boldText(...parts: readonly (string | { readonly bold: string })[]): RichTextBlock {
  const texts = parts.map(
    (part): RichTextElement =>
      typeof part === 'string'
        ? { type: 'text', text: clean(part) }
        : { type: 'text', text: filled(clean(part.bold)), style: { bold: true } },
  );
  return { type: 'rich_text', elements: [section(...texts)] };
}

const section = (...elements: RichTextElement[]): RichTextSection => ({ type: 'rich_text_section', elements });

/** Slack takes no empty text. */
const filled = (text: string): string => (text.trim() === '' ? '–' : text);
