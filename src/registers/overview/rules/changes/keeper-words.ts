// The words in which people say who keeps an activity of the register from now on: "Samira houdt voortaan V-003 bij".

const soon = '(?:voortaan|vanaf nu|van nu af aan|vanaf vandaag|nu|straks|binnenkort|from now on|as of now|now)';
/** It becomes so: by its words, or because the description is named by its number. */
export const becomesSo = new RegExp(`\\b${soon}\\b|\\bv-?\\d`);
const turns =
  '(?=.*(?:\\b(?:voortaan|vanaf nu|van nu af aan|vanaf vandaag|nu|from now on|as of now|now)\\b|\\bv-?\\d))';
const lead = `(?:${soon} )?`;
const beside = `(?:${soon} |ook |dan |weer |het bijhouden van |de beschrijving van |the description of )*`;
const who = '(?<who>[^ ,]+(?: [^ ,]+){0,2}?)';
const what = '(?<what>[^ ]+(?: [^ ]+){0,5}?)';
const end = `(?: ${soon}| van mij| van me| from me)*`;
const charge = '(?:verantwoordelijke?(?: persoon)?|eigenaar|eigenares|responsible|in charge|the owner|owner)';

/** Of these, a name that nobody here has is somebody new; the rest may as well tell of a company that does the work. */
export const keeps: readonly (readonly [string, plain?: true])[] = [
  [`${lead}${who} (?:houdt|houd|hou) ${beside}${what} bij${end}`, true],
  [`${lead}(?:houdt|houd|hou) ${who} ${beside}${what} bij${end}`, true],
  [`${what} (?:houdt|houd|hou) ${beside}${who} ${beside}bij${end}`, true],
  [`${lead}${who} (?:gaat|ga|zal) ${beside}${what} ${beside}(?:bij ?houden|over ?nemen)${end}`, true],
  [`${what} (?:gaat|ga|zal) ${who} ${beside}(?:bij ?houden|over ?nemen)${end}`, true],
  [`${lead}${who} neemt? ${beside}${what} ${beside}over(?: van [^ ]+)?${end}`, true],
  [`${lead}neemt? ${who} ${beside}${what} ${beside}over(?: van [^ ]+)?${end}`, true],
  [`${what} neemt? ${beside}${who} ${beside}over(?: van [^ ]+)?${end}`, true],
  [`${lead}${who} (?:is|wordt|ben|word|becomes) ${beside}${charge} (?:voor|van|of|for) ${what}${end}`, true],
  [`(?:(?:ik|we|wij) )?draag(?:en)? (?:(?:ik|we|wij) )?${beside}${what} (?:over )?aan ${who}(?: over)?${end}`, true],
  [`(?:(?:ik|we|wij) )?(?:geef|geven) (?:(?:ik|we|wij) )?${beside}${what} (?:over|door) aan ${who}${end}`, true],
  [`${what} (?:draag|dragen|geef|geven) (?:ik|we|wij) ${beside}(?:over |door )?aan ${who}(?: over| door)?${end}`, true],
  [
    `[^ ]+ (?:houdt|hou|houd|doet|doe) ${what} (?:niet meer|niet langer)(?: bij)?(?: (?:maar|dat|en|die)(?: doet| wordt| is| gaat)? ${beside}(?:(?:doet|wordt|is) )?${who})?${end}`,
    true,
  ],
  [`[^ ]+ (?:no longer|does not) (?:keeps?|looks? after) ${what}(?: any ?more)?(?: ${who} does(?: now)?)?`, true],
  [`zet ${what} op naam van ${who}${end}`, true],
  [`${turns}${what} (?:gaat|gaan) ${beside}(?:over )?naar ${who}(?: over)?${end}`],
  [`${turns}${lead}${who} (?:doet?|regelt?|beheert?) ${beside}${what}${end}`],
  [`${turns}${lead}(?:doet?|regelt?|beheert?) ${who} ${beside}${what}${end}`],
  [`${turns}${what} (?:doet?|regelt?|beheert?) ${beside}${who}${end}`],
  [`${turns}${lead}${who} zorgt? ${beside}voor ${what}${end}`],
  [`${turns}${lead}${who} (?:gaat|ga) ${beside}over ${what}${end}`],
  [
    `${lead}(?!(?:we|i) )${who} (?:will |is going to |is )?${beside}(?:keeps?|keeping|looks? after|looking after|takes? care of|taking care of|takes? over|taking over|maintains?) ${beside}${what}(?: up to date)?${end}`,
    true,
  ],
  [`${lead}(?:i|we) (?:hand|give) ${what} (?:over )?to ${who}${end}`, true],
  [`${turns}${lead}${who} ${beside}(?:does|handles|manages|runs) ${what}${end}`],
];
