// What is said of the card that reads the business back, clause by clause: each changes the line that it names, and no other.
import type { Scope } from '../../../core/engine/checklist.js';
import { sameValue } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { onlyAgrees, onlyDeclines } from '../../../core/understanding/talk/controls-said.js';
import { linePutRight, withoutDeniedKind } from '../../organisation/rules/line-put-right.js';
import { nobodysWord } from '../../organisation/rules/programs-called.js';
import { businessTold, sectorsDenied } from '../../organisation/rules/told.js';
import { toldAnew } from './story-heard.js';

type Lines = Reading['values'];

export interface CardPutRight {
  readonly lines: Lines;
  /** Whether a yes to the rest stands with it, and nothing else was said. */
  readonly agreed: boolean;
  /** What was said beside it, of which nothing is understood. */
  readonly unused: readonly string[];
}

/** Undefined where no clause names a line of the card in this way. */
export function cardPutRight(text: string, held: Lines, scope: Scope): CardPutRight | undefined {
  if (text.length > longest) return undefined;
  const { lines, isNamed, isYes, rest } = linesPutRight(text, held, scope);
  const other = rest.join('').trim();
  const known = withoutDeniedKind(other, lines);
  if (!isNamed && known === lines && !deniesKind(other)) return undefined;
  const told = other === '' ? undefined : withoutDenied(other, anew(other, known, scope));
  const isLostHere = (one: string) => isLost(one, rest, told ?? known, known, scope);
  const unused = rest.map((one) => one.replace(joints, '').trim()).filter(isLostHere);
  const isOnlyLess = Object.entries(known).every(
    ([path, value]) => path === 'name' || path === 'suppliers' || sameValue(held[path], value),
  );
  return {
    lines: told ?? known,
    agreed: isYes && isOnlyLess && told === undefined && unused.length === 0,
    unused,
  };
}

/** What each clause that names a line makes of the card; the others are left to be heard together. */
function linesPutRight(text: string, held: Lines, scope: Scope) {
  const rest: string[] = [];
  let lines = held;
  let isNamed = false;
  let isYes = false;
  for (const clause of clausesOf(text)) {
    const bare = clause.replace(joints, '').trim();
    const said = bare.replace(opens, '').trim();
    const after = /\?\s*$/.test(clause) ? undefined : linePutRight(said, lines, scope);
    if (after !== undefined) {
      isNamed = true;
      lines = after;
      isYes ||= saysYes.test(bare);
    } else if (agreesWithRest(bare)) isYes = true;
    else if (said !== '' && !onlyDeclines(said)) rest.push(clause);
  }
  return { lines, isNamed, isYes, rest };
}
const longest = 400;

/** What stands behind a plain yes and changes nothing of the card; undefined where there is no yes, or it says more. */
export function remarkBesideYes(text: string, held: Lines, scope: Scope): string | undefined {
  const [first = '', ...more] = clausesOf(text);
  const remark = more.join('').trim();
  if (text.length > longest || remark.length < shortest || !onlyAgrees(first.replace(joints, ''))) return undefined;
  if (text.includes('?') || turns.test(remark) || anew(remark, held, scope) !== undefined) return undefined;
  return remark.replace(joints, '');
}
const shortest = 6;
/** What goes against the yes, wants something, or is for later, is no remark. */
const turns =
  /^(?:en|plus|and)\b|\b(?:naam|heet|heten|name|called|maar|behalve|alleen|wel|ook|nee|fout|verkeerd|klopt niet|vergeet|vergeten|mis|moet|moeten|wil|kun|kan|laat|later|straks|weg|eruit|hoeveel|hoe|wat|waar|wie|wanneer|waarom|but|except|only|also|no|wrong|must|want|can|how|what|when|why)\b/iu;

const anew = (text: string, known: Lines, scope: Scope): Lines | undefined => {
  const after = toldAnew(text, businessTold(text, scope, known['deputy']), known);
  return after === undefined || isSame(after, known) ? undefined : after;
};

const isSame = (one: Lines, other: Lines): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((path) =>
    sameValue(one[path] ?? {}, other[path] ?? {}),
  );

/** "Huh nee, we zijn een garage, geen webwinkel", where that stands there already. */
const deniesKind = (text: string): boolean => deniesFirst.test(text) && sectorsDenied(text).length > 0;
const deniesFirst = /^(?:(?:huh|h[eè]|oh?|joh|sorry|wacht)[, ]+)*(?:nee|neen|no)\b/iu;

const withoutDenied = (text: string, lines: Lines | undefined): Lines | undefined =>
  lines && withoutDeniedKind(text, lines);

/** Each with what parts it from the next. */
const clausesOf = (text: string): readonly string[] => text.split(between);
const between = /(?<=[,;.!?\n]\s)|(?<=\s)(?=(?:en|maar|behalve|alleen|wel|and|but|except|only)\s)/iu;
const joints = /[,;.!\s]+$/;
/** How somebody begins who puts something right. */
const opens =
  /^(?:(?:huh|h[eè]|hoe|oh?|ow|nou|eh+m?|pff+|ach|joh|ja|jawel|jep|nee|neen|yes|no|sorry|wacht|klopt|goed|prima|oke?|oké|en|maar|wel|alleen|trouwens|oja|dus|and|but|well|only)(?:[, ]+|$))+/iu;
const saysYes = /^(?:(?:oh?|nou|en|and)[, ]+)*(?:ja|jawel|jep|klopt|goed|prima|oke?|oké|yes|right|fine)\b/iu;

const agreesWithRest = (said: string): boolean => said !== '' && (onlyAgrees(said) || restIsRight.test(said));
const restIsRight =
  /^(?:(?:de |het |the )?rest|verder|voor de rest|alles|overige|the others?|everything else)\b.*\b(?:klopt|kloppen|goed|prima|juist|ok|oke|zo|right|fine|correct)\b.{0,10}$/iu;

/** What tells something, without which the same would be understood. */
function isLost(clause: string, rest: readonly string[], told: Lines, known: Lines, scope: Scope): boolean {
  const said = clause.replace(opens, '');
  const word = nobodysWord(said);
  const isThere = word !== undefined && folded(JSON.stringify(told)).includes(folded(word));
  if (clause.includes('?') || isThere || !(word !== undefined || missed.test(said))) return false;
  const others = rest
    .filter((one) => one.replace(joints, '').trim() !== clause)
    .join('')
    .trim();
  return isSame(others === '' ? known : (anew(others, known, scope) ?? known), told);
}
/** Who says that something was left out wants it to be taken in. */
const missed = /\b(?:vergeet|vergeten|vergat|mis|mist|ontbreekt|forgot|forget|missing)\b/iu;
