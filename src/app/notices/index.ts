// The closed table of notices, and that of the cards that are kept as the facts are.

import {
  breachAddition,
  breachCall,
  breachCard,
  breachClock,
  breachClosed,
  breachEscalation,
  breachFollowUp,
  breachPickedUp,
  breachReported,
  breachShared,
  breachTellClient,
  breachTellPeople,
  escalationCard,
} from '../../registers/breach/notices.js';
import { importLeft } from '../../registers/import/notices.js';
import { eraseRecord } from '../../registers/overview/erased.js';
import { activityTouched, lawChanged, personGone } from '../../registers/overview/happened.js';
import { archiveAsked, review, reviewedCard, reviewLate } from '../../registers/overview/review-notices.js';
import { agreementEnds, dpiaMissing, draftWaiting, openPoints } from '../../registers/overview/unfinished.js';
import { weekly } from '../../registers/overview/weekly.js';
import { roleOffered } from '../../registers/people/notices.js';
import {
  requestDone,
  requestErase,
  requestFiled,
  requestNudge,
  requestPart,
  requestStop,
  requestTerm,
} from '../../registers/request/notices.js';
import type { CardName, KindOf, NoticeName } from './names.js';
import type { Alone, Card, InDigest } from './notice.js';
import { alarmByMail, alarmOtherChannel, alarmUndelivered, alarmUnseen } from './second-way.js';
import { undelivered, undeliveredAlarm } from './undelivered.js';

type Notices = { readonly [Name in NoticeName]: KindOf<Name> extends 'digest' ? InDigest : Alone };

export const notices: Notices = {
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
  'request-alarm': requestTerm,
  'request-done': requestDone,
  'request-erase': requestErase,
  'request-filed': requestFiled,
  'request-nudge': requestNudge,
  'request-part': requestPart,
  'request-stop': requestStop,
  'request-term': requestTerm,
  'role-offered': roleOffered,
  review,
  'review-late': reviewLate,
  'archive-asked': archiveAsked,
  'draft-waiting': draftWaiting,
  'open-points': openPoints,
  'dpia-missing': dpiaMissing,
  'agreement-ends': agreementEnds,
  'activity-touched': activityTouched,
  'person-gone': personGone,
  'law-changed': lawChanged,
  weekly,
  'erase-record': eraseRecord,
  'import-left': importLeft,
  undelivered,
  'undelivered-alarm': undeliveredAlarm,
  'alarm-undelivered': alarmUndelivered,
  'alarm-unseen': alarmUnseen,
  'alarm-by-mail': alarmByMail,
  'alarm-other-channel': alarmOtherChannel,
};

export const cards: Readonly<Record<CardName, Card>> = {
  breach: breachCard,
  'breach-escalation': escalationCard,
  review: reviewedCard,
};
