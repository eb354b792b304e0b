// Sentences in which nothing happened here: supposed, denied, settled, or told of others.
import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';
import { deniesBreach, soundsLike } from '../../sounds-like.js';
import { typeable } from '../words.js';

/** "Stel dat ik mijn telefoon verlies". */
const supposes =
  /^(?:en |maar |dus |stel |nou |ok |oke |eh |vraagje[: ]*|vraag[: ]*|even een vraag[: ]*|ff vraagje[: ]*)*(?:wat als|what if|stel(?: je voor)?(?: dat|:|,| er)|stel dat|suppose|imagine|mocht(?:en)? (?:er|ik|we|iemand|het|een)|in het geval dat|voor het geval|just in case|hypothetisch)\b/;
/** Whether it begins by supposing something. */
export const onlySupposes = (text: string): boolean => supposes.test(typeable(folded(text)));

const supposed: readonly RegExp[] = [
  supposes,
  /\b(?:wat (?:moet|doe|kan|moeten|doen|gebeurt)|hoe (?:werkt|gaat|zit|moet|doe|reageer)|wie (?:moet|bel|meld|belt)|waar (?:moet|meld)|moet (?:ik|je|men)|what (?:do|should|happens|must)|how (?:do|does|should)|who (?:do|should|must))\b.{0,60}\b(?:als|wanneer|indien|mocht|zodra|in geval van|bij een|if|when|in case)\b/,
  /^(?:als|wanneer|indien|zodra|if|when|in geval)\b(?!.{0,20}\b(?:goed|ik het wel|me niet)\b).*(?:\b(?:wat|hoe|wie|waar|moet|mag|dan|what|how|who|must|should|do i)\b|\?)/,
  /^(?:telt|is) (?:een|dat|dit|zoiets|het)\b.{0,80}\b(?:ook |al )?(?:een )?datalek\b.*\?/,
  /^(?:was (?:tun|muss|mache|machen|passiert|ware)|wen (?:ruft|rufe|muss)|que (?:faire|dois|doit|se passe)|qui (?:appeler|dois)|co (?:zrobic|robic|robimy)|do kogo)\b.*\b(?:wenn|falls|bei|si|quand|en cas|jesli|gdy|jak|jezeli)\b/,
  /^(?:angenommen|supposons|gdyby|zalozmy|przypuscmy|a jesli|a co jesli|et si|und wenn)\b/,
  // What somebody fears all the time has not happened.
  /\b(?:altijd|steeds|soms|always|sometimes|immer|toujours|zawsze) (?:\S+ ){0,2}?(?:bang|benauwd|afraid|scared|worried|angst|peur|boje)\b/,
  // What a purpose guards against: "de bus terugvinden na diefstal".
  /^(?!.*\b(?:gister\w*|vandaag|van(?:morgen|ochtend|middag|nacht)|vorige|afgelopen|was|waren|werd|heeft|hebben|gestolen|kwijt|weg|yesterday|today|last|were|got|stolen|gone|missing)\b).*\b(?:terug ?vinden|vinden|opsporen|voorkomen|beveiligen|beschermen|plannen|find|track|trace|prevent|protect|secure|plan)\b.*\b(?:na|bij|tegen|after|against|in case of) (?:een |a )?(?:diefstal|inbraak|theft|burglary)\b|^(?!.*\b(?:was|waren|werd|gestolen|weg|stolen)\b).*\b(?:na|bij|tegen|after|against|in case of) (?:een |a )?(?:diefstal|theft)\b.*\b(?:terug ?(?:te )?vinden|te vinden|opsporen|find|track|trace)\b/,
  // Why something of ours is shown, and who sees what.
  /^(?:(?:en|maar|and|but) )?(?:waarom|hoezo|why) (?:staat|staan|zie|krijg|is|zijn|are|do)\b.*\b(?:aandachtspunt\p{L}*|open punt\p{L}*|herinnering\p{L}*|knop\p{L}*|concept|attention|reminder|button|draft)\b/u,
  /^(?:(?:en|maar|and|but) )?(?:kan|kunnen|mag|mogen|can|may) (?!iemand\b|anderen\b|de klant|klanten\b|somebody\b)\p{L}+ (?:\S+ ){0,2}?(?:zien|lezen|see|read) (?:wat|what) (?:er|there)\b/u,
  // Whether something went out: it asks, and nothing went wrong in it.
  /^(?:en |maar )?(?:is|zijn|was|waren) er (?:(?:al|nog|ook|inmiddels) )*(?:iets|wat|antwoord|een (?:antwoord|brief|mail)) (?:gestuurd|verstuurd|gemaild|weggegaan)\b(?!.*\b(?:verkeerd\w*|foute?|per ongeluk)\b)/,
  // What is only played.
  /^(?:oefening|oefenvraag|casus|exercise|drill|ubung|exercice|cwiczeni[ae])\b|\b(?:gaan|doen|houden|doe|plannen|organiseren)\b.{0,50}\b(?:oefenen|oefening|naspelen|brandoefening|rollenspel|drill)\b|\b(?:heb|hebben|had|hadden|did)\b.{0,30}\b(?:oefening|brandoefening|drill|exercise) (?:gedaan|gehad|gehouden)\b/,
  // Old papers that turn up in a place of one's own.
  /^(?!.*\b(?:straat|stoep|buiten|container|vuilnis\w*|klant (?:vond|heeft|zag)|iemand|open|nat|weg|mist|ontbre\w*|street|outside|bin)\b)(?=.*\b(?:zolder|kelder|schuur|opslag|archief|attic|basement|shed)\b)(?=.*\b(?:oude?|old)\b).*\b(?:gevonden|vond|vonden|tegengekomen|found)\b/,
  // The same, where it is asked what to do with them.
  /^(?!.*\b(?:straat|stoep|buiten|container|vuilnis\w*|klant (?:vond|heeft)|iemand|open|nat|weg|mist|ontbre\w*|street|outside|bin)\b)(?=.*\b(?:oude?|old)\b).*\b(?:gevonden|vond|vonden|tegengekomen|found)\b.*\b(?:wat|what) (?:moet|doe|moeten|doen|kan|do|should) (?:ik|we|wij|i) (?:daar|er|do )?(?:mee|with)\b/,
  // Who wonders what they may not see in a program.
  /^(?:(?:en|maar|hoi|and|but) )*(?:waarom|hoezo|why) (?:kan|mag|zie|lukt|can(?:no|'?)t|don'?t) (?:ik|we|wij|i)\b(?: \S+){0,5}? (?:niet|niks|niets|see|open|read)\b/,
];

const news: readonly RegExp[] = [
  /\b(?:in de krant|op het nieuws|in het nieuws|op de radio|op tv|nu\.nl|nos\.nl|(?:bij|op) de nos|het journaal|(?<!en )(?<!toen )(?<!daarna )(?<!pas )las (?:ik |vanmorgen |net |gisteren |vandaag |ergens |over )|gelezen (?:dat|over)|(?:een|dat|het) (?:\S+ )?artikel (?:over|gelezen|in (?:de|het))|(?:in|op|van) (?:een|de|die|n) podcast|(?<!could )i (?:just )?read (?:that|about|today|yesterday|somewhere|in|an|on)|in the news|on the news|in the paper|on the radio|saw on)\b/,
  /\b(?:vriend|vriendin|buurman|buurvrouw|kennis|zwager|schoonzus|concurrent|neighbour|friend|competitor)\b.{0,60}\b(?:had|heeft|is|werd|zijn zaak|haar zaak|hun bedrijf|has|was)\b.{0,60}\b(?:zaak|bedrijf|winkel|praktijk|kantoor|salon|garage|gehackt|datalek|business|firm|shop|practice|hacked)\b/,
  /\b(?:in der zeitung|im fernsehen|in den nachrichten|dans le journal|a la tele|aux infos|w gazecie|w wiadomosciach|w telewizji)\b/,
  /\b(?:heb|hebben|had|did|have) (?:je|jij|jullie|u|you) (?:al |ook |dat |net |it |also )*(?:gehoord|gelezen|gezien|meegekregen|see|seen|hear|heard|read)\b(?!.*\b(?:ons|onze|we|wij|mijn|m'n|mn|hier|our|us|my|here)\b)/,
  // Of where one worked before.
  /\b(?:bij|op|at|chez|bei|u) (?:mijn|m'n|mn|my|mon|ma|meinem|meiner|mojego) (?:vorige|oude|vroegere|old|last|previous|former|ancien|ancienne|alten|fruheren|poprzedniego)\b.{0,20}\b(?:baas|werk\w*|job|employer|work|patron|boite|chef|firma|szefa|firmy)\b/,
];

const settled: readonly RegExp[] = [
  /\b(?:is|zijn|was|werd|hebben we|heb ik|has been|have been|is al|we have)\b.{0,50}\b(?:al|alweer|inmiddels|reeds|gisteren al|already|long ago|vorige week al|vorige maand al)\b.{0,50}\b(?:gemeld|opgelost|afgehandeld|beantwoord|geregeld|afgerond|doorgegeven|gesloten|verwerkt|gedaan|aangepast|gewist|verwijderd|verstuurd|reported|solved|handled|answered|settled|closed|sorted|dealt|done|fixed)\b/,
  // Who says that they did what was asked of them.
  /^(?:(?:en|so|and|ja|yes|nou)[, ]+)*(?:we|wij|ik|i) (?:\S+ ){0,9}?(?:deleted|erased|removed|sent|corrected|changed|gave|answered|verwijderd\w*|verwijderde\w*|wiste\w*|stuurde\w*|gaf|gaven|verbeterde\w*|beantwoordde\w*)\b.{0,60}\b(?:(?:like|as) (?:he|she|they) (?:asked|wanted)|all done|zoals (?:hij|zij|ze) (?:vroeg|wilde|vroegen)|klaar is kees)\b/,
  /\b(?:langst|schon|bereits|deja|juz|dawno)\b.{0,40}\b(?:gemeldet|erledigt|abgeschlossen|behoben|ausgetragen|beantwortet|signale\w*|declare\w*|regle\w*|clos\w*|repondu|retire\w*|prevenu\w*|zgloszon\w*|zglosili\w*|zamkniet\w*|zalatwion\w*|wypisali\w*)\b/,
  /\b\w*(?:verzoek|aanvraag|klacht|request|complaint)\b.{0,20}\b(?:ingetrokken|withdrawn)\b/,
  // What lies years back and is done with, and did not begin again.
  /^(?!.*\b(?:maar|but|opnieuw|weer|nog|again|still|niet|nooit|never|not)\b).*\b(?:vorig jaar|verleden jaar|(?:jaar|jaren|maanden?) (?:terug|geleden)|destijds|indertijd|last year|(?:years?|months?) ago|back then)\b.*\b(?:afgehandeld|afgerond|afgesloten|opgelost|gesloten|dealt with|settled|resolved|handled|sorted out)\b/,
  /\b(?:zaak|dossier|melding|incident|case|verzoek|vorfall)\b (?:is |was |ist |est |intussen |inmiddels |toen )*(?:gesloten|dicht|closed|rond|afgesloten|abgeschlossen|clos)\b/,
];

const denied: readonly RegExp[] = [
  /^(?!.*\b(?:maar|but) (?:nee|no|toch|het is|t is|it is)\b).*\b(?:vals(?:e)? alarm|loos alarm|false alarm|fehlalarm|fausse alerte|falszywy alarm)\b/,
  /\b(?:niks|niets|nooit|geen(?! idee)|nothing|never|no(?! idea)|nog nooit iets|nooit iets)\b.{0,25}\b(?:gelekt|lekken|datalek|datalekken|gestolen|kwijt|gebeurd|misgegaan|aan de hand|leaked|stolen|lost|breach|hacked|gehackt)\b/,
  /\b(?:gevonden|terecht|teruggevonden|terug gevonden|boven water)\b.{0,40}\b(?:hoor|gelukkig|weer|zat|lag|was)\b|\b(?:i|we|already|luckily) found (?:it|them|him|her)\b|\bfound\b.{0,20}\bagain\b|\b(?:weer|gelukkig|toch) (?:gevonden|terecht|teruggevonden|boven water)\b|\b(?:is|zijn) (?:weer |al |inmiddels |gewoon )*(?:gevonden|terecht|teruggevonden)\b/,
  /\b(?:nog|still|noch|encore) (?:\S+ )?(?:dicht|dichtgeplakt|verzegeld|ongeopend|sealed|unopened|verschlossen|fermee?|cachetee?)\b/,
  /\b(?:niet|not|nooit|never)\b.{0,12}\b(?:gestolen|gehackt|gelekt|kwijt|verloren|stolen|hacked|leaked|lost)\b/,
  /\b(?:niemand|nobody|no one|geen enkele klant|geen klant)\b.{0,30}\b(?:vraagt|vroeg|heeft gevraagd|gevraagd|asked|asks|klaagt|geklaagd)\b/,
];

/** Words that tell of something else altogether. */
const ofAnother: readonly RegExp[] = [
  // How long something is kept, and what of the register is still open.
  /^(?:(?:nee|en|ook) )*(?:(?:klant|patient|personeel|bedrijf|order|contact)?gegevens|berichten|klanten|facturen|offertes|dossiers|mails?|foto'?s)\b(?: (?!(?:zijn|is|was|werd|gelekt|kwijt|gestolen|verstuurd|gestuurd|gemaild|op|naar|bij)\b)\S+){0,5} (?:\d+|een|twee|drie|vier|vijf|zeven|tien) (?:jaar|maanden?|weken|dagen)(?: bewaren| lang)?$/,
  /^(?:en |maar )?(?:waarom|hoeveel|welke|wat) (?:punten |dingen |vragen )?(?:staan?|staat) er\b.*\bopen\b/,
  // A colleague that goes.
  /^(?:mijn|mn|m'n|onze) (?:man|vrouw|zoon|dochter|broer|zus|collega|\S+(?:eur|ster|ist|er)) (?:\S+ )?(?:stopt|gaat) (?:er ?mee|weg)\b/,
  // When it was, and nothing of what.
  /^(?:(?:en|oh?|nee|ja|maar|sorry) )*(?:het|dat|dit|t) was (?:toch |al |eigenlijk |pas )*(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gister\w*|eergister\w*|vandaag|vanmorgen|vanochtend)(?:,? (?:en )?niet \S+)?[.!]?$/,
];
/** Who left, who takes something over, or that all is as it was: what people say at work, in which nothing happened to data. */
const ofWork: readonly RegExp[] = [
  /^(?!.*\b(?:nog (?:bij|in|steeds|altijd|toegang)|toegang|inlog\w*|accounts?|wachtwoord\w*|laptop\w*|telefoon\w*|stick|meegenomen|gekopieerd|gestuurd|gemaild|klantenlijst\w*|bestand\w*|kwijt|gestolen|verloren)\b).*\b(?:uit dienst|(?:met|op) pensioen|met ontslag|ontslagen|overleden|(?:met|op) (?:zwangerschaps|ouderschaps)?verlof|retired|on (?:maternity )?leave|passed away)\b/,
  /^(?!.*\b(?:iemand|hacker\w*|computer|laptop|scherm|account)\b)\p{L}+ (?:neemt|gaat|doet|takes) (?:\S+ ){1,4}?van (?:hem|haar|mij|me|\p{L}+) over(?: nemen)?[.! ]*$/u,
  // Who does not get at something today.
  /^(?:(?:ik|we|wij|i) )?(?:kan|kom|kunnen|komen|can(?:no|'?)t get) (?:(?:vandaag|nu|even|ineens|opeens|van(?:ochtend|morgen|middag)|zelf|ook|today|ik|we) )*(?:niet )?(?:bij|in|op|to|into|at) (?:de|het|mijn|m'?n|onze|ons|the|my|our) \S+(?: (?:vandaag|nu|even|today))?$/,
  // That a paper was signed.
  /^(?:(?:de|het|die|onze|the) )?(?:verwerkers)?(?:overeenkomst|contract|dpa|agreement) (?:met \S+ |with \S+ )?(?:is|was) (?:(?:nu|al|inmiddels|gisteren|now|already) )*(?:getekend|ondertekend|rond|geregeld|binnen|signed)\b/,
  /^(?:(?:ja|nou|hoi|bij ons|hier|is|het) )*(?:alles|all|everything)(?: is)?(?: (?:nog|hier|bij ons|still))* (?:hetzelfde|(?:het|de) zelfde|onveranderd|gelijk gebleven|bij het oude|the same|unchanged)\b/,
];
/** What is done for who asks, whatever it sounds like. */
const ofHandling: readonly RegExp[] = [
  // Where somebody looked for what is asked of them, and that they saw who somebody is.
  /^(?!.*\b(?:dossier\w*|zonder|stiekem|laptop|kluisje|privacy|collega)\b)(?:(?:ik|we|wij|i) (?:heb|hebben|have) )?(?:(?:ook|net|al|nu|even|overal|also) )*(?:(?:gekeken|gezocht|nagekeken|opgezocht|looked|searched) in \S+|in (?:\S+ ){1,5}(?:gekeken|gezocht|nagekeken))\b/,
  /^(?!.*\b(?:kwijt|gestolen|weg|verloren|lost|stolen)\b).*\b(?:paspoort|id|id-?kaart|rijbewijs|legitimatie|passport|identity card)\b.*\b(?:gezien|gecontroleerd|bekeken|nagekeken|seen|checked)\b/,
];
/** Whether it tells what was done for who asks. */
export const isHandling = (text: string): boolean => any(ofHandling, typeable(folded(text)));
/** "Kees moet ook berichten krijgen over datalekken": who is to be told of them. */
const getsMessages =
  /\b(?:moet|moeten|wil|willen|mag|mogen|wants?|should)\b.{0,30}\b(?:berichten?|meldingen|mails?|messages|alerts)\b.{0,20}\b(?:krijgen|ontvangen|get|receive)\b (?:over|van|bij|about|of) (?:een )?(?:data ?lek\w*|meldingen|verzoeken|breach\w*|requests)\b/;
/** What is lost and holds nothing is no breach, however plainly it is lost; nor is what was stopped in time, or done as it should be. */
const harmless: readonly RegExp[] = [
  // An empty stick that is gone; of an envelope that came empty that is how it went wrong.
  /^(?!.*\b(?:maar|but|was|had|zat|moest|ontvang\w*|kreeg|kwam|retour|received|came|got|arrived|terug\w*|open)\b)(?=.*\b(?:verloren|kwijt|gestolen|gejat|verdwenen|lost|stolen|missing)\b).*\b(?:lege|empty|blanco|ongebruikte|unused|splinternieuwe?|gloednieuwe?|brand ?new) (?:usb|stick|laptop|telefoon|tablet|schijf|envelop|enveloppe|map|tas|phone|drive|bag|envelope|folder|ordner)\b/,
  /^(?!.*\b(?:te laat|too late|al verstuurd|was weg|already)\b).*\b(?:bijna|almost|nearly|zowat|net niet)\b.*\b(?:op tijd|in time|gelukkig niet|caught|tegengehouden|stopped|just before)\b/,
  /^(?!.*\b(?:maar|but|niet|not|dacht|plaats van|ipv|kwam|moest|thought|alleen|wordt|worden)\b).*\b(?:naar|aan|bij|to) (?:de|het|the) (?:goede|juiste|right|correct) \w+ (?:gestuurd|gemaild|verstuurd|gegaan|bezorgd|sent|mailed|delivered)\b/,
  // Who only got such a mail, and did nothing with it.
  /^(?!.*(?:klik|click|ingevuld|geopend|\bopen|inlog|ingelo|wachtwoord|password|entered|filled|gegeven|betaald|paid|gestuurd|\bsent|naam|namens|\buit\b|getrapt|\bsite|klant|gasten|van ons|onze|\bons\b|from us|\bour\b|account|adres)).*^(?:(?:ik|we|wij|i|hier|weer|ja|nou)[, ]+)*(?:krijg|krijgen|kreeg|kregen|ontving|ontvingen|gekregen|keep getting|get|got|received) (?:\S+ ){0,4}?(?:nep|spam|phishing|fake|valse)[ -]?\w*\b/,
  // A mail that reached nobody.
  /^(?!.*\b(?:verkeerde?|foute?|anders?|wrong|else|brief|pakket\w*|envelop\w*|letter|parcel)\b).*\bmails?\b.*\b(?:niet (?:bezorgd|afgeleverd|aangekomen|bezorgen|afleveren)|onbestelbaar|undeliver\w*|could not be delivered|bounced)\b/,
  // How things are always done, where that is safe: what went wrong this once is told with more words.
  /^(?!.*\b(?:ge(?!en\b|gevens|bruik|woon|heel|val|richte)\w{2,}(?:d|t|en)|verloren|verstuurd|verdwenen|vergeten|vergeet|verkeerd\w*|kwijt|weg|fout|lek\w*|hack\w*|behalve|maar|but|forgot|not|niet|lost|stolen|wrong|hing|hangt|zelfde|dezelfde|same|had|was|stond|open|iedereen|everyone|nooit|never|deed|heb|heeft|hadden|nu|now|lag|lagen|should|moest)\b).*\b(?:altijd|always|voortaan|standaard|bij ons|elke keer|from now on|here)\b.*\b(?:bcc|versnipperaar|shredder|aangetekend|kluis|wachtwoord|versleuteld|encrypted|password)\b/,
];

const any = (shapes: readonly RegExp[], text: string) => shapes.some((shape) => shape.test(text));

/** What keeps a sentence from telling that something happened here; undefined where nothing does. */
export const unrealIn = remembered(4, (text): 'supposed' | 'news' | 'settled' | 'denied' | 'work' | undefined => {
  if (text.length > 600) return undefined;
  const plain = typeable(folded(text)).replaceAll('’', "'");
  if (any(supposed, plain)) return 'supposed';
  if (any(ofHandling, plain)) return 'work';
  if (any(news, plain)) return 'news';
  // A denial takes away what it denies and nothing else: "niet gestolen maar wel kwijt".
  const isDenied = !foundInPart.test(plain) && any(denied, plain) && soundsLike(text) !== 'breach';
  if (deniesBreach(text) || isDenied) return 'denied';
  if (any(harmless, plain) || any(ofAnother, plain)) return 'denied';
  // "Is het lek al gemeld?" asks, and tells of nothing that is done with.
  if (!asksWhether.test(plain) && any(settled, plain)) return 'settled';
  return getsMessages.test(plain) || (any(ofWork, plain) && soundsLike(text) !== 'breach') ? 'work' : undefined;
});

const asksWhether = /^(?:(?:en|maar|hoi|zeg|and) )*(?:is|zijn|was|heeft|hebben|has|have|did) .*\?/;
/** "Gevonden, maar de contracten zijn weg". */
const foundInPart =
  /\b(?:gevonden|terecht|found|back)\b.*\b(?:maar|alleen|but)\b.*\b(?:weg|kwijt|verdwenen|leeg|ontbre\p{L}+|mist|missen|gestolen|open|gone|missing|stolen|empty)\b/u;

/** "Nee, dat was bij een andere sportschool": what was told before happened elsewhere. Another customer or branch is one of theirs. */
export function deniesHere(text: string): boolean {
  const plain = typeable(folded(text.trim())).replaceAll('’', "'");
  return plain.length <= 120 && /^(?:nee|neen|nope|no)\b/.test(plain) && (any(news, plain) || any(elsewhere, plain));
}
/** Places that a business has several of: another one is theirs, too. */
const branches = 'vestiging|filiaal|locatie|afdeling|branch|location';
const elsewhere: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:bij|van) (?:een|n) ander(?:e|en)? (?!klant|client|patient|gast|lid|leden|${branches}|collega|ploeg|medewerk)\p{L}+`,
    'u',
  ),
  /\b(?:niet|nooit) (?:hier|bij ons|van ons)\b|\b(?:hier|bij ons|van ons) (?:niet|nooit)\b|\bnot (?:here|ours|at our|with us)\b/,
  new RegExp(
    String.raw`\b(?:at|from|of) (?:another|some other|a different|my (?:old|previous|last)) (?!customer|client|patient|guest|member|${branches}|colleague)\p{L}+`,
    'u',
  ),
];

/** "Dat was bij de vestiging in Haren": where it was, at a place of theirs. */
export const saysWhereHere = (text: string): boolean => whereHere.test(text);
const whereHere = new RegExp(
  String.raw`^(?:dat was |het was |it was )?(?:bij|in|op|at) (?:de|het|onze|ons|the|our) (?:\S+ )?(?:${branches}|winkel|zaak|kantoor|shop|store|office|department)\b`,
  'i',
);
