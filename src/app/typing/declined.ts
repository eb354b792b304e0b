// What was offered and declined: the same is not offered again, and what was told is heard once more as what else it may be.
import { readPress } from '../../core/engine/press.js';
import { type Intent, type Reading, unclear } from '../../core/understanding/reading.js';
import { isUrgent } from '../../core/understanding/told-in.js';
import { listed, wordsIn } from '../../core/understanding/words.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { onScreen } from './open-here.js';
import type { Declined, Waiting } from './waiting.js';

/** What goes with this no, of what was offered of something told; undefined where nothing of that was. */
function declinedOf({ waited, registers }: AppTurn, left: Waiting): Declined | undefined {
  const { told, proposed, buttons = [] } = waited;
  const begins = proposed?.type === 'begin' ? proposed : undefined;
  const programs = proposed?.type === 'programs' ? proposed.programs : (begins?.programs ?? []);
  const of = [...(begins?.templates ?? []), ...programs];
  const isToldGone = told !== undefined && left.told === undefined;
  const text = (isToldGone ? told.text : undefined) ?? begins?.text ?? '';
  if (!isToldGone && of.length === 0) return undefined;
  const flows = told?.flow === undefined ? buttons.map(({ action }) => flowOf(action)) : [told.flow];
  const not = registers.checklists.flatMap(({ id, tells = '' }): readonly Intent[] =>
    isToldGone && flows.includes(id) && isUrgent(tells) ? [tells] : [],
  );
  return { text, not, of };
}

function flowOf(action: string): string | undefined {
  const press = readPress(action);
  return press?.verb === 'told' ? press.subject : undefined;
}

/** Says that it is left, and remembers what of something told was declined: that is heard anew where it is something else. */
export async function leaveSo(turn: AppTurn, isForm: boolean): Promise<void> {
  const declined = isForm ? undefined : declinedOf(turn, turn.waits);
  if (declined !== undefined) {
    const all = [...(turn.waits.declined?.all ?? []), declined].slice(-most);
    turn.waits = { ...turn.waits, declined: { all, at: turn.now } };
    if (declined.not.length > 0 && (await isSomethingElse(turn, declined.text))) turn.again = declined.text;
  }
  tell(turn, turn.again === undefined ? sentences.fineNo : sentences.fineAnew);
}
const most = 5;

async function isSomethingElse(turn: AppTurn, text: string): Promise<boolean> {
  const { read } = await turn.registers.hearing();
  const open = (await onScreen(turn))?.open;
  const { now, organisation } = turn;
  const all = read(text, {
    now,
    zone: organisation.zone,
    not: notIn(turn.waits, text),
    ...(open && { open }),
  });
  const [{ intent, sure } = unclear(text)] = withoutDeclined(turn, all, text);
  return open === undefined
    ? sure === 'likely' && (intent === 'activity' || intent === 'supplier')
    : intent === 'answer' || intent === 'correction';
}

/** Breach or request, where that was declined of these very words: a word more may tell what was not told before. */
export const notIn = ({ declined }: Waiting, text: string): readonly Intent[] =>
  (declined?.all ?? []).filter((one) => isSame(one.text, text)).flatMap(({ not }) => not);

function isSame(before: string, now: string): boolean {
  const known = new Set(wordsIn(before));
  return wordsIn(now).every((word) => known.has(word) || small.has(word));
}
const small = listed(
  `weer ook net nog toch even dus en ja nou oh hoor de het een er again also just still so and yes the a an`,
);

/** Without activities and programs that were declined; a reading of which nothing else is left goes. */
export function withoutDeclined(
  { waits: { declined } }: AppTurn,
  readings: readonly Reading[],
  text: string,
): readonly Reading[] {
  const gone = new Set(declined?.all.flatMap(({ of }) => of));
  return gone.size === 0 || wantsAfterAll.test(text) ? readings : readings.flatMap((one) => left(one, gone) ?? []);
}

/** "Zet DHL er toch maar bij". */
const wantsAfterAll = /\b(?:toch|alsnog|voeg|zet|maak|begin|add|put|make|after all)\b/i;

function left(reading: Reading, gone: ReadonlySet<string>): Reading | undefined {
  const path = reading.intent === 'activity' ? 'template' : reading.intent === 'supplier' ? 'suppliers' : undefined;
  if (path === undefined) return reading;
  const all = [reading.values[path]].flat();
  const others = all.filter((one) => typeof one !== 'string' || !gone.has(one));
  if (others.length === all.length) return reading;
  return others.length === 0 ? undefined : { ...reading, values: { ...reading.values, [path]: others } };
}

/** What is heard anew, as what was typed now; undefined where nothing is. */
export function saidAnew(turn: AppTurn): string | undefined {
  const { again } = turn;
  delete turn.again;
  if (again !== undefined) turn.waited = turn.waits;
  return again;
}

/** Of one conversation: it is remembered as long as something is said in it. */
export const keepDeclined = (turn: AppTurn): void => {
  const { declined } = turn.waits;
  if (declined !== undefined) turn.waits = { ...turn.waits, declined: { ...declined, at: turn.now } };
};
