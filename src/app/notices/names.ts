// Every notice by name, with its kind. Apart from the table of what they say, so that whatever causes one may import it.
import type { MessageKind } from '../ports.js';

export const noticeKinds = {
  'breach-addition': 'personal',
  'breach-call': 'legal',
  'breach-clock': 'legal',
  'breach-closed': 'personal',
  'breach-escalation': 'legal',
  'breach-follow-up': 'legal',
  'breach-picked-up': 'personal',
  'breach-reported': 'legal',
  'breach-shared': 'legal',
  'breach-tell-client': 'legal',
  'breach-tell-people': 'legal',
  'request-alarm': 'legal',
  'request-done': 'personal',
  'request-erase': 'personal',
  'request-filed': 'personal',
  'request-nudge': 'personal',
  'request-part': 'personal',
  'request-stop': 'legal',
  'request-term': 'personal',
  'role-offered': 'personal',
  review: 'digest',
  'review-late': 'digest',
  'archive-asked': 'digest',
  'draft-waiting': 'digest',
  'open-points': 'digest',
  'dpia-missing': 'digest',
  'agreement-ends': 'digest',
  'activity-touched': 'digest',
  'person-gone': 'digest',
  'law-changed': 'digest',
  weekly: 'digest',
  'erase-record': 'digest',
  'import-left': 'digest',
  undelivered: 'digest',
  'undelivered-alarm': 'legal',
  'alarm-undelivered': 'legal',
  'alarm-unseen': 'legal',
  'alarm-by-mail': 'legal',
  'alarm-other-channel': 'legal',
} as const satisfies Readonly<Record<string, MessageKind>>;

/** Cards that are kept as the facts are; the names stand in the rows of posted messages. */
export const cardNames = ['breach', 'breach-escalation', 'review'] as const;
export type CardName = (typeof cardNames)[number];

export function isCard(name: string): name is CardName {
  return cardNames.some((known) => known === name);
}

export type NoticeName = keyof typeof noticeKinds;
export type KindOf<Name extends NoticeName> = (typeof noticeKinds)[Name];

/** Another way for an alarm that is looked after already: it is not looked after once more. */
export function isSecondWay(name: NoticeName): boolean {
  return name === 'alarm-by-mail' || name === 'alarm-other-channel';
}

export function isNotice(name: string): name is NoticeName {
  return Object.hasOwn(noticeKinds, name);
}
