// Where on the screen, or else in the record behind it, words stand that somebody asks about: in which question, and in which row or pick of it.
import { valueAt } from '../../engine/answers.js';
import { applicableQuestions, rowIds } from '../../engine/applies.js';
import { pathsAt } from '../../engine/ask.js';
import type { Option, Question, Scope } from '../../engine/checklist.js';
import { isForm } from '../../engine/focus.js';
import { optionsOf } from '../../engine/options.js';
import { questionOf } from '../../engine/scope.js';
import { answerInWords, choicesOf, showRow } from '../../engine/telling/show.js';
import { toldOnCard } from '../../engine/telling/telling.js';
import { folded } from '../../fold.js';
import { say } from '../../text.js';
import { questionsOn } from '../corrections/card-said.js';
import { soundsSame, stemOf } from '../near-words.js';
import type { Situation } from '../reading.js';
import { listed } from '../words.js';

type Open = NonNullable<Situation['open']>;

/** A question in which the words stand, and what of it. */
export interface FoundOnScreen {
  readonly question: Question;
  readonly row?: string;
  readonly option?: Option;
  /** The words are how it is called. */
  readonly isName?: true;
  /** Of all the words this many, from 0 to 1; more where they are its name. */
  readonly part: number;
}

/** What is asked on the screen; of a card all that its sentences tell of. */
export const questionsHere = (open: Open): readonly Question[] =>
  'section' in open.focus || open.focus.type === 'overview' ? shownOn(open) : askedAt(open);

const shownOn = (open: Open): readonly Question[] => (isForm(open.focus) ? askedAt(open) : questionsOn(open));

const askedAt = ({ scope, focus }: Open): readonly Question[] =>
  pathsAt(scope, focus).flatMap((path) => questionOf(scope.checklist, path.split('/')[0] ?? '') ?? []);

/** Where these words stand: first on the screen, then in the rest of the record; undefined where most of them do not. */
export function foundOnScreen(about: string, open: Open, least: number): FoundOnScreen | undefined {
  const said = tellingWords(about);
  const here = questionsHere(open);
  const rest = open.scope.checklist.sections
    .filter(({ aside }) => aside !== true)
    .flatMap((section) => applicableQuestions(section, open.scope))
    .filter((question) => !here.includes(question));
  const named = [...here, ...rest].find((question) => isNamedIn(about, question, open.scope));
  if (named !== undefined) return { question: named, isName: true, part: 1 };
  const found = (words: readonly string[]) =>
    words.length === 0 ? undefined : (bestOf(here, words, open.scope, least) ?? bestOf(rest, words, open.scope, least));
  // Who asks why it is not another number asks of what has one.
  return found(said) ?? found(said.filter((word) => !/^\d/.test(word)));
}

/** "Wie erbij kan" is a name, of which each word stands in every question. */
function isNamedIn(about: string, { label }: Question, { facts }: Scope): boolean {
  const name = wordsOf(say(label, facts.language));
  return name.length >= fewestOfName && ` ${wordsOf(about).join(' ')} `.includes(` ${name.join(' ')} `);
}
const fewestOfName = 2;

function bestOf(
  questions: readonly Question[],
  said: readonly string[],
  scope: Scope,
  least: number,
): FoundOnScreen | undefined {
  let best: FoundOnScreen | undefined;
  for (const { text, ...spot } of questions.flatMap((question) => spotsIn(question, scope))) {
    const words = wordsOf(text);
    const part = said.reduce((sum, word) => sum + likeness(word, words), 0) / said.length;
    // A number says which of all is meant.
    const hasNumbers = said.every((word) => !/^\d/.test(word) || words.includes(word));
    if (!hasNumbers || part < least) continue;
    const isName = spot.isName === true && words.length === said.length;
    const found = { ...spot, part: isName ? part + 1 : part };
    if (found.part > (best?.part ?? 0)) best = found;
  }
  return best;
}

/** How much a word is one of these: typed otherwise it is a little less. */
const likeness = (word: string, words: readonly string[]): number =>
  words.includes(word) ? 1 : words.some((one) => isSame(word, one)) ? nearly : 0;
const nearly = 0.9;

type Spot = Omit<FoundOnScreen, 'part'> & { readonly text: string };

/** What stands of a question, the smallest first. */
function spotsIn(question: Question, scope: Scope): readonly Spot[] {
  const { language } = scope.facts;
  const inSentences = toldOf(question, scope);
  return [
    { question, isName: true, text: say(question.label, language) },
    ...partsIn(question, scope),
    { question, text: answerInWords(question, scope, language) },
    { question, text: inSentences },
    { question, text: `${say(question.label, language)} ${say(question.ask, language)} ${inSentences}` },
  ];
}

function partsIn(question: Question, scope: Scope): readonly Spot[] {
  const { language } = scope.facts;
  if (question.kind === 'rows')
    return rowIds(question, scope).map((row) => ({ question, row, text: showRow(question, row, scope, language) }));
  if (question.kind !== 'choice' && question.kind !== 'choices') return [];
  const value = valueAt(scope.answers, question.id);
  const picks = value === undefined || value === null ? undefined : choicesOf(value);
  return optionsOf(question, scope, 'all')
    .filter(({ id }) => picks === undefined || picks.includes(id))
    .map((option) => ({ question, option, text: say(option.label, language) }));
}

/** The sentences of the card that tell this question first. */
function toldOf(question: Question, scope: Scope): string {
  const section = scope.checklist.sections.find(({ questions }) => questions.includes(question));
  if (section?.tells === undefined) return '';
  return toldOnCard(section, scope)
    .filter((told) => told.question.id === question.id)
    .map(({ text }) => text)
    .join(' ');
}

function isSame(typed: string, word: string): boolean {
  if (/\d/.test(typed)) return false;
  if (stemOf(typed) === stemOf(word) || soundsSame(typed, word)) return true;
  return (
    typed.length >= longEnough && (word.startsWith(typed) || (typed.startsWith(word) && word.length >= longEnough))
  );
}
const longEnough = 5;

const wordsOf = (text: string): readonly string[] =>
  folded(text.toLowerCase())
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** Without what every question and every sentence has. */
const tellingWords = (about: string): readonly string[] => wordsOf(about).filter(isTelling);
function isTelling(word: string): boolean {
  return !fillers.has(word);
}
const fillers =
  listed(`waarom why dat die dit deze de het een en of ik je u we wij jij jullie ons onze mijn uw jouw men er hier daar dan nou nu toch
  wel niet geen ook maar zo n s moet moeten mag mogen kan kunnen wil wilt willen is zijn was ben bent wordt worden staat staan sta hoort horen
  vraag vraagt vragen heb hebt hebben heeft doe doet doen gaat gaan met voor van in op bij om te aan uit naar tot als want weten bewaar bewaart
  bewaren bewaard bijna eigenlijk precies allemaal per se ineens opeens zoiets erbij ervoor erin hierbij hier komt komen krijgt zo'n zon
  the a an of to do does you your it is are that this we our not no for in on with must should have has why need`);

/** Why something is so, where somebody wrote that down in a question of its own: "waarom geen DPIA". */
export function reasonWritten(about: string, { scope }: Open): string | undefined {
  const { language } = scope.facts;
  const said = tellingWords(about);
  return scope.checklist.sections
    .filter(({ aside }) => aside !== true)
    .flatMap((section) => applicableQuestions(section, scope))
    .filter(({ kind, label }) => {
      const called = wordsOf(say(label, language));
      return (
        kind === 'long-text' &&
        asksWhy.has(called[0] ?? '') &&
        called.filter(isTelling).every((word) => said.includes(word))
      );
    })
    .map((question) => answerInWords(question, scope, language))
    .find((written) => written !== '');
}
const asksWhy = listed('waarom why');
