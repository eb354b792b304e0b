// What a business is called, in what somebody tells of it: behind who speaks, beside what it is, or in so many words.
import { folded } from '../../../core/fold.js';
import { crewIn } from '../../../core/understanding/values/crew-said.js';
import { firstNames } from '../../../core/understanding/values/first-names.js';
import { businessSaid, isKindOfBusiness, trade } from '../../../core/understanding/values/names-said.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { kindsOfBusiness } from './option-words.js';

/** "Fietswinkel De Ketting heten we, drie man": the name stands before what says that it is one. */
const namedBefore =
  /(?:^|[,;.!\n]\s*)([^,;.!\n]{2,60}?)\s+(?:heten (?:we|wij)|heet (?:het|'?t|de zaak|onze zaak|ons bedrijf|mijn (?:zaak|bedrijf|winkel)))\b/i;

/** "Emma Clarke, Clarke Bookkeeping, ...": who speaks stands before a business of which the name or the kind tells that it is one. */
function behindPerson(first: string, second: string): string | undefined {
  const words = folded(first).split(/\s+/);
  const isPerson = allCapitals.test(first) && !ofBusiness.test(first);
  const isBusiness =
    ofBusiness.test(second) ||
    folded(second)
      .split(/\s+/)
      .some((word) => word.length > 2 && words.includes(word));
  return isPerson && isBusiness && isName.test(second) ? second : undefined;
}
const allCapitals = /^\p{Lu}[\p{L}'’-]+(?: (?:de|van|der|den|ten|ter|'t|el|al))*(?: \p{Lu}[\p{L}'’-]+)+$/u;
const ofBusiness = new RegExp(
  String.raw`(?:^|\s)(?:${trade}|\p{L}*(?:keeping|bakery|consult\p{L}*|services|solutions|design|media|advies|installaties?|transport|logistics|groep|group|store|shop|b\.?v\.?|v\.?o\.?f\.?|ltd|inc))(?:[\s.]|$)`,
  'iu',
);
/** "Recruitment agency, 9 people, called Brightpath": wherever it stands, this says what they are called. */
const calledSo = /\b(?:genaamd|met de naam|called|named)\s+([\p{Lu}\d][^,.;!?\n]{1,60})/u;
const heetSo = /\b(?:heet|heten)\s+([\p{Lu}\d][^,.;!?\n]{2,60})/u;

/** "My firm is Clarke Bookkeeping": of one word it may be what they are, as in "my company is Dutch". */
const ourFirmIs =
  /\b(?:[Mm]y|[Oo]ur|[Mm]ijn|[Oo]nze|[Oo]ns|[Hh]et) (?:firm|company|business|shop|practice|agency|office|bedrijf|zaak|winkel|praktijk|kantoor) is (\p{Lu}[\p{L}'’.-]*(?: (?:&|en|and|van|de|of|the))*(?: \p{Lu}[\p{L}'’.-]*){1,4})/u;

function nameBehind(shape: RegExp, text: string): string | undefined {
  const [, called] = shape.exec(text.slice(0, 500)) ?? [];
  return called === undefined
    ? undefined
    : businessSaid(`wij heten ${called}`)?.name.replace(/\s+(?:en|and|met|with|in)\s(?!\p{Lu}).*$/u, '');
}

/** What a business is said to be called; "wij zijn een bakkerij" tells a kind of business and no name. */
export function nameTold(text: string): string | undefined {
  const called = nameBehind(calledSo, text) ?? nameBehind(ourFirmIs, text);
  if (called !== undefined) return called;
  const [, before] = namedBefore.exec(text.slice(0, 500)) ?? [];
  if (before !== undefined && !/^(?:hoe|wat)\b/i.test(before)) return businessSaid(before)?.name;
  return haveOne.exec(text.slice(0, 300))?.[1] ?? nameOpening(text);
}

/** "Heb kapsalon knipkoning in delft": what it is and its name, without an article, where it stands. */
const haveOne = new RegExp(
  `(?:^|[,;.!?\\n]\\s*)(?:(?:ik|wij|we|i) )?(?:heb|hebben|run|have) (${trade} (?!(?:klanten|personeel|medewerkers|leden|gegevens|bezoekers|gasten|en|and|met|with|in|te|uit)\\b)[\\p{L}\\d'’&-]+(?: (?!(?:in|te|uit)\\b)[\\p{L}\\d'’&-]+){0,2})(?= (?:in|te|uit) \\p{L}{3})`,
  'iu',
);

/** "Garage van beek, 6 man": a name that ends with "van" goes on with the word behind it, also where that is a place. */
export function wholeName(name: string | undefined, text: string): string | undefined {
  const at = name !== undefined && goesOn.test(name) ? text.indexOf(name) : -1;
  if (name === undefined || at < 0) return name;
  const [next = ''] = /^\s+\p{L}[\p{L}'’-]*/u.exec(text.slice(at + name.length)) ?? [];
  return `${name}${next.replace(/^\s+/, ' ')}`;
}
const goesOn = /\s(?:van(?: de[nr]?)?|de[nr]?|te[nr]?)$/i;

/** A text without the family name of who speaks: "ik ben Sanne de Boer van De Ketting" runs no farm. */
export function withoutSpeaker(text: string): string {
  const found = speakerNamed.exec(text);
  const { first = '', last = '' } = found?.groups ?? {};
  return firstNames.has(folded(first)) ? text.replace(` ${last}`, '') : text;
}
const particle = "(?:de|van|der|den|het|'t|ten|ter|el)";
const speakerNamed = new RegExp(
  `(?:^|[\\s,;.!])(?:[Mm]et|[Ii]k ben|[Mm]ijn naam is|[Ii]k heet|I am|I['’]m|[Mm]y name is|[Dd]it is) (?<first>\\p{L}+) (?<last>(?:${particle} ){1,3}\\p{L}+|\\p{Lu}[\\p{L}'’-]+)(?=,| (?:van|bij|namens|from|of|at) (?!beroep))`,
  'u',
);

/** The name with which a story begins, behind who speaks. */
function nameOpening(text: string): string | undefined {
  const [first = ''] = text
    .trim()
    .replace(whoSpeaks, '')
    .split(/[\n!?;]|\.\s/);
  const [speaker = '', business = ''] = first.split(/,\s+/);
  const behind = behindPerson(speaker, business);
  if (behind !== undefined) return behind;
  const opening = openedWith(first);
  if (opening !== undefined && !isKindOfBusiness(opening)) return opening;
  if (tellsWho.test(first.split(',')[0] ?? '')) return undefined;
  if (saysWhat.test(first.replace(greeting, '').split(',')[0]?.slice(0, 40) ?? ''))
    return nameBehind(heetSo, text) ?? namedBeside(text.slice(0, 300).split(/[\n!?;]|\.\s/)[0] ?? '');
  const said = businessSaid(first);
  if (said !== undefined && isKindOfBusiness(said.name) && said.name !== text.trim()) return undefined;
  // "We are 3 mechanics and me" counts who work there.
  if (said !== undefined && !/^\p{Lu}/u.test(said.name) && crewIn(said.name) !== undefined) return undefined;
  return said === undefined || !leads.test(first) || said.name.split(/\s+/).length > 6
    ? undefined
    : withoutOf(said.name);
}

/** "Ik ben van Fietsenmaker Jansen": who speaks is of it; "van Dijk Schilders" is a name. */
function withoutOf(name: string): string {
  const [of, first = '', ...more] = name.split(' ');
  const isKind = isKindOfBusiness(first) || kindsOfBusiness.test(folded(first));
  return of === 'van' && isKind && more.length > 0 ? [first, ...more].join(' ') : name;
}

/** "We zijn een kapsalon in Deventer, Zoet & Zo, met 7 man": a name stands beside what they are, with its capitals. */
function namedBeside(sentence: string): string | undefined {
  const clauses = sentence
    .split(',')
    .slice(1)
    .map((one) => one.trim());
  return clauses.find((one) => isName.test(one) && one.length <= 60 && programsIn(one).length === 0);
}
const isName =
  /^(?!(?:In|Met|Wij|We|Ik|Voor|Van|Te|Uit|En|With|And|In)\b)\p{Lu}[\p{L}'’&.-]*(?: (?:&|en|de|van|der|den|het|'t|and|the|of|\p{Lu}[\p{L}'’.-]*)){0,5} \p{Lu}[\p{L}'’.-]*$/u;

const greeting = /^(?:(?:hoi|hallo|hi|hey|dag|goede[^\s,!]+|hello)[ ,!]+)+/i;

const saysWhat =
  /\b(?:zijn|ben|heb|hebben|run|are|re|m|am|have)\s+(?:een|n|'n|a|an|de|het|wij|we|met|zzp\S*|freelanc\S*)\b/i;

/** "Garage Jansen, 3 monteurs en ik": what a story opens with is the kind of business and its name. */
const opensWith = new RegExp(
  `^(?:(?:hoi|hallo|hi|dag|goede[^\\s,!]+)[ ,!]+)*(${trade}(?: (?!(?:in|met|voor|op|aan|te|uit|is|heet|zijn|heeft|hebben|hier|waar|dus|hoor|trouwens|we|wij|die|zonder)\\b|en\\b(?! \\S+(?:,|$))|\\d+ \\p{L})[^ ,.;:]+(?:\\.(?=\\p{L}))?){1,5})(?=(?: (?:dus|hoor|trouwens|hier))*(?: (?:in|met|te|uit)\\b|[,;:]|\\.?$))`,
  'iu',
);
const openedWith = (first: string): string | undefined => opensWith.exec(first)?.[1];
/** "Ik ben Anja", and what somebody is: no name of a business. */
const tellsWho =
  /^(?:(?:hoi|hallo|hi|hey|dag|goede[^\s,!]+)[ ,!]+)*(?:(?:ik ben|mijn naam is|ik heet|i am|i'm|my name is|met) (?!.*\b(?:van|of|from|bij|namens)\b)\S+|\S+ hier)\s*$/i;

/** "Dag, met Rik. ", "hoi, Fatma hier, ": who says who they are, and then what the business is. */
const whoSpeaks =
  /^(?:(?:hoi|hallo|hi|hey|dag|goede[^\s,!.]+|hello|good [^\s,!.]+)[ ,!.]+)*(?:(?:(?:u spreekt |hier )?met|ik ben|ik heet|mijn naam is|i am|i'm|my name is|this is) (?!(?:de|het|een|an?|the|mijn|onze|z'?n|zijn|ons)\b)\p{L}+(?: \p{L}+)?(?: hier)?|\p{L}+(?: \p{Lu}\p{L}+)? (?:hier|here))[,.!]+\s+(?=\S)/iu;

const leads =
  /\b(?:wij zijn|we zijn|we heten|wij heten|ik ben|dit is|^(?:(?:hoi|hallo|dag|goede\S*)[ ,!]*)?(?:u spreekt )?met|heet|heten|(?:naam|(?:the|our) name) is(?! (?:niet|geen|fout|verkeerd|anders|nog|not|wrong)\b)|eigenaar van|namens|this is|we are|i am|called)\b/i;
