// Which list of a record a text names things of, where others are asked: what only one list knows is said of that.
import { pathsAt } from '../../engine/ask.js';
import type { ChoiceQuestion } from '../../engine/checklist.js';
import { optionsOf } from '../../engine/options.js';
import { answerSaid, optionsHeard, type Phrases } from '../answer-said.js';
import { takesAnything } from '../forms/form-words.js';
import { type Asked, askedAt, type Situation } from '../reading.js';
import { plainlyNamed, tellingIn } from '../values/options-said.js';
import { apartFromDenied } from '../values/undenied.js';
import { listed as wordSet, wordsIn } from '../words.js';

type Open = NonNullable<Situation['open']>;

interface Told {
  readonly question: ChoiceQuestion;
  readonly clauses: readonly string[];
}

/**
 * The clauses in which a list that is not asked is named, and plainer than by any that is; what is left of the text beside them. One
 * thing beside what is asked may be a name of one's own there.
 */
export function clausesElsewhere(
  text: string,
  open: Open,
  lists: readonly ChoiceQuestion[],
  words: Phrases,
): { readonly told: readonly Told[]; readonly rest: string } | undefined {
  const asked = askedAt(pathsAt(open.scope, open.focus), open.scope);
  if (asked.some(({ column }) => takesAnything(column))) return undefined;
  const clauses = text.split(joints).filter((clause) => /\p{L}/u.test(clause));
  const owners = clauses.map((clause) => ownerOf(clause, asked, lists, open, words));
  const told = [...new Set(owners)].flatMap((question): readonly Told[] => {
    if (question === undefined) return [];
    const isBeside = (clause: string) =>
      namedBy(listed(question), clause, open, words).count > 0 &&
      (apartFromDenied(clause).said === '' || asked.every((one) => namedHere(one, clause, open, words).count === 0));
    // "No backup" behind "locked cabinet and 2fa" is of those: what is only denied fills in nothing here.
    const own = clauses.filter((clause, at) => (owners[at] ?? (isBeside(clause) ? question : undefined)) === question);
    const isPlain = own.some((clause) => namedBy(listed(question), clause, open, words).isAll);
    const isAll = own.length === clauses.length;
    return (isAll && isPlain) || (!isAll && namedBy(listed(question), own.join(', '), open, words).count > 1)
      ? [{ question, clauses: own }]
      : [];
  });
  if (told.length === 0) return undefined;
  const taken = told.flatMap((one) => one.clauses);
  return {
    told,
    rest: clauses
      .filter((clause) => !taken.includes(clause))
      .join(', ')
      .trim(),
  };
}
const joints = /[,;\n]+\s*|(?<=\p{L}{2})[.!]+(?=\s|$)/u;

/** The only list that names all of a clause, more plainly or more of it than what is asked; or that knows most of one. */
function ownerOf(
  clause: string,
  asked: readonly Asked[],
  lists: readonly ChoiceQuestion[],
  open: Open,
  words: Phrases,
): ChoiceQuestion | undefined {
  const here = asked.map((one) => namedHere(one, clause, open, words));
  if (here.some(({ isAll, plainly }) => isAll && plainly >= plainlyNamed)) return undefined;
  const known = lists.filter((question) => {
    const { isAll, plainly, count } = namedBy(listed(question), clause, open, words);
    const isMore = here.every((one) => plainly > one.plainly || count > one.count);
    return isAll && plainly >= plainlyNamed && isMore;
  });
  const [only, ...more] = known.filter((one) => !known.some((other) => other !== one && isPartOf(one, other, open)));
  if (only !== undefined) return more.length > 0 ? undefined : only;
  return likeliestIn(clause, lists, open, words, Math.max(0, ...here.map(weightOf)));
}

/** A list that asks some of what another asks is that one. */
function isPartOf(one: ChoiceQuestion, other: ChoiceQuestion, { scope }: Open): boolean {
  const all = optionsOf(other, scope, 'all').map(({ id }) => id);
  return optionsOf(one, scope, 'all').every(({ id }) => id === one.none || all.includes(id));
}

function namedHere({ path, column }: Asked, clause: string, open: Open, words: Phrases): Named {
  if (column.notWith?.test(clause)) return { count: 0, taken: 0, plainly: 0, isAll: false };
  if (column.kind === 'choice' || column.kind === 'choices') return namedBy({ path, column }, clause, open, words);
  const said = answerSaid(column, path, clause, open.scope, words);
  const isAll = said?.sure === 'certain';
  return { count: isAll ? 1 : 0, taken: 0, plainly: isAll ? plainlyNamed : 0, isAll };
}

interface List {
  readonly path: string;
  readonly column: ChoiceQuestion;
}
const listed = (question: ChoiceQuestion): List => ({ path: question.id, column: question });

/** How many options a text names or denies, and how plainly. */
interface Named {
  readonly count: number;
  /** How many words stand in phrases that name one. */
  readonly taken: number;
  readonly plainly: number;
  /** Nothing is left over beside them. */
  readonly isAll: boolean;
}

function namedBy({ path, column }: List, text: string, { scope }: Open, words: Phrases): Named {
  const { said } = optionsHeard(column, path, text, scope, words);
  // "Alles behalve de politie" is said of what is asked.
  if (said.allBut) return { count: 0, taken: 0, plainly: 0, isAll: false };
  const count = [...said.ids, ...said.denied].filter((id) => id !== column.none).length;
  const named =
    said.ids.length > 0 ? said : optionsHeard(column, path, apartFromDenied(text).denied, scope, words).said;
  const isBare = named.ids.length > 0 && named.left === 0 && named.rest.length === 0 && listsOnly(text);
  return { count, taken: said.taken, plainly: named.plainly, isAll: named.certain || isBare };
}

/** A sentence may be of another record: "bij klanten geen kenteken meer". */
const listsOnly = (text: string): boolean =>
  tellingIn(text).length + wordsIn(text).filter((word) => joins.has(word)).length >= wordsIn(text).length;
const joins = wordSet('en of ook alleen maar de het een and or also only but the a an');

/** Of lists that know as many things the one that takes more words for it. */
const weightOf = ({ count, taken }: Named): number => count + taken / longestTold;
const longestTold = 1000;

/** The one list that knows most of a text, and more than one thing in it; undefined where what is asked takes any words. */
export function likeliestList(
  text: string,
  open: Open,
  lists: readonly ChoiceQuestion[],
  words: Phrases,
): ChoiceQuestion | undefined {
  const asked = askedAt(pathsAt(open.scope, open.focus), open.scope);
  return asked.some(({ column }) => takesAnything(column)) ? undefined : likeliestIn(text, lists, open, words);
}

function likeliestIn(text: string, lists: readonly ChoiceQuestion[], open: Open, words: Phrases, least = 0) {
  const counted = lists.map((question) => {
    const named = namedBy(listed(question), text, open, words);
    return { question, weight: named.count > 1 ? weightOf(named) : 0 };
  });
  const most = Math.max(0, ...counted.map(({ weight }) => weight));
  const [only, ...more] = counted.filter(({ weight }) => weight === most);
  return most > least && more.length === 0 ? only?.question : undefined;
}

/**
 * A text without the words that hold a name of what is asked only in a part of them, where another list is called just so: a
 * "telefoonnummer" is no telephone in which something stands.
 */
export function withoutOthersWords(text: string, open: Open, lists: readonly ChoiceQuestion[], words: Phrases): string {
  const columns = askedAt(pathsAt(open.scope, open.focus), open.scope);
  if (columns.some(({ column }) => takesAnything(column))) return text;
  const asked = columns.flatMap(({ path, column }) => (column.kind === 'choices' ? [{ path, column }] : []));
  const isOfOther = (word: string): boolean => {
    const here = Math.max(0, ...asked.map((one) => namedBy(one, word, open, words).plainly));
    if (here === 0 || here >= plainlyNamed) return false;
    return lists.some((question) => {
      const { isAll, plainly } = namedBy(listed(question), word, open, words);
      return isAll && plainly >= plainlyNamed;
    });
  };
  return text.replaceAll(/\p{L}{8,}/gu, (word) => (isOfOther(word) ? '' : word)).trim();
}
