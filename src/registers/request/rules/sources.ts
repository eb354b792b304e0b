// Lists of options of a request, from the register of activities.
import type { Source } from '../../../core/engine/checklist.js';
import { asOption } from '../../suppliers/rules/sources.js';
import { likelyActivities, pickedActivities, placesIn, recipientsIn, rightsIn } from './in-the-register.js';

/** All activities, the likely ones first. */
export const likelyFirst: Source = {
  from: (scope) => likelyActivities(scope).map(asOption),
  says: {
    nl: 'de activiteiten in het register, de waarschijnlijkste eerst',
    en: 'the activities in the register, the most likely first',
  },
};

/** Every program or place, for a correction that was made at once. */
export const placesInTheRegister: Source = {
  from: (scope) => [
    ...placesIn(likelyActivities(scope), scope),
    { id: 'not-yet', label: { nl: 'Nog niet aangepast', en: 'Not changed yet' } },
  ],
  says: { nl: "alle programma's en plaatsen in het register", en: 'all programs and places in the register' },
};

/** The programs and places of the picked activities. */
export const placesOfThisRequest: Source = {
  from: (scope) => placesIn(pickedActivities(scope), scope),
  says: {
    nl: "de programma's en plaatsen van de gekozen activiteiten",
    en: 'the programs and places of the chosen activities',
  },
};

/** Everybody who gets data according to the register. */
export const recipientsInTheRegister: Source = {
  from: (scope) => [
    ...recipientsIn(likelyActivities(scope)),
    { id: 'nobody', label: { nl: 'Niemand, dat is niet nodig', en: 'Nobody, that is not needed' } },
  ],
  says: {
    nl: 'iedereen aan wie volgens het register gegevens gaan',
    en: 'everybody who gets data according to the register',
  },
};

/** Who gets data of the picked activities. */
export const recipientsOfThisRequest: Source = {
  from: (scope) => recipientsIn(pickedActivities(scope)),
  says: { nl: 'aan wie de gekozen activiteiten gegevens doorgeven', en: 'to whom the chosen activities pass data' },
};

/** The rights that were picked, each with its own decision. */
export const rightsOfThisRequest: Source = {
  from: rightsIn,
  says: { nl: 'de gekozen soorten van het verzoek', en: 'the chosen kinds of the request' },
};
