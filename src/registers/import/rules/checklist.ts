// Taking over a register that somebody has already: only the columns that are not clear are asked, then one yes.

import type { Checklist } from '../../../core/engine/checklist.js';
import { choice, rows, section, yesNo } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';
import { columnMeaning, preview, unclearHeadings } from './flow.js';
import { meanings } from './meanings.js';

export const importFlow: Checklist = {
  id: 'import',
  version: 1,
  access: 'flow',
  author: 'author',
  title: t('Een register inlezen', 'Reading in a register'),
  confirmsItself: true,
  sections: [
    section('columns', {
      title: ['Uw kolommen', 'Your columns'],
      intro: `Van deze kolommen zegt de kop niet genoeg. Zo lezen wij ze, naar wat erin staat.
              The heading of these columns does not say enough. This is how we read them, by what is in them.`,
      questions: [
        rows('columns', {
          forEach: unclearHeadings,
          ask: ['Wat staat er in deze kolommen?', 'What is in these columns?'],
          label: ['Kolommen', 'Columns'],
          item: ['kolom', 'column'],
          why: `Dan komt alles uit uw bestand op de goede plaats.
                Then everything in your file gets to the right place.`,
          law: ownChoice,
          columns: [
            choice('meaning', {
              options: Object.entries(meanings).map(([id, label]) => ({ id, label })),
              finds: columnMeaning,
              ask: ['Wat staat er in de kolom "{row}"?', 'What is in the column "{row}"?'],
              label: ['Inhoud', 'Content'],
              why: `De kop van deze kolom zegt ons niet genoeg.
                    The heading of this column does not tell us enough.`,
              law: ownChoice,
            }),
          ],
        }),
      ],
    }),
    section('preview', {
      title: ['Zo wordt het', 'This is what it will be'],
      questions: [
        yesNo('go', {
          finds: preview,
          ask: ['Zal ik dit inlezen?', 'Shall I read this in?'],
          label: ['Inlezen', 'Read in'],
          why: `Alles wordt een concept. U kijkt het daarna na. Wat u al had, blijft zoals het is.
                Everything becomes a draft. You check it afterwards. What you had already stays as it is.`,
          law: ownChoice,
        }),
      ],
    }),
  ],
};
