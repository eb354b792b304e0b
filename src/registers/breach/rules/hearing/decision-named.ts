// Which decision of a file somebody wants to take, called otherwise than its button: "het besluit over de ouders".
import { listed, wordsIn } from '../../../../core/understanding/words.js';

const people =
  '(?:(?:de|die|alle|onze|the) )?(?:mensen|betrokkenen|ouders?|klanten|cli[eë]nten|pati[eë]nten|leden|kinderen|leerlingen|gasten|huurders|bewoners|deelnemers|people|parents|customers|clients|patients|members)(?: zelf)?';

/** "Het besluit over de mensen", "de keuze voor de ap". */
const decisions: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`\b(?:besluit|beslissing|keuze|decision) (?:over|voor|van|bij|aan|rond|about|on) ${people}`,
      'iu',
    ),
    'besluit mensen',
  ],
  [
    /\b(?:besluit|beslissing|keuze|decision) (?:over|voor|van|bij|aan|rond|about|on) (?:de |the )?(?:ap|autoriteit(?: persoonsgegevens)?|toezichthouder|authority)\b/iu,
    'besluit ap',
  ],
];

/** "Ik wil het melden bij de mensen", "mensen inlichten": what is wanted, said with nothing that asks or was done. */
const wished: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[,:;] )(?:(?:en|dus|nu|dan) )*(?:ik|we|wij) (?:wil|willen|wou|wilde) (?:(?:het|dit|dat|nu|ook|graag|alsnog|toch) )*(?:(?:melden|vertellen|zeggen) (?:bij|aan|tegen) ${people}|(?:bij|aan|tegen) ${people} (?:melden|vertellen|zeggen)|${people} (?:(?:nu|ook|graag|dan) )*(?:inlichten|informeren|waarschuwen))(?=[.,;:!]|$| (?:over|van|bij|om|vanwege) (?:het|dit|dat|de|deze) (?:data ?)?lek\b)`,
    'iu',
  ),
  new RegExp(`(?:^|[,:;] )${people} (?:inlichten|informeren|waarschuwen)[.!]*$`, 'iu'),
];

/** A text with the decision in it called as its button is called, without what only leads to it; as it was where it names none. */
export function decisionNamed(text: string): string {
  if (text.includes('?')) return text;
  for (const [shape, button] of decisions) {
    const found = shape.exec(text);
    if (found === null) continue;
    const before = text.slice(0, found.index);
    if (!wordsIn(before).every((word) => leads.has(word))) return text;
    const behind = text.slice(found.index + found[0].length).replace(ofThisOne, '');
    return `${button}${behind}`;
  }
  return wished.some((shape) => shape.test(text)) ? 'besluit mensen' : text;
}
const ofThisOne =
  /^ (?:van|bij|over|voor|in|of|for) (?:(?:het|dit|dat|the|this|that) )?(?:data ?lek|lek|dossier|dit|dat|d-?\d{1,4}|breach|file)\b/i;
const leads =
  listed(`ga gaan verder door terug open doe start begin maak ik we wij wil willen graag nu en dan dus ok oke naar met aan bij voor van
  over in dat dit het de die datalek lek dossier zaak gisteren vanmorgen vandaag eerst nog even toe go to the that this i want take me`);
