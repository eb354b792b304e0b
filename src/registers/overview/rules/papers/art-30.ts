// The checklists that the register of art. 30 is made of.
import type { Checklist } from '../../../../core/engine/checklist.js';
import { controllerActivity } from '../../../activities/rules/controller-activity.js';
import { processorActivity } from '../../../activities/rules/processor-activity.js';
import { organisation } from '../../../organisation/rules/checklist.js';
import { supplier } from '../../../suppliers/rules/checklist.js';

export const checklists: readonly Checklist[] = [organisation, controllerActivity, processorActivity, supplier];

/** The checklist that a record of the register names. Ids are for ever, so an unknown one is a fault of ours. */
export function checklistOf(id: string): Checklist {
  const checklist = checklists.find((known) => known.id === id);
  if (checklist === undefined) throw new Error(`There is no checklist "${id}".`);
  return checklist;
}
