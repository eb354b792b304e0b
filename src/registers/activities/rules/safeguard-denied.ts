// What lessens the bother for people, as it is proposed in sentences of ours: who says that one of them is not so takes that one out.
import { tellsMishap } from '../../../core/understanding/corrections/named-out.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';

const denied =
  /\b(?:geen|niet(?! alleen\b)|nie|zonder|nooit|niks|niets|niemand|no|not|without|never|nobody)\b|n['’]t\b|\b(?:moet|moeten|ga|gaan|komt|must)\b[^,;.]{0,30}\b(?:nog|still)\b/i;
const affirmed = /\b(?:wel|juist|gewoon|toch|ook)\b/i;
/** What is said of anything names nothing. */
const common = listed(
  'alleen hangt hangen wordt kijken zeggen vullen willen geven gegevens mensen bewaren there their which people only',
);
/** From so many letters on words that begin alike are the same: "bordje" and "bordjes". */
const alike = 5;
const longest = 160;

/** Whether a text may say that something is not so, or that it is: only then what is proposed is read. */
export const mayDenySafeguard = (text: string): boolean =>
  text.length <= longest &&
  !text.includes('?') &&
  !tellsMishap(text) &&
  !beginsToAsk(wordsIn(text)) &&
  (denied.test(text) || affirmed.test(text));

/** Its sentences that are left, and those that a text says are not so; undefined where it says so of none. */
export function safeguardLeft(
  text: string,
  safeguard: string,
): { readonly left: string; readonly gone: string } | undefined {
  const all = safeguard.split(/(?<=\.)\s+/);
  const gone = all.filter((sentence) => isDenied(text, sentence));
  const left = all.filter((sentence) => !gone.includes(sentence)).join(' ');
  return gone.length === 0 ? undefined : { left, gone: gone.join(' ').replace(/\.$/, '') };
}

function isDenied(text: string, sentence: string): boolean {
  const named = beginnings(sentence);
  if (!beginnings(text).some((one) => named.includes(one))) return false;
  return denied.test(sentence) ? affirmed.test(text) && !denied.test(text) : denied.test(text);
}

const beginnings = (text: string): readonly string[] =>
  wordsIn(text)
    .filter((word) => word.length >= alike && !common.has(word))
    .map((word) => word.slice(0, alike));
