// Calls to Slack and what is tried again: always when Slack asks to wait; after anything else only what may be done twice.
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
export function posting<T>(call: () => Promise<T>, options?: RetryOptions): Promise<T> {
  return retried(call, (error, attempt) => (surelyNotDone(error) ? pauseAfter(error, attempt) : undefined), options);
}

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

/** Slack's own reason for a refusal, such as `channel_not_found`; undefined when it never came to that. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError && typeof error.data.error === 'string' ? error.data.error : undefined;
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
