// Words that no list of a form knows: each is of one question, and where it stands says of which.
import { growsByName } from '../../engine/options.js';
import { isOther } from '../../engine/value.js';
import { folded } from '../../fold.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import type { AnswerSaid, Asked } from '../reading.js';
import { firstNames } from '../values/first-names.js';
import { answerInForm } from './field-said.js';
import type { Form } from './form-words.js';

/** What a text says of one question of a form. */
export type Found = Asked & { readonly said: AnswerSaid };

/** What stands in a list, or nothing. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a list holds without knowing it, as it was said. */
export const ownWordsIn = (value: unknown): readonly string[] =>
  listOf(value)
    .filter(isOther)
    .map(({ other }) => other);

/** What several questions were found in: the text, and what each of them was said to be. */
interface Told {
  readonly text: string;
  readonly form: Form;
  readonly found: readonly Found[];
  readonly words: Phrases;
}

/**
 * Of what a text says to one question what is of no other: of words that several lists do not know the list keeps them behind whose
 * options they stand. Where functions are asked, a part that `who` may be called is that: "exact, directie, marloes".
 */
export function ownOf({ path, said }: Found, told: Told, who: (part: string) => boolean): unknown {
  if (ownWordsIn(said.value).length === 0) return said.value;
  const { columns, scope } = told.form;
  const others = columns.filter((one) => one.path !== path && one.column.kind !== 'long-text');
  const isColleague = (own: string) => scope.facts.people.some(({ name }) => folded(name) === folded(own).trim());
  const isHere = (own: string): boolean => {
    const holding = told.found.filter((one) => ownWordsIn(one.said.value).includes(own));
    // "Sanne en ik, in outlook": what somebody is called by first name is no program.
    const ofPeople = firstNames.has(folded(own).trim()) ? holding.find((one) => !isOfThings(one)) : undefined;
    const list = ofPeople ?? listBefore(own, told) ?? holding[0];
    const answers = others.filter(
      ({ column, path: at }) => answerSaid(column, at, own, scope, told.words) !== undefined,
    );
    const names = who(own) && answers.some(({ column }) => column.kind === 'person');
    if (list?.path !== path || names || (who(own) && !isOfThings(list))) return false;
    return told.found.length === 1 || !(isColleague(own) || answers.length > 0);
  };
  return listOf(said.value).filter((one) => !isOther(one) || isHere(one.other));
}

const isOfThings = ({ column }: Found): boolean => column.kind === 'choices' && growsByName(column);

/** The list of which an option is named last before these words. */
function listBefore(own: string, { text, form, found, words }: Told): Found | undefined {
  const parts = text.split(joints);
  const at = parts.findIndex((part) => folded(part).includes(folded(own)));
  const lists = found.filter((one) => Array.isArray(one.said.value));
  const isNamed = (one: Asked, part: string) =>
    listOf(answerInForm(one, form, part, words)?.value).some((value) => !isOther(value));
  return parts
    .slice(0, Math.max(0, at))
    .toReversed()
    .flatMap((part) => lists.filter((one) => isNamed(one, part)))[0];
}
const joints = /[,;\n]+|\.\s|\s(?:en|and|&|\+)\s/i;
