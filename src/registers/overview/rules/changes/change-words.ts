// The words in which people tell that something of their business changes: of ending, leaving, coming and moving house.

import type { ChangeKind } from './change.js';
import { keeps } from './keeper-words.js';
import { now, ofList, we } from './of-us.js';
import { moves, places } from './place-words.js';

/** A sentence of this shape tells this; what it names stands in `what`, `came`, `who`, `where` or `thing`, and in `used` what only a program in use can be. */
export interface Shape {
  readonly kinds: readonly ChangeKind[];
  readonly shape: RegExp;
  /** The name is asked for when it is not known: the words can hardly mean anything else. */
  readonly plain?: true;
}

const ended =
  '(?:opgezegd|cancelled|canceled|dropped|weggedaan|afgeschaft|stopgezet|stop gezet|uitgezet|beeindigd|weggegooid|eruit gegooid|de deur uit gedaan|de deur uitgedaan|eruit gehaald)';
const use =
  '(?:gebruiken|gebruik|bewaren|bewaar|hebben|heb|werken|werk|doen|doe|versturen|verstuur|sturen|stuur|maken|maak|houden|houd|hangen)';

/** "De camera mag eruit, is een nepcamera": why is no part of what. */
const why = '(?: (?:want|omdat|because|is een|zijn|(?:het|dat|die|t|it) (?:is|was|zijn)|is maar|its) .+)?';
const please = '(?:(?:kun je|kunt u|wil je|wilt u|graag|nee|no|please|can you|could you|ook) )*';

const stops: readonly (readonly [string, plain?: true])[] = [
  [`${we} (?:zijn|ben) ${now}(?:gestopt|opgehouden|klaar|uitgestapt) (?:met|bij|van) (?<what>.+)`, true],
  [`${we} (?:zijn|ben) (?<what>.+?) ${now}mee gestopt`],
  [`(?:mee |ben |zijn )?(?:eindelijk )?(?:gestopt met|verlost van) (?<what>.+)`],
  [
    `(?:${we} (?:zijn|ben) ${now}(?:eindelijk |gelukkig )?)?van (?:dat |die |de |het )?(?<what>.+?) (?:zijn ${we} )?${now}(?:af|afgestapt|afgegaan|verlost)`,
  ],
  [`${we} (?:zijn|ben|gaan|zitten) ${now}(?:weg|niet (?:meer|langer)) bij (?<what>.+)`],
  [`${we} (?:zijn|ben|gaan) ${now}bij (?<what>.+?) weg(?:gegaan)?`],
  [`${we} (?:zijn|ben) ${now}met (?<what>.+?) ${now}(?:gestopt|opgehouden)`, true],
  [`(?<what>\\S+(?: \\S+)?) (?:is |ging |zijn |gingen )${now}(?:eruit|de deur uit|opgezegd|exit)${why}`],
  [`(?<used>\\S+(?: \\S+)?) (?:is |ging )${now}(?:uit|weg|gone)`],
  [`(?<used>\\S+(?: \\S+)?) er ?uit(?: .+)?`],
  [
    `${we} (?:stoppen|stop|kappen|houden op|gaan ${now}(?:stoppen|kappen|ophouden)) ${now}(?:met|bij) (?<what>.+)`,
    true,
  ],
  [`${we} (?:gaan|ga) ${now}(?:met|bij) (?<what>.+?) (?:stoppen|kappen|ophouden)`, true],
  [`met (?<what>.+?) (?:zijn|ben|stoppen|stop) ${we} ?${now}(?:gestopt|mee gestopt|opgehouden)?`, true],
  [`${we} ${use} ${now}(?:geen|niet meer) (?:met )?(?<what>.+?)(?: meer)?`],
  [`${we} ${use} ${now}(?:met )?(?<what>.+?) (?:niet meer|niet langer)`, true],
  [`${we} ${use} ${now}(?:niet (?:meer|langer)|nooit meer|niks meer|niets meer) (?:met|aan) (?<what>.+)`, true],
  [`(?<what>.+?) ${use} ${we} ${now}(?:niet meer|niet langer)(?: mee)?`],
  [
    `(?<what>(?:de |het |onze |ons )?\\S+) (?:hangt|hangen|draait|draaien|is|zijn) ${now}niet (?:meer|langer)(?: op| aan)?`,
  ],
  [`${we} (?:hebben|heb) (?<what>.+?) ${now}${ended}`, true],
  [
    `(?<what>.+?) (?:is|zijn|wordt|worden) ${now}(?:${ended}|gestopt|opgeheven|offline|niet meer in gebruik|uit gebruik|verleden tijd)(?: (?:sinds|since) .+)?`,
  ],
  [`(?<what>\\S+(?: \\S+)?) (?:is|zijn) ${now}(?:dicht|gesloten)(?: (?:sinds|since) .+)?`],
  [`(?<what>\\S+(?: \\S+)?) ${ended}`],
  [
    `(?<what>\\S+(?: \\S+){0,2}) (?:bestaat|bestaan) ${now}(?:niet meer|niet langer)(?: (?:alles|het|dat) (?:gaat|loopt) .+)?`,
  ],
  [`(?<what>.+?) (?:stopt|stoppen|vervalt|gaat eruit|gaat de deur uit|hebben ${we} ${ended})(?: ermee)?`],
  [
    `(?:het |ons |de |onze )?(?:contract|abonnement|overeenkomst|verwerkersovereenkomst) (?:met|bij|van) (?<what>.+?)(?: (?:is|hebben ${we}))? ${now}(?:${ended}|afgelopen|verlopen|gestopt)`,
    true,
  ],
  [`${we} (?:hebben|heb) (?:het |ons )?(?:contract|abonnement) (?:met|bij|van) (?<what>.+?) ${now}${ended}`, true],
  [`geen (?<what>.+?) meer`],
  [`${please}(?:haal|gooi|schrap|streep|verwijder|wis) (?<what>.+?) (?:maar )?(?:er ?(?:uit|af)|weg|${ofList})`],
  [`${please}(?:verwijder|schrap) (?<what>\\S+(?: \\S+)?)`],
  [`(?<what>.+?) (?:mag|moet|kan|mogen|moeten|kunnen) ${now}(?:er ?(?:uit|af)|weg|${ofList})${why}`],
  [`${please}(?:remove|delete|take|drop|strike|cross) (?<what>.+?) (?:off|out|${ofList})`],
  [
    `${please}(?:remove|delete) (?<what>\\S+(?: (?!please\\b)\\S+)??)(?: please)?(?: ${we} (?:dont|do not|no longer) (?:use|have) (?:it|that|them)(?: any ?more)?)?`,
  ],
  [`(?<what>.+?) (?:staat er (?:ook |nog )*(?:in|bij|tussen) )?(?:die|dat) (?:moet|mag|kan) (?:er ?uit|weg)`],
  [`${we} (?:have |are )?(?:stopped|stopping|quit|done|finished)(?: using| with| sending)* (?<what>.+)`, true],
  [`(?:were|im) (?:done|finished|through) with (?<what>.+)`],
  [`${we} (?:have |finally )*(?:got|gotten) rid of (?<what>.+)`],
  [`${we} (?:no longer|dont|do not) (?:use|have|send) (?<what>.+?)(?: any ?more| any longer)?`],
  [`${we} (?:have )?(?:cancelled|canceled|ended|dropped) (?<what>.+)`, true],
  [`(?<what>\\S+(?: \\S+){0,2}) (?:no longer exists?|does not exist any ?more)`],
  [`${we} do nothing (?:with|on) (?<what>.+?)(?: any ?more| any longer)`, true],
];

const leaves: readonly (readonly [string, plain?: true])[] = [
  [
    `(?<who>\\S+) werkt ${now}(?:hier |bij ons )?niet (?:meer|langer)(?: hier| bij ons)?(?: en| dan)? (?<came>\\S+) (?:neemt|pakt|doet) ${now}(?:het|dat|alles|dit|haar \\S+|zijn \\S+)(?: dan| daarna| van \\S+)*(?: over| op)?`,
    true,
  ],
  [
    `(?<who>\\S+(?: \\S+)?) (?:gaat|is) ${now}(?:hier |bij ons )?(?:weg|uit dienst|met pensioen)(?: en| dan)? (?<came>\\S+) (?:neemt|pakt|doet) (?:het|dat|alles|dit|haar \\S+|zijn \\S+)(?: dan| daarna| van haar| van hem)*(?: over| op)?`,
    true,
  ],
  [
    `(?<who>\\S+(?: \\S+)?) (?:vertrekt|stopt)(?: en| dan)? (?<came>\\S+) (?:neemt|pakt|doet) (?:het|dat|alles|dit|haar \\S+|zijn \\S+)(?: dan| daarna| van haar| van hem)*(?: over| op)?`,
    true,
  ],
  [`(?<who>\\S+(?: \\S+)?) (?:leest|kijkt) ${now}niet (?:meer|langer) mee`, true],
  [
    `${please}(?:haal|neem|trek) (?:de |haar |zijn )?(?:rol|toegang|rechten) van (?<who>\\S+(?: \\S+)?) (?:maar )?(?:weg|in|af)`,
    true,
  ],
  [
    `${please}(?:haal|verwijder) (?<who>\\S+(?: \\S+)??) (?:maar )?(?:weg )?als (?:adviseur|directie|fg)(?: weg)?`,
    true,
  ],
  [`(?<who>\\S+(?: \\S+)?) is ${now}(?:geen|niet (?:meer|langer) (?:de|onze)) adviseur(?: meer)?`, true],
  [`(?<who>\\S+(?: \\S+)?) (?:no longer reads|does not read) along(?: any ?more)?`, true],
  [`(?<who>.+?) (?:gaat|is|raakt) ${now}(?:hier |bij ons )?(?:uit dienst|met pensioen)`, true],
  [`(?<who>.+?) (?:werkt|werken) ${now}(?:hier |bij ons )?niet (?:meer|langer)(?: (?:hier|bij ons|voor ons))?`, true],
  [`(?<who>.+?) (?:heeft|neemt) ${now}(?:ontslag(?: genomen)?|zijn baan opgezegd|haar baan opgezegd)`, true],
  [`(?<who>.+?) (?:heeft|neemt) ${now}opgezegd`],
  [`(?<who>.+?) (?:is|wordt|zijn|worden) ${now}(?:op staande voet |vandaag |gisteren )*ontslagen`, true],
  [`${we} hebben ${now}(?<who>.+?) (?:op staande voet |vandaag |gisteren )*ontslagen`, true],
  [`(?:er )?(?:is|wordt) ${now}(?<who>iemand|een \\S+) ontslagen`, true],
  [`(?<who>.+?) (?:was|is|got|has been) (?:fired|dismissed|laid off|let go)(?: today| yesterday)?`, true],
  [`${we} (?:have )?(?:fired|dismissed|laid off|let go of) (?<who>.+?)(?: today| yesterday)?`, true],
  [
    `(?<who>.+?) (?:gaat|ging|is) ${now}(?:hier |bij ons )?(?:weg|stoppen|gestopt|vertrekken|vertrokken|ontslagen)(?: bij ons| hier)?`,
  ],
  [`(?<who>.+?) (?:vertrekt|stopt|verlaat ons|gaat ons verlaten|neemt afscheid)(?: ${now}(?:hier|bij ons))?`],
  [`${we} nemen ${now}afscheid van (?<who>.+)`],
  [
    `(?<who>\\S+(?: \\S+)?) (?:heeft|krijgt|begint) (?:met )?(?:een |n )?(?:andere|nieuwe) baan(?: (?:en |dus |is |gaat )*(?:hier |bij ons )?(?:dus )?weg)?`,
  ],
  [`(?<who>\\S+(?: \\S+)?) is gone`],
  [`(?<who>.+?) (?:is leaving|leaves|has left|left|quits|has quit|resigned)(?: us)?`, true],
  [`(?<who>\\S+) (?:gaat ${now}(?:hier |bij ons )?weg|vertrekt)(?: bij ons| hier)?`, true],
  [
    `${we} hebben ${now}(?:een |n )(?<who>\\S+) die (?:weg (?:is|gaat)|vertrekt|vertrokken is|stopt|gestopt is|uit dienst (?:is|gaat))`,
    true,
  ],
  [`(?<who>.+?) (?:no longer works here|does not work here any ?more)`, true],
];

const gone = '(?:is |gaat |zijn |gaan )?(?:eruit|weg|de deur uit|niet meer)';
const other = '(?:nee |no |neen |sorry )*';
const paidWork =
  '(?:boekhouding|administratie|loon|lonen|loonadministratie|salaris|salarissen|salarisadministratie|payroll)';
const replaced: readonly (readonly [string, plain?: true])[] = [
  [
    `(?<what>\\S+(?: \\S+){0,2}?) (?:gebruiken|gebruik|hebben|heb) ${we} ${now}niet (?:meer|langer)(?: en| maar)? (?:${we} (?:hebben|gebruiken|werken) )?(?:nu|voortaan|tegenwoordig) (?:(?:hebben|gebruiken|werken) ${we} )?(?:met )?(?<came>.+)`,
    true,
  ],
  [
    `${we} (?:(?:zijn|ben) ${now}(?:gestopt|opgehouden)|stoppen|stop) (?:met|bij) (?<what>.+?)(?: en| maar)?(?: (?:we|wij|ik|het is|dat is))?(?: (?:gebruiken|gebruik|hebben|heb|werken|werk))?(?: (?:we|wij|ik))? (?:nu|voortaan|tegenwoordig) (?:met )?(?<came>.+)`,
  ],
  [`(?:geen )?(?<what>\\S+)(?: (?:gebruiken|hebben) ${we})? (?:niet )?meer(?: maar)? (?:wel|nu|voortaan) (?<came>.+)`],
  [
    `(?!${we} )(?<what>.+?) ${gone}(?: en| maar| dan)?(?: er komt| dan komt)? (?<came>.+?) (?:erin|ervoor|ervoor in de plaats|in de plaats)`,
    true,
  ],
  [
    `(?!${we} )(?<what>.+?) ${gone}(?: en| maar)?(?: het)? (?:nu|voortaan|tegenwoordig|wordt|dan|we gebruiken nu|nu gebruiken we) (?<came>.+)`,
    true,
  ],
  [
    `${we} (?:gebruiken|hebben|werken) ${now}(?:geen|niet meer met|niet) (?<what>.+?)(?: meer)? maar (?:met )?${now}(?<came>.+)`,
    true,
  ],
  [`(?<what>.+?) stopt(?: ermee)?(?: en)? (?:dan|daarna|dan komt|dan gaan we naar|en dan) (?<came>.+)`, true],
  [
    `(?:(?:de|het|onze|ons|mijn) )?\\S+ (?:is|wordt|zijn) (?:nu|voortaan|tegenwoordig) (?<came>.+?) (?:ipv|in plaats van) (?<what>.+)`,
    true,
  ],
  [
    `.+? (?:wordt|worden|is|staat|staan|zit|zitten|loopt|lopen|doen ${we}|${we} doen)(?: \\S+)? (?:door|bij|via|in|op|met) (?<came>\\S+(?: \\S+)?)(?: en)? (?:(?:dat|die) )?(?:was|waren|voorheen|vroeger|eerst)(?: (?:eerst|eerder|voorheen|vroeger|altijd))?(?: (?:door|bij|via|in|op|met))? (?<what>\\S+(?: \\S+)?)`,
    true,
  ],
  [
    `(?<came>.+?) (?:doet|doen|verzorgt|regelt) (?:vanaf nu |voortaan |nu )?(?:de |het |onze )?${paidWork} (?:ipv|in plaats van) (?<what>.+)`,
    true,
  ],
  [`(?:.+? )?(?:doet|doen|loopt via|gaat via) ${now}(?<came>.+?) (?:ipv|in plaats van) (?<what>.+)`, true],
  [`van (?<what>.+?) naar (?<came>.+?) (?:gegaan|over|overgestapt|gestapt)`, true],
  [
    `(?:\\S+ ){0,4}?(?:staan|staat|zitten|zit|lopen|loopt|gaan|gaat|doen|doe) (?:${we} )?${now}niet (?:meer|langer) (?:in|op|via|met|bij) (?<what>.+?) maar (?:nu )?(?:in|op|via|met|bij) (?<came>.+)`,
    true,
  ],
  [`(?<what>.+?) (?:is|werd|zijn|wordt) ${now}vervangen door (?<came>.+)`, true],
  [`${we} (?:hebben|heb|gaan) (?<what>.+?) ${now}(?:vervangen|ingeruild|verruild) (?:door|voor) (?<came>.+)`, true],
  [`${we} (?:vervangen|ruilen) (?<what>.+?) ${now}(?:in )?(?:door|voor) (?<came>.+)`, true],
  [
    `${we} (?:zijn|gaan|stappen|ben|ga|stap) ${now}(?:overgestapt |over |overstappen )?van (?<what>.+?) (?:over )?naar (?<came>.+?)(?: overgestapt| gegaan| over| overstappen)?`,
    true,
  ],
  [`${we} (?:gebruiken|hebben|werken met) ${now}(?<came>.+?) (?:in plaats van|ipv|i p v) (?<what>.+)`, true],
  [
    `(?:${we} stoppen|stoppen ${we}|stop ik|ik stop) ${now}met (?<what>.+?)(?: en|,| want)? (?:(?:en )?(?:we|wij|ik) )?(?:gaan|stappen|ga|stap) (?:(?:we|wij|ik) )?(?:over )?(?:naar|op|over op|over naar) (?<came>.+)`,
    true,
  ],
  [
    `${we} (?:gebruiken|hebben|werken met) ${now}(?<what>.+?) niet (?:meer|langer)(?: en| maar|,)? (?:(?:we|wij) )?(?:(?:hebben|gebruiken) )?(?:we )?(?:nu|voortaan|tegenwoordig) (?<came>.+)`,
    true,
  ],
  [
    `${we} (?:have )?(?:dropped|cancelled|canceled|ended|got rid of|stopped (?:using|with)) (?<what>\\S+(?: \\S+)?)(?: and| but)? (?:its|it is|now its|(?:now )?${we} (?:now )?(?:use|have)) (?:now )?(?<came>\\S+(?: \\S+)?)(?: now| instead)?`,
    true,
  ],
  [
    `(?<what>.+?) (?:is weg|gaat er ${now}uit)(?: en| dan)* (?:${we} )?(?:gebruiken|hebben)(?: nu| ${we})* (?<came>.+)`,
    true,
  ],
  [
    `${other}(?:niet|geen|not) (?:met |with )?(?<what>\\S+?(?: \\S+)??)(?: maar| but)? (?:(?:${we} )?(?:(?:gebruiken|hebben|werken|use|have|only use|just use|work) )?(?:met |with )?)(?:alleen |enkel |only |just )?(?<came>\\S+(?: \\S+)?)`,
  ],
  [`(?:in plaats van|ipv) (?<what>.+?) (?:gebruiken|hebben) ${we} ${now}(?<came>.+)`, true],
  [
    `(?:ik bedoel(?:de)? |doe )?(?<came>\\S+(?: \\S+)?) (?:ipv|in plaats van|instead of) (?<what>\\S+(?: \\S+)?)(?: doe[nt] ${now}.+)?`,
  ],
  [`(?<what>.+?) (?:is|heet|wordt) (?:nu|voortaan|tegenwoordig) (?<came>.+)`],
  [`${we} (?:have )?(?:switched|moved|are switching) from (?<what>.+?) to (?<came>.+)`, true],
  [`${we} (?:have )?replaced (?<what>.+?) (?:by|with) (?<came>.+)`, true],
  [
    `${we} (?:no longer|dont|do not|stopped) (?:use|using|have) (?<what>\\S+)(?: any ?more| any longer)?(?: but| and| its| we)* (?:(?:now )?(?:use )?)?(?<came>\\S+) (?:now|instead)`,
    true,
  ],
];

/** What programs are for, by what people call them; `use` is how the list of programs says it, `work` what another may do for them. */
export const things: Readonly<
  Record<string, { readonly called: string; readonly use: RegExp; readonly work?: string }>
> = {
  till: { called: 'kassa|kassasysteem|kassa systeem|kassaprogramma|till|pos', use: /kassa/ },
  accounts: {
    called: 'boekhoudprogramma|boekhoudpakket|boekhouding|boekhoudsysteem|accounting program',
    use: /boekhouding en/,
  },
  bookkeeper: {
    called: 'boekhouder|boekhoudster|accountant|boekhoudkantoor|bookkeeper',
    work: 'boekhouding|administratie|books|bookkeeping',
    use: /jaarrekening/,
  },
  payroll: {
    called: 'loonadministratie|loonpakket|salarisprogramma|loonprogramma|payroll program',
    work: 'loon|lonen|loonadministratie|salarissen|salarisadministratie|payroll',
    use: /loon/,
  },
  schedules: { called: 'roosterprogramma|urenprogramma|urensysteem|planningsprogramma', use: /roosters|uren/ },
  calendar: { called: 'agenda|afsprakensysteem|afsprakenprogramma|online agenda|boekingssysteem', use: /afspraken/ },
  newsletter: { called: 'nieuwsbriefprogramma|mailprogramma|nieuwsbriefsysteem|mailingprogramma', use: /nieuwsbrie/ },
  customers: { called: 'crm|klantsysteem|klantensysteem|klantenprogramma|klantprogramma', use: /klanten en offertes/ },
  webshop: { called: 'webshop|webwinkel', use: /webwinkel/ },
  parcels: { called: 'bezorger|pakketdienst|koerier', use: /pakketten/ },
};

const thing = `(?<thing>${Object.values(things)
  .map(({ called }) => called)
  .join('|')})`;
const job = `(?<job>${Object.values(things)
  .flatMap(({ work }) => work ?? [])
  .join('|')})`;
const named = '(?:(?: van| genaamd| namelijk| het wordt| dat wordt| die heet| called)? (?<came>.+))?';

const comes: readonly (readonly [string, plain?: true])[] = [
  [
    `(?:de |het )?${job} (?:doen|doe) ${we} niet (?:meer|langer) zelf(?: en| maar)?(?: (?:dat|die|het))? (?:doet|gaat naar|ligt bij|gaat via|loopt via) ${now}(?<came>.+)`,
  ],
  [`${we} no longer do (?:the |our )?${job} ourselves (?<came>.+?) (?:does|do) (?:it|that)(?: now)?`],
  [
    `${we} (?:krijgen|krijg|nemen|kopen|hebben|willen|gaan naar|stappen over op) ${now}(?:een |n )?(?:nieuwe?|andere?) ${thing}${named}`,
  ],
  [`er komt ${now}(?:een |n )?(?:nieuwe?|andere?) ${thing}${named}`],
  [`(?:de|het|onze|ons) (?:nieuwe?|andere?) ${thing} (?:is|wordt|heet) ${now}(?<came>.+)`],
  [`${we} (?:get|are getting|have|bought) (?:a )?new ${thing}${named}`],
];
const switches: readonly (readonly [string, plain?: true])[] = [
  [`${we} (?:stappen|gaan|zijn|stap|ga|ben) ${now}over(?:gestapt|gegaan)? (?:op|naar) (?<came>.+)`],
  [
    `(?:${we} (?:krijgen|krijg|nemen|kopen|hebben|gebruiken|get|have) ${now})?(?:een |n |a )?(?:nieuwe?|andere?|new) (?:programma|systeem|software|app|pakket|tool|program|system)(?: (?:is|wordt|heet|genaamd|namelijk|called))? (?<came>.+)`,
  ],
];

function shaped(kinds: readonly ChangeKind[], rows: readonly (readonly [string, plain?: true])[]): readonly Shape[] {
  return rows.map(([body, plain]) => ({
    kinds,
    shape: new RegExp(`^${body}$`, 'd'),
    ...(plain === undefined ? {} : { plain }),
  }));
}

/** In this order: what says more goes before what says less. */
export const shapes: readonly Shape[] = [
  ...shaped(['moved'], moves),
  ...shaped(['place-new'], places),
  ...shaped(['program-new'], comes),
  ...shaped(['keeper-new'], keeps),
  ...shaped(['supplier-replaced'], replaced),
  ...shaped(['program-new'], switches),
  ...shaped(['supplier-stops', 'activity-stops'], stops),
  ...shaped(['person-leaves'], leaves),
];

/** Long words of these sentences, for what is typed in a hurry. */
export const spelled: readonly string[] = [
  'gestopt',
  'stoppen',
  'opgehouden',
  'opgezegd',
  'gebruiken',
  'versturen',
  'vervangen',
  'overgestapt',
  'verhuisd',
  'verhuizen',
  'vestiging',
  'filiaal',
  'tweede',
  'nieuwe',
  'winkel',
  'locatie',
  'krijgen',
  'openen',
  'vertrekt',
  'pensioen',
  'ontslag',
  'afscheid',
  'weggedaan',
  'afgeschaft',
  'stopgezet',
  'kassa',
  'boekhouder',
  // Words of their own, which are no typing errors.
  'stopped',
  'stopping',
  'stappen',
  'nieuws',
  'kopen',
];

/** What stands before such a sentence and changes nothing. */
export const lead =
  /^(?:(?:hoi|hallo|hey|hee|dag|goedemorgen|goedemiddag|ja|nou|ps|even|ff|o|oh|trouwens|btw|ter info|fyi|tip|weetje|let op|overigens|by the way|hi|hello|en|and|so|dus|he|zeg|even doorgeven|doorgeven|wist je dat|ik wilde even zeggen dat|we wilden even doorgeven dat)[ ,:!-]+)+/;
/** What stands behind it. */
export const tail =
  /[ ,]+(?:hoor|trouwens|dus|h[eèé]+|joh|nu|inmiddels|gelukkig|helaas|btw|overigens|by the way|(?:dat|dit) doen (?:we|wij) niet meer)$/;

/** Nothing changes: it is supposed, asked, wanted, denied or of somebody else. */
export const unsaid: readonly RegExp[] = [
  /\?/,
  /^(?:(?:en|maar|dus|ja|nou|even) )*(?:stel|als|indien|mocht|wat als|wanneer|zodra|suppose|imagine|what if|if|in case|hypothetisch)\b/,
  /\b(?:misschien|wellicht|eventueel|overwegen|overweegt|twijfel\w*|zouden|zou|ooit|denken (?:er ?over|na|erover)|wil graag|liever|plan is|van plan|maybe|perhaps|might|could|would|considering|thinking about)\b/,
  /^(?:moet|moeten|mag|mogen|kan|kunnen|hoe|wat|wie|waar|waarom|wanneer|zullen|zal|should|can|may|must|how|what|when|why|do|does)\b/,
  /\b(?:niet|nooit|not|never) (?:\w+ )?(?:gestopt|stoppen|weg|weggaan|vertrekken|verhuisd|verhuizen|opgezegd|overgestapt|vervangen|uit dienst|stopped|left|leaving|moved|moving)\b/,
  /\b(?:stoppen|stop|vertrekt|verhuizen|verhuist|stopt|gaat|vervangen) (?:\w+ ){0,2}?(?:niet|nooit|toch niet)\b(?! (?:meer|langer))/,
  /\b(?:gaat|gaan|komt|komen) (?:er )?(?:toch )?(?:niet|geen)\b/,
  /\b(?:bijna|nog niet|not yet|nearly|almost)\b/,
  // What of one person was erased here and kept there replaces no program: "in Lightspeed gewist, in Moneybird laten staan".
  /\b(?:gewist|verwijderd|weggehaald|erased|deleted|removed)\b.*\b(?:laten staan|blijven|blijft|bewaard|bewaren|kept|keep|stays?)\b/,
  /\b(?:geen (?:tweede|nieuwe)|niet door|gaat niet door|afgeblazen)\b/,
];
