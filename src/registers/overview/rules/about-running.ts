// Words about a breach or request that runs: what is asked of it, or what was done about it. By their words alone.

import { folded } from '../../../core/fold.js';
import { remembered } from '../../../core/remembered.js';
import { asksToTellOfData } from '../../../core/understanding/talk/asks-in-general.js';
import { asksHowBad } from '../../breach/rules/hearing/asked-by-reporter.js';
import { decidesNotToReport, tellsOpinion } from '../../breach/rules/hearing/decided-told.js';
import { foundAgain } from '../../breach/rules/hearing/facts-told.js';
import { tellsMeasure, tellsWhyLate } from '../../breach/rules/hearing/measures-told.js';
import { asksForPapers } from './asked.js';

/** A breach or a request; undefined where the words say neither. */
export type RunningKind = 'breach' | 'request' | undefined;

/** What is asked: until when, whether it was filed, how it stands and what is to be done, or whether and what its people are told. */
export type AskedOfRunning = 'until' | 'filed' | 'state' | 'people';

/** What was done or decided, by where that is put down. */
export type DoneInRunning =
  | 'taken-on'
  | 'noted'
  | 'advised'
  | 'decided'
  | 'decided-people'
  | 'learned'
  | 'secured'
  | 'late'
  | 'filed'
  | 'people-told'
  | 'closed'
  | 'handled'
  | 'withdrawn'
  | 'more-time'
  | 'came-in'
  | 'given-to'
  | 'identity'
  | 'letter';
/** What is done with a request, where all else is done with a breach. */
const ofRequests: readonly DoneInRunning[] = [
  'handled',
  'withdrawn',
  'more-time',
  'came-in',
  'given-to',
  'identity',
  'letter',
];

export type AboutRunning =
  | { readonly of: RunningKind; readonly asks: AskedOfRunning }
  | { readonly of: RunningKind; readonly says: DoneInRunning };

const breach = String.raw`(?:data ?lek(?:ken)?|lek|incident|melding|d-?\d+)`;
const request = String.raw`(?:verzoek\w*|inzageverzoek|klacht|r-?\d+|request)`;
const people = String.raw`(?:klant\w*|patient\w*|client\w*|mensen|betrokkenen|leden|ouders|kinderen|deelnemers|huurders|gasten|leerlingen|medewerkers|personeel|sollicitanten|customers?|parents|children|people)`;
const told =
  '(?:gebeld|ingelicht|gemaild|verteld|geinformeerd|gewaarschuwd|op de hoogte|bericht|told|informed|called|warned)';

const about: readonly (readonly [NonNullable<RunningKind>, RegExp])[] = [
  ['request', new RegExp(String.raw`\b(?:${request}|hear (?:back )?from us|van ons horen)\b`)],
  ['breach', new RegExp(String.raw`\b(?:${breach}|breach|report|ap|autoriteit\w*|toezichthouder|72 uur)\b`)],
];

/** Questions about how it is in general, or of the register: those have answers of their own. */
const inGeneral =
  /\b(?:bewaar\w*|bewaren|bewaring|keep|retention|een (?:data ?lek|verzoek|melding|klant|patient|client|collega|inzageverzoek)|(?<!\bnot )a (?:breach|request|data breach)|(?:datalekken|verzoeken)(?! (?:lopen|zijn er|staan|zijn (?:nog )?open))|als ik|als we|om te reageren|vragen|register)\b/;

/** Whether its people must hear of it, and what they are told. */
const asksPeople = new RegExp(
  String.raw`^(?:en |maar )?(?:moet|moeten|hoef|hoeven) (?:ik|we|wij) (?:de|onze|die|alle|het (?=(?:de|onze|aan)\b)) ?(?:de |onze |aan de |aan )?${people} (?:nou |nu |ook |wel |dit |het )*(?:inlichten|bellen|vertellen|waarschuwen|informeren|mailen)|^(?:en |maar )?(?:moet|moeten|hoeft|hoeven) (?:de|onze|die|alle|al die) ${people} (?:dit|het|dat) (?:nou |nu |ook |wel |eigenlijk |allemaal |niet )*(?:weten|horen)$|^(?:en |maar )?(?:moet|moeten|hoeft|hoeven) (?:(?:dhr|meneer|de heer|mevr|mevrouw|mw|mr|mrs|ms)\.? \S+|die (?:klant|mevrouw|meneer|patient|client|persoon|medewerker)) (?:dit|het|dat) (?:nou |nu |ook |wel |eigenlijk |niet )*(?:weten|horen)$|^(?:en |maar )?wat (?:zeg|zeggen|vertel|vertellen|schrijf|mail|moet ik zeggen|moeten we zeggen) (?:ik |we |wij )?(?:nu |dan |nou )?(?:tegen|aan) (?:de|onze|die|alle) ${people}(?: zeggen| vertellen)?$|^(?:and |but )?(?:must|should|do) (?:i|we|the|our|all the) (?:have to )?(?:(?:tell|inform|call|warn) (?:the|our|all the) ${people}|${people} (?:have to |need to )?(?:know|hear))\b|^(?:and )?what (?:do|should|must) (?:i|we) (?:tell|say to) (?:the|our|all the) ${people}$`,
);

const asked: readonly (readonly [AskedOfRunning, RegExp])[] = [
  ['state', asksForPapers],
  ['people', asksPeople],
  [
    'people',
    /^(?:en |maar |dus )?moet ik (?:het |dit )?(?:aan )?(?!(?:de|het|dit|dat|iemand|iedereen|hem|haar|ze|hen|jullie|ap)\b)[a-z]{3,} (?:(?:dan|nu|ook|eigenlijk|wel) )*(?:inlichten|waarschuwen|informeren|vertellen)$/,
  ],
  // That it is not done yet decides nothing: how it stands is said.
  ['filed', /\bnog niet (?:\S+ ){0,4}?(?:gemeld|ingediend)\b|\bnot (?:been )?(?:reported|filed) yet\b/],
  [
    'until',
    /\b(?:hoe ?(?:veel|lang) (?:tijd |uur |uren |dagen )?(?:heb|hebben|is er|rest|blijft) (?:ik |we |wij |er )?nog|(?:heb|hebben) (?:ik|we|wij) nog (?:genoeg )?tijd|hoe ?(?:veel|lang) (?:tijd )?(?:heb|hebben) (?:ik|we|wij) (?:daarvoor|hiervoor|ervoor|daar ?voor)|^(?:en )?hoe ?(?:veel|lang) (?:tijd |uur |uren |dagen )?(?:heb|hebben|is er) (?:ik|we|wij)?(?: nou| nu| eigenlijk| hier ?voor| om te (?:melden|antwoorden|reageren)| voor [dr]-?\d+)*$|wanneer moet(?:en)? (?:ik|we|wij) (?:dat |het |dit )*(?:uiterlijk )?(?:melden|reageren|antwoorden)$|hoeveel (?:uur|uren|dagen) nog|how (?:much time|long|many (?:hours|days)) (?:do|have) (?:i|we) (?:still )?(?:have|got)(?: left)?|^(?:en )?hoe ?lang nog$|(?:hoe laat|wanneer) moet (?:het|dit|dat|ik het|we het) (?:dan |nu )?uiterlijk\b.*|tot wanneer|tot hoe laat|(?:wanneer|hoe laat) (?:is|verloopt|loopt|verstrijkt) (?:de |die |het |mijn )?(?:deadline|termijn|72 uur|tijd)|(?:wat|wanneer) is (?:de|mijn|onze) (?:deadline|termijn)|wanneer moet (?:het|dit|dat|die|de melding|(?:ik|we|wij) (?:het|dit|dat)) .*\b(?:gemeld|binnen|ingediend|melden|klaar|af)|(?:binnen (?:hoe ?veel|welke) (?:tijd|uur|uren|dagen|termijn)|hoe (?:snel|gauw|vlug)) moet(?:en)? (?:ik|we|wij) (?:het|dit|dat)(?: uiterlijk)? melden|(?:when|how (?:soon|fast|quickly)|within how many (?:hours|days)) (?:do|must|should) (?:i|we) (?:have to |need to )?report (?:it|this|that)|when is (?:the|our) deadline|by when|when (?:does|do|must|should) (?:\S+ ){1,3}?(?:have to |need to )?hear (?:back )?from us|wanneer moet(?:en)? (?:\S+ ){1,3}?(?:iets |wat )?van ons horen)\b/,
  ],
  [
    'filed',
    /^(?:en )?(?:(?:is|zijn|werd|was) |(?:heb|hebben|heeft|has|have|did) (?:ik|we|wij|iemand|i|you|they|he|she|\S+ (?:het|dit|dat))\b).*\b(?:gemeld|doorgegeven|ingediend|melding gedaan|reported|filed)\b/,
  ],
  [
    'state',
    new RegExp(
      String.raw`^(?:en )?hoe (?:staat|zit|gaat) (?:het |t )?er ?(?:mee|voor)$|^(?:en )?hoe (?:staat|zit) (?:het |t )?(?:met )?[a-z]-?\d+(?: er ?(?:mee|voor))?$|\b(?:hoe (?:staat|zit|is|gaat|loopt) (?:het |t )?(?:er )?(?:nu |nou |eigenlijk |inmiddels )*(?:voor )?(?:met|om) (?:het|dat|dit|mijn|ons|onze|de|die) (?:\S+ )?(?:${breach}|${request})|(?:wat|hoe) is (?:de |het )?(?:stand|status|voortgang)\b.* (?:${breach}|${request})|wat staat (?:er )?(?:nu |al |nog |precies )*(?:in|over|bij) (?:het|mijn|ons|de|dit|die) (?:${breach}|${request})|what does it say about (?:the|my|our) (?:breach|report|request)|(?:stand|status) van (?:het|mijn|ons|de|die) (?:${breach}|${request})|hoe ?ver (?:is|zijn|zit|staat|ben) .*(?:${breach}|${request})|wat (?:moet\w*|moeten|kan|kunnen) (?:ik|we|wij) (?:nu |nog |er )*(?:doen )?(?:met|voor|aan|bij|na|tegen) (?:het|dat|dit|mijn|ons|de|die) (?:${breach}|${request})|how (?:is|are) (?:the|my|our) (?:breach|report|request)|what (?:do|have) (?:we|i|you) (?:have |got |know ){1,2}(?:so far )?(?:on|about|of) (?:\S+ ){0,3}?${request}|wat (?:hebben|weten|heb|weet) (?:we|wij|ik|je|u) (?:al |nu |nog )*(?:over|van|bij) (?:\S+ ){0,2}?${request})\b`,
    ),
  ],
  [
    'state',
    /^(?:en |maar |dus )?(?:is er (?:(?:al|nog|ook|inmiddels) )*(?:iets|wat|antwoord|een (?:antwoord|brief|mail)) (?:gestuurd|verstuurd|gemaild|weggegaan|weg|de deur uit|gegaan)\b|wie (?:heeft|had|doet|behandelt|pakt|pakte) (?:\S+ ){0,4}?verzoek(?: (?:opgepakt|opgenomen|behandeld|gedaan|op|eigenlijk|nu|ook alweer))*$|(?:heeft|hebben|had) (?:\S+ ){1,3}?(?:al|nog geen) (?:een )?(?:antwoord|reactie|bericht)\b)/,
  ],
  [
    'state',
    /^(?:welke|wat voor) (?:data ?lekken|verzoeken|meldingen) (?:lopen|zijn|staan) (?:er|nog)\b|^(?:en |maar )?wat (?:adviseer|adviseert|raad|raadt) (?:je|u|jij|jullie)\b.*|^(?:en )?wat is (?:nou |nu |dan )?(?:het|je|uw|jullie|de) (?:advies|conclusie)\b.*|^(?:en |om )?hoeveel (?:mensen|klanten|leden|patienten|adressen|kinderen|ouders) (?:waren|zijn|ging|gaat|was|hadden|staan|stonden) (?:het|er|we)\b.*|^how many (?:people|customers|children|parents|members) (?:is|are|were|was) (?:it|there|on|in)\b.*|^(?:en )?wie (?:pakt|neemt|doet|behandelt) (?:dit|het|dat|d-?\d+|de melding|dit (?:data ?lek|lek)) (?:nu |nou |eigenlijk |verder )*(?:op|op zich|aan)?$|^wie (?:heeft (?:dit|het|dat) opgepakt|is (?:hier|er|hiermee|ermee) (?:mee )?bezig)$|^who (?:is on|takes|picked up|handles|is handling) (?:it|this|the breach)(?: on| up)?$|^(?:laat|toon|open|bekijk|ga(?: terug)? naar|terug naar|show|view|go(?: back)? to) (?:me )?(?:het|dat|de|the|that) (?:dossier|data ?lek|melding|verzoek|file|breach|report|request)(?: eens| even)?(?: zien)?$|^wat (?:heeft|had) \S+ gemeld$|^(?:en )?moet (?:het|dit|dat) naar (?:de )?(?:ap|autoriteit\w*)$/,
  ],
  [
    'state',
    new RegExp(
      String.raw`^(?:en |maar |and |but )?(?:is|zijn|staat|staan|heb|hebt|heeft|was|did|has|have) .*\b(?:${breach}|${request}|breach|report)\b.*\b(?:genoteerd|opgeslagen|vastgelegd|geregistreerd|aangekomen|binnen(?:gekomen)?|doorgekomen|ontvangen|goed gegaan|er(?: \S+)? ?in|saved|noted|recorded|stored|received|logged|registered)$`,
    ),
  ],
  [
    'state',
    new RegExp(
      String.raw`^(?:en )?(?:is|zijn|heeft|heb|has|is) .*\b(?:${breach}|${request}|het|dit|dat)\b.*\b(?:afgehandeld|gesloten|opgepakt|bekeken|gelezen|gezien|in behandeling|picked up|seen|read|handled)\b`,
    ),
  ],
];

/** Whether this breach must be filed, or its people told. */
const asksDuty =
  /^(?:en |maar |dus )?(?:moet|moeten|hoef|hoeven|must|should|do) (?:ik|we|wij|i) (?:het|dit|dat|hem|deze|this|it) (?:nou |nu |ook |wel |eigenlijk |echt |have to )*(?:melden|doorgeven|report)\b|^(?:en |maar |dus )?(?:moet|moeten) (?:het|dit|dat|hij|die|deze|d-?\d+) (?:nou |nu |ook |eigenlijk |echt |wel )*(?:(?:gemeld|worden gemeld|doorgegeven|aangemeld)(?: worden)?)\b|^(?:en |maar |and |so |but )?(?:must|should|do|does) (?:i|we) (?:have to |need to )?report (?:it|this|that)\b|^(?:en |maar |and |so |but )?(?:is|was) (?:het|dit|dat|it|this|that) (?:dan |wel |nou |ook |eigenlijk |even )*(?:meld(?:ings)?plichtig|reportable|notifiable|te melden)\b/;

const itsRequest = `(?:het|dit|dat|it|(?:(?:haar|zijn|zn|hun|mijn|de|het|dit|his|her|their|my|the) )?(?:${request}|vraag|aanvraag))`;

/** Behind it stands nothing, or why. */
const ends = String.raw`(?=$|[,;.:]| (?:want|omdat|because|en|and|dus|so)\b)`;

const done: readonly (readonly [DoneInRunning, RegExp])[] = [
  // "Lightspeed heeft het zelf al gemeld bij de AP" files nothing of ours.
  [
    'noted',
    /^(?!(?:ik|we|wij|i|je|u)\b)\S+(?: \S+){0,2}? (?:heeft|hebben|has|have) (?:\S+ ){0,2}?(?:zelf|themselves|itself)\b.*\b(?:gemeld|doorgegeven|reported|filed)\b/,
  ],
  [
    'withdrawn',
    new RegExp(
      String.raw`\b(?:trek|trekt|trekken|trok|trokken) ${itsRequest}(?: weer| toch| nu| dan| alsnog)* in${ends}|\b(?:heeft|hebben|had) ${itsRequest}(?: \S+){0,2}? ingetrokken${ends}|\b(?:${request}|aanvraag) (?:is|werd|wordt)(?: \S+){0,2} ingetrokken$|\b(?:withdraws|withdrew|has withdrawn) ${itsRequest}${ends}|\bziet? er (?:toch |maar |alsnog )*van af$|\b(?:zet|maak) ${request} (?:maar |op )*ingetrokken\b|\b(?:hij|zij|ze|die|klant|meneer|mevrouw) (?:hoeft|wil) (?:het|dat|ze|die) (?:toch niet|(?:toch |nu |al )*niet meer)(?: hebben| zien)?$|\b(?:hij|zij|ze|klant|meneer|mevrouw) .{3,60}, (?:en )?(?:het|dat|t) hoeft (?:toch |nu |dus |al )*niet meer$|\b(?:he|she|they) (?:doesn t|does not|don t|do not|no longer) (?:want|wants|need|needs) (?:it|them|this|that)(?: any ?more| after all)?$|^(?:${request} )(?:van (?:\S+ ){1,3})?(?:maar |graag |weer )*(?:intrekken|trek \S+ in)$|^trek (?:die|dat|dit|het|${request})(?: \S+){0,3} (?:maar |weer )*in$|^(?:die|dat) van (?:\S+ ){1,3}trek\w* (?:\S+ ){0,2}in$`,
    ),
  ],
  [
    'more-time',
    /^(?:r-?\d+:? )?(?:(?:ik|we|wij) (?:heb|hebben) (?:hem|haar|hen|ze|de \S+) (?:\S+ )?(?:gemaild|gebeld|geschreven|verteld|laten weten|geappt) dat (?:het|dit|we|ik) (?:\S+ )?(?:langer|meer tijd)\b.*|(?:i|we) (?:have |ve )?(?:told|e-?mailed|mailed|called|wrote) (?:him|her|them|the \S+) (?:that )?(?:it|this|we) (?:\S+ ){1,3}?(?:longer|more time)\b.*|(?:ik|we|wij|i|we) (?:red|redden|haal|halen|lukt) (?:het|dit|dat|m) (?:\S+ )?niet (?:op tijd|voor|binnen)\b.*|(?:(?:ik|we|wij) )?(?:heb|hebben|wil|willen|vraag|vragen) (?:graag )?meer tijd(?: nodig)?(?:,.+| voor .+)?|(?:voor .{2,40} )(?:heb|hebben) (?:ik|we|wij) meer tijd nodig|(?:graag )?meer tijd(?: nodig)?(?:,.+| (?:voor|bij) .+)?|(?:(?:het|dat|dit) )?(?:verzoek (?:van .+ )?|r-?\d+ )?(?:duurt langer|heeft meer tijd nodig)(?: .*)?|(?:kan|mag|kunnen|mogen) (?:ik|we|wij) (?:meer tijd|uitstel)(?: krijgen| vragen| nemen)?|(?:(?:ik|we|wij) )?(?:heb|hebben) (?:\S+ )?(?:maanden|weken) (?:extra|langer|meer)\b.*|(?:(?:i|we) )?(?:will |ll )?(?:need|want) (?:more time|an extension|\S+ (?:more|extra) (?:months|weeks))\b.*|(?:ik|we|wij) (?:krijg|krijgen) (?:het|dit|dat) (?:\S+ )?niet (?:af|rond|op tijd|voor elkaar)\b.*|(?:i|we) (?:can t|cannot|won t) (?:make|manage|do|finish) (?:it|this) (?:in|on) time\b.*)$/,
  ],
  [
    'letter',
    /^(?:(?:nu|ok|en|dan|graag) )*(?:maak|schrijf|toon|geef|stuur|open|waar is|waar staat|(?:kan|kun|wil) je|(?:kan|mag) ik|ik wil|write|make|show)\b.{0,30}\b(?:brief|antwoordbrief|brieven|ontvangstbevestiging|ontvangst|antwoord|letter)\b(?! aan (?:de |alle )?(?:ap|autoriteit|klanten|betrokkenen|mensen)).{0,30}$/,
  ],
  [
    'identity',
    /^(?:(?:ik|we|wij) (?=(?:heb|hebben|vroeg|vroegen)\b.*\b(?:gevraagd|vroeg|vroegen)\b)|(?:i|we) (?:have |ve )?asked\b).{0,60}\b(?:paspoort|identiteitsbewijs|id-?kaart|id-?bewijs|legitimatie|rijbewijs|passport|identity card|proof of identity|driving licen[cs]e|id)\b/,
  ],
  [
    'given-to',
    new RegExp(
      String.raw`^(?!(?:ik|we|wij|hij|zij|ze|wie|i|who)\b)\S+(?: \S+)? (?:pakt|neemt|handelt|regelt|doet|behandelt|takes|handles) (?:het |dit |dat |de )?${request}(?: van (?:\S+ ){0,2}?\S+)?(?: (?:wel|verder|maar|zelf))*(?: (?:op|over|af|aan|op zich|on))?$|^(?:geef|give) (?:het |dit |dat )?${request}(?: van \S+)? (?:aan|to) \S+$|^(?:het |dit )?${request} (?:is voor|gaat naar|ligt bij) (?!de klant)\S+$`,
    ),
  ],
  // "Er kwam een verzoek binnen" tells of another one.
  ['came-in', /^r-?\d+ (?:kwam|is|was|came|arrived)(?: \S+){0,5}? (?:binnen|binnengekomen|ontvangen|in)\b/],
  [
    'taken-on',
    /^(?:nee,? )?(?:ik|i) (?:pak|neem|regel|take) (?:ook )?(?:dit|het|m|dat|die|de melding|d-?\d+|(?:dit|het|dat|die) (?:data ?lek|lek|melding|zaak)|this|it)(?: (?:van|met|over) (?:\S+ ){0,3}?\S+)? (?:ook |wel |even )*(?:op|op me|op mij|aan|on)$|^d-?\d+ (?:pak|neem) ik (?:ook |wel |even )*(?:op|aan)$|^(?:die|dat) (?:van|met) .{3,40} (?:pak|neem) ik (?:ook |wel |even )*(?:op|aan)$/,
  ],
  // Told to those whom it is about, and to no authority.
  [
    'people-told',
    new RegExp(
      String.raw`^(?!.*\b(?:ap|autoriteit\w*|toezichthouder|authority)\b).*\b(?:gemeld|doorgegeven|reported) (?:aan|bij|to) (?:de |alle |onze |the |our |all )*${people}\b`,
    ),
  ],
  [
    'filed',
    /^(?:de )?(?:ap[- ]?melding|melding (?:bij|aan|naar) (?:de )?ap) (?:is )?(?:\S+ ){0,2}?(?:gedaan|ingediend|verstuurd|binnen)\b/,
  ],
  [
    'noted',
    /\b(?:aangifte ?nummer|nummer (?:van )?(?:de |onze )?aangifte|proces ?verbaal ?nummer|(?:police|crime) (?:report |reference )?number)\b/,
  ],
  [
    'filed',
    /^(?:is |net |vandaag )*(?:gemeld|ingediend)\b.*\b(?:nummer|kenmerk)\b|\bnummer (?:van|bij) (?:de )?ap\b.*\d{3}|\b(?:ap|meldings?|zaak) ?-?nummer\b.*\d{3}|^(?:(?:ik|we|wij|i) )?(?:heb|hebben|have) (?:het|dit|dat|m|hem|t|it) (?:\S+ ){0,6}(?:gemeld|doorgegeven|ingediend|reported|filed)\b|\b(?:gemeld|doorgegeven|melding (?:gedaan|ingediend)|ingediend|reported|filed|(?<!\b(?:have|not|nt|never|be|if) )(?:told|notified|informed))\b.*\b(?:ap|autoriteit\w*|toezichthouder|authority)\b|\b(?:bij|aan|to|with) (?:de |the )?(?:ap|autoriteit\w*|toezichthouder|authority)\b.*\b(?:gemeld|doorgegeven|ingediend|reported|filed)\b/,
  ],
  [
    'decided',
    /\b(?:besluit|decision):? (?:is |wordt |is to )?(?:(?:om|te|toch|wel|niet|dus|voorlopig|alvast|maar|not) )*(?:melden|doorgeven|report)\b/,
  ],
  [
    'decided',
    /\b(?:ik|we|wij|i) (?:meld|melden) (?:het|dit|dat|hem|d-?\d+)\b|\b(?:niet|wel) (?:gaan )?melden\b|\b(?:ga|gaan|wil|willen|besloten|hoeft|hoeven) (?:ik |we |het |dit |dat |hem |om )*(?:niet |wel |te )*(?:melden|doorgeven)\b|\bgeen melding (?:doen|maken|bij)\b|\b(?:hoeft|hoeven|hoef) niet (?:gemeld|naar de ap)\b|\b(?:not|won t|will) (?:going to )?report\b|^(?:(?:nee|oh?|het|dit|dat|is|was|toch|gelukkig|it|s|a|no) )*(?:(?:loos|vals|false) alarm\b|(?:geen|not) (?:echt |a |a real )?(?:data ?)?(?:lek|breach)\b)/,
  ],
  [
    'learned',
    /\b(?:voortaan|in het vervolg|vanaf nu|volgende keer|from now on|next time)\b.*\b(?:versleutel\w*|wachtwoord\w*|vergrendel\w*|controler\w*|dubbel ?check\w*|checken|bcc|mdm|2fa|mfa|tweestaps\w*|pincode|opletten|training|cursus|beveilig\w*|op slot|encrypt\w*)\b|\b(?:versleutel\w*|wachtwoord\w*|vergrendel\w*|bcc|mdm|2fa|mfa|encrypt\w*)\b.*\b(?:voortaan|in het vervolg|vanaf nu|from now on)\b|^(?:we|wij|ik) (?:heb|hebben) (?:ervan |hiervan |er van )?geleerd\b|^(?:onze |de )?les(?:sen)?(?: is| hieruit|:)/,
  ],
  [
    'decided-people',
    new RegExp(
      String.raw`\b(?:${people}|ze|zij) (?:vertellen|zeggen|mailen|bellen) (?:we|wij|ik) (?:het |dit |dat |ook |dus )*(?:niet|niks|niets)\b|\b(?:${people}|ze|zij|die) (?:hoef|hoeven|hoeft) (?:het |dit |dat |er )*(?:ook |dus )?(?:niets?|geen) (?:van )?(?:te )?(?:weten|horen)\b|\b(?:dat|besluit:?) (?:de )?${people} (?:het|dit|dat) niet hoeven te weten\b|\b(?:vertellen|zeggen|mailen|melden) (?:het|dit|dat) (?:niet|wel|ook) aan (?:de |onze )?${people}\b|\b(?:gaan|moeten|zullen) (?:de |onze )?${people} (?:niet |wel |ook )?(?:inlichten|informeren|vertellen)\b`,
    ),
  ],
  ['people-told', new RegExp(String.raw`\b${people}\b.*\b${told}\b|\b${told}\b.*\b(?:aan|met) .*\b${people}\b`)],
  [
    'closed',
    /\b(?:het|dat|dit|ons|mijn|de|the) (?:\S+ )?(?:data ?lek|lek|incident|dossier|breach)\b.*\b(?:opgelost|klaar|afgehandeld|gesloten|afgerond|dicht|sluiten|solved|closed|handled)\b|^(?:het |dit )?data ?lek (?:af)?sluiten$|^(?:sluit|close) (?:het |de |dit |dat |the |this |that )?(?:d-?\d+|dossier|data ?lek|melding|breach)(?: (?:van|over|met) \S+(?: \S+)?)??(?: maar| dan| nu| af)*(?:$|[,;.] )|^(?:sluit|close) (?:het|dit|dat|hem|m|it|this|that)(?: (?:maar|dan|nu|nou|af|now|please))*$|^(?:we|wij|ik|je|u) (?:kan|kunt|kunnen|mag|mogen) (?:het|dit|dat|hem)(?: (?:nu|nou|maar|dan|wel))* (?:afsluiten|sluiten|afronden)$|^(?:we|you|i) (?:can|may) close (?:it|this|that)(?: now)?$|^d-?\d+ (?:af)?sluiten$|^(?:het |dit |dat )?was (?:toch )?(?:loos|vals) alarm\b|\b(?:klaar|gereed) met d-?\d+|\bd-?\d+ (?:mag|kan|is|moet) (?:nu |dus )*(?:dicht|klaar|gesloten|afgerond|weg)\b|^(?:(?:het|dit|dat|die|hij) )?(?:kan|mag|moet) (?:d-?\d+ )?(?:nu |dus |wel |weer |dan )*(?:dicht|gesloten|afgesloten)(?: worden)?$/,
  ],
  [
    'noted',
    /\b(?:terug ?gevonden|weer gevonden|weer terecht|aangifte (?:is )?gedaan|(?:op afstand|remotely) (?:\S+ )?(?:gewist|geblokkeerd|wiped)|(?:wachtwoord|wachtwoorden|account|simkaart|toegang) (?:is |zijn )?(?:veranderd|gewijzigd|geblokkeerd|gereset|ingetrokken|changed|blocked))\b|^(?:ik|we|wij) (?:heb|hebben) (?!.*\b(?:verkeerd\w*|per ongeluk|kwijt|verloren)\b)(?:\S+ ){0,4}(?:gebeld|gesproken|gebeld met|gesproken met)\b.*\b(?:gewist|verwijderd|weggegooid|terug\w*|vernietigd|niet (?:gelezen|geopend))\b|^(?:(?:hij|zij|ze|die|de \S+) )(?:heeft|hebben|had) (?:het|m|hem|ze|de mail|het bericht|alles) (?:\S+ ){0,2}(?:gewist|verwijderd|weggegooid|vernietigd|teruggestuurd)$|^(?:(?:het|hij|die|de \S+) )?is (?:al |weer |nu )*(?:terug|terecht|gevonden)\b|^(?:it|the \S+) (?:is|was|has been) (?:found|back)\b/,
  ],
  [
    'handled',
    new RegExp(
      String.raw`(?:^|\b(?:het|dat|dit|mijn|the) (?:\S+ )?)${request}\b.*\b(?:klaar|afgehandeld|gesloten|afgerond|beantwoord|gedaan|sluiten|closed|handled|answered)\b|^(?:ik|we|wij|i|we) (?:heb|hebben|have) (?:het|dat|dit|alles|zijn|haar|hem|hun|de|it) (?:\S+ ){0,4}(?:aangepast|gewist|verwijderd|verbeterd|gewijzigd|opgestuurd|verstuurd|gestuurd|geantwoord|beantwoord|corrected|erased|deleted|sent)$|^(?:ik|we|wij) (?:heb|hebben) (?:de |het |zijn |haar |hun |die )\S+ (?:\S+ ){0,3}(?:weggehaald|eraf gehaald)$|^(?!.*\b(?:wants?|wil|wilt|willen|vraagt|asks?|nog|still|not|niet)\b)(?:he|she|they|hij|ze|zij|die)(?: \S+){0,3}? (?:off|van|uit) (?:the|our|de|onze) (?:\S+ )?(?:list|lijst|mailinglijst|mailing|nieuwsbrief|newsletter)\b|^(?:de |het |die |haar |zijn )?(?:foto\S*|account|naam|profiel) (?:is|zijn|staat|staan) (?:er )?(?:nu |al |weer |inmiddels )*(?:weg|eraf|af|weggehaald|verwijderd|gewist)$|^(?:die|hij|ze|zij) (?:is|zijn) (?:er )?(?:nu |al |weer |inmiddels )*(?:af|eraf|uit|eruit) ?gehaald\b`,
    ),
  ],
  ['noted', foundAgain],
];

/** "Is ingediend vandaag onder nummer 2026-44113" asks nothing. */
const filedNow =
  /^(?:het |dit )?is (?:\S+ ){0,3}?(?:ingediend|gemeld|doorgegeven)\b.*\b(?:nummer|zaaknummer|vandaag|vanmorgen|vanochtend|gister\w*|net|om \d+)\b|^(?:het |dit )?is (?:vandaag|vanmorgen|vanochtend|gister\w*|net) (?:\S+ ){0,4}?(?:ingediend|gemeld|doorgegeven)\b/;

/** From here on it tells a story, and is read as one. */
const longest = 120;

const asPlain = (text: string): string =>
  folded(text.trim())
    .replaceAll(/[’'`]/g, ' ')
    .replace(/[\s.!?]+$/, '')
    .replace(/^(?:(?:ok|oke|ja|prima|goed|nou|zo|mooi|jawel)[ ,]+)+(?=\S+ \S+)/, '');

/** A decision with its reason, which may be longer than what is said of a case elsewhere and speak of anything. */
function decidedWhy(text: string): DoneInRunning | undefined {
  if (text.length > longestReason || text.includes('?')) return undefined;
  if (tellsOpinion(text)) return 'advised';
  const plain = asPlain(text);
  if (decidesNotToReport(plain.slice(0, longest))) return 'decided';
  const [head = '', why] = plain.split(/[,.;:]? (?:want|omdat|because|aangezien)\b/, 2);
  const isDecided = why !== undefined && head.length <= longest && !inGeneral.test(head);
  const says = isDecided ? done.find(([, shape]) => shape.test(head))?.[0] : undefined;
  return says === 'decided' || says === 'decided-people' || says === 'filed' ? says : undefined;
}
const longestReason = 1000;

/** What a text asks or says of what runs; undefined where it does neither. */
export const aboutRunning: (text: string) => AboutRunning | undefined = remembered(4, (text) => {
  const decided = decidedWhy(text);
  if (decided !== undefined) return { of: 'breach', says: decided };
  if (text.length > longest) return undefined;
  const plain = asPlain(text);
  // "Is dat nou een datalek" is of this one.
  if (asksHowBad(plain)) return { of: 'breach', asks: 'state' };
  if (inGeneral.test(plain)) return undefined;
  const of = about.find(([, shape]) => shape.test(plain))?.[0];
  if (asksDuty.test(plain)) return { of: 'breach', asks: 'state' };
  const asks =
    filedNow.test(plain) && !text.includes('?') ? undefined : asked.find(([, shape]) => shape.test(plain))?.[0];
  if (asks !== undefined) return { of: asks === 'filed' ? 'breach' : of, asks };
  const says = text.includes('?') ? undefined : doneIn(plain, text);
  return says === undefined ? undefined : { of: ofRequests.includes(says) ? 'request' : 'breach', says };
});

function doneIn(plain: string, text: string): DoneInRunning | undefined {
  if (tellsWhyLate(text)) return 'late';
  if (filedNow.test(plain)) return 'filed';
  return done.find(([, shape]) => shape.test(plain))?.[0] ?? (tellsMeasure(text) ? 'secured' : undefined);
}

/** Whether a text can be of nothing but what runs: filed, decided, closed, taken on, or said with its number. */
export function isOfRunning(text: string): boolean {
  const said = aboutRunning(text);
  return numbersIn(text).length > 0 || (said !== undefined && 'says' in said && settles.includes(said.says));
}
const settles: readonly DoneInRunning[] = [
  'learned',
  'secured',
  'late',
  'taken-on',
  'decided',
  'decided-people',
  'filed',
  'closed',
  'withdrawn',
];

const notSo =
  /^(?:(?:nee|neen|oh?|oeps|wacht|sorry|stop|even|no|wait|oops)[, ]+)*(?:(?:het|dat|hij|ze|it|that) (?:is|was) )?(?:toch )?(?:niet|not) (?:meer )?(?:ingetrokken|intrekken|withdrawn)\b|^(?:(?:nee|neen|oh?|oeps|wacht|sorry|no|wait|oops)[, ]+)*(?:(?:het|dat|dit|it|that|this) (?:is|was) )(?:toch (?:wel |echt )?een|wel(?: degelijk)? een|a) (?:verzoek|request)(?: after all)?$|^(?:heropen|(?:open|reopen)(?=.{0,40}\b(?:weer|again)\b)|reopen)\b.{0,30}\b(?:verzoek|request|r-?\d+)\b/;

/** Whether a text says that what was withdrawn was not, that it was a request after all, or that it is to be opened again. */
export const tellsNotWithdrawn = (text: string): boolean =>
  text.length <= longest && !text.includes('?') && notSo.test(asPlain(text));

/** Whether it is asked if something must be reported; of what runs, or of what is only offered yet. */
export const asksWhetherToReport = (text: string): boolean =>
  text.length <= longest && asksDuty.test(folded(text.trim()).replaceAll(/[’'`]/g, ' '));

/** Whether it is asked if those whom a breach is about must hear of it, and of what. */
export const asksWhetherToTell = (text: string): boolean => text.length <= longest && asksPeople.test(asPlain(text));

/** "Moet ik de klant vertellen dat zijn gegevens gelekt zijn": the same, of data alone; what befell us is told with it. */
export const asksToTellOfLeak = (text: string): boolean => asksWhetherToTell(text) && asksToTellOfData(text);

/** The numbers of records in a text, as records are numbered: "D-001", "R-12". */
export const numbersIn = (text: string): readonly string[] =>
  [...text.slice(0, longest).matchAll(/\b([dr])-?(\d{1,4})\b/gi)].map(
    ([, letter = '', number = '']) => `${letter.toUpperCase()}-${number.padStart(3, '0')}`,
  );

const ofSomebody =
  /^(?:en )?(?:hoe (?:staat|zit|is|gaat|loopt) (?:het |t )?(?:er )?(?:nu |nou |eigenlijk |inmiddels )*(?:met|voor)|(?:wanneer krijgt|heeft) (?=\S+(?: \S+)? (?:al )?(?:een )?antwoord)|how (?:is it|are things) (?:going )?with|wat (?:staat|hebben we|weten we) (?:er )?(?:nu |al |nog |precies )*(?:over|van|bij)|wat is er (?:nou |nu |toch |gebeurd |aan de hand ){0,3}met|what (?:is there|does it say|do we have) (?:now |so far )?(?:about|on))\s+(.+)$/;

/** Of whom it is asked how it goes: "hoe staat het met mevrouw Jansen". */
export function somebodyMeant(text: string): string | undefined {
  const plain = text.length > longest ? '' : folded(text.trim()).replace(/[\s.!?]+$/, '');
  return ofSomebody.exec(plain)?.[1];
}

const dealtWith: readonly (readonly [DoneInRunning, RegExp])[] = [
  [
    'handled',
    /^(?:ok |en |zo )*(?:(?:die|dat|het verzoek|de vraag) van )?(.+?) (?:is|zijn|has been|hebben we|heb ik) (?:nu |ook |al |inmiddels |weer )*(?:klaar|afgehandeld|afgerond|beantwoord|gedaan|geregeld|geholpen|opgelost|dicht|gesloten|done|handled|helped)(?:, .{3,80}| (?:want|omdat|en) .{3,80})?$/,
  ],
  [
    'withdrawn',
    /^(?:nee )?(.+?) (?:hoeft|hoeven|hoefde|hoefden|wil|wilt|willen|wilde|wou) (?:het |dat |t )?(?:toch |al )*niet meer$/,
  ],
];

/** What was done for whom: "Jansen is afgehandeld". */
export function dealtWithFor(text: string): { readonly who: string; readonly says: DoneInRunning } | undefined {
  const plain = text.length > longest ? '' : folded(text.trim()).replace(/[\s.!]+$/, '');
  for (const [says, shape] of dealtWith) {
    const who = shape.exec(plain)?.[1];
    if (who !== undefined) return { who, says };
  }
  return undefined;
}

const backTo =
  /^(?:(?:ik wil|graag|nu|weer|ok|ja|nee) )*(?:verder|terug|door)(?: gaan)? (?:met|naar) (?:het|dat|mijn|dit) (?:verzoek|formulier)(?: van (.+))?$/;
/** "Terug naar Piet Smit": only where somebody is called so. */
const backToThem =
  /^(?:(?:ik wil|graag|nu|weer|ok|ja|nee|ga) )*(?:(?:verder|terug|door)(?: gaan)? (?:met|naar)|naar) (\p{L}.{1,50})$/u;

/** Who wants to go on with a request, and of whom that is where they say so; undefined where they do not. */
export function wantsBack(text: string): { readonly who?: string } | undefined {
  const plain = text.length > longest ? '' : folded(text.trim()).replace(/[\s.!]+$/, '');
  const found = backTo.exec(plain) ?? backToThem.exec(plain);
  if (found === null) return undefined;
  return found[1] === undefined ? {} : { who: found[1] };
}
