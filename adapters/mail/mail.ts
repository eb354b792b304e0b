// A second way to reach people with legal alarms: mail, as plain text without any content of a case.
import { createTransport } from 'nodemailer';
import type { Address, MailChannel, Sent } from '../../src/app/ports/channels.js';
import { lineInWords, type Reply } from '../../src/core/engine/replies.js';

export interface MailOptions {
  /** smtp(s)://user:password@host:port, with what nodemailer takes behind a question mark. */
  readonly url: string;
  /** Who it is from. */
  readonly from: string;
}

/** One attempt may take this long. */
const timeoutMs = 10_000;

export function createMail({ url, from }: MailOptions): MailChannel {
  const limits = new URL(url);
  for (const limit of ['connectionTimeout', 'greetingTimeout', 'socketTimeout'])
    if (!limits.searchParams.has(limit)) limits.searchParams.set(limit, String(timeoutMs));
  const transport = createTransport(limits.href, { from });
  return {
    async send({ externalId }: Address, reply: Reply): Promise<Sent> {
      try {
        const sent = await transport.sendMail({
          to: externalId,
          ...mailOf(reply),
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return sent.rejected.length > 0 ? { type: 'unreachable' } : { type: 'sent', handle: null };
      } catch (error) {
        return endOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function mailOf(reply: Reply): { readonly subject: string; readonly text: string } {
  switch (reply.type) {
    case 'card':
      return {
        subject: reply.title,
        text: [
          reply.text ?? '',
          ...[...reply.lines, ...(reply.below?.lines ?? [])].map((line) =>
            [line.label, lineInWords(line)].filter((part) => part !== '').join(': '),
          ),
        ].join('\n\n'),
      };
    case 'text':
      return { subject: 'AVG-maatje', text: reply.text };
    // Whatever asks or holds a file is content, and content does not go by mail.
    case 'ask':
    case 'file':
      return { subject: 'AVG-maatje', text: 'AVG-maatje' };
  }
}

/** Replies of a mail server: 5xx never, 4xx later. Before it was handed over nothing can have arrived. */
function endOf(error: unknown): Sent {
  if (!(error instanceof Error)) return { type: 'unknown' };
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'EENVELOPE' && status !== undefined && status >= 500) return { type: 'unreachable' };
  const neverConnected = 'syscall' in error && error.syscall === 'connect';
  if (status !== undefined || neverConnected || /^(EDNS|EAUTH|ETLS)$/.test(code)) return { type: 'refused' };
  return { type: 'unknown' };
}
