// What was told a moment ago and waits to be put down in a case as it was said.
import type { AppTurn } from '../turn.js';

/** Those words, which wait no longer; undefined where none do. */
export function wordsToNote(turn: AppTurn): string | undefined {
  const { told, deed } = turn.waited;
  const noted = told ?? deed;
  if (noted === undefined) return undefined;
  // What was typed in a form of the case stays there, and so does what was understood of a story.
  const { told: _told, deed: _deed, ...left } = turn.waits;
  turn.waits = told === undefined || deed === undefined ? left : { ...left, deed };
  return noted.text;
}
