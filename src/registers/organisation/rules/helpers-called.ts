// Who works for the business by a name in small letters, or without a word between: "onze boekhouder jansen", "salaris doet salarispunt".
import { capitalised } from '../../../core/text.js';
import { type HelperTold, helpersTold, helperTold } from '../../suppliers/rules/helpers-told.js';
import { nobodysWord } from './programs-called.js';

/** All of them in what somebody tells, each once. */
export function helpersCalled(text: string): readonly HelperTold[] {
  const told = helpersTold(text);
  const called = text
    .slice(0, 1000)
    .split(between)
    .flatMap((clause, at, all) => calledIn(clause, at === 0 && all.length > 1) ?? [])
    .filter(({ name }) => !told.some((one) => one.name.toLowerCase().includes(name.toLowerCase())));
  return [...told, ...called];
}
const between = /[,;.!?\n]+(?:\s+|$)|\s(?:en|maar|and|but)\s/iu;

/** Who begins with a kind of business and tells more mostly says who speaks. */
function calledIn(clause: string, isFirst: boolean): HelperTold | undefined {
  const bare = clause.trim().replace(missed, '').replace(goesOn, '');
  const [, who = '', name = ''] = asWork.exec(bare) ?? [];
  // "Mn boekhouder zei dat …" tells what somebody said, and "administratiekantoor Cijferwerk, 7 mensen" who speaks.
  if (name !== '' && (says.test(name) || (isFirst && !ofOurs.test(who) && !addsOn.test(clause)))) return undefined;
  // "De boekhouder van kantoor Smit" is called by what follows.
  if (name !== '')
    return helperTold(`${who} is ${inCapitals(name.replace(/^(?:van|bij|of|from) (?:de |het |the )?/i, ''))}`);
  const word = nobodysWord(bare.replace(kindOfHelper, ' '));
  return word === undefined ? helperTold(bare) : helperTold(bare.replace(word, inCapitals(word)));
}
const addsOn =
  /^\s*(?:en|ook|and|also)\b|\b(?:die|voor ons|who|for us|vergeet|vergat|mis|mist|missed|forgot|forget)\b/i;
const ofOurs = /^(?:(?:en|ook|and) )?(?:onze|ons|mijn|mn|de|our|my|the) /i;
const says =
  /^(?:houdt|hou|heeft|had|ziet|leest|kijkt|beheert|zit|staat|zei|zegt|vindt|vond|helpt|hielp|regelt|doet|wil|wou|vraagt|vroeg|belt|belde|mailt|mailde|stuurt|stuurde|raadt|raadde|adviseert|komt|kwam|kan|moet|gaat|maakt|krijgt|werkt|gebruikt|dacht|denkt|weet|said|says|wants|told|asks|asked|thinks|sent|called)\b/i;
const inCapitals = (words: string): string =>
  words
    .split(' ')
    .map((word) => (/^(?:van|de|der|den|en|&)$/.test(word) ? word : capitalised(word)))
    .join(' ');

/** How somebody begins who names what was left out. */
const missed =
  /^(?:(?:oh?|oja|ja|nee|en|maar|ook|trouwens|dus|and|but|also)[, ]+)*(?:(?:je|u|jullie|you) (?:vergeet|vergat|mist?|bent|hebt|forgot|missed|forget)|ik mis|i miss)(?: (?:nog|ook|wel|still))* /iu;
/** "… die doet exact voor ons". */
const goesOn = /,? (?:die|dat|who|which|voor ons|for us|uit|in)(?: .*)?$/iu;
const kinds =
  'boekhoud(?:er|ster)|accountant|administratiekantoor|bookkeeper|salaris(?:bureau|kantoor)|loonbureau|webbouwer|systeembeheerder|ict-?bedrijf|it-?bedrijf|arbodienst|beveiliger|alarmbedrijf|drukker';
/** "Onze boekhouder jansen": the word between is left out. */
const asWork = new RegExp(
  `^((?:(?:en|ook|and) )?(?:(?:onze|ons|mijn|mn|de|our|my|the) )?(?:${kinds})):? (?!(?:is|heet|wordt|are|doet|die|regelt|does|heb\\p{L}*|heeft|om|en|in|of|op|voor|met|te|het|de|een|we|wij|ik|niet|nodig|erbij|ook|and|for|or)\\b)(?:kantoor |bureau )?(\\p{L}[\\p{L}&.'’-]*(?: [\\p{L}&.'’-]+){0,3})$`,
  'iu',
);
const kindOfHelper = new RegExp(`(?<!\\p{L})(?:${kinds})(?!\\p{L})`, 'giu');
