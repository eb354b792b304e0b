// What somebody who is asked something else in the file of a breach says of it that is not as it stands there.
import { valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Heard } from '../../../../core/understanding/ear/ear.js';
import { toldOn } from '../../../../core/understanding/forms/story-told.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { apartFromDenied, undenied } from '../../../../core/understanding/values/undenied.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { stillOpenSaid } from './still-open-said.js';
import { kindTold } from './told.js';

type Values = Reading['values'];

/** That nobody can reach it any more, or somebody still can, and what it was instead of what stands there. */
export function wrongInFile(text: string, { answers }: Scope, hear: (said: string) => Heard): Values | undefined {
  const open = valueAt(answers, 'still-open');
  const isOpen = typeof open === 'boolean' ? stillOpenSaid(text) : undefined;
  if (isOpen !== undefined && isOpen !== open) return { 'still-open': isOpen };
  const kind = wasNot.test(text.trim()) ? otherKind(text, answers, hear) : undefined;
  return kind === undefined ? undefined : { incident: kind };
}
/** "Het was geen mail, per post naar het verkeerde huis". */
const wasNot =
  /^(?:\S+ ){0,2}(?:(?:het|dat|dit) (?:was|is|waren|zijn|ging) (?:(?:toch|eigenlijk|dus|om) )*(?:niet|geen)|(?:it|that|this) (?:was|is)(?: not|n['’]?t))\b/i;

/** The kind that is told and not denied, where another stands there: words that only sound like one turn none. */
export function otherKind(text: string, answers: Scope['answers'], hear: (said: string) => Heard): string | undefined {
  const known = valueAt(answers, 'incident');
  const kind = known === undefined ? undefined : kindSaid(text, hear);
  return kind === known ? undefined : kind;
}

function kindSaid(text: string, hear: (said: string) => Heard): string | undefined {
  const said = undenied(text);
  if (said === '' || stillOpenSaid(text) !== undefined) return undefined;
  const heard = hear(said);
  const names = heard.concepts.some((one) => one.startsWith('breach '));
  return names && (isContrast(text, said) || heard.isSigned('breach') || heard.over('breach') > plainly)
    ? kindTold(said, heard)
    : undefined;
}
const plainly = 2;

/** "Het was geen mail, per post": of the two the other is denied. */
const isContrast = (text: string, said: string): boolean => said !== text && !onlyNo.test(text.slice(0, 5));
const onlyNo = /^(?:nee|no)[,. ]/i;

/**
 * What it was instead, in a report that is being told: "niet telefoon, papier!". What was never told of what is denied is no part of the
 * story.
 */
export function kindAnew(
  filled: Readonly<Record<string, unknown>>,
  text: string,
  hear: (said: string) => Heard,
): { readonly values: Values } | undefined {
  const { 'what-happened': story, incident } = filled;
  if (typeof story !== 'string' || typeof incident !== 'string') return undefined;
  const sent = sentences(text).flatMap((one) => sentBy(one, incident) ?? [])[0];
  // Who only names the kind tells no more of it.
  const told = /\b(?:soort|kind)\b/i.test(text) ? story : toldOn(story, text);
  if (sent !== undefined) return { values: { 'what-happened': told, incident: sent } };
  const { said, denied } = apartFromDenied(text);
  if (wordsIn(text).length > fewest) return undefined;
  if (said === '' || denied === '' || kindNamed(denied, hear) !== incident) return undefined;
  const kind = kindNamed(said, hear);
  return kind === undefined || kind === incident ? undefined : { values: { 'what-happened': story, incident: kind } };
}

/** "Geen mail maar whatsapp": what came to the wrong one, by how it was sent. */
function sentBy(text: string, incident: string): string | undefined {
  if (wordsIn(text).length > fewest + 3) return undefined;
  const { said, denied } = apartFromDenied(text);
  const way = (text: string) => ways.find(([, shape]) => shape.test(text))?.[0];
  const [now, before] = [way(said), way(denied)];
  const isKnown = ways.some(([kind]) => kind === incident);
  const isOther = isKnown && now !== incident && denied !== '';
  return isOther && (before === incident || onlyDenies.test(denied)) ? now : undefined;
}
const ways: readonly (readonly [string, RegExp])[] = [
  ['wrong-chat', /\b(?:whats?app\p{L}*|app(?:je|jes|groep|te|ten)?|geappt|signal|teams|slack|chat\p{L}*|dm)\b/iu],
  ['mail-wrong-person', /\b(?:e-?mails?|mail(?:tje|en|de)?|gemaild)\b/iu],
  ['letter-wrong-person', /\b(?:post|brief|pakket\p{L}*|envelop\p{L}*|letter|parcel)\b/iu],
];
const sentences = (text: string): readonly string[] => text.slice(0, 500).split(/(?<=[.!])\s+/);
const onlyDenies = /^(?:nee|neen|no)$/i;

/** The kind of what is named so, where it names any thing at all. */
function kindNamed(said: string, hear: (said: string) => Heard): string | undefined {
  const heard = hear(said);
  return heard.concepts.some((one) => one.startsWith('breach ')) ? kindTold(said, heard) : undefined;
}
const fewest = 9;
