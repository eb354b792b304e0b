// Data that no purpose needs: the person said so, and the data are still there.

import type { Scope } from '../../../../core/engine/checklist.js';
import { t } from '../../../../core/text.js';
import { filled, knownChoices, settled, takeAway, withoutData } from '../../../../core/warnings/reading.js';
import type { Warning } from '../../../../core/warnings/warning.js';
import { dataCategories, unusualData } from '../data-categories.js';

export function dataWithoutPurpose(scope: Scope): readonly Warning[] {
  const data = knownChoices(scope, 'data') ?? [];
  const assumed = knownChoices(scope, 'not-kept') ?? [];
  const usual = scope.facts.template?.options?.['data'] ?? [];
  const isAsked = (id: string) =>
    assumed.includes(id) || (data.includes(id) && unusualData.has(id) && !usual.includes(id));
  return dataCategories
    .filter(({ id }) => isAsked(id))
    .flatMap(({ id, label }): Warning[] => {
      const path = `needed/${id}/needed`;
      if (settled(scope, path) !== false) return [];
      return [
        {
          id: `not-needed-${id}`,
          rule: 'not-needed',
          level: 'notice',
          path,
          about: [path, 'data', 'not-kept'],
          title: t('een gegeven dat u niet nodig hebt', 'data that you do not need'),
          sees: filled(
            t(`Bij dit gegeven zei u dat het ook zonder kan: "{data}". Het staat nog wel in de lijst.
               About this you said that it works without: "{data}". It is still in the list.`),
            { data: label },
          ),
          why: t(`U mag alleen vragen wat u echt nodig hebt. Wat u niet hebt, kan ook niet lekken.
                  You may only ask for what you really need. What you do not have cannot leak.`),
          article: t('art. 5 lid 1 onder c AVG', 'art. 5(1)(c) GDPR'),
          canDo: t(`Vraag het niet meer, en haal het weg uit wat u al hebt.
                    Stop asking for it, and remove it from what you have.`),
          solutions: [
            withoutData(scope, (choice) => choice === id, takeAway),
            {
              id: 'needed',
              label: t('Ik heb het toch nodig', 'I do need it'),
              values: { [path]: true },
            },
          ],
        },
      ];
    });
}
