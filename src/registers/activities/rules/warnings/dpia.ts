// A DPIA that is needed and not there, or that is left out although the pre-check says that it is obligatory (art. 35 AVG).

import { type Text, t } from '../../../../core/text.js';
import { settled } from '../../../../core/warnings/reading.js';
import { warningRule } from '../../../../core/warnings/rule.js';
import { asksForDpia, dpiaFacts, outcomeText, precheck } from '../dpia.js';

export const dpiaOpen = warningRule(['dpia-open', 'dpia-left-out'], (scope) => {
  const path = 'dpia-status';
  const status = settled(scope, path);
  if (status === undefined || status === 'done') return [];
  const found = precheck(dpiaFacts(scope));
  if (!asksForDpia(found)) return [];
  const against = status === 'not-needed';
  if (against && found.outcome !== 'required' && !found.likely) return [];
  return {
    rule: against ? 'dpia-left-out' : 'dpia-open',
    level: against || found.outcome === 'required' ? 'strong' : 'todo',
    asksAdviser: true,
    path,
    about: [path, 'subjects', 'data', 'sensitive', 'monitoring', 'automated', 'risks'],
    title: against
      ? t('u wilt geen DPIA doen', 'you leave out the DPIA')
      : t('de DPIA is nog niet klaar', 'the DPIA is not done yet'),
    sees: outcomeText(found),
    why: `Zo onderzoekt u vooraf wat er voor mensen mis kan gaan. Het hoort klaar te zijn voordat u begint.
          This way you study beforehand what can go wrong for people. It should be done before you begin.`,
    article: ['art. 35 AVG', 'art. 35 GDPR'],
    canDo: against
      ? t(`Laat uw adviseur meekijken voordat u het hierbij laat.
           Let your adviser look before you leave it at this.`)
      : t(`Schrijf op wat er mis kan gaan, en wat u daartegen doet. Uw adviseur kan helpen.
           Write down what can go wrong, and what you do about it. Your adviser can help.`),
    solutions: [
      ...(against ? [becomes('needed', t('We doen het wel', 'We will do it'))] : []),
      ...(against || status === 'busy' ? [] : [becomes('busy', t('We zijn ermee bezig', 'We are busy with it'))]),
      ...(against ? [] : [becomes('done', t('Het is klaar', 'It is done'))]),
      { id: 'other', label: ['Iets anders', 'Something else'], ask: path },
    ],
  };
});

const becomes = (status: string, label: Text) => ({ id: status, label, values: { 'dpia-status': status } });
