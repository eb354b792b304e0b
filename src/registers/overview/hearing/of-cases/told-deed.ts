// What was done about a breach or request that runs: put down there, with the answers that are told with it.
import { canWith, numberOf } from '../../../../app/register.js';
import { type AppTurn, officerName, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import type { Line } from '../../../../core/engine/replies.js';
import { say, t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { titledIn } from '../../../request/rules/hearing/name-told.js';
import { type AboutRunning, type DoneInRunning, numbersIn } from '../../rules/about-running.js';
import { ownLines } from '../../standing/own.js';
import { openOf, runningLines } from '../../standing/running.js';
import { offerToAdd } from './just-reported.js';
import { notes } from './note-button.js';
import { putDown, shows } from './put-down.js';
import { saysWhenToAsk } from './request-told.js';
import { answersFile } from './told-of-file.js';

const tellHandler =
  t(`Gaat dit over {record}? Zeg het tegen {officer}: u kunt het hier zelf niet afsluiten. Er is niets bewaard.
       Is this about {record}? Tell {officer}: you cannot close it here yourself. Nothing was stored.`);

const noneOfThem = t(`Ik vind geen lopend verzoek van {who}. Er is niets bewaard. Bedoelt u een ander?
                      I find no running request of {who}. Nothing was stored. Do you mean another one?`);

/** Where what was done is put down, or the answers that are told with it. */
export async function toldOfDeed(
  turn: AppTurn,
  text: string,
  { of, says }: Extract<AboutRunning, { readonly says: DoneInRunning }>,
  beside: Situation['open'],
): Promise<boolean> {
  if (beside === undefined && answersToo.includes(says) && (await answersOnly(turn, text, of, says))) return true;
  if (await putDown(turn, text, of, says)) return says !== 'identity' || saysWhenToAsk(turn);
  if (says === 'withdrawn') return (await isOfNobodyHere(turn, text)) || passesOn(turn);
  // Who only reported it adds that to their report.
  if (says === 'noted' && beside === undefined)
    return (await offerToAdd(turn, text)) && heardAs(turn, 'answer', text, { addition: text }, 'likely');
  // "Mag dicht" is said of a request as well, where no breach runs.
  return says === 'closed' && putDown(turn, text, 'request', 'handled');
}

/** Who handles requests hears that none is of whom they name, and which run. */
async function isOfNobodyHere(turn: AppTurn, text: string): Promise<boolean> {
  const who = titledIn(text);
  const open = (await openOf(turn, 'request')).filter((file) => canWith(turn, 'edit', file));
  if (who === undefined || open.length === 0) return false;
  reply(turn, { type: 'text', text: say(noneOfThem, turn.language, { who }), actions: open.slice(0, 3).map(shows) });
  return heardAs(turn, 'question', text, { about: 'running' });
}

/** What is noted, done or taken on is told with answers of the file: those are proposed, with where the rest is put down. */
const answersToo: readonly DoneInRunning[] = ['noted', 'secured', 'taken-on'];
/** A password that was changed is no password that got out. */
const ofData = ['data', 'people'];

/** The answers of the file that are told, proposed with what was done; false where there are none. */
export async function answersOnly(
  turn: AppTurn,
  text: string,
  of: AboutRunning['of'],
  says: DoneInRunning = 'noted',
): Promise<boolean> {
  const files = of === 'request' ? [] : await openOf(turn, 'breach');
  const named = files.filter((file) => numbersIn(text).includes(numberOf(file)));
  const [only, ...more] = (named.length > 0 ? named : files).filter((file) => canWith(turn, 'edit', file));
  return (
    only !== undefined &&
    more.length === 0 &&
    answersFile(turn, text, only, { others: [notes(turn, only)], leaves: says === 'secured' ? ofData : [] })
  );
}

/** Who passed a request on and handles none hears whom to tell that it is withdrawn; false where none of theirs runs. */
export async function passesOn(turn: AppTurn): Promise<boolean> {
  const own = (await linesOf(turn, 'request')).map(({ label }) => label);
  if (own.length === 0) return false;
  tell(turn, tellHandler, { record: own.join(', '), officer: officerName(turn) });
  return heardAs(turn, 'question', '', { about: 'running' });
}

/** Of all that runs, and of what this person reported, what is meant. */
export async function linesOf(turn: AppTurn, of: AboutRunning['of']): Promise<readonly Line[]> {
  const running = await runningLines(turn);
  const all = [...running, ...(await ownLines(turn, running))];
  const letter = { breach: 'D', request: 'R' } as const;
  return of === undefined ? all : all.filter(({ label }) => label.startsWith(letter[of]));
}
