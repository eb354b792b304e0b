// What is told beside another question, or where nothing is asked, and answers the breach or is of the request that runs.

import { canWith } from '../../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { sectionHere } from '../../../../core/engine/focus.js';
import { isCase } from '../../../../core/permissions.js';
import { t } from '../../../../core/text.js';
import { asksWords } from '../../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { tellsWhatHappened } from '../../../breach/rules/hearing/another.js';
import { factsIn, factsTold } from '../../../breach/rules/hearing/facts-told.js';
import { mayBeOfReport } from '../../../breach/rules/hearing/more-of-report.js';
import { contacted } from '../../../request/rules/hearing/somebody.js';
import { openOf } from '../../standing/running.js';
import { belongsToRequest, focusedFile, mayAnswer } from './belongs.js';
import { lastReported } from './just-reported.js';
import { answersFile } from './told-of-file.js';

type Beside = NonNullable<Situation['open']>;

const noAnswer =
  t(`Dat is geen antwoord op wat ik vroeg, dus ik bewaar er niets van. Wil die persoon iets met eigen gegevens? Typ dan wat.
     That is no answer to what I asked, so I store nothing of it. Does that person want something with their own data? Then type what.`);

/** That somebody called is of their request, and answers nothing that is asked of the register. */
export async function calledBeside(turn: AppTurn, text: string, { scope, focus }: Beside): Promise<boolean> {
  if (!contacted(text) || isCase(scope.checklist.access) || asksWords({ scope, focus })) return false;
  if (await belongsToRequest(turn, text, 'request')) return true;
  tell(turn, noAnswer);
  return heardAs(turn, 'smalltalk', text, {}, 'likely');
}

/** Several answers to the one breach that runs, told where that is not what is asked: on its card, and no new breach. */
export async function answersCase(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  if (wordsIn(text).length > longest || text.includes('?') || tellsWhatHappened(text)) return false;
  // Most of what is typed answers nothing of a breach: no file is read for it.
  const told = Object.keys(factsIn(text)).length;
  const fewest = told === 0 ? 1 : await fewestNeeded(turn, text, beside);
  if (told < fewest) return false;
  const file = await fileMeant(turn, beside);
  const paths = file === undefined ? [] : Object.keys(factsTold(text, file.scope));
  const isSure = beside === undefined || ofBreaches.some((path) => paths.includes(path));
  if (file === undefined || paths.length < fewest || !isSure) return false;
  return paths.length === 1 ? mayAnswer(turn, text, file) : answersFile(turn, text, file);
}
/** How many answers make it one of the file. Who reported it a moment ago adds to that report. */
async function fewestNeeded(turn: AppTurn, text: string, beside: Beside | undefined): Promise<number> {
  if (beside !== undefined) return 3;
  const isOwn = (await lastReported(turn)) !== undefined;
  if (isOwn) return stood.test(text) ? Number.POSITIVE_INFINITY : 2;
  return tellsHowItWas(text) ? 1 : 2;
}
const longest = 30;
const stood = /\bstond(?:en)?\b/i;
/** One answer is of the one that runs where it tells of what was, and not of what the business does. */
const tellsHowItWas = (text: string): boolean => mayBeOfReport(text) && howItWas.test(text) && !ofUs.test(text.trim());
const howItWas =
  /\b(?:was|waren|stond|stonden|zat|zaten|zit|had|hadden|were|erop|erin|eraf|(?:on|in) it|gewist|gekopieerd|wiped|copied)\b/i;
/** "We hadden vorig jaar 40 klanten". */
const ofUs = /^(?:\S+ )?(?:wij|we|ik|i) (?:had|hadden|was|waren|were)\b|^(?:hadden|waren) (?:wij|we)\b/i;
/** What nothing else asks. */
const ofBreaches: readonly string[] = ['whose', 'recipients', 'readable'];

/** The one breach that runs, where a question of something else is asked, or the decision about it. */
async function fileMeant(turn: AppTurn, beside: Beside | undefined): Promise<Loaded | undefined> {
  if (beside?.scope.checklist.tells !== undefined) return undefined;
  if (beside !== undefined && isCase(beside.scope.checklist.access)) {
    const isDecision = sectionHere(beside.scope, beside.focus)?.decides === true;
    return isDecision && !asksWords(beside) ? focusedFile(turn) : undefined;
  }
  const [only, ...more] = (await openOf(turn, 'breach')).filter((file) => canWith(turn, 'edit', file));
  return more.length === 0 ? only : undefined;
}
