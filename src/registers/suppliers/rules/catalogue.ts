// Programs and companies that many small Dutch businesses use, so that nobody has to type them.

import { asking, customers, events, newsletters, publicity } from './catalogue/customers.js';
import type { SupplierEntry } from './catalogue/entry.js';
import { accounting, paying, tills } from './catalogue/money.js';
import { ai, making, telephony, working } from './catalogue/office.js';
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
  making,
  hospitality,
  trading,
  caring,
  childcare,
  clubs,
].flat();

/** Those that are offered where nothing says which fit: a list of all of them nobody reads. The others are known when typed. */
export const offered: ReadonlySet<string> = new Set(
  `
    own-computer phone paper exact moneybird e-boekhouden snelstart twinfield yuki jortt accountant afas nmbrs
    loket payroll-bureau shiftbase occupational-health microsoft-365 google-workspace slack whatsapp dropbox
    wetransfer it-support hubspot teamleader pipedrive odoo zendesk mailchimp laposta mailerlite brevo shopify
    woocommerce lightspeed mollie adyen ccv sumup bank postnl dhl dpd transip combell google-analytics matomo
    meta linkedin recruitment-system recruitment-agency absence-system security-company camera-system
    access-system reception telephony tickets chatgpt copilot gemini claude
  `
    .trim()
    .split(/\s+/)
    .map((id) => `catalogue:${id}`),
);
