// Calls to Slack and what is tried again: always when Slack asks to wait; after anything else only what may be done twice.
import { RespondError } from '@slack/bolt';
import {
  type FetchFunction,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { type RetryOptions, retried } from '../../src/app/pacing.js';
import { asAsked, longerEach, neverConnected } from '../chat/retry.js';
import { times } from './limits.js';

/**
 * Does one call that may be done twice. After 429 it waits as long as Slack asks (a second when it does not say), after
 * 5xx and lost connections a little longer each time. What Slack answered with a reason of its own is not tried again.
 */
export function calling<T>(call: () => Promise<T>, options?: RetryOptions): Promise<T> {
  return retried(call, pauseAfter, options);
}

/** Does one call that a person sees twice when it is done twice: again only when it surely did not arrive. */
export const posting = <T>(call: () => Promise<T>): Promise<T> => retried(call, pauseIfNotDone);

/** Does one call that soon comes too late: tried once more only when Slack asks for no more than a second. */
export const atOnce = <T>(call: () => Promise<T>): Promise<T> =>
  retried(
    call,
    (error, attempt) => {
      const pause = pauseIfNotDone(error, attempt);
      return pause !== undefined && pause <= 1_000 ? pause : undefined;
    },
    { attempts: 2 },
  );

/** How long to wait with what surely was not done; undefined when it may have been, or will be refused again. */
export const pauseIfNotDone = (error: unknown, attempt: number): number | undefined =>
  surelyNotDone(error) ? pauseAfter(error, attempt) : undefined;

function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof WebAPIRateLimitedError) return asAsked(error.retryAfter * 1_000, times.longestPause);
  if (error instanceof WebAPIHTTPError) {
    if (error.statusCode === 429) return 1_000;
    return error.statusCode >= 500 ? longerEach(attempt) : undefined;
  }
  return error instanceof WebAPIRequestError ? longerEach(attempt) : undefined;
}

function surelyNotDone(error: unknown): boolean {
  if (error instanceof WebAPIRequestError) return neverConnected(error.original);
  return !(error instanceof WebAPIHTTPError) || error.statusCode === 429;
}

/** Whether Slack may have done it although it answered with an error, with something unreadable, or not at all. */
export function mayHaveArrived(error: unknown): boolean {
  if (error instanceof RespondError || error instanceof WebAPIHTTPError) return error.statusCode >= 500;
  if (error instanceof WebAPIPlatformError) return isUncertain(error);
  if (error instanceof WebAPIRateLimitedError || error instanceof NeverArrived) return false;
  return !neverConnected(error instanceof WebAPIRequestError ? error.original : error);
}

/** It was looked for or refused, and it is not there: it may be done again. */
export class NeverArrived extends Error {
  readonly code = 'never-arrived';
}

/** Reasons with which Slack may have done it all the same; what is no reason of Slack came from something before it. */
function isUncertain(error: WebAPIPlatformError): boolean {
  const reason = reasonOf(error);
  return reason === undefined || uncertain.includes(reason);
}

const uncertain: readonly string[] = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];

/** Slack asks to wait. */
export const isRateLimited = (error: unknown): boolean =>
  error instanceof WebAPIRateLimitedError || (error instanceof WebAPIHTTPError && error.statusCode === 429);

/** Slack's own reason for a refusal, such as `channel_not_found`; undefined when it never came to that. */
export function reasonOf(error: unknown): string | undefined {
  const reason = error instanceof WebAPIPlatformError ? error.data.error : undefined;
  return typeof reason === 'string' && /^[a-z0-9_]{1,80}$/.test(reason) ? reason : undefined;
}

/** The kind of a failure for the log, without anything that was sent. */
export function codeOf(error: unknown): string {
  const reason = reasonOf(error);
  if (reason !== undefined) return reason;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected';
}

/** The SDK gives up on a 429 that does not say how long: here it is one second. */
export function patient(fetch: FetchFunction): FetchFunction {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (response.status !== 429 || response.headers.get('retry-after') !== null) return response;
    const headers = {
      get: (name: string) => (name.toLowerCase() === 'retry-after' ? '1' : response.headers.get(name)),
    };
    return new Proxy(response, {
      get(target, key) {
        if (key === 'headers') return { ...headers, entries: () => target.headers.entries() };
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
}
