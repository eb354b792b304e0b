// Which question of the product itself somebody types back, in its words or in words like them: "van wie krijg ik deze gegevens".
import type { Checklist, Column, Question } from '../../../core/engine/checklist.js';
import type { Text } from '../../../core/text.js';
import { nearIn, stemOf } from '../../../core/understanding/near-words.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';

/** A question, or a column of a list, with the checklists that ask it. */
export interface QuestionMeant {
  readonly question: Question;
  readonly column?: Column;
  readonly checklists: readonly Checklist[];
  /** From 0 to 1: how much of what was typed and of the question is the same, where rare words weigh most. */
  readonly alike: number;
}

type Asked = Omit<QuestionMeant, 'alike'> & { readonly words: readonly ReadonlySet<string>[] };

/** A way to ask it, with how much all of its words say. */
interface Way {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/** The questions, and what tells how much a word of them says. */
export interface QuestionsKnown {
  readonly asked: readonly (Omit<QuestionMeant, 'alike'> & { readonly ways: readonly Way[] })[];
  readonly weightOf: (word: string) => number;
  readonly wayOf: (words: ReadonlySet<string>) => Way;
  /** A word that no question has, as the one that it is typed for. */
  readonly meant: (word: string) => string;
}

/** The questions that these words resemble most, as many as are equally near; none where it is no question or hardly like any. */
export function questionsMeant(text: string, known: QuestionsKnown): readonly QuestionMeant[] {
  if (text.length > longest) return [];
  const said = new Set(wordsIn(text).filter(isTelling).map(known.meant).map(stemOf));
  if (said.size < fewest) return [];
  const typed: Way = known.wayOf(said);
  const found = known.asked
    .flatMap(({ ways, ...asked }) => {
      const alike = ways.reduce((most, way) => Math.max(most, likeness(typed, way, known)), 0);
      return alike >= least ? [{ ...asked, alike }] : [];
    })
    .toSorted((one, other) => other.alike - one.alike);
  return found.filter(({ alike }) => alike > (found[0]?.alike ?? 0) - asNear);
}

/** All questions of these checklists with the words they are asked in; what is practised is asked for real too. */
export function questionsIn(checklists: readonly Checklist[]): QuestionsKnown {
  const asked = grouped(checklists.filter(({ practice }) => practice !== true));
  const counts = new Map<string, number>();
  for (const { words } of asked)
    for (const word of new Set(words.flatMap((one) => [...one]))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const spelled = [...new Set(asked.flatMap(({ question, column }) => inWords((column ?? question).ask)).flat())];
  const same = new Set(spelled);
  const near = nearIn(spelled, (word) => word);
  const weightOf = (word: string) => Math.log((asked.length + 1) / (counts.get(word) ?? rare));
  const wayOf = (words: ReadonlySet<string>): Way => ({ words, weight: sumOf([...words].map(weightOf)) });
  return {
    asked: asked.map(({ words, ...one }) => ({ ...one, ways: words.map(wayOf) })),
    weightOf,
    wayOf,
    meant: (word) => (same.has(word) ? word : (near(word)[0] ?? word)),
  };
}

/** Each question once, with the checklists in which it stands. */
function grouped(checklists: readonly Checklist[]): readonly Asked[] {
  const found = new Map<Question | Column, Asked>();
  for (const checklist of checklists) {
    for (const [question, column] of checklist.sections.flatMap(({ questions }) => questions.flatMap(withColumns))) {
      const one = column ?? question;
      const before = found.get(one)?.checklists ?? [];
      const texts = column === undefined ? [one.ask, one.label] : [one.ask];
      const words = texts.flatMap(inWords).map((each) => new Set(each.map(stemOf)));
      found.set(one, { question, ...(column && { column }), checklists: [...before, checklist], words });
    }
  }
  return [...found.values()];
}

const withColumns = (question: Question): readonly (readonly [Question, Column?])[] => [
  [question],
  ...(question.kind === 'rows' ? question.columns.map((column) => [question, column] as const) : []),
];

const inWords = ({ nl, en }: Text): readonly (readonly string[])[] =>
  [nl, en].map((ask) => wordsIn(ask.replaceAll(/\{\w+\}/g, ' ')).filter(isTelling));

function likeness(said: Way, asked: Way, { weightOf }: QuestionsKnown): number {
  let both = 0;
  for (const word of said.words) if (asked.words.has(word)) both += weightOf(word);
  return (2 * both) / (said.weight + asked.weight || 1);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Whoever it is asked of, it is the same question. */
const isTelling = (word: string): boolean => !ofWhom.has(word);
const ofWhom =
  listed(`? 0 u uw uzelf ik mij mijn me we wij ons onze je jij jou jouw jullie zelf eigenlijk nou dan nu ook precies even hoor en maar dus
  die deze dit dat this that these those you your yourself yourselves i my myself we us our ours ourselves actually exactly and so please do does did`);

const longest = 160;
const fewest = 2;
/** How alike it must be at all, and how much less alike another may be that is meant as well. */
const least = 0.7;
const asNear = 0.02;
/** What no question has says something else. */
const rare = 0.25;
