// Companies and programs that hold data for the organisation: what they are, as data.
import { t } from '../../core/text.js';
import { defineRegister } from '../register.js';
import { supplier } from './rules/checklist.js';

export const suppliersRegister = defineRegister({
  name: 'suppliers',
  checklists: [supplier],
  handles: ['supplier'],
  slashes: [],
  documents: {
    'contract-request': {
      kind: 'prose',
      file: t('mail-verwerkersovereenkomst', 'mail-processor-agreement'),
      needs: 'edit-register',
    },
  },
  notices: {
    'contract-asked': { kind: 'digest', month: 'ahead' },
    'contract-ends': { kind: 'digest', month: 'ahead' },
  },
  cards: [],
  buttons: { contract: {}, 'contract-sent': {}, 'contract-standard': {} },
});
