/**
 * A text in which no signs stand on end for more than two hundred places and no words are said more than forty times in a
 * row: more of the same says nothing, and whatever looks for the end of a run would count through it from each of its places.
 */
export const shortRuns = (text: string): string =>
  text
    .replaceAll(signs, (run) => run.slice(0, mostSigns))
    .replaceAll(words, (run, unit: string) => run.slice(0, unit.length * mostTimes));

const mostSigns = 200;
const mostTimes = 40;
const signs = new RegExp(`[^\\p{L}\\p{N}]{${mostSigns + 1},}`, 'gu');
const words = new RegExp(`(\\S[^]{0,22}?[\\s\\p{P}])\\1{${mostTimes},}`, 'gu');
