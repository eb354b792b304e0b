// What a business picked in chat, as the business says it to the people concerned: "wij" and "u" change places.
import { dataOfActivity } from '../../../core/data-of-activity.js';
import type { ReadsAt } from '../../../core/engine/checklist-parts.js';
import { listed } from '../../../core/engine/telling/telling-words.js';
import type { Choice } from '../../../core/engine/value.js';
import { grouped } from '../../../core/grouped.js';
import { capitalised, type Language, say, type Text, t, uncapitalised } from '../../../core/text.js';
import type { Confirmed } from '../../../core/whole-register.js';

type Table = Readonly<Record<string, Text>>;

/** By the ids of the question `basis`: why the data may be used (art. 6(1) GDPR). */
const bases: Table = {
  contract: t('dit is nodig voor een afspraak met u', 'this is needed for an agreement with you'),
  legal: t('een wet verplicht ons hiertoe', 'a law obliges us to do this'),
  legitimate: t('wij hebben hier een gerechtvaardigd belang bij', 'we have a legitimate interest in this'),
  consent: t('u hebt hier toestemming voor gegeven', 'you gave your consent for this'),
  vital: t('dit is nodig om iemands leven te beschermen', "this is needed to protect somebody's life"),
  'public-task': t(`dit is nodig voor een taak van algemeen belang
                    this is needed for a task in the public interest`),
};

const sources: Table = {
  self: t('van u zelf', 'from you'),
  employer: t('van uw werkgever', 'from your employer'),
  colleague: t('van uw leidinggevende of collega', 'from your manager or colleague'),
  'other-company': t('van een ander bedrijf', 'from another company'),
  authority: t('van de overheid of een deurwaarder', 'from the government or a bailiff'),
  public: t('van internet of uit een openbaar register', 'from the internet or a public register'),
  'own-systems': t('onze eigen systemen maken ze', 'our own systems make them'),
};

export const starts: Table = {
  'end-of-relation': t('nadat wij geen zaken meer doen', 'after we no longer do business'),
  'no-longer-used': t('nadat wij het niet meer gebruiken', 'after we no longer use it'),
  'end-of-first-use-year': t(`na het jaar waarin wij het pand in gebruik namen
                              after the year in which we first used the building`),
};

const obligations: Table = {
  'cannot-deliver': t(`Ja. Zonder deze gegevens kan de koop of opdracht niet doorgaan.
                       Yes. Without these data the purchase or job cannot go on.`),
  'law-required': t(`Ja, de wet verplicht het. Zonder deze gegevens mogen wij niet verder.
                     Yes, the law requires it. Without these data we may not go on.`),
  'cannot-help': t(`Ja. Zonder deze gegevens kunnen wij u niet verder helpen.
                    Yes. Without these data we cannot help you further.`),
  voluntary: t('Nee, het is vrijwillig.', 'No, it is voluntary.'),
  'not-asked': t('Wij vragen er niet om. Ze ontstaan vanzelf.', 'We do not ask for them. They arise by themselves.'),
};

const withdrawals: Table = {
  link: t('met de knop of link in elk bericht', 'with the button or link in each message'),
  contact: t('met een mail of telefoontje', 'with an e-mail or a phone call'),
  account: t('in uw eigen account', 'in your own account'),
  settings: t('op de plek waar u ja zei', 'in the place where you said yes'),
};

const instruments: Table = {
  adequacy: t(`dat land beschermt gegevens goed genoeg volgens de Europese Commissie
               that country protects data well enough according to the European Commission`),
  dpf: t(`het bedrijf doet mee aan het EU-US Data Privacy Framework
          the company takes part in the EU-US Data Privacy Framework`),
  scc: t('met het vaste contract van de Europese Commissie', 'with the standard contract of the European Commission'),
  bcr: t('met goedgekeurde regels binnen het concern', 'with approved rules within the group'),
  exception: t('met een uitzondering uit de wet', 'with an exception in the law'),
};

const exceptions: Table = {
  employment: t(`een wet of cao vraagt dit van ons als werkgever
                 a law or collective agreement asks this of us as your employer`),
  'explicit-consent': t('u hebt er uitdrukkelijk toestemming voor gegeven', 'you gave your explicit consent'),
  care: t('wij geven u zorg', 'we give you care'),
  'care-by-others': t(`wij zijn een school, verzekeraar of reclassering
                       we are a school, insurer or probation service`),
  authentication: t('het is nodig voor de beveiliging', 'it is needed for security'),
  members: t('u bent lid van onze kerk, bond of partij', 'you are a member of our church, union or party'),
  identification: t('anders herkennen wij u niet', 'otherwise we cannot identify you'),
  'positive-action': t('wij helpen een groep met achterstand vooruit', 'we help a disadvantaged group forward'),
  'political-function': t('het gaat om een functie in de politiek', 'it is about a political function'),
  'spiritual-care': t('wij geven geestelijke verzorging', 'we give spiritual care'),
  'genetic-own': t('het gaat over u zelf', 'it is about you'),
  research: t('het is voor onderzoek of statistiek', 'it is for research or statistics'),
  'legal-claim': t('het is nodig voor een rechtszaak of geschil', 'it is needed for a court case or dispute'),
  'made-public': t('u hebt het zelf openbaar gemaakt', 'you made it public'),
  emergency: t('iemands leven loopt gevaar', "somebody's life is in danger"),
  treaty: t('een internationale regel verplicht het', 'a rule of international law demands it'),
};

const criminalGrounds: Table = {
  'own-protection': t(`wij beschermen onze zaak tegen diefstal of fraude
                       we protect our business against theft or fraud`),
  'request-of-person': t('wij beoordelen uw aanvraag', 'we judge your request'),
  'staff-rules': t('het staat in regels met de ondernemingsraad', 'it is in rules with the works council'),
  'for-others': t('wij hebben een vergunning om dit voor anderen te doen', 'we have a licence to do this for others'),
  'explicit-consent': t('u hebt er duidelijk ja op gezegd', 'you clearly said yes to it'),
  'legal-claim': t('het is nodig voor een rechtszaak of geschil', 'it is needed for a court case or dispute'),
  'made-public': t('u hebt het zelf openbaar gemaakt', 'you made it public'),
  emergency: t('iemands leven loopt gevaar', "somebody's life is in danger"),
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
  days: { one: t('dag', 'day'), more: t('dagen', 'days') },
  weeks: { one: t('week', 'week'), more: t('weken', 'weeks') },
  months: { one: t('maand', 'month'), more: t('maanden', 'months') },
  years: { one: t('jaar', 'year'), more: t('jaar', 'years') },
};

/** "years" behind 7, "year" behind 1, by the id of the option; undefined for what is none of them. */
export function unitBehind(term: unknown, unit: unknown, language: Language): string | undefined {
  const found = typeof unit === 'string' ? lengths[unit] : undefined;
  return found && say(term === 1 ? found.one : found.more, language);
}

const atOnce = t('meteen weg', 'gone at once');

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
  inEurope: t('Nee, de gegevens blijven in Europa.', 'No, the data stay in Europe.'),
  storedInEurope: t(`De gegevens staan in Europa, bij een bedrijf van een Amerikaans concern.
                     The data are kept in Europe, by a company of an American group.`),
  copy: t('U kunt bij ons een kopie van die afspraken vragen.', 'You can ask us for a copy of those arrangements.'),
  notAutomated: t('Nee. Een mens beslist.', 'No. A person decides.'),
  scores: t(`Een programma geeft een score of advies. Een mens beslist.
             A program gives a score or advice. A person decides.`),
  decides: t(`Ja. Het programma kijkt hiernaar: {logic}. Voor u betekent dat: {consequence}.
              Yes. The program looks at this: {logic}. For you that means: {consequence}.`),
} as const satisfies Readonly<Record<string, Text>>;
