// Every register the bot knows. A new one is a new file and a line here.
import type { Checklist } from '../core/engine/checklist.js';
import { controllerActivity } from './activities/rules/controller-activity.js';
import { processorActivity } from './activities/rules/processor-activity.js';
import { breach } from './breach/rules/checklist.js';
import { exercise, exerciseReport } from './breach/rules/exercise.js';
import { breachReport } from './breach/rules/report.js';
import { importFlow } from './import/rules/checklist.js';
import { organisation } from './organisation/rules/checklist.js';
import { absence } from './people/rules/absence.js';
import { handover } from './people/rules/handover.js';
import { roleOffer } from './people/rules/role-offer.js';
import { request } from './request/rules/checklist.js';
import { requestReport } from './request/rules/report.js';
import { supplier } from './suppliers/rules/checklist.js';

export const checklists: readonly Checklist[] = [
  organisation,
  controllerActivity,
  processorActivity,
  supplier,
  handover,
  roleOffer,
  absence,
  importFlow,
  requestReport,
  request,
  breachReport,
  breach,
  exerciseReport,
  exercise,
];

const byId = new Map(checklists.map((checklist) => [checklist.id, checklist]));

/** The checklist a stored record names. Ids are for ever, so an unknown one is a fault of ours. */
export function checklistOf(id: string): Checklist {
  const checklist = byId.get(id);
  if (checklist === undefined) throw new Error(`There is no checklist "${id}".`);
  return checklist;
}
