// Data that no purpose needs: the person said so, and the data are still there.

import { knownChoices, settled, takeAway, withoutData } from '../../../../core/warnings/reading.js';
import { warningRule } from '../../../../core/warnings/rule.js';
import { dataCategories, unusualData } from '../data-categories.js';

export const dataWithoutPurpose = warningRule('not-needed', (scope) => {
  const data = knownChoices(scope, 'data') ?? [];
  const assumed = knownChoices(scope, 'not-kept') ?? [];
  const usual = scope.facts.template?.options?.['data'] ?? [];
  const isAsked = (id: string) =>
    assumed.includes(id) || (data.includes(id) && unusualData.has(id) && !usual.includes(id));
  return dataCategories
    .filter(({ id }) => isAsked(id))
    .flatMap(({ id, label }) => {
      const path = `needed/${id}/needed`;
      if (settled(scope, path) !== false) return [];
      return {
        row: id,
        level: 'notice',
        path,
        about: [path, 'data', 'not-kept'],
        fills: { data: label },
        title: ['een gegeven dat u niet nodig hebt', 'data that you do not need'],
        sees: `Bij dit gegeven zei u dat het ook zonder kan: "{data}". Het staat nog wel in de lijst.
               About this you said that it works without: "{data}". It is still in the list.`,
        why: `U mag alleen vragen wat u echt nodig hebt. Wat u niet hebt, kan ook niet lekken.
              You may only ask for what you really need. What you do not have cannot leak.`,
        article: ['art. 5 lid 1 onder c AVG', 'art. 5(1)(c) GDPR'],
        canDo: `Vraag het niet meer, en haal het weg uit wat u al hebt.
                Stop asking for it, and remove it from what you have.`,
        solutions: [
          withoutData(scope, (choice) => choice === id, takeAway),
          { id: 'needed', label: ['Ik heb het toch nodig', 'I do need it'], values: { [path]: true } },
        ],
      };
    });
});
