// Every template a person can begin from. A new one is a new file and a line here.
import type { Template } from '../engine/checklist.js';
import { customers } from './customers.js';
import { staff } from './staff.js';
import { suppliers } from './suppliers.js';
import { thisBot } from './this-bot.js';

/** In the order in which they are offered. */
export const templates: readonly Template[] = [customers, staff, suppliers, thisBot];

const byId = new Map(templates.map((template) => [template.id, template]));

/** The template a stored record was begun from. Ids are for ever, so an unknown one is a fault of ours. */
export function templateOf(id: string): Template {
  const template = byId.get(id);
  if (template === undefined) throw new Error(`There is no template "${id}".`);
  return template;
}
