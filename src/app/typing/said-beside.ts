// What is said beside what is asked: of the business, of a change in it, or of what runs.
import { pathsAt } from '../../core/engine/ask.js';
import type { Column } from '../../core/engine/checklist.js';
import { isForm } from '../../core/engine/focus.js';
import { columnAt } from '../../core/engine/scope.js';
import { withoutWhen } from '../../core/understanding/values/people-said.js';
import { onlyRelated } from '../../core/understanding/values/person-called.js';
import type { StoredRecord } from '../ports/records.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { namesRole, tellsOfBusiness } from './heard.js';
import type { Open } from './open-here.js';
import { ofOtherNumber } from './other-number.js';

/** What is said of something that runs, of a change or of the business, and answers nothing here. */
export const isBeside = async (turn: AppTurn, text: string, open: Open, record: StoredRecord): Promise<boolean> =>
  (await ofOtherNumber(turn, text, record)) ||
  (await tellsOfUs(turn, text, record)) ||
  (await asksName(turn, text, open)) ||
  (await (await turn.registers.hearing()).ofRunning(turn, text, open)) ||
  (await tellsChange(turn, text, open, record));

/** "Mijn vrouw vervangt mij" in a form that asks who: of a relation no name is stored, and the name is asked. */
async function asksName(turn: AppTurn, text: string, open: Open): Promise<boolean> {
  const { scope, focus } = open;
  if (!isForm(focus) || !onlyRelated(withoutWhen(text))) return false;
  if (!pathsAt(scope, focus).some((path) => columnAt(scope, path)?.kind === 'person')) return false;
  // "Flynth is onze boekhouder" names a business, and answers where data are.
  const { read } = await turn.registers.hearing();
  const [{ intent, sure }] = read(text, { open, now: turn.now, zone: turn.organisation.zone });
  if (intent === 'answer' && sure === 'certain') return false;
  tell(turn, sentences.whatName);
  return true;
}

/** A change of the business that is told beside a question; where any words are an answer, these are. */
async function tellsChange(turn: AppTurn, text: string, open: Open, { status, register }: StoredRecord) {
  const paths = pathsAt(open.scope, open.focus);
  const asked = paths.flatMap((path) => columnAt(open.scope, path) ?? []);
  if ((paths.length === 1 || isForm(open.focus)) && asked.some(takesAny)) return false;
  // A name alone is an answer too, where it is the only one that is asked; and a business that introduces itself tells what it has.
  const isName = paths.length === 1 && asked[0]?.kind === 'person';
  const isIntroduced = status === 'concept' && register === 'organisation';
  return (await turn.registers.hearing()).change(turn, text, isName || isIntroduced ? 'swaps' : undefined);
}

/** A number to call or an address is told by its shape. */
const takesAny = (asked: Column): boolean =>
  asked.kind === 'long-text' || (asked.kind === 'text' && asked.format === undefined);

/** "Nee we zijn met 6", "ik doe zelf de privacy", beside a question about something else: it is of the profile of the business. */
async function tellsOfUs(turn: AppTurn, text: string, { id, register }: StoredRecord): Promise<boolean> {
  if (register === 'organisation' || !(tellsOfBusiness(text) || namesRole(text))) return false;
  return (await turn.registers.hearing()).corrected(turn, text, id);
}
