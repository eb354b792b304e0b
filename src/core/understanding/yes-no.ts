// Yes, no and "I do not know" as people say them.
import { listed, wordsIn } from './words.js';

const yesWords =
  listed(`ja jawel jazeker jaa jaaa jep jup yep yup yes yeah yess jaja jahoor jaha zeker uiteraard natuurlijk tuurlijk
  allicht absoluut inderdaad wel klopt klopte helaas definitely sure certainly indeed correct right ok oke okee okay akkoord
  prima doe goed`);
/** These say yes wherever they stand; the others only where nothing says no. */
const plainYes = listed('ja jawel jazeker jaa jaaa jep jup yep yup yes yeah yess jaja jahoor jaha');
const noWords = listed('nee neen neej nah no nope niet nie geen nooit niks niets not never none nog_niet');
const plainNo = listed('nee neen neej nah no nope');
/** Around yes and no, changing neither. */
const around =
  listed(`hoor dat dit die het er wij we ik heb hebben hebt doen doe is zijn was wordt worden echt eigenlijk gewoon
  nu nog ook wel zo dus daar hier van aan al eens dan maar bij ons mij uit voor zeker zelf natuurlijk hele helemaal toch
  absoluut een he joh ben je gek mee en gelukkig meer verder klopt precies heel helaas in ieder geval volgens
  the we i do have has it that is are at all yet of course that's thats correct right so far really one any`);

interface Said {
  readonly yes: boolean;
  readonly certain: boolean;
}

/** Yes or no, when a text says so; `certain` when it says nothing else. */
export function yesOrNo(text: string): Said | undefined {
  const words = wordsIn(text);
  if (words.length === 0 || words.includes('?')) return undefined;
  if (words.some((word) => plainYes.has(word) || plainNo.has(word))) return plainly(words);
  const no = words.filter((word) => noWords.has(word));
  if (!words.every((word) => yesWords.has(word) || noWords.has(word) || around.has(word))) return sortOf(words, no);
  if (no.length > 0) return { yes: false, certain: no.length === 1 };
  return words.some((word) => yesWords.has(word)) ? { yes: true, certain: true } : undefined;
}

/** With the word itself first or last; "ja, nee" and "nee, wel een deurbel" say two things. */
function plainly(words: readonly string[]): Said | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const saysYes = words.some((word) => plainYes.has(word));
  const saysNo = words.some((word) => plainNo.has(word));
  if (saysYes && saysNo) return undefined;
  if (saysNo)
    return plainNo.has(first) || plainNo.has(last)
      ? { yes: false, certain: !words.slice(0, 5).includes('wel') }
      : undefined;
  if (plainYes.has(first)) return { yes: true, certain: true };
  const denies = words.some((word) => noWords.has(word));
  return plainYes.has(last) && !denies ? { yes: true, certain: true } : undefined;
}

const some = listed(
  'soms weleens regelmatig elke iedere vaak meestal dagelijks wekelijks maandelijks sometimes often weekly',
);
const having = listed(
  'heb hebben hangt hangen staat staan gebruik gebruiken doen maken sturen verkopen have use send got',
);

/** "We hebben er twee hangen" says yes and "we hebben geen site" no, without the word: to be asked. */
function sortOf(words: readonly string[], no: readonly string[]): Said | undefined {
  if (words.length > 12) return undefined;
  if (no.length === 1) return { yes: false, certain: false };
  if (no.length > 1) return undefined;
  const says = words.some((word) => some.has(word) || having.has(word) || yesWords.has(word));
  return says ? { yes: true, certain: false } : undefined;
}

const unknownShapes: readonly RegExp[] = [
  /\b(?:weet|wist) (?:ik |het |dat |dit |t )?(?:het |dat |dit |t )?(?:echt |even |nog |eigenlijk |zo |ook |eerlijk gezegd |gewoon |nu |op dit moment |niet )*(?:niet|nie)\b(?! meer wie)/,
  /\bik weet (?:het|dat|dit|t)?\s*(?:echt|even|nog|eigenlijk|zo|ook|gewoon|nu)*\s*(?:niet|nie)\b/,
  /\b(?:geen|gn) (?:flauw |enkel |blauw )?(?:idee|benul|id)\b/,
  /^(?:kweenie|kweetnie|kweetniet|kwini|weenie|wnie|wnt|gi|idk|dunno|beats me|no clue|no idea|not sure)\b/,
  /\b(?:kweenie|kweetnie|idk|dunno)\b/,
  /\b(?:zou|zal) (?:ik )?(?:het |dat )?(?:echt )?niet weten\b/,
  /\b(?:moet|ga|zal|wil) (?:ik )?(?:dat |dit |het |daar )?(?:eerst |even |nog |eens )*(?:navragen|nakijken|nagaan|uitzoeken|opzoeken|checken|vragen|overleggen|bekijken)\b/,
  /\b(?:moet|ga|zal) (?:ik )?(?:dat |dit |het )?(?:eerst |even |nog |eens )*(?:aan|bij|met) .{1,40}(?:vragen|navragen|overleggen|checken)$/,
  /\b(?:navragen|nakijken|uitzoeken|opzoeken)\b.{0,20}$/,
  /\b(?:i )?(?:do not|don ?t|dont) (?:really |actually )?know\b/,
  /\b(?:have|need|ll have) to (?:check|ask|look)\b/,
  /\b(?:geen|nog geen) antwoord\b/,
  /^(?:joost mag het weten|wie zal het zeggen|vraag me niet|pff+ geen|dat durf ik niet te zeggen|zegt me niks|zegt me niets)/,
];

/** Whether a text says, in any words, that somebody does not know (yet). */
export function saysUnknown(text: string): boolean {
  if (text.length > 120) return false;
  if (/^[\s?]+$/.test(text)) return text.includes('?');
  const words = wordsIn(text.replaceAll(/['’]/g, ' '))
    .filter((word) => word !== '?')
    .join(' ');
  return unknownShapes.some((shape) => shape.test(words));
}
