// A number among few words, where a list with numbers or a count is asked: the one of the list, or how many.
import { optionsOf } from '../../core/engine/options.js';
import { columnAt } from '../../core/engine/scope.js';
import type { EngineInput } from '../../core/engine/step.js';
import { countLeft } from '../../core/understanding/forms/count-left.js';
import { numbersByName } from '../../core/understanding/forms/numbers-by-name.js';
import { placeMeant } from '../../core/understanding/values/choice-said.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { filling } from './filling.js';
import { heardAs, heardIn, proposing } from './heard.js';
import type { Open } from './open-here.js';
import { sayUnused } from './say-unused.js';

/** "Doe maar 3", below a list with numbers: that one, and no number of anything. With more words it is asked back. */
export function placedHere(
  turn: AppTurn,
  record: string,
  text: string,
  { scope, focus }: Open,
): { readonly input: EngineInput } | undefined {
  // Below a story that is read back its lines are on the screen, and no list with numbers.
  if (turn.waited.proposed?.type === 'story') return undefined;
  const column = focus.type === 'question' ? columnAt(scope, focus.path) : undefined;
  if (focus.type !== 'question' || (column?.kind !== 'choice' && column?.kind !== 'choices')) return undefined;
  const options = optionsOf(column, scope, 'shown');
  const said = options.some(({ label }) => /\d/.test(label.nl)) ? undefined : placeMeant(text, options.length);
  const picked = said && options[said.place - 1]?.id;
  if (said === undefined || picked === undefined) return undefined;
  const values = { [focus.path]: column.kind === 'choice' ? picked : [picked] };
  heardAs(turn, 'answer', text, values, said.alone ? 'certain' : 'likely');
  return { input: said.alone ? { type: 'text', text: String(said.place) } : proposing(turn, record, values) };
}

/** "Alle 12", where a form asks how many: what is said beside it is named. */
export function countedHere(
  turn: AppTurn,
  record: string,
  text: string,
  open: Open,
): { readonly input: EngineInput } | undefined {
  const counted = countLeft(text, open);
  if (counted === undefined) return undefined;
  if (counted.rest !== '') tell(turn, sentences.notUsed, { said: `"${counted.rest}"` });
  heardAs(turn, 'answer', text, counted.values, 'likely');
  return { input: filling(turn, record, open, counted.values) };
}

/** "Klanten staan in Exact, 1 en 7 kunnen erbij": numbers of a list in a form, with what is said beside them. */
export async function numberedHere(
  turn: AppTurn,
  record: string,
  text: string,
  open: Open,
): Promise<{ readonly input: EngineInput } | undefined> {
  const { checklist } = open.scope;
  const isOfRegister = checklist.goesOnWith === undefined && checklist.tells === undefined;
  const picked = isOfRegister ? numbersByName(text, open) : undefined;
  if (picked === undefined) return undefined;
  const { values, rest } = picked;
  const [first] = rest === '' ? [] : await heardIn(turn, rest, { open });
  if (first !== undefined) await sayUnused(turn, rest, open, first);
  const beside = first?.intent === 'answer' && first.sure !== 'possible' ? first.values : {};
  if (rest !== '' && Object.keys(beside).length === 0) tell(turn, sentences.nothingDone, { said: rest });
  const all = { ...beside, ...values };
  heardAs(turn, 'answer', text, all, 'likely');
  return { input: filling(turn, record, open, all) };
}
