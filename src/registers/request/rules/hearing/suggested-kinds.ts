// Which kind of request words sound like. Only ever a suggestion: a person picks.
import { remembered } from '../../../../core/remembered.js';
import type { RequestKind } from '../kinds.js';

/** "Wants off the list": which list it is is not said, so that it may be no more adverts or nothing kept at all. */
const ofList =
  /\b(?:off|from) (?:(?:the|our|your|that|this|all) )+(?:(?:mailing|e-?mail|customer|client|contact|member|waiting) ?)?lists?\b|\bvan (?:(?:de|onze|uw|die|deze|al) )+\p{L}*lijst(?:en)? (?:af|gehaald|verwijderd|weg|geschrapt|halen|afgehaald)\b|\b(?:van|uit) (?:(?:de|onze|uw|die|deze) )+(?:\p{L}*lijst|adresbestand|mailbestand)(?:en)?\b(?= (?:en|and)\b|[,.]|$)/u;

/** Words that point to a kind, in Dutch and English. Of a sentence that points to several, the one named first here leads. */
const signs: readonly (readonly [RequestKind, readonly RegExp[]])[] = [
  [
    'human',
    [
      /\b(computer|algoritme|systeem|programma|automatisch\w*|algorithm|system|automat\w+|software)\b.*\b(afgewezen|wees|afwijst|geweigerd|besl[io]\w+|bepaal\w*|reject\w*|refus\w*|decid\w*|turned)\b/,
      /\b(afgewezen|geweigerd|besluit|beslissing|rejected|refused|decision)\b.*\b(door een|automatisch\w*|by a|automat\w+)\b.*\b(computer|algoritme|systeem|besluit|beslissing|algorithm|system|decision)?/,
      /\b(mens|iemand|medewerker|persoon|human|person|somebody|someone)\b.*\b(naar laten kijken|naar kijken|kijkt|bekijken|beoordelen|beoordeelt|look at|looks? at|review\w*)\b/,
    ],
  ],
  [
    'withdraw',
    [
      /\btoestemming\b.*\b(in|intrek\w*|terug\w*|niet meer|ingetrokken|stop\w*)\b/,
      /\b(trek|neem)\b.*\btoestemming\b/,
      /\b(withdraw|revoke|take back)\w*\b.*\b(consent|permission)\b/,
      /\b(consent|permission)\b.*\b(withdraw|revoke|no longer)\w*/,
      /\bfoto'?s?\b.*\b(niet meer|van de (web)?site|eraf|van uw (web)?site|van facebook|van instagram)\b/,
      /\b(photo|picture)s?\b.*\b(no longer|off|from) (be )?(on )?(your|the) (web)?(site|page)\b/,
    ],
  ],
  [
    'portability',
    [
      /\b(meenemen|overzetten|overdragen|overstap\w*|stap over|overstappen)\b.*\b(gegevens|data|bestand|aanbieder|andere)\b/,
      /\b(gegevens|data|bestand)\b.*\b(meenemen|meekrijgen|meegeven|overzetten|overstap\w*|doorsturen naar mijn nieuwe|naar een andere?)\b/,
      /\b(export|csv|json|machine-?leesbaar|machine-?readable)\b/,
      /\b(transfer|port|move|take)\b.*\b(data|details)\b.*\b(to (a|my|another)|with me|along)\b/,
      /\bswitch\w*\b.*\b(provider|supplier|file|data)\b/,
    ],
  ],
  [
    'marketing',
    [
      /\b(reclame\w*|nieuwsbri\w+|mailing\w*|mailinglijst|aanbieding\w*|spam|folder\w*|marketing|advertenties|promo\w*)\b/,
      /\b(afmelden|uitschrijven|schrijf me uit|schrijf mij uit|unsubscribe|opt[ -]?out|newsletters?|advert\w*|junk mail)\b/,
      ofList,
      /\b(stop|niet meer)\b.*\b(mailen|bellen met|mailtjes|benaderen)\b/,
      /\b(stop|no more)\b.*\b(e-?mailing me|calling me|texting me|offers)\b|\b(?:no more|stop (?:the|all)) (?:phone |sales )?(?:calls|e-?mails|texts)\b/,
      /\b(?:bellen|mailen|appen|benaderen) (?:mag|mogen|hoeft|hoeven) (?:ook |dan |nu |haar |hem |ze )*niet(?: meer| langer)?\b|\b(?:wil|willen|wenst|liever) (?:\S+ )?niet(?: meer)? dat (?:we|wij|jullie|u|je) (?:\S+ ){0,3}(?:bellen|mailen|appen|benaderen|belt|mailt|appt)\b/,
      /\b(?:don'?t|doesn'?t|not|no longer)\b.{0,20}\b(?:any more|more|any)\b.{0,8}\b(?:post|mails?|e-?mails?|messages|calls)\b|\bgeen (?:post|mails?|mailtjes|berichten) meer\b/,
    ],
  ],
  [
    'rectification',
    [
      /\b(klopt|kloppen|klopte|deugt)\b.*\b(niet|niks|geen)\b/,
      /\bniet (juist|goed|correct|kloppend)\b/,
      /\b(verkeerd|verkeerde|fout|foute|foutief|onjuist|onjuiste|verouderd|spelfout|typfout)\b/,
      /\b(corrige\w+|correctie|verbeter\w*|rectific\w+|herstel\w*|wijzig\w*|aanpas\w*|pas\b.*\baan|aanvullen|vul\b.*\baan)\b/,
      /\b(verhuisd|verhuizing|adreswijziging|nieuw adres|nieuwe adres|getrouwd|(?<!\b(?:maar|want) (?:ze |hij |die )?(?:is|zijn) )gescheiden|andere achternaam|nieuw telefoonnummer|nieuw rekeningnummer|nieuwe iban|nieuw mailadres)\b/,
      /\b(wrong|incorrect|misspel\w*|mistake|typo|inaccurate|outdated|out of date)\b/,
      /\b(correct|rectify|fix|update|change|amend)\b.*\b(my|the|his|her)\b/,
      /\b(?:wants?|wanted|asks?|asked)\b.{0,60}\b(?:changed|corrected|updated|rectified|amended)\b|\b(?:oude?|old) (?:adres|address|naam|name|nummer|number)\b/,
      /\b(moved house|have moved|new address|got married|new surname|new phone number)\b/,
    ],
  ],
  [
    'erasure',
    [
      /\b(verwijder\w*|wis|wist|wissen|wissing|gewist|weghalen|weggooi\w*|weggegooid|weg te gooien|weg te halen|schrap\w*|vernietig\w*|opheffen|opzeggen van mijn account|vergeten (?:te )?worden|vergetelheid)\b/,
      /\b(haal|gooi)\b.*\b(weg|eraf|uit uw (systeem|systemen|administratie|bestand))\b/,
      /\b(vergeet|forget) (mij|me)\b/,
      /\bniet (?:meer|langer) in (?:uw|ons|onze|jullie|het|de) (?:systeem|systemen|bestand|administratie|adresboek|klantenbestand|\w*lijst)\b/,
      /\b(delete|deleted|deletion|erase|erased|erasure|remove|removed|destroy|wipe|(?:bin|shred) (?:his|her|my|their|the))\b/,
      /\bright to be forgotten\b/,
      ofList,
      /\b(?:wil|wilt|willen)\b[^,]{0,30}\b(?:eruit|er uit)\b|\bdat (?:we|wij|jullie)\b[^,]{0,25}\bvergeten\b/,
      /\b(?:wil|wilt|willen|wants?|wanted)\b.{0,60}\b(?:weg|gone)\b/,
      /\b(?:weg|eruit|eraf) (?:moet|moeten|mag|mogen|moest|moesten)\b|\b(?:moet|moeten|must|should)\b(?: (?!niet\b|geen\b|not\b)\S+){0,4} (?:weg|gone)\b/,
    ],
  ],
  [
    'stop-using',
    [
      /\bbezwaar\b/,
      /\b(stop|stoppen|ophouden)\b.*\b(gebruik\w*|verwerk\w*|delen|doorgeven|volgen|bijhouden|profiel\w*)\b/,
      /\b(wil niet|niet willen)\b.*\b(dat u|dat jullie|dat mijn|dat je)\b/,
      /\b(gebruik|deel|verwerk)\b.*\b(niet (meer|langer)|voorlopig niet|even niet)\b/,
      /\b(bevries|blokkeer|beperk\w*|voorlopig niet)\b/,
      /\b(object|objection|restrict|freeze|stop (using|sharing|processing|tracking|profiling))\b/,
      /\b(do not|don't|not) want you to\b/,
    ],
  ],
  [
    'access',
    [
      // "Wil zn gegevens", "vraagt dossier": where nothing else is wanted of it, to have it is to see it.
      /\b(?:wil|wilt|willen|wilde|vraagt|vroeg|wants?|wanted|asks for|asked for)\b(?: (?:zijn|zn|z'n|haar|hun|de|het|een|al|alle|om|van|his|her|their|the|all))* (?:\w*gegevens|\w*dossier|data|file)\b(?!.{0,60}\b(?:weg|verwijder\w*|gewist|wissen|aangepast|aanpassen|wijzig\w*|gewijzigd|verbeter\w*|veranderd?|corrected|changed|updated|deleted|erased|removed|gone|meenemen|meekrijgen|overzetten|ander|andere|niet|geen|not|stop\w*)\b)/,
      /\b(?:alles|everything|it all)\b.{0,12}\b(?:zien|inzien)\b|\b(?:zien|inzien|see) (?:alles|everything|it all)\b/,
      /\brecht\b.{0,12}\bop\b.{0,20}\b(?:\w*gegevens|\w*dossier|chats?|mails?|berichten|opnames?|beelden)\b/,
      /\b(?:wil|wilt|willen|wants?|wanted)\b.{0,40}\b(?:gegevens|dossier)\b.{0,12}\b(?:zien|inzien|bekijken|opvragen)\b|\b(?:see|view) (?:his|her|their|my) (?:own )?(?:data|file|details)\b/,
      /\b(?:wil|wilt|wants?|wanted|vraagt(?: om)?|vroeg(?: om)?|asks? for|asked for) (?:een|a) (?:kopie|afschrift|copy)\b(?! (?:van|of) (?:(?:de|het|een|zijn|haar|the|an?|his|her) )?(?:factuur|bon|rekening|contract|offerte|invoice|receipt|quote)\b)/,
      /\b(?:wants?|wanted|asks? for|asked for|would like|wil|wilt|vraagt)\b.{0,20}\b(?:everything|all(?: the (?:data|information))?|alles)\b.{0,20}\b(?:we|you|wij|jullie) (?:have|hold|keep|know|hebben|weten)\b(?!.{0,40}\b(?:deleted|removed|gone|erased|weg|gewist|verwijderd)\b)/,
      /\binzage\b|\binzien\b|\binzageverzoek\b|\bdossier\b.*\b(zien|lezen|krijgen|opvragen)\b/,
      /\b(wat|welke|welk)\b.*\b(gegevens|data|informatie|persoonsgegevens)?\b.*\b(bewaart|bewaren|hebt u|heeft u|hebben jullie|heb je|weet u|weten jullie|staat er|van mij|over mij)\b/,
      /\b(kopie|afschrift|overzicht|uitdraai)\b.*\b(gegevens|dossier|van alles|van wat|persoonsgegevens|verslag\w*|beelden)\b/,
      /\bcamerabeelden\b.*\b(zien|bekijken|krijgen|opvragen)\b/,
      /\baan wie\b.*\b(gegeven|doorgegeven|verstrekt|gedeeld|verkocht)\b/,
      /\b(what|which)\b.*\b(data|information|details)\b.*\b(about me|on me|of mine|do you|you have|you hold|you keep)\b/,
      /\b(zien|weten|inzien)\b.{1,20}\bwat\b.{1,40}\b(hebben|bewaren|weten|opslaan|vastleggen)\b/,
      /\b(see|know|look at)\b.{1,20}\bwhat\b.{1,40}\b(have|hold|keep|store|stored|know)\b/,
      /\b(copy|overview)\b.*\b(data|file|information|record)\b/,
      /\b(subject access|access request|see my (file|data|record)|access to my)\b/,
      /\bwho\b.*\b(shared|sold|given|passed)\b.*\b(data|details|information)\b/,
    ],
  ],
  [
    'complaint',
    [
      /\bklacht\b|\bklagen\b|\bschandalig\b|\bslordig\b|\bonzorgvuldig\b|\bontevreden\b|\bboos over\b/,
      /\b(?:dreigt|dreigen|dreigde|threatens?|threatened)\b.{0,60}\b(?:ap|autoriteit\w*|toezichthouder|authority|niet reageren|not answer\w*)\b/,
      /\bcomplain\w*\b|\bcareless\b|\bunacceptable\b|\boutrageous\b|\bunhappy with\b/,
    ],
  ],
];

/** The kinds that words sound like, the likeliest first, at most two; none when nothing points anywhere. */
export function suggestedKinds(words: string): readonly RequestKind[] {
  return kindsIn(words).slice(0, 2);
}

/** Every kind that one of several wishes names in so many words; of a single wish none. */
export function namedKinds(words: string): readonly RequestKind[] {
  const clauses = words.split(/[,;.!?\n]+\s|\s(?:en|and|daarna|(?<!\bm(?:ag|ogen) )ook)\s/);
  const wishes = clauses.filter((clause) => !/^\s*(?:nee|neen|ja|sorry|no|yes)\s*$/i.test(clause));
  return wishes.length < 2 ? [] : [...new Set(wishes.flatMap((wish) => kindsIn(wish).slice(0, 1)))];
}

/** "Was in de spam blijven hangen": where it lay, and nothing of what is wanted. */
const inSpam =
  /\b(?:in|bij|uit|between|from) (?:(?:de|mijn|onze|hun|het|the|our|my) )?(?:spam|junk)(?:[ -]?(?:box|folder|map|filter|mail))?\b/gi;

/** Every kind that words point to, the likeliest first. */
export const kindsIn: (words: string) => readonly RequestKind[] = remembered(4, (words) => {
  const folded = words
    .slice(0, 2000)
    .replaceAll(inSpam, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return signs.filter(([, patterns]) => patterns.some((pattern) => pattern.test(folded))).map(([kind]) => kind);
});
