// A story that is told in pieces, as it stands at the end: what was put right stands in the place of what was wrong.
import type { Scope } from '../../engine/checklist.js';
import { columnAt } from '../../engine/scope.js';
import { toldRight } from '../corrections/told-right.js';
import { clauseEnds, toldOf } from '../talk/said-to-bot.js';
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
    const now = toldRight(right, clause) ?? takenOut(right, clause);
    right = now ?? right;
    return now === undefined;
  });
  return right === story
    ? undefined
    : { story: right, rest: rest.filter((clause) => !leads.test(clause.trim())).join(', ') };
}

/** "Nee 'wat een lijst' moet er niet in": what was told without the clause that these words name; undefined where none has them. */
function takenOut(story: string, clause: string): string | undefined {
  const [, named = ''] = goesOut.map((shape) => shape.exec(clause.trim())).find((found) => found !== null) ?? [];
  const words = wordsIn(named.replaceAll(quotes, ' ')).join(' ');
  if (words.split(' ').length < 2) return undefined;
  const clauses = story.split(clauseEnds);
  const kept = clauses.filter((one) => !` ${wordsIn(one).join(' ')} `.includes(` ${words} `));
  return kept.length === 0 || kept.length === clauses.length ? undefined : kept.join(' ').replace(/[,;\s]+$/, '');
}
/** Words that are to go, and do not stand there. */
const takesOutWords = (clause: string): boolean =>
  /["“”«»]/.test(clause) && goesOut.some((shape) => shape.test(clause.trim()));
const quotes = /["“”«»'‘’]/g;
const toGo = '(?:(?:er|daar) ?)?(?:niet|nie|uit|af|weg|out)(?: (?:in|bij|staan|blijven|zijn))*';
const goesOut = [
  `(?:(?:dat|die|het)(?: stukje?| deel| zin(?:netje)?)?(?: (?:van|over|met))? )?(\\S.{3,80}?) (?:moet|mag|hoort|kan|hoeft)(?: (?:weer|dus|echt|natuurlijk))* ${toGo}`,
  `(?:haal|gooi|schrap|verwijder|wis|laat|doe|remove|delete|drop|take)(?: (?:maar|even|dat|die|het|the))* (\\S.{3,80}?) (?:er ?)?(?:maar |even |weer )*(?:weg|uit|eruit|af|out|away)`,
].map((shape) => new RegExp(`^(?:(?:nee+|neen|no|en|maar|sorry|oh|and)[, ]+)*${shape}[.!]*$`, 'iu'));

/** A story with what is told behind it; what is said to the bot is no part of it. */
export function toldOn(story: string, said: string): string {
  const part = toldOf(said);
  const { story: before, rest } = storyRight(story, part) ?? { story, rest: takesOutWords(part) ? '' : part };
  return holds(before, rest) ? before : andThen(before, rest.slice(0, longestStory));
}
/** What is told once more, with what was told before and is not in it. */
export function toldOnce(before: string, now: string): string {
  const told = new Set(wordsIn(now));
  const isLeft = (clause: string) => {
    const words = wordsIn(clause).filter((word) => word.length > 3 || /\d/.test(word));
    const known = words.filter((word) => told.has(word));
    return words.length > 0 && known.length * 2 < words.length;
  };
  const left = before.split(clauseEnds).filter(isLeft).join(' ');
  return left === '' ? now : andThen(left.replace(/[,;]+$/, ''), now);
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
