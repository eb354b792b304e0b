// What came behind the first time: a reminder has a day and a way of its own, and those are not of what is told.
import { wordsIn } from '../words.js';

const again =
  /\b(?:herinner\p{L}*|reminder|rappel|(?:tweede|2e) (?:mail|keer|telefoontje|brief)|nog (?:een|1) keer|nog eens|opnieuw|weer (?:gebeld|gemaild|belde|mailde)|again|once more|second (?:mail|e-?mail|call|letter|time)|follow[- ]?up|chased)\b/iu;

/** Without the clause that tells of a reminder, where another tells of the first time: "het was al vrijdag, gisteren was haar herinnering". */
export function withoutReminder(text: string): string {
  const clauses = text.split(/(?<=[.;,])\s+|\s(?=(?:maar|en|but|and)\s)/);
  const first = clauses.filter((clause) => !again.test(clause));
  const isLeft = first.length < clauses.length && first.some((clause) => wordsIn(clause).length >= fewest);
  return isLeft ? first.join(' ').replace(/[,;]\s*$/, '') : text;
}
const fewest = 3;
