// Several lengths of time in one message: "personeelsdossier 2 jaar, loonadministratie 7 jaar".
import type { Loaded } from '../../../../app/turn.js';
import { amountIn, termsIn } from '../../../../core/understanding/corrections/rows-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { mentions, namedIn } from '../../rules/named-activity.js';
import { calledAs } from './activities-here.js';
import { type Meant, rowsIn } from './proposed-there.js';

/** Several lengths of time, each of what is named beside it: of the activity that is named, or the one where all of it is kept. */
export function termsTogether(text: string, activities: readonly Loaded[]): readonly Meant[] {
  if (termsIn(text).length < 2 || isEachApart(text, activities)) return [];
  const meant = activities.flatMap(
    (loaded) => rowsIn(namedIn(text, calledAs(loaded)) ?? text, loaded) ?? rowsIn(text, loaded) ?? [],
  );
  const named = meant.filter(({ loaded }) => mentions(text, calledAs(loaded)));
  return named.length > 0 ? named : meant;
}

/** "Bij leveranciers facturen 8 jaar. en klantgegevens 3 jaar": a sentence that names its own activity speaks of no other. */
function isEachApart(text: string, activities: readonly Loaded[]): boolean {
  const sentences = text.split(/[.;!]\s+/).filter((one) => termsIn(one).length > 0);
  return sentences.length > 1 && sentences.some((one) => activities.some((loaded) => mentions(one, calledAs(loaded))));
}

/** Of two lengths of time in one sentence the first is read, and the other is said to be left. */
export function firstTerm(text: string): { readonly first: string; readonly others: string } {
  const clauses = text.split(/(?=[,;]\s+|\s+(?:en|and)\s+)/);
  const [, next] = clauses.flatMap((clause, at) => (amountIn(clause) === undefined ? [] : [at]));
  if (next === undefined) return besideDenied(clauses) ?? { first: text, others: '' };
  const others = clauses.slice(next).join('').replace(leadsIn, '');
  const first = clauses.slice(0, next).join('');
  // "7 jaar, account 1 jaar": what names nothing is not of what the other one names.
  const names = (term: string) => wordsIn(amountIn(term)?.rest ?? '').length > 0;
  return !names(first) && names(others) ? { first: others, others: first } : { first, others };
}

/** "Klantgegevens 1 jaar, offertes bewaren we niet": what is not kept names nothing of how long the other is. */
function besideDenied(clauses: readonly string[]): { readonly first: string; readonly others: string } | undefined {
  const at = clauses.findIndex((clause, index) => index > 0 && keepsNot.test(clause) && amountIn(clause) === undefined);
  if (at < 0 || amountIn(clauses.slice(0, at).join('')) === undefined) return undefined;
  return { first: clauses.slice(0, at).join(''), others: clauses.slice(at).join('').replace(leadsIn, '') };
}
const keepsNot = /\b(?:bewaren|bewaar|houden|keep)\b.*\b(?:niet|geen|not)\b/i;
const leadsIn = /^[\s,;]+(?:(?:en|and)\s+)?/;
