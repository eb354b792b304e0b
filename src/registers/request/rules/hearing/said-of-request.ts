// What somebody who handles a request says below it, by how people say that: learnt from some thousands of ways.
import { meantHere } from '../../../../core/understanding/meant-here.js';
import { requestSums } from '../said-of-request-sums.js';

const asks = [
  'ask-until',
  'ask-must',
  'ask-missing',
  'ask-state',
  'ask-who',
  'ask-where',
  'ask-came',
  'ask-letter',
] as const;
/** What is asked of one request. */
export type RequestAsk = (typeof asks)[number];

const says = [
  'say-handled',
  'say-found',
  'say-withdrawn',
  'say-more-time',
  'say-identity',
  'say-given-to',
  'say-mistake',
  'say-refused',
  'say-granted',
  'say-more-wanted',
  'say-put-right',
  'say-noted',
  'say-closed',
  'say-later',
] as const;

export type SaidOfRequest = RequestAsk | (typeof says)[number] | 'other-breach' | 'other-request';

export const requestAsks: readonly SaidOfRequest[] = asks;
/** What is told of it, and takes nothing of it back. */
export const requestDeeds: readonly SaidOfRequest[] = ['say-handled', 'say-found', 'say-identity', 'say-noted'];
export const isRequestAsk = (label: SaidOfRequest): label is RequestAsk => asks.some((one) => one === label);

/** What is most likely meant by this below a request; undefined where it is of something else. */
export const saidOfRequest = meantHere<SaidOfRequest>(requestSums, [...asks, ...says, 'other-breach', 'other-request']);
