// In which of three states a question of the form of the authority is: answered, said not to apply, or open.

import { rowsOf, valueAt } from '../../../../core/engine/answers.js';
import type { Scope, Source } from '../../../../core/engine/checklist.js';
import { type Language, say, t } from '../../../../core/text.js';
import { asSaid } from '../reading.js';
import { authorityForm, type FormQuestion } from './authority-form.js';

/** What somebody said of a question that stays open: that it does not apply, or why it is not known yet. */
export interface LeftOpen {
  readonly applies: boolean;
  readonly why: string;
  /** Person id, and the moment (ISO). */
  readonly by: string;
  readonly at: string;
}

/** A question of the form as the sheet shows it: there are three states, and what the form itself has you choose. */
export type FormLine =
  | { readonly state: 'answered'; readonly words: string }
  | { readonly state: 'not-applicable'; readonly why: string; readonly by: string; readonly at: string }
  /** `words` is the part that is known. */
  | { readonly state: 'gap'; readonly words: string; readonly left: LeftOpen | undefined }
  | { readonly state: 'to-choose'; readonly words: string };

/** What the sheet says of a question. Only what somebody said is an answer; that it does not apply is said by somebody too. */
export function lineOf(question: FormQuestion, file: Scope, language: Language): FormLine {
  const scope = asSaid(file);
  const choice = question.toChoose?.(scope, language) ?? '';
  if (choice !== '') return { state: 'to-choose', words: choice };
  const words = question.words(scope, language);
  if (words !== '' && question.unfinished?.(scope) !== true) return answered(question, words, scope);
  const notAsked = words === '' ? question.notAsked?.(scope) : undefined;
  if (notAsked !== undefined) return { state: 'not-applicable', why: say(notAsked.why, language), ...notAsked.by };
  const left = leftOpenOf(question.number, scope);
  return left?.applies === false ? { state: 'not-applicable', ...left } : { state: 'gap', words, left };
}

/** "n.v.t." as the whole answer. */
const saysNotApplicable = /^(n\.?\s?v\.?\s?t\.?|niet van toepassing|not applicable|n\/a)[.!]?$/i;

function answered({ by }: FormQuestion, words: string, { answers }: Scope): FormLine {
  const [only] = by;
  const stored = by.length === 1 && only !== undefined ? answers.get(only.replace(/^breach:/, '')) : undefined;
  if (typeof stored?.value !== 'string' || !saysNotApplicable.test(stored.value.trim()))
    return { state: 'answered', words };
  return { state: 'not-applicable', why: '', by: stored.by, at: stored.at };
}

/** The last reason that somebody gave for leaving this number open; without its reason it is none. */
function leftOpenOf(number: string, { answers }: Scope): LeftOpen | undefined {
  const rows = rowsOf(answers, 'left-open').filter((row) => valueAt(answers, `left-open/${row}/number`) === number);
  const row = rows.at(-1);
  const why = row === undefined ? undefined : answers.get(`left-open/${row}/why`);
  const kind = row === undefined ? undefined : valueAt(answers, `left-open/${row}/kind`);
  if (typeof why?.value !== 'string' || kind === undefined) return undefined;
  return { applies: kind !== 'not-applicable', why: why.value, by: why.by, at: why.at };
}

const allQuestions = authorityForm.flatMap(({ questions }) => questions);

/** The numbers that can stay open, as somebody picks one. */
export const formNumbers: Source = {
  from: () =>
    allQuestions
      .filter(({ by }) => by.length > 0)
      .map(({ number, asks }) => ({ id: number, label: t(`${number} ${asks.nl}`, `${number} ${asks.en}`) })),
  says: t('de vragen van het formulier van de AP', 'the questions of the form of the AP'),
};

/** What the form asks and nobody answered yet, also where somebody said why. */
export function gapsOf(scope: Scope, language: Language): readonly FormQuestion[] {
  return allQuestions.filter((question) => lineOf(question, scope, language).state === 'gap');
}

/** The gaps of which nobody said why: as long as there is one, the sheet is provisional. */
export function openGapsOf(scope: Scope, language: Language): readonly FormQuestion[] {
  return allQuestions.filter((question) => {
    const line = lineOf(question, scope, language);
    return line.state === 'gap' && line.left === undefined;
  });
}

/** What of the form is answered, by what was told anywhere in the file. */
export const answeredOf = (scope: Scope, language: Language): readonly FormQuestion[] =>
  allQuestions.filter((question) => lineOf(question, scope, language).state === 'answered');
