// What somebody says who is away for a while, or hands over what they do: which form that is told in.
import { folded } from '../../../core/fold.js';
import { months } from '../../../core/understanding/values/unsure-day.js';
import { givesRole, ordersRole } from './role-told.js';

const away =
  /^(?:(?:hoi|ps|trouwens|even|o ja|fyi|hallo)[ ,]+)*(?:(?:van|vanaf|from) (?:\S+ ){1,9}?|(?:(?:volgende|komende|next) (?:week|maand|month)|morgen|overmorgen|tomorrow|(?:(?:komende|aanstaande|volgende) )?(?:maan|dins|woens|donder|vrij|zater|zon)dag),? )?(?:ik ben|ben ik|ik ga|i am|i'm) (?:er )?(?:(?!\b(?:niet|geen)\b)\S+ ){0,11}?(?:weg|op vakantie|met vakantie|afwezig|met verlof|er niet|(?<=\ber (?:\S+ ){1,5}?)niet|vrij|on holiday|away|on leave)\b/;
const handsOver =
  /^(?:(?:hoi|ps|trouwens|even|o ja|fyi|hallo)[ ,]+)*(?:(?:(?:mijn|mn|onze|m'n) )?(?:(?:collega|opvolger|opvolgster) )?(?!klant\b|client\b|patient\b|bank\b)\S+ (?:gaat |zal )?(?:neemt (?:(?:dan|nu|morgen|straks|voortaan|vanaf \S+|per \S+) )?(?:het|alles|mijn (?:taken|rol|werk)) (?:hier )?(?:(?:van mij|van me) over|over van (?:mij|me))|(?:het|alles|mijn (?:taken|rol|werk)) (?:van mij|van me) overnemen)|(?:(?:my|our) )?(?:(?:colleague|successor) )?(?!customer\b|client\b|who\b)\S+ (?:takes over|will take over|is taking over|takes (?:it|everything) over) (?:from me|my (?:role|tasks|work|job|duties)|everything from me)|\S+ neemt mijn (?:taken|rol|werk|activiteiten) over|(?:ik )?(?:wil|moet|ga|kan ik|hoe kan ik) (?:graag )?(?:mijn|alles|het) (?:\S+ ){0,2}?(?:overdragen|over dragen)\b.*|ik (?:draag|geef) (?:mijn|alles|het) (?:\S+ ){0,2}?(?:over|door) aan \S+|i want to hand over .*|(?!wie\b|wat\b|er\b|dit\b|dat\b)\S+ wordt (?:nu |voortaan )?(?:de |onze )?(?:nieuwe )?(?:privacy ?(?:persoon|officer|functionaris|verantwoordelijke|beheerder)|privacy officer))$/;

/** An adviser comes, or is to read along. */
const advises: readonly RegExp[] = [
  /\b(?:adviseur|adviser|advisor)\b.*\b(?:mee ?(?:te )?lezen|mee ?(?:te )?kijken|leest mee|kijkt mee|toegang|inzage|erbij kunnen|access|reads? along|look along)\b/,
  /^(?:(?:hoi|ps|trouwens|even|o ja|fyi|hallo)[ ,]+)*(?:we|wij|ik|i) (?:krijgen|krijg|hebben|heb|nemen|neem|get|have|are getting|hired) (?:(?:nu|voortaan|binnenkort|ook|een|n|a|an|nieuwe|externe|new) )*(?:privacy[- ]?)?(?:adviseur|adviser|advisor)\b/,
  /\b(?:toegang|access|meelezen|meekijken)\b.*\b(?:adviseur|adviser|advisor)\b/,
];
/** Somebody by name reads along as an adviser, or may read and change nothing: also where something is open. */
const readsAlong =
  /^(?!(?:ik|we|wij|ze|zij|hij|iemand|niemand|wie|u|je|i|he|she|they|someone)\b|(?:de |een |the |a )?(?:klant|client|patient|gast|lid|leden|ouder|politie|huurder|customer|police)\p{L}*\b)\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}? (?:(?:leest|kijkt|gaat|reads|looks) (?:(?:hier|ook|voortaan|in|met|het|register|here|too|with|us) )*(?:mee|meelezen|meekijken|along) (?:als|as) |(?:mag|moet|kan|may|can|should) (?:(?:ook|hier|voortaan|alles|het|kunnen|in|register|everything|only|alleen) )*(?:(?:in)?(?:lezen|zien)|read|see)(?: everything)? (?:maar|but) (?:niks|niets|geen|not|nothing))/u;
/** "Kees neemt het over", of whom nothing else is asked. */
const takesOver =
  /^(?:(?:en|dan|nu|hoi|trouwens)[ ,]+)*(?!(?:ik|hij|zij|ze|die|dat|wie|iemand|niemand|wij|we|u|je|klant|collega)\b)\p{L}[\p{L}'’-]* neemt (?:het|alles|dit|dat) (?:(?:dan|nu|voortaan|binnenkort|straks|hier) )*over(?: (?:van mij|van me))?(?:,? (?:vanaf|per|met ingang van) .{3,30})?$/u;

/**
 * The flow of the form; undefined for anything else. Who is only out of the door for a moment is not away. `alone`: nothing is asked,
 * so that fewer words tell it.
 */
export function awayTold(text: string, alone: boolean): 'absence' | 'back' | 'handover' | 'role-offer' | undefined {
  if (text.length > longest) return undefined;
  const plain = asSaid(text);
  if (
    alone &&
    !/\b(?:niet meer|geen|gestopt|stopt|weg|no longer)\b/.test(plain) &&
    advises.some((one) => one.test(plain))
  )
    return 'role-offer';
  if (readsAlong.test(plain.replaceAll(',', ''))) return 'role-offer';
  if (text.includes('?')) return undefined;
  if (alone ? givesRole(plain) : ordersRole(plain)) return 'role-offer';
  if (handsOver.test(plain.replace(because, '')) || (alone && takesOver.test(plain))) return 'handover';
  if (alone && neverWent.test(plain)) return 'back';
  return away.test(plain) && lasts.test(plain) ? 'absence' : undefined;
}
const longest = 160;
/** Why they hand it over is no part of it. */
const because = /,? (?:want|omdat|because|since) (?:ik|i) .*$/;
const asSaid = (text: string): string => folded(text.trim()).replace(/[\s.!?]+$/, '');

/** Whether somebody says that they are here again, and no more. */
export const saysBack = (text: string): boolean =>
  text.length <= longest && [neverWent, isAgain].some((shape) => shape.test(asSaid(text)));
/** Who says that they do not go, or are here again: "ik ben toch niet weg", "weer terug van vakantie". */
const hasCome =
  "^(?:(?:hoi|ps|trouwens|even|o ja|fyi|hallo|oh|ja|hi)[ ,]+)*(?:(?:ik|i)(?:['’]m)? )?(?:(?:ben|am|ga) )?(?:er )?";
const asWell = '(?: (?:hoor|dan|eigenlijk))*$';
const neverWent = new RegExp(
  `${hasCome}(?:(?:toch niet|toch niet meer|not) (?:weg|op vakantie|afwezig|met verlof|away)(?: after all)?|(?:(?:mijn|de|my) )?(?:vakantie|verlof|reis|holiday) gaat (?:toch )?niet door)${asWell}`,
);
const isAgain = new RegExp(
  `${hasCome}(?:toch |nu |weer |alweer |eerder )*(?:er weer|weer er|terug|weer terug|beschikbaar|weer aan het werk|back)(?: (?:van|uit) (?:mijn )?(?:vakantie|verlof))?(?: (?:from (?:my )?(?:holiday|leave)|early|again))*${asWell}`,
);
const lasts =
  /\b(?:vakantie|verlof|holiday|leave|dag(?:en)?|week|weken|maand(?:en)?|tot|t\/m|vanaf|morgen|volgende|days?|weeks?|until|tomorrow|(?:maan|dins|woens|donder|vrij)dag)\b/;

const joins: readonly RegExp[] = [
  /^(?:(?:er|we|wij|ik) (?:is|zijn|hebben|krijgen|krijg|heb|komt) |(?:er )?(?:komt|begint|start) )(?:\p{L}+ )??(?:een |n )?nieuwe (?:collega|medewerk(?:er|ster)|werknemer|stagiaire?|assistente?|kracht|hulp)(?: bij| erbij)?(?: (?:begonnen|gestart|aangenomen|bijgekomen|erbij gekomen|in dienst(?: genomen)?))?(?:[,:]? (?:(?:die |ze |hij |zij )?heet |genaamd |dat is |namelijk )?(?<name>(?!die\b|met\b|en\b|in\b|per\b|voor\b)\p{L}[\p{L}'’-]+)(?<rest>.*))?$/iu,
  /^nieuwe (?:collega|medewerk(?:er|ster)|werknemer|stagiaire?|kracht)(?: is| heet|:)? (?<name>(?!in\b|per\b|voor\b)\p{L}[\p{L}'’-]+(?: (?!begint\b|start\b|komt\b|krijgt\b|per\b|in\b|voor\b)\p{L}[\p{L}'’-]+)?)(?:, (?:\p{L}+ )?(?:begint|start|komt|krijgt)\b.*)?$/iu,
  /^(?:onze|de) nieuwe (?:collega|medewerk(?:er|ster)|stagiaire?|assistente?) (?:heet|is) (?<name>\p{L}[\p{L}'’-]+)(?<rest>.*)$/iu,
  /^(?<name>\p{L}[\p{L}'’-]+) (?:komt (?:\p{L}+ )?(?:bij ons werken|bij ons in dienst|in dienst|hier werken)|is (?:onze|de) nieuwe (?:collega|medewerk(?:er|ster)|stagiaire?|assistente?)|(?:begint|start) (?:\p{L}+ )?(?:bij ons|hier))(?<rest>.*)$/iu,
];
/** When somebody begins, and as what. */
const besideJoining =
  /^(?:[ ,]*\b(?:(?:die |ze |hij |zij )?(?:begint|start|komt)|per|vanaf|op|als|in|bij ons|hier|(?:(?:zij|ze|hij|die|she|he) (?:werkt|staat|helpt|zit|doet|gaat|komt|works?) )?(?:(?:in|op|bij|aan|voor|at) )?(?:de|het|onze|the) \p{L}+|(?:maan|dins|woens|donder|vrij|zater|zon)dag|morgen|vandaag|volgende|week|maand|\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:nieuwe )?(?:assistente?|stagiaire?|medewerk(?:er|ster)|monteur|collega|hulp|kracht)))*[ ,.!]*$/iu;

/** Who begins, by what they come to do: a trainee is new by itself, another has to be called so. */
const begins =
  "stagiaires?|stagiair|trainee|intern|apprentice|leerling|bbl(?:-| |'?)er|uitzendkracht|oproepkracht|invalkracht|vakantiekracht|zaterdaghulp|weekendhulp|vakantiehulp|proefwerker|temp";
const works =
  'collega|medewerk(?:er|ster)|werknemer|werkneemster|kracht|hulp|assistente?|monteur|kapster|kapper|chauffeur|verkoper|verkoopster|bakker|kok|planner|receptioniste?|vrijwilliger|personeelslid|employee|colleague|co-?worker|worker|staff member|team member|volunteer|assistant|hire|starter';
const somebody = `(?:(?:een|n|'n|onze|de|a|an|our|the) )?(?:(?:nieuwe?|new) (?:${begins}|${works})|nieuwe? (?:meisje|meid|jongen|dame|knul)|(?:een |n |a |an )?(?:${begins})|iemand(?: nieuws?| erbij)?|een nieuwe?|someone new|somebody new|new (?:staff|people)|nieuw personeel|nieuwe mensen)(?: (?:(?:die |ze |hij |zij )?heet |genaamd |called |named )?(?<name>\\p{L}[\\p{L}'’-]+)(?: heet (?:ze|hij))?)??`;
const come = '(?:komt|komen|begint|beginnen|start|starten)';
const here =
  '(?: (?:er|bij|erbij|hier|bij ons|in dienst|te werken|werken|aan|in de (?:winkel|zaak|keuken|salon|praktijk|werkplaats)|op kantoor|with us|for us|here|us|working|work))*';

/** Who begins as one of these does not come to work here, and what begins on trial is nobody. */
const noWork =
  '(?:klant\\p{L}*|client\\p{L}*|patient\\p{L}*|lid|leden|gast\\p{L}*|huurder\\p{L}*|abonnee|donateur|cursist|customer|member|guest|tenant|pupil|proef|test|pilot|trial|laatste|eerste|first|last|eigen|zelfstandig\\p{L}*|zzp\\p{L}*)\\b';

/** The same in other words, without the day: nobody is named, or only in the form. */
const unnamed: readonly RegExp[] = [
  new RegExp(`^(?:er )?${come} (?:er )?(?:bij ons |hier |ook )?${somebody}${here}$`, 'iu'),
  new RegExp(`^${somebody} (?:${come}|gaat ${here.slice(2, -2)}beginnen|treedt)${here}$`, 'iu'),
  new RegExp(`^(?:(?:we|wij|ik) )?(?:krijgen|krijg|nemen|neem) (?:(?:we|wij|ik) )?(?:er )?${somebody}${here}$`, 'iu'),
  new RegExp(`^(?:we|wij|ik) (?:hebben|heb) ${somebody} (?:aangenomen|in dienst genomen)$`, 'iu'),
  new RegExp(
    `^(?:we|i) (?:have |are |am |will )*(?:hired|hiring|hire|getting|get|got|taking on|take on) ${somebody}(?: (?:starting|joining|who (?:starts|joins)))?${here}$`,
    'iu',
  ),
  new RegExp(`^(?:we|i) have ${somebody} (?:starting|joining|who (?:starts|joins))${here}$`, 'iu'),
  new RegExp(
    `^(?:there is )?${somebody} (?:is |will be |will )?(?:starts?|starting|begins?|beginning|joins?|joining|comes to)${here}$`,
    'iu',
  ),
  // "Anna begint als kapster": who begins as something that people work as, and no customer.
  new RegExp(
    `^(?<name>\\p{L}[\\p{L}'’-]+(?: (?:(?:van|de|der|den) )*\\p{Lu}[\\p{L}'’-]+)?) (?:(?:gaat|is|will) (?:be )?)?(?:begint|start|komt|beginnen|starts?|begins?|joins?|starting|joining)(?: (?:bij ons|hier|er|us|here|with us|werken))* (?:als|as) (?:(?:een|n|nieuwe|onze|de|a|an|our|the|new) )*(?!${noWork})[\\p{L}-]{3,}(?: (?:in de \\p{L}+|op \\p{L}+))?${here}$`,
    'iu',
  ),
];

const weekday =
  '(?:(?:aanstaande|aankomende|komende|volgende|next|this coming) )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
/** The day on which somebody begins is asked in the form, which reads it itself. */
const someDay = new RegExp(
  `(?<=^| )(?:(?:per|vanaf|sinds|op|met ingang van|from|since|on|as of) )?(?:(?:morgen|overmorgen|vandaag|straks|binnenkort|tomorrow|today|soon)|(?:volgende|komende|deze|next|this) (?:week|maand|month)|over (?:een|twee|drie|vier|\\d) (?:dagen|week|weken|maanden?)|in (?:a|one|two|three|\\d) (?:days|weeks?|months?)|${weekday}(?: \\d{1,2} ${months})?|(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?|(?:(?:begin|eind|half|in|per|vanaf) )?${months}(?: \\d{1,2})?)(?= |,|$)`,
  'giu',
);

/** The name of who comes to work here, empty where none is told; undefined for anything else. `free`: any words answer what is asked. */
export function joinsTold(text: string, free: boolean): string | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const said = text
    .trim()
    .replace(/^(?:(?:hoi|ps|trouwens|even|o ja|fyi|hallo|oh|en|hi|hello|by the way)[ ,]+)+/i, '')
    .replace(/[\s.!]+$/, '')
    .replace(whatToDo, '');
  const bare = said
    .replaceAll(someDay, ' ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
  const plain = said.replace(onThatDay, '').replace(sinceDay, '');
  return newHere(free ? [plain] : [plain, bare]) ?? (free ? undefined : unnamedHere(bare));
}

/** Who is said to be new, in the first of these ways that says so. */
function newHere(ways: readonly string[]): string | undefined {
  const said = joins.flatMap((shape) => ways.map((way) => shape.exec(way)?.groups));
  const found = said.find((one) => one && besideJoining.test(one['rest'] ?? '') && !nobodyNew.test(one['name'] ?? ''));
  return found && (found['name'] ?? '');
}

function unnamedHere(bare: string): string | undefined {
  const found = unnamed.map((shape) => shape.exec(bare)).find((one) => one !== null);
  const name = found?.groups?.['name'];
  // A name in small letters may be any word here: then it is asked.
  return found === undefined || (name !== undefined && !/^\p{Lu}/u.test(name)) ? undefined : (name ?? '');
}
/** What is asked with it stands on the list that follows the form. */
const whatToDo =
  /[,.]? (?:en )?(?:wat|hoe) (?:moet|moeten|kan|dien) (?:ik|we|wij)(?: (?:dan|nu|nou|allemaal|er|hier|daar|voor|nog))* (?:regelen|doen|klaarzetten)$/i;
/** The day is asked in the form. */
const onThatDay =
  /(?<=^(?:\S+ ){1,3})(?:(?:per|vanaf|op) )?\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?=(?:een )?nieuwe )/i;
const sinceDay = new RegExp(`(?<=^(?:er|we|wij|ik) \\S+ )(?:sinds |since )?${weekday} (?=(?:een |n )?nieuwe )`, 'iu');
const nobodyNew = /^(?:ik|hij|zij|ze|we|wij|iemand|niemand|klant|er|dat|dit|die|werk|morgen|vandaag)$/i;
