// Where "Laat zo staan, want …" is kept: an answer like any other, with who and when, that undo and history know.

import type { Section, Source } from '../engine/checklist.js';
import { rows, section, text } from '../engine/questions.js';
import { capitalised, t } from '../text.js';
import { warningsOf } from './warnings.js';

/** One row for each warning. */
export const warningRows: Source = {
  from: (scope) =>
    warningsOf(scope).map(({ id, title }) => ({ id, label: { nl: capitalised(title.nl), en: capitalised(title.en) } })),
  says: t('de waarschuwingen bij deze beschrijving', 'the warnings about this description'),
};

/** One row for each warning that applies. Beside the interview: asked only when somebody presses that button. */
export const keptSection: Section = section('kept', {
  title: ['Aandachtspunten', 'Points of attention'],
  later: true,
  beside: true,
  questions: [
    rows('kept', {
      item: ['aandachtspunt', 'point of attention'],
      forEach: warningRows,
      optional: true,
      ask: ['Wat laat u zo staan, en waarom?', 'What do you leave as it is, and why?'],
      label: ['Aandachtspunten', 'Points of attention'],
      why: `Met een goede reden mag het vaak. Dan moet die reden wel opgeschreven zijn.
            With a good reason it is often all right. But that reason has to be written down.`,
      law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
      columns: [
        text('reason', {
          reason: true,
          max: 500,
          optional: true,
          ask: `Waarom laat u dit zo staan? Het gaat om: {row}.
                Why do you leave this as it is? It is about: {row}.`,
          label: ['Zo gelaten, want', 'Left so, because'],
          why: `Met één zin kunt u later uitleggen waarom u hiervoor koos.
                One sentence lets you explain later why you chose this.`,
          law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
          example: `Bijvoorbeeld: "Onze cao vraagt dit." Noem geen namen.
                    For example: "Our collective agreement asks this." Mention no names.`,
        }),
      ],
    }),
  ],
});
