// Companies and programs that hold data for the organisation: what they are, as data.
import { defineRegister } from '../register.js';
import { supplier } from './rules/checklist.js';

export const suppliersRegister = defineRegister({
  name: 'suppliers',
  checklists: [supplier],
  handles: [],
  slashes: [],
  documents: {},
  notices: {},
  cards: [],
  buttons: {},
});
