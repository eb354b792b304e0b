// How Slack signs what it sends.
import { createHmac } from 'node:crypto';

/** The headers with which Slack would send this body; `at` is in seconds. */
export function signedHeaders(
  secret: string,
  body: string,
  at = String(Math.floor(Date.now() / 1000)),
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': at, 'x-slack-signature': `v0=${signature}` };
}
