// The name of the business put right on the card that reads it back: "nee gewoon Autobedrijf Smit", "zonder garage ervoor".
import { folded } from '../../../core/fold.js';
import { nameOnly } from '../../../core/understanding/values/names-said.js';
import { wordsIn } from '../../../core/understanding/words.js';

/** What it is called then; undefined where that is not said, or nothing is known to be put right. */
export function nameAnew(text: string, known: unknown): string | undefined {
  if (typeof known !== 'string' || text.length > longest || text.includes('?')) return undefined;
  const said = text.trim().replace(/[.!\s]+$/, '');
  const { other } = notThat.exec(said)?.groups ?? {};
  if (other !== undefined && !saysNone.test(other)) return nameOnly(other);
  const { name: same = '', whole = same } = (plainly.exec(said) ?? inFull.exec(said))?.groups ?? {};
  const named = nameIs.exec(said)?.groups?.['name'] ?? sameName(whole, known);
  const bare = nameOnly(named ?? '');
  return bare.length > 1 && !saysNone.test(bare) ? bare : lessOf(known, said);
}
const longest = 120;

const leads = '(?:(?:ja|klopt|goed|nee|neen|nou|maar|oh?|eh|pff+|sorry|wacht|no|yes|but)[, ]+){0,4}';
const nameIs = new RegExp(
  `^${leads}(?:(?:de|onze|the|our) )?(?:bedrijfs)?(?:naam|name) (?:(?:is|wordt|moet zijn|hoort te zijn|should be)(?: (?:gewoon|eigenlijk|alleen|dus|just))*:?|:) (?<name>[^,;:?\\n]{2,60})$`,
  'iu',
);
/** "Nee dat is de naam niet, het is Kapsalon Knap". */
const notThat = new RegExp(
  `^${leads}(?:(?:dat|dit) is (?:(?:de|onze) naam niet|niet (?:de|onze) naam)|zo heten (?:we|wij) niet|(?:de|die) naam (?:klopt niet|is (?:fout|verkeerd|niet goed))|that(?:'s| is)(?: not| n't) (?:the|our) name)[,;.]? (?:(?:maar|but) )?(?:(?:het|dat|it) (?:is|moet zijn|hoort te zijn)|it's|(?:we|wij|we are) (?:heten|called)|maar|moet zijn)? ?(?<other>\\p{L}[^,;:?\\n]{1,60})$`,
  'iu',
);
const plainly = /^(?:nee|neen|no)[, ]+(?:gewoon|alleen|enkel|just|only) (?<name>[^,;:?\n]{2,60})$/iu;
/** "Ja maar het is woningstichting De Linde voluit", "voluit heten we Stichting De Linde". */
const inFull = new RegExp(
  `^${leads}(?:(?:(?:het is|het heet|we heten|wij heten|it is|it's|we are) (?:eigenlijk )?)?(?<name>[^,;:.?\\n]{2,60}?) (?:voluit|in full)|(?:(?:het is|we heten|wij heten) )?voluit(?: (?:is|heet|heten)(?: (?:het|dat|we|wij|de zaak))?)? (?<whole>[^,;:.?\\n]{2,60}))(?=[,;.]|$)`,
  'iu',
);

/** Of the words of a name that was read back the same in less or more, or it is something else. */
function sameName(said: string, known: string): string | undefined {
  const [one, other] = [wordsIn(folded(said)), wordsIn(folded(known))];
  const isIn = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
  return one.length > 0 && (isIn(one, other) || isIn(other, one)) ? said : undefined;
}

/** "Zonder garage ervoor": the name that was read back without that word. */
function lessOf(known: string, said: string): string | undefined {
  const { word = '' } = lessSaid.exec(said)?.groups ?? {};
  const left = known
    .split(/\s+/)
    .filter((one) => folded(one) !== folded(word))
    .join(' ');
  return word === '' || left === '' || left === known ? undefined : left;
}
const lessSaid = new RegExp(
  `^${leads}(?:(?:de )?naam )?(?:is )?(?:zonder|geen|without) (?<word>[\\p{L}\\d'’-]+) (?:ervoor|erachter|erbij|erin|in front)$`,
  'iu',
);
const saysNone = /^(?:niet|geen|fout|verkeerd|anders|nog|wrong|not|different)\b/i;
