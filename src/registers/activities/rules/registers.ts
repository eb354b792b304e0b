// Which registers are of processing activities.
import { controllerActivity } from './controller-activity.js';
import { processorActivity } from './processor-activity.js';

/** Of the organisation itself, and for its clients. */
export const activityRegisters: readonly string[] = [controllerActivity.id, processorActivity.id];
