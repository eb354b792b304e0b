// Whether a part of a list that is no known option may name one of somebody's own.
import { answersNothing } from '../../engine/typed/no-answer.js';
import { listed, wordsIn } from '../words.js';
import { peopleSaid } from './numbers-said.js';

/** How many people it is about, and what is told in a sentence, are no names of anything. */
export const maybeNamed = (part: string, notWith?: RegExp): boolean =>
  !notWith?.test(part) &&
  peopleSaid(part) === undefined &&
  !/^(?:\d+|een (?:stuk|man)(?: of .*)?|\S+ (?:persoon|personen|mens|mensen|man))$/i.test(part) &&
  !ofWhom.test(part) &&
  ![term, since, ofAll, concludes, whereItHangs].some((shape) => shape.test(part)) &&
  readsAsNoun(throughWhat(part));

/** A name is a noun or two; a clause, a sigh, a pronoun and a correction have a word that only sentences have. */
function readsAsNoun(part: string): boolean {
  const bare = part.replace(before, '').replace(whichOne, '').replaceAll(whose, '$1 ');
  const words = wordsIn(bare);
  return (
    words.length <= longestName &&
    words.some((word) => word.length > 1) &&
    !words.some((word) => inSentences.has(word)) &&
    !answersNothing(part)
  );
}
const longestName = 7;
/** What leads to a name and is no part of it. */
const before =
  /^(?:(?:en|ook|nog|plus|verder|daarnaast|gewoon|dus|alleen|and|also|just|only|de|het|die|dat|deze|dit|een|mijn|mn|onze|ons|hun|the|that|this|these|those|an?|my|our)\s+)*/i;
/** "Een app die mijn neef maakte", "of ze betaald hebben" say which it is; "mo vindt dat ook" does not. */
const whichOne =
  /(?:(?<=\p{L} )(?:die|dat|waar\p{L}*|that|which|who)|^(?:wie|wat|hoe|waar|wanneer|welke?|of|who|what|how|where|when|whether))(?: \S+)+ (?!(?:bij|ook|wel|niet|nog|mee|aan|af|na|op|toe|too|not)[.!]*$)\S+$/iu;
const whose = /\b(van|bij|met|voor|of|from|with|by) (?:zijn|haar|hun|his|her|their) /gi;
const inSentences =
  listed(`ik ikke ikzelf mij me mezelf wij we jij je jullie ge gij u hij zij ze hem er hier daar die dat dit deze i it its he she they them you this that thats
  wie wat waarom hoe hoezo who what why how want omdat zodat terwijl maar dus of als toen because but if when so
  is zijn was waren bent worden wordt werd heeft hebben heb had hadden kan kunnen kon mag mogen moet moeten moest wil willen zal zou zouden
  doe doet doen deed ga gaat gaan ging komt komen kom staat staan ligt liggen zit zitten hangt hangen blijft blijven hoort horen
  houdt houd hou bijhoudt ziet zie zien kijkt kijken regelt gebruikt gebruiken werkt werken krijgt krijgen weet weten denk denkt dacht
  vind vindt zegt zeg zei bedoel bedoelde bewaart bewaren stuurt sturen leest lezen maakt maken schrijft vraagt belt mailt vult klopt
  am are were has have does did can could must should may might will would isnt dont doesnt didnt cant wont keeps sees uses gets knows thinks says said mean meant
  niet nie geen gene nooit niks niets niemand wel ook nog toch eens even eigenlijk trouwens misschien echt nou dan hoor he zeker jawel
  ja jep nee neen ok oke oh o ah hm hmm sorry oeps wacht wait yes no nope not never none really maybe too actually well
  soms altijd meestal vaak straks meer veel helemaal alles allemaal always sometimes usually everything`);
/** "Van leden", "met klanten" says whose it is or with whom, and names nothing. */
const ofWhom =
  /^(?:van|met|voor|aan|bij|of|from|with|for) (?:de |onze |alle |al onze |our |the |all )?(?:leden|ouders?|kinderen|klanten|patienten|cli\S+ten|mensen|personeel|medewerkers|members|parents|children|customers|patients|clients|people|staff)\b/i;
/** "Sinds 1 november", "later verder": when it is so. */
const since = /^(?:sinds|vanaf|pas per|per (?=\d)|vroeger|later|straks|since|as of|later on)(?![\p{L}.])/iu;
/** "Alle drie", "de rest klopt": of what stands there. */
const ofAll =
  /^(?:(?:dus |en |ja )*(?:alle (?:twee|drie|vier|vijf|2|3|4|5)|allebei|de rest|all (?:of them|three)|the rest)(?: (?:goed|right))?)$/i;
/** "Dus canada" draws a conclusion, and "bij de achterdeur" is where a camera hangs. */
const concludes = /^(?:dus|so|therefore|oftewel) \S/i;
const whereItHangs =
  /^(?:(?:alleen|enkel|only|just) )?(?:buiten|binnen|outside|inside|(?:bij|aan|boven|achter|naast|at|above|behind) (?:de |het |the )?(?:(?:achter|voor|zij|back|front)[ -]?)?(?:deur|ingang|uitgang|gevel|poort|door|entrance|gate))$/i;
/** "20 jaar": how long something stays. */
const term = /\b\d+ (?:jaar|jaren|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|years?|months?|weeks?|days?)\b/i;

/** "Facturen gaan via Infomedics": what it goes through is what has a name. */
export const throughWhat = (part: string): string => goesThrough.exec(part)?.[1] ?? part;
const goesThrough =
  /^(?:\S+ ){1,3}(?:gaan|gaat|lopen|loopt|komen|komt|doen|doe|regelen|sturen|go|goes|run|runs|come|comes)(?: \S+){0,2}? (?:via|through) (\S.{1,40})$/i;
