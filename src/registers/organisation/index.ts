// The profile of the organisation: what it is, as data.
import { defineRegister } from '../register.js';
import { organisation } from './rules/checklist.js';

export const organisationRegister = defineRegister({
  name: 'organisation',
  checklists: [organisation],
  handles: ['organisation'],
  slashes: [],
  documents: {},
  notices: {},
  cards: [],
  buttons: {},
});
