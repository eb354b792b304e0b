// Cause or kind of illness of staff: an employer may note how long and what work is possible, never why.

import type { Choice } from '../../../../core/engine/value.js';
import { t } from '../../../../core/text.js';
import {
  dataPath,
  includesAny,
  keptData,
  keptPath,
  knownChoices,
  othersIn,
  ownText,
  staffSubjects,
  takeAway,
  withoutData,
} from '../../../../core/warnings/reading.js';
import { warningRule } from '../../../../core/warnings/rule.js';

/** How people write it. Duration, work that is possible, and the bare report of illness are not in here. */
const cause =
  /\b(soort|aard|oorzaak|reden|kind|type|nature|cause|reason)\b.{0,24}(ziek|verzuim|ill(ness)?\b|sick|absence)|(ziekte|verzuim|illness|sickness|absence).{0,12}(oorzaak|soort|reden|cause|reason)|ziektebeeld|diagnos|aandoening|medicijn|medicatie|medication|medicine|medische (gegevens|klachten|informatie|achtergrond)|medical (data|details|complaints|information|history)|behandel(ing|aar|plan)|\btreatment|gezondheidsklacht|health complaint|welke ziekte|which illness|wat iemand heeft/i;

export const causeOfIllness = warningRule('illness-cause', (scope) => {
  const data = keptData(scope);
  const subjects = knownChoices(scope, 'subjects');
  if (subjects === undefined || !includesAny(subjects, staffSubjects)) return [];
  // Who cares for patients keeps their health by profession; the line between both is for a lawyer.
  if (includesAny(subjects, ['patients'])) return [];
  const written = othersIn(data).filter((words) => cause.test(words));
  const ticked = data.includes('health');
  if (!ticked && written.length === 0) return [];
  const id = 'illness-cause';
  const about = (choice: Choice) => choice === 'health' || (typeof choice === 'object' && cause.test(choice.other));
  return {
    id,
    level: 'strong',
    path: dataPath(scope, 'health'),
    about: ['data', 'not-kept', 'subjects'],
    fills: { what: written[0] ?? t('Gezondheid', 'Health') },
    title: ['oorzaak van ziekte', 'cause of illness'],
    sees: ['Bij de gegevens van personeel staat "{what}".', 'The data about staff include "{what}".'],
    why: `Wat iemand heeft, mag u als werkgever bijna nooit opschrijven. Ook niet als de medewerker het zelf vertelt.
          What somebody suffers from, an employer may almost never write down. Not even when the person tells it.`,
    article: ['art. 9 AVG, art. 30 UAVG', 'art. 9 GDPR, art. 30 UAVG'],
    canDo: `De bedrijfsarts mag dat wel. Noteer zelf alleen hoe lang het duurt en welk werk wel kan. Er is één bekende uitzondering: collega's moeten weten wat ze bij nood moeten doen, bijvoorbeeld bij epilepsie.
            The company doctor may. Only note how long it takes and which work is possible. There is one known exception: colleagues must know what to do in an emergency, for example with epilepsy.`,
    solutions: [
      withoutData(scope, about, takeAway),
      {
        id: 'emergency',
        label: ['Het is voor noodgevallen', 'It is for emergencies'],
        values: {
          [keptPath(id)]: ownText(
            scope,
            t(`Het is voor noodgevallen: de medewerker vertelde het zelf, en naaste collega's moeten weten wat ze dan doen.
               It is for emergencies: the person told it, and close colleagues must know what to do then.`),
          ),
        },
      },
    ],
  };
});
