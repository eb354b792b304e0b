// Whether somebody who tells of a breach says that the data can still be reached: exact phrases only. What is heard here is
// said back before it counts, because "no" lets an alarm wait for the morning.

/** "De link staat nog open." */
const saysOpen: readonly RegExp[] = [
  /\b(?:staat|staan|is|zijn) (?:er )?(?:nu )?nog (?:steeds |altijd |gewoon |wel )?(?:open|online|zichtbaar|te zien|te lezen|te vinden|bereikbaar|toegankelijk)\b/i,
  /(?<!\b(?:niemand|niet iedereen|geen mens) )\b(?:kan|kunnen|kon) er (?:nu )?(?:nog|nog steeds|nog altijd) (?:iedereen |mensen |anderen )?bij\b/i,
  /\b(?:iedereen|mensen|anderen|ze|zij|klanten|collega[’']?s) (?:kan|kunnen) er (?:nu )?nog (?:steeds |altijd )?bij\b/i,
  /\b(?:kan|kunnen|kon) (?:er )?(?:nu |nog |steeds |altijd |gewoon |wel )*(?:iemand|iedereen|mensen|anderen|ze) (?:er )?(?:nu |nog |steeds |altijd )*(?:bij|in)\b(?! (?:de|het|een|ons|mij|mijn)\b)/i,
  /\b(?:iedereen|mensen|anderen|ze|zij|klanten|collega[’']?s|ontvangers?) (?:\S+ ){0,5}?(?:kan|kunnen) (?:het|hem|m|'m|die|dat|de mail|hem) (?:nu )?(?:nog|gewoon|nog steeds|allemaal) (?:steeds |gewoon )?(?:zien|lezen|openen|bekijken|inzien)\b/i,
  /\b(?:iedereen|mensen|anderen|ze|zij|hij|die|(?:de|die) (?:klant|klanten|ontvangers?|vinder)|klanten|ontvangers?) (?:heeft|hebben) (?:(?:die|de|het|dat|m|hem|mn|onze) )?(?:\S+ )?(?:dus |wel )?(?:nog(?: steeds)?|gewoon(?: nog)?)[.!]*$/i,
  /\bnog niet (?:ingetrokken|offline|dicht|dichtgezet|afgesloten|geblokkeerd|verwijderd|gewist)\b/i,
  /\b(?:is|are) still (?:open|online|visible|public|reachable|accessible)\b/i,
  /\b(?:can|could) still (?:reach|see|open|read|access|get (?:in|at it))\b/i,
  /\bnot (?:been )?(?:taken down|withdrawn|revoked|closed|blocked|deleted) yet\b/i,
];

/** "De link is inmiddels ingetrokken." Deleted alone may be what was lost: then it takes a word that says since when. */
const saysClosed: readonly RegExp[] = [
  /\b(?:is|zijn|heb|hebben|werd|werden|wordt) (?:[a-zà-ÿ]+ ){0,4}?(?:ingetrokken|dicht ?gezet|dicht ?gedaan|dicht ?gemaakt|afgesloten|geblokkeerd|offline gehaald|offline gezet)\b/i,
  /\b(?:link|map|toegang|pagina|site|website|deling|account) (?:is|zijn|staat) (?:inmiddels |intussen |ondertussen |nu |al |weer |meteen )*(?:dicht|offline|gesloten)\b/i,
  /\b(?:is|zijn|heb|hebben) (?:[a-zà-ÿ]+ ){0,3}?(?:inmiddels|intussen|ondertussen|meteen|direct) (?:weer )?(?:verwijderd|gewist|teruggetrokken|weggehaald)\b/i,
  /^(?:nee|nope|no),? (?:(?:nu|inmiddels|gelukkig|now),? )?(?:alles|het|die|dat|ze|it|all|everything|they) (?:is|zijn|heb(?:ben)? (?:ik|we)|was|were|are|has been) (?:\S+ ){0,3}?(?:verwijderd|gewist|weggehaald|teruggehaald|ingetrokken|offline|dicht|deleted|removed|taken down|taken offline)[.!]*$/i,
  // What stood there for others to see, and not what was lost: "de foto is al weg".
  /\b(?:foto|post|bericht|filmpje|video|story|advertentie|pagina|link|photo|message|page) (?:is|staat) (?:er )?(?:al|weer|inmiddels|intussen|ondertussen|meteen|direct|already) (?:weer |al )?(?:weg|verwijderd|weggehaald|eraf|eraf gehaald|gone|removed|deleted)\b/i,
  // "Volgens hen is het weer dicht".
  /\b(?:is|zit|staat) (?:het|dat|t|'t|alles|ie|die|(?:het|dat) (?:lek|gat)) (?:nu |al |weer |inmiddels |ondertussen |intussen |helemaal |volledig )*(?:dicht|gedicht|gesloten|afgesloten)\b/i,
  /\b(?:het|dat|t|'t|alles|(?:het|dat) (?:lek|gat)) (?:nu |al |weer )*(?:is|zit|staat) (?:nu |al |weer |inmiddels |ondertussen |intussen |helemaal |volledig )*(?:dicht|gedicht|gesloten|afgesloten)\b/i,
  /\b(?:het|dat|t|'t|alles|(?:het|dat) (?:lek|gat)) (?:nu |al |weer |inmiddels |helemaal )*(?:dicht|gedicht|gesloten|afgesloten) (?:is|zit|staat)\b/i,
  /\b(?:it|that|everything|the (?:hole|leak|gap|door|system))(?:['’]s| is| was| has been) (?:now |already |all )*(?:closed|shut|fixed|patched|sealed)\b|\b(?:they|we|he|she)(?:['’]ve| have| has)? (?:already )?(?:closed|shut|fixed|patched|sealed) (?:it|that|the (?:hole|leak|gap))\b/i,
  /\b(?:kan|kunnen) er (?:nu )?niet meer (?:bij|in)\b/i,
  /\b(?:staat|staan|is) (?:er |het |alles )?(?:nu |verder |gelukkig )*(?:niks|niets|niet) meer open\b|\b(?:nothing is|is not|isn['’]?t) open any ?more\b/i,
  /\b(?:kan|kunnen|kon) (?:er )?(?:nu )?(?:nog )?niemand (?:meer |nog )?(?:er )?(?:bij|in)\b|\b(?:niemand|geen mens) (?:kan|kon) er ?(?:nu |nog |meer )*(?:bij|in)\b/i,
  // The one who got it, or has it.
  /\b(?:hij|zij|ze|die|klant|he|she|they) (?:zegt dat (?:hij|zij|ze) |says (?:he|she|they) )?(?:heeft|hebben|has|have|had)? ?(?:het|m|hem|ze|alles|de mail|it|them|the e?-?mail) (?:[a-zà-ÿ]+ ){0,2}?(?:gewist|verwijderd|weggegooid|heeft gewist|heeft verwijderd)\b/i,
  /\b(?:gewist|verwijderd|weggegooid|deleted|erased) (?:door|by) (?:(?:de|die|the|that) )?(?:klant|ontvanger|hem|haar|hun|customer|client|recipient|him|her|them)\b/i,
  /\b(?:he|she|they|customer|client) (?:has |have )?(?:already )?(?:deleted|erased|removed) (?:it|them|the e?-?mail)\b/i,
  /^(?:(?:nu|inmiddels|gelukkig|nee|now|no),? ){0,3}(?:niet meer|not any ?more|no longer)\b(?! (?:zeker|precies|sure))/i,
  /\b(?:closed|blocked|disabled) (?:his|her|the|their|that|my) (?:account|access|link)\b/i,
  /\b(?:has|have) (?:since |now |already )?been (?:revoked|withdrawn|taken down|taken offline|closed|blocked)\b/i,
  /\b(?:nobody|no one) can (?:reach|see|open|access) (?:it|them) (?:any ?more|any longer)\b/i,
];

/** Who doubts, asks or tells what is to come says neither. */
const saysNothing =
  /\?|\b(?:of|weet ik niet|weet niet|geen idee|misschien|denk|dacht|hoop|hopelijk|waarschijnlijk|vermoed|lijkt|als|zodra|moet|moeten|ga|gaan|zal|zullen|wil|willen|whether|maybe|perhaps|think|hope|probably|if|should|must|will)\b/i;

/** True when somebody can still reach them, false when nobody can any more; undefined where it was not said, or both were. */
export function stillOpenSaid(text: string): boolean | undefined {
  const said = text
    .slice(0, 4000)
    .split(/(?<=[.!?\n;])|,\s/)
    .filter((part) => !saysNothing.test(part));
  const open = said.some((part) => saysOpen.some((phrase) => phrase.test(part)));
  const closed = said.some(
    (part) =>
      saysClosed.some((phrase) => phrase.test(part)) &&
      !/\bniet\b(?! meer (?:bij|in|open)\b)|\bnot\b(?! open any)/i.test(part),
  );
  return open === closed ? undefined : open;
}

/**
 * Whether whoever had it has it no more, also where nobody says since when: "de klant heeft de mail gewist". What we deleted ourselves says
 * nothing of that.
 */
export const tellsReachedNoMore = (text: string): boolean =>
  stillOpenSaid(text) === false ||
  text
    .slice(0, 1000)
    .split(/(?<=[.!?\n;])\s|,\s| (?:en|and) /)
    .some((part) => gone.test(part) && !saysNothing.test(part) && !notSo.test(part) && !ofOurs.test(part.trim()));
const gone =
  /\b(?:gewist|verwijderd|weg ?gegooid|weggedaan|vernietigd|versnipperd|gedelete[dt]?|deleted|erased|destroyed|shredded|binned)\b/i;
const notSo = /\b(?:niet|nog|geen|nooit|niemand|not|never|no|deels|half|partly|zou|kan|kunnen|vraag|gevraagd|asked)\b/i;
const ofOurs =
  /^(?:(?:en|ook|ja|maar|and|also|yes)[, ]+)*(?:ik|we|wij|i) (?:heb|hebben|had|hadden|have|ve|deleted|erased|removed)\b(?!.*\b(?:dat|hij|zij|ze|die|that|he|she|they)\b)/i;
