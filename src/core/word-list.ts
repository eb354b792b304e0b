// Lists of words as one reads them: `several words; word; word`, or `id id id`, over as many lines as it takes.

/** The words of a list, in its order. */
export const wordsOf = (list: string): readonly string[] => list.replaceAll(/\s+/g, ' ').split(/; */);

/** Words or ids without a space in them, separated by spaces. */
export const ids = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The words of several lists, by their name. */
export const listsOf = (lists: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, wordsOf(list)]));
