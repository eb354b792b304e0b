// Words that agree and do not mean it: put off, refused, or only a sigh. And a "niet" that says no to nothing.

const later =
  /\b(?:later|straks|(?<!goede )morgen|overmorgen|vanavond|vanmiddag|dadelijk|zo ?meteen|volgende (?:week|keer|maand)|(?:een )?andere keer|tomorrow|tonight|next (?:week|time)|another time|wacht(?:en)?|wait|moment(?:je)?)\b/;
const refused = /\b(?:niet|nie|niks|niets|geen|nooit|not|never|nothing|dont|do no)\b|n['’]t\b/;
/** A no that objects to nothing. */
const noObjection =
  /\b(?:waarom (?:ook )?niet|why not|(?:geen|no) (?:enkel )?(?:probleem|bezwaar|punt|zorgen|problem|objection|worries)|(?:niets|niks|not|nothing) (?:mis |wrong )?(?:mee|op tegen|with it))\b/;
const sighs = /^(?:nou|ach|och|tsja?|tja|ja) ja(?: zeg| he| joh)?[ .!…]*$/;

/** "Doe ik morgen", "bewaar het nog niet", "nou ja": a word that agrees stands in it, and nothing is agreed to. */
export function holdsBack(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return sighs.test(plain) || later.test(plain) || (refused.test(plain) && !noObjection.test(plain));
}

/** "Het lukt niet", "ik zie geen knop": something does not work for who says it, and no is said to nothing. */
export const isStuck = (text: string): boolean => stuck.test(text.trim().toLowerCase());
const stuck =
  /\b(?:lukt|werkt|doet (?:het|t)|zie|vind|snap|begrijp|volg)\b.{0,30}\b(?:niet|niks|niets|geen)\b|\b(?:does|do|did)(?:n['’]?t| not) work\b|\b(?:can ?not|can['’]?t|do(?:n['’]?t| not)) (?:see|find|get|understand|follow)\b|\b(?:niet|on) ?duidelijk\b/;
