// What whoever reported a breach says afterwards, by how people say that: learnt from some thousands of ways.
import { meantHere } from '../../../../core/understanding/meant-here.js';
import { reportedSums } from '../said-after-report-sums.js';

const asks = [
  'ask-happens',
  'ask-to-do',
  'ask-seen',
  'ask-state',
  'ask-told',
  'ask-may-tell',
  'ask-may-undo',
  'ask-sees',
  'ask-bad',
  'ask-until',
] as const;
/** What is asked of the own report. */
export type ReportAsk = (typeof asks)[number];

const adds = ['say-adds', 'say-put-right', 'say-back', 'say-withdraw', 'say-did'] as const;
/** What is told of it: all of that is added. */
type ReportSaying = (typeof adds)[number];

export type SaidAfterReport = ReportAsk | ReportSaying | 'other-breach' | 'other-request';

export const reportAsks: readonly SaidAfterReport[] = asks;
export const addsToReport: readonly SaidAfterReport[] = adds;
export const isReportAsk = (label: SaidAfterReport): label is ReportAsk => asks.some((one) => one === label);

/** What is most likely meant by this after a report; undefined where it is of something else. */
export const saidAfterReport = meantHere<SaidAfterReport>(reportedSums, [
  ...asks,
  ...adds,
  'other-breach',
  'other-request',
]);
