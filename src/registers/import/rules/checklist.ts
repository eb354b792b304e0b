// Taking over a register that somebody has already: only the columns that are not clear are asked, then one yes.

import type { Checklist } from '../../../core/engine/checklist.js';
import { columnMeaning, preview, unclearHeadings } from './flow.js';
import { meanings } from './meanings.js';

const ownChoice = { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' };

export const importFlow: Checklist = {
  id: 'import',
  version: 1,
  access: 'flow',
  author: 'author',
  title: { nl: 'Een register inlezen', en: 'Reading in a register' },
  confirmsItself: true,
  sections: [
    {
      id: 'columns',
      title: { nl: 'Uw kolommen', en: 'Your columns' },
      intro: {
        nl: 'Van deze kolommen zegt de kop niet genoeg. Zo lezen wij ze, naar wat erin staat.',
        en: 'The heading of these columns does not say enough. This is how we read them, by what is in them.',
      },
      questions: [
        {
          id: 'columns',
          kind: 'rows',
          forEach: unclearHeadings,
          ask: { nl: 'Wat staat er in deze kolommen?', en: 'What is in these columns?' },
          label: { nl: 'Kolommen', en: 'Columns' },
          item: { nl: 'kolom', en: 'column' },
          why: {
            nl: 'Dan komt alles uit uw bestand op de goede plaats.',
            en: 'Then everything in your file gets to the right place.',
          },
          law: ownChoice,
          columns: [
            {
              id: 'meaning',
              kind: 'choice',
              options: Object.entries(meanings).map(([id, label]) => ({ id, label })),
              finds: columnMeaning,
              ask: { nl: 'Wat staat er in de kolom "{row}"?', en: 'What is in the column "{row}"?' },
              label: { nl: 'Inhoud', en: 'Content' },
              why: {
                nl: 'De kop van deze kolom zegt ons niet genoeg.',
                en: 'The heading of this column does not tell us enough.',
              },
              law: ownChoice,
            },
          ],
        },
      ],
    },
    {
      id: 'preview',
      title: { nl: 'Zo wordt het', en: 'This is what it will be' },
      questions: [
        {
          id: 'go',
          kind: 'yes-no',
          finds: preview,
          ask: { nl: 'Zal ik dit inlezen?', en: 'Shall I read this in?' },
          label: { nl: 'Inlezen', en: 'Read in' },
          why: {
            nl: 'Alles wordt een concept. U kijkt het daarna na. Wat u al had, blijft zoals het is.',
            en: 'Everything becomes a draft. You check it afterwards. What you had already stays as it is.',
          },
          law: ownChoice,
        },
      ],
    },
  ],
};
