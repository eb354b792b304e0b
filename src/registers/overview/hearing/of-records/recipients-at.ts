// Who gets the data of one activity as well, put right by which way the data go.
import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { type Choice, without } from '../../../../core/engine/value.js';
import { capitalised } from '../../../../core/text.js';
import { optionsHeard } from '../../../../core/understanding/answer-said.js';
import { mayTellRecipient, recipientTold } from '../../../activities/rules/recipients-told.js';
import { seenIn } from '../../changes/change-world.js';
import { listening } from '../../rules/listening.js';
import { namedIn } from '../../rules/named-activity.js';
import { calledAs } from './activities-here.js';
import { activityAtHand } from './activity-at-hand.js';
import { activityNamed } from './programs-at.js';
import { proposeToo, tellAlready } from './proposed-there.js';

/** Proposes them beside who gets the data now; false where no one activity is named or at hand. */
export async function recipientsAt(turn: AppTurn, text: string): Promise<boolean> {
  if (!mayTellRecipient(text)) return false;
  const named = activityNamed(turn, text, await seenIn(turn));
  const told = recipientTold(named === undefined ? text : (namedIn(text, calledAs(named)) ?? text));
  if (told === undefined) return false;
  const loaded = named ?? (await activityAtHand(turn, told.plainly));
  const column = loaded && columnAt(loaded.scope, 'recipients');
  if (loaded === undefined || column?.kind !== 'choices') return false;
  const phrases = listening.phrases(loaded.checklist.id);
  const { said, asChoice } = optionsHeard(column, 'recipients', told.who, loaded.scope, phrases);
  // A name that is no option stands there as it was told.
  const came: readonly Choice[] = said.ids.length > 0 ? said.ids.map(asChoice) : [{ other: capitalised(told.who) }];
  const there = choicesAt(loaded.scope.answers, 'recipients').filter((one) => one !== column.none);
  const fresh = without(came, there);
  const now = [...there, ...fresh];
  heardAs(turn, 'correction', text, { recipients: now }, 'likely');
  if (fresh.length === 0) tellAlready(turn, loaded);
  else proposeToo(turn, { loaded, values: { recipients: now } });
  return true;
}
