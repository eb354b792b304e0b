// What is told of a request after it came in: that it was answered, or that it came in on another day.
import { folded } from '../../../../core/fold.js';
import { addDaysTo, type Day, daysBetween } from '../../../../core/time.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { daySaid } from '../../../../core/understanding/values/moments-said.js';
import { arrives } from './arrived.js';
import { answerSaid } from './decided-said.js';

type Clock = Pick<Situation, 'now' | 'zone'>;

export interface ToldLater {
  /** The answers it gives, by path; none of an answer of which no day was told. */
  readonly values: Readonly<Record<string, string>>;
  /** It can be of a request only: what was sent may be anything. */
  readonly named: boolean;
  /** It went to somebody: "ik heb hem alles gemaild". */
  readonly toThem?: boolean;
  /** The day is a weekday by its name alone: the one that lies nearest to the day that stands there. */
  readonly weekday?: true;
}

/** What a text tells of a request that runs; undefined where it tells no such thing. */
export function toldLater(text: string, clock: Clock): ToldLater | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const plain = folded(text.trim())
    .replaceAll(/[’'`]/g, '')
    .replace(/[\s.!]+$/, '');
  return answeredSaid(text, plain, clock) ?? receivedAnew(plain, clock);
}
const longest = 120;

const lead = '^(?:(?:and|so|yes|ok|just|already|finally|today|yesterday|i|we|ive|weve|have)[, ]+)*';
const answers: readonly RegExp[] = [
  new RegExp(`${lead}(?:answered|replied|responded)\\b`),
  /^(?!(?:hij|zij|ze|die|wie|er|mevrouw|meneer)\b)(?:\S+ ){0,12}?(?:geantwoord|beantwoord|antwoord (?:gestuurd|gemaild|gegeven|verstuurd))\b/,
];
/** "De klant heeft zijn gegevens gekregen", "she has got her copy". */
const gotIt =
  /^(?:hij|zij|ze|mevrouw \S+|meneer \S+|(?:de|onze) \S+) (?:heeft|hebben) (?:nu |al |net |inmiddels )*(?:zijn|zn|haar|hun|de|het|een) (?:gegevens|kopie|antwoord|overzicht|dossier)\b.{0,40}\b(?:gekregen|ontvangen|binnen)\b|^(?:he|she|they|the \S+) (?:has|have) (?:now |just |already )?(?:got|received|had) (?:his|her|their|the) (?:data|copy|answer|file|overview|reply)\b/;
const them =
  /\b(?:hem|haar|hen|hun|him|her|them|(?:de|the) (?:klant|sollicitant|medewerker|customer|applicant|client|employee))\b/;
const sendsAll: readonly RegExp[] = [
  new RegExp(
    `${lead}(?:sent|e-?mailed|mailed|posted|gave|handed)(?: (?:her|him|them|the \\S+))? (?:everything|it all|all of it|all (?:her|his|their|the) data|the (?:answer|data|copy|overview|reply)|(?:her|his|their) data|an? (?:answer|copy|reply|overview))\\b`,
  ),
  /^(?!(?:hij|zij|ze|die|wie|er|mevrouw|meneer)\b)(?:\S+ ){0,6}?alles (?:\S+ ){0,4}?(?:gestuurd|gemaild|opgestuurd|verstuurd|toegestuurd|gegeven)\b/,
];
const out =
  '(?:verstuurd|gemaild|gestuurd|opgestuurd|toegestuurd|verzonden|gepost|op de post gedaan|afgegeven|meegegeven|overhandigd|geappt|sent|mailed|e-?mailed|posted|handed over)';
/** "R-001 heb ik net per mail verstuurd": by its number, or the answer itself, to nobody else than who asked. */
const ofNumber = new RegExp(String.raw`\br-?\d+\b.*\b${out}\b|\b${out}\b.*\br-?\d+\b`);
const theAnswer = new RegExp(
  String.raw`^(?!.*\b(?:aan|naar|to) (?!haar\b|hem\b|hen\b|her\b|him\b|zn\b|zijn\b|the customer\b|de klant\b))(?:\S+ ){0,5}?(?:antwoord\w*|kopie|brief|answer|copy|letter)\b.*\b${out}\b`,
);
/** "Die mail aan Postma was gisteren": the day of what went out. */
const sentThen =
  /\b(?:die|de|mijn|onze|dat|het|the|my|our) (?:mail\w*|brief\w*|antwoord\w*|bericht\w*|letter|answer|reply) (?:aan|naar|to) (?!(?:de |het |onze |the )?(?:ap|leverancier|politie|autoriteit|supplier)\b)\S+(?: \S+){0,2}? (?:was|is|ging|went) (?:(?:al|toch|pas|eigenlijk|trouwens|already|only) )*(?:(?:eer)?gister\w*|vandaag|van(?:morgen|ochtend|middag)|op|\d|(?:maan|dins|woens|donder|vrij|zater|zon)dag|yesterday|today|on)\b/;
/** What is still to come, went wrong or answers questions of the register is no answer to a request. */
const isNot =
  /\b(?:niet|nooit|geen|not|never|verkeerd\w*|wrong|per ongeluk|by mistake|accident\w*|moet\w*|gaan?|zal|zullen|wil|willen|will|vragen|questions?|phone|telefoon|door|deur)\b/;

function answeredSaid(text: string, plain: string, clock: Clock): ToldLater | undefined {
  if (isNot.test(plain)) return undefined;
  const named = [...answers, gotIt, ofNumber, sentThen].some((shape) => shape.test(plain));
  if (!named && ![...sendsAll, theAnswer].some((shape) => shape.test(plain))) return undefined;
  const { sent, how } = answerSaid(text, clock);
  return {
    named,
    toThem: them.test(plain),
    values: sent === undefined ? {} : { 'answer-sent': sent, ...(how === undefined ? {} : { 'answer-how': how }) },
  };
}

/** Whether it is asked if who asks must show who they are; of staff the law says something else. */
export function asksForIdentity(text: string): boolean {
  const plain = folded(text.trim()).slice(0, longest);
  return asksIdentity.test(plain) && !ofStaff.test(plain);
}
const asksIdentity =
  /^(?:(?:en|maar|and|but|so)[, ]+)*(?:do|must|should|can|may|moet(?:en)?|mag|mogen|kan|kunnen|hoef|hoeven) (?:i|we|ik|wij|hij|zij|ze|de klant|she|he|they)\b.{0,30}\b(?:id|id-?kaart|identiteitsbewijs|legitimatie|identiteit|paspoort|passport|identity|proof of identity)\b/;
const ofStaff =
  /\b(?:personeel\w*|medewerk\w*|werknem\w*|nieuwe collega|sollici\w*|loon\w*|staff|employees?|payroll|new hires?|huurder\w*|gasten|guests?)\b/;

/** A question about requests in general that is asked in few words, as the answer to it is found; undefined for any other. */
export function asksOfRequests(text: string): string | undefined {
  const plain = text.length > longest ? '' : folded(text.trim()).replace(/[\s.!?]+$/, '');
  return inGeneral.find(([shape]) => shape.test(plain))?.[1];
}
const inGeneral: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:en|maar|and|but) )?(?:kan|kunnen|mag|mogen|can|may) (?:ik|we|wij|i) (?:(?:dat|het|dit|zoiets|it|this|that) )?(?:ook |eigenlijk |niet |gewoon )*(?:weigeren|afwijzen|refuse|reject)(?: (?:it|this|that))?$/,
    'mag ik een inzageverzoek weigeren',
  ],
  [
    /^(?:(?:and|but|so) )?how long (?:do|have) (?:i|we) (?:have |got )?to (?:answer|reply|respond)$/,
    'hoe snel moet ik een inzageverzoek beantwoorden',
  ],
];

const ofIt =
  /^(?:(?:no|nee|neen|sorry|oh|oeps|wait|wacht|actually|eigenlijk)[, ]+)*(?:she|he|they|it|the (?:request|mail|e-?mail|letter|form)|ze|zij|hij|het|het verzoek|(?:haar|zijn) (?:verzoek|mail|brief)|de (?:mail|brief)|r-?\d+|(?:(?:mevrouw|meneer|mijnheer|mevr|mw|dhr|de heer) )?(?!(?:ik|we|wij|i)\b)\p{L}{3,}(?: (?:van|de|der) \p{L}+)?(?= (?:mailde|belde|appte|schreef|stuurde|vroeg|mailed|called|wrote|asked)\b))\b/u;
const day =
  '(?:on |op |the |de )*(?:yesterday|gister\\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\\d{1,2}\\S*(?: (?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\w*)?)';
const notThat = new RegExp(`,?\\s?\\b(?:not|niet) ${day}`, 'g');
const putsRight =
  /^(?:(?:oh|wait|wacht)[, ]+)*(?:no|nee|neen|sorry|oeps|actually|eigenlijk)\b|\b(?:actually|eigenlijk|toch)\b/;

/** "Hij kreeg vandaag toch weer een mail": what they got from us since is no asking. */
export const gotFromUs = (text: string): boolean => gets.test(text.trim());
const gets =
  /^(?:(?:en|maar|oh?|nou|and|but)[, ]+)*(?:hij|zij|ze|he|she|they|de klant|mevr\S* \S+|meneer \S+|dhr\S* \S+) (?:kreeg|krijgt|kregen|ontving|heeft|got|gets|received|has)\b.*\b(?:weer|opnieuw|alsnog|nog (?:een|steeds)|again|another|still)\b/i;

/** "She mailed on Thursday actually, not Friday": another day than the one that stands there. */
function receivedAnew(plain: string, clock: Clock): ToldLater | undefined {
  const rest = plain.replaceAll(notThat, ' ');
  const isRight = rest !== plain || putsRight.test(plain) || numbered.test(plain);
  if (gotFromUs(plain)) return undefined;
  if (!isRight || !ofIt.test(plain) || !arrives.test(plain) || rest.split(' ').length > mostWords) return undefined;
  const received = daySaid(rest, clock, 'past');
  if (received === undefined) return undefined;
  return { named: true, values: { received }, ...(dated.test(rest.replace(numbered, ' ')) ? {} : { weekday: true }) };
}
/** Its number says of which it is, and that it is put right there. */
const numbered = /^r-?\d+ ?[:,] ?/;
const dated = /\d|\b(?:vorige|afgelopen|last|gister\w*|yesterday|week|weken|weeks)\b/;

/** The same weekday, as near as can be to another day and not after today. */
export function nearestTo(other: Day, weekday: Day, today: Day): Day {
  const near = addDaysTo(weekday, -7 * Math.round(daysBetween(other, weekday) / 7));
  return near > today ? addDaysTo(near, -7) : near;
}
const mostWords = 12;
