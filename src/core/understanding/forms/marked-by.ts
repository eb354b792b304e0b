// By what somebody is recognised: one mark in the place of another of its kind, beside what else is known of them.
import { folded } from '../../fold.js';
import type { Asked } from '../reading.js';
import { clauseEnds } from '../talk/said-to-bot.js';

/** One mark in the place of another of its kind, and beside what else is known of them. */
export function markedBy(known: string | undefined, mark: string): string {
  const others = (known ?? '').split(/,\s*/).filter((one) => one !== '' && !isSameKind(one, mark));
  const isName = !/\d|@/.test(mark);
  return (isName ? [mark, ...others] : [...others, mark]).join(', ').slice(0, mostKept);
}
const mostKept = 80;

/** Two names, two addresses, two numbers called alike, or the same number. */
const isSameKind = (one: string, other: string): boolean =>
  kindOf(one) === kindOf(other) || (digitsOf(one) !== '' && digitsOf(one) === digitsOf(other));
const digitsOf = (mark: string): string => (mark.includes('@') ? '' : mark.replaceAll(/\D/g, ''));
const kindOf = (mark: string): string =>
  mark.includes('@')
    ? 'mail'
    : /\d/.test(mark)
      ? folded(mark).replace(/(?:nummer|nr\.?|number|no\.?)?[\s#\d.-]*$/, '')
      : 'name';

/** "Haar telnr is", "voor als je wilt bellen": what leads to a number of theirs says nothing of what they ask. */
export const leadsToMark = (part: string, asked: readonly Pick<Asked, 'column'>[]): boolean =>
  aroundMark.test(part) && asked.some(({ column }) => column.kind === 'text' && column.identifies === true);
const aroundMark =
  /^(?:(?:(?:en|haar|zijn|zn|hun|her|his|their|het|de|the|dat|ze|hij|zij|is|op|via|onder|te|bereikbaar|bereiken|telefonisch|telefoon(?:nummer|nr)?|tel(?:nr|nummer)?|mobiel(?:e nummer)?|nummer|nr|mail(?:adres)?|e-?mail(?:adres)?|phone|number|address|reachable|reach|at|on|under|can|be)(?:\.?\s+|\.?$))+|(?:dus )?(?:voor )?(?:als|mocht|zodat|if|so|for if) .{1,40}\b(?:bel(?:len|t)?|mail(?:en|t)?|bereik(?:en|t)?|call|phone|reach)(?: kan| kunnen| wil)?)$/i;

/** A text without the clauses that only tell a number or an address that stands among these marks: that is no part of what is asked. */
export function besideMarks(text: string, marks: unknown): string {
  if (typeof marks !== 'string') return text;
  const clauses = text.split(clauseEnds);
  const kept = clauses.filter((clause) => {
    const [mark] = markIn.exec(clause) ?? [];
    const others = mark === undefined ? [] : clause.replace(mark, '\n').split('\n');
    const isOnly = others.length > 0 && others.every((part) => bare(part) === '' || aroundMark.test(bare(part)));
    return !isOnly || mark === undefined || !marks.includes(mark.trim());
  });
  return kept.length === clauses.length ? text : kept.join(' ').replace(/[\s,;]+$/, '');
}
const markIn = /\S+@\S+\w|\+?\d[\d\s().-]*\d/;
const bare = (part: string): string => part.replaceAll(/^[\s,;:]+|[\s,;:.!?]+$/g, '');

/** A mail address or a telephone number; "nummer 2026-44113" is neither. */
export const contact = /\S+@\S+|(?:(?=[+0])|(?<!nummer:? |nr\.? |number:? ))(?<![-\d])\+?\d[\d\s().-]{6,}\d/g;
