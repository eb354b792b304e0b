// The registers of processing activities: what they do beside being asked about.
import { defineShell } from '../register.js';
import { activitiesRegister } from './index.js';
import { offerToStop } from './needed.js';
import { activityTouched } from './notices.js';

export const shell = defineShell(activitiesRegister, {
  handling: { 'controller-activity': { changed: offerToStop } },
  commands: {},
  otherwise: {},
  documents: {},
  notices: { 'activity-touched': activityTouched },
  cards: {},
  buttons: {},
});
