// Numbers spelled in one word: "honderdvijftig", "vijfentwintig", "getweeën".
import { numberIn } from '../../engine/typed/words-to-number.js';
import { folded } from '../../fold.js';

const tens: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const others: Readonly<Record<string, number>> = {
  ...tens,
  honderd: 100,
  hundred: 100,
  duizend: 1000,
  thousand: 1000,
  dozijn: 12,
  dozen: 12,
  eentje: 1,
  tweetjes: 2,
  drietjes: 3,
  viertjes: 4,
};
/** What stands in every number that is spelled in more than one part. */
const spelled = /tig$|honderd|duizend|jes$|^ge.*en$|^(?:twee|drie|vier|vijv|zess|zeven|acht|negen|tien)en$/;

/** The whole number that a word is, spelled together as well: "honderdvijftig", "vijfentwintig", "getweeën". */
export function numberNamed(word: string): number | undefined {
  if (dialled.test(word)) return undefined;
  const known = numberIn(word);
  if (known !== undefined && known >= 0) return known;
  const plain = /[-\s]/.test(word) ? folded(word).replaceAll(/[-\s]/g, '') : folded(word);
  if (Object.hasOwn(others, plain)) return others[plain];
  return spelled.test(plain) ? putTogether(plain) : undefined;
}
/** A telephone number counts nothing, also written as one word. */
const dialled = /^0\d{6,}$/;

/** Whether a text holds a number; "een" may be none. */
export const hasNumber = (text: string): boolean =>
  folded(text)
    .split(/[^\p{L}\d]+/u)
    .some((word) => !/^(?:een|one|an?)$/.test(word) && numberNamed(word) !== undefined);

function putTogether(plain: string): number | undefined {
  // "Met z'n vijfjes".
  const small = numberIn(plain.replace(/(?<=^(?:drie|vier|vijf|zes|zeven|acht|negen|tien))(?:t|en)?jes$/, ''));
  if (plain.endsWith('jes') && small !== undefined) return small;
  const [, ofThem] = /^ge([a-z]+en)$/.exec(plain) ?? [];
  if (ofThem !== undefined && numberIn(ofThem) !== undefined) return numberIn(ofThem);
  // "Met z'n tweeën", "wij vieren".
  const together = /^(twee|drie|vier|vijv|zess|zeven|acht|negen|tien)en$/.exec(plain)?.[1];
  if (together !== undefined) return numberIn(together.replace('vijv', 'vijf').replace('zess', 'zes'));
  const [, thousands = '', below] = /^(.*?)duizend(.*)$/.exec(plain) ?? [];
  if (below !== undefined) return added(thousands, below, 1000);
  const [, hundreds = '', rest] = /^(.*?)honderd(?:en)?(.*)$/.exec(plain) ?? [];
  if (rest !== undefined) return added(hundreds, rest, 100);
  const [, ones = '', ten = ''] = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en([a-z]+tig)$/.exec(plain) ?? [];
  const [one, more] = [numberIn(ones), tens[ten]];
  return one !== undefined && more !== undefined && one < 10 ? one + more : undefined;
}

function added(times: string, rest: string, of: number): number | undefined {
  const many = times === '' ? 1 : numberNamed(times);
  const more = rest === '' ? 0 : numberNamed(rest);
  return many === undefined || more === undefined ? undefined : many * of + more;
}
