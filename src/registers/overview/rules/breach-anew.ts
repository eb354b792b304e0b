// What words put right of a breach that is being told: how many people, what it was instead, or what was lost.
import { Heard } from '../../../core/understanding/ear/ear.js';
import { deniesHere } from '../../../core/understanding/talk/unreal.js';
import { breachAnew as countedAnew } from '../../breach/rules/hearing/counted-anew.js';
import { kindAnew } from '../../breach/rules/hearing/wrong-in-file.js';
import { ear } from './ear.js';
import { lossAnew } from './two-told.js';

/** Undefined where they put nothing right. */
export const breachAnew = (filled: Readonly<Record<string, unknown>>, text: string) =>
  countedAnew(filled, text) ??
  elsewhere(text) ??
  kindAnew(filled, text, (said) => new Heard(ear, said)) ??
  lossAnew(filled, text);

/** "Nee niet bij ons, bij exact": at a business that works for them, and at no stranger. */
function elsewhere(text: string) {
  if (!deniesHere(text)) return undefined;
  const { concepts } = new Heard(ear, text);
  const isOurs = concepts.includes('supplier brand') || concepts.includes('breach bySupplier');
  return isOurs ? { values: { incident: 'at-supplier' } } : undefined;
}
