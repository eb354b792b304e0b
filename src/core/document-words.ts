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
import { type Language, say, type Text, t } from './text.js';
import { dayOf, showDay } from './time.js';

/** Names of sheets, headers and states; the words of questions come from their checklist. */
export const documentWords = {
  register: t('Verwerkingen', 'Processing activities'),
  organisation: t('Organisatie', 'Organisation'),
  processor: t('Verwerker', 'Processor'),
  processorRegister: t('Register van de verwerker (art. 30 lid 2 AVG)', 'Record of the processor (art. 30(2) GDPR)'),
  suppliers: t('Leveranciers', 'Suppliers'),
  openPoints: t('Open punten', 'Open points'),
  provenance: t('Herkomst', 'Provenance'),
  longTexts: t('Lange teksten', 'Long texts'),
  forReadingIn: t('Voor inlezen', 'For reading in'),
  overview: t('Overzicht', 'Overview'),
  hiddenSheets:
    t(`Meer staat op bladen die verborgen zijn, zodat ze niet mee worden geprint: klik met rechts op een tabblad en kies "Zichtbaar maken".
       More is on sheets that are hidden, so that they are not printed: right-click a tab and choose "Unhide".`),
  number: t('Nummer', 'Number'),
  name: t('Naam', 'Name'),
  status: t('Status', 'Status'),
  dpia: t('Is een DPIA nodig?', 'Is a DPIA needed?'),
  dpiaLaw: t('Art. 35 AVG', 'Art. 35 GDPR'),
  confirmedBy: t('Bevestigd door', 'Confirmed by'),
  confirmedAt: t('Bevestigd op', 'Confirmed on'),
  review: t('Nakijken', 'To be checked'),
  concept: t('concept', 'draft'),
  active: t('bevestigd', 'confirmed'),
  checked: t('nagekeken', 'checked'),
  unchanged: t('ongewijzigd gemeld', 'reported unchanged'),
  lookedBy: t('{how} door {who}', '{how} by {who}'),
  activity: t('Verwerking', 'Activity'),
  row: t('Regel', 'Row'),
  cell: t('Onderdeel', 'Part of it'),
  question: t('Vraag', 'Question'),
  answer: t('Antwoord', 'Answer'),
  source: t('Bron', 'Source'),
  by: t('Door', 'By'),
  at: t('Op', 'On'),
  part: t('Deel', 'Part'),
  text: t('Tekst', 'Text'),
  law: t('Wet', 'Law'),
  bevestigd: t('bevestigd', 'confirmed'),
  standaard: t('voorgesteld, nog niet bevestigd', 'suggested, not yet confirmed'),
  import: t('ingelezen, nog niet bevestigd', 'imported, not yet confirmed'),
  unconfirmedAre: t('Nog niet bevestigd: {which}', 'Not confirmed yet: {which}'),
  everything: t('alles', 'everything'),
  onbekend: t('onbekend', 'unknown'),
  ontbreekt: t('nog niet ingevuld', 'not filled in yet'),
  tegenspraak: t('past niet bij een ander antwoord', 'does not fit another answer'),
  onbevestigd: t('nog niet bevestigd', 'not confirmed yet'),
  none: t('geen', 'none'),
  notKnown: t('Nog niet bekend', 'Not known yet'),
  missing: t('Nog niet ingevuld', 'Not filled in yet'),
  title: t('Register van verwerkingsactiviteiten (art. 30 AVG)', 'Record of processing activities (art. 30 GDPR)'),
  madeAt: t('Gemaakt op', 'Made on'),
  madeWith: t('Gemaakt met', 'Made with'),
  versions: t('Vragenlijsten', 'Checklists'),
  version: t('versie', 'version'),
  ended: t('Beëindigde verwerkingen, niet in dit register', 'Ended activities, not in this register'),
  trail: t('Controlespoor', 'Audit trail'),
  head: t('regel {n}, sha256 {hash}', 'line {n}, sha256 {hash}'),
  verify: t(`Wie de bot beheert, kan dit nagaan met: {command}. Die regel moet nog bestaan en dezelfde code hebben.
             Whoever runs the bot can verify this with: {command}. That line must still exist and have the same code.`),
  formerPerson: t('oud-medewerker', 'former employee'),
  standing: t('Vastgestelde versie', 'Signed version'),
  noVersion: t('Nog niet vastgesteld: dit is een werkversie.', 'Not signed off yet: this is a working version.'),
  signed: t('Versie {n}, vastgesteld op {day} door {who}.', 'Version {n}, signed off on {day} by {who}.'),
  changedSince: t('Daarna gewijzigd: {names}.', 'Changed since: {names}.'),
  notBegun: t('Nog niet begonnen', 'Not begun yet'),
  continued: t('… (vervolg op blad "{sheet}")', '… (continued on sheet "{sheet}")'),
} satisfies Readonly<Record<string, Text>>;

/** Sheets of questions with rows that go by the word of the law; others by their own label. */
export const listNames: Readonly<Record<string, Text>> = {
  purposes: t('Doelen', 'Purposes'),
  retention: t('Bewaartermijnen', 'Retention periods'),
  transfers: t('Doorgifte', 'Transfers'),
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
  standaard: t('voorgesteld', 'suggested'),
  import: t('ingelezen', 'imported'),
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
