// Personal data breaches: what they do.
import type { Handling } from '../../app/turn.js';
import { defineShell } from '../register.js';
import { addToBreach, closeBreach, followBreach, holdClosing, reportBreach } from './after.js';
import { askedBesideReport } from './asked-early.js';
import { attach, holdForReport, openFileOf, receiveAttachment } from './attachments.js';
import { actOnBreach, addNote } from './buttons.js';
import { breachClock, breachTellClient } from './clock-notices.js';
import { beginReport, commands } from './commands.js';
import { documents } from './documents.js';
import { saysInReport } from './in-form.js';
import { breachRegister } from './index.js';
import { breachAction } from './learning.js';
import {
  breachAddition,
  breachCall,
  breachCard,
  breachClosed,
  breachEscalation,
  breachFollowUp,
  breachPickedUp,
  breachReported,
  breachShared,
  breachTellPeople,
  escalationCard,
} from './notices.js';
import { isAboutReport } from './open-to-all.js';
import { showBreachRecord, showWhatIsLeft } from './showing.js';

/** What was reported is no part of the register, and was answered already. */
const finished = async () => undefined;

const report: Handling = {
  confirmed: reportBreach,
  changed: addToBreach,
  finished,
  shown: showBreachRecord,
  receivedEarly: holdForReport,
  askedEarly: askedBesideReport,
  saysInForm: saysInReport,
};
const file: Handling = {
  confirmed: closeBreach,
  holds: async (turn, loaded, input) =>
    holdClosing(turn, loaded, input.type === 'press' && input.press.option === 'anyway'),
  changed: followBreach,
  finished: showWhatIsLeft,
  shown: showBreachRecord,
  replied: addNote,
  received: receiveAttachment,
  act: (turn, loaded, { path, option }) => actOnBreach(turn, loaded, path, option),
};

export const shell = defineShell(breachRegister, {
  handling: { 'breach-report': report, 'exercise-report': report, breach: file, exercise: file },
  commands,
  otherwise: { datalek: beginReport },
  documents,
  notices: {
    'breach-action': breachAction,
    'breach-addition': breachAddition,
    'breach-call': breachCall,
    'breach-clock': breachClock,
    'breach-closed': breachClosed,
    'breach-escalation': breachEscalation,
    'breach-follow-up': breachFollowUp,
    'breach-picked-up': breachPickedUp,
    'breach-reported': breachReported,
    'breach-shared': breachShared,
    'breach-tell-client': breachTellClient,
    'breach-tell-people': breachTellPeople,
  },
  cards: { breach: breachCard, 'breach-escalation': escalationCard },
  buttons: {},
  files: {
    likely: () => false,
    async take(turn, sent) {
      const open = await openFileOf(turn);
      if (open !== undefined) await attach(turn, open, sent);
      return open !== undefined;
    },
  },
  isOpenToAll: isAboutReport,
});
