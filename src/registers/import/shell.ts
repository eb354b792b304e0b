// Reading in a register that somebody has already: what it does.
import { fileKindOf } from '../../core/file-kind.js';
import { defineShell } from '../register.js';
import { takeOverImport } from './after.js';
import { beginImport, mayImport } from './commands.js';
import { importRegister } from './index.js';
import { importLeft } from './notices.js';

export const shell = defineShell(importRegister, {
  handling: { import: { confirmed: takeOverImport } },
  commands: {},
  otherwise: {},
  documents: {},
  notices: { 'import-left': importLeft },
  cards: {},
  buttons: {},
  files: {
    // A list may be a register; everything else is more likely to be about something that is open.
    likely: ({ bytes }) => ['xlsx', 'csv'].includes(fileKindOf(bytes) ?? ''),
    async take(turn, { name, read }) {
      if (!mayImport(turn)) return false;
      await beginImport(turn, name, read);
      return true;
    },
  },
});
