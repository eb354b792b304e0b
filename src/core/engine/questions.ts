// How a checklist is written, so that it reads as text: what is asked, its name, why and by which law, in both languages.
import { asText, linesOf, type Sentence, t, type Words } from '../text.js';
import type {
  ChoiceQuestion,
  Condition,
  DayQuestion,
  NumberQuestion,
  Option,
  PersonQuestion,
  RowsQuestion,
  Section,
  TextQuestion,
  YesNoQuestion,
} from './checklist.js';

interface Sentences {
  readonly ask: Sentence;
  readonly label: Sentence;
  readonly why: Sentence;
  readonly law: Sentence;
  readonly example?: Sentence;
}

type Rules<Q> = Omit<Q, 'id' | 'kind' | keyof Sentences>;
/** What a question of this kind is: its sentences and the rest of what it can have. */
type Told<Q> = Sentences & Rules<Q>;
/** The same, with a sentence that only questions of this kind have. */
type ToldWith<Q, Key extends keyof Q> = Sentences & Omit<Rules<Q>, Key>;

export const text = (id: string, told: Told<TextQuestion>): TextQuestion => ({ id, kind: 'text', ...asked(told) });

export const longText = (id: string, told: Told<TextQuestion>): TextQuestion => ({
  id,
  kind: 'long-text',
  ...asked(told),
});

export const yesNo = (id: string, told: Told<YesNoQuestion>): YesNoQuestion => ({ id, kind: 'yes-no', ...asked(told) });

/** Exactly one of the options. */
export const choice = (id: string, told: Told<ChoiceQuestion>): ChoiceQuestion => ({
  id,
  kind: 'choice',
  ...asked(told),
});

/** Any number of the options. */
export const choices = (id: string, told: Told<ChoiceQuestion>): ChoiceQuestion => ({
  id,
  kind: 'choices',
  ...asked(told),
});

export const day = (id: string, told: Told<DayQuestion>): DayQuestion => ({ id, kind: 'day', ...asked(told) });

export const moment = (id: string, told: Told<DayQuestion>): DayQuestion => ({ id, kind: 'moment', ...asked(told) });

export function number(
  id: string,
  {
    unit,
    one,
    ...told
  }: ToldWith<NumberQuestion, 'unit' | 'one'> & {
    readonly unit?: Sentence;
    readonly one?: Sentence;
  },
): NumberQuestion {
  return {
    id,
    kind: 'number',
    ...asked(told),
    ...(unit ? { unit: asText(unit) } : {}),
    ...(one ? { one: asText(one) } : {}),
  };
}

export function person(
  id: string,
  { none, ...told }: ToldWith<PersonQuestion, 'none'> & { readonly none?: Sentence },
): PersonQuestion {
  return { id, kind: 'person', ...asked(told), ...(none ? { none: asText(none) } : {}) };
}

/** A list that a person adds to, one row at a time. */
export function rows(
  id: string,
  {
    item,
    reads,
    ...told
  }: ToldWith<RowsQuestion, 'item' | 'reads'> & { readonly item: Sentence; readonly reads?: Sentence },
): RowsQuestion {
  return { id, kind: 'rows', item: asText(item), ...asked(told), ...(reads ? { reads: asText(reads) } : {}) };
}

/** What can be picked, by id: its label in both languages, and then a hint in both where one helps. */
export function options(
  list: Readonly<Record<string, Words | readonly [nl: string, en: string, hintNl: string, hintEn: string]>>,
): readonly Option[] {
  return Object.entries(list).map(([id, words]): Option => {
    const lines = typeof words === 'string' ? linesOf(words) : words;
    const [nl, en, hintNl, hintEn, ...more] = lines;
    if (!nl || !en || more.length > 0)
      throw new Error(`Not a label and a hint in each language: "${lines.join(' / ')}".`);
    if (lines.length === 2) return { id, label: t(nl, en) };
    if (!hintNl || !hintEn) throw new Error(`A hint in one language only: "${lines.join(' / ')}".`);
    return { id, label: t(nl, en), hint: t(hintNl, hintEn) };
  });
}

export const noYes = options({ no: ['Nee', 'No'], yes: ['Ja', 'Yes'] });

export function section(
  id: string,
  {
    title,
    intro,
    ...told
  }: Omit<Section, 'id' | 'title' | 'intro'> & {
    readonly title: Sentence;
    readonly intro?: Sentence;
  },
): Section {
  return { id, title: asText(title), ...(intro ? { intro: asText(intro) } : {}), ...told };
}

type Is = string | boolean | number;

/** The answer is this, or one of these. */
export function is(question: string, ...answers: readonly [Is, ...Is[]]): Condition {
  const [first, ...more] = answers;
  return more.length === 0 ? { question, is: first } : { any: answers.map((answer) => ({ question, is: answer })) };
}

/** This is among what was ticked, or one of these. */
export function includes(question: string, ...picks: readonly [string, ...string[]]): Condition {
  const [first, ...more] = picks;
  if (more.length === 0) return { question, includes: first };
  return { any: picks.map((pick) => ({ question, includes: pick })) };
}

export const answered = (question: string): Condition => ({ answered: question });
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
export const not = (condition: Condition): Condition => ({ not: condition });

function asked<Q extends Sentences>(told: Q): Omit<Q, keyof Sentences> & Pick<TextQuestion, keyof Sentences> {
  const { ask, label, why, law, example, ...rules } = told;
  const sentences = { ask: asText(ask), label: asText(label), why: asText(why), law: asText(law) };
  return { ...rules, ...sentences, ...(example ? { example: asText(example) } : {}) };
}
