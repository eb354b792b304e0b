// "Wat moet ik nu doen bij die telefoon": the first steps of the one breach that is meant, and its file with what is still open.
import { numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { can } from '../../../../core/permissions.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { mentioned } from '../../../../core/understanding/values/which-said.js';
import { aidInWords } from '../../../breach/asked-early.js';
import { shownFileOf } from '../../../breach/card.js';
import { showCase } from '../../records.js';
import { numbersIn } from '../../rules/about-running.js';
import { openOf } from '../../standing/running.js';
import { toldOf } from './put-down.js';

/** False where nothing of that is asked, or no file of a breach is meant by it. */
export async function whatToDoAsked(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (beside?.scope.checklist.tells !== undefined || text.length > longest || !can(turn.actor, 'read-breach'))
    return false;
  if (!asksNow.test(text) || inGeneral.test(text)) return false;
  const file = await fileMeant(turn, text);
  if (file === undefined) return false;
  reply(turn, { type: 'text', text: aidInWords(turn, valueAt(file.scope.answers, 'incident')) });
  await showCase(turn, file);
  return heardAs(turn, 'question', text, { about: 'running' });
}
const longest = 160;
const asksNow =
  /\b(?:wat|what) (?:moet|moeten|kan|kunnen|doe|doen|should|must|do|can) (?:ik|we|wij|i)\b(?: (?:nu|nou|dan|eerst|hier|er|daar|aan|met|mee|eigenlijk|now|first|then)){0,4} (?:doen|do|nu|nou|dan|now)\b/i;
const inGeneral = /\b(?:als|wanneer|indien|stel|if|when|suppose)\b/i;

/** By its number, by what was told of it, as the one that is shown, or the only one where its time or taking it on is spoken of. */
async function fileMeant(turn: AppTurn, text: string): Promise<Loaded | undefined> {
  const files = await openOf(turn, 'breach');
  const numbers = numbersIn(text);
  if (numbers.length > 0) return files.find((file) => numbers.includes(numberOf(file)));
  const told = files.map((loaded) => ({ loaded, words: toldOf(turn, loaded) }));
  const named = mentioned(text.replace(asksNow, ' '), told)?.loaded;
  if (named !== undefined) return named;
  const [only, ...more] = ofCase.test(text) ? files : files.filter(({ record }) => record.id === shownFileOf(turn));
  return more.length === 0 ? only : undefined;
}
const ofCase =
  /\b(?:data ?lek|lek|melding|hoeveel (?:uur|uren|tijd)|(?:ik|we) (?:regel|regelen|pak|neem) (?:dit|het|dat|hem|m)|breach|leak|how (?:long|many hours)|deadline)\b/i;
