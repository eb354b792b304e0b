// A clause about what was read back of the business that names a line of it: what goes out, stands elsewhere or is written otherwise.
import type { Scope } from '../../../core/engine/checklist.js';
import { columnAt } from '../../../core/engine/scope.js';
import { folded } from '../../../core/fold.js';
import { capitalised } from '../../../core/text.js';
import { contactsSaid, reachedBy } from '../../../core/understanding/values/contacts-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { dutyPutRight } from './duty-put-right.js';
import { deputyWord, namesOfDeputy, ofBusiness, ofSomebody } from './number-of-deputy.js';
import { profileCalled } from './questions-called.js';
import { sectorsDenied } from './told.js';

type Lines = Readonly<Record<string, unknown>>;

/** The lines after such a clause, the same where it says what stands there already; undefined where it names none. */
export function linePutRight(clause: string, lines: Lines, scope: Scope): Lines | undefined {
  return (
    numberPlaced(clause, lines, scope) ??
    dutyPutRight(clause, lines, scope) ??
    nameWritten(clause, lines) ??
    programOut(clause, lines) ??
    lineOut(clause, lines, scope)
  );
}

/** Whether it says that something is not there, or is to go. */
const goesOut = (clause: string): boolean => out.test(clause) || exceptFor.test(clause);
const out =
  /\b(?:eruit|eraf|eraan|weg|weghalen|verwijder\p{L}*|schrap\p{L}*|haal|halen|gooi|wis|remove|delete|drop|leave out|hoeft (?:er |daar )?niet|hoort (?:er |daar |hier )?niet|klopt niet|is (?:fout|verkeerd|onzin|wrong))\b/iu;
const exceptFor =
  /^\W*(?:(?:ja|maar|en|yes|but)[, ]+)*(?:behalve|op|uitgezonderd|zonder|except(?: for)?|without|minus) /i;
const denies = /(?<!\p{L})(?:geen|niet(?! alleen)|nooit|no|not(?! only)|never|\p{L}+n['’]?t)(?!\p{L})/iu;

/** "Dat nummer is van de zaak, niet van een vervanger", "haar nummer is 06 …": whose a number is. */
function numberPlaced(clause: string, lines: Lines, scope: Scope): Lines | undefined {
  const { phone } = contactsSaid(clause);
  const said: NumberSaid = {
    clause,
    phone,
    isNamed: phone !== undefined || number.test(clause) || notOf.test(clause),
    isOfDeputy: namesDeputy(clause, lines, scope),
    isOut: goesOut(clause),
  };
  if (!said.isOfDeputy) return ofNobody(said, lines);
  if (said.isOut || deniesDeputy(clause, namesOfDeputy(lines['deputy'], scope))) return notDeputys(said, lines);
  return said.isNamed || pointsBack.test(clause) ? asDeputys(lines, phone) : undefined;
}

interface NumberSaid {
  readonly clause: string;
  readonly phone: string | undefined;
  /** Whether a number is spoken of. */
  readonly isNamed: boolean;
  readonly isOfDeputy: boolean;
  readonly isOut: boolean;
}

function ofNobody({ clause, phone, isNamed, isOut }: NumberSaid, lines: Lines): Lines | undefined {
  if (!isNamed) return undefined;
  const held = lines['deputy-phone'];
  if (ofBusiness.test(clause) && typeof held === 'string') return asOurs(without(lines, 'deputy-phone'), phone ?? held);
  return isOut ? numberOut(lines) : undefined;
}

/** Who takes over is none, or has another number than was understood. */
function notDeputys({ phone, isNamed }: NumberSaid, lines: Lines): Lines | undefined {
  const held = lines['deputy-phone'];
  if (!isNamed && lines['deputy'] !== undefined) return without(lines, 'deputy', 'deputy-phone');
  if (typeof held === 'string') return asOurs(without(lines, 'deputy-phone'), phone ?? held);
  return isNamed ? lines : undefined;
}
const number =
  /(?<!\p{L})(?:\p{L}*nummer|nr|tel|telefoon\p{L}*|mobiel\p{L}*|gsm|0\d{1,3}|number|phone|mobile)(?!\p{L})/iu;
/** "… en niet van de vervanger" goes on about a number. */
const notOf = /^(?:(?:en|maar|dus|and|but|so) )*(?:niet|geen|not) (?:die |dat |that )?(?:van|voor|of|for)\b/i;
/** "Dus dat hoort bij de vervanger". */
const pointsBack = /^(?:(?:dus|en|maar|want|so|and) )*(?:dat|die|deze|dit|het|that|it|this)\b/i;

function namesDeputy(clause: string, lines: Lines, scope: Scope): boolean {
  if (deputyWord.test(clause)) return true;
  const names = namesOfDeputy(lines['deputy'], scope);
  return (
    wordsIn(clause).some((word) => names.some((name) => word === name || word === `${name}s`)) ||
    (names.length > 0 && ofSomebody.test(clause) && contactsSaid(clause).phone !== undefined)
  );
}

/** "Geen vervanger nr", "niet van een vervanger", "een vervanger heb ik niet". */
function deniesDeputy(clause: string, names: readonly string[]): boolean {
  const at = Math.max(clause.search(deputyWord), ...names.map((name) => ` ${folded(clause)}`.indexOf(` ${name}`)));
  if (at < 0) return false;
  const [before, behind] = [clause.slice(0, at), clause.slice(at)];
  return deniedBefore.test(before) || (deniedBehind.test(behind) && !/\b(?:wel|maar|but)\b/i.test(behind));
}
const deniedBefore =
  /(?<!\p{L})(?:geen|niet|no|not|zonder|without|\p{L}+n['’]?t)(?: (?:meer|van|voor|de|het|een|n|'n|mijn|onze|aparte?|telefoon|tel|nummer|nr|telefoonnummer|a|an|the|of|for|my|our|any|number|phone))* ?$/iu;
const deniedBehind =
  /^\S+(?: \p{L}+){0,4} (?:niet|geen|not|none)(?: (?:hoor|dus|nog|er|daar|bij|meer|yet))*[.! ]*$|^\S+(?: \p{L}+){0,2} (?:hebben|heb|is er|have)(?: (?:we|wij|ik|i))?(?: (?:nog|ook|dus))* (?:niet|geen|not)\b/iu;

/** The number of the business stands beside its mail address. */
function asOurs(lines: Lines, phone: string): Lines {
  const contact = typeof lines['contact'] === 'string' ? lines['contact'] : '';
  const known = contactsSaid(contact);
  return known.phone === undefined ? { ...lines, contact: reachedBy(`${known.mail ?? ''} ; ${phone}`) } : lines;
}

/** What is theirs is no number of the business. */
function asDeputys(lines: Lines, typed: string | undefined): Lines | undefined {
  const contact = typeof lines['contact'] === 'string' ? contactsSaid(lines['contact']) : {};
  const phone = typed ?? contact.phone;
  if (phone === undefined) return lines['deputy-phone'] === undefined ? undefined : lines;
  const isMoved = contact.phone !== undefined && digits(contact.phone) === digits(phone);
  const ours = isMoved ? withoutPhone(lines, contact.mail) : lines;
  return { ...ours, 'deputy-phone': phone };
}
const digits = (phone: string): string => phone.replaceAll(/\D/g, '');

function numberOut(lines: Lines): Lines | undefined {
  if (lines['deputy-phone'] !== undefined) return without(lines, 'deputy-phone');
  const { mail, phone } = typeof lines['contact'] === 'string' ? contactsSaid(lines['contact']) : {};
  return phone === undefined ? undefined : withoutPhone(lines, mail);
}
const withoutPhone = (lines: Lines, mail: string | undefined): Lines =>
  mail === undefined ? without(lines, 'contact') : { ...lines, contact: mail };

const without = (lines: Lines, ...paths: readonly string[]): Lines =>
  Object.fromEntries(Object.entries(lines).filter(([path]) => !paths.includes(path)));

/** "Met hoofdletters graag", "wolkje met een grote W", "dus Van Dam Bouw": the same name, written otherwise. */
function nameWritten(clause: string, lines: Lines): Lines | undefined {
  const name = lines['name'];
  if (typeof name !== 'string' || clause.length > longest) return undefined;
  const at = clause.toLowerCase().indexOf(name.toLowerCase());
  const typed = at < 0 ? name : clause.slice(at, at + name.length);
  const isAlone = bareName(clause).toLowerCase() === name.toLowerCase();
  if (!capitals.test(clause)) return isAlone ? { ...lines, name: typed } : undefined;
  if (!(at >= 0 || saysName.test(clause) || wordsIn(clause).length <= fewWords)) return undefined;
  return { ...lines, name: /\p{Lu}/u.test(typed) && typed !== name ? typed : withCapitals(name) };
}
const longest = 120;
const fewWords = 5;
const capitals =
  /\bhoofdletters?\b|\b(?:grote|grootte) (?:begin)?letters?\b|\b(?:een|n|'n|a) (?:grote|capital) \p{L}(?!\p{L})|\bkapita(?:al|len)\b|\bcapitals?\b|\bkleine letters?\b/iu;
const saysName = /\b(?:naam|heten|heet|name|called)\b/i;
const bareName = (clause: string): string =>
  clause
    .replace(
      /^(?:(?:nee|ja|wel|maar|dus|gewoon|het|de|is|naam|bedrijfsnaam|heet|heten|we|wij|moet|the|name|it's|just|so|but)[:, ]+)*/i,
      '',
    )
    .replace(/(?:[ ,]+(?:dus|hoor|zijn|graag|please|is de naam))*[.! ]*$/i, '');
const withCapitals = (name: string): string =>
  name
    .split(' ')
    .map((word, index) => (index > 0 && inSmall.test(word) ? word : capitalised(word)))
    .join(' ');
const inSmall = /^(?:van|de|der|den|het|en|of|the|and|in|op|aan|te|ter|ten|voor|bij)$/i;

/** "Behalve dat van google", "exact gebruiken we niet": a program on the card that goes out. */
function programOut(clause: string, lines: Lines): Lines | undefined {
  const held: readonly unknown[] = Array.isArray(lines['suppliers']) ? lines['suppliers'] : [];
  const words = wordsIn(clause);
  if (held.length === 0 || !(goesOut(clause) || deniesUse.test(clause)) || instead.test(clause)) return undefined;
  const named = programsIn(`met ${clause}`).map(({ name }) => name.nl);
  const [gone, ...more] = held.filter((one) => named.includes(String(one)) || words.includes(firstWord(String(one))));
  if (gone === undefined || more.length > 0) return undefined;
  return { ...lines, suppliers: held.filter((one) => one !== gone) };
}
const deniesUse =
  /^(?:(?:en|maar|nee|dus|and|but|no)[, ]+)*(?:(?:we|wij|ik|i) (?:gebruiken|gebruik|hebben|heb|use|have|werken met|werk met) )?(?:geen|niet(?! alleen)|no|not(?! only)|zonder) (?:met |via )?\S+(?: \S+)?$|^\S+(?: \S+)? (?:(?:gebruiken|gebruik|hebben|heb|is|doen|use) )?(?:(?:we|wij|ik|i) )?(?:(?:dus|ook|meer|helemaal) )*(?:niet|nooit|not)(?: (?:meer|hoor|dus|any ?more))*$/i;
const instead = /\b(?:maar|ipv|in plaats van|instead|but|wel)\b/i;
const firstWord = (name: string): string => {
  const [first = ''] = wordsIn(name);
  return first.length >= 4 ? first : folded(name);
};

/** "De nieuwsbrief moet eruit", "aantal mensen klopt niet": a line by what it is called. */
function lineOut(clause: string, lines: Lines, scope: Scope): Lines | undefined {
  if (!goesOut(clause) || wordsIn(clause).length > mostWords || instead.test(clause)) return undefined;
  const said = ` ${wordsIn(clause).join(' ')} `;
  const named = Object.keys(lines).filter(
    (path) => path !== 'name' && namesOf(path, scope).some((one) => said.includes(` ${one} `)),
  );
  const [path, ...more] = named;
  return path === undefined || more.length > 0 ? undefined : without(lines, path);
}
const mostWords = 9;

function namesOf(path: string, scope: Scope): readonly string[] {
  const column = columnAt(scope, path);
  const labels = column === undefined ? [] : [column.label.nl, column.label.en];
  return [...labels, ...(profileCalled[path] ?? [])].map((one) => wordsIn(one).join(' ')).filter((one) => one !== '');
}

/** The lines without the kind of business that a text says not to be theirs. */
export function withoutDeniedKind(text: string, lines: Lines): Lines {
  const { sector } = lines;
  return denies.test(text) && sectorsDenied(text).some((id) => id === sector) ? without(lines, 'sector') : lines;
}
