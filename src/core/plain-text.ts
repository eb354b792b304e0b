// Text as a platform may show it: without what it mangles, in pieces that fit, cut only where a character ends.

/** Control characters go, line ends become `\n`; chat platforms refuse or mangle them. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed();
}

/** Pieces of at most `size` characters that together are the whole text, broken at line ends or words where possible. */
export function split(text: string, size: number): readonly string[] {
  const pieces: string[] = [];
  let rest = clean(text);
  while (rest.length > size) {
    const head = rest.slice(0, size + 1);
    const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const end = at > size / 2 ? at : wholeCharacters(rest, size);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^[ \n]/, '');
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

/** At most `most` characters; what is longer visibly ends in …, and is to be shown in full elsewhere. */
export function shortened(text: string, most: number): string {
  const line = clean(text).replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, wholeCharacters(line, most - 1)).trimEnd()}…`;
}

/** The largest cut up to `most` that does not fall inside a character. */
function wholeCharacters(text: string, most: number): number {
  const code = text.charCodeAt(most - 1);
  const breaksPair = code >= 0xd800 && code <= 0xdbff;
  return breaksPair ? Math.max(1, most - 1) : most;
}
