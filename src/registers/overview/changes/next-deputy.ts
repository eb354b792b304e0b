// Who takes over from a deputy who leaves: asked below what changes, and a name is the answer.
import { ownProfile } from '../../../app/register.js';
import { type AppTurn, tell } from '../../../app/turn.js';
import { t } from '../../../core/text.js';
import { weighedUp } from '../../../core/understanding/corrections/weighed.js';
import { personSaid } from '../../../core/understanding/values/person-called.js';
import { profileCorrected } from '../../organisation/rules/corrected.js';
import { propose } from '../hearing/proposed-there.js';
import type { Plan } from '../rules/changes/change-steps.js';
import { asName } from '../rules/names-told.js';

const sentences = {
  whoNext: t(`{name} is uw vervanger voor privacy. Wie neemt dat over? Typ de naam.
              {name} is your deputy for privacy. Who takes over? Type the name.`),
} as const;

const leavesNone = ({ steps }: Plan): boolean => steps.some(({ says }) => says === 'no-deputy');

/** Asks who is the deputy from now on, where the one who leaves was that. */
export function askNextDeputy(turn: AppTurn, plan: Plan, name: string): void {
  if (leavesNone(plan)) tell(turn, sentences.whoNext, { name });
}

/** A name below that is proposed as the new deputy; false for anything else. */
export async function nextDeputy(turn: AppTurn, plan: Plan, text: string): Promise<boolean> {
  const name = leavesNone(plan) && text.length <= longest ? personSaid(weighedUp(text) ?? text)?.name : undefined;
  const profile = name === undefined ? undefined : await ownProfile(turn);
  if (name === undefined || profile === undefined) return false;
  const reading = profileCorrected(`vervanger wordt ${asName(name)}`, profile.scope);
  if (reading?.values['deputy'] === undefined) return false;
  turn.heard = [{ ...reading, words: text }];
  propose(turn, { loaded: profile, values: reading.values });
  return true;
}
const longest = 120;
