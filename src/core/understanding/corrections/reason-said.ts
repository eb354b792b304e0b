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

/** "Ja klopt. zei ik toch, voor de belastingdienst": why, without the clauses that only agree or point back at what was said. */
export function reasonItself(text: string): string {
  const clauses = text.trim().split(/(?<=[,;.!])\s+/);
  const from = clauses.findIndex((clause) => !agrees.test(clause) && !pointsBack.test(clause));
  return clauses
    .slice(Math.max(0, from))
    .join(' ')
    .replace(/^(?:ja|jawel|jazeker|yes|yep)[, ]+/i, '');
}
const agrees =
  /^(?:(?:ja|jawel|jazeker|jep|yes|yep|klopt|ok[eé]?|nou|tja|goed|nee|neen|no)\b)(?!.*\b(?:want|omdat|because|voor|for)\b)/i;
const pointsBack =
  /^(?:(?:en|dus|maar|zoals|dat|dit|as|and|so|like|that) )*(?:(?:zei|zeg|schreef|vertelde|said|told) (?:ik|we|i|you)|(?:ik|we|i) (?:al )?(?:zei|zeg|schreef|said|told))\b(?:(?: (?:ik|al|toch|net|je|u|het|dat|net al|eerder|already|you|before|so))*)[,;.! ]*$/i;
