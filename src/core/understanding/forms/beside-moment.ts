// What is told of a breach beside when it was noticed: "8.40 heb ik het geplaatst, ik zag het pas tien over 9".
import type { Checklist } from '../../engine/checklist.js';
import { clausesApart } from '../talk/told-apart.js';
import { saysOnlyWhen } from '../values/moment-of-event.js';
import { notices } from '../values/moments-said.js';
import { wordsIn } from '../words.js';

/** The clauses that tell more than that, which are of what happened; empty where none tells when it was noticed by itself. */
export function besideMoment(text: string, { tells }: Pick<Checklist, 'tells'>): string {
  const clauses = tells === 'breach' ? clausesApart(text) : [];
  const more = clauses.filter(tellsMore);
  return more.length === clauses.length ? '' : more.join('').replace(leadsIn, '').trim();
}

const tellsMore = (clause: string): boolean => {
  const { length } = wordsIn(clause);
  return length >= fewest && !saysOnlyWhen(clause) && !(notices.test(clause) && length <= fewOfNoticing);
};
const fewest = 4;
const fewOfNoticing = 8;
const leadsIn = /^(?:nee|neen|ja|en|dus|no|yes|and)[, ]+/i;
