// What a business picked in chat, as the business says it to the people concerned: "wij" and "u" change places.
import { dataOfActivity } from '../../../core/data-of-activity.js';
import type { ReadsAt } from '../../../core/engine/checklist-parts.js';
import { listed } from '../../../core/engine/telling/telling-words.js';
import type { Choice } from '../../../core/engine/value.js';
import { grouped } from '../../../core/grouped.js';
import { capitalised, type Language, say, type Text, uncapitalised } from '../../../core/text.js';
import type { Confirmed } from '../../../core/whole-register.js';

type Table = Readonly<Record<string, Text>>;

/** By the ids of the question `basis`: why the data may be used (art. 6(1) GDPR). */
const bases: Table = {
  contract: { nl: 'dit is nodig voor een afspraak met u', en: 'this is needed for an agreement with you' },
  legal: { nl: 'een wet verplicht ons hiertoe', en: 'a law obliges us to do this' },
  legitimate: {
    nl: 'wij hebben hier een gerechtvaardigd belang bij',
    en: 'we have a legitimate interest in this',
  },
  consent: { nl: 'u hebt hier toestemming voor gegeven', en: 'you gave your consent for this' },
  vital: { nl: 'dit is nodig om iemands leven te beschermen', en: "this is needed to protect somebody's life" },
  'public-task': {
    nl: 'dit is nodig voor een taak van algemeen belang',
    en: 'this is needed for a task in the public interest',
  },
};

const sources: Table = {
  self: { nl: 'van u zelf', en: 'from you' },
  employer: { nl: 'van uw werkgever', en: 'from your employer' },
  colleague: { nl: 'van uw leidinggevende of collega', en: 'from your manager or colleague' },
  'other-company': { nl: 'van een ander bedrijf', en: 'from another company' },
  authority: { nl: 'van de overheid of een deurwaarder', en: 'from the government or a bailiff' },
  public: { nl: 'van internet of uit een openbaar register', en: 'from the internet or a public register' },
  'own-systems': { nl: 'onze eigen systemen maken ze', en: 'our own systems make them' },
};

export const starts: Table = {
  'end-of-relation': { nl: 'nadat wij geen zaken meer doen', en: 'after we no longer do business' },
  'no-longer-used': { nl: 'nadat wij het niet meer gebruiken', en: 'after we no longer use it' },
  'end-of-first-use-year': {
    nl: 'na het jaar waarin wij het pand in gebruik namen',
    en: 'after the year in which we first used the building',
  },
};

const obligations: Table = {
  'cannot-deliver': {
    nl: 'Ja. Zonder deze gegevens kan de koop of opdracht niet doorgaan.',
    en: 'Yes. Without these data the purchase or job cannot go on.',
  },
  'law-required': {
    nl: 'Ja, de wet verplicht het. Zonder deze gegevens mogen wij niet verder.',
    en: 'Yes, the law requires it. Without these data we may not go on.',
  },
  'cannot-help': {
    nl: 'Ja. Zonder deze gegevens kunnen wij u niet verder helpen.',
    en: 'Yes. Without these data we cannot help you further.',
  },
  voluntary: { nl: 'Nee, het is vrijwillig.', en: 'No, it is voluntary.' },
  'not-asked': {
    nl: 'Wij vragen er niet om. Ze ontstaan vanzelf.',
    en: 'We do not ask for them. They arise by themselves.',
  },
};

const withdrawals: Table = {
  link: { nl: 'met de knop of link in elk bericht', en: 'with the button or link in each message' },
  contact: { nl: 'met een mail of telefoontje', en: 'with an e-mail or a phone call' },
  account: { nl: 'in uw eigen account', en: 'in your own account' },
  settings: { nl: 'op de plek waar u ja zei', en: 'in the place where you said yes' },
};

const instruments: Table = {
  adequacy: {
    nl: 'dat land beschermt gegevens goed genoeg volgens de Europese Commissie',
    en: 'that country protects data well enough according to the European Commission',
  },
  dpf: {
    nl: 'het bedrijf doet mee aan het EU-US Data Privacy Framework',
    en: 'the company takes part in the EU-US Data Privacy Framework',
  },
  scc: {
    nl: 'met het vaste contract van de Europese Commissie',
    en: 'with the standard contract of the European Commission',
  },
  bcr: { nl: 'met goedgekeurde regels binnen het concern', en: 'with approved rules within the group' },
  exception: { nl: 'met een uitzondering uit de wet', en: 'with an exception in the law' },
};

const exceptions: Table = {
  employment: {
    nl: 'een wet of cao vraagt dit van ons als werkgever',
    en: 'a law or collective agreement asks this of us as your employer',
  },
  'explicit-consent': { nl: 'u hebt er uitdrukkelijk toestemming voor gegeven', en: 'you gave your explicit consent' },
  care: { nl: 'wij geven u zorg', en: 'we give you care' },
  'care-by-others': {
    nl: 'wij zijn een school, verzekeraar of reclassering',
    en: 'we are a school, insurer or probation service',
  },
  authentication: { nl: 'het is nodig voor de beveiliging', en: 'it is needed for security' },
  members: { nl: 'u bent lid van onze kerk, bond of partij', en: 'you are a member of our church, union or party' },
  identification: { nl: 'anders herkennen wij u niet', en: 'otherwise we cannot identify you' },
  'positive-action': {
    nl: 'wij helpen een groep met achterstand vooruit',
    en: 'we help a disadvantaged group forward',
  },
  'political-function': { nl: 'het gaat om een functie in de politiek', en: 'it is about a political function' },
  'spiritual-care': { nl: 'wij geven geestelijke verzorging', en: 'we give spiritual care' },
  'genetic-own': { nl: 'het gaat over u zelf', en: 'it is about you' },
  research: { nl: 'het is voor onderzoek of statistiek', en: 'it is for research or statistics' },
  'legal-claim': { nl: 'het is nodig voor een rechtszaak of geschil', en: 'it is needed for a court case or dispute' },
  'made-public': { nl: 'u hebt het zelf openbaar gemaakt', en: 'you made it public' },
  emergency: { nl: 'iemands leven loopt gevaar', en: "somebody's life is in danger" },
  treaty: { nl: 'een internationale regel verplicht het', en: 'a rule of international law demands it' },
};

const criminalGrounds: Table = {
  'own-protection': {
    nl: 'wij beschermen onze zaak tegen diefstal of fraude',
    en: 'we protect our business against theft or fraud',
  },
  'request-of-person': { nl: 'wij beoordelen uw aanvraag', en: 'we judge your request' },
  'staff-rules': { nl: 'het staat in regels met de ondernemingsraad', en: 'it is in rules with the works council' },
  'for-others': {
    nl: 'wij hebben een vergunning om dit voor anderen te doen',
    en: 'we have a licence to do this for others',
  },
  'explicit-consent': { nl: 'u hebt er duidelijk ja op gezegd', en: 'you clearly said yes to it' },
  'legal-claim': { nl: 'het is nodig voor een rechtszaak of geschil', en: 'it is needed for a court case or dispute' },
  'made-public': { nl: 'u hebt het zelf openbaar gemaakt', en: 'you made it public' },
  emergency: { nl: 'iemands leven loopt gevaar', en: "somebody's life is in danger" },
};

const tables = { criminalGrounds, bases, sources, starts, obligations, withdrawals, instruments, exceptions } as const;

/** One pick as the business says it; undefined where there is no better word than that of the question. */
export function saidPublicly(table: keyof typeof tables, choice: Choice, language: Language): string | undefined {
  if (typeof choice === 'object') return choice.other;
  const found = tables[table][choice];
  return found === undefined ? undefined : say(found, language);
}

/** All picks of a question as the business says them; null when there are none. */
export function publicly(
  read: Confirmed,
  question: string,
  table: keyof typeof tables,
  language: Language,
): string | null {
  const picks = read.picks(question);
  const said = picks.map((pick) => saidPublicly(table, pick, language));
  if (picks.length === 0) return null;
  return said.every((words) => words !== undefined) ? capitalised(listed(said, language)) : read.words(question);
}

/**
 * The data of an activity as everybody outside is told them, in the words of their questions. Null while nobody said which
 * data there are: what is on top alone is no list.
 */
export function dataOf(read: Confirmed, language: Language): string | null {
  const parts = dataPartsOf(read);
  return parts === null ? null : capitalised(listed(parts, language));
}

/** The same, one by one. */
export function dataPartsOf(read: Confirmed): readonly string[] | null {
  const data = partsOf(read, 'data');
  const onTop = dataOfActivity((question) => (question === 'data' ? [] : read.picks(question)));
  if (data === null) return null;
  return onTop.length === 0 ? data : [...data, ...(partsOf(read, 'not-kept') ?? [])];
}

/** "Klanten, oud-klanten en leden": what was picked, as a sentence lists it; null where nothing is known. */
export function pickedOf(read: Confirmed, question: string, language: Language): string | null {
  const parts = partsOf(read, question);
  return parts === null ? null : capitalised(listed(parts, language));
}

/** Each pick as it stands inside a sentence; what somebody typed stays as it is. */
function partsOf(read: Confirmed, question: string): readonly string[] | null {
  const told = read.words(question);
  if (told === null) return null;
  const picks = read.picks(question);
  // Options begin with a capital, what follows a comma inside one does not.
  const parts = told.split(/, (?!\p{Ll})/u);
  return parts.length === picks.length
    ? parts.map((part, at) => (typeof picks[at] === 'string' ? lowered(part) : part))
    : [told];
}

/** Begins with an abbreviation or with a name. */
const keepsCapital = /^(?:\p{L}+\p{Lu}|Belastingdienst\b|Autoriteit\b|Dutch\b)/u;

/** A label inside a sentence. */
export const lowered = (label: string): string => (keepsCapital.test(label) ? label : uncapitalised(label));

const lengths: Readonly<Record<string, { readonly one: Text; readonly more: Text }>> = {
  days: { one: { nl: 'dag', en: 'day' }, more: { nl: 'dagen', en: 'days' } },
  weeks: { one: { nl: 'week', en: 'week' }, more: { nl: 'weken', en: 'weeks' } },
  months: { one: { nl: 'maand', en: 'month' }, more: { nl: 'maanden', en: 'months' } },
  years: { one: { nl: 'jaar', en: 'year' }, more: { nl: 'jaar', en: 'years' } },
};

/** "years" behind 7, "year" behind 1, by the id of the option; undefined for what is none of them. */
export function unitBehind(term: unknown, unit: unknown, language: Language): string | undefined {
  const found = typeof unit === 'string' ? lengths[unit] : undefined;
  return found && say(term === 1 ? found.one : found.more, language);
}

const atOnce = { nl: 'meteen weg', en: 'gone at once' };

/** How a row of terms reads, by its number and unit: "0 dagen" and "7 year(s)" are no words. */
export const termsInWords: readonly ReadsAt[] = [
  { at: { term: 0 }, reads: lineWith(atOnce) },
  ...Object.entries(lengths).flatMap(([unit, { one, more }]) => [
    { at: { term: 1, unit }, reads: lineWith({ nl: `{term} ${one.nl}`, en: `{term} ${one.en}` }) },
    { at: { unit }, reads: lineWith({ nl: `{term} ${more.nl}`, en: `{term} ${more.en}` }) },
  ]),
];

function lineWith({ nl, en }: Text): Text {
  const line = (length: string) => `{category}: ${length}, {start} ({label}: {ground})`;
  return { nl: line(nl), en: line(en) };
}

/** "7 jaar", or "meteen weg" for none; undefined while a part of it is missing. */
export function lengthOf(term: unknown, unit: unknown, language: Language): string | undefined {
  if (typeof term !== 'number') return undefined;
  const behind = unitBehind(term, unit, language);
  if (behind === undefined) return undefined;
  return term === 0 ? say(atOnce, language) : `${term} ${behind}`;
}

/** "rekeningen: 7 jaar, na het einde van het boekjaar"; empty while a part of it is missing. */
export function termLine(row: Confirmed, language: Language): string {
  const [category, term, asked] = ['category', 'term', 'unit'].map((id) => row.words(id));
  const unit = unitBehind(row.value('term'), row.value('unit'), language) ?? asked;
  if (!category || !term || !unit) return '';
  const start = publicly(row, 'start', 'starts', language);
  const length = row.value('term') === 0 ? say(atOnce, language) : `${term} ${unit}`;
  return `${category}: ${length}${start === null ? '' : `, ${uncapitalised(start)}`}`;
}

/** "Bestellingen leveren (dit is nodig voor een afspraak met u)". */
export function purposeLine(row: Confirmed, language: Language): string {
  const purpose = row.words('purpose');
  if (purpose === null) return '';
  const basis = publicly(row, 'basis', 'bases', language);
  return basis === null ? purpose : `${purpose} (${uncapitalised(basis)})`;
}

/** The purposes with why each is allowed, those with the same reason together; undefined while a part is not known. */
export function purposesByBasis(
  read: Confirmed,
  language: Language,
): readonly { readonly basis: string; readonly names: readonly string[] }[] | undefined {
  const rows = read.rows('purposes').map((row) => ({
    name: row.words('purpose'),
    basis: publicly(row, 'basis', 'bases', language),
  }));
  const known = rows.flatMap(({ name, basis }) => (name === null || basis === null ? [] : [{ name, basis }]));
  if (known.length === 0 || known.length < rows.length) return undefined;
  return [...grouped(known, ({ basis }) => basis)].map(([basis, of]) => ({ basis, names: of.map(({ name }) => name) }));
}

/** Lines that say something, as one value: several are set apart. */
export function asLines(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length > 1 ? said.map((part) => `• ${part}`).join('\n') : said.join('');
}

/** Where the data go, and what protects them there (art. 13(1)(f)); null while that is not known. */
export function abroadOf(read: Confirmed, language: Language): string | null {
  const outside = read.picks('outside-eea');
  if (outside.includes('no')) return say(told.inEurope, language);
  if (outside.includes('us-group-eea-storage')) return say(told.storedInEurope, language);
  const rows = read.rows('transfers').map((row) => {
    const country = row.words('country');
    const [instrument] = row.picks('instrument');
    const how = instrument === undefined ? undefined : saidPublicly('instruments', instrument, language);
    return country === null || how === undefined ? '' : `${country}: ${how}`;
  });
  if (rows.length === 0 || rows.includes('')) return null;
  return asLines([...rows, say(told.copy, language)]);
}

/** Whether a computer decides (art. 13(2)(f)); null while that is not known. */
export function automatedOf(read: Confirmed, language: Language): string | null {
  const [found] = read.picks('automated');
  if (found === 'no') return say(told.notAutomated, language);
  if (found === 'scores') return say(told.scores, language);
  const logic = read.words('automated-logic');
  const consequence = read.words('automated-consequence');
  if (found !== 'decides' || logic === null || consequence === null) return null;
  return say(told.decides, language, { logic, consequence });
}

const told = {
  inEurope: { nl: 'Nee, de gegevens blijven in Europa.', en: 'No, the data stay in Europe.' },
  storedInEurope: {
    nl: 'De gegevens staan in Europa, bij een bedrijf van een Amerikaans concern.',
    en: 'The data are kept in Europe, by a company of an American group.',
  },
  copy: {
    nl: 'U kunt bij ons een kopie van die afspraken vragen.',
    en: 'You can ask us for a copy of those arrangements.',
  },
  notAutomated: { nl: 'Nee. Een mens beslist.', en: 'No. A person decides.' },
  scores: {
    nl: 'Een programma geeft een score of advies. Een mens beslist.',
    en: 'A program gives a score or advice. A person decides.',
  },
  decides: {
    nl: 'Ja. Het programma kijkt hiernaar: {logic}. Voor u betekent dat: {consequence}.',
    en: 'Yes. The program looks at this: {logic}. For you that means: {consequence}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
