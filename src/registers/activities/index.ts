// The registers of processing activities (art. 30(1) and (2) GDPR): what they are, as data.
import { defineRegister } from '../register.js';
import { controllerActivity } from './rules/controller-activity.js';
import { processorActivity } from './rules/processor-activity.js';
import { templates } from './rules/templates/index.js';

export const activitiesRegister = defineRegister({
  name: 'activities',
  checklists: [controllerActivity, processorActivity],
  handles: ['controller-activity'],
  templates,
  slashes: [],
  documents: {},
  notices: { 'activity-touched': { kind: 'digest' } },
  cards: [],
  buttons: {},
});
