// Companies and programs that hold data for the organisation: what they do beside being asked about.
import { defineShell } from '../register.js';
import { suppliersRegister } from './index.js';

export const shell = defineShell(suppliersRegister, {
  handling: {},
  commands: {},
  otherwise: {},
  documents: {},
  notices: {},
  cards: {},
  buttons: {},
});
