// The sheet with the web form of the authority as it can be filled in from the file.

import type { Scope } from '../../../../core/engine/checklist.js';
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { showInstant } from '../../../../core/time.js';
import { firstFiledAt } from '../answers.js';
import { asSaid } from '../reading.js';
import { authorityForm, type FormChapter, type FormQuestion, unseenNumbers } from './authority-form.js';
import { gapsOf, lineOf, openGapsOf } from './form-lines.js';
import { inTimeline, sinceTold } from './since-told.js';

/** The sheet to copy from. Provisional while a gap has no reason: a notification may be added to later (art. 33(4)). */
export function authoritySheet(scope: Scope, language: Language): Prose {
  const isFinal = openGapsOf(scope, language).length === 0;
  return {
    title: say(words.title, language, {
      record: scope.facts.recordName,
      state: say(isFinal ? words.final : words.provisional, language),
    }),
    subtitle: say(words.madeAt, language, { at: showInstant(scope.facts.now, scope.facts.zone, language) }),
    blocks: [
      { type: 'note', text: say(words.copy, language) },
      ...gapsBlock(scope, language, isFinal),
      ...authorityForm.flatMap((chapter) => chapterBlocks(chapter, scope, language)),
      { type: 'note', text: say(words.unseen, language, { numbers: unseenNumbers.join(', ') }) },
    ],
  };
}

/** How many are open, and which. */
function gapsBlock(scope: Scope, language: Language, isFinal: boolean): readonly Block[] {
  const gaps = gapsOf(scope, language);
  if (gaps.length === 0) return [{ type: 'note', text: say(words.complete, language) }];
  const values = { count: gaps.length, numbers: gaps.map(({ number }) => number).join(', ') };
  const one = isFinal ? words.explainedOne : words.openOne;
  const count = say(gaps.length === 1 ? one : isFinal ? words.explained : words.open, language, values);
  const next = firstFiledAt(scope.answers) === undefined ? words.provisionally : words.add;
  return [{ type: 'gap', text: isFinal ? count : `${count} ${say(next, language)}` }];
}

/** What is said below a line in words of our own, and copied by nobody. */
const below: Readonly<Record<string, (scope: Scope, language: Language) => string>> = {
  '5.3': sinceTold,
  '10.2': inTimeline,
};

function chapterBlocks({ title, questions }: FormChapter, scope: Scope, language: Language): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: say(title, language) },
    ...questions.flatMap((question): readonly Block[] => {
      const text = below[question.number]?.(asSaid(scope), language) ?? '';
      return [blockOf(question, scope, language), ...(text === '' ? [] : [{ type: 'note', text } as const])];
    }),
  ];
}

function blockOf(question: FormQuestion, scope: Scope, language: Language): Block {
  const label = `${question.number} ${say(question.asks, language)}`;
  const line = lineOf(question, scope, language);
  switch (line.state) {
    case 'answered':
      return { type: 'field', label, value: line.words };
    case 'to-choose':
      return { type: 'note', text: `${label}: ${line.words}` };
    case 'not-applicable':
      return { type: 'field', label, value: notApplicable(line, scope, language) };
    case 'gap': {
      const left = line.left && say(words.left, language, { why: line.left.why, by: who(line.left, scope, language) });
      return { type: 'field', label, value: [line.words, left].filter(Boolean).join(' ') };
    }
  }
}

/** Who said it, when, and why. */
interface Saying {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

function notApplicable(saying: Saying, scope: Scope, language: Language): string {
  const by = who(saying, scope, language);
  return saying.why === ''
    ? say(words.notAsked, language, { by })
    : say(words.notAskedWhy, language, { by, why: saying.why });
}

function who({ by, at }: Saying, { facts }: Scope, language: Language): string {
  const known = facts.people.find(({ id }) => id === by)?.name;
  const name = known ?? say(by === 'system' ? words.inConfidence : words.formerly, language);
  return `${name}, ${showInstant(at, facts.zone, language)}`;
}

const words = {
  title: t('Melding aan de AP · {record} · {state}', 'Report to the AP · {record} · {state}'),
  provisional: t('voorlopig', 'provisional'),
  final: t('definitief', 'final'),
  madeAt: t('Stand van {at}', 'As at {at}'),
  copy: t(`Dit blad is om over te nemen. Melden kan alleen zelf, op datalekken.autoriteitpersoonsgegevens.nl. De AP kan het formulier intussen hebben veranderd. Zet daarna het nummer van de AP in het dossier.
           This sheet is to copy from. Only you can report, at datalekken.autoriteitpersoonsgegevens.nl. The AP may have changed the form meanwhile. Then put the number of the AP in the file.`),
  complete: t('Er staat geen vraag meer open.', 'No question is open any more.'),
  open: t('{count} vragen staan nog open: {numbers}.', '{count} questions are still open: {numbers}.'),
  openOne: t('1 vraag staat nog open: {numbers}.', '1 question is still open: {numbers}.'),
  provisionally: t(`U kunt nu voorlopig melden, en later aanvullen.
                    You can report provisionally now, and add later.`),
  add: t('Vul uw melding hiermee aan.', 'Add this to your report.'),
  explained: t(`{count} vragen blijven open: {numbers}. Bij elk staat waarom.
                {count} questions stay open: {numbers}. With each it says why.`),
  explainedOne: t(`1 vraag blijft open: {numbers}. Daar staat bij waarom.
                   1 question stays open: {numbers}. It says why.`),
  unseen: t(`Deze nummers van het formulier kennen wij niet: {numbers}. Kijk daar zelf naar.
             We do not know these numbers of the form: {numbers}. Look at them yourself.`),
  notAsked: t('niet van toepassing ({by})', 'not applicable ({by})'),
  notAskedWhy: t('niet van toepassing: {why} ({by})', 'not applicable: {why} ({by})'),
  left: t('[…] nog niet bekend: {why} ({by})', '[…] not known yet: {why} ({by})'),
  inConfidence: t('vertrouwelijk gemeld', 'reported in confidence'),
  formerly: t('oud-medewerker', 'former member of staff'),
} as const satisfies Record<string, Text>;
