// Colleagues, their roles, and who stands in for whom: what is done.
import { defineShell } from '../register.js';
import { buttons } from './buttons.js';
import { peopleRegister } from './index.js';
import { personGone, roleOffered } from './notices.js';
import { beAbsent, giveRole, handOver } from './roles.js';

export const shell = defineShell(peopleRegister, {
  handling: {
    handover: { confirmed: handOver },
    'role-offer': { confirmed: giveRole },
    absence: { confirmed: beAbsent },
  },
  commands: {},
  otherwise: {},
  documents: {},
  notices: { 'role-offered': roleOffered, 'person-gone': personGone },
  cards: {},
  buttons,
});
