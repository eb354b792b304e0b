// What somebody who works on the file of a breach says below it, by how people say that: learnt from some thousands of ways.
import { meantHere } from '../../../../core/understanding/meant-here.js';
import { fileSums } from '../said-of-file-sums.js';

const asks = [
  'ask-until',
  'ask-filed',
  'ask-people',
  'ask-must',
  'ask-missing',
  'ask-reporter',
  'ask-handler',
  'ask-when',
  'ask-data',
  'ask-many',
  'ask-reach',
  'ask-open',
  'ask-done',
] as const;
/** What is asked of one file. */
export type FileAsk = (typeof asks)[number];

const says = [
  'say-taken-on',
  'say-given-to',
  'say-noted',
  'say-secured',
  'say-filed',
  'say-people-told',
  'say-report',
  'say-not-report',
  'say-tell',
  'say-not-tell',
  'say-learned',
  'say-closed',
  'say-no-breach',
  'say-put-right',
  'say-later',
] as const;
/** What is told of one file, done with it or decided about it. */
type FileSaying = (typeof says)[number];

/** `ask-state` wants to see it; the others are of something else. */
export type SaidOfFile = FileAsk | FileSaying | 'ask-state' | 'other-breach' | 'other-request';

export const fileAsks: readonly SaidOfFile[] = [...asks, 'ask-state'];
/** What the card of the file says. */
export const onCard: readonly SaidOfFile[] = [
  'ask-state',
  'ask-until',
  'ask-filed',
  'ask-people',
  'ask-must',
  'ask-missing',
  'ask-handler',
];
/** What is told of the file, and decides or steers nothing. */
export const fileDeeds: readonly SaidOfFile[] = [
  'say-noted',
  'say-secured',
  'say-filed',
  'say-people-told',
  'say-learned',
  'say-put-right',
];
export const isFileAsk = (label: SaidOfFile): label is FileAsk => asks.some((one) => one === label);

/** What is most likely meant by this below a file; undefined where it is of something else. */
export const saidOfFile = meantHere<SaidOfFile>(fileSums, [...fileAsks, ...says, 'other-breach', 'other-request']);
