// What comes beside what stands in a list, by how people say that: what stood there stays.
import { valueAt } from '../../engine/answers.js';
import { columnAt } from '../../engine/scope.js';
import { sameValue } from '../../engine/value.js';
import { listsRead, type Reading, type Situation, withLists } from '../reading.js';
import { saidOfCard } from '../talk/said-of-card.js';

type Open = NonNullable<Situation['open']>;

/** From here on one thing comes beside the others. */
const surely = 0.8;

/** The same reading, with all that stood in a list to which these words only add. */
export function withStood(reading: Reading, text: string, open: Open): Reading {
  if (listsRead(reading).length === 0 || !adds(text)) return reading;
  return withLists(reading, (list, path) => besideStood(list, path, open));
}

/** All that stands in the list of this path, and these beside it. */
export function besideStood(
  list: readonly unknown[],
  path: string,
  { scope, filled, proposed }: Pick<Open, 'scope' | 'filled' | 'proposed'>,
): readonly unknown[] {
  const column = columnAt(scope, path);
  const stood = filled[path] ?? proposed?.[path] ?? valueAt(scope.answers, path);
  if (column?.kind !== 'choices' || !Array.isArray(stood) || stood.includes(column.none)) return list;
  return [...stood, ...list.filter((one) => !stood.some((other) => sameValue(one, other)))];
}

/** Nothing that goes out, and nothing that is all there is. */
function adds(text: string): boolean {
  const plain = text.replace(gone, ' ');
  if (takesOut.test(plain)) return false;
  return besides.test(text.trim()) || belongs.test(text) || isLearnt(text);
}
const isLearnt = (text: string): boolean => {
  const said = saidOfCard(text);
  return said?.means === 'adds' && said.odds >= surely;
};
const besides = /^(?:[^,;:]{2,30}: ?)?(?:(?:ja|en|maar|klopt|oh|yes|and|but)[, ]+)*(?:ook|daarnaast|also)\b/i;
const belongs =
  /\b(?:hoort|horen|moet|moeten|mag|mogen|komt|komen|kan|kunnen|zet|doe) (?:er |daar |dan |wel |nog |ook |natuurlijk ){0,4}(?:er)?bij\b|\b(?:mist|missen|ontbreekt|ontbreken|vergeten|vergat|forgot|missing)\b/i;
/** "Naam en adres zijn nu weg, die horen er ook bij" brings them back. */
const gone = /\b(?:is|zijn|ben|bent) (?:je |u |nu |nou |weer |ineens |er )*(?:weg|kwijt|verdwenen|eruit|gone)\b/gi;
const takesOut =
  /\b(?:geen|niet|nooit|zonder|behalve|eruit|eraf|weg|alleen|enkel|ipv|in plaats|no|not|without|instead|except|only|just)\b/i;

/** What is said to be missing, or to be kept as well: "kenteken en kilometerstand missen nog", "we noteren ook het kenteken". */
export const missingSaid = (text: string): string | undefined =>
  isMissing.exec(text.trim())?.[1] ?? keptToo.exec(text.trim())?.[1];
const leads = '^(?:(?:ja|nee|maar|en|klopt|goed|yes|but|and)[, ]+)*';
const isMissing = new RegExp(
  `${leads}(?!.*\\b(?:niet|geen|not|no)\\b)(.{2,80}?) (?:mist|missen|mis ik|ontbreekt|ontbreken|is missing|are missing)(?: (?:nog|er|hier|ook|wel|dan|still))*[.! ]*$`,
  'i',
);
const keptToo = new RegExp(
  `${leads}(?:(?:we|wij|ik) (?:bewaren|bewaar|noteren|noteer|vragen|vraag) (?:(?:er|daar|hier|nog|dan|natuurlijk) )*ook|we also (?:keep|note|ask for)) (?:(?:nog|de|het|hun|the|their) )*(.{2,80}?)(?: (?:bij|op|van ze|van hen|too))*[.! ]*$`,
  'i',
);
