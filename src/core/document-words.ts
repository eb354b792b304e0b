// What every document of the register says beside its answers: names of sheets, headers, states, and sentences of them.
import type { ChainHead } from './audit.js';
import {
  countsOf,
  type DocumentColumn,
  type DocumentEntry,
  type ProvenanceCounts,
  type RegisterDocument,
  visitAnswers,
} from './document.js';
import { type Language, say, type Text } from './text.js';
import { dayOf, showDay } from './time.js';

/** Names of sheets, headers and states; the words of questions come from their checklist. */
export const documentWords = {
  register: { nl: 'Verwerkingen', en: 'Processing activities' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  processor: { nl: 'Verwerker', en: 'Processor' },
  processorRegister: {
    nl: 'Register van de verwerker (art. 30 lid 2 AVG)',
    en: 'Record of the processor (art. 30(2) GDPR)',
  },
  suppliers: { nl: 'Leveranciers', en: 'Suppliers' },
  openPoints: { nl: 'Open punten', en: 'Open points' },
  provenance: { nl: 'Herkomst', en: 'Provenance' },
  longTexts: { nl: 'Lange teksten', en: 'Long texts' },
  overview: { nl: 'Overzicht', en: 'Overview' },
  hiddenSheets: {
    nl: 'Meer staat op bladen die verborgen zijn, zodat ze niet mee worden geprint: klik met rechts op een tabblad en kies "Zichtbaar maken".',
    en: 'More is on sheets that are hidden, so that they are not printed: right-click a tab and choose "Unhide".',
  },
  number: { nl: 'Nummer', en: 'Number' },
  name: { nl: 'Naam', en: 'Name' },
  status: { nl: 'Status', en: 'Status' },
  dpia: { nl: 'Is een DPIA nodig?', en: 'Is a DPIA needed?' },
  dpiaLaw: { nl: 'Art. 35 AVG', en: 'Art. 35 GDPR' },
  confirmedBy: { nl: 'Bevestigd door', en: 'Confirmed by' },
  confirmedAt: { nl: 'Bevestigd op', en: 'Confirmed on' },
  review: { nl: 'Nakijken', en: 'To be checked' },
  concept: { nl: 'concept', en: 'draft' },
  active: { nl: 'bevestigd', en: 'confirmed' },
  checked: { nl: 'nagekeken', en: 'checked' },
  unchanged: { nl: 'ongewijzigd gemeld', en: 'reported unchanged' },
  lookedBy: { nl: '{how} door {who}', en: '{how} by {who}' },
  activity: { nl: 'Verwerking', en: 'Activity' },
  row: { nl: 'Regel', en: 'Row' },
  cell: { nl: 'Onderdeel', en: 'Part of it' },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  source: { nl: 'Bron', en: 'Source' },
  by: { nl: 'Door', en: 'By' },
  at: { nl: 'Op', en: 'On' },
  part: { nl: 'Deel', en: 'Part' },
  text: { nl: 'Tekst', en: 'Text' },
  law: { nl: 'Wet', en: 'Law' },
  bevestigd: { nl: 'bevestigd', en: 'confirmed' },
  standaard: { nl: 'voorgesteld, nog niet bevestigd', en: 'suggested, not yet confirmed' },
  import: { nl: 'ingelezen, nog niet bevestigd', en: 'imported, not yet confirmed' },
  unconfirmedAre: { nl: 'Nog niet bevestigd: {which}', en: 'Not confirmed yet: {which}' },
  everything: { nl: 'alles', en: 'everything' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
  ontbreekt: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
  tegenspraak: { nl: 'past niet bij een ander antwoord', en: 'does not fit another answer' },
  onbevestigd: { nl: 'nog niet bevestigd', en: 'not confirmed yet' },
  none: { nl: 'geen', en: 'none' },
  notKnown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  missing: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  title: {
    nl: 'Register van verwerkingsactiviteiten (art. 30 AVG)',
    en: 'Record of processing activities (art. 30 GDPR)',
  },
  madeAt: { nl: 'Gemaakt op', en: 'Made on' },
  madeWith: { nl: 'Gemaakt met', en: 'Made with' },
  versions: { nl: 'Vragenlijsten', en: 'Checklists' },
  version: { nl: 'versie', en: 'version' },
  ended: { nl: 'Beëindigde verwerkingen, niet in dit register', en: 'Ended activities, not in this register' },
  trail: { nl: 'Controlespoor', en: 'Audit trail' },
  head: { nl: 'regel {n}, sha256 {hash}', en: 'line {n}, sha256 {hash}' },
  verify: {
    nl: 'Wie de bot beheert, kan dit nagaan met: {command}. Die regel moet nog bestaan en dezelfde code hebben.',
    en: 'Whoever runs the bot can verify this with: {command}. That line must still exist and have the same code.',
  },
  formerPerson: { nl: 'oud-medewerker', en: 'former employee' },
  standing: { nl: 'Vastgestelde versie', en: 'Signed version' },
  noVersion: {
    nl: 'Nog niet vastgesteld: dit is een werkversie.',
    en: 'Not signed off yet: this is a working version.',
  },
  signed: {
    nl: 'Versie {n}, vastgesteld op {day} door {who}.',
    en: 'Version {n}, signed off on {day} by {who}.',
  },
  changedSince: { nl: 'Daarna gewijzigd: {names}.', en: 'Changed since: {names}.' },
  notBegun: { nl: 'Nog niet begonnen', en: 'Not begun yet' },
  continued: { nl: '… (vervolg op blad "{sheet}")', en: '… (continued on sheet "{sheet}")' },
} satisfies Readonly<Record<string, Text>>;

/** Sheets of questions with rows that go by the word of the law; others by their own label. */
export const listNames: Readonly<Record<string, Text>> = {
  purposes: { nl: 'Doelen', en: 'Purposes' },
  retention: { nl: 'Bewaartermijnen', en: 'Retention periods' },
  transfers: { nl: 'Doorgifte', en: 'Transfers' },
};

/** "Versie 3, vastgesteld op 24 november 2026 door Fatima de Vries. Daarna gewijzigd: V-003 Klanten." */
export function versionInWords({
  version,
  language,
  zone,
}: Pick<RegisterDocument, 'version' | 'language' | 'zone'>): string {
  if (version === null) return say(documentWords.noVersion, language);
  const day = showDay(dayOf(version.at, zone), language);
  const words = say(documentWords.signed, language, { n: version.n, day, who: version.by.name });
  if (version.changes.length === 0) return words;
  const names = version.changes.map(({ name }) => name).join(', ');
  return `${words} ${say(documentWords.changedSince, language, { names })}`;
}

/** "Concept" or "bevestigd"; of what was looked at again whether its questions were answered then. */
export function statusInWords({ status, confirmedAs }: DocumentEntry, language: Language): string {
  const looked = status === 'active' && confirmedAs !== 'confirmed' ? confirmedAs : null;
  return say(documentWords[looked ?? status], language);
}

/** Of what nobody confirmed, where it stands itself: suggested by a template, or read from a file. */
export const brieflyFrom = {
  standaard: { nl: 'voorgesteld', en: 'suggested' },
  import: { nl: 'ingelezen', en: 'imported' },
} as const satisfies Record<string, Text>;

/** "40 bevestigd, 2 voorgesteld, nog niet bevestigd. Nog niet bevestigd: DPIA, Waarom geen DPIA": where a row of a table comes from. */
export function originInWords(entry: DocumentEntry, columns: readonly DocumentColumn[], language: Language): string {
  const counts = countsOf(entry, columns);
  const labels = new Set<string>();
  visitAnswers(entry, columns, ({ provenance }, { label }) => {
    if (provenance === 'standaard' || provenance === 'import') labels.add(label);
  });
  const words = countsInWords(counts, language);
  if (labels.size === 0) return words;
  const which = counts.bevestigd === 0 ? say(documentWords.everything, language) : [...labels].join(', ');
  return `${words}. ${say(documentWords.unconfirmedAre, language, { which })}`;
}

/** "12 bevestigd, 3 voorgesteld, 1 onbekend"; what there is none of is left out. */
export function countsInWords(counts: ProvenanceCounts, language: Language): string {
  const parts: string[] = [];
  for (const kind of ['bevestigd', 'standaard', 'onbekend', 'ontbreekt'] as const) {
    if (counts[kind] > 0) parts.push(`${counts[kind]} ${say(documentWords[kind], language)}`);
  }
  return parts.join(', ');
}

/** Command that shows whether the trail still is what the head says. */
export const verifyCommand = 'node dist/src/main.js audit-verify';

/** "regel 812, sha256 ab12…" */
export function headInWords(head: ChainHead, language: Language): string {
  return say(documentWords.head, language, { n: head.n, hash: head.hash });
}

export function verifySentence(language: Language): string {
  return say(documentWords.verify, language, { command: verifyCommand });
}
