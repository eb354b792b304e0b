// Where "Laat zo staan, want …" is kept: an answer like any other, with who and when, that undo and history know.
import type { Section, Source } from '../engine/checklist.js';
import { warningsOf } from './warnings.js';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** One row for each warning. */
export const warningRows: Source = {
  from: (scope) =>
    warningsOf(scope).map(({ id, title }) => ({ id, label: { nl: capital(title.nl), en: capital(title.en) } })),
  says: { nl: 'de waarschuwingen bij deze beschrijving', en: 'the warnings about this description' },
};

/** One row for each warning that applies. Beside the interview: asked only when somebody presses that button. */
export const keptSection: Section = {
  id: 'kept',
  title: { nl: 'Aandachtspunten', en: 'Points of attention' },
  later: true,
  beside: true,
  questions: [
    {
      id: 'kept',
      kind: 'rows',
      item: { nl: 'aandachtspunt', en: 'point of attention' },
      forEach: warningRows,
      optional: true,
      ask: { nl: 'Wat laat u zo staan, en waarom?', en: 'What do you leave as it is, and why?' },
      label: { nl: 'Aandachtspunten', en: 'Points of attention' },
      why: {
        nl: 'Met een goede reden mag het vaak. Dan moet die reden wel opgeschreven zijn.',
        en: 'With a good reason it is often all right. But that reason has to be written down.',
      },
      law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
      columns: [
        {
          id: 'reason',
          kind: 'text',
          reason: true,
          max: 500,
          optional: true,
          ask: {
            nl: 'Waarom laat u dit zo staan? Het gaat om: {row}.',
            en: 'Why do you leave this as it is? It is about: {row}.',
          },
          label: { nl: 'Zo gelaten, want', en: 'Left so, because' },
          why: {
            nl: 'Met één zin kunt u later uitleggen waarom u hiervoor koos.',
            en: 'One sentence lets you explain later why you chose this.',
          },
          law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
          example: {
            nl: 'Bijvoorbeeld: "Onze cao vraagt dit." Noem geen namen.',
            en: 'For example: "Our collective agreement asks this." Mention no names.',
          },
        },
      ],
    },
  ],
};
