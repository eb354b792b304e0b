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
