// A story that is told in pieces, as it stands at the end: what was put right stands in the place of what was wrong.
import type { Scope } from '../../engine/checklist.js';
import { columnAt } from '../../engine/scope.js';
import { toldRight } from '../corrections/told-right.js';
import { toldOf } from '../talk/said-to-bot.js';
import { wordsIn } from '../words.js';

/** What was told, and what was told after it. */
export const andThen = (story: string, more: string): string => `${story.replace(/[.\s]+$/, '')}. ${more}`;

/** Where one thing is told behind another; what something is not belongs to what it is. */
const joints = /(?<=[.;!\n])\s+|,\s+(?!(?:(?:en|and|maar|but) )?(?:niet|nie|geen|not|maar|but|ipv|instead)\b)/;
/** What only leads to what is put right. */
const leads =
  /^(?:nee+|neen|no|sorry|oeps|oops|oh|wacht(?: even)?|wait|ho|ja|correctie|foutje|typfout\p{L}*|tikfout\p{L}*|typo|my bad)(?:[ ,]+(?:wacht|even|sorry|nee|hoor|van mij|van me))*[.!]*$/iu;

/** A story with what a text puts right in it, and what else the text tells; undefined where it puts nothing right. */
export function storyRight(story: string, text: string): { readonly story: string; readonly rest: string } | undefined {
  let right = story;
  const rest = text.split(joints).filter((clause) => {
    const now = toldRight(right, clause);
    right = now ?? right;
    return now === undefined;
  });
  return right === story
    ? undefined
    : { story: right, rest: rest.filter((clause) => !leads.test(clause.trim())).join(', ') };
}

/** A story with what is told behind it; what is said to the bot is no part of it. */
export function toldOn(story: string, said: string): string {
  const part = toldOf(said);
  const { story: before, rest } = storyRight(story, part) ?? { story, rest: part };
  return holds(before, rest) ? before : andThen(before, rest.slice(0, longestStory));
}
/** What a form that opens with a story holds of one. */
export const longestStory = 4000;
/** In whole words: "een patient" stands in no "een patientendossier". */
const holds = (story: string, part: string): boolean =>
  part.trim() === '' ||
  (story.includes(part) && ` ${wordsIn(story).join(' ')} `.includes(` ${wordsIn(part).join(' ')} `));

/** All words of a form in which a text puts something right, by path. */
export function wordsRight(
  filled: Readonly<Record<string, unknown>>,
  scope: Scope,
  text: string,
): Readonly<Record<string, string>> {
  if (wordsIn(text).length > mostWords) return {};
  const right = Object.entries(filled).flatMap(([path, value]) => {
    const kind = columnAt(scope, path)?.kind;
    const now =
      typeof value === 'string' && (kind === 'text' || kind === 'long-text') ? storyRight(value, text) : undefined;
    return now === undefined ? [] : [[path, now.story] as const];
  });
  return Object.fromEntries(right);
}
const mostWords = 60;
