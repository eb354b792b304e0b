// What was told, as the fields of the form in which it is reported.
import type { Facts } from '../../../core/engine/facts.js';
import { folded } from '../../../core/fold.js';
import { Heard } from '../../../core/understanding/ear/ear.js';
import { numberedAs } from '../../../core/understanding/forms/field-said.js';
import { markedBy } from '../../../core/understanding/forms/marked-by.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { askedOf } from '../../../core/understanding/talk/said-beside-asked.js';
import { withoutManners } from '../../../core/understanding/talk/said-to-bot.js';
import { isOfLongAgo } from '../../../core/understanding/values/long-ago.js';
import { saysDay } from '../../../core/understanding/values/moment-instead.js';
import { saysOnlyWhen } from '../../../core/understanding/values/moment-of-event.js';
import { daySaid } from '../../../core/understanding/values/moments-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { concernedIn, trustedIn } from '../../breach/rules/hearers.js';
import { isAnotherBreach } from '../../breach/rules/hearing/another.js';
import { stillOpenSaid } from '../../breach/rules/hearing/still-open-said.js';
import { breachTold } from '../../breach/rules/hearing/told.js';
import { arrivedThen } from '../../request/rules/hearing/arrived.js';
import { requestWaits } from '../../request/rules/hearing/asked-plainly.js';
import { mailTold, nameTold } from '../../request/rules/hearing/name-told.js';
import { namesNobody, recognisedBy } from '../../request/rules/hearing/recognised.js';
import { isOfAnother, namesTheSame } from '../../request/rules/hearing/somebody.js';
import { namedKinds, suggestedKinds } from '../../request/rules/hearing/suggested-kinds.js';
import { kindOfRight, requestTold } from '../../request/rules/hearing/told.js';
import { ear } from './ear.js';
import { tellsOther } from './two-told.js';

interface Clock {
  readonly now: string;
  readonly today: string;
  readonly people: Facts['people'];
  readonly person: { readonly id: string };
  readonly organisation: { readonly zone: string };
}

function breachForm(clock: Clock, text: string, heard: Heard, situation: Situation): Readonly<Record<string, unknown>> {
  const { moment, kind } = breachTold(text, heard, situation);
  const open = stillOpenSaid(text);
  const about = concernedIn(text, clock.people, clock.today);
  const trusted = trustedIn(text, clock.people, clock.today, clock.person.id);
  return {
    'what-happened': withoutManners(text).slice(0, 4000),
    ...(moment === undefined ? {} : { 'noticed-at': moment }),
    ...(kind === undefined ? {} : { incident: kind }),
    ...(open === undefined ? {} : { 'still-open': open }),
    ...(about.length === 0 ? {} : { concerns: about }),
    ...(trusted === undefined ? {} : { confidant: trusted }),
  };
}

/** The fields of the form in which this is told, by path, as far as they were told. */
export function formOfTold(clock: Clock, intent: string, text: string): Readonly<Record<string, unknown>> {
  const situation: Situation = { now: clock.now, zone: clock.organisation.zone };
  const heard = new Heard(ear, text);
  if (intent === 'breach') return breachForm(clock, text, heard, situation);
  const { right, who, received, how } = requestTold(text, heard, situation);
  const rights: readonly unknown[] = Array.isArray(right) ? right : [right];
  // What is named in so many words beside the likeliest is asked too.
  const kinds = [...new Set([...rights.flatMap((one) => kindOfRight[String(one)] ?? []), ...namedKinds(text)])];
  const marks = [nameTold(text), numberedAs(text) ?? mailTold(text)].filter((one) => one !== undefined);
  return {
    words: askedOf(withoutManners(text)).slice(0, 2000),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(who === undefined ? {} : { about: who }),
    ...(marks.length === 0 ? {} : { who: marks.join(', ') }),
    ...(received === undefined || received === 'open' ? {} : { received }),
    ...(how === undefined ? {} : { how }),
  };
}

/**
 * What is told beside what was told before, of what is still open: of a breach when it was, of a request all but who speaks, and by what
 * they are recognised. Without a value is what these words are not.
 */
export function moreOfTold(
  clock: Clock,
  intent: string,
  filled: Readonly<Record<string, unknown>>,
  text: string,
): Readonly<Record<string, unknown>> {
  if (text.length > longest) return {};
  const { 'noticed-at': moment, concerns, about, received: came, how } = formOfTold(clock, intent, text);
  // When it was asked on whose behalf somebody asks is no day on which that came.
  const received = ofMandate.test(text) ? undefined : came;
  if (intent === 'breach')
    return stillOpen({ 'noticed-at': moment, concerns, learned: learnedFrom(filled, text) }, filled);
  const kinds = suggestedKinds(text);
  const isSomebody = about !== undefined && about !== 'me';
  const told = { ...(isSomebody && { about }), received, how, ...(kinds.length > 0 && { kinds }) };
  const known = typeof filled['who'] === 'string' ? filled['who'] : undefined;
  // "Dinsdag 12" is a day; what was long ago is of who it is.
  const isOwn = filled['about'] === 'me';
  const who =
    received === undefined && !isOwn ? (recognisedBy(known, text) ?? heldThen(clock, known, text)) : undefined;
  const number = numberedAs(text);
  return {
    ...stillOpen(told, filled),
    ...(who === undefined ? isSomebody && namesNobody(text) && { who: known } : { who }),
    // "Lidnummer 2271 en ze was nogal boos": whatever else is told with it.
    ...(who === undefined && number !== undefined && { who: markedBy(known, number) }),
  };
}

const ofMandate = /\b(?:machtiging|volmacht|toestemming|legitimatie|mandate|authori[sz]ation)\b/i;

/** What is longer is no answer. */
const longest = 500;

/** "Bruiloft 14 juni 2025, grote zaal": by that they are recognised where nothing else was said of it. */
function heldThen({ now, organisation }: Clock, known: string | undefined, text: string): string | undefined {
  const situation = { now, zone: organisation.zone };
  const day = known === undefined && wordsIn(text).length <= fewWords ? daySaid(text, situation, 'past') : undefined;
  return day !== undefined && isOfLongAgo(day, text, situation, arrivedThen) ? text.trim() : undefined;
}

/** "Zij belden zelf", "die mevrouw heeft ons gebeld": in few words it says of whom one has it; of what happened elsewhere from there. */
const learnedFrom = ({ incident }: Readonly<Record<string, unknown>>, text: string): string | undefined => {
  const plain = folded(text.trim());
  if (wordsIn(text).length > fewWords + 2) return undefined;
  if (byOneself.test(plain)) return 'self';
  const isElsewhere = incident === 'at-supplier';
  if (!toldUs.test(plain) && !byCall.test(plain) && !(isElsewhere && byMail.test(plain))) return undefined;
  return isElsewhere ? 'supplier' : 'told';
};
const fewWords = 8;
/** "Zelf gezien, ruit lag eruit": noticed by whoever tells it. */
const byOneself =
  /^(?:(?:ja|yes|nou|well|ik|wij|we|i|heb|hebben|had|het|dat|it|this|that|m|hem)[, ]+)*(?:zelf|myself|ourselves) (?:gezien|gemerkt|ontdekt|gevonden|opgemerkt|achter gekomen)\b|^(?:(?:ja|yes|well)[, ]+)*(?:ik|wij|we|i) (?:zag(?:en)?|merkten?|ontdekten?|vond(?:en)?|saw|noticed|found|discovered|spotted) (?:(?:het|dat|hem|m|it|this|that) )?(?:zelf|myself|ourselves)\b/;
/** "Telefoontje van de buurman"; of what happened elsewhere a mail is no part: "mail van Stager". */
const lead =
  '^(?:(?:via|door|uit|in|per|by|from|through|stond|lees|las|kreeg|kregen|got|net|een|n|a|an|de|het|hun|their|ja|yes)[, ]+)*';
const byCall = new RegExp(`${lead}(?:telefoontje|belletje|appje|smsje|call|phone call) (?:van|from) \\S+`);
const byMail = new RegExp(
  `${lead}(?:e-?mail|mailtje|mail|bericht|berichtje|brief|letter|message|nieuwsbericht)(?: (?:van|from) \\S+.*)?[.!]*$`,
);
const toldUs =
  /^(?:(?:ja|nee|yes|no)[, ]+)?(?!(?:ik|wij|we|i|niemand|nobody)\b)(?:\S+ ){1,3}?(?:(?:belden?|mailden?|appten?|zeid?e?n?|vertelden?|waarschuwden?|meldden?|called|told|e-?mailed|texted|warned)\b|(?:heeft|hebben|has|have) (?:(?:het|ons|mij|me|mij zelf|zelf|us) )*(?:gebeld|gemaild|geappt|gezegd|verteld|gewaarschuwd|gemeld|called|told|mailed|warned)\b)/;

const stillOpen = (told: Readonly<Record<string, unknown>>, filled: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(told).filter(([path, value]) => value !== undefined && !(path in filled)));

/** "Zaterdag kwijt, maandag pas gemerkt" says when it was, and tells of nothing else. */
const saysWhenItWas = (text: string): boolean =>
  saysDay.test(folded(text)) && saysOnlyWhen(folded(text).replaceAll(happenedThen, ' '));
const happenedThen =
  /\b(?:kwijt(?:geraakt)?|verloren|gestolen|weg|gebeurd|begonnen|gemerkt|merkte|ontdekt|gezien|gevonden|maar|en|toen|we|hem|er|sinds|lost|gone|stolen|noticed|found|only|but|and|since)\b/g;

/** Whether a sentence tells a request of somebody else than the one of whom was told before, or says that it tells another breach. */
export const isAnotherTold = (intent: string, told: string, said: string): boolean =>
  intent === 'breach'
    ? !saysWhenItWas(said) && (isAnotherBreach(said) || tellsOther(told, said))
    : (suggestedKinds(said).length > 0 && isOfAnother(told, said)) ||
      (requestWaits(said) && !namesTheSame(nameTold(said) ?? said, told));

/** Whether who asks something is named in both, and the same is asked. */
export function isToldAgain(clock: Clock, intent: string, told: string, said: string): boolean {
  const [before, now] = intent === 'request' ? [nameTold(told), nameTold(said)] : [];
  if (before === undefined || now === undefined || !namesTheSame(now, before)) return false;
  const [asked, wanted] = [told, said].map((text) => [formOfTold(clock, intent, text)['kinds'] ?? []].flat());
  return wanted !== undefined && wanted.length > 0 && wanted.every((kind) => asked?.includes(kind) === true);
}
