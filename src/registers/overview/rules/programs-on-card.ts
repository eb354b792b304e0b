// What goes from the programs on a card that waits for its yes: by their names there, also of those that nobody knows here.
import { folded } from '../../../core/fold.js';

/** "Carsys is geen programma", "programma's zijn alleen carsys": those of these names that a text says are none. */
export function deniedOnCard(names: readonly string[], text: string): readonly string[] {
  const isIn = (part: string) => names.filter((one) => folded(part).includes(folded(one)));
  const parts = text.split(/[,;.]\s+|\s(?:maar|but)\s/);
  const only = parts.filter((part) => onlyThese.test(part)).flatMap(isIn);
  if (only.length > 0) return names.filter((one) => !only.includes(one));
  return parts.filter((part) => isNone.test(part)).flatMap(isIn);
}
const onlyThese =
  /\bprogram\p{L}*['’]?s?\b.{0,20}\b(?:alleen|enkel|only)\b|\b(?:alleen|enkel|only)\b.{0,20}\bprogram/iu;
const isNone =
  /\b(?:is|zijn|hoort|horen|gebruik\p{L}*|heb\p{L}*|are) (?:\S+ ){0,3}(?:geen|niet|no|not)\b|\b(?:niet|geen|no|not)\b.{0,30}\b(?:meer|weg|eruit|er ?bij)\b|n['’]t\b/iu;
