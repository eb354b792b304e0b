// Of whom a sentence about a request is: who wants something in it, whether that is the same as before, and who asks for another.
import { folded } from '../../../../core/fold.js';
import { nameTold } from './name-told.js';

/** Whether what one says of somebody names the one whom the file recognises: a title or "klant" tells nobody apart. */
export function namesTheSame(said: string, known: string): boolean {
  const words = (text: string) => folded(text).match(/[\p{L}\d]{3,}/gu) ?? [];
  const there = new Set(words(known));
  return words(said).some((word) => there.has(word) && !titles.test(word));
}
const titles =
  /^(?:mevr|mevrouw|mvr|meneer|mijnheer|heer|dhr|mrs|klant|client|patient|customer|van|der|den|het|antwoord|verzoek|een|the)$/;

/** Who goes on about the same one, or puts right what was said of them. */
const goesOn =
  /^(?:nee|neen|ja|jawel|klopt|niet|sorry|wacht|eigenlijk|dat|dit|het|ze|zij|hij|die|deze|ik|we|wij|er|haar|zijn|zn|hun|no|yes|she|he|they|it|that|his|her|their)\b/;
const first =
  /^(?:(?:en|ook|oh|o ja|oja|trouwens|verder|daarnaast|dan|nu|net|hoi|hallo|nog iets|nog een|vandaag|gisteren|vanmorgen|zojuist|and|also|(?:nee|neen|no)(?=[, ]+(?:een )?(?:ander|another|nog een))) ?[,:]* ?)+/;
const wishes =
  /^(.{2,60}?),? (?:(?:was|is|had|heeft|die|wie|van|uit|bij|met|die) .{0,60}?)?\b(?:wil|wilt|willen|wou|wilde|vraagt|vroeg|vragen|eist|belt|belde|mailt|mailde|appt|appte|schrijft|schreef|stuurt|stuurde|zegt|zei|dreigt|klaagt|wants?|asks?|asked|called|mailed|wrote|threatens|complains|(?:maakt|maakte)(?= bezwaar)|(?:dient|diende)(?= .{0,40}\bin\b)|objects)\b(?! (?:ze|hij|zij|die|ik|we|wij|u|he|she|they)\b)/;
const another = /\b(?:(?:een )?ander\w*|tweede|iemand anders|another|someone else)\b/;
/** Words before the verb that are nobody. */
const nobody =
  /\b(?:brief|mail|mailtje|vraag|gegevens|adres|foto\S*|naam|telefoon\w*|datum|alles|niemand|dossier|factuur|verzoek)\b/;
const roles =
  /\b(?:de|het|onze|een|mevr|mevrouw|mvr|mw|meneer|mijnheer|heer|dhr|mrs?|klant|client|patient|lid|gast|man|vrouw|iemand|customer|someone|somebody|the|an?)\b/g;

interface Who {
  /** What they are called; absent where it is only somebody: "een klant". */
  readonly name?: string;
}

/** Who wants something in a sentence that begins with them; undefined where that is told of nobody. */
function whoWants(text: string): Who | undefined {
  const plain = folded(text.trim()).replace(first, '');
  const said = goesOn.test(plain) ? undefined : wishes.exec(plain)?.[1];
  if (said === undefined || said.split(' ').length > mostWords || nobody.test(said)) return undefined;
  const name = said.replaceAll(roles, ' ').trim() || nameTold(text);
  return name === undefined ? {} : { name };
}
const mostWords = 6;

/** Whether a sentence tells what somebody else wants than the one of whom was told before. */
export function isOfAnother(told: string, said: string): boolean {
  const who = whoWants(said);
  if (who === undefined) return false;
  if (another.test(folded(said)) || differ(sexOf, told, said) || differ(kindOf, told, said)) return true;
  // "Een klant" may be the one who is named now; one with a mail of another day is not.
  if (whoWants(told)?.name === undefined) return who.name === undefined && ofOwnDay.test(said) && !ofOwnDay.test(told);
  return who.name === undefined
    ? /^(?:een|an?|iemand|somebody|someone) /i.test(said.trim())
    : !namesTheSame(who.name, told);
}

/** Whether both texts tell it, and not the same. */
function differ(tells: (text: string) => string | undefined, told: string, said: string): boolean {
  const [before, now] = [tells(folded(told)), tells(folded(said))];
  return before !== undefined && now !== undefined && before !== now;
}

/** Whether who wants something is told to be a woman or a man; undefined where neither, or both. */
function sexOf(plain: string): 'her' | 'his' | undefined {
  const [isHer, isHis] = [hers.test(plain), his.test(plain)];
  if (isHer === isHis) return undefined;
  return isHer ? 'her' : 'his';
}
const hers = /\b(?:haar|her|mevrouw|mevr|mvr|mrs|she)\b/;
const his =
  /\b(?:his|meneer|mijnheer|dhr|mr|he)\b|\b(?:zijn|zn) (?:eigen |oude |hele )?(?:gegevens|dossier|account|adres|naam|cv|data|foto\S*|mail\S*|nummer|telefoonnummer|inschrijving|profiel|file)\b/;

/** Whether it is somebody who works here or did, who applied, or whom the business serves. */
const kindOf = (plain: string): string | undefined => kindsOfPeople.find(([, shape]) => shape.test(plain))?.[0];
const kindsOfPeople = [
  ['applicant', /\b(?:sollicitant(?:e|en)?|kandida(?:at|ten)|applicants?|candidates?)\b/],
  ['staff', /\b(?:medewerk(?:er|ster)s?|werknemers?|collega|personeelslid|employees?|colleagues?)\b/],
  [
    'served',
    /\b(?:klant(?:en)?|client(?:en)?|patient(?:en)?|lid|gast|huurder|customers?|clients?|patients?|members?|guests?|tenants?)\b/,
  ],
] as const;

const ofOwnDay = /\b(?:(?:e-?)?mail|brief|bericht|verzoek|vraag|letter|request|message) (?:van|of|from) \d/i;

const authority =
  '(?:politie|recherche|justitie|officier van justitie|fiod|marechaussee|belastingdienst|uwv|svb|gemeente|deurwaarder|inspectie|sociale dienst|police|council|municipality|tax office|bailiff)';
const outsider =
  '(?:(?:zorg)?verzeker(?:aar|ing)|werkgever|school|bond|sponsor|journaliste?|krant|buurman|buurvrouw|verhuurder|incassobureau|concurrent|insurer|employer|landlord)';
/** Family, save who may ask for a child of theirs. */
const relative = '(?:oma|opa|tante|oom|nicht|neef|grandma|grandpa|grandmother|grandfather|aunt|uncle)';
const asksFor = String.raw`\b(?:wil|wilt|willen|wilde|vraagt|vroeg|vragen|vordert|eist|wants?|asks?|asked|demands?)\b`;
const data = String.raw`(?:persoonsgegevens|gegevens|namen|naam|adres\w*|beelden|camerabeelden|dossier\w*|\S*lijst|personeelsbestand|klantenbestand|ledenbestand|nummers?|telefoonnummer\w*|informatie|info|data|details|names|footage|files?)`;
const ofTheirs = '(?:haar|hem|hen|hun|zijn|zichzelf|her|him|them|his|their)';

const asksOfOthers: readonly RegExp[] = [
  new RegExp(String.raw`\b${authority}\b.{0,60}${asksFor}.{0,60}\b${data}\b`),
  // "De gemeente mailt of ik gegevens wil sturen".
  new RegExp(
    String.raw`\b${authority}\b (?:mailt|mailde|belt|belde|schrijft|schreef|stuurt een (?:mail|brief)|emailed|called|wrote) (?:ons |mij |me )?(?:of|if|whether) (?:ik|we|wij|i)\b.{0,60}\b${data}\b`,
  ),
  new RegExp(
    String.raw`\b${relative}\b.{0,30}\b(?:belt|belde|mailt|mailde|vraagt|vroeg|wil|asks?|asked|wants?|called|phoned)\b.{0,30}\b${data} (?:van|vd|v\/d|of) (?!${ofTheirs}\b)`,
  ),
  new RegExp(String.raw`\b${outsider}\b.{0,40}${asksFor}.{0,40}\b${data} (?:van|over|of|about) (?!${ofTheirs}\b)`),
  // Who checks the business looks into files that are of none of theirs.
  new RegExp(
    String.raw`\b(?:zorgverzekeraar|zorgkantoor|health insurer)\b.{0,20}${asksFor}.{0,40}\b(?:dossiers?|files?)\b.{0,20}\b(?:controle|controleren|audit|inspection|check)\b`,
  ),
];
/** "De beelden zien waar hij op staat": of the one who asks. */
const ofThemselves =
  /\b(?:waar|waarop|where) (?:hij|ie|zij|ze|he|she) (?:zelf )?(?:op ?)?(?:staat|te zien is|in beeld is|is)\b/;
/** On whose behalf it is, or that they want their own. */
const isAllowed = /\b(?:namens|machtiging|gemachtigd\w*|met toestemming|on behalf|authori[sz]ed)\b/;

/** Whether an authority or another outsider asks for data of somebody else: no request of the person themselves (art. 15 GDPR). */
export function asksForOthers(text: string): boolean {
  const plain = folded(text.slice(0, 500));
  return !isAllowed.test(plain) && !ofThemselves.test(plain) && asksOfOthers.some((shape) => shape.test(plain));
}

/** "De AP heeft gebeld", "brief van de toezichthouder": it asks something of the business, and is nobody whose data are kept. */
export function authorityCalls(text: string): boolean {
  const plain = folded(text.slice(0, 500)).trim();
  return !text.includes('?') && supervisorCalls.some((shape) => shape.test(plain));
}
const supervisor =
  '(?:de )?(?:ap|autoriteit persoonsgegevens|privacytoezichthouder|toezichthouder|data protection authority|dpa|privacy regulator)';
const supervisorCalls: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:hoi|help|oh|nou|hi)[, ]+)*(?:the )?${supervisor} (?:heeft|belde|belt|mailde|mailt|schreef|schrijft|stuurde|stuurt|vraagt|vroeg|wil|komt|kwam|staat|hangt|called|calls|wrote|writes|emailed|sent|asks|asked|wants|is)\b(?!.*\b(?:gemeld|reported|filed)\b)`,
  ),
  new RegExp(
    String.raw`\b(?:brief|mail|e-?mail|mailtje|telefoontje|bericht|bezoek|vragen|post|letter|call|message|visit) (?:gekregen |gehad |got )?(?:van|from) (?:the )?${supervisor}\b`,
  ),
];

const dead =
  /\b(?:overleden|overleed|overlijden|gestorven|wijlen|nabestaanden?|erfgena(?:am|men)|weduwe|weduwnaar|deceased|dead|died|passed away|next of kin|heirs?|late (?:husband|wife|mother|father|son|daughter|client|patient))\b/;
const wishOfThem = new RegExp(
  String.raw`${asksFor}|\b(?:mag|mogen|kan|kunnen|recht op|opvragen|inzien|inzage|krijgen|may|can|entitled|right to)\b`,
);
const dataOfThem =
  /\b(?:persoonsgegevens|gegevens|dossiers?|inzage|inzien|medische?|file|files|records?|data|kopie|copy|foto\S*|berichten|wissen|verwijder\S*|delete|erase)\b/;

/** Whether data are asked of somebody who is dead: the GDPR does not apply to them (recital 27). */
export function asksOfDead(text: string): boolean {
  const plain = folded(text.slice(0, 500));
  return dead.test(plain) && wishOfThem.test(plain) && dataOfThem.test(plain);
}

/** "Meneer Bakker is zelf aan de lijn geweest": somebody called, wrote or came by, and no more is told of it. */
export const contacted = (text: string): boolean =>
  text.length <= longestCall && !text.includes('?') && !authorityCalls(text) && calledUs.test(folded(text.trim()));
const longestCall = 100;
const calledUs =
  /^(?:(?:en|oh|o ja|trouwens|net|zojuist|vanmorgen|vandaag|gisteren)[, ]+)*(?:(?:meneer|mijnheer|mevrouw|mevr|mvr|mw|dhr|de heer|mr|mrs|ms)\.? \S+|(?:de|die|deze|onze|the|our) \S+)(?: \S+){0,3}? (?:(?:is|was|hing|heeft|had) (?:\S+ ){0,4}?(?:aan de (?:lijn|telefoon|balie|deur)|gebeld|teruggebeld|opgebeld|gemaild|geappt|geschreven|langs ?(?:geweest|gekomen))|(?:belde|mailde|appte|called|phoned|rang|e-?mailed|came by)(?: \S+){0,3}$)(?:[ ,]+(?:geweest|daarover|vandaag|zelf|net|terug|hierover))*[.!]*$/;

/** "Het was haar zus die het vroeg": somebody of their own asks it for them, and nothing tells that they may. */
export const asksForThem = (text: string): boolean =>
  text.length <= longestCall &&
  !text.includes('?') &&
  !isAllowed.test(folded(text)) &&
  forThem.test(folded(text.trim()));
const forThem =
  /\b(?:haar|zijn|zn|hun|her|his|their) (?:\p{L}+ )?(?:zus\w*|broer|moeder|vader|ouders?|dochter|zoon|man|vrouw|partner|vriendin?|tante|oom|nicht|neef|buurvrouw|buurman|advocaat|mantelzorger|sister|brother|mother|father|parents?|daughter|son|husband|wife|partner|friend|aunt|uncle|neighbour|lawyer|solicitor|carer)\b.{0,20}\b(?:vroeg|vraagt|belde|mailde|mailt|appte|schreef|stuurde|wil|wilde|deed|asked|asks|called|mailed|e-?mailed|wrote|wants|wanted|sent)\b/u;
