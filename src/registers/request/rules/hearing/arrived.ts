// On which day a request came in, of what was told of it: sure, or told and not sure.
import { folded } from '../../../../core/fold.js';
import { addDaysTo, type Day, dayOf } from '../../../../core/time.js';
import { saidInstead } from '../../../../core/understanding/corrections/taken-back.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { isOfLongAgo } from '../../../../core/understanding/values/long-ago.js';
import { momentInstead } from '../../../../core/understanding/values/moment-instead.js';
import { dayOnly } from '../../../../core/understanding/values/moment-of-event.js';
import { daySaid, momentTold } from '../../../../core/understanding/values/moments-said.js';
import { tellsUnsureDay } from '../../../../core/understanding/values/unsure-day.js';

type Clock = Pick<Situation, 'now' | 'zone'>;

/** Words that say that something came in. */
export const arrives =
  /\b(?:binnen\w*|ontvangen|gekregen|kregen|kreeg|krijgen|belde?|belt|gebeld|mailde?|mailt|gemaild|vroeg|gevraagd|appte?|geappt|schreef|geschreven|stuurde|ingediend|langs|asked|called|phoned|rang|e-?mailed|mailed|texted|wrote|written|came|received|got|submitted|(?<!\bwe )sent)\b/;
/** The same where a day of long ago is told: of what it was, too. */
export const arrivedThen = new RegExp(
  String.raw`${arrives.source}|\b(?:vraag|verzoek|request|question|bericht|message|mailtje)\b`,
);
/** Days that are of something else: when somebody was born or came, and what a letter bears. */
const ofOtherDays =
  /\b(?:geboren|geboorte\w*|sinds|vanaf|tot|uit dienst|in dienst|afspraak|behandeling|kocht|gekocht|bestelde|besteld|viel|bought|ordered|fell|born|since)\b|\b(?:moet|moest|hoort) .{0,20}\b(?:zijn|worden|wezen)\b|^(?:de |een |zijn |haar )?(?:factuur|formulier) van\b/;
/** The day that a letter bears is not the one on which it came; a mail comes at once. */
const bears =
  /\b(?:gedateerd|gedagtekend|dagtekening|dated)\b|^(?:de |een |zijn |haar |the |a |his |her )?(?:brief van|letter (?:of|from))\b/;

/** "Gisteren. Of nee, maandag kwam het binnen", "het was niet eergisteren maar vrijdag". */
const dayInstead = (text: string): string | undefined => saidInstead(text) ?? momentInstead(text)?.now;

/** "Die hier tot vorig jaar werkte": since or until when somebody was what they are. */
const ofWhoItIs =
  /\b(?:die|who) (?:\S+ ){0,3}?(?:tot|sinds|vanaf|until|till|since) (?:\S+ ){1,3}?(?:werkte|werkt|gewerkt heeft|klant was|lid was|huurde|worked|works|was (?:a )?(?:customer|client|member))\b/i;

/** "Camerabeelden van afgelopen zondag": of when that is what is asked for. */
const ofWhatIsAsked =
  /\b(?:\w*beelden|opnames?|filmpjes?|video'?s?|foto'?s|bestelling\w*|facturen|factuur|footage|recordings?|photos?|images?|orders?|invoices?)(?: (?:zien|bekijken|terugzien|hebben|to see))? (?:van|of|from) (?:(?:de |het |the )?(?:afgelopen|vorige|last|gisteren|eergisteren|vannacht|yesterday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\d{1,2} \p{L}{3,9})(?: (?:week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|avond|nacht|night|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))?/giu;

/** When it came in: the day of what says that it did, else of what says nothing else; `open` where it is told and not sure. */
export function arrivedOn(typed: string, clock: Clock): Day | 'open' | undefined {
  const text = typed.replace(ofWhoItIs, ' ').replaceAll(ofWhatIsAsked, ' ');
  const instead = dayInstead(text);
  const anew = instead === undefined ? undefined : arrivedOn(instead, clock);
  if (anew !== undefined) return anew;
  const clauses = text.split(/[,;:.\n]\s|\s(?:maar|en|but|and)\s/);
  const isOf = (days: RegExp) => (clause: string) => days.test(folded(clause).trim());
  const own = clauses.filter((clause) => !isOf(ofOtherDays)(clause) && !isOf(bears)(clause));
  const arriving = own.filter((clause) => arrives.test(folded(clause)));
  const day = (clause: string) =>
    daySaid(clause, clock, 'past') ??
    (arrives.test(folded(clause)) ? dayOfMoment(clause, clock) : dayOnly(clause, clock));
  const found = arriving.find((clause) => day(clause) !== undefined);
  const isUnsure = (clause: string) => day(clause) === undefined && tellsUnsureDay(clause);
  if (found === undefined && [...arriving, ...own.filter(isShort)].some(isUnsure)) return 'open';
  const said = found ?? own.join(', ');
  const told = day(said);
  if (told === undefined && clauses.filter(isOf(bears)).some((clause) => day(clause) !== undefined)) return 'open';
  if (told === undefined && isHere.test(folded(text))) return dayOf(clock.now, clock.zone);
  if (told === undefined || told >= aWhileBefore(clock)) return told;
  if (mayTurn(said)) return 'open';
  // Long ago is of something else, unless it is said of the request; years ago is asked.
  if (found === undefined && isOfLongAgo(told, said, clock, arrivedThen)) return undefined;
  return told < `${Number(clock.now.slice(0, 4)) - 1}${clock.now.slice(4, 10)}` ? 'open' : told;
}

/** Who calls or stands there does so now. */
const isHere =
  /\b(?:belt|hangt|staat|zit|is) (?:(?:er|hier|nu|net|een|de|ons) )*(?:\S+ ){0,2}?(?:aan de (?:balie|lijn|telefoon|kassa|toonbank|deur)|at the (?:desk|counter|door)|on the (?:phone|line))\b|\bbelt\b(?!.{0,40}\b(?:vaak|steeds|altijd|elke)\b)/;

/** "Vanmorgen gebeld", "gisteravond mailde ze": the day of which a part is told. */
function dayOfMoment(clause: string, clock: Clock): Day | undefined {
  const told = tellsUnsureDay(clause) ? undefined : momentTold(clause, clock);
  return told && dayOf(told.at, clock.zone);
}

/** What stands apart and says no more than when: ", last month". */
const isShort = (clause: string): boolean => clause.trim().split(/\s+/).length <= 5;

/** A request that is older than this is likelier one of which the month and the day were turned. */
const aWhileBefore = ({ now, zone }: Clock): Day => addDaysTo(dayOf(now, zone), -60);

/** "11/12" without a year is a day in November as well as one in December. */
function mayTurn(said: string): boolean {
  const [, first = '', second = ''] = /(?<![\d\-/.])(\d{1,2})[-/](\d{1,2})(?![\d\-/]|\.\d)/.exec(said) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Whether a day was told on which it came in, of which it is not sure which it is. */
export const arrivedUnsure = (told: string, clock: Clock): boolean => arrivedOn(told, clock) === 'open';

/** Who asked before and still wants it got no answer: "wil zijn gegevens weg, vorige maand al gemaild". */
export function asksAgain(text: string): boolean {
  const plain = folded(text.slice(0, 600));
  return wants.test(plain) && askedAlready.test(plain) && !answered.test(plain);
}
const wants = /\b(?:wil|willen|vraagt|vragen|eist|wants?|asks?|demands?)\b/;
const askedAlready =
  /\b(?:al|already)\b(?: \S+){0,3}? (?:gemaild|gebeld|geappt|gevraagd|geschreven|ingediend|e-?mailed|mailed|called|phoned|asked|written|sent|texted)\b|\b(?:mailed|e-?mailed|called|phoned|asked|wrote)(?: \S+){0,4}? (?:already|before)\b/;
const answered =
  /\b(?:\w*beantwoord|geantwoord|afgehandeld|afgerond|geregeld|opgelost|verwijderd is|is verwijderd|gewist|answered|replied|handled|settled|sorted|solved|dealt with|done)\b/;
