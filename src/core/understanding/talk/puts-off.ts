// Who wants to finish something else first, and says neither yes nor no to what was offered: "nee, eerst dit afmaken", "straks".

/** Whether a message says nothing but that it is for afterwards. "Later" alone leaves what is open. */
export const putsOff = (text: string): boolean => text.length <= longest && afterwards.test(text.trim());
const longest = 80;

const lead = '(?:(?:nee|neen|ja|oke?|ok\u00e9|goed|prima|wacht|no|yes|wait|ok)[, ]+)*';
const notNow = '(?:(?:nu(?: even)? niet|niet nu|even niet|nog niet|not now|not yet)[, .]*)?';
const inAWhile =
  '(?:(?:dat|die|dit|het|doe|doen|meld|maak|komt?|kom|ik|we|wij|i.ll|i|will|do|report|that|it|this|wel|dan|ik er) )*(?:straks|zo ?meteen|(?:zo ?)?dadelijk|zo direct|daarna|hierna|na deze|in a (?:minute|moment|sec)|after(?:wards| this)|in een minuutje)(?: (?:wel|dan|pas|even|nog|doen|melden|doe ik dat|maak ik dat|please))*';
const thisFirst =
  '(?:(?:ik wil |laat me |wil )?eerst (?:nog )?(?:even )?(?:dit|deze|dat hier|hier|verder|deze vra(?:ag|gen))(?: (?:hier|even|vra(?:ag|gen)|formulier|mee|verder))*(?: (?:af ?maken|af|afronden|afhebben|doen|gaan|beantwoorden|invullen))?|(?:let me |i want to |i.ll )?(?:first )?(?:finish|do|answer) (?:this|these)(?: (?:one|question|form))?(?: first)?|this (?:one )?first)';
const afterwards = new RegExp(
  `^${lead}(?:${notNow}(?:${inAWhile}|${thisFirst})(?:[, ]+${inAWhile})?|(?:nee|neen|no|nu niet|niet nu|not now)[, ]+(?:doe ik |dat |ik doe dat )*(?:later|nu(?: even)? niet|not now))[.!]*$`,
  'i',
);

/** Whether a message says nothing but that what stands open is for another moment, and not what is first: "straks", "nu niet". */
export const notNowAlone = (text: string): boolean => text.length <= longest && anotherTime.test(text.trim());
const anotherTime = new RegExp(
  `^${lead}(?:${notNow}${inAWhile}|(?:nu(?: even)? niet|niet nu|even niet|not (?:right )?now))[.!]*$`,
  'i',
);
