// How many people a breach is about that is being told, said back where a message counts them anew or names two numbers of them.
import { type Text, t } from '../../../../core/text.js';
import { toldRight } from '../../../../core/understanding/corrections/told-right.js';
import { andThen, storyRight, toldOn } from '../../../../core/understanding/forms/story-told.js';
import { countAlone, countAnew, countedAgain, countedIn } from '../../../../core/understanding/values/counted-again.js';
import { peopleSaid } from '../../../../core/understanding/values/numbers-said.js';

/** What has to be known of how many there are now, and whether a text says nothing else; undefined where it counts nobody anew. */
export function breachAnew(
  { 'what-happened': story }: Readonly<Record<string, unknown>>,
  text: string,
): { readonly values?: Readonly<Record<string, unknown>>; readonly says?: Text } | undefined {
  if (typeof story !== 'string') return undefined;
  const says = countSaid(story, text);
  const onlyThat = countedAgain(story, text);
  const right = recounted(story, text, onlyThat ?? countedIn(andThen(story, text)).count);
  const now = right ?? (onlyThat === undefined ? undefined : toldOn(story, text));
  if (says === undefined && onlyThat === undefined) return undefined;
  return { ...(now !== undefined && { values: { 'what-happened': now } }), ...(says && { says }) };
}

/** The story with that number in the place of the one that stands there, and what else is told behind it; undefined where no number stands there. */
function recounted(story: string, text: string, count: number | undefined): string | undefined {
  const { count: before } = countedIn(story);
  if (count === undefined || before === undefined || storyRight(story, text) !== undefined) return undefined;
  const right = toldRight(story, `${count} niet ${before}`);
  const clauses = text.split(/[.;!\n]\s+|,\s+/);
  const others = clauses.filter((one) => (countAnew(one)?.count ?? countAlone(one)) !== count);
  if (right === undefined || others.length === clauses.length) return undefined;
  return others.length === 0 ? right : toldOn(right, others.join(', '));
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
