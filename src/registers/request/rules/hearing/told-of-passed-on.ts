// What is told of a request right after it was passed on: by what the one who asks is recognised, and how long it may take.
import { folded } from '../../../../core/fold.js';
import { withoutReminder } from '../../../../core/understanding/forms/came-later.js';
import { identifiedBy } from '../../../../core/understanding/forms/field-said.js';
import { daySaid } from '../../../../core/understanding/values/moments-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { toldLater } from './told-later.js';

/** The mark that a few words name: "lidnummer 2271 is het", "o nee, klantnr 12". */
export function markTold(text: string): string | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const mark = identifiedBy(text);
  return mark !== undefined && wordsIn(text).length - wordsIn(mark).length <= fewBeside ? mark : undefined;
}
const longest = 120;
const fewBeside = 7;

/** Whether a text goes on about what somebody asked, and tells of nobody else: "jaar moet 1979 zijn, staat in haar mail". */
export function goesOnAbout(text: string): boolean {
  const plain = folded(text.trim());
  return (
    text.length <= longest &&
    !text.includes('?') &&
    ofThem.test(plain) &&
    !ofOthersToo.test(plain) &&
    !wants.test(plain)
  );
}
const ofThem =
  /\b(?:hij|zij|ze|haar|zijn|hem|hun|die|dat|het|er|meneer|mevrouw|mail|brief|verzoek|staat|moet|he|she|his|her|him|it|they|their|should)\b/;
/** Who names somebody that wants something tells of another request. */
const wants =
  /^(?!(?:hij|zij|ze|he|she|they|it|het|die)\b).*\b(?:wil|wilt|willen|vraagt|vroeg|wants?|asks?|asked|would like)\b/;
/** Another who asks, what the speaker does, and what the business is. */
const ofOthersToo =
  /\b(?:een|nog|andere|ook een|another|an?) (?:\S+ )?(?:klant|lid|huurder|gast|patient|client|sollicitant|collega|medewerker|meneer|mevrouw|man|vrouw|customer|member|tenant|guest|applicant|colleague|lady|person)\b|\b(?:ik|wij|we|i|onze|ons|our) (?:ben|heb|ga|moet|wil|zijn|hebben|gaan|gebruiken|werken|am|have|use|work|want)\b|^(?:onze|our|ons|wij|we|ik|i)\b|\b(?:gestolen|kwijt|verloren|gehackt|stolen|lost)\b|\b(?:afgewezen|toegewezen|toegekend|geweigerd|afgehandeld|behandeld|beslist|besloten|beantwoord|ingewilligd|refused|rejected|granted|decided|handled|answered)\b/;

/** Whether a few words tell how or when it came in, and what somebody else does is not told: "per brief", "dat was gisteren via de app". */
export function tellsArrival(text: string): boolean {
  const words = wordsIn(text);
  const plain = folded(text.trim());
  if (text.length > longest || text.includes('?') || words.length > mostOfArrival || wants.test(plain)) return false;
  return !ofSpeaker.test(plain) && !ofOthersToo.test(plain) && (byWhich.test(plain) || tellsCame.test(plain));
}
const mostOfArrival = 12;
const ofSpeaker = /\b(?:ik|we|wij|ons|onze|mijn|i|our|my)\b/;
/** "Per brief", "met de post". */
const byWhich = /^(?:[^\s,]+[, ]+){0,2}?(?:per|via|met (?:een|de)|by|through|in (?:een|an?))\b(?:\s+\S+){1,3}[.!]*$/;
const tellsCame = /\b(?:was|kwam|lag|binnen|came)\b/;

/** Whether a text asks how long an answer to it may take, also for who asks it: "hij vraagt hoe lang het duurt". */
export function asksHowLong(text: string): boolean {
  const plain = folded(text.trim()).replaceAll(/[’'`]/g, ' ');
  return text.length <= longest && takes.test(plain) && !ofOthers.test(plain);
}
const takes =
  /\b(?:hoe ?lang|how long|hoe ?veel (?:tijd|dagen|weken)|how much time|how many days)\b.*\b(?:duurt|duren|duurd|nodig|heeft|hebben|heb|moet|mag|wachten|krijg\w*|kost|takes?|take|wait|have|be|before|get)\b|\b(?:wanneer|tegen wanneer|tot wanneer|wnr|when|by when)\b.*\b(?:antwoord\w*|hoort|hoor|horen|krijgt|krijg|krijgen|klaar|bericht|uitsluitsel|geregeld|answer\w*|hear\w*|gets?|get|done|ready|reply)\b|\b(?:binnen hoe ?veel (?:tijd|dagen)|wat is de termijn|what is the (?:term|deadline))\b/;
const ofOthers =
  /\b(?:bewaar\w*|bewaren|keep|kept|store[ds]?|vakantie|pauze|ap|autoriteit|datalek|lek|breach|nieuwsbrief|factuur|facturen|invoices?)\b/;

/** "Het was gisteren al", "ze belde vrijdag eigenlijk": on which day it came in, told of what was passed on. */
export function arrivedAnew(
  said: string,
  clock: Parameters<typeof toldLater>[1],
): Readonly<Record<string, string>> | undefined {
  const text = withoutReminder(said);
  const received = toldLater(text, clock)?.values['received'];
  if (received !== undefined) return { received };
  const plain = folded(text.trim());
  const day = text.length <= longest && cameIn.test(plain) ? daySaid(plain, clock, 'past') : undefined;
  return day === undefined ? undefined : { received: day };
}
const days =
  '(?:gister\\p{L}*|eergisteren|vandaag|van(?:ochtend|morgen|middag)|yesterday|today|this morning|(?:maan|dins|woens|donder|vrij|zater|zon)dag\\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}\\S*|jan\\p{L}*|feb\\p{L}*|maart|march|apr\\p{L}*|mei|may|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|o[kc]t\\p{L}*|nov\\p{L}*|dec\\p{L}*)';
const beside =
  '(?:al|pas|toch|eigenlijk|binnen|in|on|op|de|actually|already|vorige|afgelopen|last|hoor|dus|wel|niet|not)';
const came = '(?:was|kwam|belde|mailde|schreef|vroeg|appte|came|called|mailed|e-?mailed|asked|wrote|rang)';
const it =
  '(?:het|dat|t|ze|zij|hij|die|it|that|she|he|they|(?:de|dat|die|haar|zijn|the|that|his|her) (?:mail|brief|vraag|verzoek|telefoontje|e-?mail|letter|call|request))';
const cameIn = new RegExp(
  `^(?:(?:nee|no|sorry|oh?|oeps|wacht|en|trouwens|btw|eigenlijk|actually|wait)[, ]+)*(?:${it} ${came}(?: (?:${days}|${beside}))+|(?:${beside} )*${days} ${came} (?:${it}|binnen)(?: ${beside})*)[.!]*$`,
  'u',
);
