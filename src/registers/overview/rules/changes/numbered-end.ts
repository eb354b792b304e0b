// What is said to end by its number: "haal V-010 weg", "nieuwsbrief hebben we niet, V-010 mag eruit".

import { listed } from '../../../../core/understanding/words.js';
import { type Named, stem } from '../names-told.js';
import { wordsAndNumbers } from '../record-wanted.js';

const numbered = /\b([vl])-?0*(\d{1,4})\b/gi;

/** Says that something goes, or that it is not there. */
const ends =
  /\b(?:weg|eruit|eraf|er ?(?:uit|af)|schrap\w*|verwijder\w*|stop(?:pen|t)?|gestopt|(?:hebben|gebruiken|doen|heb|doe) (?:we|wij|ik) (?:\S+ ){0,3}?niet|(?:we|wij|ik) (?:hebben|gebruiken|doen|heb|doe) (?:\S+ ){0,4}?(?:geen|niet)|bestaat niet|niet meer|no longer|remove|delete|don'?t have)\b/i;

/** Tells nothing beside that. */
const around =
  listed(`haal gooi schrap schrappen verwijder verwijderen streep doe maar weg eruit eraf er uit af niet geen meer we wij ik hebben heb
  gebruiken doen doe stop stoppen stopt gestopt met mag moet kan mogen moeten kunnen de het een die dat dus want en nee ja graag aub svp
  hoor ook al nu toch helemaal register lijst activiteit van uit in ons onze bestaat is zijn ben sinds dan zo want leverancier programma
  remove delete take out please we don t have do not no longer use the from it that`);

/** Which of these a text says to be no more, by its number and nothing but its own name; undefined where it tells anything else. */
export function endsByNumber(text: string, all: readonly Named[]): Named | undefined {
  if (text.includes('?') || !ends.test(text)) return undefined;
  const numbers = [...text.matchAll(numbered)].map(
    ([, letter = '', digits = '']) => `${letter.toUpperCase()}-${digits.padStart(3, '0')}`,
  );
  const [only, ...others] = all.filter(({ names }) => names.some((name) => numbers.includes(name)));
  if (only === undefined || others.length > 0) return undefined;
  const own = only.names.flatMap((name) => wordsAndNumbers(name)).map(stem);
  const rest = wordsAndNumbers(text.replaceAll(numbered, ' ').replaceAll(/['’]s\b/g, ''));
  return rest.every((word) => around.has(word) || own.includes(stem(word))) ? only : undefined;
}

/** Whether a text may say so: only then what stands in the register is read. */
export const mayEndByNumber = (text: string): boolean => text.search(numbered) >= 0 && ends.test(text);
