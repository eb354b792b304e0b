// How many more or fewer work there than before: "drie mensen erbij", "2 collega's minder". That is no count of all of them.
import { month } from '../../../core/engine/typed/time-spelling.js';
import { folded } from '../../../core/fold.js';
import { hasNumber, numberNamed } from '../../../core/understanding/values/spelled-numbers.js';

/** Whether a text counts some beside those who were there, or tells who does not count: no number in it is how many they are. */
export const countsSome = (text: string): boolean => {
  const plain = folded(text);
  if (shapes.some((shape) => shape.test(plain))) return true;
  const isDay = aDay.test(plain) && !hasNumber(plain.replaceAll(days, ' '));
  return (isDay || names.test(plain)) && !allOfThem.test(plain);
};

/** How many they are with these beside `known`; undefined where that is not said, or lies ahead. */
export function staffWith(text: string, known: unknown): number | undefined {
  const plain = folded(text);
  const [more, fewer] = shapes.map((shape) => numberNamed(shape.exec(plain)?.groups?.['some'] ?? ''));
  if (
    typeof known !== 'number' ||
    lies.test(plain) ||
    aDay.test(plain) ||
    (more === undefined) === (fewer === undefined)
  )
    return undefined;
  const staff = known + (more ?? 0) - (fewer ?? 0);
  return staff > 0 ? staff : undefined;
}

const people = `(?:(?:nieuwe |extra |new |more )*(?:mensen|man|mannen|vrouwen|medewerkers|medewerksters|collega'?s?|krachten|people|employees|colleagues|staff) )`;
const shapes: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<some>[\p{L}\d]+) (?:${people}(?:er ?bij|bij ?gekomen|more(?! than)|joined)\b|${people}bij(?=[,.;]| en | nu |$))`,
    'u',
  ),
  new RegExp(String.raw`\b(?<some>[\p{L}\d]+) ${people}(?:eraf|er ?af|minder|fewer|less|vertrokken|weggegaan)\b`, 'u'),
];
/** "Een nieuwe collega, Fatima", "Kees is zzp dus die telt niet mee", "zonder de 3 oproepkrachten". */
const names =
  /\b(?:een|1|a|an|n) (?:nieuwe?|new) (?:collega|medewerk\p{L}+|kracht|colleague|employee)|\b(?:telt?|tellen) niet mee\b|\b(?:zonder|exclusief|excl\.?|behalve|without|excluding) (?:de |onze |the |our )?\S+ \p{L}*(?:krachten|hulpen|collegas?|stagiaires?|zzpers|vrijwilligers|temps|interns|volunteers)\b/u;
const allOfThem = /\b(?:we|wij) (?:zijn|werken)\b.*\bmet\b|\b(?:in totaal|samen|total)\b/;
const lies = /\b(?:straks|binnenkort|volgend\p{L}*|vanaf|per|over \S+ (?:weken|maanden)|soon|next|from)\b/u;
/** "Per 1 dec" counts nobody. */
const days = new RegExp(
  String.raw`\b\d{1,2}(?:e|ste|de|st|nd|rd|th)? ?(?:of )?${month}|\b${month} \d{1,2}\b|\b\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b`,
  'gu',
);
const aDay = new RegExp(days.source, 'u');
