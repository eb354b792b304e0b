// Who asks something, told by name after what they ask was told: "ze heet Jansen", "mevrouw Jansen, ze belde gister".
import type { Checklist } from '../../core/engine/checklist.js';
import { folded } from '../../core/fold.js';
import { identifiedBy } from '../../core/understanding/forms/field-said.js';
import { withTold } from '../../core/understanding/forms/form-words.js';
import { streetSaid } from '../../core/understanding/values/contacts-said.js';
import { firstNames } from '../../core/understanding/values/first-names.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { AppTurn } from '../turn.js';
import type { Open } from './open-here.js';

/**
 * "Hij heet Piet de Boer": who it is that was told of before; undefined where nobody is named so. Below what is only offered a name
 * with "mevrouw" says so by itself.
 */
export async function whoNamed(
  turn: AppTurn,
  { tells }: Checklist,
  { scope, filled }: Pick<Open, 'scope' | 'filled'>,
  text: string,
  isOffered = false,
): Promise<Open['filled'] | undefined> {
  const isTitled = isOffered && (titledAlone.test(text.trim()) || isAlone(text, filled));
  const isSaid = calledSo.test(text.trim()) || isTitled;
  if (tells !== 'request' || !isSaid) return undefined;
  const { fields, more: moreTold } = await turn.registers.hearing();
  const told = fields(turn, tells, text)['who'];
  const [who = ''] = typeof told === 'string' ? told.split(/,\s*/) : [];
  if (who === '') return undefined;
  const [first = '', ...more] = text
    .trim()
    .replace(titleDot, '$1')
    .split(/[,;]\s+|(?<!\b\p{L})\.\s+/u);
  const markOf = (clause: string) => streetSaid(clause.replace(beforeStreet, '')) ?? identifiedBy(clause);
  // By what somebody is recognised is no part of what they ask.
  const others = [
    ...(isTitled || onlyNames(first, who) ? [] : [first]),
    ...more.filter((clause) => markOf(clause) === undefined),
  ];
  const rest = others.join(', ');
  // When and how they asked is told with it: "mevrouw Jansen, ze belde gister".
  const { received, how } = rest === '' ? {} : moreTold(turn, tells, {}, rest);
  const arrived = { ...(received === undefined ? {} : { received }), ...(how === undefined ? {} : { how }) };
  const isArrival = Object.keys(arrived).length > 0 && wordsIn(rest).length <= fewOfArrival;
  const asked = rest === '' || isArrival ? {} : withTold(filled, scope, rest);
  return {
    ...arrived,
    ...asked,
    who: [who, ...more.flatMap((clause) => markOf(clause) ?? [])].join(', '),
  };
}
/** A name alone tells it where nobody was named yet. */
const isAlone = (text: string, filled: Open['filled']): boolean =>
  filled['who'] === undefined && nameAlone.test(text.trim()) && firstNames.has(folded(text.trim().split(' ')[0] ?? ''));
const fewOfArrival = 4;
const titleDot = /\b(mevr|mvr|mw|dhr|mrs|mr|ms)\.(?=\s)/i;
const beforeStreet =
  /^(?:(?:en|and|het|zijn|haar|his|her|the) )*(?:adres|address|woont (?:in|op|aan)|lives (?:in|at))(?: (?:de|het|is|the))*:? /i;
const onlyNames = (clause: string, who: string): boolean =>
  aroundName.test(
    clause
      .replace(who, ' ')
      .replace(/[\s.!]+/g, ' ')
      .trim(),
  );
const aroundName =
  /^(?:(?:nee|neen|no|en|oh?|o ja|trouwens|and)[, ]+)*(?:(?:hij|zij|ze|he|she|(?:die|de|the) \S+) (?:heet|is called)|(?:his|her|their|zijn|haar) (?:name|naam) is|heet (?:hij|zij|ze|die|ie)|heet|is called)$/i;
const calledSo =
  /^(?:(?:nee|neen|no|en|oh?|o ja|trouwens|and)[, ]+)*(?:(?:(?:hij|zij|ze|he|she|(?:die|de|the) (?:klant|patient|patiënt|client|cliënt|gast|huurder|man|vrouw|mevrouw|meneer|customer|guest|patient|client)) (?:heet|is called)|(?:his|her|their|zijn|haar) (?:name|naam) is|heet|is called) \S|(?!(?:hoe|zo|wat|wie|dat|niet)\b)\p{L}[^,;.]{1,40}? heet (?:hij|zij|ze|die|ie)\b)/iu;

/** "Kees de vries", where the first is what people are called. */
const nameAlone =
  /^\p{L}{3,} (?:(?:van|de|der|den|ten|ter|el|vd) ){0,2}(?!(?:wil|wilt|vraagt|belt|is|was|heeft|ook|niet|wel|dus|hoor|the|en)\b)\p{L}[\p{L}-]{2,}[.!]*$/iu;

/** A name with what one is addressed by, and nothing else before the first comma. */
const titledAlone =
  /^(?:(?:en|oh?|ja|namelijk|van|dat|het|is|was|gaat|om|it|and|for|from) )*(?:mevrouw|mevr|mvr|mw|meneer|mijnheer|dhr|de heer|mrs|mr|ms)\.? (?!\S+ (?:wil|wilt|wou|vraagt|vroeg|is|was|heeft|had|belt|belde|mailt|mailde|zegt|wants|asks)\b)\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}(?:$|[,;.!])/iu;
