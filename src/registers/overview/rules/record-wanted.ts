// Which record somebody wants to be at: words that only lead somewhere, around a number or a name.
import { folded } from '../../../core/fold.js';
import { remembered } from '../../../core/remembered.js';
import { soundsSame } from '../../../core/understanding/near-words.js';
import { asSpelt } from '../../../core/understanding/spelt.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { listed } from '../../../core/understanding/words.js';
import { isAbout } from './register-asked.js';

export interface RecordWanted {
  /** `fill`: to go on with it. `see`: what stands there, or is missing. */
  readonly wants: 'fill' | 'see';
  /** It says so in words that answer nothing, whatever is asked. */
  readonly surely: boolean;
  /** "v-002", as it is typed. */
  readonly number?: string;
  /** What is left when every word that leads somewhere is taken away. */
  readonly about: readonly string[];
}

/** Says that a place is gone to, and no more. */
const goesSurely =
  listed(`verder verdergaan doorgaan door invullen invul vul aanvullen afmaken afronden eerst eerste hervatten terug continue
  carry resume fill finish complete first back doornemen afwerken bewerken wijzigen aanpassen edit`);
const goesPerhaps =
  listed(`ga gaan doe doen dan nu daarna pak pakken neem nemen kies begin beginnen start starten maak werk naar volgende volgend switch go do now
  next then take work start lets proceed geef give`);
/** Wants to see, or asks what is missing. */
const sees =
  listed(`zien zie toon tonen laat bekijk bekijken bekeken kijk kijken open openen lees lezen show see view look display mis missen
  mist ontbreekt ontbreken missing lacking remains`);
/** Stands around any of these and tells nothing. */
const around =
  listed(`ik we wij i you u je ge gij moogt wil willen wilde wou zou kan kun kunt kunnen mag moet moeten zal zullen laten let want would like can could
  may shall please pls plz aub svp graag maar even eens es nog toch liever gewoon alleen just only weer again alvast eigenlijk meteen gelijk snel de
  het die dat dit een ene onze ons mijn me mij my our us the a an that this one it is what s still there er wat aan met bij van voor in
  te hoi hallo hey dag hi hello om op of on with to at for about into out in over uit nee ja ok oke okay no yes en and so dus nou well goed prima sorry oh o wacht
  bedoel bedoelde bedoelt mean meant sla rest overige skip formulier form activiteit activiteiten activity onderdeel deel part record
  kaart card nummer number need needs doing hoor zelf mee daarmee maken nodig ingevuld dus welke ben vd waar eraan erin erbij staat staan d k s t ll m kga`);
/** Whoever does something themselves tells that, and wants to go nowhere. */
const subjects = listed('ik we wij i');
const wishes = listed(
  'wil willen wilde wou zou kan kunnen mag moet moeten zal zullen laten let want would like can could may shall bedoel',
);

const longest = 90;
const mayLead = (text: string): boolean => text.length <= longest && !takesOn.test(text.trim());
/** "D-001 pak ik op" does something with it. */
const takesOn = /^d-?\d{1,4} (?:pak|neem) ik\b.{0,20}\b(?:op|aan)[.!]*$/i;
const mostAbout = 4;

/** Undefined where any word tells or asks something else. */
export const recordWanted = remembered(4, (text): RecordWanted | undefined => {
  if (!mayLead(text)) return undefined;
  const wanted = text.replace(asksPolitely, '$1').replace(notThis, ' ');
  const words = asSpelt(wordsAndNumbers(wanted.replaceAll('’', "'")));
  const [number, ...more] = words.filter((word) => aNumber.test(word));
  const about = words.filter((word) => !aNumber.test(word) && !leads(word));
  if (more.length > 0 || about.length > mostAbout || about.some((word) => wholly.has(word))) return undefined;
  const [isSure, isSeen] = [has(words, goesSurely), has(words, sees)];
  const isWanted =
    number === undefined && about.length === 0
      ? !isSure && has(words, contents) && (isSeen || words.includes('wat'))
      : isSure || isSeen || goes(words, number) || (notThis.test(text) && number !== undefined);
  if (!isWanted) return undefined;
  return {
    wants: (isSeen || beginsToAsk(words)) && !isSure ? 'see' : 'fill',
    surely: isSure || isSeen,
    about,
    ...(number === undefined ? {} : { number }),
  };
});

/** "Personeel", "V-003 personeel": who only names one where nothing is open wants to see it. */
export function recordNamedAlone(text: string): RecordWanted | undefined {
  const words = wordsAndNumbers(text);
  const [first = '', ...rest] = words;
  const number = aNumber.test(first) ? { number: first } : {};
  const about = (aNumber.test(first) ? rest : words).filter((word) => !articles.has(word));
  if (about.length === 0 || about.length > fewAlone || rest.length > fewAlone) return undefined;
  return about.some((word) => wholly.has(word)) ? undefined : { wants: 'see', surely: false, about, ...number };
}
export const wordsAndNumbers = (text: string): readonly string[] =>
  folded(text).match(/\b[a-z]-?\d{1,4}\b|[\p{L}\d]+/gu) ?? [];
const fewAlone = 3;
const articles = listed('de het onze ons mijn the our my');

/** "Kunnen we niet gewoon met de klanten beginnen" wants that. */
const asksPolitely = /\b((?:kan|kun|kunnen|zullen|mogen|can|could) (?:ik|we|wij|je|u|i))(?: niet|['’]t| not)\b/i;
/** "Nee niet personeel, de nieuwsbrief". */
const notThis = /\b(?:niet|not) [^,.;]{2,30}[,.;]/i;

/** All of it has commands of its own. */
const wholly = listed('vraag vragen vragenlijst question questions register overzicht overview menu home dashboard');
/** Whether words ask to be shown something. */
export const asksToSee = (words: readonly string[]): boolean => has(words, sees);
const has = (words: readonly string[], some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
const goes = (words: readonly string[], number: string | undefined): boolean =>
  number === undefined
    ? has(words, goesPerhaps) && (!has(words, subjects) || has(words, wishes))
    : has(words, goesPerhaps) || has(words, means);
/** "Laat zien wat erin staat" is of what is open; to go on with nothing that is named steers. */
const contents = listed('erin ingevuld opgeschreven');
const aNumber = /^[a-z]-?\d{1,4}$/;
const means = listed('bedoel bedoelde bedoelt mean meant wil want');
/** Whether a word only leads somewhere, and tells nothing. */
export const leads = (word: string): boolean =>
  goesSurely.has(word) || goesPerhaps.has(word) || sees.has(word) || around.has(word);

/** Whether all that is named is of what is called so, in any of its words: "lonen" is of Loon, "de zieken" of Ziekte en herstel. */
export function isCalled(about: readonly string[], names: readonly string[]): boolean {
  const known = names.flatMap((name) => folded(name).match(/[\p{L}\d]{3,}/gu) ?? []);
  return about.every((word) =>
    known.some(
      (one) =>
        one === word ||
        isAbout(word, [one]) ||
        (one.length > 3 && soundsSame(word, one)) ||
        // "Camerabewaking" is of "Camera's".
        (one.length >= beginsCompound && word.startsWith(one)),
    ),
  );
}
const beginsCompound = 6;
