// What somebody who is asked something else in the file of a breach says of it that is not as it stands there.
import { valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Heard } from '../../../../core/understanding/ear/ear.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { stillOpenSaid } from './still-open-said.js';
import { kindTold } from './told.js';

type Values = Reading['values'];

/** That nobody can reach it any more, or somebody still can, and what it was instead of what stands there. */
export function wrongInFile(text: string, { answers }: Scope, hear: () => Heard): Values | undefined {
  const open = valueAt(answers, 'still-open');
  const isOpen = typeof open === 'boolean' ? stillOpenSaid(text) : undefined;
  if (isOpen !== undefined && isOpen !== open) return { 'still-open': isOpen };
  const kind = wasNot.test(text.trim()) ? otherKind(text, answers, hear) : undefined;
  return kind === undefined ? undefined : { incident: kind };
}
/** "Het was geen mail, per post naar het verkeerde huis". */
const wasNot =
  /^(?:\S+ ){0,2}(?:(?:het|dat|dit) (?:was|is|waren|zijn|ging) (?:(?:toch|eigenlijk|dus|om) )*(?:niet|geen)|(?:it|that|this) (?:was|is)(?: not|n['’]?t))\b/i;

/** The kind that is told, where another stands there. */
export function otherKind(text: string, answers: Scope['answers'], hear: () => Heard): string | undefined {
  const known = valueAt(answers, 'incident');
  const kind = known === undefined ? undefined : kindTold(text, hear());
  return kind === known ? undefined : kind;
}
