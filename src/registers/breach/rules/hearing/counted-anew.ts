// How many people a breach is about that is being told, said back where a message counts them anew or names two numbers of them.
import { type Text, t } from '../../../../core/text.js';
import { andThen } from '../../../../core/understanding/forms/form-words.js';
import { countedAgain, countedIn } from '../../../../core/understanding/values/counted-again.js';
import { peopleSaid } from '../../../../core/understanding/values/numbers-said.js';

/** What has to be known of how many there are now, and whether a text says nothing else; undefined where it counts nobody anew. */
export function breachAnew(
  { 'what-happened': story }: Readonly<Record<string, unknown>>,
  text: string,
): { readonly values?: Readonly<Record<string, unknown>>; readonly says?: Text } | undefined {
  if (typeof story !== 'string') return undefined;
  const says = countSaid(story, text);
  const isOnlyThat = countedAgain(story, text) !== undefined;
  if (says === undefined && !isOnlyThat) return undefined;
  return { ...(isOnlyThat && { values: { 'what-happened': andThen(story, text) } }), ...(says && { says }) };
}

function countSaid(story: string, text: string): Text | undefined {
  const before = countedIn(story);
  const { either, count } = countedIn(andThen(story, text));
  if (either !== undefined) return before.either === undefined ? whichOf(either) : undefined;
  const known = before.count ?? (before.either === undefined ? peopleSaid(text) : undefined);
  return count === undefined || count === known
    ? undefined
    : t(`Ik lees nu: ${count} mensen.`, `I read now: ${count} people.`);
}

const whichOf = ([one, other]: readonly [number, number]): Text =>
  t(
    `Zijn het ${one} of ${other}, of samen ${one + other}? Typ het goede aantal.`,
    `Are they ${one} or ${other}, or ${one + other} together? Type the right number.`,
  );
