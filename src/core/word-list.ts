// Lists of words as one reads them: `word; word; word`.

/** The words of a list, in its order. */
export const wordsOf = (list: string): readonly string[] => list.split(/;\s+/);
