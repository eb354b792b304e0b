// The named conditions of the checklists: a closed table of pure functions.

import { optionsFrom } from '../sources.js';
import { rowsOf, valueAt } from './answers.js';
import type { PredicateName } from './checklist.js';
import type { Scope } from './scope.js';

export const predicates: Readonly<Record<PredicateName, (scope: Scope) => boolean>> = {
  'has-consent-purpose': ({ answers }) =>
    rowsOf(answers, 'purposes').some((row) => valueAt(answers, `purposes/${row}/basis`) === 'consent'),
  'has-supplier': ({ answers }) => {
    const suppliers = valueAt(answers, 'suppliers');
    return Array.isArray(suppliers) && suppliers.some((supplier) => supplier !== 'none');
  },
  'has-unusual-data': (scope) => optionsFrom('unusual-data-of-this-activity', scope).length > 0,
};
