// Who acts when nobody does.
import type { Person } from '../core/people.js';

/** Nobody: who acts when a moment has come. Holds no role, so nothing is shown to it. */
export const system: Person = {
  id: 'system',
  name: 'AVG-maatje',
  email: null,
  phone: null,
  language: null,
  absence: null,
  grants: [],
};
