// "Nee twaalf" right below what was stored puts that right, where nothing is asked that it could answer.
import type { Column } from '../../core/engine/checklist.js';
import { focusOnQuestion } from '../../core/engine/focus.js';
import { readPress } from '../../core/engine/press.js';
import { columnAt } from '../../core/engine/scope.js';
import { load } from '../register.js';
import { talk } from '../talk.js';
import type { AppTurn } from '../turn.js';
import { heardAs, heardIn } from './heard.js';
import { openForm } from './open-here.js';

/** Stores what somebody says for certain instead of what was stored last, with a word to undo it; false for anything else. */
export async function storedOtherwise(turn: AppTurn, text: string): Promise<boolean> {
  const { verb, subject = '', path = '' } = readPress(turn.waited.undo ?? '') ?? {};
  const [, said] = instead.exec(text.trim()) ?? [];
  if (verb !== 'undo' || said === undefined) return false;
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return false;
  const { scope } = await load(turn, record);
  if (!isExact(columnAt(scope, path))) return false;
  const [{ intent, sure, values }] = await heardIn(turn, said, {
    open: openForm(scope, focusOnQuestion(scope, path), {}),
  });
  if (intent !== 'answer' || sure !== 'certain' || !(path in values)) return false;
  turn.heard = [];
  heardAs(turn, 'correction', text, { [path]: values[path] });
  await talk(turn, record, { type: 'correct', values: { [path]: values[path] } });
  return true;
}

/** "Nee twaalf, ik vergeet de leerling": what it is stands first, and the reason behind it. */
const instead =
  /^(?:(?:oh?|oei|oeps|ach|sorry|oops)[, ]+)*(?:nee|neen|no|sorry|fout)[, ]+(?:(?:toch|sorry|wacht|het (?:is|zijn)|dat (?:is|zijn)|it's|make (?:it|that))[, ]+)*(\S.*?)(?:[,;!?]|\.(?:\s|$)|$)/is;

/** Where just any words are an answer, these may say something else. */
const isExact = (column: Column | undefined): boolean =>
  column?.kind === 'number' || (column?.kind === 'text' && column.format !== undefined);
