// Drafts of activities as they fit the line of business, also where that is told, or put right, after they were begun.
import { readAll } from '../../app/register.js';
import { store } from '../../app/storing.js';
import type { AppTurn } from '../../app/turn.js';
import type { Write } from '../../core/engine/answers.js';
import { proposedAnew } from '../../core/engine/proposed-anew.js';
import type { Template } from '../../core/engine/template.js';
import { templates } from './rules/templates/index.js';

/** After a change of the profile: what we proposed and nobody answered is proposed as the business is now. */
export async function fitDrafts(turn: AppTurn, changed: readonly Write[]): Promise<void> {
  const { registers, organisation, repositories } = turn;
  const isOtherNow = ({ variants }: Template) => changed.some(({ path }) => path === variants?.by);
  // Most of a profile changes no example: no draft is read for it.
  if (!templates.some(isOtherNow)) return;
  for (const loaded of await readAll(turn, 'controller-activity')) {
    const { record, scope } = loaded;
    if (record.status !== 'concept' || record.template === null) continue;
    const template = registers.templateOf(record.template);
    const { template: fit } = scope.facts;
    if (fit === undefined || !isOtherNow(template)) continue;
    const writes = proposedAnew(scope.answers, template, fit, organisation.language);
    await store(turn, loaded, writes);
    const name = writes.find(({ path }) => path === 'name')?.value;
    if (typeof name === 'string') await repositories.records.change(organisation.id, record.id, { title: name });
  }
}
