// What the XML of a workbook may look like before the reader of workbooks gets it, and its tags. Reads each sign once.

/** More than the longest text that fits in a cell, however it is written. */
const longestToken = 300_000;

/**
 * Whether this is made of tags and texts that end within reason. The reader looks for an end from the beginning again with
 * each piece that it reads, so one that never comes would keep it busy for hours.
 */
export function isReadable(xml: string): boolean {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open < 0) return xml.length - at <= longestToken;
    const end = endOf(xml, open);
    if (open - at > longestToken || end < 0 || end - open > longestToken) return false;
    at = end;
  }
  return true;
}

const others = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const closedQuotes = /^(?:[^"']|"[^"]*"|'[^']*')*$/;

/** Behind the tag, comment or instruction that begins here; negative when it has no end, or one inside quotes. */
function endOf(xml: string, open: number): number {
  const [, mark = '>'] = others.find(([beginning]) => xml.startsWith(beginning, open)) ?? [];
  const found = xml.indexOf(mark, open);
  const end = found + mark.length;
  if (found < 0 || end - open > longestToken || mark !== '>') return found < 0 ? -1 : end;
  return closedQuotes.test(xml.slice(open, end)) ? end : -1;
}

/** Every tag with this beginning, to its end. A beginning is never looked for inside a tag. */
export function* tagsIn(xml: string, beginning: RegExp): Generator<string> {
  let end = 0;
  for (const { index } of xml.matchAll(beginning)) {
    if (index < end) continue;
    end = xml.indexOf('>', index) + 1;
    if (end === 0) return;
    yield xml.slice(index, end);
  }
}
