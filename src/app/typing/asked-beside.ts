// A question in one breath with an answer: it is answered, and the answer goes on as if it stood alone.
import { valueAt } from '../../core/engine/answers.js';
import { pathsAt } from '../../core/engine/ask.js';
import { columnAt } from '../../core/engine/scope.js';
import type { EngineInput } from '../../core/engine/step.js';
import { asksWords } from '../../core/understanding/forms/form-words.js';
import { isLittle, type Reading } from '../../core/understanding/reading.js';
import { partedByQuestion } from '../../core/understanding/talk/asked-with-answer.js';
import { besideReason } from '../../core/understanding/talk/asks-reason.js';
import { endsInQuestion } from '../../core/understanding/values/no-name.js';
import { wordsIn } from '../../core/understanding/words.js';
import { type AppTurn, tell } from '../turn.js';
import { tellsOfScreen } from './asked-of-screen.js';
import { proposing } from './heard.js';
import type { Open } from './open-here.js';

/** Answers what is asked beside an answer; what else was said, or undefined where it is not both. */
export async function answersBeside(turn: AppTurn, text: string, open: Open): Promise<string | undefined> {
  const { read } = await turn.registers.hearing();
  const situation = { now: turn.now, zone: turn.organisation.zone };
  const answer = answerBesideReason(turn, text, open, (said) => read(said, { ...situation, open })[0]);
  if (answer !== undefined) return answer;
  // Where any words are an answer, a question mark alone tells them apart.
  const isMarked = open.focus.type !== 'question' || !asksWords(open) || text.includes('?');
  for (const { said, asked } of isMarked ? partedByQuestion(text) : []) {
    const [first] = read(said, { ...situation, open });
    const isBehind = text.trim().endsWith(said);
    // Words behind a question may go on about that.
    if (first.intent !== 'answer' || first.sure === 'possible' || (isBehind && first.sure !== 'certain')) continue;
    if (!(await answersAsked(turn, asked, open, isBehind))) continue;
    return said;
  }
  return undefined;
}

/** From the screen where it stands there, and else as it is asked alone; false where nothing is asked. */
async function answersAsked(turn: AppTurn, asked: string, open: Open, isBehind: boolean): Promise<boolean> {
  if (tellsOfScreen(turn, asked, open)) return true;
  const { read, respond, ofRunning } = await turn.registers.hearing();
  const question = asQuestion(read(asked, { now: turn.now, zone: turn.organisation.zone }), asked);
  if (question === undefined) return false;
  if (question[0].intent === 'control') explain(turn, open, isBehind);
  else if (!(await ofRunning(turn, asked, open))) await respond(turn, question, asked, true);
  return true;
}

/** What is answered beside the question why that is asked, which is answered too. */
function answerBesideReason(
  turn: AppTurn,
  text: string,
  open: Open,
  read: (said: string) => Reading,
): string | undefined {
  const said = besideReason(text);
  const heard = said === undefined ? undefined : read(said);
  if (heard?.intent !== 'answer' || heard.sure === 'possible') return undefined;
  tellReason(turn, open, Object.keys(heard.values));
  return said;
}

/** Why what is answered is asked, or else what stands open: of a form what is not filled in yet. */
export function tellReason(turn: AppTurn, { scope, focus, filled }: Open, answered: readonly string[] = []): boolean {
  const asked = pathsAt(scope, focus);
  const here = answered.filter((path) => asked.includes(path));
  const open = asked.filter((path) => !(path in filled) && valueAt(scope.answers, path) === undefined);
  const [only, ...more] = here.length > 0 ? here : open.length > 0 ? open : asked;
  const whys = [only ?? [], more].flat().flatMap((path) => columnAt(scope, path)?.why ?? []);
  for (const why of whys.slice(0, here.length > 0 ? mostReasons : 1)) tell(turn, why);
  return whys.length > 0;
}
const mostReasons = 2;

/** Why this is asked; who answers it after "wablief?" needs to hear that no more. */
function explain(turn: AppTurn, { scope, focus }: Open, isAnswered: boolean): void {
  const why = focus.type === 'question' ? columnAt(scope, focus.path)?.why : undefined;
  if (why !== undefined && !isAnswered) tell(turn, why);
}

/** What was asked, where it asks something; what nobody knows the answer of is asked too. */
function asQuestion(readings: readonly [Reading, ...(readonly Reading[])], asked: string) {
  const [first] = readings;
  const { intent, values } = first;
  if (intent === 'question') return readings;
  if (intent === 'control' && values['control'] === 'explain') return readings;
  const isMarked = asked.endsWith('?') && wordsIn(asked).length >= fewest;
  return isMarked && isLittle(first)
    ? ([{ intent: 'question', sure: 'likely', words: asked, values: {} }] as const)
    : undefined;
}
const fewest = 4;

/** "Jan Pieters, mag dat?": who asks whether somebody may be named is asked back. */
export function lookedOver(
  turn: AppTurn,
  record: string,
  { scope, focus }: Open,
  { text, said }: { readonly text: string; readonly said: string },
  input: EngineInput | undefined,
): EngineInput | undefined {
  const [path = ''] = pathsAt(scope, focus);
  const isName =
    endsInQuestion(text) && input?.type === 'text' && input.text === said && columnAt(scope, path)?.kind === 'person';
  return isName ? proposing(turn, record, { [path]: { other: said } }) : input;
}
