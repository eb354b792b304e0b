// Whose a telephone number is: that of who takes over only where it is said to be, and else that of the business.
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { isOther } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { phonesIn } from '../../../core/understanding/values/contacts-said.js';

/** Words for who takes over. */
export const deputyWord =
  /(?:plaats)?vervang(?!en\b)\p{L}*|waarnem\p{L}*|achterwacht|\bdeputy\b|\bstand-?in\b|\b(?:neemt|valt|springt) (?:\p{L}+ ){0,2}(?:waar|over|in)\b|\btakes over\b|\bcovers for\b/iu;
/** A number of somebody who was named before it. */
export const ofSomebody =
  /(?<!\p{L})(?:haar|zijn|z'n|zn|diens|hun|her|his|their) (?:\p{L}+ )?(?:\p{L}*nummer|nr|06|tel|telefoon\p{L}*|mobiel\p{L}*|gsm|number|phone|mobile|cell)(?!\p{L})/iu;
/** Said of the business itself. */
export const ofBusiness =
  /(?<!\b(?:niet|not|geen) )\b(?:van|voor|of|for) (?:de |het |ons |onze |mijn |the |our )?(?:eigen |own )?(?:zaak|bedrijf|winkel|praktijk|salon|garage|kantoor|balie|stichting|vereniging|company|business|shop|office|practice)\b|\b(?:van|of) (?:ons|onszelf|us|mezelf|mijzelf)\b|\b(?:ons|onze|our|algemene?|vaste|zakelijke?|main) (?:eigen |vaste |algemene |own )?(?:\p{L}*nummer|nr|lijn|tel\p{L}*|number|phone|line)\b|\b(?:zaak|bedrijfs?|winkel|praktijk)(?:nummer|telefoon)\b/iu;

/** Who takes over by their names, as an answer holds it. */
export function namesOfDeputy(value: unknown, { facts }: Scope): readonly string[] {
  const name = isOther(value) ? value.other : facts.people.find(({ id }) => id === value)?.name;
  const [first = ''] = folded(name ?? '').split(' ');
  return first.length > 1 && value !== facts.me ? [first] : [];
}

/** The number of who takes over among those of a text, where what stands beside it says so; `told` is who was told with it. */
export function numberOfDeputy(text: string, told: unknown, scope: Scope): string | undefined {
  const deputy = told ?? valueAt(scope.answers, 'deputy') ?? 'none';
  if (deputy === 'none' && !deputyWord.test(text)) return undefined;
  const names = namesOfDeputy(deputy, scope);
  const phones = phonesIn(text);
  return phones.find(({ from, to }, at) => {
    const before = lastSentence(text.slice(phones[at - 1]?.to ?? 0, from).replace(/^.*\S@\S+/su, ''));
    const [after = ''] = text.slice(to, phones[at + 1]?.from).split(/[.!?;\n]/);
    if (behindOf.test(after)) return namesThem(after, names);
    return lastOf(before, names) === 'deputy';
  })?.said;
}
/** "0612345677 is van joost". */
const behindOf = /^[\s,)(]*(?:(?:dat|die|this|that) )?(?:is|hoort|van|of|voor|for|belongs)\b/i;

const namesThem = (part: string, names: readonly string[]): boolean =>
  deputyWord.test(part) || placeOfName(part, names) >= 0;

/** What stands right before the number; a sentence without a word goes on with the one before it. */
const lastSentence = (before: string): string =>
  before
    .split(/(?<=\p{L}[.!?;]+)\s|\n/u)
    .filter((one) => /\p{L}{2}/u.test(one))
    .at(-1) ?? '';

/** Which of the two is named last before it. */
function lastOf(before: string, names: readonly string[]): 'deputy' | 'business' | undefined {
  const places = (shape: RegExp) => [...before.matchAll(new RegExp(shape.source, 'giu'))].map(({ index }) => index);
  const deputy = Math.max(-1, placeOfName(before, names), ...places(deputyWord), ...places(ofSomebody));
  const business = Math.max(-1, ...places(ofBusiness), ...places(reachesUs));
  if (deputy < 0 && business < 0) return undefined;
  return deputy > business ? 'deputy' : 'business';
}
const reachesUs =
  /\b(?:bel|mail|app|bereik\p{L}*|call|reach) (?:ons|me|mij|us)\b|\b(?:mijn|my) (?:eigen )?(?:\p{L}*nummer|nr|06|tel\p{L}*|mobiel\p{L}*|number|phone)\b/iu;

function placeOfName(part: string, names: readonly string[]): number {
  const plain = part.toLowerCase();
  return Math.max(
    -1,
    ...names.flatMap((name) =>
      [...plain.matchAll(/[\p{L}'’-]+/gu)].flatMap(({ 0: word, index }) =>
        folded(word) === name || folded(word) === `${name}s` ? [index] : [],
      ),
    ),
  );
}
