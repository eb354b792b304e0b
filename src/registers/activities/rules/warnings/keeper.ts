// Somebody has to keep a description right (art. 5(2) and 24 AVG).

import { valueAt } from '../../../../core/engine/answers.js';
import { t } from '../../../../core/text.js';
import { settled } from '../../../../core/warnings/reading.js';
import { warningRule } from '../../../../core/warnings/rule.js';

export const nobodyKeepsIt = warningRule('nobody-keeps-it', (scope) => {
  const path = 'owner';
  const { me, people } = scope.facts;
  const owner = people.find(({ id }) => id === valueAt(scope.answers, path));
  if (settled(scope, path) !== 'none' && owner?.former === undefined) return [];
  const mayBeMe = people.some(({ id }) => id === me);
  return {
    level: 'notice',
    path,
    title: ['niemand houdt dit bij', 'nobody keeps this'],
    sees: ['Voor deze beschrijving zorgt nog niemand.', 'Nobody takes care of this description yet.'],
    why: `Een register dat niemand bijhoudt, klopt na een jaar niet meer. U moet kunnen laten zien dat het klopt.
          A register that nobody keeps is wrong after a year. You must be able to show that it is right.`,
    article: ['art. 5 lid 2 en art. 24 AVG', 'art. 5(2) and art. 24 GDPR'],
    canDo: `Kies één collega. Die krijgt af en toe de vraag: "Klopt dit nog?"
            Choose one colleague, who now and then gets the question: "Is this still right?"`,
    solutions: [
      ...(mayBeMe ? [{ id: 'me', label: t('Ik houd dit bij', 'I keep it'), values: { [path]: me } }] : []),
      { id: 'other', label: ['Kies een collega', 'Choose a colleague'], ask: path },
    ],
  };
});
