// What stands in a list, named as it stands there and said to go: "haal pff weg bij de programma's", "dat prikbord is geen programma".
import type { ChoiceQuestion, Column, Scope } from '../../engine/checklist.js';
import { optionsOf } from '../../engine/options.js';
import { isOther } from '../../engine/value.js';
import { takesAway } from '../talk/takes-away.js';
import { isDenied, takesFrom } from '../values/denied-said.js';
import { wordsIn } from '../words.js';

/** A list with what stands in it now. */
export interface Standing {
  readonly path: string;
  readonly column: Column | undefined;
  readonly list: readonly unknown[];
}

/** The lists of which something is named and goes, without that; `names` tells what may be named so, and `saysGone` what says it. */
export function namedOut(
  text: string,
  lists: readonly Standing[],
  scope: Scope,
  saysGone: (clause: string) => boolean,
  names: (one: unknown, path: string) => boolean = () => true,
): Readonly<Record<string, readonly unknown[]>> | undefined {
  if (text.length > longest || tellsMishap(text) || deniesNumber(text)) return undefined;
  const left = lists.flatMap(({ path, column, list }): readonly (readonly [string, readonly unknown[]])[] => {
    if (column?.kind !== 'choices') return [];
    const isNamed = (one: unknown): boolean =>
      names(one, path) && titlesOf(one, column, scope).some((title) => goes(title, text, saysGone));
    const stays = list.filter((one) => !isNamed(one));
    return stays.length === list.length ? [] : [[path, stays]];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
const longest = 300;
/** "Met 8 in dienst, niet 6" counts, and takes nothing out of a list. */
export const deniesNumber = (text: string): boolean =>
  /\b(?:niet|geen|not) (?:de |met |met de )?[1-9]\d*\b/i.test(text);
/** What is away because of what happened takes nothing out of a list. */
export const tellsMishap = (text: string): boolean => mishap.test(text);
const mishap =
  /\b(?:gehackt|gestolen|gejat|kwijt\w*|verloren|gelekt|per ongeluk|hacked|stolen|lost|leaked|by (?:accident|mistake))\b/i;

/** How what stands in a list may be called. */
export const titlesOf = (one: unknown, column: ChoiceQuestion, scope: Scope): readonly string[] => {
  if (isOther(one)) return [one.other];
  const label = optionsOf(column, scope, 'all').find(({ id }) => id === one)?.label;
  return label === undefined ? [] : [label.nl, label.en];
};

/** Whether what is called so is named, and goes by the clause that names it or by one that points back at it. */
function goes(title: string, text: string, saysGone: (clause: string) => boolean): boolean {
  const called = shapeOf(title);
  if (called === undefined || !called.test(text)) return false;
  const clauses = text.replace(called, 'dat').split(between);
  const at = clauses.findIndex((clause) => /\bdat\b/i.test(clause));
  const [own = '', next = ''] = clauses.slice(at);
  return saysGone(own) || (pointsBack.test(next) && saysGone(next));
}
/** Whether what is called so is named in a text. */
export const isNamedIn = (title: string, text: string): boolean => shapeOf(title)?.test(text) === true;

function shapeOf(title: string): RegExp | undefined {
  const words = wordsIn(title.replace(determiner, ''));
  return words.some((word) => word.length > 2)
    ? new RegExp(
        String.raw`["“”„'‘’]?(?<![\p{L}\d])(?:(?:de|het|een|die|dat|the|that|an?) )?${words.join(String.raw`[^\p{L}\d]+`)}(?![\p{L}\d])["“”'‘’]?`,
        'iu',
      )
    : undefined;
}
const determiner = /^(?:de|het|een|die|dat|the|an?)\s+/i;
const between = /[,;.?!]+\s+|[.!?]+$/;
const pointsBack = /\b(?:die|dat|da|deze|dit|het|hem|'?m|ze|it|that|this|them|er ?mee)\b/i;

/** That something is to go; that it is gone may have happened, and orders nothing. */
export const ordersOut = (clause: string): boolean =>
  !isGone.test(clause) && (takesAway(clause) || takesFrom(clause) || isOff.test(clause));
const isGone = /\b(?:is|zijn|was|waren|lijkt|lijken|bleek|are|were|seems?)\b.*\b(?:weg|foetsie|gone|missing|away)\b/i;
/** The same, or that it is not there or no such thing. */
export const turnsDown = (clause: string): boolean => ordersOut(clause) || isDenied(clause) || isNoSuch.test(clause);
/** "Dat is geen programma". */
const isNoSuch = /\bdat (?:(?:is|zijn|was|are)(?: \p{L}+)? (?:geen|gene|nie?t een|not an?|no)|is(?:n['’]?t) an?) /iu;
/** "Dat weglaten aub", "weg ermee". */
const isOff =
  /(?:^|\s)(?:weg|eruit|eraf|weglaten|weghalen|schrappen|verwijderen|wissen|out|off|away)(?: (?:er ?mee|aub|graag|hoor|maar|please|bij .*|from .*))*[.! ]*$/i;
