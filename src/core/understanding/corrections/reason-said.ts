// Why something is as somebody says: told behind it, or by itself once it was said.

/** Why, behind what is told, with and without the word before it; undefined where no reason is given. */
export function reasonGiven(text: string): { readonly said: string; readonly reason: string } | undefined {
  const [, said, named, whole] = behind.exec(text) ?? [];
  const reason = named ?? whole;
  return said === undefined || reason === undefined ? undefined : { said, reason: reason.trim() };
}
const behind =
  /\s((?:want|omdat|aangezien|because) (.{6,}?)|(?<=[,;.]\s)((?:anders|zodat|otherwise|so that) .{6,}?))[.!\s]*$/i;

/** The text without why, where that was told behind it. */
export const withoutReason = (text: string): string => text.replace(behind, '').replace(/[,;.]+$/, '');

/** A sentence that says nothing but why: "anders bellen ze weer", "omdat ze vaak terugkomen"; undefined for any other. */
export function reasonAlone(text: string): string | undefined {
  const said = text.trim().replace(/[.!\s]+$/, '');
  if (said.length > longest || said.includes('?')) return undefined;
  const [, named, whole] = alone.exec(said) ?? [];
  return (named ?? whole)?.trim();
}
const longest = 200;
const alone =
  /^(?:(?:en|ja|nou|oh|dus|dat is|dit is|and|that'?s|it'?s)[, ]+)*(?:(?:want|omdat|aangezien|because|(?:de |the )?(?:reden|reason)(?: is| hiervoor is| daarvoor is)?(?: (?:dat|omdat|that))?:?) (.{4,})|((?:anders|zodat|otherwise|so that)(?: \S+){3,}|(?:vanwege|wegens|i\.?v\.?m\.?|in verband met|due to) .{4,}))$/i;
