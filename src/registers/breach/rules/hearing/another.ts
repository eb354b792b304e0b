// Whether a sentence tells of another breach than the one that is told, or worked on, already.
import { folded } from '../../../../core/fold.js';
import { soundsLike } from '../../../../core/sounds-like.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { tellsLooking } from './looked-into.js';

/** What goes wrong, as something that befell a thing or was done with it. */
const wrong =
  /\b(?:gestolen|gejat|geroofd|kwijt(?:geraakt)?|verloren|weg|gehackt|gelekt|ingebroken|opengebroken|verkeerd\w*|foute?|per ongeluk|laten liggen|stolen|nicked|lost|hacked|leaked|missing|broken into|broke into|wrong|by mistake|by accident|left behind)\b/;
/** "Also a laptop was stolen" tells another thing; "also the car keys" a part of this one. */
const asWell =
  /^(?:(?:oh?|o ja|oja|en|and|btw|trouwens|by the way|wait|wacht|nee|no)[ ,:]+)*(?:ook|also|daarnaast|besides|bovendien|los daarvan)[ ,:]+(?:is |zijn |was |were |has |have |nog |er |we |wij |ik |i |gister(?:en)? |vandaag |van(?:ochtend|morgen|middag|nacht) |yesterday |today |this morning |last night )*(?:een|twee|onze|mijn|a|an|two|our|my|somebody|someone|iemand)\b/;
/** "Oh en gister ook nog een brief naar een verkeerd adres": on another day. */
const alsoThen =
  /^(?:(?:oh?|o ja|oja|en|and|btw|trouwens|wacht)[ ,:]+)*(?:(?:eer)?gister\w*|vandaag|van(?:ochtend|morgen|middag|nacht|avond)|(?:(?:afgelopen|vorige) )?(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|vorige week|yesterday|today|this morning|last (?:night|week))[ ,]+(?:is |zijn |was |were )?(?:er |there )?(?:ook|also|nog) (?:nog )?(?:een|twee|onze|mijn|a|an|two|our|my)\b/;
/** "En nu heb ik ook nog een brief verkeerd gestuurd", "now I also sent a letter wrong": done by somebody as well. */
const didAsWell =
  /^(?:(?:oh?|o ja|oja|en|and|btw|trouwens|by the way|wait|wacht|nee|no|nu|now|vanochtend|vanmorgen|gisteren|vandaag|today|yesterday)[ ,:]+)*(?:(?:heb|heeft|hebben|ben) (?:ik |we |wij |hij |ze |zij |iemand )?(?:nu )?ook|(?:ik|we|wij|hij|ze|zij|iemand) (?:heb|heeft|hebben|ben) (?:nu )?ook|(?:i|we|he|she|they|somebody|someone)(?: have| has| ve)? also(?: have| has)?(?: \S+)?)(?: nog)? (?:een|twee|onze|mijn|a|an|two|our|my)\b/;
const says =
  /\b(?:another one|another (?:breach|leak|incident|case|thing)|a (?:second|different|new) (?:breach|leak|one|incident|case)|(?:nog|weer) (?:een|eentje|1) ?(?:datalek|lek|incident|geval|melding|:|,)|(?:een|t|het) (?:ander|tweede|nieuw)e? (?:datalek|lek|incident|geval|melding)|nog een ander(?:e|s)?\b|iets anders)/;

/** True where it says so, or adds something else that went wrong: each has a term and a file of its own. */
export function isAnotherBreach(said: string): boolean {
  const plain = folded(said.slice(0, 1000)).trim();
  if (wordsIn(said).length < fewest) return false;
  const [, behind] = announces.exec(plain) ?? [];
  if (behind !== undefined && (tellsLooking(behind) || sentBy.test(behind) || soundsLike(behind) === 'breach'))
    return true;
  if (saysSo.test(plain)) return true;
  return wrong.test(plain) && [says, asWell, alsoThen, didAsWell].some((shape) => shape.test(plain));
}
/** "En er is nog een datalek: …". */
const saysSo =
  /\b(?:(?:nog|weer|ook) (?:een|eentje|1) (?:data ?lek|lek|incident|melding)|another (?:data )?(?:breach|leak|incident))(?: [^:]{0,20})?: \S/;
/** "Kees heeft een mail met salarissen naar een klant gestuurd", behind what announces something else. */
const sentBy =
  /^(?:ik|we|wij|iemand|i|somebody|(?:een|de|mijn|onze|a|my|our) \p{L}+|\p{L}+) (?:heeft|heb|hebben|has|have)\b.*\b(?:gestuurd|verstuurd|gemaild|geappt|gedeeld|doorgestuurd|sent|mailed|forwarded|shared)\b/u;
/** "O ja nog iets anders, een collega kijkt soms in de klantgegevens". */
const announces =
  /^(?:(?:oh?|o ja|oja|ja|en|and|btw|trouwens|by the way|nu|maar|but|gelijk|meteen|wacht)[ ,:]+)*(?:(?:nog|ook) )*(?:(?:iets|wat|een ding|iets nieuws)(?: (?:heel |helemaal )?anders)?|something else|another thing|one more thing)[ ,:.-]+(\S+ .+)$/s;
const fewest = 4;

const happened =
  /\b(?:gestuurd|verstuurd|gemaild|verzonden|gestolen|gejat|kwijt\w*|verloren|gehackt|gelekt|geopend|geklikt|gevonden|meegenomen|gedeeld|gepost|geplaatst|(?<!\b(?:er|daarop|daarin|daar) )stond(?:en)?|verkeerd\w*|per ongeluk|wil|willen|vraagt|sent|lost|stolen|hacked|leaked|clicked|posted|shared|wants)\b/i;
/** Who tells what happened tells of a breach, and answers none. */
export const tellsWhatHappened = (text: string): boolean => happened.test(text);
