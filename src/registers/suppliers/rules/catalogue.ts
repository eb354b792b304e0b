// Programs and companies that many small Dutch businesses use, so that nobody has to type them.

import { asking, customers, events, newsletters, publicity } from './catalogue/customers.js';
import type { SupplierEntry } from './catalogue/entry.js';
import { accounting, paying, tills } from './catalogue/money.js';
import { ai, telephony, working } from './catalogue/office.js';
import { delivering, selling, website } from './catalogue/online.js';
import { building, places } from './catalogue/premises.js';
import { employing, recruiting } from './catalogue/staff.js';
import { appointing, caring, childcare, clubs, hospitality, trading } from './catalogue/trades.js';

export type { SupplierEntry } from './catalogue/entry.js';

/** In the order in which they are offered; which one does what is in the file of its subject. */
export const supplierCatalogue: readonly SupplierEntry[] = [
  places,
  accounting,
  employing,
  working,
  customers,
  newsletters,
  selling,
  tills,
  paying,
  delivering,
  website,
  publicity,
  asking,
  appointing,
  recruiting,
  building,
  telephony,
  events,
  ai,
  hospitality,
  trading,
  caring,
  childcare,
  clubs,
].flat();
