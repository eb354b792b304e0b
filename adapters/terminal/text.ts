// Plain text for a screen of fixed width: no escape codes from outside, lines broken at words, wide characters counted.

/** What may reach a screen: line ends stay, every other control character goes, also those that turn text around. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed();
}

let segmenter: Intl.Segmenter | undefined;
/** What a reader sees as one character. Piece by piece, because segmenting takes time squared in the length. */
function* graphemes(text: string): Generator<string> {
  const size = 512;
  // Its rules take a while to load, and most texts have no use for them.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let held = '';
  for (let start = 0; start < text.length; start += size) {
    let last = '';
    for (const { segment } of segmenter.segment(held + text.slice(start, start + size))) {
      if (last !== '') yield last;
      last = segment;
    }
    // The end of a piece may go on in the next; what never ends is cut all the same.
    if (last.length > size) {
      yield last;
      last = '';
    }
    held = last;
  }
  if (held !== '') yield held;
}

/** One column each: Latin letters, dashes, quotes, bullets, the euro, boxes and blocks. */
const plain = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac\u2500-\u25fc]*$/;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const wide =
  /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

function widthOfGrapheme(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** The number of columns that a text without line ends takes. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += widthOfGrapheme(grapheme);
  return width;
}

/** Fills up with spaces to a width; a longer text is left as it is. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text at words; a word that is too long by itself is broken where the line ends. */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  return clean(text)
    .split('\n')
    .flatMap((paragraph, index) => {
      const own = /^(\s*(?:[-•–]\s)?)/.exec(paragraph)?.[1]?.slice(0, 8) ?? '';
      const lines = new Lines(width, (index === 0 ? first : rest) + own, rest + ' '.repeat(own.length));
      for (const word of paragraph.slice(own.length).split(' ')) if (word !== '') lines.add(word);
      return lines.end();
    });
}

/** The lines of one paragraph, filled word by word. */
class Lines {
  private readonly full: string[] = [];
  private readonly width: number;
  private readonly rest: string;
  private line = '';
  private used = 0;
  private empty = true;

  constructor(width: number, first: string, rest: string) {
    this.width = width;
    this.rest = rest;
    this.begin(first);
  }

  add(word: string): void {
    const size = widthOf(word);
    if (!this.empty && this.used + 1 + size > this.width) this.next();
    if (!this.empty) this.put(` ${word}`, 1 + size);
    else if (this.used + size <= this.width) this.put(word, size);
    else this.putInPieces(word);
  }

  private putInPieces(word: string): void {
    for (const grapheme of graphemes(word)) {
      const columns = widthOfGrapheme(grapheme);
      if (!this.empty && this.used + columns > this.width) this.next();
      this.put(grapheme, columns);
    }
  }

  end(): readonly string[] {
    return [...this.full, this.line.trimEnd()];
  }

  private begin(indent: string): void {
    this.line = indent;
    this.used = widthOf(indent);
    this.empty = true;
  }

  private next(): void {
    this.full.push(this.line.trimEnd());
    this.begin(this.rest);
  }

  private put(text: string, columns: number): void {
    this.line += text;
    this.used += columns;
    this.empty = false;
  }
}
