// Who is called away while something is open, and who is back: "moment, de koerier staat voor de deur", "ben weer op kantoor".
import { wordsIn } from '../words.js';

const asks =
  '(?:(?:nee|ja|ok|oke|sorry|oh) )*(?:wacht|momentje|moment|ogenblik|ogenblikje|hold on|hang on|wait|sec|(?:one|just a) (?:moment|second|sec))(?: (?:even|ff|effe|eens|hoor|nog|nu))*';
const somebody =
  '(?:(?:de|er|een|n|mn|mijn|the|a|my) )?(?:(?:staat|is|komt|belt) (?:een |n |er een )?)?(?:volgende |next |andere )?(?:klant|cli[eë]nt|pati[eë]nt|gast|koerier|postbode|bezorger|leverancier|collega|baas|bezoek|iemand|someone|somebody|courier|customer|client|guest|patient|delivery|boss|visitor|telefoon|bel|deurbel|phone|doorbell)';
const where =
  '(?: (?:staat|is|belt|komt|wacht|gaat|roept|er|hier|nu|net|weer|even|voor|aan|bij|op|at|in|waiting|here|de|het|mijn|mn|the|my|deur|balie|telefoon|lijn|kassa|winkel|stoep|door|desk|counter|phone|line|shop))*';

/** Whoever it is that wants them now: "momentje, chef roept". */
const calls =
  '(?:\\S+ ){1,3}(?:roept|belt|staat|komt|wacht|vraagt|klopt aan|heeft me nodig|gaat|calls|is calling|s calling|is here|wants me|needs me)';

/** As shapes of steering, over words without marks between them. */
export const heldUp: readonly (readonly ['wait' | 'continue', RegExp])[] = [
  ['wait', new RegExp(`^${asks} ${somebody}${where}$`)],
  ['wait', new RegExp(`^${asks} ${calls}${where}$`)],
  [
    'wait',
    /^(?:(?:sorry|ok|oke|oh) )*(?:(?:ik|i) )?(?:moet|ga|ben|have to|need to|got to|gotta)(?: (?:even|ff|nu|go|run))* (?:weg|naar|op|to)\b.{0,40}\b(?:(?:zo|straks|dadelijk|zometeen) (?:weer )?terug|(?:be )?(?:right )?back (?:soon|in a (?:bit|minute|moment)))$/,
  ],
  [
    'continue',
    /^(?:(?:zo|ok|oke|ja|goed|hoi|hey|so|hi) )+(?:(?:hier|daar) ben ik|ik ben er|im here|i m here|here i am)(?: (?:weer|terug|nu|again|now))*$/,
  ],
  [
    'continue',
    /^(?:(?:zo|ok|oke|ja|hoi|hey|so|hi) )*(?:(?:ik )?ben (?:ik )?(?:er )?)?weer (?:op (?:kantoor|de zaak|het werk|mijn plek)|achter (?:de|het|mijn|mn) (?:computer|bureau|laptop|pc|balie|scherm)|thuis|beschikbaar)$|^(?:(?:ok|so|hi) )*(?:i m |im |i am )?back (?:at|in|on|behind) (?:my |the )?(?:desk|office|computer|work|counter|laptop)$/,
  ],
];

/** Whether somebody says that they are back, and nothing else. */
export function isBack(text: string): boolean {
  const words = wordsIn(text.replaceAll(/['’]/g, ' ')).join(' ');
  return heldUp.some(([control, shape]) => control === 'continue' && shape.test(words));
}
