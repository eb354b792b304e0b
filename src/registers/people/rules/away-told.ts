// What somebody says who is away for a while, or hands over what they do: which form that is told in.
import { folded } from '../../../core/fold.js';

const away =
  /^(?:(?:hoi|ps|trouwens|even|o ja|fyi|hallo)[ ,]+)*(?:ik ben|ben ik|ik ga|i am|i'm) (?:er )?(?:(?!\b(?:niet|geen)\b)\S+ ){0,6}?(?:weg|op vakantie|met vakantie|afwezig|met verlof|er niet|vrij|on holiday|away|on leave)\b/;
const handsOver =
  /^(?:(?:hoi|ps|trouwens|even|o ja|fyi|hallo)[ ,]+)*(?:\S+ neemt (?:het|alles|mijn (?:taken|rol|werk)) (?:hier )?(?:(?:van mij|van me) over|over van (?:mij|me))|\S+ neemt mijn (?:taken|rol|werk|activiteiten) over|(?:ik )?(?:wil|moet|ga|kan ik|hoe kan ik) (?:graag )?(?:mijn|alles|het) (?:\S+ ){0,2}?(?:overdragen|over dragen)\b.*|ik (?:draag|geef) (?:mijn|alles|het) (?:\S+ ){0,2}?(?:over|door) aan \S+|i want to hand over .*)$/;

/** The flow of the form; undefined for anything else. Who is only out of the door for a moment is not away. */
export function awayTold(text: string): 'absence' | 'handover' | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  if (handsOver.test(plain)) return 'handover';
  return away.test(plain) && lasts.test(plain) ? 'absence' : undefined;
}
const longest = 160;
const lasts =
  /\b(?:vakantie|verlof|holiday|leave|dag(?:en)?|week|weken|maand(?:en)?|tot|t\/m|vanaf|morgen|volgende|days?|weeks?|until|tomorrow|(?:maan|dins|woens|donder|vrij)dag)\b/;
