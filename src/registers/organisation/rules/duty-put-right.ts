// Who has a duty named otherwise on the card that reads it back: "vervanger is Bea de Wit", "bea heet bea de wit trouwens".
import type { Scope } from '../../../core/engine/checklist.js';
import { folded } from '../../../core/fold.js';
import { type Duty, whoIs } from './duties-told.js';
import { namesOfDeputy } from './number-of-deputy.js';

type Lines = Readonly<Record<string, unknown>>;

/** The lines with that name; undefined where no duty of the card is named, or nobody. */
export function dutyPutRight(clause: string, lines: Lines, scope: Scope): Lines | undefined {
  const { deputy, name = '' } = byDuty.exec(clause.trim())?.groups ?? {};
  const duty: Duty = deputy === undefined ? 'officer' : 'deputy';
  const said = name === '' ? inFull(clause, lines, scope) : { duty, name };
  if (said === undefined || lines[said.duty] === undefined || isNone.test(said.name)) return undefined;
  const value = whoIs(said.duty, said.name, scope);
  return value === undefined || value === null ? undefined : { ...lines, [said.duty]: value };
}

/** "Bea heet bea de wit": the whole name of who stands there by the first. */
function inFull(
  clause: string,
  lines: Lines,
  scope: Scope,
): { readonly duty: Duty; readonly name: string } | undefined {
  const { first = '', name = '' } = called.exec(clause.trim())?.groups ?? {};
  const duty = duties.find((one) => namesOfDeputy(lines[one], scope).includes(folded(first)));
  return duty === undefined || name === '' ? undefined : { duty, name };
}
const duties: readonly Duty[] = ['deputy', 'officer'];

const lead = '^(?:(?:ja|nee|neen|klopt|maar|en|oh?|de|mijn|onze|yes|no|but|and|my|our|the)[, ]+)*';
const person = String.raw`(?<name>\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]*){0,4}?)`;
const behind = '(?: (?:hoor|dus|trouwens|eigenlijk|voluit|by the way|in full))*[.! ]*$';
const byDuty = new RegExp(
  `${lead}(?:(?<deputy>(?:plaats)?vervang(?:er|ster)|deputy|stand-in)|privacy ?(?:officer|persoon|contact)) (?:is|heet|wordt|moet zijn|should be|is called) ${person}${behind}`,
  'iu',
);
const called = new RegExp(
  String.raw`${lead}(?<first>\p{L}[\p{L}'’-]+) (?:heet|is|is called)(?: (?:voluit|eigenlijk|helemaal|in full))* (?=\k<first> )${person}${behind}`,
  'iu',
);
const isNone = /^(?:niet|geen|fout|verkeerd|anders|nog|er|iemand|niemand|wrong|not|nobody)\b/i;
