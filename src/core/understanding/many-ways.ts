// What people say in more ways than rules know: asked where nothing else is heard, or only perhaps.
import { tellsWrong } from './corrections/tells-wrong.js';
import { Heard } from './ear/ear.js';
import type { Beside, Listening } from './listening.js';
import type { Reading, Situation } from './reading.js';
import { steeredBy } from './talk/steering.js';

/** What it steers, or changes of the business; undefined where something was heard in it that is not in doubt. */
export function saidInManyWays(
  text: string,
  situation: Situation,
  { ear, changes, marked, wrong }: Pick<Listening, 'ear' | 'changes' | 'marked' | 'wrong'>,
  heard: Reading | undefined,
): Reading | undefined {
  const isWrong = () => tellsWrong(text, (said) => new Heard(ear, said));
  const anew = mayBeWrong(text, heard, situation) ? wrong(text, situation, isWrong) : undefined;
  if (anew !== undefined && !isSameQuestion(anew, heard)) return anew;
  const told = marked(text, situation, heard);
  if (told !== undefined) return told;
  const beside = besideOf(heard, situation);
  // What is said below a story that waits is weighed against that.
  if (beside === undefined || situation.open?.proposed !== undefined) return undefined;
  const isAnswer = situation.open !== undefined && beginsYesOrNo(text);
  return (
    (beside === 'nothing' ? steeredBy(text, situation) : undefined) ??
    (isAnswer ? undefined : changes(text, situation, beside))
  );
}

/**
 * Whether what was heard leaves room for something that is not so. What can be nothing else does where it answers what is asked: words that
 * name another question answer none.
 */
function mayBeWrong(text: string, heard: Reading | undefined, { open }: Situation): boolean {
  if (open?.proposed !== undefined || heard?.intent === 'control' || heard?.intent === 'command') return false;
  if (heard?.intent === 'answer') return !beginsYesOrNo(text);
  return heard?.sure !== 'certain';
}

/** What is put right of the same question by exact words stays so. */
const isSameQuestion = (anew: Reading, heard: Reading | undefined): boolean =>
  heard?.intent === 'correction' && Object.keys(anew.values).some((path) => path in heard.values);

/** A yes or a no is of what is asked here, whatever is said with it. */
export const beginsYesOrNo = (text: string): boolean => /^(?:ja|jawel|nee|neen|yes|no)\b/i.test(text.trim());

/** How far what was heard leaves room for anything else. */
function besideOf(heard: Reading | undefined, { open }: Situation): Beside | undefined {
  if (heard === undefined || heard.intent === 'smalltalk') return 'nothing';
  const { intent, sure } = heard;
  if (sure === 'possible' && ['unclear', 'breach', 'request'].includes(intent)) return 'perhaps';
  // A company that nobody names is a guess.
  if (intent === 'supplier' && isNameless(heard)) return 'perhaps';
  return open === undefined && sure !== 'certain' && mayBeAnother(heard) ? 'another' : undefined;
}

/** A breach of which not even the kind is known may be something else. */
const mayBeAnother = ({ intent, values }: Reading): boolean =>
  intent === 'breach'
    ? Object.keys(values).length === 0
    : ['request', 'question', 'activity', 'supplier'].includes(intent);

const isNameless = ({ sure, values: { suppliers } }: Reading): boolean =>
  sure !== 'certain' && Array.isArray(suppliers) && suppliers.length === 0;
