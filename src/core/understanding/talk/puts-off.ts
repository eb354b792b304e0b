// What is for afterwards, and what comes first, where neither yes nor no is said to what was offered: "straks", "nee, eerst dit afmaken".
import { folded } from '../../fold.js';

/** Whether a message says nothing but that it is for afterwards. "Later" alone leaves what is open. */
export const putsOff = (text: string): boolean => text.length <= longest && afterwards.test(text.trim());
const longest = 80;

const lead = '(?:(?:nee|neen|ja|oke?|ok\u00e9|goed|prima|wacht|no|yes|wait)[, ]+)*';
const notNow = '(?:(?:nu(?: even)? niet|niet nu|even niet|nog niet|not now|not yet)[, .]*)?';
const inAWhile =
  '(?:(?:dat|die|dit|het|doe|doen|meld|maak|komt?|ik|we|wij|i.ll|i|will|do|report|that|it|this|wel|dan|ik er) )*(?:straks|zo ?meteen|(?:zo ?)?dadelijk|zo direct|daarna|hierna|na deze|in a (?:minute|moment|sec)|after(?:wards| this)|in een minuutje)(?: (?:wel|dan|pas|even|nog|doen|melden|doe ik dat|maak ik dat|please))*';
const thisFirst =
  '(?:(?:ik wil |laat me |wil )?eerst (?:nog )?(?:even )?(?:dit|deze|dat hier|hier|verder|deze vra(?:ag|gen)|(?:een|wat|n) (?:andere )?vra(?:ag|agje|gen)|iets (?:vragen|anders))(?: (?:hier|even|vra(?:ag|gen)|formulier|mee|verder))*(?: (?:af ?maken|af|afronden|afhebben|doen|gaan|beantwoorden|invullen))?|(?:let me |i want to |i.ll )?(?:first )?(?:finish|do|answer|ask) (?:this|these|something|a question)(?: (?:one|question|form))?(?: first)?|(?:first )?(?:a|one) question(?: first)?|this (?:one )?first)';
const afterwards = new RegExp(
  `^${lead}(?:${notNow}(?:${inAWhile}|${thisFirst})(?:[, ]+${inAWhile})?|(?:nee|neen|no|nu niet|niet nu|not now)[, ]+(?:doe ik |dat |ik doe dat )*(?:later|nu(?: even)? niet|nog (?:even )?niet|not (?:now|yet)))[.!]*$`,
  'i',
);

/** What is said first, where somebody who has to go leaves the rest for later behind it; undefined for anything else. */
export function leavesBehind(text: string): { readonly now: string; readonly rest: 'later' } | undefined {
  if (text.length > longestStory || text.includes('?')) return undefined;
  const parts = text.trim().split(/(?<=[.!;,…\n])\s+/);
  const at = parts.findIndex((_, from) => from > 0 && parts.slice(from).every((one) => hasToGo.test(one.trim())));
  const now =
    at < 0
      ? ''
      : parts
          .slice(0, at)
          .join(' ')
          .replace(/[\s,;]+$/, '');
  return now === '' || hasToGo.test(now) || mustDo.test(now) ? undefined : { now, rest: 'later' };
}
/** "Dat doen we later. wel sollicitanten": what is put off answers nothing, and what is told behind it is heard. */
export const behindLater = (text: string): string | undefined =>
  /^(?:(?:nee|ja|ok[eé]?|no|yes)[, ]+)?(?:(?:dat|die|dit|deze|that|this) )?(?:doe|doen|komt|vul|vullen|regel|regelen|bekijk|bekijken|do|comes?) (?:(?:ik|we|wij|i) )?(?:(?:het|dat|er|wel|nog|in|it|that) ){0,2}(?:later|straks|morgen|een andere keer|tomorrow)(?: (?:wel|nog|in))?[.,;!]\s*(?<now>\S.{3,})$/is.exec(
    text.trim(),
  )?.groups?.['now'];

/** The yes of who puts one thing right at another time: "ja dan maar, reden pas ik later aan"; undefined for anything else. */
export function yesForNow(text: string): string | undefined {
  const [, yes = '', rest = ''] = /^([^,;.!]+)[,;.!]+\s+(.+)$/s.exec(text.trim()) ?? [];
  return text.length <= longest * 2 && changedLater.test(rest) ? yes : undefined;
}
const changedLater =
  /^(?:(?:en|maar|but|and) )?(?!(?:ik|we|wij|i) )(?:(?:de|het|dat|die|mijn|the|that) )?(?:\p{L}+ ){0,3}?(?:pas|vul|verander|wijzig|zet|doe|schrijf|bedenk|komt|volgt|i['’]?ll (?:change|fix|add|do)) (?:(?:ik|we|wij|dat|het|nog|wel|even|later|straks|morgen|dan|it|that) )*(?:later|straks|morgen|nog|tomorrow)(?: (?:nog|wel|even|aan|in|erbij|bij|op))*[.! ]*$/iu;

const longestStory = 400;
/** "Moet nu de winkel open doen, later meer" answers nothing. */
const mustDo =
  /^(?:(?:sorry|oh?|nou|zo|oke?|maar|ik|we|i)[, ]+)*(?:moet|moeten|ga|gaan|heb|hebben|ben|must|have to|got to)\b/i;
const hasToGo =
  /^(?:(?:maar|sorry|en|oke?|zo|nou|dus|helaas|ik|we|but|and|i)[, ]+)*(?:(?:moet|ga|moeten|must|have to|gotta) (?:(?:ik|we|nu|echt|even|ff|zo|weer|nodig|snel|now|really) )*(?:weg|door|ervandoor|rijden|aan het werk|aan de slag|go|run)|(?:nu |echt )+(?:door|weg)|(?:(?:de|the) )?rest (?:(?:doe|doen|vul|maak|komt|volgt|i['’]?ll do|ik|we|wij|later|straks|morgen|vanavond|in|wel|een andere keer|tomorrow)[, ]*)+(?:moet nu weg|moet weg)?|later (?:(?:weer|wel) )?(?:verder|meer|more)|(?:ga|ik ga|kom|doe) (?:(?:ik|we) )?(?:later|straks|morgen|vanavond) (?:weer |wel )?(?:verder|terug)|(?:we|ik) (?:gaan|ga) (?:later|straks|morgen|vanavond) (?:weer )?verder|er staat (?:een klant|iemand) (?:aan|voor|bij|in) [^,.;]{3,20}|tot (?:later|straks|morgen)|more later)[.! ]*$/i;

/** Whether a message says nothing but that what stands open is for another moment, and not what is first: "straks", "nu niet". */
export const notNowAlone = (text: string): boolean => text.length <= longest && anotherTime.test(text.trim());
const anotherTime = new RegExp(
  `^${lead}(?:${notNow}${inAWhile}|(?:nu(?: even)? niet|niet nu|even niet|not (?:right )?now))[.!]*$`,
  'i',
);

const before =
  '(?:(?:nee|neen|ja|ok|oke|wacht|ho|doe|doen we|laten we|liever|graag|dan|nou|maar|toch|ik wil|we doen|no|yes|wait|do|please|rather|let ?s do)[, ]+)*';
const called = {
  breach: '(?:data ?lek(?:ken)?|lek|data ?breach|breach|leak)',
  request: '(?:verzoek(?:en)?|request)',
} as const;
const behind = '(?:[, ]+(?:graag|please|maar|doen|afmaken|melden|doorgeven|nog))*';
const shape = (kind: string): RegExp =>
  new RegExp(
    `^${before}(?:(?:eerst|first)(?: (?:even|maar|nog|over|met))* (?:(?:het|de|dat|dit|the|that) )?${kind}|(?:(?:het|de|dat|the|that) )?${kind} (?:eerst|first))${behind}$`,
  );
const shapes = Object.entries(called).map(([intent, kind]) => [intent, shape(kind)] as const);

/** The intent of what is said to come first, and nothing more; undefined for all else. */
export function saidFirst(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return shapes.find(([, one]) => one.test(plain))?.[0];
}

/** Whether what is asked was not done yet, and who says so tells at most when it will be: "nog niet, bel ik morgen". */
export const notDoneYet = (text: string): boolean =>
  text.length <= longest && !/[?\d]/.test(text) && notYet.test(folded(text.trim()));
const notYet =
  /^(?!.*\b(?:weet|weten|know|wacht|wait)\b)(?:[^\s,.]+[, ]+){0,4}?(?:nog (?:even |effe |helemaal )?(?:niet|nie)|not yet)\b(?:[, ]+[^\s,.]+){0,6}[.! ]*$/;
