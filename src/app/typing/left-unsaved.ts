// What was offered to be stored and got another reply than yes or no: it is not stored, and does not vanish without a word.
import { labelled } from '../../core/engine/telling/said-back.js';
import { say } from '../../core/text.js';
import { pressOf } from '../buttons.js';
import { load } from '../register.js';
import { sentences } from '../sentences.js';
import type { AppTurn } from '../turn.js';
import type { Waiting } from './waiting.js';

/** Says once, above the reply to other words, what stood in the last offer and was neither answered nor offered again. */
export async function sayLeft(turn: AppTurn, waits: Waiting): Promise<void> {
  const { yes } = turn.waited;
  if (yes === undefined || turn.meant !== undefined || waits.yes === yes) return;
  const what = (await valuesLeft(turn, yes, waits)) ?? wordsLeft(turn, yes, waits);
  if (what === undefined) return;
  const text = say(sentences.notSaved, turn.language, { what });
  turn.said.unshift({ to: turn.person.id, reply: { type: 'text', text } });
}

/** The values of an offer that this yes stood for. */
async function valuesLeft(turn: AppTurn, yes: string, waits: Waiting): Promise<string | undefined> {
  const offered = offeredIn(turn, { ...turn.waited, yes });
  if (offered === undefined) return undefined;
  const { record: id } = offered;
  const kept = [offeredIn(turn, waits), waits.form].flatMap((one) =>
    one?.record === id ? Object.keys(one.values) : [],
  );
  const stored = turn.entries.flatMap(({ record, path }) => (record === id && path !== null ? [path] : []));
  const gone = new Set([...kept, ...stored]);
  const left = Object.fromEntries(Object.entries(offered.values).filter(([path]) => !gone.has(path)));
  if (Object.keys(left).length === 0) return undefined;
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  const words = record === undefined ? [] : labelled((await load(turn, record)).scope, left);
  return words.length === 0 ? undefined : words.join('; ');
}

/** What a yes stores now; a story that waits below something else is offered by no yes. */
function offeredIn({ registers }: AppTurn, { yes, proposed }: Waiting) {
  if (yes === undefined || (proposed?.type !== 'answer' && proposed?.type !== 'story')) return undefined;
  return storing[proposed.type].includes(pressOf(registers, yes)?.verb ?? '') ? proposed : undefined;
}
const storing = { answer: ['agree', 'put-right'], story: ['take-story'] };

/** What was told to be added to a file that runs, in its own words. */
function wordsLeft({ waited: { deed, told } }: AppTurn, yes: string, waits: Waiting): string | undefined {
  const text = deed?.behind.includes(yes) === true ? deed.text : told?.first?.id === yes ? told.text : undefined;
  // Told once more, it is offered with what was told now.
  const isTold = [waits.deed, waits.told].some(
    (one) => one?.at !== undefined && one.text !== text && one.text.includes(text ?? ''),
  );
  return text === undefined || isTold ? undefined : `"${text}"`;
}
