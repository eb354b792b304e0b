// Whether somebody who tells of a breach says that it puts anybody in danger: exact phrases only, and said back before it counts.

const nobody =
  /\b(?:niemand|geen mens|nobody|no one)\b[^.,;?]{0,30}\b(?:gevaar|danger)\b|\b(?:geen|no|zonder|without) (?:\p{L}+ )?(?:gevaar|danger)\b|\b(?:gevaar|danger)(?: (?:is|loopt|there|er|dat|voor|iemand))*[ :]+(?:nee|neen|niet|niemand|geen|no|nobody)\b/iu;
const somebody =
  /\b(?:iemand|hij|zij|ze|zijn|haar|klant\p{L}*|medewerker\p{L}*|collega|kind\p{L}*|vrouw|man|someone|somebody|he|she|they|customer|colleague|child)\b[^.,;?]{0,30}\b(?:gevaar|danger)\b/iu;
const unsure = /\?|\b(?:of|als|misschien|denk|weet|whether|if|maybe|think|know)\b/i;

/** Undefined where neither is said, or only supposed. */
export function dangerSaid(text: string): boolean | undefined {
  const said = text
    .slice(0, 2000)
    .split(/(?<=[.!?\n;])|,\s/)
    .filter((part) => !unsure.test(part));
  if (said.some((part) => nobody.test(part))) return false;
  return said.some((part) => somebody.test(part) && !/\b(?:niet|geen|not|no)\b/i.test(part)) ? true : undefined;
}
