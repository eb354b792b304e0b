// What people say in more ways than rules know: asked where nothing else is heard, or only perhaps.
import type { Beside, Listening } from './listening.js';
import type { Reading, Situation } from './reading.js';
import { steeredBy, steering } from './talk/steering.js';

/** What it steers, or changes of the business; undefined where something was heard in it that is not in doubt. */
export function saidInManyWays(
  text: string,
  situation: Situation,
  { changes, marked }: Pick<Listening, 'changes' | 'marked'>,
  heard: Reading | undefined,
): Reading | undefined {
  const told = marked(text, situation, heard);
  if (told !== undefined) return told;
  if (leaves(text, situation, heard)) return steeredBy(text, situation);
  const beside = besideOf(heard, situation);
  // What is said below a story that waits is weighed against that.
  if (beside === undefined || situation.open?.proposed !== undefined) return undefined;
  const isAnswer = situation.open !== undefined && beginsYesOrNo(text);
  return (
    (beside === 'nothing' ? steeredBy(text, situation) : undefined) ??
    (isAnswer ? undefined : changes(text, situation, beside))
  );
}

/** "Moet les geven, tot straks" asks nothing, and "rest komt vanavond wel" says no yes: who leaves beyond doubt leaves. */
function leaves(text: string, { open }: Situation, heard: Reading | undefined): boolean {
  if (open === undefined || heard === undefined || text.includes('?') || beginsYesOrNo(text)) return false;
  const { intent, sure, values } = heard;
  const isYesOrNo = intent === 'answer' && Object.values(values).every((one) => typeof one === 'boolean');
  return sure !== 'certain' && (isYesOrNo || intent === 'question') && steering(text) === 'pause';
}

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
