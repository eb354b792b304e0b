// "Stop even met het verzoek, terug naar het register aub": who wants to be at the register, and leaves what is open.
import { folded } from '../../../core/fold.js';
import { wordsIn } from '../../../core/understanding/words.js';

const small =
  '(?:(?:ik|we|wij|wil|willen|wou|ga|gaan|nu|even|eerst|maar|graag|gewoon|weer|liever|dan|alleen|ff|nou|ok|ja|nee|en|i|want|to|just|now) )*';
const register =
  '(?:(?:de|the) (?:vragen|questions) (?:over|van|voor|bij|of|about) )?(?:(?:(?:het|dat|mijn|ons|the|my|our) )?\\S{0,10}register|(?:mijn|ons|onze|my|our) (?:bedrijf|zaak|company|business))';
const behind =
  '(?: (?:aub|svp|graag|nu|verder|gaan|verdergaan|eerst|please|invullen|afmaken|af|beantwoorden|doen|doe ik|first))*';
const wanted = new RegExp(
  `^${small}(?:terug|verder|verdergaan|door|doorgaan|back|on|continue) ${small}(?:naar|met|to|with) ${register}${behind}$`,
);
/** "Ik wil eerst de vragen over mijn bedrijf afmaken". */
const finishes = new RegExp(
  `^(?:(?:nee|ok|ja|en|maar) )*(?:ik|we|i) (?:wil|willen|wou|ga|gaan|doe|want to|will) (?:(?:nu|even|eerst|liever|graag|weer|dan|maar|verder|first|now) )*(?:(?:met|with|finish) )?${register}${behind}$`,
);
const leaves =
  /^(?:(?:nee|ok|ja|en|maar|sorry) )*(?:stop|stoppen|later|straks|laat|dit|dat|die|het|heb|genoeg|wacht)\b(?:(?! (?:klant|naar|van|wil)\b) \S+){0,7}$/;

/** Whether that is wanted, and nothing else said but that the rest is left for now. */
export function registerWanted(text: string): boolean {
  if (text.length > longest || text.includes('?')) return false;
  const clauses = text
    .split(/[.!;,]+\s*/)
    .map((clause) => wordsIn(folded(clause)).join(' '))
    .filter((clause) => clause !== '');
  return clauses.some(wants) && clauses.every((one) => wants(one) || leaves.test(one));
}
const longest = 140;
const wants = (clause: string): boolean => wanted.test(clause) || finishes.test(clause);
