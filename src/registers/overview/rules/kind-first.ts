// Who says first what kind of business it is, and then what it is called or who work there: "hoveniersbedrijf, Groen & Doen".
import { pathsAt } from '../../../core/engine/ask.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { businessSaid, isKindOfBusiness } from '../../../core/understanding/values/names-said.js';
import { sectorMeant } from '../../organisation/rules/sector-said.js';
import { businessTold } from '../../organisation/rules/told.js';

/** What such words tell where the name is asked; undefined where they begin otherwise. Said back before it is stored. */
export function kindFirst(text: string, { scope, focus }: NonNullable<Situation['open']>): Reading | undefined {
  if (!pathsAt(scope, focus).includes('name') || text.length > longest) return undefined;
  const [kind = '', ...more] = text.trim().split(/[,;!]+\s+|\.\s+/);
  if (!isKindOfBusiness(kind.replace(/[.!]+$/, ''))) return undefined;
  const { values: told, programs, works } = businessTold(more.join(', '), scope);
  const sector = businessTold(kind, scope).values['sector'] ?? sectorMeant(kind);
  const name = told['name'] ?? more.map(nameIn).find((one) => one !== undefined);
  const values = {
    ...told,
    ...(sector === undefined ? {} : { sector }),
    ...(name === undefined ? {} : { name }),
    ...(programs.length === 0 ? {} : { suppliers: programs, ...(works === undefined ? {} : { works }) }),
  };
  return Object.keys(values).length === 0 ? undefined : { intent: 'answer', sure: 'likely', words: text, values };
}
const longest = 200;

/** A clause that is nothing but a name with its capital. */
function nameIn(clause: string): string | undefined {
  const said = /^\p{Lu}/u.test(clause) && !isKindOfBusiness(clause) ? businessSaid(clause) : undefined;
  return said?.certain === true ? said.name : undefined;
}
