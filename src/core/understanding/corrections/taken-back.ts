// What somebody says instead of what they just said: "zo'n 300 adressen, nee wacht het zijn er 412".

const takesBack =
  /(?<![\s,;.])[\s,;.]+(?:(?:o+h?|of|ho|ach),? )?(?:nee,? (?:wacht|toch|sorry|nee)|wacht,? nee|(?<=[,;.]\s*)nee|nee(?= (?:het|dat|er|we|ik|om|rond|op|van|gister\w*|eer\w*|\S*dag)\b)|wacht(?: even)?|correctie|ik bedoel(?:de)?|no,? wait|i mean)\b(?:[\s,;.]+(?:nee|wacht|even|toch|sorry))*[\s,;.]+/gi;

/** What stands behind the last words that take something back; undefined where nothing was said before or after them. */
export function saidInstead(text: string): string | undefined {
  const said = text.slice(0, 2000);
  const last = [...said.matchAll(takesBack)].at(-1);
  const after = last === undefined || last.index === 0 ? '' : said.slice(last.index + last[0].length).trim();
  return after === '' ? undefined : after;
}
