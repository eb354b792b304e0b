// Whoever asked for a document hears that it is being made, when that takes longer than people wait without a word.
import { type Text, t } from '../../core/text.js';

const quietMs = 2_000;

export const beingMade: Text = t(`Ik ben uw document aan het maken. Dat duurt nog even.
                                  I am making your document. It takes a little longer.`);

/** What `make` gives; `tell` is called once when it takes long, and has ended before the document comes. */
export async function toldWhenSlow<T>(tell: () => Promise<unknown>, make: () => Promise<T>): Promise<T> {
  let telling: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    // The document matters more than the word about it.
    telling = tell().catch(() => undefined);
  }, quietMs);
  try {
    return await make();
  } finally {
    clearTimeout(timer);
    await telling;
  }
}
