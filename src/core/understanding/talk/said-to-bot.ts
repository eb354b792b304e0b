// What is said to whoever listens, beside a story: it agrees or asks back, and is no part of what happened.
import { firstNames } from '../values/first-names.js';
import { wordsIn } from '../words.js';
import { beginsToAsk } from './asks-in-general.js';
import { asksUnmarked } from './asks-rather.js';
import { greets } from './comes-in.js';
import { controlSaid } from './controls-said.js';
import { strays } from './said-in-form.js';
import { oddsOfAgreeing } from './steering.js';

/** "Verder klopt het, stuur maar": by how it is said, and by a word for it, for a word that nobody knows may be what happened. */
export const agreesOrSends = (clause: string, least: number): boolean =>
  !/[\d?]/.test(clause) && sayingSo.test(clause) && oddsOfAgreeing(clause) >= least;
const sayingSo = /\b(?:klopt|kloppen|(?:ver|op|in|door)?stu(?:ur|ren)t?|verzend(?:en|t)?|send|submit|correct|right)\b/i;
const rather = 0.6;

/** "Wat bedoel je daarmee": asked of who listens. "Wie het heeft weten we niet" tells. */
export const asksOfYou = (clause: string): boolean =>
  beginsToAsk(wordsIn(clause)) && /\b(?:je|jij|jullie|you)\b/i.test(clause);

/** "Zucht", "dank je", "wacht even", "hoi Anja": how who tells it feels or speaks to whoever listens, and nothing of what happened. */
export function onlyManners(clause: string): boolean {
  const whole = clause.trim().replace(/[\s,;.!…]+$/, '');
  const said = whole.replace(sighing, '');
  const words = wordsIn(said);
  const [first = ''] = words;
  return (
    (said === '' && whole !== '') ||
    exclaims.test(said) ||
    manners.includes(controlSaid(said)?.control ?? '') ||
    (words.length <= fewInGreeting && !isOfDay.test(first) && greets(first))
  );
}
const manners: readonly string[] = ['greet', 'thank', 'wait', 'away', 'stuck'];
const fewInGreeting = 3;
/** "Goede klant" greets nobody. */
const isOfDay = /^(?:goede?n?|goeien?|good|dag|day)$/i;
export const sigh =
  '(?:z+u+cht|p+f+|pfoe+|p+oe+h|oef+|tja|tsja|haha\\p{L}*|ha ha|hihi|lol|lmao|sigh|ugh|grr+|argh|jeetje|jemig|sjonge|omg|wow)';
const sighing = new RegExp(`^(?:${sigh}(?:[ ,.!…]+|$))+`, 'iu');
const exclaims =
  /^(?:help|(?:wat een|wat n|what an?|weer zo['’]?n) (?:dag|week|gedoe|toestand|ellende|drama|ramp|stress|day|week|mess|nightmare)(?: \p{L}+)?|(?:(?:wat een|wat|zo['’]?n|what an?|such an?) )?(?:lange?|veel|grote?|long|huge|many) (?:lijst|vragen|formulier|list|questions|form)(?: (?:zeg|hoor|allemaal))*)$/iu;

/** "Met Ricardo van de garage", "hoi ik ben Joost": who it is that tells it. */
const whoSpeaks =
  /^(?<hello>(?:hoi|hallo|hey|hee|hi|hello|dag|goe(?:de|ie)(?:morgen|middag|avond))[ ,!]+)?(?:(?:u spreekt |je spreekt )?(?:met|hier)|(?:dit|this) is|mijn naam is|my name is|it['’]s|ik ben|i am|i['’]m) (?<name>\p{L}{2,})(?<of> (?:van|from|of) (?:(?:de|het|the) )?\p{L}+(?: \p{L}+)?| hier)?[\s,.!]*$/iu;
/** "Samira hier van de kikker". */
const whoIsHere =
  /^(?<hello>(?:hoi|hallo|hey|hee|hi|hello|dag|goe(?:de|ie)(?:morgen|middag|avond))[ ,!]+)?(?<name>\p{L}{2,}) (?:hier|here)(?<of>[, ]+(?:van|uit|from|of) (?:(?:de|het|the) )?\p{L}+(?: \p{L}+)?)?[\s,.!]*$/iu;
function tellsWho(clause: string): boolean {
  const said = clause.trim();
  const { hello, name = '', of } = (whoSpeaks.exec(said) ?? whoIsHere.exec(said))?.groups ?? {};
  if (name === '' || noName.has(name.toLowerCase())) return false;
  return hello !== undefined || of !== undefined || firstNames.has(name.toLowerCase());
}
const noName = new Set(
  wordsIn(`een de het mijn onze a the my our net vandaag er in op bij niet geen alle alles meer al mn zo toen bang kwijt boos klaar not
  afraid sorry spoed pincode code wachtwoord slot een beveiliging naam namen gegevens foto klanten`),
);
/** "Pff veel", "ik heb iets stoms gedaan": how bad somebody feels about it. */
const feelsBad =
  /^(?:(?:ik|i|sorry|oei|oeps|oh?|shit|help|en|maar|nou|volgens mij|ik (?:denk|geloof|vrees) dat|i think)[, ]+)*(?:(?:ik )?iets (?:heel |ergs? )?(?:stoms?|doms?|ergs?|fouts?) (?:heb gedaan|gedaan heb)|(?:heb|ben|have|did)(?: (?:ik|i))? (?:echt |net |zo )?(?:iets|wat|something) (?:heel |ergs? |really |very )?(?:stoms?|doms?|ergs?|fouts?|stupid|dumb|bad|terrible)(?: gedaan| done)?|(?:ben|voel) me (?:rot|dood|kapot)(?: \S+)? ?(?:geschrokken)?|(?:wat|hoe) (?:stom|dom) van (?:me|mij)|(?:en )?veel(?: te veel)?)(?: hoor)?[\s,.!]*$/iu;
const onlyOfTeller = (clause: string): boolean => tellsWho(clause) || feelsBad.test(clause.trim().replace(sighing, ''));

/** "Haal dat gaat over Noor weg", "en die hoort bij D-001", "laat zien wat je hebt": an order to whoever listens. */
const onlyOrders = (clause: string): boolean => orders.some((shape) => shape.test(clause.trim()));
const orders: readonly RegExp[] = [
  /^(?:(?:nee|ja|en|maar|dus|ok|oke|please|and|no)[, ]+)*(?:haal|gooi|schrap|verwijder|wis|remove|delete|drop)\s.{1,60}?\b(?:weg|eruit|eraf|er ?uit|leeg|out|off|away)[\s,.!]*$/i,
  /^(?:(?:nee|ja|en|maar|dus|and|no)[, ]+)*(?:(?:die|dat|dit|deze|het|it|that|this) )?(?:hoort|horen|belongs?) (?:\S+ ){0,3}?(?:bij|to|with) (?:\S+ )?d-?\d{1,4}[\s,.!]*$/i,
  /^(?:(?:nee|ja|en|maar|dus|and|no)[, ]+)*(?:(?:laat|toon|show)\b.{0,40}\b(?:zien|hebt|heb|have|got|staat|me)|(?:zet|doe|schrijf|vul|noteer|stuur)(?: (?:dat|dit|die|het|m|t|er|maar|even|dan|nu|ook))*(?: (?:van|over|met) (?:\S+ ){0,3}?\S+)? (?:erbij|er ?bij|in|op|door|weg|maar|naar \p{L}+))[\s,.!]*$/iu,
];

/** What is told without a greeting, a sigh or thanks in it; as it is where nothing else stands in it. What somebody wrote is left as they wrote it. */
export function withoutManners(text: string): string {
  const rest = withoutLead(without(withoutEcho(text), (clause) => onlyManners(clause) || onlyOfTeller(clause)));
  return rest === '' ? text : rest;
}

/** "Een datalek? Het is gewoon WhatsApp hoor": what was offered is asked back, and waved away. */
const withoutEcho = (text: string): string => text.replace(echo, '$1');
const echo =
  /(^|[.!?…]\s+)(?:(?:wat|hoezo|huh|oh)[,?]* )?(?:(?:is (?:dit|dat|het) )?(?:een|n|a) )?(?:data ?)?(?:lek|breach)\?+(?:\s+|$)(?:(?:het|dat|dit|'?t) (?:is|was) (?:(?:toch|maar|gewoon|alleen) )+[^,.;!?]{2,30} hoor(?:[.!]+\s*|$))?/giu;

/** The clauses of a text that are none of these; what is quoted, or pasted as a letter, is looked through no further. */
export function without(
  text: string,
  isNone: (clause: string, isLast: boolean) => boolean,
  between = clauseEnds,
): string {
  const own = text.search(quoted);
  const [told, rest] = own < 0 ? [text, ''] : [text.slice(0, own), text.slice(own)];
  const clauses = told.split(between);
  const kept = clauses.filter((clause, at) => !isNone(clause, rest === '' && at === clauses.length - 1));
  return kept.length === clauses.length ? text : `${kept.join(' ')}${rest}`.replace(/[\s,;]+$/, '');
}
const quoted = /["“”«:\n]/;
/** Where one clause ends and another begins: behind a sign, and before a space. */
export const clauseEnds = /(?<=[.!?;,…])\s+/;

const leadIn = new RegExp(
  `^(?:(?:${sigh}|nee+(?: (?:joh|hoor|man|zeg))+|zeg(?=,)|hoi|hallo|hey|hee|hi|hello|goe(?:de|ie)(?:morgen|middag|avond))(?:[ ,.!…]+|$))+`,
  'iu',
);
/** "Hoi er is een laptop weg"; in "hoi Anja, ..." the name would be left. */
const withoutLead = (text: string): string => {
  const rest = text.replace(leadIn, '');
  return firstNames.has(wordsIn(rest)[0]?.toLowerCase() ?? '') ? text : rest;
};

/** "Nee ik zei juist bewaren!", "dat heb ik net al gezegd": said of what was said. */
const insists = (clause: string): boolean => saysAgain.test(clause.trim()) || scolds.test(clause.trim());
const scolds =
  /^(?:(?:nou|nee|ja|maar|pff+|no|but)[, ]+)*(?:je|jij|u|jullie|you) (?:(?:snapt?|begrijpt?|luistert?|zeurt?|zeikt?) (?:me |mij |er |ook |echt |nou |het |dat )*(?:niet|niks|niets|geen|door|maar)|(?:don['’]?t|do not) (?:get|listen|understand))\b[^,;]*$/i;
const saysAgain =
  /^(?:(?:nee|neen|ja|jawel|maar|hallo|no|yes|but)[, ]+)*(?:(?:ik|i) (?:zei|zeg|bedoelde?|said|meant|mean)(?: (?:juist|toch|net|al|dat|het|je|wel|echt|gewoon|to|you|it))*(?: (?:bewaren|opslaan|erbij|toevoegen|erbij zetten|noteren|save|store|keep|add)(?: (?:het|dat|it|that))?)?|(?:dat )?(?:zei|zeg|heb) ik(?: (?:toch|net|al|je|dus))*(?: gezegd)?|dat (?:vroeg|vraag|bedoel|bedoelde|zei|zeg|wou|wilde) ik (?:(?:je|jou|u|toch|ook|dus|nu|nou|helemaal|eigenlijk) )*(?:niet|nie)|that(?:['’]s| is) not what i (?:asked|meant|said)|i (?:just |already )*(?:said|told you)(?: (?:that|so))?)[\s,.!…]*$/i;

const isToBot = (clause: string): boolean =>
  agreesOrSends(clause, rather) ||
  asksOfYou(clause) ||
  onlyManners(clause) ||
  onlyOfTeller(clause) ||
  onlyOrders(clause) ||
  insists(clause) ||
  strays(clause);

/** What is left of a text without its clauses that are said to the bot; a question that is answered by the next is told with it. */
export const toldOf = (text: string): string =>
  withoutLead(
    without(
      withoutEcho(text),
      (clause, isLast) => isToBot(clause) || (isLast && (clause.trim().endsWith('?') || asksUnmarked(clause))),
    ),
  );

/** Whether all of a text is said to the bot: "dat vroeg ik niet" tells nothing of what happened. */
export const onlyToBot = (text: string): boolean => without(text, isToBot).trim() === '';

/** The same with what it asks in it; as it is where nothing else is told. */
export function toldToOthers(text: string): string {
  const rest = withoutLead(without(text, isToBot)).replace(leadIn, '');
  return rest.trim() === '' ? text : rest;
}

/** Whether a text asks something and tells nothing: "en wat nu, moet ik melden", "tot wanneer heb ik de tijd dan". */
export function onlyAsks(text: string): boolean {
  const plain = text.trim();
  const last = plain.split(/[,;.]\s+/).at(-1) ?? plain;
  const words = wordsIn(plain.replace(leadsIn, ''));
  return (
    plain.endsWith('?') || asksUnmarked(last) || (beginsToAsk(words) && !tellsAnswer.test(plain)) || asksBy.test(plain)
  );
}
const leadsIn = /^(?:(?:en|maar|dus|oke?|and|but|so|nou|ja)[, ]+)+/i;
/** "Wie het heeft weten we niet", "wat erop stond: namen". */
const tellsAnswer = /:|\b(?:weet|weten|know|niet|not)\b/i;
const asksBy =
  /^(?:(?:en|maar|dus|and|but|so)[, ]+)*(?:tot|vanaf|bij|aan|in|op|until|by|to) (?:wanneer|wie|welke?|hoe|wat|when|whom?|which|what)\b/i;
