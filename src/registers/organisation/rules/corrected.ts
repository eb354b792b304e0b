// What people put right about their business by its name: "ons nieuwe mailadres is bestel@zoet.nl".
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import { isPhone } from '../../../core/engine/typed/contact.js';
import { folded } from '../../../core/fold.js';
import { soundsLike } from '../../../core/sounds-like.js';
import { weighedUp } from '../../../core/understanding/corrections/weighed.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { contactsSaid, reachedToo } from '../../../core/understanding/values/contacts-said.js';
import { nameOnly, trade } from '../../../core/understanding/values/names-said.js';
import { numberSaid, saysHours } from '../../../core/understanding/values/numbers-said.js';
import { strangerCalled } from '../../../core/understanding/values/people-said.js';
import { personSaid } from '../../../core/understanding/values/person-called.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { listed } from '../../../core/understanding/words.js';
import { isOfOthers, isTheirs, oddsOfContact } from './changed.js';
import { replacesMe } from './duties-told.js';
import { numberBeside } from './duty-passed-on.js';
import { profileReplaced, tellsSent } from './replaced.js';
import { countsSome } from './staff-more.js';

const nameOf: readonly RegExp[] = [
  /\b(?:bedrijfsnaam|naam van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak|winkel)|onze naam|business name|company name)\b.*?\b(?:is|wordt|heet|luidt|moet zijn|should be)\b\s*(?:trouwens|eigenlijk|nu|now|voortaan)?\s*(.+)$/i,
  /\b(?:bedrijfsnaam|naam van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak|winkel)|onze naam|business name|company name)\b.*?\b(?:klopt niet|is fout|is verkeerd|is wrong)\b.*?\b(?:moet|hoort|should be|is)\s+(.+?)(?:\s+(?:zijn|worden|wezen|te zijn))?$/i,
  /^(?:\S+ ){0,3}?(?:we|wij|het bedrijf|ons bedrijf|(?:de|onze) (?:zaak|praktijk|winkel|salon|club|garage|vereniging)) (?:heten|heet) (?:tegenwoordig|voortaan|vanaf (?:nu|vandaag|\S+ p{Ll}+)|nu|sinds kort|inmiddels|trouwens|eigenlijk|gewoon|alleen|officieel|voluit)\s+(.+)$/i,
  /^(?:nee|neen|no)[, ]+(?:we|wij|het bedrijf|de (?:zaak|praktijk|winkel)) (?:heten|heet)\s+(.+)$/i,
  // A kind of business stands in its name; "de naam is Jan" may be of somebody.
  new RegExp(
    `^(?:(?:nee|neen|no|oh?|sorry|trouwens)[, ]+)*(?:de|the) (?:naam|name) (?:is|wordt) (?:trouwens |eigenlijk |gewoon )*(${trade} \\S.*?)(?: (?:hoor|dus|trouwens))*$`,
    'iu',
  ),
  /^(?:\S+ ){0,3}?(?:the|our) (?:restaurant|company|business|shop|practice|salon|club|store|studio) is (?:now |actually |really )*called\s+(.+)$/i,
  /^(?:\S+ ){0,3}?we(?:'re| are) (?:now called|called .{0,3}now)\s+(.+)$/i,
  // Its capital tells a name from what is called so by others.
  /(?:^|[,.!;]\s*)(?:(?:[Nn]o|[Nn]ee|[Oo]h?|[Ss]orry|[Ww]ait|[Aa]ctually|[Ww]ell)[, ]+)*(?:[Oo]ur (?:business )?name(?: is|'s)|[Ww]e(?:'re| are) (?:actually |really |just )*called|[Ii]t(?:'s| is) (?:actually |really |just )*called)\s+(\p{Lu}.*)$/u,
  /^(?:(?:no|nee|oh?|sorry|wait|wacht)[, ]+)*(?:i said |ik zei |we said )?(\p{Lu}.{1,60}?) is (?:the|our|onze|de) (?:name|naam)$/u,
];
/** The name alone, without a word that it is another: asked back first. */
const calledSo =
  /^(?:(?:nee|neen|no|oh?|sorry|trouwens|ja|en|maar)[, ]+)*(?:we|wij|ons bedrijf|onze (?:zaak|praktijk|winkel|salon|club|garage|vereniging)) (?:heten|heet)\s+(?!u\b|je\b|jullie\b|iedereen\b|niet\b)(.+)$/i;
const contactOf =
  /\b(?:mailadres|e-?mail|mail|telefoonnummer|nummer|adres|email|phone|number|contact(?:gegevens)?(?=:| (?:is|zijn|wordt|moet|moest)\b))/i;
const ours =
  /\b(?:contact(?:gegevens)?(?=:| (?:is|zijn|wordt|moet|moest)\b)|ons|onze|mijn|mn|het|de|nieuwe?|our|my|new)(?![\p{L}\d])/iu;
const staffOf =
  /\b(?:we|wij|ons|onze)\b.*\b(?:zijn|werken|hebben|nu|inmiddels|are|have)\b.*\b(?:mensen|man|medewerkers|personeelsleden|people|employees|collegas)\b|\b(?:we|wij) zijn\b.*\bmet (?:z'?n|ons) \w+en\b/i;
/** A sentence that tells how many they are, whatever is asked: asked back first. */
const onlyStaff =
  /^(?:(?:nee|neen|neeje|welnee|mis|no|nou|ja|o ja|oh|oja|en|sorry|wacht|trouwens|eh|well|(?:(?:dat|het|that) )?(?:klopt niet|is fout|is wrong|is not right))[\s,.]*)*(?:(?:we|wij) (?:zijn|werken) (?:(?:hier|maar|nu|trouwens|eigenlijk|toch) )*met (?:(?:z['’]?n|ons) )?[^\s,]+(?: (?:mensen|man|medewerkers|collega's))?(?:,? (?:en )?niet (?:met )?\S+)?|(?:met|er werken|(?:het|we|wij) zijn(?: er)?(?: met)?) (?:(?:hier|maar|nu) )*\S+ (?:mensen|man|medewerkers|collega's)|(?:(?:(?:we|wij) hebben|ik heb) (?:(?:er|nu|maar) )*)?(?:\d+|\p{L}+) (?:mensen|man|medewerkers|personeelsleden) in (?:vaste )?dienst|\d+ (?:mensen|man|medewerkers)|(?:we are|we're|there are) (?:only |now |with )*\S+ (?:people|of us)|(?:(?:our|the) )?staff is (?:now |up to |down to )?\S+)(?: (?:hoor|trouwens|in totaal|hier|nu|in total|now))?$/iu;
/** "We zijn met 4 instructeurs en ik": whoever they are, and who types beside them. */
const whoTheyAre =
  /^(?:(?:nou|ja|o ja|oh|en|eh|well)[\s,.]*)*(?:(?:we|wij) zijn|we are|we're) (?:(?:hier|nu|maar|now) )*(?:met |with )?(\S+ (?!vestiging|winkel|locatie|filia|praktijk|bus|auto|pand|kamer|tafel|ja[ar]|we[ek]|da(?:g|ys)|u(?:ur|ren)|shop|branch|location|year|week|hour)\p{L}+(?:s|en|e))( (?:en|and) (?:ik|ikzelf|mezelf|me|i|myself)\b.*)?$/iu;
const sinceThen = /\b(?:nu|inmiddels|voortaan|now|trouwens|tegenwoordig|ipv|in plaats van|instead of|intussen)\b/i;
/** "Mo doet voortaan de privacy". */
const officerOf =
  /(?:^|[,;.]\s*|\ben\s+)(\p{L}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:doet|regelt|is|wordt|neemt|does|handles|takes over|is)\s+(?:voortaan|nu|tegenwoordig|vanaf nu|now|from now on|het over van \S+)\b.*\bprivacy\b/u;
/** "Ilse is onze privacy officer". */
const officerIs =
  /(?:^|[,;.]\s*|\ben\s+)(\p{L}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:is|wordt|ben|becomes)\s+(?:nu |voortaan )*(?:onze|de|our|the) (?:nieuwe |new )?[Pp]rivacy[ -]?(?:officer|functionaris|persoon|medewerker)\b/u;
/** "Yara is de nieuwe vervanger". */
const deputyOf =
  /(?:^|[,;.]\s*|\ben\s+)(\p{L}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:is|wordt|ben|is now|becomes|am)\s+(?:nu |voortaan |vanaf nu |toch |zelf )*(?:(?:de|onze|mijn|the|our|my)\s+)?(?:nieuwe? |new )?(?:plaats)?(?:vervang(?:er|ster)|deputy)\b/iu;
/** "De vervanger moet Ger zijn", "vervanger klopt niet, dat ben ik". */
const deputyIs =
  /\b(?:[Vv]ervang(?:er|ster)|[Pp]laatsvervang(?:er|ster)|[Dd]eputy)(?: (?:klopt niet|is (?:fout|verkeerd)|is wrong)[, ]+(?:(?:dat|het|it) )?)?\s*(?::|\b(?:is|wordt|werd|ben|moet|moest|hoort|should be|becomes)\b)?\s*(?:nu |toch |eigenlijk |voortaan |gewoon |liever |maar |graag )*(\p{L}[\p{L}'’-]+(?: (?:van|de|der|den|ter|\p{Lu}[\p{L}'’-]+)){0,3})(?:\s(?:te )?(?:zijn|worden|staan|be))?$/u;
/** "Als vervanger toch liever Karin de Wit", "Mo stopt als vervanger, Nadia Bos neemt dat over". */
const deputyInstead =
  /\b(?:als|voor) (?:plaats)?vervang(?:er|ster)(?:,? (?:toch|dan|voortaan))*,? (?:liever|graag|neem|nemen we|doen we|wordt) (\p{L}[\p{L}'’-]+(?: (?:van|de|der|den|ter|\p{Lu}[\p{L}'’-]+)){0,3})[.!]?$|\bals (?:plaats)?vervang(?:er|ster)[,;.]? (?:en )?(\p{Lu}[\p{L}'’-]+(?: (?:van|de|der|den|ter|\p{Lu}[\p{L}'’-]+)){0,3}) (?:neemt|doet|gaat) (?:dat|het) (?:over|doen|voortaan)/u;
/** "Vervanger wordt sanne", in small letters. */
const becomes =
  /\bvervang(?:er|ster) (?:wordt|word) (?:nu |dan |dus )*(?!(?:ziek|beter|moeder|vader|oma|opa|later|nog|niet|iemand|niemand|gezocht|gevraagd|gebeld|vervangen|ontslagen|anders|een|de|die|dat)\b)\p{L}{3,}$/iu;
/** Somebody who is not known here yet is told as the new one, or has a capital. */
const isNew = /\b(?:nieuwe?|new|mijn|onze|my|our)\b|\s\p{Lu}/u;

const onlyWrong =
  /^(?:(?:helemaal|echt|toch|nog) )*(?:fout|verkeerd|onjuist|niet (?:goed|juist)|wrong|not right|incorrect)$/i;

/** Something of the profile that a text puts right. What was not known yet is asked back first. */
export function profileCorrected(text: string, profile: Scope): Reading | undefined {
  if (text.length > 300 || text.includes('?') || isOfOthers(text)) return undefined;
  const plain = text
    .trim()
    .replace(/[,;]? (?:(?:typ|tik)?fout(?:je)?|typo|sorry|haha)[.!]*$/i, '')
    .replace(/[.!]+$/, '');
  const corrected = (path: string, value: unknown): Reading | undefined => {
    const known = valueAt(profile.answers, path);
    if (known === value) return undefined;
    return {
      intent: 'correction',
      sure: known === undefined ? 'likely' : 'certain',
      words: text,
      values: { [path]: value },
    };
  };
  const name = nameOf.flatMap((shape) => shape.exec(plain)?.[1] ?? [])[0];
  // That it is wrong is no name.
  if (name !== undefined && name.length < 100 && !onlyWrong.test(name)) {
    const called = nameOnly(name);
    return withMore(corrected('name', called), toldOn(name.slice(called.length)), profile);
  }
  const so = calledSo.exec(plain)?.[1];
  const told = so === undefined ? undefined : corrected('name', nameOnly(so));
  if (told !== undefined) return { ...told, sure: 'likely' };
  const reached = tellsSent.test(plain) ? undefined : contactChanged(text, plain, profile, corrected);
  return (
    numberOfDeputy(plain, profile) ??
    contactAlone(text, plain, profile, corrected) ??
    (reached?.sure === 'certain' ? reached : undefined) ??
    staffChanged(plain, corrected, 'certain') ??
    profileReplaced(text, profile) ??
    reached ??
    dutyChanged('officer', officerOf, plain, profile, corrected) ??
    dutyChanged('officer', officerIs, plain, profile, corrected) ??
    dutyChanged('deputy', deputyOf, plain, profile, corrected) ??
    dutyChanged('deputy', deputyIs, plain, profile, corrected) ??
    dutyChanged('deputy', deputyInstead, plain, profile, corrected) ??
    dutyChanged('deputy', replacesMe, plain, profile, corrected) ??
    deputyWeighed(plain, profile, corrected) ??
    staffInstead(plain, profile, corrected) ??
    staffChanged(plain, corrected)
  );
}

/** What is told behind a name, as a sentence of its own. */
const toldOn = (behind: string): string => behind.replace(/^[\s,;]*(?:(?:en|and) )?(?:(?:we|wij) )?/i, 'we ');

/** With what else is put right in the same breath, both asked back. */
function withMore(first: Reading | undefined, more: string, profile: Scope): Reading | undefined {
  const second = profileCorrected(more, profile);
  if (first === undefined || second === undefined) return first ?? second;
  return { ...first, sure: 'likely', values: { ...second.values, ...first.values } };
}

/** A telephone number and nothing else, behind a deputy of whom none is known, is asked back as theirs. */
function numberOfDeputy(plain: string, { answers }: Scope): Reading | undefined {
  const deputy = valueAt(answers, 'deputy');
  const isMissing = typeof deputy === 'string' && deputy !== 'none' && valueAt(answers, 'deputy-phone') === undefined;
  return isMissing && isPhone(plain)
    ? { intent: 'correction', sure: 'likely', words: plain, values: { 'deputy-phone': plain } }
    : undefined;
}

/** A mail address alone, where none is known, can be nothing else. */
function contactAlone(text: string, plain: string, { answers }: Scope, corrected: Corrected): Reading | undefined {
  const isAlone = onlyMail.test(plain) && valueAt(answers, 'contact') === undefined;
  const { mail } = isAlone ? contactsSaid(text) : {};
  return mail === undefined ? undefined : corrected('contact', mail);
}

/** A number of one person is not that of the business; one in the place of a mail address is asked back. */
function contactChanged(text: string, plain: string, profile: Scope, corrected: Corrected): Reading | undefined {
  const { mail, phone } = contactsSaid(text);
  const said = mail ?? phone;
  if (said === undefined || !mayBeOurs(plain) || isTheirs(plain, profile)) return undefined;
  const person = ofWhom.exec(plain)?.[1];
  if (person !== undefined && !businessCalled.test(person)) {
    const id = idOf(person, profile);
    const isDeputy = id !== undefined && id === valueAt(profile.answers, 'deputy');
    return isDeputy && phone !== undefined ? corrected('deputy-phone', phone) : undefined;
  }
  const known = valueAt(profile.answers, 'contact');
  // What reaches the business in another way stands beside what was known, unless it is said to be in its place.
  const isOther = isOtherKind(known, mail, phone);
  const before = typeof known === 'string' && !(isOther && inPlace.test(plain)) ? known : '';
  const reading = corrected('contact', reachedToo(before, text) ?? said);
  return reading && isOther ? { ...reading, sure: 'likely' } : reading;
}
/** "Meneer wil de mail op een ander adres" is of a customer. */
const mayBeOurs = (plain: string): boolean =>
  contactOf.test(plain) &&
  ours.test(plain) &&
  !ofSomebodyElse.test(plain) &&
  (whoSpeaks.test(plain) || oddsOfContact(plain) >= hardly);
const whoSpeaks = /(?<![\p{L}\d])(?:wij|we|ons|onze|ik|mijn|mn|our|my|us|i)(?![\p{L}\d])/iu;
const hardly = 0.02;
const onlyMail = /^(?:(?:[^\s,@]+@[^\s,@]+|of|or|en|oh?|nee|no|sorry|oeps|oops|wacht|wait)(?:[, ]+|$))+$/i;
/** "Marieke vervangt mij, haar nummer is …". */
const ofSomebodyElse =
  /(?<!\p{L})(?:haar|zijn|z'n|zn|hun|her|his|their) (?:\S+ )?(?:mobiele? |mobile )?(?:nummer|telefoon\p{L}*|mobiel|e-?mail\p{L}*|mail\p{L}*|number|phone)(?!\p{L})/iu;
const inPlace = /\b(?:ipv|in plaats van|niet meer|alleen|instead|only)\b/i;

/** Whether the business is reached by this in a way that was not known. */
function isOtherKind(known: unknown, mail: string | undefined, phone: string | undefined): boolean {
  if (typeof known !== 'string') return false;
  const before = contactsSaid(known);
  return (mail !== undefined && before.mail === undefined) || (phone !== undefined && before.phone === undefined);
}

const ofWhom = /\b(?:van|of) (?:onze? |mijn |de |het |our |my )?(\p{L}[\p{L}'’-]+)/iu;
const businessCalled =
  /^(?:bedrijf|zaak|winkel|praktijk|kantoor|salon|garage|ons|mail(?:adres)?|telefoon(?:nummer)?|nummer|us|business|company|shop)$/i;

/** The one who is called so here, by the whole name or the first. */
function idOf(name: string, profile: Scope): string | undefined {
  const wanted = folded(name);
  if (/^(?:ik|ikzelf|mij|mezelf|i|me)$/.test(wanted)) return profile.facts.me;
  const [person, ...more] = profile.facts.people.filter(
    (one) => one.former === undefined && (folded(one.name) === wanted || folded(one.name).startsWith(`${wanted} `)),
  );
  return more.length > 0 ? undefined : person?.id;
}

type Corrected = (path: string, value: unknown) => Reading | undefined;

function staffChanged(plain: string, corrected: Corrected, sure?: 'certain'): Reading | undefined {
  if (saysHours(plain)) return undefined;
  // "We zijn met z'n negenen onze telefoons kwijt" tells of how many it happened to.
  if (soundsLike(plain) === 'breach' || countsSome(plain)) return undefined;
  const isAlone = onlyStaff.test(plain);
  if (sure === 'certain' && (isAlone || !staffOf.test(plain) || !sinceThen.test(plain))) return undefined;
  if (!isAlone && (!staffOf.test(plain) || !sinceThen.test(plain))) return staffNamed(plain, corrected);
  const said = plain.replace(/^(?:(?:o ja|oh|oja|en|nee|neen|no|nou|ja|wacht|trouwens|sorry)[\s,.]+)+/i, '');
  const staff = numberSaid(said.replace(/\s*\b(?:ipv|in plaats van|instead of)\b.*$/i, ''));
  const reading = staff && corrected('staff', staff.value);
  return isAlone && reading !== undefined ? { ...reading, sure: 'likely' } : reading;
}

function staffNamed(plain: string, corrected: Corrected): Reading | undefined {
  const [, those = '', andMe] = whoTheyAre.exec(plain) ?? [];
  const count = numberNamed(those.split(' ')[0] ?? '');
  const reading = count === undefined ? undefined : corrected('staff', andMe === undefined ? count : count + 1);
  return reading && { ...reading, sure: 'likely' };
}

/** "We have 16 staff, not 14", where 14 is what stands there: that is put right, and can be nothing else. */
function staffInstead(plain: string, { answers }: Scope, corrected: Corrected): Reading | undefined {
  const { so = '', was2 = '', was = was2 } = (insteadOf.exec(plain) ?? ratherThan.exec(plain))?.groups ?? {};
  const before = numberNamed(was);
  if (before === undefined || before !== valueAt(answers, 'staff')) return undefined;
  const [said = '', ...more] = folded(so)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !besideCount.has(word));
  const now = more.length > 0 ? undefined : numberNamed(said);
  return now === undefined ? undefined : corrected('staff', now);
}
const insteadOf =
  /^(?<so>.{1,60}?)[,;]?\s+(?:(?:en|and|maar|dus) )*(?:niet|geen|not|no|ipv|in plaats van|instead of)(?: (?:de|met|er|the))* (?<was>\S+?)(?: (?:mensen|man|medewerkers|people|staff))?(?: (?:hoor|meer|anymore))*$/i;
/** "Sorry geen 9 maar 11, twee stagiairs vergeten", "9 moet 11 zijn": what stands there is said first. */
const ratherThan =
  /^(?:(?:nee|neen|no|oh?|sorry|wacht|wait|ho|oeps|eh|ja|we|wij|het|er|dat|we're|zijn|is|are|met|z'n) )*(?:(?:geen|niet|not|no) (?:met )?(?<was>\S+?)(?: (?:mensen|man|people))?,? (?:maar|but|wel|it's)|(?<was2>\S+) (?:moet|moest|moesten|moeten|should be)(?: er)?)(?: (?:we|wij|het|er|met|zijn|is|dus|nu|eigenlijk|worden))* (?<so>[\p{L}\d]+)(?: (?:mensen|man|medewerkers|people|zijn|worden|wezen|hoor))*(?=[,.;]|$)/iu;
/** What stands around the number of who work somewhere. */
const besideCount =
  listed(`nee neen no sorry wacht oh o ja klopt niet dat we wij ons onze er het zijn is hebben werken met nu nog maar
  in totaal z n zn s actually there it are re have of us our team staff people employees mensen man medewerkers personeel
  personeelsleden collega collegas now total only with eigenlijk eig dus hier`);

/** Who takes care of privacy, or takes it over, is a role, so it is asked back. */
function dutyChanged(
  path: 'officer' | 'deputy',
  shape: RegExp,
  plain: string,
  profile: Scope,
  corrected: Corrected,
): Reading | undefined {
  const name = shape
    .exec(plain)
    ?.slice(1)
    .find((one) => one !== undefined);
  const who = name === undefined ? undefined : (idOf(name, profile) ?? newHere(path, name, plain, profile));
  return who === undefined ? undefined : nowDoneBy(path, who, plain, profile, corrected);
}

/** What is asked back of who does it now. */
function nowDoneBy(
  path: string,
  who: unknown,
  plain: string,
  profile: Scope,
  corrected: Corrected,
): Reading | undefined {
  const reading = corrected(path, who);
  if (reading === undefined) return undefined;
  return { ...reading, sure: 'likely', values: { ...reading.values, ...numberBeside(path, plain, profile) } };
}

/** "Vervanger wordt iemand anders, ik dacht aan Joost maar het wordt Sanne de Wit": who it comes to. */
function deputyWeighed(plain: string, profile: Scope, corrected: Corrected): Reading | undefined {
  if (!namesDeputy.test(plain)) return undefined;
  const said =
    weighedUp(plain) ?? insteadOfOther.map((shape) => shape.exec(plain)?.[1]).find((one) => one !== undefined);
  const name =
    said === undefined ? undefined : personSaid(said.replace(/\s+(?:dus|dan|geworden|hoor|nu|now)$/i, ''))?.name;
  const question = questionOf(profile.checklist, 'deputy');
  if (name === undefined || question?.kind !== 'person') return undefined;
  const who = idOf(name, profile) ?? strangerCalled(question, name);
  return who === undefined ? undefined : nowDoneBy('deputy', who, plain, profile, corrected);
}
const namesDeputy = /\b(?:plaats)?vervang(?:er|ster)\b|\bdeputy\b/i;
const person = String.raw`(\p{Lu}[\p{L}'’-]+(?: (?:van|de|der|den|ter|\p{Lu}[\p{L}'’-]+)){0,3})`;
/** "Mo wil geen vervanger meer zijn, Sanne de Wit doet het nu", "niet Mo maar Sanne de Wit". */
const insteadOfOther: readonly RegExp[] = [
  new RegExp(
    `(?:geen|niet (?:meer|langer)|stopt|no longer).*[,;.] (?:en |maar |dus )?${person} (?:doet|neemt|wordt|is|gaat|does|takes)(?!\\p{L})`,
    'u',
  ),
  new RegExp(`(?:niet|geen|not) \\S+(?: \\S+)?,? (?:maar|but) (?:wel )?${person}$`, 'u'),
  new RegExp(
    `${person} (?:wordt|is|becomes) (?:nu |voortaan |now )*(?:de |onze |mijn |the |our |my )?(?:nieuwe |new )?(?:plaats)?(?:vervang(?:er|ster)|deputy),? (?:ipv|in plaats van|en niet|niet|not|instead of) `,
    'u',
  ),
  new RegExp(
    `(?:[Vv]ervang(?:er|ster)|[Dd]eputy)(?: is| wordt| nemen we|:)? (?:nu |toch |liever |maar |voortaan |now )*${person},? (?:ipv|in plaats van|en niet|niet|not|instead of) `,
    'u',
  ),
  new RegExp(
    `(?:als|voor) (?:plaats)?vervang(?:er|ster) (?:nemen|doen|kiezen|willen) (?:we|wij|ik) (?:nu |toch |liever )*${person}`,
    'u',
  ),
  new RegExp(`(?:[Vv]ervang(?:er|ster)|[Dd]eputy) (?:toch |dan |maar |liever |graag |now )+${person}$`, 'u'),
];

/** "De nieuwe vervanger wordt Sanne", who is not known here yet. */
function newHere(path: string, name: string, plain: string, { checklist }: Scope): { other: string } | undefined {
  const question = path === 'deputy' ? questionOf(checklist, path) : undefined;
  return question?.kind === 'person' && (isNew.test(plain) || replacesMe.test(plain) || becomes.test(plain))
    ? strangerCalled(question, personSaid(name)?.name ?? name)
    : undefined;
}
