// The profile of the organisation: what it does.
import { draft } from '../../app/new-records.js';
import { defineShell } from '../register.js';
import { organisationRegister } from './index.js';

export const shell = defineShell(organisationRegister, {
  // The bot processes personal data too, so it belongs in the register like everything else.
  handling: { organisation: { confirmed: (turn) => draft(turn, 'this-bot') } },
  commands: {},
  otherwise: {},
  documents: {},
  notices: {},
  cards: {},
  buttons: {},
});
