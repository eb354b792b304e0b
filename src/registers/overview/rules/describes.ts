// Sentences that say how things are here: who somebody is, what a business does. Nothing happened in them.
import { folded } from '../../../core/fold.js';

const role =
  '(?:stagiaire?s?|directeur|eigenaar|eigenaresse|baas|boekhouder|receptioniste?|assistente?|secretaresse|collega|medewerker|monteur|kapster|chauffeur|planner|vrijwilliger|invaller|leerling|bedrijfsleider|manager|intern|owner|director|employee|volunteer|bookkeeper)';
const states: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:en|oh|o ja|trouwens|nou|and)[, ]+)*\\S+(?: \\S+)? (?:is|wordt) (?:nu |ook |hier |bij ons |sinds kort )*(?:onze |een |de |an? |our |the )?(?:nieuwe |new )?${role}(?: (?:bij|van|in|op|at) \\S+(?: \\S+)?)?$`,
  ),
  /^(?:onze|ons|mijn|our|my) (?:\S+ ){1,4}?(?:werkt|werken|doet|doen|verzorgt|levert|leveren|regelt|maakt|works?|does) (?:met|voor|aan|onze|ons|de|het|alle|with|for|our|the)\b/,
  /^(?:onze|mijn|de|een|our|my|an?) (?:\S+ )?(?:is|zijn|are) (?:zwanger|ziek|jarig|met vakantie|op vakantie|vrij|getrouwd|pregnant|ill|on holiday)\b/,
  /^(?:er )?(?:\S+ ){1,4}?solliciteer(?:t|de|den|en)\b/,
  /^(?:de|onze|het|ons|the|our) (?:\S+ )?(?:map|ordner|mappen|kast|server|computer|pc|laptop|folder|cupboard) (?:ligt|staat|liggen|staan|hangt|is|stands) (?:op|in|bij|at|in) (?:het |de |ons |onze |the |our )?(?:kantoor|kast|winkel|praktijk|zaak|balie|werkplaats|magazijn|office|shop|desk)\b/,
];
/** What may have happened all the same. */
const happened =
  /\b(?:ge(?!en\b|gevens|bruik|woon|heel|val)\p{L}{2,}(?:d|t|en)|ver(?:loren|stuurd|zonden|dwenen|geten|keerd\w*|wisseld)|kwijt|weg|fout|lek\w*|hack\w*|virus\w*|phish\w*|spam|zonder|vreemd\w*|raar|niet|nooit|per ongeluk|open|iedereen|anderen?|vorige|per abuis|nieuwsgierig|snuffel\w*|thuis|prive|usb|mail\w*|whatsapp|facebook|lost|stolen|wrong|without|not|everyone|others?|strange|leak\w*)\b/u;

/** Whether a text only says how things are; false where any word of it may tell of something that went wrong. */
export function describes(text: string): boolean {
  if (text.length > longest || text.includes('?')) return false;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return !happened.test(plain) && states.some((shape) => shape.test(plain));
}
const longest = 120;
