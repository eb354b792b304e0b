// What people call the questions about a company that works with data, beside their labels.
import { listsOf } from '../../../core/word-list.js';

export const supplierCalled = listsOf({
  use: 'doel; waarvoor; purpose; what for',
  agreement: 'overeenkomst; contract; dpa; agreement',
  'agreement-until': 'loopt; loopt af; runs; runs out',
  stored: 'land; plaats; country; place',
});
