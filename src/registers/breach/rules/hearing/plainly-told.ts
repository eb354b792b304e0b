// A breach in words so plain that no likeness to anything else counts: a tablet that was stolen, a business that says it was hacked.
import { folded } from '../../../../core/fold.js';
import { nearIn } from '../../../../core/understanding/near-words.js';
import { unrealIn } from '../../../../core/understanding/talk/unreal.js';

const carrier =
  '(?:tablet|ipad|laptop|computer|telefoon|mobiel|smartphone|usb ?stick|stick|tas|rugzak|koffer|phone|bag|briefcase|memory stick)';
const papers = '(?:map|ordner|dossiermap|folder|binder)';
const stolen = '(?:gestolen|gejat|gepikt|geroofd|stolen|nicked|pinched)';
const gone = '(?:weg|kwijt|verdwenen|verloren|gone|missing|lost)';
const breached = '(?:gehackt|gelekt|aangevallen|hacked|leaked|breached)';

/** What holds something of somebody, by its name. */
const holding =
  '\\S*(?:offerte|factuur|facturen|rapport|dossier|uitslag|loonstrook|loonstroken|contract|verslag|cv|lijst|aangifte|jaaropgave|invoice|payslip|report|quote|prescription)s?';
const sent = '(?:gestuurd|gemaild|gefaxt|verstuurd|verzonden|doorgestuurd|sent|mailed|emailed|faxed)';
const recipient =
  '(?:apotheek|patient|client|klant|persoon|huisarts|advocaat|werknemer|medewerker|werkgever|ouders?|familie|leverancier|employee|customer|person|pharmacy|lawyer|doctor)';

/** The stable of a horse is no theft. */
export const stole = '(?<!(?:de|een|het|onze|mijn|in|uit|naar|bij|op) )stal';

const plain: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:naar|aan|to) (?:een |de |het |the |a )?(?:verkeerde|foute|wrong) ${recipient}\b(?: \S+){0,2} ${sent}\b|\b${sent} (?:\S+ ){0,4}?(?:naar|aan|to) (?:een |de |het |the |a )?(?:verkeerde|foute|wrong) ${recipient}\b`,
  ),
  // "De offerte voor Bakker naar een andere Bakker".
  new RegExp(
    String.raw`\b${holding}\b(?: \S+)? (?:voor|van|for|of) (?:\S+ )?(\S{3,}) (?:naar|aan|to) (?:een|de|an|the) (?:andere|other|another) \1 ${sent}\b`,
  ),
  /^(?:(?:help|o|oh|volgens mij|ik denk(?: dat)?)[, ]+)*(?:we|wij|ik|i|(?:onze?|ons|mijn|mn|our|my) (?:website|site|webshop|mailbox|mail|account|server|systeem|computer|email)) (?:zijn|ben|is|are|am|have been|has been|got|was) (?:net |nu |denk ik |vannacht |gisteren |ook )*(?:gehackt|gekraakt|hacked)$/,
  // "Loonstrook van Ahmed per ongeluk naar Anna gemaild".
  new RegExp(
    String.raw`\b${holding}\b(?: (?:van|of|met|with) (?:\S+ ){1,4}?| )(?:per ongeluk|abusievelijk|per abuis|by (?:mistake|accident)|accidentally)(?: (?:naar|aan|to) (?:\S+ ){1,4}?| )${sent}\b`,
  ),
  /(?:^|[,;.] )(?:(?:help|oei|oh?|en|vannacht|gisteren|vanmorgen|vanochtend|afgelopen (?:nacht|weekend|week))[, ]+)*(?:er is |is er |we hebben |er was |(?:iemand|ze) (?:heeft|hebben) )(?:\S+ ){0,2}?(?:ingebroken|een inbraak|inbraak gehad)\b|^inbraak (?:op|in|bij) (?:kantoor|ons|onze|de|het)\b/,
  /^(?:(?:help|oei|onze|ons|de|my|our|the)[, ]+)*(?:website|site|webshop|mailbox|mail|account|server|systeem|computer|email|instagram|facebook) (?:is )?(?:gehackt|gekraakt|hacked)\b(?!.*\b(?:was|waren|stel|als)\b)/,
  new RegExp(String.raw`\b${carrier}\b(?: \S+){0,3} ${stolen}\b`),
  // A colleague who looks where they have no business: "noor heeft in mijn personeelsdossier gekeken".
  /\b\p{L}+ (?:heeft|zat|zit|has|was) (?:(?:stiekem|zomaar|weer|net|gisteren|vandaag|been|secretly|zonder te vragen) )*(?:in|through) (?:mijn|m'?n|haar|zijn|my|her|his) (?:personeels|zorg|medisch |patienten|personnel |staff |medical )?(?:dossier|map|file|records?|mail|mailbox|laptop|kluisje)(?: te| lopen| zitten){0,2} (?:gekeken|gesnuffeld|gelezen|kijken|snuffelen|lezen|looked|snooping|looking|reading)\b|\b(?:looked|snooped|went) (?:in|into|through) my (?:personnel |staff |medical )?(?:file|records?|mail|mailbox)\b/u,
  // Who takes a picture of a list with people.
  /\b(?:took|takes|taken|made|maakte|maakten|nam|heeft|hebben)\b(?: \S+){0,3} (?:pic|pics|picture|pictures|photo|photos|foto|foto's|fotos)(?: (?:gemaakt|genomen))? (?:of|van) (?:de|het|onze|ons|een|the|our|a) (?:\S+ ){0,2}?(?:\p{L}*lijst|rooster|dossier|beeldscherm|scherm|attendance sheet|sheet|list|screen|file|register|roster)\b/u,
  // Everything is locked, and nobody locked it.
  /^(?!.*\b(?:kast|deur|netjes|altijd|als|safe|door)\b).*\b(?:niet meer|nergens|not|no longer|can'?t)\b.*\b(?:alles|(?:alle )?(?:bestanden|mappen|dossiers|gegevens)|everything|all (?:the )?files)(?: (?:is|zijn|staat|staan|zit|are|ineens|opeens))* (?:op slot|versleuteld|vergrendeld|gegijzeld|locked|encrypted)\b/,
  // Who left and still gets in: "oud-collega Mo kan nog steeds in de roosterapp".
  /^(?!.*\b(?:niet meer|geen toegang|als|no longer|if)\b).*\b(?:ex|oud|former|vroegere)[- ]?(?:collega|medewerker|medewerkster|werknemer|stagiaire?|vrijwilliger|employee|colleague|intern)\b.*\b(?:(?:kan|kon|komt|kwam|zit|zat|heeft|had) (?:(?:nog|steeds|altijd|gewoon) )+(?:in|bij|op|toegang|mee)\b|(?:nog (?:steeds|altijd)|still) (?:in|bij|op|toegang)\b(?:.* (?:kan|kon|kunnen|zit|heeft))?|(?:can|could) still\b)/,
  // The same of who did it: "iemand stal vannacht de laptop", "a thief took my phone".
  new RegExp(
    String.raw`\b(?:${stole}|stalen|jatten?|jatte|pikten?|stole|nicked|pinched|dief|dieven|inbrekers?|thief|thieves|burglars?)\b(?: \S+){0,4} ${carrier}\b`,
  ),
  // "Kees heeft mijn ziekmelding aan piet laten lezen".
  /\b(?:mijn|m'?n|haar|zijn|een|de|het|onze|my|her|his) (?:\S+ )?\p{L}*(?:ziekmelding|dossier|loonstrook|loonstroken|salaris|contract|medische gegevens|beoordeling|adres|telefoonnummer|payslip|sick note|file)\b(?: \S+){0,4} (?:laten (?:lezen|zien)|doorverteld|rondgestuurd|rondgebracht|showed around)\b/u,
  // Only what somebody saw to be gone: a map that is away may be at the printer's.
  new RegExp(
    String.raw`\b(?:zag|zagen|merkte|ontdekte|saw|noticed)\b(?: \S+){0,3} (?:${papers}|${carrier})\b(?: \S+){0,2} ${gone}\b`,
  ),
  new RegExp(
    String.raw`\b(?:sleutels?|keys?) (?:van|voor|of|to) (?:de |het |onze |the |our )?(?:\S+ )?(?:archiefkast|dossierkast|kluis|archief|serverruimte|filing cabinet|archive|safe)\b(?: \S+){0,3} (?:${gone}|${stolen})\b`,
  ),
  // What another business says of itself: "shopify mailde dat er een lek was".
  new RegExp(
    String.raw`^(?!(?:de|het|een|the|a|iemand|somebody) )\S+(?: \S+)? (?:mailt|mailde|meldt|meldde|schrijft|schreef|belde|liet weten|laat weten|informeerde|waarschuwde|mailed|emailed|wrote|says|said|informed|told|notified|warned)(?: (?:ons|mij|me|us))? (?:dat|that) (?:er|ze|zij|hun|there|they|their)\b(?: \S+){0,5} (?:lek|datalek|breach|leak|${breached})\b`,
  ),
  new RegExp(
    String.raw`\b(?:gebeld|gemaild|ingelicht|gewaarschuwd|geinformeerd|called|emailed|informed|told|notified) (?:door|by) \S+(?: \S+)? (?:dat|that) (?:er|ze|zij|hun|there|they|their)\b(?: \S+){0,5} (?:lek|datalek|breach|leak|${breached})\b`,
  ),
  new RegExp(
    String.raw`^(?!(?:de|het|een|the|a|ik|wij|we|i|iemand|somebody) )\S+(?: \S+)? (?:is|was|werd|got) ${breached}\b(?=.*\b(?:zeggen|schrijven|mailen|melden|mail|e-mail|bericht|brief|say|write|message)\b)`,
  ),
];
/** What was sent where somebody lives no longer, or to who lives beside them: "haar adres klopt niet, ik heb de factuur naar de buurman gestuurd". */
const wrongAddress =
  /\b(?:adres|address)\b(?: \S+){0,4}? (?:niet|fout|verkeerd|verouderd|oud|wrong|incorrect|outdated|old)\b|\b(?:oude?|verkeerde?|foute?|old|wrong) (?:adres|address)\b/;
const astray = new RegExp(
  String.raw`\b(?:naar|aan|bij|to) (?:een |de |het |haar |zijn |hun |the |a |an |her |his |their )*(?:buurman|buurvrouw|buren|neighbou?rs?|(?:oude?|vorige?|verkeerde?|foute?|old|previous|wrong) (?:adres|address))\b(?: \S+){0,2} (?:${sent}|bezorgd|gebracht|gegaan)\b|\b(?:ging(?:en)?|went|has gone|have gone) (?:\S+ ){0,2}?(?:naar|to) (?:de |het |haar |zijn |hun |the |his |her |their )*(?:(?:oude?|vorige?|verkeerde?|foute?|old|previous|wrong) (?:adres|address))\b|\b(?:ik|we|wij|i) (?:have |had )?(?:${sent}|stuurde|mailde) (?:\S+ ){0,5}?(?:naar|aan|to) (?:de |het |haar |zijn |the |a |her |his |their )*(?:buurman|buurvrouw|buren|neighbou?rs?|(?:oude?|vorige?|verkeerde?|old|previous|wrong) (?:adres|address))\b`,
);
const wentAstray = (said: string): boolean => wrongAddress.test(said) && astray.test(said) && !isAsked.test(said);
const isAsked = /\?|\b(?:als|wanneer|stel|zodat|nooit|niet (?:gestuurd|verstuurd)|if|unless|never)\b/;

/** Where who makes software puts what was made, and where anybody finds it. */
export const codeHosts = String.raw`(?:github\p{L}*|gitlab|bitbucket|pastebin|stack ?overflow|gist|repo|repository)`;
/** A secret of the business, or a list of people, that somebody put where anybody finds code: "ontwikkelaar zette een wachtwoord op github". */
const secret = String.raw`(?:wachtwoord\p{L}*|inlog\p{L}*|\p{L}*sleutels?|api[- ]?(?:key|sleutel|token)s?|tokens?|\.env|credentials|passwords?|keys?|secrets?|\p{L}*gegevens|\p{L}*database|\p{L}*lijst|(?:customer|client|user|patient|member) (?:data|list|file)|personal data|dump)`;
const putThere =
  '(?:zette|zetten|gezet|plaatste|geplaatst|pushte|gepusht|gepushed|uploadde|geupload|deelde|gedeeld|gooide|gegooid|committe|gecommit|put|posted|pushed|uploaded|committed|shared|left|leaked)';
const host = `(?:op|in|naar|on|to|at) (?:(?:onze|ons|een|de|het|our|the|an?|openbare|publieke|public) ){0,2}${codeHosts}`;
const putInCode: readonly RegExp[] = [
  new RegExp(String.raw`\b${putThere}\b(?: \S+){0,5}? ${secret}\b(?: \S+){0,4}? ${host}\b`, 'u'),
  new RegExp(String.raw`(?<!\S)${secret}\b(?: \S+){0,4}? ${host}\b(?: \S+){0,2} ${putThere}\b`, 'u'),
  new RegExp(String.raw`(?<!\S)${secret}\b(?: \S+){0,3}? ${putThere}\b(?: \S+){0,2}? ${host}\b`, 'u'),
];
/** What few can see is no breach by its place alone. */
const heldByFew =
  /\b(?:prive|private|privaat|besloten|intern\p{L}*|altijd|always|usually|dummy|test\p{L}*|fake|nep\p{L}*)\b/u;

/** Somebody outside who got what was of another: "same customer again got the wrong mail". */
const outsider =
  '(?:klant|client|patient|gast|huurder|lid|ouder|moeder|vader|leverancier|sollicitant|customer|guest|tenant|member|parent|mother|father|applicant)s?';
const gotWrong = new RegExp(
  String.raw`\b${outsider}\b(?: (?:again|weer|opnieuw|also|ook|just|net|has|have|heeft|today|vandaag|gisteren|yesterday|nu)){0,3} (?:got|received|gets|kreeg|kregen|ontving(?:en)?|krijgt)(?: (?:again|weer|opnieuw|ook|nu|vandaag|gisteren)){0,2} (?:the|an?|de|het|een) (?:wrong|verkeerde?|foute?) (?:e-?mail|mail|letter|payslip|results?|file|dossier|brief|mailtje|uitslag|loonstrook|bijlage|attachment)\b|\b${outsider}\b (?:heeft|hebben) (?:(?:weer|opnieuw|ook|vandaag|gisteren) ){0,2}(?:de|het|een) (?:verkeerde?|foute?) (?:e-?mail|mail|dossier|brief|mailtje|uitslag|loonstrook|bijlage) (?:gekregen|ontvangen)\b`,
);
/** What is of somebody at home, or only feared, is none of the business. */
const elsewhere =
  /\?|\b(?:fiets\w*|scooter|zoon|dochter|kleinkind|man|vrouw|vriend\w*|buurman|buurvrouw|bike|son|daughter|friend|neighbour|als|wanneer|stel|zodat|nooit|niet gestolen|if|unless|never)\b/;

/** The words that a typing error may not hide, in what is lost or was done to it. */
const keyWords = ['laptop', 'telefoon', 'tablet', 'computer', 'smartphone', 'rugzak', 'gestolen', 'gehackt', 'hacked'];
const nearKeyWords = nearIn(keyWords, (word) => word);
/** Words of their own that look like those. */
const otherWords = new Set(['gestoken', 'table', 'tables', 'computers', 'backed', 'packed', 'handed']);
const asMeant = (word: string): string => (otherWords.has(word) ? word : (nearKeyWords(word)[0] ?? word));

/** Whether it is told so, and by its words happened here. */
export function tellsPlainly(text: string): boolean {
  if (text.length > longest || unrealIn(text) !== undefined) return false;
  const said = folded(text.trim())
    .replaceAll(/[’'`,]/g, ' ')
    .split(/\s+/)
    .map(asMeant)
    .join(' ');
  if (wentAstray(said)) return true;
  if (elsewhere.test(said)) return false;
  return (
    [...plain, gotWrong].some((shape) => shape.test(said)) ||
    (!heldByFew.test(said) && putInCode.some((shape) => shape.test(said)))
  );
}
const longest = 200;
