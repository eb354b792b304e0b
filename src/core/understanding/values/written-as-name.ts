// Whether words begin as a name does.
import { folded } from '../../fold.js';
import { firstNames } from './first-names.js';

/** With a capital, or with what people are called by first name. */
export const isWrittenAsName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) || firstNames.has(folded(name.split(' ')[0] ?? ''));
