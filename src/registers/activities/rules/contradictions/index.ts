// Everything that cannot both be right in an activity, in one table.
import { type Contradiction, contradictions } from '../../../../core/warnings/contradiction.js';
import { abroadAndTerms } from './abroad-and-terms.js';
import { kindsOfData } from './kinds-of-data.js';
import { reasons } from './reasons.js';
import { waysOfData } from './ways-of-data.js';

export const contradictionsOfActivity: readonly Contradiction[] = [
  ...kindsOfData,
  ...reasons,
  ...waysOfData,
  ...abroadAndTerms,
];

export const contradictionsInActivity = contradictions(contradictionsOfActivity);
