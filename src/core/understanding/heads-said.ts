// People counted in several parts: "drie vast, twee parttime en ik", "met z'n vijven en een oproepkracht". Said back, never stored.
import { folded } from '../fold.js';
import { numberNamed } from './spelled-numbers.js';
import { listed } from './words.js';

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
const ownOrOne = listed('mijn mn m onze ons my our een n ne nen an a');
/** Not both, but one of the two, or nobody can say. */
const unsettled =
  /\b(?:tussen|between|of zo|a|à|tot|maximaal|minimaal|minstens|hooguit|paar|enkele|soms|wisselt|few|several|up to|at least|at most|or|misschien)\b|\d\s*(?:-|–|à|of|tot)\s*\d/u;
/** What follows is a part of those who were counted, or of another time. */
const apart =
  /\b(?:waarvan|waaronder|van wie|of which|of whom|including|vanaf|binnenkort|straks|volgend jaar|volgende maand|vorig jaar|vroeger|from (?:january|next)|soon|next year|last year|was (?:ik|we)|waren (?:we|wij))\b/;
const total =
  /\b(?:dus|samen|totaal|makes|altogether|total|met mij(?:zelf)?(?: erbij| mee)?|including me|with me)\s+(?:zijn we |is dat |wij |we )?(?:met )?(\S+?)[\s.!]*$/;

/** How many people are counted in a text, in more than one part; undefined where that may be another number. */
export function headsIn(text: string): number | undefined {
  if (text.length > 200) return undefined;
  const plain = folded(text).replaceAll(/['’`]/g, '').replaceAll('+', ' plus ');
  const [, whole = ''] = total.exec(plain) ?? [];
  const said = whole === '' ? undefined : numberNamed(whole);
  if (said !== undefined) return said;
  const [now = ''] = plain.split(apart);
  const before = now.replace(/[\s,]*(?:maar|but|en|and)?\s*$/, '');
  if (unsettled.test(before.replaceAll(/\b(?:stuk|man|dag) of\b/g, ''))) return undefined;
  const { sum, parts } = added(before);
  if (parts === 0) return undefined;
  return parts > 1 || before !== plain ? sum : undefined;
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
  if (one.test(word) && ownOrOne.has(before)) return 1;
  const number = numberNamed(word);
  if (number === undefined || /^(?:een|one|an?)$/.test(word) || notPeople.test(after)) return 0;
  if (/^(?:zn|zijn|ons|onzen|ze)$/.test(before) || words.length < 8) return number;
  return countsPeople(words, index) ? number : 0;
}

/** Whether people stand behind a number; once people are counted, so is who is told with a place: "en een op kantoor". */
function countsPeople(words: readonly string[], index: number): boolean {
  const [after = '', next = ''] = words.slice(index + 1, index + 3);
  const isPlaced = /^(?:op|in|aan|achter|bij)$/.test(after) && words.slice(0, index).some((one) => many.test(one));
  return many.test(after) || many.test(next) || isPlaced;
}

/** "Ik denk" and "ik heb" count nobody; "zonder mij" takes one away from nothing. */
function countsMe(words: readonly string[], index: number): boolean {
  const [before = '', after = ''] = [words[index - 1] ?? '', words[index + 1] ?? ''];
  if (/^(?:denk|heb|zou|weet|schat|geloof|think|have|guess|zei|zie|ben)$/.test(after)) return false;
  return !/^(?:zonder|voor|van|bij|geloof|vermoed|gok|schat|dacht|guess|believe|denk|without|for|heb|inclusief|including)$/.test(
    before,
  );
}
