// Requests of people about their own data: what they do.

import type { StoredRecord } from '../../app/ports/records.js';
import { load } from '../../app/register.js';
import { talk } from '../../app/talk.js';
import type { AppTurn } from '../../app/turn.js';
import { defineShell } from '../register.js';
import { requestChanged } from './after.js';
import { pressOnRequest } from './buttons.js';
import { showRequestCard } from './card.js';
import { beginCorrection, beginRequest, commands } from './commands.js';
import { documents } from './documents.js';
import { fileRequest, justFiled } from './filing.js';
import { askedBesideRequest, saysInRequest } from './in-form.js';
import { requestRegister } from './index.js';
import {
  requestDone,
  requestErase,
  requestFiled,
  requestNudge,
  requestPart,
  requestStop,
  requestTerm,
} from './notices.js';
import { tellLater } from './reported.js';
import { showRequestRecord } from './showing.js';

/** A request stays open between its questions: its card says how far it is. */
async function showFile(turn: AppTurn, record: StoredRecord): Promise<void> {
  showRequestCard(turn, await load(turn, record));
}

/** What was reported goes on as the file that it became. */
async function showFiled(turn: AppTurn): Promise<void> {
  const filed = await justFiled(turn);
  if (filed !== undefined) await talk(turn, filed, { type: 'show' });
}

export const shell = defineShell(requestRegister, {
  handling: {
    'request-report': {
      confirmed: fileRequest,
      finished: showFiled,
      changed: tellLater,
      saysInForm: saysInRequest,
      askedEarly: askedBesideRequest,
    },
    request: {
      changed: requestChanged,
      finished: showFile,
      paused: showFile,
      shown: showRequestRecord,
      act: pressOnRequest,
    },
  },
  commands,
  otherwise: { verzoek: beginRequest, correctie: beginCorrection },
  documents,
  notices: {
    'request-alarm': requestTerm,
    'request-done': requestDone,
    'request-erase': requestErase,
    'request-filed': requestFiled,
    'request-nudge': requestNudge,
    'request-part': requestPart,
    'request-stop': requestStop,
    'request-term': requestTerm,
  },
  cards: {},
  buttons: {},
});
