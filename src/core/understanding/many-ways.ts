// What people say in more ways than rules know: asked where nothing else is heard, or only perhaps.
import { pathsAt } from '../engine/ask.js';
import type { Column } from '../engine/checklist.js';
import { columnAt } from '../engine/scope.js';
import { leastBesideStory, tellsWrong } from './corrections/tells-wrong.js';
import type { Beside, Listening } from './listening.js';
import type { Reading, Situation } from './reading.js';
import { steeredBy, steersInstead } from './talk/steering.js';
import { takesNamed } from './talk/takes-away.js';

type Ways = Pick<Listening, 'ear' | 'asksInstead' | 'changes' | 'marked' | 'wrong'>;

/** What it steers, asks, puts right or changes; undefined where something was heard in it that is not in doubt. */
export const saidInManyWays = (
  text: string,
  situation: Situation,
  ways: Ways,
  heard: Reading | undefined,
): Reading | undefined =>
  ofLast(text, steersInstead(text, heard, situation)) ??
  toldWrong(text, situation, ways, heard) ??
  ways.asksInstead(text, situation, heard) ??
  ways.marked(text, situation, heard) ??
  steeredOrChanged(text, situation, ways, heard);

/** What is named and wanted gone is not what was stored last. */
const ofLast = (text: string, steered: Reading | undefined): Reading | undefined =>
  steered?.values['control'] === 'undo' && takesNamed(text) ? undefined : steered;

function toldWrong(
  text: string,
  situation: Situation,
  { ear, wrong }: Ways,
  heard: Reading | undefined,
): Reading | undefined {
  if (!mayBeWrong(text, heard, situation)) return undefined;
  // What happened is told, whatever of the business it resembles.
  const happened = heard?.sure === 'likely' && (heard.intent === 'breach' || heard.intent === 'request');
  const least = happened ? leastBesideStory : undefined;
  const anew = wrong(text, situation, () => tellsWrong(text, ear, least));
  return anew !== undefined && staysSo(anew, heard, situation) ? undefined : anew;
}

function steeredOrChanged(
  text: string,
  situation: Situation,
  { changes }: Ways,
  heard: Reading | undefined,
): Reading | undefined {
  const beside = besideOf(heard, situation);
  // What is said below a story that waits is weighed against that.
  if (beside === undefined || situation.open?.proposed !== undefined) return undefined;
  const isAnswer = situation.open !== undefined && beginsYesOrNo(text);
  const steered = beside === 'nothing' ? ofLast(text, steeredBy(text, situation)) : undefined;
  const changed = steered === undefined && !isAnswer ? changes(text, situation, beside) : undefined;
  return steered ?? (changed !== undefined && staysSo(changed, heard, situation) ? undefined : changed);
}

/**
 * Whether what was heard leaves room for something that is not so. What can be nothing else does where it answers what is asked:
 * words that name another question answer none.
 */
function mayBeWrong(text: string, heard: Reading | undefined, { open }: Situation): boolean {
  if (open?.proposed !== undefined || heard?.intent === 'control' || heard?.intent === 'command') return false;
  if (heard?.intent === 'answer') return !beginsYesOrNo(text);
  return heard?.sure !== 'certain';
}

/**
 * What exact words heard stays: the same question that is put right, several answers, and an answer where the same kind of thing is
 * asked as what else may be put right. A yes or no is heard in many sentences; somebody who is named among other words is meant.
 */
function staysSo({ values }: Reading, heard: Reading | undefined, { open }: Situation): boolean {
  const paths = Object.keys(values);
  const before = Object.keys(heard?.values ?? {});
  if (heard?.intent === 'correction') return paths.some((path) => before.includes(path));
  if (heard?.intent !== 'answer' || open === undefined) return false;
  const kindOf = (path: string) => columnAt(open.scope, path)?.kind;
  const isOfKind = (path: string) => kindOf(path) !== 'yes-no' && paths.some((other) => kindOf(other) === kindOf(path));
  if (weighs.test(heard.words) && before.some((path) => asksWhy(columnAt(open.scope, path)))) return true;
  const isNamed = before.some((path) => kindOf(path) === 'person' && heard.words.trim() !== heard.values[path]);
  return isNamed || before.length > 1 || pathsAt(open.scope, open.focus).some(isOfKind);
}

/** Why somebody decides so names facts that stand elsewhere: "het risico is klein want hij heeft alles gewist". */
const weighs = /\b(?:want|omdat|aangezien|dus|daarom|risico|because|since|so|risk)\b/i;
const asksWhy = (column: Column | undefined): boolean =>
  (column?.kind === 'text' || column?.kind === 'long-text') && column.reason === true;

/** A yes or a no is of what is asked here, whatever is said with it. */
export const beginsYesOrNo = (text: string): boolean =>
  /^(?:ja|jawel|jazeker|jep|yep|nee|neen|yes|no)\b/i.test(text.trim());

/** How far what was heard leaves room for anything else. */
function besideOf(heard: Reading | undefined, { open }: Situation): Beside | undefined {
  if (heard === undefined || heard.intent === 'smalltalk') return 'nothing';
  const { intent, sure } = heard;
  if (sure === 'possible' && ['unclear', 'breach', 'request'].includes(intent)) return 'perhaps';
  // A company that nobody names is a guess.
  if (intent === 'supplier' && isNameless(heard)) return 'perhaps';
  const mayBe = open === undefined ? mayBeAnother(heard) : intent === 'answer';
  return sure !== 'certain' && mayBe ? 'another' : undefined;
}

/** A breach of which not even the kind is known may be something else. */
const mayBeAnother = ({ intent, values }: Reading): boolean =>
  intent === 'breach'
    ? Object.keys(values).length === 0
    : ['request', 'question', 'activity', 'supplier'].includes(intent);

const isNameless = ({ sure, values: { suppliers } }: Reading): boolean =>
  sure !== 'certain' && Array.isArray(suppliers) && suppliers.length === 0;
