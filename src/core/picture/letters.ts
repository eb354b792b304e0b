// How wide a text is drawn, and how it is broken into lines that fit. Signs that are not Latin count as wide.

/**
 * Widths of the signs from space to tilde in hundredths of the size: of Source Sans, with which we draw, or of Arial,
 * with which others draw an SVG, whichever is wider.
 */
const regular = [
  '28 29 43 56 56 89 67 25 34 34 42 59 28 34 28 35 56 56 56 56 56 56 56 56 56 56 28 28 59 59 59 56 102 67',
  '67 73 73 67 62 78 73 28 50 67 56 84 73 78 67 78 73 67 62 73 67 95 67 67 62 31 35 31 50 56 55 56 56 50 56',
  '56 30 56 56 25 25 50 26 84 56 56 56 56 35 50 34 56 50 73 50 50 50 34 26 34 59',
].flatMap((line) => line.split(' ').map(Number));
const heavy = [
  '28 34 54 56 56 89 73 30 35 35 46 59 30 34 30 34 56 56 56 56 56 56 56 56 56 56 34 34 59 59 59 62 98 73 73',
  '73 73 67 62 78 73 31 56 73 62 84 73 78 67 78 73 67 62 73 67 95 67 67 62 35 34 35 59 56 56 56 62 56 62 56',
  '35 62 62 28 28 56 29 89 62 62 62 62 40 56 39 62 56 78 56 56 50 39 28 39 59',
].flatMap((line) => line.split(' ').map(Number));

const space = 32;
/** Signs of the Latin alphabet beyond these are as wide as the letter they are made of; what is not known takes room. */
const unknownLetter = 85;
const wideSign = 115;
/** How wide a text is at a size, in the same unit. */
export function widthOf(text: string, size: number, bold = false): number {
  const widths = bold ? heavy : regular;
  let sum = 0;
  for (const sign of text.normalize('NFD')) {
    const code = sign.codePointAt(0) ?? space;
    if (/\p{M}/u.test(sign)) continue;
    sum += widths[code - space] ?? (code > 0x2e80 ? wideSign : unknownLetter);
  }
  return (sum / 100) * size;
}

export interface Fit {
  readonly size: number;
  readonly bold?: boolean;
  readonly width: number;
  readonly lines: number;
}

/** The text in at most so many lines of this width. A word that fits no line is broken; what is left out shows as "…". */
export function linesOf(text: string, { size, bold = false, width, lines }: Fit): readonly string[] {
  const fits = (line: string) => widthOf(line, size, bold) <= width;
  const done: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') done.push(line);
    const pieces = piecesOf(word, fits);
    done.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    if (done.length > lines) break;
  }
  if (line !== '') done.push(line);
  if (done.length <= lines) return done;
  const kept = done.slice(0, lines);
  return [...kept.slice(0, -1), cutOff(kept.at(-1) ?? '', fits)];
}

function piecesOf(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(`${piece}${sign}-`)) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function cutOff(line: string, fits: (text: string) => boolean): string {
  const signs = [...line];
  while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
