// Notes of a request: what was done, said or heard about it, as somebody told it.

import { load, mayWith, numberOf } from '../../app/register.js';
import { sentences as common } from '../../app/sentences.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, tell, tellStale } from '../../app/turn.js';
import { wordsToNote } from '../../app/typing/to-note.js';
import { withRow, writesOf } from '../../core/engine/answers.js';
import { mostOfNote } from '../../core/logbook.js';
import { requestChanged } from './after.js';
import { staysAtRequest } from './card.js';
import { requestSentences as sentences } from './sentences.js';

/** A note of now. Whoever reads all of it may note: what an adviser says is recorded so. */
export async function addNote(turn: AppTurn, loaded: Loaded, words: string): Promise<void> {
  const { record, scope } = loaded;
  if (!mayWith(turn, 'read', loaded)) return;
  if (record.digestKey === null) return tell(turn, sentences.erasedNote);
  const cells = { at: turn.now, note: words.slice(0, mostOfNote) };
  const writes = writesOf(scope.answers, withRow(scope.answers, 'notes', cells));
  await store(turn, loaded, writes);
  await requestChanged(turn, await load(turn, record), writes);
  staysAtRequest(turn, loaded);
  tell(turn, sentences.noted, { record: numberOf(loaded) });
}

/** The words that were typed a moment ago, as such a note. */
export async function noteTold(turn: AppTurn, loaded: Loaded): Promise<void> {
  const words = wordsToNote(turn);
  if (words === undefined) return tellStale(turn, common.proposalForgotten);
  await addNote(turn, loaded, words);
}
