// What a text puts right that says that something is not so: of what is open, of the business, or of what was answered last.
import { valueAt } from '../../../core/engine/answers.js';
import { pathsAt } from '../../../core/engine/ask.js';
import type { Question, Scope } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import { soundsLike } from '../../../core/sounds-like.js';
import type { Phrases } from '../../../core/understanding/answer-said.js';
import { otherThan } from '../../../core/understanding/corrections/other-than.js';
import type { Called } from '../../../core/understanding/corrections/put-right-by-name.js';
import { questionsIn } from '../../../core/understanding/corrections/questions-in.js';
import { amountIn } from '../../../core/understanding/corrections/rows-said.js';
import { longest } from '../../../core/understanding/corrections/tells-wrong.js';
import { Heard } from '../../../core/understanding/ear/ear.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { yesOrNoTold } from '../../../core/understanding/values/yes-no-told.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { activityCalled } from '../../activities/rules/questions-called.js';
import { otherKind, wrongInFile } from '../../breach/rules/hearing/wrong-in-file.js';
import { businessWrong, otherSector } from '../../organisation/rules/changed.js';
import { profileCalled } from '../../organisation/rules/questions-called.js';
import { subjectSaid } from '../../organisation/rules/told-activities.js';
import { supplierCalled } from '../../suppliers/rules/questions-called.js';
import { ear } from './ear.js';
import { businessIn } from './put-right.js';

type Open = NonNullable<Situation['open']>;
type Values = Reading['values'];

/** Fewer words answer what is asked, or steer. */
const fewestWords = 4;

/** Undefined where it is what is asked: then it is answered. `isWrong` tells whether it says so by how it is said. */
export function wrongHere(
  text: string,
  situation: Situation,
  phrases: Phrases,
  isWrong: () => boolean,
): Reading | undefined {
  if (text.length > longest || text.includes('?') || wordsIn(text).length < fewestWords) return undefined;
  const { open } = situation;
  const values =
    (open && otherwiseHere(text, open, phrases)) ?? (isWrong() ? wrongAnywhere(text, situation, phrases) : undefined);
  const asked = open === undefined ? [] : pathsAt(open.scope, open.focus);
  return values === undefined || Object.keys(values).some((path) => asked.includes(path))
    ? undefined
    : { intent: 'correction', sure: 'likely', words: text, values };
}

/** What can be of nothing else, in whatever words it is said. */
function otherwiseHere(text: string, open: Open, phrases: Phrases): Values | undefined {
  const { scope, last = '' } = open;
  if (scope.checklist.id === 'breach') return wrongInFile(text, scope, hearing);
  if (scope.checklist.id !== 'organisation' || soundsLike(text) === 'breach') return undefined;
  if (last === 'sector') return saysWhat.test(text) ? lastOtherwise(text, open, phrases) : undefined;
  return turnedBack(text, open, phrases);
}
/** Who says what they are says which kind of business it is. */
const saysWhat =
  /(?:^|[,;.!]\s*)(?:(?:wij|we|ik|het|dit|dat) (?:zijn|ben|is)|we are|we['’]re|i am|i['’]m|it['’]?s|this is) (?:een|'?n|an?|gewoon|toch|just|actually)\b/iu;

/** A yes or no that was answered last, told otherwise in words that name it and not what is asked now. */
function turnedBack(text: string, { scope, focus, last = '' }: Open, phrases: Phrases): Values | undefined {
  const known = valueAt(scope.answers, last);
  if (typeof known !== 'boolean' || focus.type !== 'question' || subjectSaid(text, last) !== 'asked') return undefined;
  if (subjectSaid(text, focus.path) === 'asked') return undefined;
  const told = yesOrNoTold(text, phrases(last))?.value;
  return told === !known ? { [last]: told } : undefined;
}

function wrongAnywhere(text: string, situation: Situation, phrases: Phrases): Values | undefined {
  const { open } = situation;
  const business = businessIn(situation);
  // How long something is kept is put right by its row.
  const isOther = open !== undefined && open.scope !== business && amountIn(text) === undefined;
  return (
    (isOther ? namedOtherwise(text, open.scope, phrases) : undefined) ??
    (business === undefined || soundsLike(text) === 'breach' ? undefined : businessWrong(text, business, phrases)) ??
    (open && lastOtherwise(text, open, phrases))
  );
}

/** Of the only question that it names and says something else of. */
export function namedOtherwise(text: string, scope: Scope, phrases: Phrases): Values | undefined {
  const { id } = scope.checklist;
  const found = questionsIn(text, scope, calledIn[id] ?? {}).flatMap((question) => {
    const value = otherOf(question, text, scope, phrases);
    return value === undefined ? [] : [{ [question.id]: value }];
  });
  const [only, ...more] = found;
  return more.length > 0 ? undefined : only;
}

/** What it says instead; a kind of breach or of business is known by all that people call it. */
function otherOf(question: Question, text: string, scope: Scope, phrases: Phrases): unknown {
  if (question.id === 'incident') return otherKind(text, scope.answers, hearing);
  return question.id === 'sector' ? otherSector(text, scope, phrases) : otherThan(question, text, scope, phrases);
}

const hearing = (text: string): Heard => new Heard(ear, text);

/** Of what was answered last, where not just any words may answer that; of a yes or no nothing says that it is the other one. */
function lastOtherwise(text: string, { scope, last = '' }: Open, phrases: Phrases): Values | undefined {
  const question = questionOf(scope.checklist, last);
  if (question === undefined || ofAnyWords.includes(question.kind)) return undefined;
  const value = otherOf(question, text, scope, phrases);
  return value === undefined ? undefined : { [question.id]: value };
}

const ofAnyWords: readonly Question['kind'][] = ['yes-no', 'text', 'long-text', 'person', 'rows'];

/** What people call the questions of a record beside their labels. */
export const questionsCalled = (checklist: string): Called =>
  ({ ...calledIn, organisation: profileCalled, supplier: supplierCalled })[checklist] ?? {};

const calledIn: Readonly<Record<string, Called>> = {
  'controller-activity': activityCalled,
  'processor-activity': activityCalled,
  breach: {
    incident: [
      'soort voorval',
      'soort incident',
      'soort datalek',
      'wat voor datalek',
      'kind of incident',
      'kind of breach',
    ],
  },
};
