// What is not known of one question of a form, told beside an answer to another.
import type { Asked } from '../reading.js';
import { saysUnknown } from '../values/yes-no.js';
import { wordsIn } from '../words.js';

/** "Sportlink, wie erbij kan weet ik niet": what is not known is of the question that it names, and leaves what is told beside it. */
export function unknownBeside(text: string, empty: readonly Asked[]) {
  const clauses = text.split(/[,;]\s+|\.\s+|\s(?:maar|but)\s/).filter((clause) => clause.trim() !== '');
  const at = clauses.findIndex((clause) => saysUnknown(clause));
  const unknown = clauses[at];
  if (unknown === undefined || clauses.length !== 2) return undefined;
  const rest = clauses[1 - at] ?? '';
  const path = saysUnknown(rest) ? undefined : namedBy(unknown, empty);
  return path === undefined ? undefined : { rest, values: { [path]: null } };
}

/** "Weet niet, zat wel een pincode op": what is told beside not knowing is told all the same; empty where nothing is. */
export const besideUnknown = (text: string): string =>
  text
    .split(/[,;.?]\s+/)
    .map((part) => part.trim().replace(notKnowing, ''))
    .filter((part) => wordsIn(part).length >= fewestTold && !saysUnknown(part) && !onlyAsks.test(part))
    .join(', ');
const fewestTold = 3;
/** Not knowing, before what is told all the same: "geen idee een paar honderd". */
const notKnowing =
  /^(?:(?:ik|i|we) )?(?:geen idee|weet (?:ik |het )?niet|no idea|don['’]?t know) (?!(?:of|hoe\S*|wat|wie|waar\S*|wanneer|welke?|meer|precies|zeker|nog|wel|if|whether|how|what|who|where|when|which|exactly|yet|hoor)\b)/i;
const onlyAsks =
  /^(?:hoe\S*|wat|wie|waar\S*|wanneer|welke?|of|how|what|who|where|when|which|if|whether|moet ik|kijk ik|vraag ik|zoek ik)\b/i;

/** The question of which most words stand in a text. */
function namedBy(text: string, asked: readonly Asked[]): string | undefined {
  const said = new Set(wordsIn(text).filter((word) => word.length > 2));
  const counted = asked
    .map(({ path, column: { ask, label } }) => ({
      path,
      count: new Set(wordsIn(`${label.nl} ${label.en} ${ask.nl}`).filter((word) => said.has(word))).size,
    }))
    .toSorted((one, two) => two.count - one.count);
  const [most, next] = counted;
  return most !== undefined && most.count > Math.max(1, next?.count ?? 0) ? most.path : undefined;
}
