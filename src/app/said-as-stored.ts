// That nothing was stored is said of what was just told: where the same message stored something else, it is said of that alone.
import type { AuditAction } from '../core/audit.js';
import type { Reply } from '../core/engine/replies.js';
import { listed } from '../core/understanding/words.js';
import type { Handled } from './in-parts.js';

/** Whether one of these lines is of something that a person has stored or taken away. */
export const storesSomething = (entries: readonly { readonly action: AuditAction }[]): boolean =>
  entries.some(({ action }) => stores.has(action));
const stores =
  listed(`answer confirm undo erase-answer confirm-record archive-record restore-record grant-role revoke-role hand-over
  set-absence end-absence attach erase-record`);

/** What was said, true of all that the message did. */
export function saidAsStored(done: Handled): Handled {
  if (done.stored !== true) return done;
  return {
    ...done,
    said: done.said.map(({ to, reply }) => ({ to, reply: to === done.person ? ofItAlone(reply) : reply })),
  };
}

function ofItAlone(reply: Reply): Reply {
  switch (reply.type) {
    case 'text':
      return { ...reply, text: alone(reply.text) };
    case 'card':
      return reply.text === undefined ? reply : { ...reply, text: alone(reply.text) };
    case 'ask':
      return {
        ...reply,
        ...(reply.notice === undefined ? {} : { notice: alone(reply.notice) }),
        ...(reply.intro === undefined ? {} : { intro: alone(reply.intro) }),
      };
    case 'file':
      return reply;
  }
}

const alone = (text: string): string =>
  text
    .replaceAll(
      /\b(?<first>[Ee])r is (?:nu )?(?<yet>nog )?niets bewaard\b/g,
      (_, first: string, yet = '') => `${first === 'E' ? 'H' : 'h'}iervan is ${String(yet)}niets bewaard`,
    )
    .replaceAll(/\b(?<first>[Nn])othing (?:was|is) (?<how>stored|saved)\b/g, '$<first>othing of this was $<how>')
    .replaceAll('dus ik bewaar niets', 'dus dit bewaar ik niet')
    .replaceAll('so I store nothing', 'so I do not store this');
