// Lists of options of a request, from the register of activities.

import type { Option, Scope, Source } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { asOption } from '../../suppliers/rules/sources.js';
import { likelyActivities, pickedActivities, placesIn, recipientsIn, rightsIn } from './in-the-register.js';

/** All activities, the likely ones first. */
export const likelyFirst: Source = {
  from: (scope) => likelyActivities(scope).map(asOption),
  says: t(`de activiteiten in het register, de waarschijnlijkste eerst
           the activities in the register, the most likely first`),
};

/** With the programs that no activity names yet, behind what the activities tell. */
function programsOrPlaces(scope: Scope): readonly Option[] {
  const places = placesIn(likelyActivities(scope), scope);
  const others = scope.facts.suppliers.filter(({ id }) => places.every((place) => place.id !== id));
  return [...places, ...others.map(asOption)];
}

/** Every program or place, for a correction that was made at once. */
export const placesInTheRegister: Source = {
  holds: 'names',
  from: (scope) => [...programsOrPlaces(scope), { id: 'not-yet', label: t('Nog niet aangepast', 'Not changed yet') }],
  says: t("alle programma's en plaatsen in het register", 'all programs and places in the register'),
};

/** The programs and places of the picked activities. */
export const placesOfThisRequest: Source = {
  from: (scope) => placesIn(pickedActivities(scope), scope),
  says: t("de programma's en plaatsen van de gekozen activiteiten", 'the programs and places of the chosen activities'),
};

/** Everybody who gets data according to the register. */
export const recipientsInTheRegister: Source = {
  from: (scope) => [
    ...recipientsIn(likelyActivities(scope)),
    { id: 'nobody', label: t('Niemand, dat is niet nodig', 'Nobody, that is not needed') },
  ],
  says: t('iedereen aan wie volgens het register gegevens gaan', 'everybody who gets data according to the register'),
};

/** Who gets data of the picked activities. */
export const recipientsOfThisRequest: Source = {
  from: (scope) => recipientsIn(pickedActivities(scope)),
  says: t('aan wie de gekozen activiteiten gegevens doorgeven', 'to whom the chosen activities pass data'),
};

/** The rights that were picked, each with its own decision. */
export const rightsOfThisRequest: Source = {
  from: rightsIn,
  says: t('de gekozen soorten van het verzoek', 'the chosen kinds of the request'),
};
