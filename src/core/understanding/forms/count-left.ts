// How many there are, said in other words than a bare number where a form asks for one number and has none yet: "alle 12", "doe maar twaalf".
import { valueAt } from '../../engine/answers.js';
import { pathsAt } from '../../engine/ask.js';
import { isForm } from '../../engine/focus.js';
import { folded } from '../../fold.js';
import { askedAt, type Situation } from '../reading.js';
import { toldOf } from '../talk/said-to-bot.js';
import { people } from '../values/numbers-said.js';
import { numberNamed } from '../values/spelled-numbers.js';
import { listed, wordsIn } from '../words.js';

/** What it fills in, and what else was said beside it. */
interface CountLeft {
  readonly values: Readonly<Record<string, number>>;
  readonly rest: string;
}

/** The number of such a form that a text says; undefined where it may be of anything else. */
export function countLeft(
  text: string,
  { scope, focus, filled }: NonNullable<Situation['open']>,
): CountLeft | undefined {
  if (!isForm(focus) || text.length > longest || isBare.test(text.trim())) return undefined;
  const empty = askedAt(pathsAt(scope, focus), scope).filter(
    ({ path }) => (filled[path] ?? undefined) === undefined && valueAt(scope.answers, path) === undefined,
  );
  const [asked, ...others] = empty.filter(({ column }) => column.kind === 'number');
  if (asked?.column.kind !== 'number' || others.length > 0) return undefined;
  const clauses = text.split(ends).filter((clause) => wordsIn(clause).length > 0 && !ofAsking.test(clause));
  const at = clauses.findIndex((clause) => !onlyLeads(clause));
  const [first = '', ...more] = clauses.slice(Math.max(at, 0));
  const units = [asked.column.unit, asked.column.one].flatMap((unit) => (unit ? [unit.nl, unit.en] : []));
  const said = countIn(first, units);
  if (said === undefined || more.some(countsAgain)) return undefined;
  // A number alone may as well be of a list that is still open.
  const isOnly = empty.every(({ path, column }) => path === asked.path || column.optional === true);
  const { min, max } = asked.column;
  if ((!isOnly && !said.ofPeople) || said.count < min || said.count > max) return undefined;
  const rest = toldOf(more.join(', ').trim());
  return { values: { [asked.path]: said.count }, rest: wordsIn(rest).length < fewest ? '' : rest };
}
const longest = 200;
const fewest = 3;
/** A number alone is read where any answer is. */
const isBare = /^\d+$/;
/** "Je vroeg toch aan hoeveel". */
const ofAsking = /\b(?:je|jij|u|you) (?:vroeg|vraagt|vraag|zei|asked?)\b/i;
const onlyLeads = (clause: string): boolean => wordsIn(clause).every((word) => leads.has(word));
const ends = /[,;.!?]+(?=\s|$)|\s(?=(?:want|omdat|because)\s)/;

/** One number, with nothing beside it but whom it counts and words that only lead to it. */
function countIn(
  clause: string,
  units: readonly string[],
): { readonly count: number; readonly ofPeople: boolean } | undefined {
  const words = folded(clause)
    .replaceAll(/['’`]/g, '')
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word !== '');
  const numbers = words.flatMap((word) => (isArticle.test(word) ? [] : (numberNamed(word) ?? [])));
  const [count, ...others] = numbers;
  if (count === undefined || others.length > 0) return undefined;
  const left = words.filter((word) => numberNamed(word) === undefined && !leads.has(word));
  const isCounted = (word: string) => persons.test(word) || units.some((unit) => folded(unit) === word);
  if (!left.every(isCounted)) return undefined;
  return { count, ofPeople: left.length > 0 || words.some((word) => all.has(word)) };
}
const isArticle = /^(?:een|one|an?)$/;
const persons = new RegExp(`^(?:${people})`, 'u');
const all = listed('alle allemaal iedereen all everybody');
const leads =
  listed(`alle allemaal iedereen aan van naar tegen de het dat ze zij die er ongeveer circa een stuk stuks of zo n zon doe maar neem zet
  schrijf vul in neer gewoon toch dus hoor pff zei ik al net gezegd heb had waren zijn is was met zn totaal samen nee ja jawel ok oke graag even dan
  nou precies en totaal gaat om het ging all everybody to of the them they it was were are about around make just only i said already
  no yes please so`);

/** "Nou ja 11 gezinnen" counts something else; "nee 11" and "of 13 mensen" count anew. */
const countsAgain = (clause: string): boolean =>
  wordsIn(clause.replaceAll(otherThings, ' ')).some((word) => !isArticle.test(word) && numberNamed(word) !== undefined);
const otherThings =
  /\b[\p{L}\d]+ (?:gezin|famil|huishoud|adres|groep|klas|brie|mail|telefoon|keer|famil|household|letter|time)\p{L}*/giu;
