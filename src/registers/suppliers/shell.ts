// Companies and programs that hold data for the organisation: what they do beside being asked about.
import { z } from 'zod';
import { profileOf } from '../../app/register.js';
import { defineButton, defineShell } from '../register.js';
import { contractChanged, contractSent, planContract, showContract, supplierFor, takeStandard } from './contracts.js';
import { suppliersRegister } from './index.js';
import { contractAsked, contractEnding } from './notices.js';
import { contractMail } from './rules/contract-mail.js';

const subject = z.object({ subject: z.string() });

export const shell = defineShell(suppliersRegister, {
  handling: { supplier: { changed: contractChanged, confirmed: planContract } },
  commands: {},
  otherwise: {},
  documents: {
    'contract-request': {
      async prose(desk) {
        const { scope, checklist } = await desk.subject();
        if (checklist.id !== 'supplier') throw new Error('the record of this mail is no supplier');
        return contractMail({ scope, sender: await profileOf(desk), language: desk.language });
      },
    },
  },
  notices: { 'contract-asked': contractAsked, 'contract-ends': contractEnding },
  cards: {},
  buttons: {
    contract: defineButton(subject, async (turn, carried) => {
      const loaded = await supplierFor(turn, carried.subject);
      if (loaded !== undefined) showContract(turn, loaded);
    }),
    /** The version that was shown of when it was asked. */
    'contract-sent': defineButton(subject.extend({ n: z.number() }), async (turn, { subject: id, n }) => {
      const loaded = await supplierFor(turn, id);
      if (loaded !== undefined) await contractSent(turn, loaded, n);
    }),
    'contract-standard': defineButton(subject, async (turn, carried) => {
      const loaded = await supplierFor(turn, carried.subject);
      if (loaded !== undefined) await takeStandard(turn, loaded);
    }),
  },
});
