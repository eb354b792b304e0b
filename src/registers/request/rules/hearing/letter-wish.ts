// What somebody wants otherwise in a letter: a sentence more or less, or another tone.
import { folded } from '../../../../core/fold.js';

/** `words` is what is to be in it: a sentence, which `isQuoted` where it stands there as it is to be read. */
export type LetterWish =
  | { readonly wants: 'adds'; readonly words: string; readonly isQuoted: boolean; readonly isSentence: boolean }
  | { readonly wants: 'tone' | 'less' };

/** Undefined where a text wants nothing of a letter; `isShown` where one was shown last, so that a pointing word is enough. */
export function letterWish(text: string, isShown: boolean): LetterWish | undefined {
  if (text.length > longest) return undefined;
  const plain = folded(text.trim())
    .replaceAll(/[’'`]/g, '')
    .replace(/[\s.!?]+$/, '');
  const isNamed = names.test(plain);
  if (!isNamed && !isShown) return undefined;
  if (tone.test(plain) && (isNamed || ofIt.test(plain))) return { wants: 'tone' };
  // "Haal dat weg" takes back what was said last, and no part of a letter that nobody names.
  if ((isNamed || ofLetter.test(plain)) && less.some((shape) => shape.test(plain))) return { wants: 'less' };
  return adds.test(plain) && into.test(plain) ? { wants: 'adds', ...wordsOf(text) } : undefined;
}
const longest = 300;

/** "Zet erin dat we ..." and "zet erin: u mag altijd langskomen" tell the words, "zet mijn naam erin" only what they are of. */
function wordsOf(text: string) {
  const quoted = /[:"“'‘]\s*(\S.*?)["”'’]?\s*$/s.exec(text.trim())?.[1];
  if (quoted?.includes(' ')) return { words: quoted, isQuoted: true, isSentence: true };
  const that = /\s(?:dat|that)\s+(\S.*)$/is.exec(text.trim())?.[1];
  const words = (that ?? text.trim()).replace(/[\s.!?]+$/, '');
  return { words, isQuoted: false, isSentence: that !== undefined };
}

const names =
  /\b(?:de|die|deze|het|dat|dit|mijn|onze|the|this) (?:brief|briefje|antwoord|antwoordbrief|antwoordmail|mail|tekst|letter|answer|text)\b/;
const ofIt = /\b(?:m|hem|die|deze|het|dat|dit|t|it|this|that|te|too|iets|wat|graag|please)\b/;
const tone =
  /^(?!.*\b(?:datum|termijn|tijd|register|duurt|duren|duur|takes?)\b)(?:.*\b(?:vriendelijker|aardiger|korter|langer|formeler|informeler|zakelijker|persoonlijker|warmer|netter|simpeler|makkelijker|duidelijker|minder (?:stijf|formeel|streng|lang|zakelijk)|friendlier|shorter|simpler|nicer|warmer|more (?:formal|friendly|personal))\b|.*\bte (?:stijf|formeel|streng|lang|zakelijk|kil|moeilijk)\b|.*\btoo (?:formal|stiff|long|cold)\b)/;
const ofLetter = /\b(?:zin|stuk|stukje|regel|alinea|deel|sentence|paragraph|part|brief|letter)\b/;
const less: readonly RegExp[] = [
  /^(?:(?:en|ook|maar|kun je|kan je|wil je|kunt u) )*(?:haal|laat|gooi|schrap|verwijder|remove|leave|drop)\b.{0,60}\b(?:eruit|er uit|weg|out|zin|stuk|stukje|regel|alinea|deel|sentence|part|uit de brief|from the letter)\b/,
  /\b(?:zin|stuk|stukje|regel|alinea|sentence|paragraph)\b.{0,40}\b(?:mag|moet|kan|must|may|can)\b.{0,20}\b(?:weg|eruit|er uit|go|out)$/,
];
const adds =
  /^(?:(?:en|ook|oh|ok|oke|nog|maar|dan|ja|graag|kun je|kan je|wil je|kunt u|could you|can you|please|also|and) )*(?:zet|schrijf|voeg|vermeld|noem|neem|meld|plak|put|add|write|mention|include|say|kan|kunnen|mag|moet|moeten|wil|(?:er|hier|daar|ik|we) (?:moet|mag|kan|wil)|(?:in )?(?:de|die|het|the) (?:brief|antwoord|mail|letter|answer) (?:moet|mag|kan|must|should)|in (?:de|het) (?:brief|antwoord|mail))\b/;
const into =
  /\b(?:erin|erbij|ertussen|hierin|daarin|toe)\b|\ber (?:ook |nog |even |dan |graag |maar ){0,3}(?:in|bij|aan|onder|boven)\b|\b(?:in|bij|aan|onder|to|in) (?:de|die|het|dat|mijn|onze|the) (?:brief|briefje|antwoord|antwoordbrief|antwoordmail|mail|tekst|letter|answer|text)\b|\b(?:brief|antwoord|mail|letter|answer) (?:moet|mag|kan|must|should)\b.*\b(?:zeggen|staan|noemen|melden|say|mention)\b|\badd (?:that|a|my|the)\b/;
