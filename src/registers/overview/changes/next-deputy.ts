// Who takes over from a deputy who leaves: asked below what changes, and whoever is named then is the answer.
import { ownProfile } from '../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { valueAt } from '../../../core/engine/answers.js';
import { t } from '../../../core/text.js';
import { deputyAnswered } from '../../organisation/rules/duty-passed-on.js';
import { propose } from '../hearing/of-records/proposed-there.js';
import type { Change } from '../rules/changes/change.js';
import type { Plan } from '../rules/changes/change-steps.js';
import { keptChange } from './change-apply.js';

const sentences = {
  whoNext: t(`{name} is uw vervanger voor privacy. Wie neemt dat over? Typ de naam.
              {name} is your deputy for privacy. Who takes over? Type the name.`),
} as const;

const leavesNone = ({ steps }: Plan): boolean => steps.some(({ says }) => says === 'no-deputy');

/** Asks who is the deputy from now on, where the one who leaves was that. */
export function askNextDeputy(turn: AppTurn, plan: Plan, name: string): void {
  if (leavesNone(plan)) tell(turn, sentences.whoNext, { name });
}

/** Who takes over on the day that somebody leaves is in the same plan. */
export async function withNextDeputy(turn: AppTurn, { change }: Plan, text: string): Promise<Change | undefined> {
  const { from = turn.today, came } = change;
  const profile = from > turn.today && came === undefined ? await ownProfile(turn) : undefined;
  const next = profile && deputyAnswered(text, profile.scope);
  return typeof next?.['deputy'] === 'string' && next['deputy'] !== 'none'
    ? { ...change, came: next['deputy'] }
    : undefined;
}

/** Who is named below is proposed as the new deputy, with the number that is said of them; false for anything else. */
export const nextDeputy = async (turn: AppTurn, plan: Plan, text: string): Promise<boolean> =>
  leavesNone(plan) && proposesDeputy(turn, await ownProfile(turn), text);

/** The same once it was done, and nobody takes over yet. */
export async function deputyAfter(turn: AppTurn, done: string, text: string): Promise<boolean> {
  if ((await keptChange(turn, done))?.change.kind !== 'person-leaves') return false;
  const profile = await ownProfile(turn);
  const known = profile && valueAt(profile.scope.answers, 'deputy');
  return (known ?? undefined) === undefined && proposesDeputy(turn, profile, text);
}

function proposesDeputy(turn: AppTurn, profile: Loaded | undefined, text: string): boolean {
  const values = profile && deputyAnswered(text, profile.scope);
  if (profile === undefined || values === undefined) return false;
  heardAs(turn, 'correction', text, values, 'likely');
  propose(turn, { loaded: profile, values });
  return true;
}
