// What stands on the screen may be typed: the one of several whose name somebody types.
import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';

/**
 * The one of these that a text names as it stands there, whatever marks are left out; else the only one that it names without the yes
 * or no before it, or with words around it that only pick: "doe maar beantwoord", where "Ja, beantwoord" stands.
 */
export function optionNamed<One>(
  text: string,
  ones: readonly One[],
  names: (one: One) => readonly string[],
): One | undefined {
  const said = plain(text.slice(0, longest));
  if (said === '') return undefined;
  const alike = (wanted: string, shape: (name: string) => string) =>
    ones.filter((one) => names(one).some((name) => shape(plainName(name)) === wanted));
  const [exact] = alike(said, (name) => name);
  if (exact !== undefined) return exact;
  for (const wanted of new Set([said, bare(said)])) {
    const [only, ...more] = [...new Set([withoutYes, bare].flatMap((shape) => alike(wanted, shape)))];
    if (only !== undefined && more.length === 0) return only;
  }
  return undefined;
}
const longest = 200;

const plain = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** What is shown is the same each time. */
const plainName = remembered(2000, plain);
const bare = (said: string): string => said.replace(picks, '').replace(trails, '') || said;
const withoutYes = (name: string): string => name.replace(/^(?:ja|nee|yes|no) (?=\p{L})/u, '');

const picks =
  /^(?:(?:pf+|nou|ok|oke|ja|dan|dus|doe|kies|neem|zet|pak|druk op|klik op|knop|optie|antwoord|maar|het is|dat is|well|so|then|pick|choose|press|option|button|its|it is) )+/;
const trails = /(?: (?:maar|dan|dus|graag|hoor|even|aub|svp|natuurlijk|please|then|of course))+$/;
