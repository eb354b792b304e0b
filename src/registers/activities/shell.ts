// The registers of processing activities: what they do beside being asked about.
import { defineShell } from '../register.js';
import { activitiesRegister } from './index.js';
import { activityTouched } from './notices.js';

export const shell = defineShell(activitiesRegister, {
  handling: {},
  commands: {},
  otherwise: {},
  documents: {},
  notices: { 'activity-touched': activityTouched },
  cards: {},
  buttons: {},
});
