// The concepts of every room together, and what of them tells a kind nearly by itself.
import type { Concepts } from '../../../core/understanding/ear/concepts.js';
import type { Signs } from '../../../core/understanding/ear/ear.js';
import { talkConcepts } from '../../../core/understanding/ear/talk-concepts.js';
import { activityConcepts } from '../../activities/rules/concepts.js';
import { breachConcepts } from '../../breach/rules/hearing/concepts.js';
import { requestConcepts } from '../../request/rules/hearing/concepts.js';
import { supplierConcepts } from '../../suppliers/rules/concepts.js';

const named = (room: string, concepts: Concepts): Concepts =>
  Object.fromEntries(Object.entries(concepts).map(([name, words]) => [`${room} ${name}`, words]));

export const concepts: Concepts = {
  ...named('talk', talkConcepts),
  ...named('breach', breachConcepts),
  ...named('request', requestConcepts),
  ...named('activity', activityConcepts),
  ...named('supplier', supplierConcepts),
};

/** What tells a breach or a request nearly by itself. */
export const signs: Signs = {
  breach: [
    ['breach device', 'breach gone'],
    ['breach paper', 'breach gone'],
    ['breach leaked'],
    ['breach hacked', 'talk us', 'breach exposed'],
    ['breach hacked', 'talk message', 'talk us'],
    ['breach wrong', 'talk message', 'talk send'],
    ['breach wrong', 'breach paper', 'talk send'],
  ],
  activity: [
    ['supplier brand', 'talk use', 'talk us'],
    ['talk begin', 'talk use', 'activity newsletter'],
    ['talk begin', 'activity camera'],
    ['talk begin', 'activity webshop', 'activity customers'],
  ],
  supplier: [
    ['supplier brand', 'talk use'],
    ['supplier brand', 'talk us'],
    ['supplier brand', 'talk begin'],
    ['supplier brand', 'activity program'],
  ],
  request: [
    ['request own', 'request delete', 'talk want'],
    ['request own', 'request inspect', 'talk want'],
    ['request consent', 'request stop'],
    ['request advert', 'request stop', 'talk want'],
    ['request delete', 'talk person', 'talk want'],
    ['request correct', 'talk me', 'talk change'],
  ],
};
