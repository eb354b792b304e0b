// When a call to a platform is tried again, whatever its library calls what went wrong.

/** A little longer each time: after a lost connection, or what may go better in a moment. */
export const longerEach = (attempt: number): number => 250 * 3 ** attempt;

/** As long as the platform asks; undefined when an answer would come too late to matter. */
export const asAsked = (ms: number, longest: number): number | undefined =>
  ms > longest ? undefined : Math.max(ms, 100);

/** Codes of a connection that was never made. */
const notConnected = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Whether a call failed before anything of it left this machine. */
export function neverConnected(failed: unknown): boolean {
  for (let cause = failed; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string' && notConnected.test(cause.code)) return true;
  return false;
}
