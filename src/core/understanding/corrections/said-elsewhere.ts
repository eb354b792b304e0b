// What is said of another question of the same record than those that are asked: "het gaat ook naar de bank", where places are asked.
import { valueAt } from '../../engine/answers.js';
import { applicableQuestions } from '../../engine/applies.js';
import { pathsAt } from '../../engine/ask.js';
import type { ChoiceQuestion, Scope } from '../../engine/checklist.js';
import { interview } from '../../engine/status.js';
import { without } from '../../engine/value.js';
import { answerSaid, optionsHeard, type Phrases } from '../answer-said.js';
import { leftOver, type SaidApart, type Situation } from '../reading.js';
import { takesFrom } from '../values/denied-said.js';
import { plainlyNamed } from '../values/options-said.js';
import { listPutRight } from './list-put-right.js';
import { deniesNumber, namedOut, ordersOut, type Standing, tellsMishap } from './named-out.js';
import { clausesElsewhere, likeliestList, withoutOthersWords } from './other-lists.js';
import { amountIn } from './rows-said.js';

type Open = NonNullable<Situation['open']>;

/** What it is then, by path, and the text without that; undefined where nothing is said of another question. */
export function saidElsewhere(text: string, open: Open, words: Phrases): SaidApart | undefined {
  return mayBeElsewhere(text, open) ? saidOfLists(text, open, listsElsewhere(open), words) : undefined;
}

function saidOfLists(
  text: string,
  open: Open,
  lists: readonly ChoiceQuestion[],
  words: Phrases,
): SaidApart | undefined {
  for (const { question, who, whole } of saidOf(text, open)) {
    if (!lists.includes(question) || /\b(?:niet|geen|not)\b/i.test(who)) continue;
    const value = besideKnown(who, question, open.scope, words);
    if (value !== undefined) return { values: { [question.id]: value }, rest: leftOver(text.replace(whole, ' ')) };
  }
  const told = clausesElsewhere(text, open, lists, words);
  const values = Object.fromEntries(
    (told?.told ?? []).flatMap(({ question, clauses }) => {
      const value = besideKnown(clauses.join(', '), question, open.scope, words);
      return value === undefined ? [] : [[question.id, value]];
    }),
  );
  if (told !== undefined && Object.keys(values).length > 0) return { values, rest: told.rest };
  const out = outOfOthers(text, open, lists, words);
  return out && { values: out, rest: '' };
}

/** The same where nothing that is asked hears anything in a text: also of the one list that knows most of it. */
export function heardElsewhere(text: string, open: Open, words: Phrases): SaidApart['values'] | undefined {
  if (!mayBeElsewhere(text, open)) return undefined;
  const lists = listsElsewhere(open);
  const said = saidOfLists(text, open, lists, words)?.values;
  if (said !== undefined) return said;
  const question = likeliestList(text, open, lists, words);
  const value = question && besideKnown(text, question, open.scope, words);
  return question === undefined || value === undefined ? undefined : { [question.id]: value };
}

/** What of a text may answer what is asked: without the words that only look like it, and are what another list asks. */
export const saidHere = (text: string, open: Open, words: Phrases): string =>
  mayBeElsewhere(text, open) ? withoutOthersWords(text, open, listsElsewhere(open), words) : text;

const mayBeElsewhere = (text: string, { focus }: Open): boolean =>
  text.length <= longest &&
  !text.includes('?') &&
  !deniesNumber(text) &&
  ['form', 'question'].includes(focus.type) &&
  // How long something is kept is put right by its row.
  amountIn(text) === undefined;
const longest = 300;

/** The questions that have it said so wherever they are. */
const saidOf = (text: string, { scope }: Open) =>
  scope.checklist.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const found = question.kind === 'choices' ? question.saidElsewhere?.exec(text) : undefined;
      const who = found?.groups?.['who'];
      return question.kind !== 'choices' || who === undefined ? [] : [{ question, who, whole: found?.[0] ?? '' }];
    }),
  );

/** The lists of the record that are not asked now. */
function listsElsewhere({ scope, focus }: Open): readonly ChoiceQuestion[] {
  // What is told in the file of a case is heard as more of its story.
  if (scope.checklist.access !== 'register') return [];
  const asked = pathsAt(scope, focus);
  return interview(scope)
    .flatMap((section) => applicableQuestions(section, scope))
    .flatMap((question) => (question.kind === 'choices' && !asked.includes(question.id) ? [question] : []));
}

/** "Alleen naam en mailadres" is all there is. */
const isAll =
  /^(?:(?:nee|neen|no|dus|well|nou|gewoon)[, ]+)*(?:alleen|enkel|slechts|only|just) (?!(?:niet|geen|not|no)\b)/i;

/** What stands in another list and is said to go, by its name or by another that it has. */
function outOfOthers(
  text: string,
  { scope }: Open,
  elsewhere: readonly ChoiceQuestion[],
  words: Phrases,
): SaidApart['values'] | undefined {
  if (tellsMishap(text)) return undefined;
  if (!ordersOut(text) && !text.split(/[,;.!]\s+/).some(ordersOut)) return undefined;
  const lists = elsewhere.map((column) => ({ path: column.id, column, list: standing(column, scope) }));
  const left = pickedOut(text, lists, scope, words) ?? namedOut(text, lists, scope, ordersOut);
  return left && Object.values(left).every(({ length }) => length > 0) ? left : undefined;
}

/** The one list of which something stands there that is called so, by most of the words. */
function pickedOut(
  text: string,
  lists: readonly (Standing & { readonly column: ChoiceQuestion })[],
  scope: Scope,
  words: Phrases,
): Readonly<Record<string, readonly unknown[]>> | undefined {
  const changed = lists.flatMap(({ path, column, list }) => {
    const { said } = optionsHeard(column, path, text, scope, words);
    const stays = without(list, [...said.denied, ...(said.plainly >= plainlyNamed ? said.ids : [])]);
    return stays.length === list.length ? [] : [{ path, stays, taken: said.taken }];
  });
  const most = Math.max(0, ...changed.map(({ taken }) => taken));
  const [only, ...more] = changed.filter(({ taken }) => taken === most);
  return only === undefined || more.length > 0 ? undefined : { [only.path]: only.stays };
}

/** What stands in a list, or is proposed for it. */
function standing({ id, none }: ChoiceQuestion, scope: Scope): readonly unknown[] {
  const known: unknown = valueAt(scope.answers, id) ?? scope.facts.template?.values[id];
  return Array.isArray(known) ? known.filter((one) => one !== none) : [];
}

/** What stands there without what is denied and with what is named; undefined where nothing is left. */
function besideKnown(said: string, question: ChoiceQuestion, scope: Scope, words: Phrases) {
  const { id: path, none } = question;
  const before = standing(question, scope);
  const told: unknown = answerSaid(question, path, said, scope, words)?.value;
  const named: readonly unknown[] = Array.isArray(told) ? told : [];
  if (named.includes(none)) return undefined;
  const onlyThese = isAll.test(said.trim()) && !takesFrom(said) && named.length > 0 ? named : undefined;
  const value =
    onlyThese ??
    listPutRight(said, before, { path, column: question }, scope, words) ??
    (named.length === 0 ? [] : [...before, ...without(named, before)]);
  // What stands nowhere cannot go, and brings nothing in.
  const isGone = !takesFrom(said) || without(before, value).length > 0;
  const isSame = named.length === 0 && without(before, value).length === 0;
  return value.length === 0 || isSame || !isGone ? undefined : value;
}
