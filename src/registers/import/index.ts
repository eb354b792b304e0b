// Reading in a register that somebody has already: what it is, as data.
import { defineRegister } from '../register.js';
import { importFlow } from './rules/checklist.js';

export const importRegister = defineRegister({
  name: 'import',
  checklists: [importFlow],
  handles: ['import'],
  slashes: [],
  documents: {},
  notices: { 'import-left': { kind: 'digest' } },
  cards: [],
  buttons: {},
  takesFiles: true,
});
