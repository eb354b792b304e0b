// How the data of one activity are protected, put right wherever that is said, also once it was confirmed.

import { nameOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { onScreen } from '../../../../app/typing/open-here.js';
import { choicesAt, isProposedAt } from '../../../../core/engine/answers.js';
import { sectionsHere } from '../../../../core/engine/focus.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { wordsOf } from '../../../../core/engine/telling/said-back.js';
import { type Choice, isOther, sameValue, without } from '../../../../core/engine/value.js';
import { t } from '../../../../core/text.js';
import { deniesUnnamed, mayDenyMeasures, measuresDenied } from '../../../activities/rules/measures-denied.js';
import { mayTellMeasures, measuresTold, tellsMeasuresPlainly } from '../../../activities/rules/measures-told.js';
import { seenIn } from '../../changes/change-world.js';
import { activityAtHand } from './activity-at-hand.js';
import { activityNamed } from './programs-at.js';
import { proposedIn, proposeToo, tellAlready, tellGone } from './proposed-there.js';

const sentences = {
  notThere: t('Dat staat ook niet in {record}.', '{record} does not say so either.'),
  whichNot: t(`Wat hiervan doet u niet? {list}. Typ het, dan gaat het eruit. Er is nog niets bewaard.
               Which of these do you not do? {list}. Type it, and it goes out. Nothing was stored yet.`),
} as const;

/** Whether a text may tell how data are protected, or that something is not done: only then what stands in the register is read. */
export const mayBeOfMeasures = (text: string): boolean => mayTellMeasures(text) || mayDenyMeasures(text);

/** Proposes the measures as they are told, of the activity that is named or at hand; false where there is none, or nothing of them is told. */
export async function measuresAt(turn: AppTurn, text: string): Promise<boolean> {
  if (!mayBeOfMeasures(text)) return false;
  const loaded =
    activityNamed(turn, text, await seenIn(turn)) ?? (await activityAtHand(turn, tellsMeasuresPlainly(text)));
  if (loaded === undefined || columnAt(loaded.scope, 'security')?.kind !== 'choices') return false;
  const there = measuresThere(turn, loaded);
  const isShown = await showsMeasures(turn, loaded);
  // What is named as a measure and not done is so wherever it is said; what only shows it by something else needs the card.
  const isDenied = isShown || (mayDenyMeasures(text) && mayTellMeasures(text));
  const gone = isDenied ? measuresDenied(text, withoutOwnWords(there)) : [];
  const told = mayTellMeasures(text) ? measuresTold(text, there) : undefined;
  if (told === undefined && gone.length === 0)
    return isShown && deniesUnnamed(text) && asksWhich(turn, text, loaded, there);
  const now = without(told ?? there, gone);
  heardAs(turn, 'correction', text, { security: now }, 'likely');
  if (!sameValue(now, there)) propose(turn, loaded, now, there);
  else if (mayDenyMeasures(text)) tell(turn, sentences.notThere, { record: nameOf(turn, loaded.record) });
  else tellAlready(turn, loaded);
  return true;
}

/** What comes in the place of another is seen in what is asked back. */
function propose(turn: AppTurn, loaded: Loaded, now: readonly Choice[], there: readonly Choice[]): void {
  const gone = without(there, now);
  if (gone.length > 0 && without(now, there).length === 0) tellGone(turn, inWords(loaded, gone));
  proposeToo(turn, { loaded, values: { security: now.length === 0 ? null : now } });
}

/** What stands there or is proposed, by what was said of it just before and waits for its yes. */
function measuresThere(turn: AppTurn, loaded: Loaded): readonly Choice[] {
  const { security } = proposedIn(turn, loaded);
  if (security === null) return [];
  return Array.isArray(security)
    ? security.filter((one) => typeof one === 'string' || isOther(one))
    : choicesAt(loaded.scope.answers, 'security');
}

const withoutOwnWords = (list: readonly Choice[]): readonly string[] => list.filter((one) => typeof one === 'string');

/** Whether the card that proposes them is on the screen: there "we schrijven niks op" is said of what it names. */
async function showsMeasures(turn: AppTurn, { record, scope }: Loaded): Promise<boolean> {
  const asked = await onScreen(turn);
  if (asked?.loaded.record.id !== record.id || asked.open.focus.type !== 'section') return false;
  return sectionsHere(scope, asked.open.focus).some(({ questions }) => questions.some(({ id }) => id === 'security'));
}

/** "Dat doen we nog niet": which of them that is, is asked. */
function asksWhich(turn: AppTurn, text: string, loaded: Loaded, there: readonly Choice[]): boolean {
  if (there.length === 0 || !isProposedAt(loaded.scope.answers, 'security')) return false;
  heardAs(turn, 'correction', text, {}, 'possible');
  tell(turn, sentences.whichNot, { list: inWords(loaded, there) });
  return true;
}

const inWords = ({ scope }: Loaded, list: readonly Choice[]): string => {
  const column = columnAt(scope, 'security');
  return column === undefined ? '' : wordsOf(column, list, scope);
};
