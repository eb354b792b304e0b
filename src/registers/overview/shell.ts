// What sees all registers: what it does.

import { runMain } from '../../app/typing/typed.js';
import { defineShell } from '../register.js';
import { agreementsShared, agreementsUnread } from './agreements/agreement-notices.js';
import { isAboutAgreements } from './agreements/agreements-for-all.js';
import { colleagueAgain, colleagueAsked, colleagueSaid, colleagueSilent } from './asking/colleague-notices.js';
import { buttons } from './buttons.js';
import { changeDue, changeTold } from './changes/change-notices.js';
import { cleanUp } from './changes/ending-notices.js';
import { commands } from './commands.js';
import { documents, isThere } from './documents.js';
import { eraseRecord } from './erased.js';
import { overviewRegister } from './index.js';
import { lawChanged } from './law-changed.js';
import { yearNotice } from './papers/year.js';
import { archiveAsked, review, reviewedCard, reviewLate } from './review/review-notices.js';
import { alarmByMail, alarmOtherChannel, alarmUndelivered, alarmUnseen } from './second-way.js';
import { showHome } from './standing/home.js';
import { agreementEnds, dpiaMissing, draftWaiting, openPoints } from './standing/unfinished.js';
import { weekly } from './standing/weekly.js';
import { undelivered, undeliveredAlarm } from './undelivered.js';

export const shell = defineShell(overviewRegister, {
  handling: {},
  commands,
  otherwise: { avg: (turn, typed) => (typed === '' ? showHome(turn) : runMain(turn, typed)) },
  documents,
  notices: {
    review,
    'review-late': reviewLate,
    'archive-asked': archiveAsked,
    'draft-waiting': draftWaiting,
    'open-points': openPoints,
    'dpia-missing': dpiaMissing,
    'agreement-ends': agreementEnds,
    'law-changed': lawChanged,
    weekly,
    'erase-record': eraseRecord,
    'year-report': yearNotice,
    agreements: agreementsShared,
    'agreements-unread': agreementsUnread,
    undelivered,
    'change-told': changeTold,
    'change-due': changeDue,
    'clean-up': cleanUp,
    'colleague-asked': colleagueAsked,
    'colleague-again': colleagueAgain,
    'colleague-said': colleagueSaid,
    'colleague-silent': colleagueSilent,
    'undelivered-alarm': undeliveredAlarm,
    'alarm-undelivered': alarmUndelivered,
    'alarm-unseen': alarmUnseen,
    'alarm-by-mail': alarmByMail,
    'alarm-other-channel': alarmOtherChannel,
  },
  cards: { review: reviewedCard },
  buttons,
  home: showHome,
  isThere,
  isOpenToAll: isAboutAgreements,
});
