// Who takes care of privacy, or takes over, from now on: of all who are named in a text the one who did not have it before.
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { isOther, sameValue } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { capitalised } from '../../../core/text.js';
import { weighedUp } from '../../../core/understanding/corrections/weighed.js';
import { asSpelt } from '../../../core/understanding/spelt.js';
import { contactsSaid, withoutContacts } from '../../../core/understanding/values/contacts-said.js';
import { firstNames } from '../../../core/understanding/values/first-names.js';
import { personSaid } from '../../../core/understanding/values/person-called.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { type Duty, whoIs } from './duties-told.js';
import { isOrdinaryWord } from './ordinary-words.js';

/** Whether a text names one of the duties: without that it passes none on, whatever else it resembles. */
export const namesADuty = (text: string): boolean => [ofDeputy, ofOfficer, ofEither].some((shape) => shape.test(text));

/** Which of them it names, where what is learnt hesitates between the two. */
export const dutyIn = (text: string): Duty | undefined =>
  ofDeputy.test(text) ? 'deputy' : ofOfficer.test(text) ? 'officer' : undefined;
const ofDeputy =
  /vervang|waarne(?:em|me)|inval|\bval(?:t|len)? (?:.* )?in\b|reserve|(?<!\b(?:de|een|the|a|from|uit|van) )\bback-?up\b(?! (?:van|uit|is|was|staat|stond|gemaakt|teruggezet|from|of|was|were)\b)|achterwacht|deputy|stand-?in|\b(?:fills?|steps?) in\b|covers? for/i;
const ofOfficer = /privacy|\b(?:avg|gdpr|fg|dpo|officer)\b|gegevensbescherming/i;
const ofEither = /aanspreek(?:punt|persoon)|contactpersoon/i;

/** Who has it now, with the number that is said of them. Undefined where nobody is named, or more than one. */
export function passedOn(duty: Duty, text: string, scope: Scope): Readonly<Record<string, unknown>> | undefined {
  const said = withoutContacts(text).replace(whenAway, ' ');
  const name = nameIn(said, scope) ?? (meansMe.test(said) && !denies.test(said) ? 'ik' : undefined);
  const isNobody = name === undefined && duty === 'deputy' && hasNone.test(said);
  const who = isNobody ? 'none' : name === undefined ? undefined : whoIs(duty, name, scope);
  if (who === undefined || who === null) return undefined;
  const isSame = sameValue(valueAt(scope.answers, duty), who) && contactsSaid(text).phone === undefined;
  return isSame ? { [duty]: who } : { [duty]: who, ...numberBeside(duty, text, scope) };
}

/**
 * Who is named where it is asked who takes over, with the number that is said of them: who was only thought of, or will not, is left
 * out. Undefined where nobody is named, or who does it now.
 */
export function deputyAnswered(text: string, scope: Scope): Readonly<Record<string, unknown>> | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const said = withoutContacts(text).replace(whenAway, ' ');
  const name = nameIn(said, scope, true) ?? personSaid(weighedUp(said) ?? said)?.name;
  const who = whoIs('deputy', name ?? said, scope);
  if (who === undefined || who === null || (isOther(who) && (name === undefined || isNoName(name)))) return undefined;
  if (sameValue(valueAt(scope.answers, 'deputy'), who)) return undefined;
  const deputy = isOther(who) ? { other: who.other.replaceAll(inSmall, capitalised) } : who;
  return { deputy, ...numberBeside('deputy', text, scope) };
}
/** "Sanne de wit" is Sanne de Wit: who types in a hurry leaves the capitals out. */
const inSmall = /(?<![\p{L}'’])(?!(?:van|de|der|den|het|ter|ten|te|el|al|en|in|op)\b)\p{Ll}[\p{L}'’]*/gu;
const longest = 200;
/** "Dat is jammer" names nobody. */
const isNoName = (name: string): boolean =>
  name === name.toLowerCase() && wordsIn(name).every((word) => isOrdinaryWord(word) && !firstNames.has(word));

/** Somebody else has a number of their own: that of who did it before does not become theirs. */
export function numberBeside(path: string, text: string, { answers }: Scope): Readonly<Record<string, unknown>> {
  if (path !== 'deputy') return {};
  const { phone = null } = contactsSaid(text);
  return phone !== null || typeof valueAt(answers, 'deputy-phone') === 'string' ? { 'deputy-phone': phone } : {};
}

/** When somebody takes over is no part of who, and denies nobody. */
const whenAway =
  /\b(?:als|wanneer|zodra|if|when|whenever) (?:ik|i)(?:['’]m| am)? (?:(?:er|zelf|even|eens|een keer|dan|op|met|on) )*(?:niet|ziek|weg|vrij|afwezig|verhinderd|vakantie|verlof|ill|sick|away|off|out|not|leave|holiday)(?: (?:er|ben|kan|here|around|there|in))*\b|\b(?:bij|tijdens|during) (?:mijn |m'n |my )?(?:ziekte|vakanties?|verlof|afwezigheid|illness|holidays?|leave|absence)\b/gi;
const denies = /\b(?:niet|nie|geen|nooit|not|no longer|never)\b/i;
const meansMe =
  /\b(?:word|ben|doe|regel|neem) ik\b|\bik (?:word|ben|doe|regel|neem)\b|\bi(?:['’]m|['’]ll| am| will| do)\b|\b(?:zet|noem|put) (?:mij|me)\b/i;
const hasNone =
  /\b(?:geen|niemand (?:meer )?als|no|without an?|zonder) (?:(?:andere?|vaste|echte|other) )?(?:(?:plaats)?vervang\p{L}*|back-?up|achterwacht|reserve|waarnemer|deputy|stand-?in)(?!\p{L})/iu;

const named = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:(?:van|de|der|den|ter|ten|te|el) )*\p{Lu}[\p{L}'’-]+)*`;
/** Who had it, told in the clause of who has it: "Bram ipv Wendy", "neemt het over van Wendy". */
const hadBefore: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:ipv|i\.p\.v\.?|in (?:de )?plaats van|instead of|rather than) (?:${named}|\S+)`, 'gu'),
  new RegExp(String.raw`\b(?:niet|geen|not)(?: (?:meer|langer|longer|any ?more))* ${named}`, 'gu'),
  new RegExp(String.raw`\b(?:van|from|for) ${named}(?= (?:over|af)\p{L}*)`, 'gu'),
  new RegExp(String.raw`(?<=\bover(?:genomen|neemt|nemen|nam)? )(?:van|from) ${named}`, 'gu'),
  new RegExp(String.raw`(?<=\b(?:takes?|took|taken|taking) (?:it |this |that |\S+ )?over )from ${named}`, 'gu'),
];
const joints = /[,;:]|\.(?=\s|$)|\s[-–]\s|\s(?:maar|but|want|omdat|because|dus|so|en|and|die|who|nu is het)\s/i;
/** A clause that tells who had it. */
const over =
  /\b(?:niet|nie|geen|nooit|not|never|no longer|was|waren|deed|deden|had|voorheen|vroeger|gestopt|stopt|vertrokken|vertrekt|weg|pensioen|ontslagen|left|leaves|leaving|quit|gone|retired|retires|used to|stopped)\b/i;

/** A clause that tells of whom was thought first. */
const onlyThought =
  /\b(?:eerst|dacht(?:en)?|wou(?:den)?|wilde(?:n)?|zou(?:den)?|overwogen|first|thought|considered|wanted|asked|gevraagd|misschien|maybe|perhaps)\b/i;

/** The only one who is named and did not have it before; in small letters the only words that are none of how this is said. */
function nameIn(text: string, { facts }: Scope, isAsked = namesADuty(text)): string | undefined {
  const known = new Set(facts.people.map(({ name }) => folded(name).split(' ')[0] ?? ''));
  const clauses = hadBefore
    .reduce((said, shape) => said.replace(shape, ' '), text)
    .split(joints)
    .filter((clause) => !over.test(spelt(clause)) && !onlyThought.test(clause));
  const written = clauses.flatMap(capitals);
  const typed = written.length > 0 || !isAsked ? [] : clauses.flatMap((clause) => leftIn(clause, known));
  const [only, ...more] = [...new Set([...written, ...typed])];
  return more.length > 0 ? undefined : only;
}

const spelt = (clause: string): string => asSpelt(wordsIn(clause)).join(' ');

const inCapitals = new RegExp(named, 'gu');

/** Names by their capitals: no word of how this is said, and no letters that stand for a law. */
function capitals(clause: string): readonly string[] {
  return [...clause.matchAll(inCapitals)].flatMap(({ 0: run, index }) => {
    const parts = run.split(' ');
    const from = parts.findIndex((part) => !around.has(folded(part)) && !/^\p{Lu}{2,4}(?:-|$)/u.test(part));
    // "Mevrouw De Boer" is no "Boer".
    const isWhole = titled.test(clause.slice(0, index));
    return from < 0 ? [] : [isWhole ? run : parts.slice(from).join(' ')];
  });
}
const titled = /\b(?:mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|mr\.?|mrs\.?|ms\.?) $/i;

/** In small letters: who is known here, or one or two words where only a name stands: "gedaan door fatima", "els neemt". */
function leftIn(clause: string, known: ReadonlySet<string>): readonly string[] {
  const words = asSpelt(wordsIn(clause));
  const found = words.filter((word) => known.has(word));
  if (found.length > 0) return found;
  const called = words.findIndex((word) => firstNames.has(word) && isPerhapsName(word));
  const at = words.flatMap((word, index) => (index >= called && isPerhapsName(word) ? [index] : []));
  const from = at[0] ?? 0;
  const to = at.at(-1) ?? -1;
  if (at.length === 0 || at.length > mostWords || to - from >= at.length) return [];
  const stands = called >= 0 || beforeName.has(words[from - 1] ?? '') || behindName.has(words[to + 1] ?? '');
  return stands ? [words.slice(from, to + 1).join(' ')] : [];
}
const mostWords = 2;
const isPerhapsName = (word: string): boolean => !around.has(word) && /^\p{L}{2,}$/u.test(word) && !namesADuty(word);
const beforeName = listed('wordt door naar bij doet zet noem neem voortaan nu tegenwoordig by to now put make');
const behindName = listed(
  'doet neemt regelt gaat wordt valt springt vervangt zorgt does takes handles becomes covers fills',
);

const around =
  listed(`de het een onze ons mijn mn m n uw the a an our my your nieuwe nieuw vaste andere ander new is was zijn ben bent word wordt worden
  doet doe doen regelt regel regelen neemt neem nemen over waar gaat ga gaan zorgt zorg zorgen valt val vallen in springt spring ligt liggen
  bij voor van aan op met naar tot om te als ook nu nou voortaan vanaf tegenwoordig inmiddels sinds kort vandaag morgen maandag deze week maand
  dan wel niet meer langer maar en of dat die dit wie degene persoon iemand er hier daar ik mij me mezelf zelf wij we jij je u hij zij ze hem
  haar hun zet zetten noem noemen maak maken kies pak schrijf vul geef gaf graag even toch liever gewoon eigenlijk trouwens dus ja nee oh hoi
  alles altijd verder moet moeten mag kan kunnen wil willen hebben heeft heb had gekregen overgenomen overnemen overgedragen overdragen draag
  aanspreekpunt aanspreekpersoon contactpersoon contact verantwoordelijke verantwoordelijk functionaris figuur zaken dingen gedoe spul taken taak gedaan door geregeld verhuist verhuisd
  rol beheer stuk gebeuren mevrouw meneer dhr mw mevr collega does do handles takes take took care of from now on to be will becomes become has
  have it its that s re ll he she they who person in charge responsible for instead after since this next contact looks runs covers fills steps
  and but also just please as at on me i am im put make name call changed changes change wijzig verander veranderd gewijzigd eerst daarna
  bedrijf zaak kantoor zal komt kom worden wezen geworden afwezigheid ziekte vakantie nood samen alleen data gegevens bescherming`);
