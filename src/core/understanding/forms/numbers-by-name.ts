// Numbers of the lists that a form shows, said with the name of the list: "plek is alleen 9", "1 en 7 kunnen erbij", "bij waar: 3 en 5".
import { pathsAt } from '../../engine/ask.js';
import type { ChoiceQuestion, Column, Scope } from '../../engine/checklist.js';
import { isForm } from '../../engine/focus.js';
import { optionsOf } from '../../engine/options.js';
import { folded } from '../../fold.js';
import { stemOf } from '../near-words.js';
import { askedAt, type Situation } from '../reading.js';
import { listed, wordsIn } from '../words.js';

type Open = NonNullable<Situation['open']>;

/** What is picked by its number, by path, and what else is said. */
export interface PickedByNumber {
  readonly values: Readonly<Record<string, unknown>>;
  readonly rest: string;
}

interface List {
  readonly path: string;
  readonly column: ChoiceQuestion;
  readonly words: ReadonlySet<string>;
}

/** Undefined where no number of a list is said with more around it, or one of them is in no list. */
export function numbersByName(text: string, { scope, focus, filled }: Open): PickedByNumber | undefined {
  if (!isForm(focus) || text.length > longest || text.includes('?')) return undefined;
  const clauses = clausesOf(text);
  const counted = clauses.map(numbersAlone);
  // Numbers alone are of what is asked first, and among other answers they may be of any of them.
  const isBare = counted.some((one) => one?.name.length === 0 && (one.isOnly || clauses.length > 1));
  if (isBare || counted.every((one) => one === undefined)) return undefined;
  const paths = pathsAt(scope, focus);
  const lists = listsIn(paths, scope);
  const isCount = ({ name }: Numbers) => name.length > 0 && countsIn(paths, scope).some((words) => holds(words, name));
  const values: Record<string, unknown> = {};
  for (const one of counted) {
    if (one === undefined) continue;
    // "Termijn 1" is how much that is, where it is asked too.
    if (isCount(one)) return undefined;
    const list = listOf(one.name, lists, (path) => path in filled || path in values);
    const picked = list && pickedOf(list.column, one.numbers, scope);
    if (list === undefined || picked === undefined) return undefined;
    values[list.path] = picked;
  }
  return { values, rest: clauses.filter((_, at) => counted[at] === undefined).join(', ') };
}
const longest = 200;

/** Numbers behind a comma are more of those before it. */
function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  for (const part of text.trim().split(/[,;/\n]\s*|[.!]\s+/)) {
    const before = clauses.at(-1);
    if (before !== undefined && /^(?:en )?\d{1,2}$/.test(part.trim()) && endsCounting.test(before))
      clauses[clauses.length - 1] = `${before} ${part.trim()}`;
    else if (part.trim() !== '') clauses.push(part.trim());
  }
  return clauses;
}
const endsCounting = /\d$/;

interface Numbers {
  readonly name: readonly string[];
  readonly numbers: readonly number[];
  /** Nothing else stands there. */
  readonly isOnly: boolean;
}

/** A clause that holds nothing but a name and numbers of a list. */
function numbersAlone(clause: string): Numbers | undefined {
  const plain = folded(clause).replace(/[.!]+$/, '');
  const numbers = [...plain.matchAll(/(?<![\d.:-])\d{1,2}(?![\d.:-])/g)].map(([number]) => Number(number));
  // What is counted, a day or a telephone number is no place in a list.
  if (
    numbers.length === 0 ||
    /\b(?:zijn (?:we |wij )?met|met (?:z['’]?n|zijn|ons)|(?:we|wij) (?:zijn|werken)|(?:we|there) are|we['’]re)\b|\d{3}|\d[.:-]\d|\b\d{1,2} (?:jaar|jr|maand|mnd|week|weken|dag|man|mensen|uur|years?|people)/.test(
      plain,
    )
  )
    return undefined;
  const words = wordsIn(plain.replaceAll(/\d+/g, ' '));
  if (words.length > mostWords) return undefined;
  const isOnly = words.every((word) => word === 'en' || word === 'and');
  return { name: words.filter((word) => !around.has(word)), numbers, isOnly };
}
const mostWords = 7;
const around =
  listed(`nummer nummers nr nrs no optie opties keuze alleen enkel maar is zijn dus gewoon en of plus bij in op de het die dat dit
  van voor met graag doe zet vul neem kies pak zou wordt moet worden number numbers only just is are the and for at option options please
  gegevens u je ze we wij ik nee ja sorry toch`);

/** The list whose label and question hold all of the name; without a name the first that nothing was said of. */
function listOf(name: readonly string[], lists: readonly List[], isSaid: (path: string) => boolean): List | undefined {
  if (name.length === 0) return lists.find(({ path }) => !isSaid(path));
  const [only, ...more] = lists.filter(({ words }) => holds(words, name));
  return more.length === 0 ? only : undefined;
}
/** What people say for a word of a question. */
const same = new Map([
  ['plek', 'plaatsen'],
  ['plekken', 'plaatsen'],
  ['kunnen', 'kan'],
  ['mag', 'kan'],
  ['mogen', 'kan'],
  ['toegang', 'erbij'],
  ['plaats', 'plaatsen'],
]);

const holds = (words: ReadonlySet<string>, name: readonly string[]): boolean =>
  name.every((word) => words.has(stemOf(same.get(word) ?? word)));

const wordsOf = ({ label, ask }: Column): ReadonlySet<string> =>
  new Set([label, ask].flatMap(({ nl, en }) => [...wordsIn(nl), ...wordsIn(en)]).map(stemOf));

const countsIn = (paths: readonly string[], scope: Scope): readonly ReadonlySet<string>[] =>
  askedAt(paths, scope).flatMap(({ column }) => (column.kind === 'number' ? [wordsOf(column)] : []));

const listsIn = (paths: readonly string[], scope: Scope): readonly List[] =>
  askedAt(paths, scope).flatMap(({ path, column }) => {
    if (column.kind !== 'choices' && column.kind !== 'choice') return [];
    return [{ path, column, words: wordsOf(column) }];
  });

function pickedOf(column: ChoiceQuestion, numbers: readonly number[], scope: Scope): unknown {
  const options = optionsOf(column, scope, 'shown');
  // A list of numbers has no places.
  if (options.filter(({ label }) => /\d/.test(label.nl)).length > options.length / 2) return undefined;
  const ids = [...new Set(numbers)].map((number) => options[number - 1]?.id);
  if (ids.includes(undefined)) return undefined;
  if (column.kind === 'choices') return ids;
  return ids.length === 1 ? ids[0] : undefined;
}
