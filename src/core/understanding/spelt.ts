// Words as some type or speak them, and the same as they are spelt: who says "da klopt" agrees as well.

const spelt: Readonly<Record<string, readonly string[]>> = {
  da: ['dat'],
  das: ['dat', 'is'],
  effe: ['even'],
  efkes: ['even'],
  ff: ['even'],
  ge: ['je'],
  gij: ['je'],
  gere: ['graag'],
  iet: ['iets'],
  jij: ['je'],
  mn: ['mijn'],
  ni: ['niet'],
  nie: ['niet'],
  tis: ['het', 'is'],
  wa: ['wat'],
};

/** These words as they are spelt. */
export const asSpelt = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (Object.hasOwn(spelt, word) ? (spelt[word] ?? word) : word));
