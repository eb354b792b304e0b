// Every register the bot knows. A new one is a new file and a line here.
import type { Checklist } from '../engine/checklist.js';
import { absence } from './absence.js';
import { breach } from './breach.js';
import { exercise, exerciseReport } from './breach-exercise.js';
import { breachReport } from './breach-report.js';
import { controllerActivity } from './controller-activity.js';
import { handover } from './handover.js';
import { importFlow } from './import.js';
import { organisation } from './organisation.js';
import { processorActivity } from './processor-activity.js';
import { request } from './request.js';
import { requestReport } from './request-report.js';
import { roleOffer } from './role-offer.js';
import { supplier } from './supplier.js';

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
