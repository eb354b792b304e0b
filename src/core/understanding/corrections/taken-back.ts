// What somebody says instead of what they just said: "zo'n 300 adressen, nee wacht het zijn er 412".

const takesBack =
  /(?<![\s,;.])[\s,;.]+(?:(?:o+h?|of|ho|ach),? )?(?:nee,? (?:wacht|toch|sorry|nee)|wacht,? nee|(?<=[,;.]\s*(?:(?:o+h?|of),? )?)nee|nee(?= (?:het|dat|er|we|ik|om|rond|op|van|gister\w*|eer\w*|\S*dag)\b)|wacht(?: even)?|correctie|ik bedoel(?:de)?|no,? wait|i mean)\b(?:[\s,;.]+(?:nee|wacht|even|toch|sorry))*[\s,;.]+/gi;

/** "Ik zei maandag maar het was dinsdag": what it was after all. */
export const saidBefore = (text: string): string | undefined => iSaid.exec(text.slice(0, 2000).trim())?.[1];
const iSaid =
  /^(?:(?:sorry|oeps|wacht|oh|wait)[, ]+)*(?:ik|i|k) (?:zei|schreef|dacht|typte|meldde|said|wrote|thought|typed|reported) [^,.;]{1,30}?,? (?:maar|but) (.+)$/is;

/** What stands behind the last words that take something back; undefined where nothing was said before or after them. */
export function saidInstead(text: string): string | undefined {
  const said = text.slice(0, 2000);
  const now = saidBefore(said);
  if (now !== undefined) return now;
  const last = [...said.matchAll(takesBack)].at(-1);
  const after = last === undefined || last.index === 0 ? '' : said.slice(last.index + last[0].length).trim();
  return after === '' ? undefined : after;
}
