// Who cannot press or see what stands there: "de knop werkt niet", "wat staat er op mijn scherm". Nothing is told by it.
const before =
  '(?:(?:help|sorry|oei|hm|hmm|ja|nee|ok|oke|maar|en|hoi|hallo|hey|but|so|no|well|ik denk dat|volgens mij) )*';
const mine =
  '(?:(?:de|die|deze|dat|dit|het|een|mijn|mn|m n|t|n|uw|je|alle|al die|the|that|this|my|your|those|these|any) )*';
const thing = '(?:knop(?:pen|je|jes)?|drukknop|button|buttons|formulier|form|invulveld|invulvelden|vakje|vakjes)';
const fails =
  '(?:werk(?:t|en)?|doe(?:t|n)?|reageer(?:t|d)?|lukt|opent|gaat|does n t|doesn t|doesnt|don t|dont|do not|does not|is|zijn|isn t|isnt|won t|wont|are)';
const not =
  '(?:niet|nie|niks|niets|not|nothing|kapot|weg|grijs|broken|gone|grey|work|working|respond|open|do anything)';
const few = '(?: \\S+){0,3}?';
const after = '(?: (?:meer|open|hoor|hier|bij mij|van jou|van u|nu|now|for me|here|anymore|at all|to me))*';

const shapes = [
  `${mine}${thing} ${fails}${few} ${not}${after}`,
  `(?:ik )?(?:kan|krijg) (?:ik )?(?:(?:hier|er|nu|nou|echt|ook|nergens|niet|niks|niets|geen|de|die|het) )*(?:(?:op )?(?:${thing} )?(?:klikken|drukken|tikken|aanklikken|indrukken|invullen|openen|opengemaakt|aangeklikt)|op (?:klikken|drukken|tikken))(?: (?:niet|niks|nergens|hier))*`,
  `(?:ik )?zie (?:ik )?(?:(?:hier|er|nu|nou|helemaal|gewoon|nergens|echt) )*(?:geen|niks|niets|nergens)(?: ${mine}(?:${thing}|vraag|vragen|kaart|bericht|lijst|lijstje))?(?: (?:staan|meer|hier|om op te klikken))*`,
  `(?:waar|welke|where|which)(?: (?:staat|zit|is|vind ik|zie ik|s))? ${mine}${thing}(?: (?:dan|nou|precies|bedoel je|bedoelt u|do you mean))*`,
  `(?:wat|wa) (?:staat|stond) er (?:(?:nu|nou|eigenlijk|allemaal|precies) )*op ${mine}(?:scherm|beeldscherm|telefoon|display)`,
  `wat (?:zie|lees) ik (?:hier|nu|nou)?(?: (?:eigenlijk|precies|nou|nu|voor me))*`,
  `(?:kun je|kan je|kunt u|zie je|ziet u|can you|do you) ${mine}(?:scherm|screen|see my screen)(?: zien)?`,
  `what (?:is|s|does it say) (?:now )?on ${mine}screen`,
  `what (?:do i see|am i (?:seeing|looking at))(?: here| now)*`,
  `(?:i )?(?:can ?not|can t|cant|don t|dont) (?:see|click|press|tap|open|push)(?: on)?(?: ${mine}(?:${thing}|anything|it|question))?${after}`,
  `nothing happens(?: when i (?:click|press|tap|push)(?: \\S+){0,3})?|er gebeurt (?:niks|niets)(?: (?:als|wanneer) ik (?:\\S+ ){0,4}(?:klik|druk|tik))?`,
];

/** As a shape of steering, over words without marks between them. */
export const atALoss: readonly (readonly ['stuck', RegExp])[] = [
  ['stuck', new RegExp(`^${before}(?:${shapes.join('|')})(?: \\?)?$`)],
];
