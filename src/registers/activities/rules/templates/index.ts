// Every template a person can begin from. A new one is a line here and a definition in the file of its subject.
import type { Template } from '../../../../core/engine/template.js';
import { clientWork } from './client-work.js';
import { customers, invoicing, suppliers, webshop } from './customers.js';
import { ai, complaints, computers, events, privacyRequests, telephony } from './office.js';
import { contactForm, newsletter, website } from './online.js';
import { accessControl, cameras, visitors } from './premises.js';
import { absence, hiredWorkers, hours, payroll, recruitment, staff } from './staff.js';
import { thisBot } from './this-bot.js';

/** In the order in which they are offered. */
export const templates: readonly Template[] = [
  customers,
  staff,
  suppliers,
  webshop,
  invoicing,
  newsletter,
  contactForm,
  website,
  recruitment,
  payroll,
  absence,
  hours,
  accessControl,
  cameras,
  visitors,
  computers,
  hiredWorkers,
  complaints,
  privacyRequests,
  events,
  telephony,
  ai,
  clientWork,
  thisBot,
];

const byId = new Map(templates.map((template) => [template.id, template]));

/** The template a stored record was begun from. Ids are for ever, so an unknown one is a fault of ours. */
export function templateOf(id: string): Template {
  const template = byId.get(id);
  if (template === undefined) throw new Error(`There is no template "${id}".`);
  return template;
}
