// People counted in several parts: "drie vast, twee parttime en ik", "met z'n vijven en een oproepkracht". Said back, never stored.
import { folded } from '../../fold.js';
import { listed } from '../words.js';
import { numberNamed } from './spelled-numbers.js';

const me = listed('ik ikke ikzelf ekik mezelf mijzelf mij me myself i');
/** One of them, after "mijn" or "een". */
const one =
  /^(?:vrouw|man|partner|broer(?:tje)?|zus(?:je)?|vader|moeder|pa|ma|zoon|dochter|vriend(?:in)?|compagnon|collega|baas|medewerk(?:er|ster)|werknemer|hulp|\p{L}*(?:kracht|hulp|student|jongen|meisje|knecht)|stagiaire?|leerling|vakantiewerker|vrijwilliger|uitzendkracht|zzper|freelancer|invaller|dame|meid|wife|husband|brother|sister|father|mother|son|daughter|friend|colleague|employee|trainee|intern|apprentice|temp|helper|assistente?)$/u;
/** Several of them, after a number. */
const many =
  /^(?:mensen|man|personen|\p{L}*(?:krachten|hulpen|studenten|jongens|meisjes|knechten|collegas)|medewerk(?:ers|sters)|werknemers|stagiaires?|leerlingen|vakantiewerkers|vrijwilligers|zzpers|freelancers|invallers|dames|meiden|heren|eigenaren|eigenaars|vennoten|bazen|owners|partners|managers|kappers|kapsters|monteurs|chauffeurs|bakkers|koks|obers|verkopers|verkoopsters|vast(?:e|en)?|flex(?:ers)?|fulltime(?:rs)?|parttime(?:rs)?|oproep|uitzend|kinderen|zonen|zoons|dochters|broers|zussen|people|employees|staff|colleagues|trainees|interns|apprentices|temps|helpers|sons|daughters|brothers|sisters|fulltimers|parttimers|full|part|casuals|regulars|permanent|temporary|others|anderen)$/u;
/** What is counted beside people: "over twee vestigingen". */
const notPeople =
  /^(?:vestiging(?:en)?|locaties?|filia(?:al|len)|winkels?|zaken|panden?|kantoren|stoelen|bussen|autos|wagens|dagen|uren?|weken|maanden|jaar|jaren|kamers|koeien|locations?|branches|shops|offices|vans|chairs|days|hours|years)$/;
/** Whether a word behind a number counts no people. */
export const countsThings = (word: string): boolean => notPeople.test(word);
const ownOrOne = listed('mijn mn m onze ons my our een n ne nen an a');
/** Not both, but one of the two, or nobody can say. */
const unsettled =
  /\b(?:of|tussen|between|of zo|a|à|tot|maximaal|minimaal|minstens|hooguit|paar|enkele|soms|wisselt|few|several|up to|at least|at most|or|misschien|(?<!de )weg|eraf|vertrekt|vertrekken|minder|stopt|leave|leaving|fewer)\b|\d\s*(?:-|–|à|of|tot)\s*\d/u;
/** What follows is a part of those who were counted, or of another time. */
const apart =
  /\b(?:waarvan|waaronder|van wie|daarvan|hiervan|ervan|onder wie|of which|of whom|including|vanaf|binnenkort|straks|volgend jaar|volgende maand|vorig jaar|vroeger|from (?:january|next)|soon|next year|last year|was (?:ik|we)|waren (?:we|wij))\b/;
const total =
  /\b(?:dus|samen|totaal|makes|altogether|total|met mij(?:zelf)?(?: erbij| mee)?|including me|with me)\s+(?:zijn we |is dat |wij |we )?(?:met )?(\S+?)[\s.!]*$/;
/** "Zeven dus", behind those who were named one by one. */
const totalBefore =
  /(?:^|[\s,;:=.])([\p{L}\d]+)(?: (?:man|mensen|personen|people))? (?:dus|in totaal|totaal|samen|(?:alles )?bij elkaar|all together|altogether|in total)(?: dus)?[\s.!]*$/u;
/** "6 fte maar qua koppen 9". */
const heads = /\b(?:koppen|hoofden|heads)(?: (?:zijn het|zijn we|is het|is|er|met))*\s+(\p{L}+|\d+)/u;
const headsAfter = /(\p{L}+|\d+) (?:koppen|hoofden|heads)\b/u;
/** "Vorig jaar 18, nu vijftien"; "dan blijft het 4". */
const nowAre =
  /\b(?:nu|inmiddels|tegenwoordig|momenteel|op dit moment|now|blijft het|blijven het er)(?: (?:zijn (?:het|we|er)|nog|maar|we|met|er|zitten we op|are))*\s+(\p{L}+|\d+)/u;
/** "Met z'n vijven: ik, Karel en drie monteurs", "met drie, ik mijn man en Wout": all of them, before who they are. */
const announced =
  /(?:\b(?:met|zijn|with|are)(?: (?:zn|zijn|ons|onzen|ze))? |^(?:nou |ja |eh )?)([\p{L}\d]+)(?: (?:man|mensen|personen|people))?(?:: | \(|, (?=(?:ik|ikzelf|mn|mijn|me|i|my)\b))/u;
const together = /\bmet (?:zn|zijn|ons|onzen|ze) ([\p{L}\d]+)/u;
const besideMe =
  /\b(?:kom|tel|reken) ik (?:(?:er|daar|zelf|nog|mezelf|mijzelf|ook|zeker) )*(?:bij|mee)\b|\b(?:ik|mezelf) (?:kom|komt) (?:er |daar )?(?:nog )?bij\b/;

const numberIn = (shape: RegExp, text: string): number | undefined => {
  const [, word] = shape.exec(text) ?? [];
  return word === undefined ? undefined : numberNamed(word);
};

/** The first of these that names a number; what announces who they are announces more than one. */
const firstOf = (shapes: readonly RegExp[], text: string): number | undefined =>
  shapes
    .map((shape) => ({ shape, number: numberIn(shape, text) }))
    .find(({ shape, number }) => number !== undefined && (shape !== announced || number > 1))?.number;

/** How many there are now, said beside how many there were: "begin van het jaar nog 18, nu vijftien". */
export const headsNow = (text: string): number | undefined => numberIn(nowAre, folded(text.slice(0, 200)));

/** All of them, where somebody adds them up at the end: "2 collega's, dus met mij erbij 3". */
export const totalIn = (text: string): number | undefined =>
  firstOf([total], folded(text.slice(0, 200)).replaceAll(/['’`]/g, ''));

/** How many people are counted in a text, in more than one part; undefined where that may be another number. */
export function headsIn(text: string): number | undefined {
  if (text.length > 200) return undefined;
  const plain = folded(text).replaceAll(/['’`]/g, '').replaceAll('+', ' plus ');
  const said = firstOf([total, totalBefore, heads, headsAfter, announced], plain);
  if (said !== undefined) return said;
  const counted = countedIn(plain);
  const [only] = counted;
  if (counted.length === 1 && only !== undefined && besideMe.test(plain)) return only + 1;
  const whole = wholeOf(counted);
  if (whole !== undefined) return whole;
  const [now = ''] = plain.split(apart);
  const before = now.replace(/(?:[\s,]+(?:maar|but|en|and|al))?(?: (?:zitten|zijn) er)?[\s,]*$/, '');
  const today = before === plain ? numberIn(nowAre, plain) : undefined;
  if (today !== undefined) return today;
  if (unsettled.test(before.replaceAll(/\b(?:stuk|man|dag) of\b/g, ''))) return undefined;
  const { sum, parts } = added(before);
  if (parts === 0) return undefined;
  // "Met ons tweeën, mijn man en ik": the others are who they are.
  const us = numberIn(together, before);
  if (us !== undefined && sum === 2 * us) return us;
  return parts > 1 || before !== plain ? sum : undefined;
}

/** The numbers in a text that may count people. */
function countedIn(plain: string): readonly number[] {
  const words = plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  return words.flatMap((word, at) => {
    const isOther = /^(?:een|one|an?)$/.test(word) || notPeople.test(words[at + 1] ?? '');
    const number = isOther ? undefined : numberNamed(word);
    return number === undefined ? [] : [number];
  });
}

/** "Dertien over twee winkels, 7 hier en 6 daar": the number that the others make together, said before or after them. */
function wholeOf(numbers: readonly number[]): number | undefined {
  if (numbers.length < 3) return undefined;
  const sum = numbers.reduce((one, two) => one + two, 0);
  return [numbers[0], numbers.at(-1)].find((one) => one !== undefined && one * 2 === sum);
}

/** The parts of a count and their sum; what a number without people behind it counts is only known where nothing else is said. */
function added(text: string): { readonly sum: number; readonly parts: number } {
  const words = text.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  let [sum, parts] = [0, 0];
  const seen = new Set<string>();
  for (const [index, word] of words.entries()) {
    const heads = headsAt(words, index);
    if (heads === 0 || (me.has(word) && seen.has('me'))) continue;
    if (me.has(word)) seen.add('me');
    sum += heads;
    parts += 1;
  }
  return { sum, parts };
}

function headsAt(words: readonly string[], index: number): number {
  const word = words[index] ?? '';
  const [before = '', after = ''] = [words[index - 1] ?? '', words[index + 1] ?? ''];
  if (me.has(word)) return countsMe(words, index) ? 1 : 0;
  if (one.test(word) && (ownOrOne.has(before) || isAmong(words, index))) return 1;
  const number = numberNamed(word);
  if (number === undefined || /^(?:een|one|an?)$/.test(word) || notPeople.test(after) || isCaredFor(number, after))
    return 0;
  if (/^(?:zn|zijn|ons|onzen|ze)$/.test(before) || words.length < 8) return number;
  return countsPeople(words, index) ? number : 0;
}

/** More children than one's own are who is taken care of. */
const isCaredFor = (number: number, after: string): boolean => /^(?:kinderen|children)$/.test(after) && number > 6;

/** "Ik en de jongen van hiernaast": one of a row. */
const isAmong = (words: readonly string[], index: number): boolean =>
  /^(?:de|die|the)$/.test(words[index - 1] ?? '') && /^(?:en|plus|met|and)$/.test(words[index - 2] ?? '');

/** Whether people stand behind a number; once people are counted, so is who is told with a place: "en een op kantoor". */
function countsPeople(words: readonly string[], index: number): boolean {
  const [after = '', next = ''] = words.slice(index + 1, index + 3);
  const isPlaced =
    place.test(after) &&
    words.some((one, at) => (at < index && many.test(one)) || (at !== index && isPlacedNumber(words, at)));
  return many.test(after) || many.test(next) || isPlaced;
}

const place = /^(?:op|in|aan|achter|bij)$/;
const isPlacedNumber = (words: readonly string[], at: number): boolean =>
  place.test(words[at + 1] ?? '') && numberNamed(words[at] ?? '') !== undefined;

/** "Ik denk" and "ik heb" count nobody; "zonder mij" takes one away from nothing. */
function countsMe(words: readonly string[], index: number): boolean {
  const [before = '', after = ''] = [words[index - 1] ?? '', words[index + 1] ?? ''];
  if (/^(?:mee|erbij)/.test(after) || (after === 'mezelf' && /^mee/.test(words[index + 2] ?? ''))) return false;
  if (/^(?:denk|heb|zou|weet|schat|geloof|think|have|guess|zei|zie|ben|mezelf|mijzelf)$/.test(after)) return false;
  return !/^(?:zonder|voor|van|bij|geloof|vermoed|gok|schat|dacht|guess|believe|denk|without|for|heb|inclusief|including|zie|zag|kom|tel|reken|lees|weet|moest|moet|kan|zou|als|wanneer|indien|zodra|if|when|while)$/.test(
    before,
  );
}
