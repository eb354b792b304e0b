// Programs and companies that a sentence names.

import { folded } from '../../../core/fold.js';
import { grouped } from '../../../core/grouped.js';
import { remembered } from '../../../core/remembered.js';
import { apartFromDropped } from '../../../core/understanding/corrections/dropped.js';
import { mostWords } from '../../../core/understanding/ear/concepts.js';
import { isAsMeant, nearIn } from '../../../core/understanding/near-words.js';
import { listed } from '../../../core/understanding/words.js';
import { type SupplierEntry, supplierCatalogue } from './catalogue.js';
import { programsInSmallLetters } from './unknown-programs.js';

/** One way to write the name of a program. */
interface Name {
  readonly entry: SupplierEntry;
  readonly words: readonly string[];
  readonly whole: string;
}

/** Letters and numbers only; "e-Boekhouden" and "e boekhouden" are one. */
const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

const programs = supplierCatalogue.filter(({ role, name }) => role !== 'place' && !/^(?:ons|onze) /i.test(name.nl));
const names: readonly Name[] = programs.flatMap((entry) =>
  [entry.name.nl, entry.name.en, ...(entry.also ?? [])]
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .map((words) => ({ entry, words, whole: words.join('') })),
);

const byFirstWord = grouped(names, ({ words }) => words[0] ?? '');
const byWhole = grouped(names, ({ whole }) => whole);
/** Only these may be written with a typing error, which is never in the first letter. */
const nearLong = nearIn(
  names.filter(({ whole }) => whole.length >= 6),
  ({ whole }) => whole,
);

/** Words that are a program and also mean something else: they count only beside words of use. */
const everyday = listed(`exact slack teams signal monday notion loket word zoom homerun pay indeed eitje stripe claude
  keeping temper miro acrobat booking bol`);
const beside =
  /\b(?:via|met|in|gebruik\w*|werk\w*|programma\w*|bij|op|naar|using|use|with|through|to|from|van|software|we zitten|overgestapt|switched|moved)\b/;

/** The activities that these programs nearly always mean, each once. */
export const activitiesOf = (programs: readonly SupplierEntry[]): readonly string[] => [
  ...new Set(programs.flatMap(({ activities = [] }) => activities)),
];

/** The programs of the list that a text names, in its order; typing errors count in names of six letters and more. */
export function programsIn(text: string): readonly SupplierEntry[] {
  const words = wordsOf(
    text.slice(0, 1000).replace(onlyTheMaker, (whole, maker: string) => `${whole} ${products[folded(maker)] ?? ''}`),
  );
  const found = [...placesIn(words)].map(([entry, at]) => ({ entry, at }));
  const isListed = words.length <= found.length * 3;
  return found
    .filter(({ at }) => !isWeekday(words, at) && !isOfTrade(words, at))
    .filter(
      ({ at }) =>
        isListed ||
        !everyday.has(words[at] ?? '') ||
        words[at + 1] === 'online' ||
        words[at + 1] === 'com' ||
        beside.test(words.slice(Math.max(0, at - 3), at).join(' ')) ||
        isAmong(words, at, found),
    )
    .toSorted((one, two) => one.at - two.at || programs.indexOf(one.entry) - programs.indexOf(two.entry))
    .map(({ entry }) => entry);
}

/** "Mail met Microsoft", "agenda bij google": of what they make this is meant. */
const onlyTheMaker =
  /\b(?:(?:e-?)?mail\w*|agenda|bestanden|documenten|kantoor\w*|calendar|files|documents) (?:(?:doen|regelen|we|wij|draait|loopt|gaat|staat|staan|zit|is|are|runs?) ){0,3}(?:met|via|bij|in|is|with|on|in) (microsoft|google)\b(?! (?:workspace|drive|docs|sheets|meet|forms|365|office|teams))/gi;
const products: Readonly<Record<string, string>> = { microsoft: '365', google: 'workspace' };

/** "Deleted it on Monday" names a day, and no program. */
const isWeekday = (words: readonly string[], at: number): boolean =>
  words[at] === 'monday' &&
  words[at + 1] !== 'com' &&
  /^(?:on|by|since|until|till|before|after|next|last|this|every|from)$/.test(words[at - 1] ?? '');

/** "A booking platform" and "online afspraken maken" say what is done, and name no program. */
function isOfTrade(words: readonly string[], at: number): boolean {
  const [word = '', after = '', second = ''] = words.slice(at, at + 3);
  if (word === 'pay') return after !== 'nl' && payOf.test(after);
  if (word === 'online') return after === 'afspraken' && makesOne.test(second);
  return word === 'booking' && after !== 'com' && (oneOf.test(words[at - 1] ?? '') || meansToBook.test(after));
}
/** "Pay slips", "to pay the staff". */
const payOf =
  /^(?:slips?|rolls?|checks?|cheques?|sheets?|statements?|stubs?|rates?|scales?|rises?|for|the|our|their|them|him|her|by|off|out|back|with|in|to|staff|people|employees|wages|salaries)$/;
const makesOne = /^(?:maken|maakt|inplannen|plannen|plant|boeken|verzetten|afzeggen|regelen|doen|te|kunnen|via|bij)$/;
const oneOf = /^(?:an?|the|our|your|their|each|every|any|this|een|de|elke|onze|hun|per)$/;
const meansToBook =
  /^(?:systems?|systeem|platforms?|tools?|modules?|forms?|formulier|pages?|pagina|sites?|software|programma|confirmations?|requests?|data|details)$/;

/** The programs that a text says to use: of "van Moneybird naar e-Boekhouden" the last. */
export function programsUsed(text: string): readonly SupplierEntry[] {
  const left = [...programsLeft(text), ...programsUnreal(text)];
  return left.length === 0 ? programsIn(text) : programsIn(text).filter((one) => !left.includes(one));
}

/** Those that are only thought of, were used before, or are of somebody else: "we overwegen exact", "de concurrent gebruikt trello". */
export const programsUnreal = (text: string): readonly SupplierEntry[] =>
  text
    .slice(0, 1000)
    .split(/[,;.!?]\s+|\s(?:maar|but)\s/)
    .flatMap((part) => (isUnreal(part) ? programsIn(`met ${part}`) : []));
const isUnreal = (part: string): boolean => unreal.some((shape) => shape.test(part));
const unreal: readonly RegExp[] = [
  /\b(?:overweeg|overwegen|overwogen|misschien|wellicht|denk(?:en)? (?:aan|erover|na)|ooit|twijfel(?:en)? (?:over|aan)|volgend jaar|considering|maybe|perhaps|thinking (?:of|about)|might|some day)\b/i,
  /\b(?:vorige|oude|previous|former) (?:eigenaar|eigenaresse|baas|uitbater|bestuur|owner|boss|board)\b/i,
  /^(?:(?:en|maar|and|but) )?(?:als|indien|mocht|zodra|if|should|once)\b.*\b(?:gaan|ga|stappen|stap|nemen|zouden|zou|will|would|go|switch)\b/i,
  /\b(?:vroeger|voorheen|destijds|used to)\b(?!.*\b(?:nu|nog|now|still)\b)/i,
  /\b(?:concurrent(?:en|ie)?|buren|buurman|buurvrouw|overburen|competitors?|neighbou?rs?)\b.*\b(?:gebruik\p{L}*|heeft|hebben|werkt|werken|uses?|has|have|works?)\b/iu,
];

/** The programs that another took the place of. */
export function programsLeft(text: string): readonly SupplierEntry[] {
  const line = text.slice(0, 1000);
  const left = leaves.flatMap((shape) => programsIn(`van ${shape.exec(line)?.groups?.['old'] ?? ''}`));
  return [...left, ...programsBecome(line), ...programsTakenBack(line), ...programsDropped(line)];
}
const goes =
  '(?:overge\\w+|overstap\\w*|over|gegaan|gewisseld|gewijzigd|veranderd|geswitcht|verhuisd|vervangen|switch\\w*|moved|went|migrat\\w+)';
const leaves: readonly RegExp[] = [
  /^(?:(?:nee|neen|no|oh?)[, ]+)*(?<old>\S+(?: \p{Lu}\S*)?) (?:was|hadden we|had ik) (?:vorig jaar|vroeger|toen|eerst|ooit|last year|before)\b/iu,
  new RegExp(`\\b${goes}\\b.{0,60}?\\b(?:van|from) (?<old>.{2,40}?) (?:naar|to)\\b`, 'i'),
  new RegExp(`\\b(?:van|from) (?<old>.{2,40}?) ${goes} (?:naar|op|to)\\b`, 'i'),
  new RegExp(`\\b(?:van|from) (?<old>.{2,40}?) (?:naar|to) .{1,60}?\\b${goes}\\b`, 'i'),
  /\b(?:we|wij|ik|i) (?:zijn|ben|gaan|ga|stappen|stap|are|am|went|moved) (?:(?:nu|ook|dus|inmiddels|net|pas|over|now|just) ){0,2}(?:van|from) (?<old>.{2,40}?) (?:naar|to) \S+(?: \S+)?[.!]*$/i,
  /^(?<old>.{2,40}?) (?:is|wordt|werd|gaat|was|got) (?:(?:ons |me |te |veel |erg |nu |too |getting |so ){0,3})(?:duur|duurder|slecht|traag|weg|gestopt|stoppen|failliet|expensive|slow|bad|closing)\b.{0,20}?[,;] ?(?:dus |daarom |so )?(?:we|wij|ik|i) (?:(?:gaan|ga|zijn|ben|stappen|stap|are|will) )?.{0,25}?\b(?:naar|to)\b/i,
  /\b(?:nieuwe?|andere?|new|another)\b[^.!?]{0,40}?\b(?:van|from) (?<old>.{2,40}?) (?:naar|to)\b/i,
  /\b(?:stop(?:pen|t|ped|ping)? (?:er )?(?:met|with|using)|gestopt met|weg(?:gaan|gegaan)? bij|(?:leaving|leave)(?= \S+(?: \S+)? (?:for|and)\b)) (?<old>\S+(?: \p{Lu}\S*)?)/iu,
  /(?<old>\S+)(?: \S+){0,1}? (?:gebruiken|hebben) (?:we|wij) (?:nu |dus |inmiddels )*niet meer\b/i,
  /\b(?:niet (?:meer|langer)|no longer|not any ?more) (?:in|met|via|bij|op|with|on|at) (?<old>\S+(?: \p{Lu}\S*)?)/iu,
  /\b(?:gebruik(?:en)?|hebben?) (?:(?:we|wij|ik|nu) ){0,2}(?<old>\S+(?: \p{Lu}\S*)?) niet (?:meer|langer)\b/iu,
  /\bgeen (?<old>\S+(?: \p{Lu}\S*)?) meer\b/iu,
  /^(?:(?:nee|neen|no|sorry|wacht|wait)[, ]+)*(?:niet|geen|not)(?: met| via| with)? (?<old>\S+(?: \S+)?)[,;.]? (?:maar|but|alleen|enkel|only|just|wel|we|wij)\b/i,
  /\b(?:ipv|i\.p\.v\.?|in plaats van|instead of) (?<old>\S+(?: \S+)?)/i,
  /^(?:(?:nee|neen|no|oh?|wacht|sorry)[, ]+)*(?<old>\S+(?: \p{Lu}\S*)?) (?:is het (?:dus |toch )?niet|(?:hebben|gebruiken|doen) (?:we|wij) (?:dus |toch |helemaal )*niet|(?:mag|moet|kan|gaat) (?:er ?uit|weg)|mag (?:van mij )?niet meer|is (?:er )?(?:al |net |nu )?(?:gestopt|opgezegd)|we (?:don['’]t|do not) (?:have|use)|is not it)(?=$|[ ,.!])/iu,
];

/** "Notion is nu OneNote": one program that another takes the place of. */
const nowIs =
  /^(?:(?:nee|neen|no|oh?)[, ]+)*(?<old>\S+(?: \p{Lu}\S*)?) (?:is|wordt|werd|became|becomes) (?:nu |voortaan |inmiddels |now )?(?<now>\S+(?: \S+)?) ?(?:geworden)?[.!]*$/iu;
function programsBecome(line: string): readonly SupplierEntry[] {
  const { old = '', now = '' } = nowIs.exec(line)?.groups ?? {};
  const [was, is] = [programsIn(`van ${old}`), programsIn(`van ${now}`)];
  return is.some((one) => !was.includes(one)) ? was : [];
}

/** "In SnelStart, eh nee Moneybird bedoel ik": what somebody takes back at once they do not use. */
const takenBack: readonly RegExp[] = [
  /(?<old>[\p{L}\d&-]+(?: [\p{L}\d&-]+)?)[\s,;.…]+(?:(?:eh+m?|uh+m?|euh|hm+|o+h?|of|ho|ach|nou|wacht|wait)[,.\s]+)*(?:nee+|neen|no|sorry|pardon|wacht|wait|oeps|foutje?|correctie|ik bedoel(?:de)?|i meant?|bedoel(?:de)?)(?=[,.\s]) *(?<now>.+)$/iu,
  /(?<old>[\p{L}\d&-]+(?: [\p{L}\d&-]+)?)[,;.…]{1,3}\s+(?<now>\S+(?: \S+){0,2}? (?:bedoel(?:de)? (?:ik|we)|i meant?)\b.*)$/iu,
];

/** The programs that somebody names and takes back for another in the same breath. */
function programsTakenBack(line: string): readonly SupplierEntry[] {
  for (const shape of takenBack) {
    const { old = '', now = '' } = shape.exec(line)?.groups ?? {};
    const said = programsIn(`van ${old}`);
    if (said.length > 0 && programsIn(`van ${now}`).some((one) => !said.includes(one))) return said;
  }
  return [];
}

/** The programs that were only tried or thought of, or are denied behind it, and named nowhere else in the text. */
function programsDropped(line: string): readonly SupplierEntry[] {
  const { kept, dropped } = apartFromDropped(line);
  const used = dropped.length === 0 ? [] : kept.flatMap((part) => programsIn(`met ${part}`));
  return dropped.flatMap((part) => programsIn(`met ${part}`)).filter((one) => !used.includes(one));
}

/** "Lightspeed, Mailchimp en Exact": the last of some programs. */
const isAmong = (words: readonly string[], at: number, found: readonly { readonly at: number }[]): boolean => {
  const joined = /^(?:en|and|plus)$/.test(words[at - 1] ?? '') ? 1 : 0;
  // The one before may have two words.
  return found.some((other) => other.at < at && other.at >= at - joined - 2);
};

/** Where each program is named first. */
function placesIn(words: readonly string[]): ReadonlyMap<SupplierEntry, number> {
  const places = new Map<SupplierEntry, number>();
  for (let index = 0; index < words.length; index += 1)
    for (const { entry } of namedAt(words, index)) places.set(entry, places.get(entry) ?? index);
  return places;
}

/** What is written there, the longest name of those; else what is nearly so, or in one word. */
function namedAt(words: readonly string[], index: number): readonly Name[] {
  const word = words[index] ?? '';
  const begun = byFirstWord.get(word);
  const written = begun?.filter((name) => name.words.every((part, step) => words[index + step] === part));
  if (written !== undefined && written.length > 0) {
    const most = Math.max(...written.map((name) => name.words.length));
    return written.filter((name) => name.words.length === most);
  }
  const next = words[index + 1] ?? '';
  return both(nearlyOne(word), byWhole.get(word + next) ?? none);
}

/** What is called so in one word, or nearly so. */
const nearly = (word: string): readonly Name[] =>
  both(byWhole.get(word) ?? none, isAsMeant(word) ? none : nearest(word));

/** "Lightspead" is as long as "lightspeed", and no "lightspeed k". */
function nearest(word: string): readonly Name[] {
  const near = nearLong(word);
  const alike = near.filter(({ whole }) => whole.length === word.length);
  return alike.length === 0 ? near : alike;
}
/** Words come back, two side by side seldom. */
const nearlyOne = remembered(mostWords, nearly);
const none: readonly Name[] = [];

/** Mostly one of the two is empty: then there is nothing to put together. */
function both(one: readonly Name[], two: readonly Name[]): readonly Name[] {
  if (one.length === 0) return two;
  return two.length === 0 ? one : [...one, ...two];
}

/** The names in a list that somebody types or pastes: those of the list of programs as they are really written, others as typed. */
export function programsListed(text: string): readonly string[] {
  const parts = text
    .slice(0, 2000)
    .split(/[,;\n•/+&]|\s(?:en|and|plus)\s/i)
    .map((part) =>
      part
        .replace(/^[^:]{0,25}:\s*/, '')
        .trim()
        .replace(/[.!]+$/, ''),
    )
    .filter((part) => /\p{L}{2}/u.test(part) && part.length <= 60);
  return [...new Set(parts.map((part) => programsIn(part)[0]?.name.nl ?? part))].slice(0, 30);
}

/** "We use GitHub, Frobnify and Slack", "programma rijplanner": the names that stand in no list of ours, as they are typed. */
export function namesUsed(text: string): readonly string[] {
  const line = isUnreal(text) ? '' : text.slice(0, 1000);
  const lists = [...line.matchAll(usesThese), ...line.matchAll(inBoth)];
  const names = lists.flatMap(({ groups }) => {
    const parts = (groups?.['list'] ?? '').split(between).map((part) => part.replace(asWell, '').trim());
    const unknown = parts.filter((part) => programsIn(part).length === 0);
    // Who works with Piet and Anna uses neither of them.
    return unknown.length < parts.length || groups?.['uses'] !== undefined
      ? unknown.filter((part) => isBrand.test(part) && !noBrand.test(part))
      : [];
  });
  const small = programsInSmallLetters(line).filter((one) => programsIn(one).length === 0);
  return [...new Set([...names, ...small])];
}
/** "Offertes in SnelStart en Gardenplan": two that stand together, of which one is known. */
const inBoth =
  /\b(?:in|via|met|with|through) (?<list>[\p{L}\d.'’+-]+(?: [\p{Lu}\d][\p{L}\d.'’+-]*)?(?:,? (?:en|and) |, )[\p{Lu}\d][\p{L}\d.'’+-]*)(?=[,.;!?]|$)/gu;
/** Between the names of a sentence. */
const between = /,|\s(?:en|and|plus)\s|&/i;
const usesThese =
  /\b(?:(?<uses>gebruik(?:en|t)?|uses?|using)|werk(?:en|t)?(?: \p{L}+){0,2} met|works? with|programma['’]?s?(?: zijn)?:|programs?(?: are)?:|tools?:|software:) (?<list>[^.;:!?\n]{3,300})/giu;
const asWell = /^(?:ook|nog|daarnaast|also|verder)\s+|\s+(?:ook|nog|as well|too)$/gi;
const isBrand = /^[\p{Lu}\d][\p{L}\d.'’+-]*(?: [\p{Lu}\d][\p{L}\d.'’+-]*){0,2}$/u;
/** Written with a capital, and the name of no program. */
const noBrand =
  /^(?:AVG|GDPR|BSN|IBAN|AI|IT|ICT|PC|USB|AP|KvK|BTW|WiFi|Bluetooth|Internet|Nederland\w*|Engels\w*|English|Dutch|\d+)$/i;

/** "Wij gebruiken ook Figma en Jira": all that is used, where the sentence says nothing else; undefined for any other. */
export function usedOnly(text: string): readonly string[] | undefined {
  if (text.length > longestList || notUsed.test(text)) return undefined;
  const list = usesOnlyThese.exec(text.trim())?.groups?.['list'];
  const known = allNamed(list ?? text, list === undefined ? mostWordsAlone : mostWordsInName);
  // A list without a word of use holds several: "exact" alone says how something is.
  return list === undefined && (known?.length ?? 0) < 2 ? undefined : known;
}

/** Whether a text is nothing but programs of the list: "virtuagym", "moneybird en loket". */
export const onlyPrograms = (text: string): boolean =>
  text.length <= longestList && allNamed(text, mostWordsAlone) !== undefined;

/** The programs of a list, each once; undefined where a part of it is none. */
function allNamed(list: string, most: number): readonly string[] | undefined {
  const names = list.split(between).map((part) => {
    const bare = part.replace(andAlso, '').trim();
    const [program, ...more] = bare.split(/\s+/).length > most ? [] : programsIn(bare);
    return more.length === 0 ? program?.name.nl : undefined;
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? [...new Set(known)] : undefined;
}
const andAlso = /^\s*(?:(?:en|dus|ook|nog|verder|daarnaast|and|so|also)\s+)+/i;
const notUsed = /\?|\b(?:geen|niet|nooit|niks|zonder|no|not|never|without|gebruikten|used)\b/i;
const longestList = 200;
const mostWordsInName = 3;
const mostWordsAlone = 2;
const usesOnlyThese =
  /^(?:(?:en|oh?|o ja|trouwens|and|btw)[, ]+)*(?:wij|we|ik|i) (?:gebruiken|gebruik|use|werken met|werk met|work with)(?: (?:ook|nog|daarnaast|also|trouwens))* (?<list>[^.;:!?\n]{2,180})[.!]*$/i;

const calledAfter =
  /\b(?:is|heet|bij|via|naar|van|met|door|aan|by|with|called)\s+((?:\p{Lu}[\p{L}\d&.'’-]*)(?:\s+(?:\p{Lu}[\p{L}\d&.'’-]*|&)){0,3})/u;

/** A company that is in no list, by the name that stands behind "is", "bij" or "via". */
export function companyNamed(text: string): string | undefined {
  return calledAfter.exec(text.slice(0, 500))?.[1]?.replace(endsSentence, '');
}
/** The dot of "B.V." is of the name. */
const endsSentence = /(?<!\.\p{L})[.]+$/u;

/** By name: `suppliers`, and the activities that these nearly always mean as `template`. */
export function supplierTold(text: string): Readonly<Record<string, unknown>> {
  const programs = programsUsed(text);
  const template = activitiesOf(programs);
  const company = programs.length === 0 && programsUnreal(text).length === 0 ? companyNamed(text) : undefined;
  const named = [...programs.map(({ name }) => name.nl), ...namesUsed(text)];
  const suppliers = named.length === 0 && company !== undefined ? [company] : named;
  return { suppliers, ...(template.length === 0 ? {} : { template }) };
}
