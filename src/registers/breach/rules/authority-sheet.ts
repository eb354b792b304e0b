// The sheet with the web form of the authority as it can be filled in from the file.

import type { Scope } from '../../../core/engine/checklist.js';
import type { Block, Prose } from '../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../core/text.js';
import { showInstant } from '../../../core/time.js';
import { authorityForm, type FormChapter, gapsOf, isGap, unseenNumbers } from './authority-form.js';

/** The sheet to copy from. Provisional while something is open: a notification may be added to later (art. 33(4)). */
export function authoritySheet(scope: Scope, language: Language): Prose {
  const gaps = gapsOf(scope, language);
  const state = gaps.length === 0 ? words.final : words.provisional;
  const head: Block[] = [
    { type: 'note', text: say(words.copy, language) },
    ...(gaps.length === 0
      ? []
      : ([
          {
            type: 'gap',
            text: say(words.open, language, {
              count: gaps.length,
              numbers: gaps.map(({ number }) => number).join(', '),
            }),
          },
        ] as const)),
  ];
  return {
    title: say(words.title, language, { record: scope.facts.recordName, state: say(state, language) }),
    subtitle: say(words.madeAt, language, { at: showInstant(scope.facts.now, scope.facts.zone, language) }),
    blocks: [
      ...head,
      ...authorityForm.flatMap((chapter) => chapterBlocks(chapter, scope, language)),
      { type: 'note', text: say(words.unseen, language, { numbers: unseenNumbers.join(', ') }) },
    ],
  };
}

function chapterBlocks({ title, questions }: FormChapter, scope: Scope, language: Language): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: say(title, language) },
    ...questions.flatMap((question): Block[] => {
      const value = question.words(scope, language);
      const label = `${question.number} ${say(question.asks, language)}`;
      if (value !== '') return [{ type: 'field', label, value }];
      return isGap(question, scope, language)
        ? [{ type: 'field', label, value: '' }]
        : [{ type: 'field', label, value: say(words.notAsked, language) }];
    }),
  ];
}

const words = {
  title: t('Melding aan de AP · {record} · {state}', 'Report to the AP · {record} · {state}'),
  provisional: t('voorlopig', 'provisional'),
  final: t('definitief', 'final'),
  madeAt: t('Stand van {at}', 'As at {at}'),
  copy: t(`Dit blad is om over te nemen. Melden kan alleen zelf, op datalekken.autoriteitpersoonsgegevens.nl. De AP kan het formulier intussen hebben veranderd. Zet daarna het nummer van de AP in het dossier.
           This sheet is to copy from. Only you can report, at datalekken.autoriteitpersoonsgegevens.nl. The AP may have changed the form meanwhile. Then put the number of the AP in the file.`),
  open: t(`{count} vragen staan nog open: {numbers}. U kunt nu voorlopig melden, en later aanvullen.
           {count} questions are still open: {numbers}. You can report provisionally now, and add later.`),
  unseen: t(`Deze nummers van het formulier kennen wij niet: {numbers}. Kijk daar zelf naar.
             We do not know these numbers of the form: {numbers}. Look at them yourself.`),
  notAsked: t('niet van toepassing', 'not applicable'),
} as const satisfies Record<string, Text>;
