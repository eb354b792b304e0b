// Colleagues, their roles, and who stands in for whom: what there is, as data.
import { defineRegister } from '../register.js';
import { absence } from './rules/absence.js';
import { handover } from './rules/handover.js';
import { roleOffer } from './rules/role-offer.js';

export const peopleRegister = defineRegister({
  name: 'people',
  checklists: [handover, roleOffer, absence],
  handles: ['handover', 'role-offer', 'absence'],
  slashes: [],
  documents: {},
  notices: { 'role-offered': { kind: 'personal' }, 'person-gone': { kind: 'digest' } },
  cards: [],
  buttons: { person: {}, 'accept-role': { after: 'closes' }, 'decline-role': { after: 'closes' } },
});
