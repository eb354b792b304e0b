// A yes to two things that wait: "ja doe allebei maar", with what is said behind it.

/** What stands behind a yes to both; undefined where it is none. */
export function agreesToBoth(text: string): string | undefined {
  const [all, ends = ''] = both.exec(text.trim()) ?? [];
  if (all === undefined || ends === '?') return undefined;
  return text
    .trim()
    .slice(all.length)
    .replace(/^[\s,;.!]+/, '');
}
const both =
  /^(?:(?:ja+|jawel|jep|yes|oke?|oké|okay|goed|prima|graag|doe|do|klopt|dat|bewaar|verwerk|maar|ze|die|voor|dan|nou)[\s,]+){0,6}(?:allebei|beiden?|alle ?twee|alle ?2|allemaal|alles|both|all of it)(?:[\s,]+(?:maar|graag|goed|ja|hoor|doen|dan|verwerken|bewaren|opslaan|klopt|kloppen|aub|please|wel|akkoord)(?![\p{L}\d])){0,4}(?=\s*$|([.!,;?]|\s+(?:en|maar|and|but)\s))/iu;
