// The breach register (art. 33(5)) as lists: one line for each breach, also those not reported and why, with the advice and
// what it was worked out from; and each step with its moment and person.

import { cellOf, fileTables, nameIn } from '../../app/files/file-tables.js';
import { numberOf } from '../../app/register.js';
import type { Loaded, Maker, Reading } from '../../app/turn.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import type { Question, Scope } from '../../core/engine/checklist.js';
import { placeOf } from '../../core/engine/scope.js';
import { showProvenance, showValue } from '../../core/engine/telling/show.js';
import type { Table, TableDocument } from '../../core/table-document.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { isClosed } from './card.js';
import { emergencyOf } from './emergency.js';
import { reportersOf } from './files.js';
import {
  assessed,
  clientClockOf,
  clockOf,
  firstFiledAt,
  isForClient,
  isLeftToClient,
  statusOfBreach,
} from './rules/answers.js';
import { breach } from './rules/checklist.js';
import { warnsOfDanger } from './rules/night.js';
import { emergencyCard } from './rules/papers/emergency-card.js';
import { isOnlySuggested, isSuggestion } from './rules/reading.js';
import { type BreachText, breachTexts } from './rules/texts.js';
import { adviceOn, severityText, weighsText, workingsText } from './rules/words.js';
import { breachSentences, statusWords } from './sentences.js';

export function breachTables(desk: Reading): Promise<TableDocument> {
  return fileTables(desk, {
    format: 'avg-maatje/breaches',
    title: words.title,
    checklist: breach.id,
    files: (all) => breachesTable(desk, all),
    step: (file, path, at) => stepOf(file, path, at, desk.language),
  });
}

/** Worked out, before what was answered. */
const worked = [
  'number',
  'status',
  'reporters',
  'awareAt',
  'deadline',
  'filedAt',
  'advice',
  // The file has a `severity` of its own: what a person says of it.
  'adviceSeverity',
  'weighs',
  'facts',
  'workings',
] as const;

function breachesTable(desk: Reading, all: readonly Loaded[]): Table {
  const { language, organisation } = desk;
  const questions = breach.sections.flatMap((section) => (section.aside ? [] : section.questions));
  const moment = (at: string | undefined) => (at === undefined ? '' : showInstant(at, organisation.zone, language));
  const rows = all.map((file) => {
    const { scope, record } = file;
    const found = assessed(scope);
    const clock = clockOf(scope.answers, organisation.zone)?.clock;
    const deadline = isLeftToClient(scope.answers)
      ? clientClockOf(scope.answers, organisation.zone)?.deadline
      : clock?.deadline;
    // What the risk comes to is the client's to weigh.
    const weighed = (words: string) => (isForClient(scope.answers) ? '' : words);
    const merged = record.archivedReason?.startsWith('merged:') === true;
    return [
      numberOf(file),
      say(merged ? breachSentences.mergedStatus : statusWords[statusOfBreach(scope.answers, isClosed(file))], language),
      reportersOf(file)
        .map((person) => nameIn(desk, person))
        .join(', '),
      moment(clock?.awareAt),
      moment(deadline),
      moment(firstFiledAt(scope.answers)),
      say(adviceOn(scope), language),
      weighed(say(severityText(found), language)),
      weighed(say(weighsText(found), language)),
      JSON.stringify(found.facts),
      weighed(say(workingsText(found), language)),
      ...questions.map((question) => stateOf(question, scope, language)),
    ];
  });
  const columns = [
    ...worked.map((id) => ({ id, label: say(words[id], language) })),
    ...questions.map(({ id, label }) => ({ id, label: say(label, language) })),
  ];
  return { id: 'breaches', name: say(words.breaches, language), columns, rows };
}

/** The answer; else that nobody gave one. Only where the question is not asked of this breach, the cell is empty. */
function stateOf(question: Question, scope: Scope, language: Language): string {
  const section = breach.sections.find(({ questions }) => questions.includes(question));
  if (section === undefined || !applicableQuestions(section, scope).includes(question)) return '';
  const cell = cellOf(question, scope, language);
  if (cell === '') return say(words.open, language);
  return isOnlySuggested(scope, question.id) ? `${cell} (${showProvenance('standaard', language)})` : cell;
}

/** The value that was written then, or why there is none; nothing where only the order of rows changed. */
function stepOf(file: Loaded, path: string, at: string, language: Language): readonly [string, string] {
  const version = file.versions.findLast((each) => each.path === path && each.at === at);
  const place = placeOf(file.checklist, path);
  const column = place?.column ?? place?.question;
  if (column === undefined) return ['', ''];
  const label = say(column.label, language);
  if (version === undefined || column.kind === 'rows') return [label, ''];
  const { value, provenance } = version;
  if (value === null) return [label, showProvenance(provenance, language)];
  const shown = showValue(column, value, file.scope, language);
  return [label, isSuggestion(version) ? `${shown} (${showProvenance('standaard', language)})` : shown];
}

const words = {
  title: t('Datalekregister (art. 33 lid 5 AVG)', 'Breach register (art. 33(5) GDPR)'),
  breaches: t('Datalekken', 'Breaches'),
  number: t('Nummer', 'Number'),
  status: t('Stand', 'Status'),
  reporters: t('Gemeld door', 'Reported by'),
  awareAt: t('Begin van de 72 uur', 'Start of the 72 hours'),
  deadline: t('Uiterlijk melden', 'Report at the latest'),
  filedAt: t('Gemeld bij AP op', 'Reported to AP at'),
  advice: t('Advies', 'Advice'),
  adviceSeverity: t('Ernst volgens het advies', 'Severity by the advice'),
  weighs: t('Wat meeweegt', 'What weighs'),
  facts: t('Waaruit het advies volgt', 'What the advice follows from'),
  open: t('(niet beantwoord)', '(not answered)'),
  workings: t('Hoe het advies tot stand kwam', 'How the advice was worked out'),
} as const satisfies Record<string, Text>;

const about = (name: BreachText): Maker => ({
  async prose(desk) {
    const { scope, checklist } = await desk.subject();
    if (checklist.access !== 'breach') throw new Error('the record of this text is no breach');
    const prose = breachTexts[name](scope, desk.language);
    if (!warnsOfDanger(scope, name)) return prose;
    return {
      ...prose,
      blocks: [{ type: 'note', text: say(breachSentences.dangerFirst, desk.language) }, ...prose.blocks],
    };
  },
});

/** By the name in the head. */
export const documents = {
  'breach-authority-sheet': about('breach-authority-sheet'),
  'breach-people-mail': about('breach-people-mail'),
  'breach-people-letter': about('breach-people-letter'),
  'breach-people-phone': about('breach-people-phone'),
  'breach-public-notice': about('breach-public-notice'),
  'breach-client-notice': about('breach-client-notice'),
  'breach-late-reasons': about('breach-late-reasons'),
  'breach-adviser-mail': about('breach-adviser-mail'),
  'emergency-card': { prose: async (desk) => emergencyCard(await emergencyOf(desk), desk.language) },
  breaches: { table: breachTables },
  attachment: 'elsewhere',
} as const satisfies Readonly<Record<string, Maker>>;
