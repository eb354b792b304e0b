// "Nee 250", "sorry, toch 30 mensen": another number in the place of the one that was said before.
import { numberNamed } from './spelled-numbers.js';

const shape =
  /^(?:(?:nee|neen|no|oh?|oeps|sorry|wacht|fout|foutje)[, ]+){1,3}(?:(?:toch|maar|wel|eigenlijk|dus|er|het|dat|we|wij|zijn|is|was|waren|moet|moeten|met|ik bedoel(?:de)?|it|are|i meant?)[, ]+){0,4}(\S{1,30}?)(?: (\p{L}{1,30}))??(?: (?:zijn|wezen|worden))?[.!]*$/iu;
/** How often or how long is no count of anything. */
const measures = /^(?:keer|keren|maal|x|procent|euro|uur|times)$/i;

/** The number, with what it counts where that is said; undefined where a text says anything else. */
export function numberAgain(text: string): { readonly count: number; readonly noun?: string } | undefined {
  if (text.length > longest) return undefined;
  const [, word = '', noun] = shape.exec(text.trim()) ?? [];
  const count = numberNamed(word);
  // "Nee een" counts nothing.
  if (count === undefined || /^(?:een|a|an|one)$/i.test(word) || measures.test(noun ?? '')) return undefined;
  return noun === undefined ? { count } : { count, noun };
}
const longest = 80;
