// The profile of the organisation: what it does.
import { draft } from '../../app/new-records.js';
import { remind } from '../../app/reminders/remind.js';
import { addDaysTo, instantAt } from '../../core/time.js';
import { fitDrafts } from '../activities/fitting.js';
import { defineShell } from '../register.js';
import { organisationRegister } from './index.js';

/** Days after the introduction; our own choice. */
const basicsAfter = 21;

export const shell = defineShell(organisationRegister, {
  // The bot processes personal data too, so it belongs in the register like everything else.
  handling: {
    organisation: {
      async confirmed(turn) {
        await draft(turn, 'this-bot');
        // Once what is there is written down: what keeps most harm away.
        const at = instantAt(addDaysTo(turn.today, basicsAfter), 9, 0, turn.organisation.zone);
        await remind(turn, { notice: 'basics-asked', at });
      },
      async changed(turn, _profile, writes) {
        await fitDrafts(turn, writes);
      },
    },
  },
  commands: {},
  otherwise: {},
  documents: {},
  notices: {},
  cards: {},
  buttons: {},
});
