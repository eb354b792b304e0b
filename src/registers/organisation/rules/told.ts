// What somebody tells of their business in a few sentences: everything of the first run that such words hold.
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { folded } from '../../../core/fold.js';
import { grouped } from '../../../core/grouped.js';
import { reachedBy, registeredAs, streetSaid } from '../../../core/understanding/values/contacts-said.js';
import { crewIn } from '../../../core/understanding/values/crew-said.js';
import { headsIn, totalIn } from '../../../core/understanding/values/heads-said.js';
import { businessSaid, isKindOfBusiness } from '../../../core/understanding/values/names-said.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { type Works, worksOf } from '../../suppliers/rules/helpers-told.js';
import { activitiesOf, namesUsed, programsIn, programsLeft, programsUsed } from '../../suppliers/rules/told.js';
import { dutiesTold } from './duties-told.js';
import { helpersCalled } from './helpers-called.js';
import { legalFormListed } from './legal-form-told.js';
import { nameTold, wholeName, withoutSpeaker } from './name-told.js';
import { numberOfDeputy } from './number-of-deputy.js';
import { forAnimals, kindsOfBusiness, sectorDoing, sectorWords } from './option-words.js';
import { isOurBookkeeper, keepsBooks, worksForUs } from './others-work.js';
import { eachOnce, isTill, programsCalled, withoutPrograms } from './programs-called.js';
import { activitiesTold, clubTold, denied, denies, isPast } from './told-activities.js';
import { joinedWhere, partsOf } from './told-parts.js';

/** What is told of a business. */
export interface BusinessTold {
  /** By path of the profile; only what is not answered yet. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Programs by name that it uses and who works for it, and those that it says not to use. */
  readonly programs: readonly string[];
  readonly works?: Works;
  readonly without: readonly string[];
}

/** What programs for this nearly always mean, by template. */
const ofTemplate: Readonly<Record<string, string>> = {
  webshop: 'sells-online',
  website: 'has-website',
  newsletter: 'sends-newsletter',
  cameras: 'has-cameras',
  ai: 'uses-ai',
  payroll: 'has-staff',
  staff: 'has-staff',
  hours: 'has-staff',
  absence: 'has-staff',
  recruitment: 'recruits',
  'hired-workers': 'hires',
};

/** What a text tells of the business, and nothing that it only considers; `deputy` takes over by what was told before it. */
export function businessTold(text: string, profile: Scope, deputy?: unknown): BusinessTold {
  const parts = partsOf(text);
  const helpers = helpersCalled(text);
  const used = programsUsed(
    parts.filter((part) => !denies.test(part) && !endsIt.test(part) && !isPast(part)).join(', '),
  );
  const found: Record<string, unknown> = {
    ...Object.fromEntries(
      activitiesOf(used.filter((program) => !isTill(program.name.nl, text))).flatMap((id) =>
        ofTemplate[id] === undefined ? [] : [[ofTemplate[id], true]],
      ),
    ),
    ...activitiesTold(parts),
    ...dutiesTold(text, profile, false),
  };
  const programs = programsCalled(text);
  const unprogrammed = withoutPrograms(text.replace(counted, ''))
    .replace(bareMe, '$1ik ben ')
    .replace(speaksHere, '$1ik ben $2 $3 ')
    .replace(greetsAs, '$1ik ben ');
  const named = wholeName(nameTold(unprogrammed) ?? nameInList(unprogrammed), unprogrammed);
  const staff = staffTold(parts);
  if (named !== undefined) found['name'] = named;
  Object.assign(found, reachedTold(text, numberOfDeputy(text, found['deputy'] ?? deputy, profile)));
  if (staff !== undefined) found['staff'] = staff;
  // A name alone says nothing for sure of the kind of business; beside other words it does.
  const isAlone = named !== undefined && Object.keys(found).length === 1;
  const ofKind = withoutAdded(partsOf(withoutSpeaker(isAlone ? text.replace(named, ' ') : text))).map((part) =>
    part.replace(freelancers, ' '),
  );
  const sector = sectorTold(ofKind) ?? sectorCalled(ofKind, isAlone ? undefined : named) ?? clubTold(parts);
  if (sector !== undefined) found['sector'] = sector;
  const legalForm = legalFormListed(withoutAdded(parts));
  if (legalForm !== undefined) found['legal-form'] = legalForm;
  // A webshop is a website.
  if (found['sells-online'] === true) found['has-website'] = true;
  // Who works alone has nobody in service, unless it is said otherwise.
  if (staff === 1 && found['has-staff'] === undefined) found['has-staff'] = false;
  const asked = profile.checklist.sections.flatMap(({ questions }) => questions).map(({ id }) => id);
  const isOpen = (path: string) => found[path] !== undefined && valueAt(profile.answers, path) === undefined;
  return {
    values: Object.fromEntries(asked.filter(isOpen).map((path) => [path, found[path]])),
    programs: eachOnce([
      ...used.map(({ name }) => name.nl),
      ...(parts.some(isPast) ? [] : namesUsed(text)),
      ...programs,
      ...helpers.map(({ name }) => name),
    ]),
    ...worksOf(helpers),
    without: [
      ...programsIn(parts.filter((part) => endsIt.test(part)).join(', ')),
      ...programsIn(parts.filter((part) => denies.test(part)).join(', ')),
      ...programsLeft(parts.join(', ')),
    ].map(({ name }) => name.nl),
  };
}

/** "Shiftbase is opgezegd". */
const endsIt = /\b(?:opgezegd|gestopt|afgeschaft|cancelled|ni(?:et|ks) meer)\b|\bvan \S+(?: \S+)? (?:af|ook)\b/i;

/** "De andere 2 zijn zzp trainers" tells who helps, and not what the business is. */
const freelancers = /\b(?:zijn|is|are) (?:ook |alle(?:maal|bei) )?(?:zzp\S*|zelfstandige?|freelance) \p{L}+/gu;
/** "De Linde (14 mensen)": how many they are is no part of what they are called. */
const counted = /\s*\((?:met |nu |ca\.? )?\d[^()]{0,40}\)/;

/** "Hoi, ben wim van …": who is short for time leaves out who speaks. */
const bareMe = /^((?:(?:hoi|hallo|hi|hey|dag|goede\p{L}+)[ ,!]+)?)ben (?=\p{L}+ (?:van|bij|namens) )/iu;
/** "Wouter hier van Garage Van Beek". */
const speaksHere =
  /^((?:(?:hoi|hallo|hi|hey|dag|goede\p{L}+)[ ,!]+)?)(\p{L}+) (?:hier|here),? (van|bij|namens|from|of) /iu;
/** "Hoi, wim van De Linde": behind a greeting stands who speaks. */
const greetsAs =
  /^((?:[Hh]oi|[Hh]allo|[Hh]i|[Hh]ey|[Dd]ag|[Gg]oede\p{L}+)[ ,!]+)(?=\p{L}+ (?:van|bij|namens) (?:[Dd]e |[Hh]et |'t )?\p{Lu})/u;

/** How and where the business is reached, apart from the number of who takes over. */
function reachedTold(text: string, ofDeputy: string | undefined): Readonly<Record<string, string>> {
  const told = {
    contact: reachedBy(ofDeputy === undefined ? text : text.replace(ofDeputy, ' ')),
    'deputy-phone': ofDeputy,
    address: streetSaid(text),
    kvk: registeredAs(text),
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
  );
}

/** "Kapsalon Anja, 06 12345678": a name with a contact, in which a kind of business is only part of the name. */
export function isIntroduction(text: string, told: BusinessTold['values']): boolean {
  if (told['contact'] === undefined || businessSaid(text)?.alone !== true) return false;
  return Object.keys(told).every((path) => path === 'name' || path === 'contact' || path === 'sector');
}

/** "Koffie Kees, webshop, 6 man, info@…": who lists what they are begins with the name. */
function nameInList(text: string): string | undefined {
  const [first = '', ...more] = text.split(/,\s+/).map((part) => part.trim());
  const { length } = first.split(/\s+/);
  const isList = more.length >= 2 && more.some((part) => part.includes('@') || staffTold([part]) !== undefined);
  if (!isList || length < 2 || length > 4 || startsWithKind.test(first)) return undefined;
  if (isKindOfBusiness(first) || kindsOfBusiness.test(first)) return undefined;
  const said = businessSaid(first);
  return said?.certain === true ? said.name : undefined;
}

const startsWithKind =
  /^(?:een|'?n|wij|we|ik|ons|onze|mijn|kleine?|grote?|nieuwe?|lokale?|eigen|geen|an?|our|my|small|big|new)\b/i;
const people = `(?:mensen|man|medewerk(?:er|ers|sters)|personen|personeelsleden|werknemers|people|employees|staff?)`;
const counts: readonly (readonly [RegExp, number])[] = [
  // "ik en drie medewerkers", and who has four colleagues
  [
    new RegExp(
      String.raw`\b(?:ik|ikzelf|mezelf|me|i)\b (?:en|met|plus|and|with) (?:nog )?(\S+) (?:${people}|collega\w*|colleagues)\b`,
    ),
    1,
  ],
  [/\b(?:met|heb|have|with) (?:nog )?(\S+) (?:collega\w*|colleagues)\b/, 1],
  [new RegExp(String.raw`(?<![\d.,])\b(\S+) (?:vaste |vast |jonge |andere )?${people}\b`), 0],
  [/\bmet (?:zn|zijn|ons) (\S+)/, 0],
  [/\b(?:we|wij) zijn (?:hier |nu |inmiddels |dus |trouwens |eigenlijk |toch )*met (\S+)/, 0],
  [/\b(?:nu|inmiddels|now) (?:nog |maar |met |we zijn |zijn we |we are )*(\S+)$/, 0],
  [
    /(?:\bwe are|^\s*(?:no |well |actually )*were) (?:now |with |about )*(\S+?)(?= (?:with|including|now|in total|of us)\b|\s*$)/,
    0,
  ],
  [/\bthere (?:are|is) (?:now )?(\S+) of us\b/, 0],
  [/\bstaff is (?:now |up to |down to )?(\S+)/, 0],
];
const alone =
  /\b(?:ik werk (?:hier )?alleen(?! (?:voor|aan|op|in|als|nog|maar))|alleen ik(?! (?:en|plus|met))|in mijn eentje|(?<!\b(?:een|n|de|die|met|via|soms|onze|mijn|als|a) )zzp ?er|ik ben (?:een )?zzp ?er|als zzp ?er|zonder personeel|by myself|on my own|work alone|just me|only me|eenmanszaak zonder)\b|\b(?:im|i am|ben) (?:helemaal |hier |dus |all |just )*(?:alone|alleen)(?: (?:hier|hoor|here))?\s*$|^\s*(?:(?:hoi|hallo|hi) )?(?:ik ben )?(?:een )?(?:\p{L}+ )?zzp\s*$/u;

/** "We zijn een kapper" tells what they are, and counts nobody. */
const whatWeAre =
  /\b(?:we|wij|ik|we are|i am) (?:zijn|ben|is)? ?(?:een|geen|n|an?) \p{L}+|\b(?:i|we) (?:have|run|own) an? \p{L}+(?= (?:practice|shop|salon|company|business|firm|studio))/gu;

/** "We zijn met 8, nee toch 7": a number that puts right what was counted before it. */
const countedAgain =
  /^\s*(?:(?:oh?|of|en|eh) )?(?:nee|neen|wacht|sorry|correctie|ik bedoel(?:de)?|bedoel|no|wait|i mean)\b,?(?: (?:nee|wacht|even|toch|maar|eerder|eigenlijk|dus|het|er|we|wij|zijn|is|moet|moeten|met|there|are|we are))* (\S+?)(?: (?:man|mensen|personen|medewerkers|people|staff|zijn|worden))*\s*$/;

/** "Nou eigenlijk 5 en een stagiaire": counted otherwise than before it. */
const actually = /^\s*(?:nou|of|nee|wacht|or|well)[ ,]+(?:ja |well )?(?:eigenlijk|actually|eerder|rather)\b/;

function staffAgain(parts: readonly string[]): number | undefined {
  const crew = parts.slice(1).findLast((part) => actually.test(part) && crewIn(part) !== undefined);
  if (crew !== undefined) return crewIn(crew);
  const again = parts.slice(1).findLast((part) => numberNamed(countedAgain.exec(part)?.[1] ?? '') !== undefined);
  const number = again === undefined ? undefined : numberNamed(countedAgain.exec(again)?.[1] ?? '');
  return number === 0 || again === undefined || staffFirst(parts.slice(0, parts.indexOf(again))) === undefined
    ? undefined
    : number;
}

/** How many people work there, as far as it is told in one way. */
const staffTold = (parts: readonly string[]): number | undefined =>
  totalIn(parts.join(', ')) ?? staffAgain(parts) ?? staffFirst(parts);

function staffFirst(parts: readonly string[]): number | undefined {
  const [crew, ...more] = parts
    .reduce<string[]>(joinedWhere(countedOn), [])
    .map((part) => ({ part, heads: crewIn(part.replaceAll(whatWeAre, ' ')) ?? 0 }))
    .filter(({ heads }) => heads > 0);
  // "2 tandartsen, 4 assistentes": who are told by what each does are counted together.
  const isRow = crew !== undefined && ![crew, ...more].some(({ part }) => ofAll.test(part));
  if (crew !== undefined) return isRow ? more.reduce((sum, { heads }) => sum + heads, crew.heads) : crew.heads;
  for (const [shape, more] of counts)
    for (const part of parts) {
      const [, word = ''] = shape.exec(part) ?? [];
      const number = numberNamed(word);
      // Who counts on is counted too: "acht mensen plus ikzelf".
      if (number !== undefined && number > 0) return headsIn(part) ?? number + more;
    }
  return parts.some((part) => alone.test(part)) ? 1 : undefined;
}

/** "Ik en mijn man, plus 4 in loondienst": who are counted on are so with those before them. */
const countedOn = /^\s*(?:plus|en|and) \S+ (?:op|in|achter|on|at) /;

const ofAll =
  /\b(?:man|mensen|personen|people|staff|medewerk\p{L}+|werknemers|personeel\p{L}*|employees|collegas|colleagues|met (?:zn|zijn|ons)|we zijn|wij zijn|we are|waarvan|of whom)\b/u;

/** "We hebben ook een webshop" adds to what they are, and says nothing of what kind they are. */
const withoutAdded = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) =>
    added.test(part)
      ? part
          .split(/ (?:en|and|plus|die|dat|that|which) /)
          .map((clause) => (addedLast.test(clause) ? '' : (clause.split(added)[0] ?? '')))
      : [part],
  );
const added = /\b(?:ook|daarnaast|ernaast|erbij|bovendien|tevens|also|too|as well|besides)\b/;
/** "Een webshop hebben we ook": what is added stands before it. */
const addedLast = /\b(?:ook|ernaast|erbij|too|as well)(?: (?:nog|hoor|trouwens|al|bij))*\s*$/;

/** The kind of business that is told first; a webshop beside a shop is what it does and not what it is, and a foundation its form. */
function sectorTold(parts: readonly string[]): string | undefined {
  const found = parts.flatMap((part) => sectorsIn(spaced(part)));
  // Who cares for animals keeps no medical files of people: they choose themselves what they are.
  const fitting = parts.some((part) => forAnimals.test(part)) ? found.filter(({ id }) => id !== 'care') : found;
  const kinds = fitting.filter(({ id }) => id !== 'webshop').filter(notByName);
  return (kinds.find(({ said }) => !onlyForm.test(said)) ?? kinds[0] ?? fitting[0])?.id;
}

/** "Bakker Bouw": what a family is called by is no kind of business beside one. */
const notByName = ({ id, said }: { id: string; said: string }, _: number, all: readonly { id: string }[]): boolean =>
  !surnames.test(said.trim()) || all.every((one) => one.id === id);
const surnames = /^(?:bakker|slager|visser|kok|kuiper|smid|schilder|timmerman|molenaar)$/;

/** "We zijn een rijschool", "hondentrimsalon in Assen", "trimsalon De Vacht": of what is done there, the word that they call themselves by. */
function sectorCalled(parts: readonly string[], name: string | undefined): string | undefined {
  const [first = ''] = parts;
  const words = [
    ...parts.flatMap((part) => areA.exec(part)?.[1] ?? []),
    opensAs.exec(first)?.[1] ?? '',
    folded(name ?? '').split(' ')[0] ?? '',
  ];
  return words.flatMap((word) => callings.get(word.trim()) ?? [])[0];
}
const areA =
  /\b(?:zijn|ben|runnen|run|hebben|heb|have|are|am|own) (?:een|n|a|an|the|our|onze) (?:kleine? |small )?(\p{L}{7,}(?: school)?)/u;
const opensAs =
  /^\s*(?:(?:hoi|hallo|hi|een|kleine?|a|small) )*(\p{L}{7,}(?: school)?)(?= (?:met|in|te|van|uit|with|of) |\s*$)/u;
const callings = new Map(
  Object.entries(sectorDoing).flatMap(([id, words]) =>
    words.filter((word) => /^\p{L}{7,}(?: school)?$/u.test(word)).map((word): [string, string] => [folded(word), id]),
  ),
);

/** Each kind of business with one way to say it. A long word may go on: "fysiotherapiepraktijk"; "pensionpaarden" are no pension. */
const sectorPhrases = Object.entries(sectorWords).flatMap(([id, words]) =>
  words
    // "I sell it" says nothing of what they do.
    .filter((word) => word !== 'it')
    .map((word) => ({
      id,
      size: word.length,
      said: word.length < 7 || word === 'pension' ? ` ${folded(word)} ` : ` ${folded(word)}`,
    })),
);

/** By their first letters: a text is held against those alone with which one of its words begins. */
const sectorsByBeginning = grouped(sectorPhrases, ({ said }) => said.slice(1, 4));

/** The kinds of business that a text says not to be theirs: "we zijn geen webwinkel", "een webwinkel hebben we niet". */
export const sectorsDenied = (text: string): readonly string[] =>
  partsOf(text).flatMap((part) => {
    const plain = spaced(part);
    return namedIn(plain).flatMap(({ id, at, said }) => (isDenied(plain, at, said) ? [id] : []));
  });

const spaced = (part: string): string => ` ${part.replaceAll(/[^\p{L}\d]+/gu, ' ')} `;
const isDenied = (plain: string, at: number, said: string): boolean =>
  denied.test(plain.slice(0, at)) || kindDeniedAfter.test(plain.slice(at + said.length).replace(/^\p{L}+/u, ''));
/** "Een webwinkel hebben we niet"; "een garage, geen webwinkel" denies what stands behind it. */
const kindDeniedAfter =
  /^ ?(?:(?:zijn|zijn er|is|ben|hebben|heb|doen|doe|are|am|have|do) )?(?:(?:we|wij|ik|het|dat|er|i|it) )?(?:(?:dus|ook|echt|hier|nog|zeker) )*(?:niet|nee|neen|not)\b(?! (?:alleen|enkel|only|zo|veel)\b)/;

interface SectorNamed {
  readonly id: string;
  readonly at: number;
  readonly size: number;
  readonly said: string;
}

function namedIn(plain: string): readonly SectorNamed[] {
  const beginnings = new Set<string>();
  for (let at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1))
    beginnings.add(plain.slice(at + 1, at + 4));
  return [...beginnings]
    .flatMap((beginning) => sectorsByBeginning.get(beginning) ?? [])
    .flatMap(({ id, size, said }) => {
      const at = plain.indexOf(said);
      return at < 0 ? [] : [{ id, at, size, said }];
    });
}

const sectorsIn = (plain: string): readonly SectorNamed[] =>
  namedIn(plain)
    .filter(({ at, said }) => !isDenied(plain, at, said))
    .filter(({ id, at, said }) => id !== 'finance' || !(keepsBooks.test(plain) || isOurBookkeeper(plain, at, said)))
    .filter(({ id }) => !['services', 'finance', 'it'].includes(id) || !worksForUs.test(plain))
    .filter(({ id, at }) => id !== 'it' || !/\b(?:met|onze|een|via|hebben) (?:\w+ )?$/.test(plain.slice(0, at + 1)))
    .toSorted((one, two) => one.at - two.at || two.size - one.size);

/** A foundation or an association is one in its form, whatever is done there. */
const onlyForm = /^ (?:stichting|vereniging|association|foundation)/;
