// What was told goes into the logbook of a breach or a request as it was said: the button that does it, and when it is offered.
import { noButton } from '../../../../app/record-buttons.js';
import { canWith, focusedRecord, load, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import type { Action } from '../../../../core/engine/replies.js';
import { say, type Text, t } from '../../../../core/text.js';
import { beginsToAsk } from '../../../../core/understanding/talk/asks-in-general.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { actButton } from '../../../breach/card.js';
import { isFile } from '../../../breach/files.js';
import { breachSentences } from '../../../breach/sentences.js';
import { act } from '../../../request/card.js';
import { requestSentences } from '../../../request/sentences.js';

/** Of whichever of the two it is; a breach can have it first. */
export const notes = (turn: AppTurn, loaded: Loaded, style?: 'primary'): Action =>
  loaded.record.register === 'request'
    ? { ...act(turn, loaded, 'note', requestSentences.noteThis), ...(style && { style }) }
    : actButton(turn, loaded, 'note', breachSentences.noteThis, style);

const sentences = {
  answersNothing:
    t(`Dat is geen antwoord op deze vraag. Zal ik het als notitie bij {record} zetten? Er is nog niets bewaard.
       That is no answer to this question. Shall I add it to {record} as a note? Nothing was stored yet.`),
  noteThere: t(`Gaat dit over {record}? Dan zet ik het erbij. Er is nog niets bewaard.
                Is this about {record}? Then I add it there. Nothing was stored yet.`),
} as const;

/** Offers that for words that answer nothing of the case that asks; false where none does, or where they tell nothing. */
export async function notedBeside(turn: AppTurn, text: string): Promise<boolean> {
  const record = tellsSomething(text) ? await focusedRecord(turn) : undefined;
  if (record === undefined || !(record.register === 'request' || isFile(record.register))) return false;
  const loaded = await load(turn, record);
  if (record.status !== 'concept' || !canWith(turn, 'edit', loaded)) return false;
  return offersNote(turn, text, loaded, { asks: sentences.answersNothing });
}

/** Offers to put it there as it was said: "ja" does that. */
export function offersNote(
  turn: AppTurn,
  text: string,
  loaded: Loaded,
  { asks = sentences.noteThere, others = [] }: { readonly asks?: Text; readonly others?: readonly Action[] } = {},
): true {
  const note = notes(turn, loaded, 'primary');
  turn.waits = { ...turn.waits, yes: note.id, deed: { text, at: turn.now, behind: others.map(({ id }) => id) } };
  reply(turn, {
    type: 'text',
    text: say(asks, turn.language, { record: numberOf(loaded) }),
    actions: [note, ...others, noButton(turn, loaded.record.id)],
  });
  return heardAs(turn, 'answer', text, {}, 'possible');
}

/** Words enough to tell what was done or said, and no question. */
const tellsSomething = (text: string): boolean => {
  const words = wordsIn(text);
  const isEnough = words.length >= fewestTold || (words.length > 1 && tellsDoneWork.test(text));
  return isEnough && !text.includes('?') && !beginsToAsk(words);
};
const fewestTold = 3;

/** That something was done for who asks, or about what went wrong. */
export const tellsDoneWork =
  /\b(?:gemaild|gebeld|teruggebeld|geappt|teruggeappt|verstuurd|gestuurd|opgestuurd|gepost|beantwoord|geantwoord|bevestigd|gewist|verwijderd|afgehaald|eraf|weggehaald|gegeven|meegegeven|gekregen|gevonden|gecontroleerd|gezien|gekeken|gezocht|afgehandeld|afgerond|gedaan|geregeld|klaar|uitgeschreven|doorgegeven|gesproken|verteld|laten weten|mailed|called|sent|answered|confirmed|deleted|removed|given|done|told)\b/i;
