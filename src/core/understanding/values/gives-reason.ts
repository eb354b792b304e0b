// Whether words that say that something is not known give a reason all the same.
import { folded } from '../../fold.js';
import { wordsIn } from '../words.js';
import { saysUnknown } from './yes-no.js';

/** "Er staan BSN's in en we weten niet waar hij is" says why: what is not known of the thing itself is a reason as well. */
export const givesReason = (text: string): boolean =>
  ofTheThing.test(folded(text)) ||
  text
    .split(/[,;.]\s+|\s(?:en|want|maar|omdat|dus|and|because|but|so)\s/i)
    .some((part) => wordsIn(part).length >= fewestWhy && !saysUnknown(part) && !saysHowToKnow.test(part.trim()));
const fewestWhy = 4;
const ofTheThing =
  /\b(?:(?:weet|weten) (?:(?:we|wij|ik|niemand|nog|echt|zeker|het) ){0,3}(?:niet|nie)|(?:do not|don ?['’]?t) know) (?:waar (?!om\b)|wie |hoeveel |wat er |of (?:iemand|hij|zij|ze|die|er) |where |who |how many |whether (?:anyone|anybody|somebody|it) )\S+ \S/;
/** How somebody will come to know it is no reason. */
const saysHowToKnow =
  /^(?:(?:dat|dit|het|ik|we|wij|i|we) )?(?:moet|moeten|ga|gaan|zal|wil|vraag|bespreek|overleg|kijk|zoek|hoor|must|have to|will|need to|ask|check)\b|^(?:hoe\S*|wat|wie|waarom|wanneer|welke?|of|why|how|what|who|when|whether)\b/i;
