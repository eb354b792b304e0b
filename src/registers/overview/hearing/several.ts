// What is said below several that were offered at once: of a yes the likeliest is asked back, and a no means none of them.
import { type AppTurn, reply } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { decline } from '../../../app/typing/proposals.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { say } from '../../../core/text.js';
import { allMeant } from '../../../core/understanding/corrections/all-but.js';
import { agrees, declines } from '../../../core/understanding/talk/controls-said.js';
import { wavesAway } from '../../../core/understanding/talk/waves-away.js';
import { hearingSentences as sentences } from './hearing-sentences.js';
import { addDrafts, listenToSeveral } from './told.js';

/** Whether it was a yes or a no to them: of nothing else that was asked before them. */
export async function toSeveral(turn: AppTurn, text: string): Promise<boolean> {
  if (allMeant(text)) return addsAll(turn, text);
  if (agrees(text)) return asksLikeliest(turn);
  if (!declines(text) && !wavesAway(text)) return false;
  await decline(turn);
  return true;
}

/** "Allebei": a draft of each is made; of what is no activity several are asked one by one. */
async function addsAll(turn: AppTurn, text: string): Promise<boolean> {
  const { proposed } = turn.waited;
  if (proposed?.type !== 'begin' || proposed.templates.length < 2) return asksLikeliest(turn);
  heardAs(turn, 'control', text, { control: 'confirm' });
  turn.waited = { ...turn.waited, proposed: { type: 'drafts', templates: proposed.templates } };
  await addDrafts(turn);
  return true;
}

/** Only the next "ja" goes on with the likeliest. */
async function asksLikeliest(turn: AppTurn): Promise<boolean> {
  const { language, organisation, person, repositories } = turn;
  const { buttons = [], proposed } = turn.waited;
  const [first] = buttons;
  if (first === undefined) return false;
  const none: Action = { id: pressId('disagree', '-'), label: say(sentences.noneOfThese, language) };
  const offered = buttons.map(({ label, action: id }): Action => ({ id, label })).filter(({ id }) => id !== none.id);
  // A number answers the question that is open, where one is.
  const isAsked = (await repositories.conversations.focused(organisation.id, person.id)) !== undefined;
  const lines = [
    say(sentences.whichOfThese, language, { likeliest: first.label }),
    ...(isAsked ? [] : [say(sentences.orByNumber, language)]),
  ];
  reply(turn, { type: 'text', text: lines.join(' '), actions: [...offered, none] });
  listenToSeveral(turn);
  turn.waits = { ...turn.waits, yes: first.action, ...(proposed && { proposed }) };
  return true;
}
