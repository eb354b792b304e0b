// Whether somebody does not know what is asked: a reason may be given in words that say what is not known.
import type { Column } from '../../engine/checklist.js';
import { folded } from '../../fold.js';
import { wordsIn } from '../words.js';
import { aboutNumber } from './people-said.js';
import { saysUnknown } from './yes-no.js';

/** Whether this is no answer to that question yet. Who does not know the number may know the person. */
export const isUnknown = (column: Column, text: string): boolean =>
  !asksWhether.test(text) &&
  saysUnknown(column.kind === 'person' ? text.replace(aboutNumber, '') : text) &&
  !givesReason(column, text);

/** "Geen idee of een dierenarts onder zorg valt?" asks something, and leaves nothing unanswered by it. */
const asksWhether = /\b(?:geen idee|weet (?:ik )?niet|no idea|not sure) (?:of|if|whether) .{6,}\?\s*$/i;

/** "Er staan BSN's in en we weten niet waar hij is" says why: what is not known of the thing itself is a reason as well. */
const givesReason = (column: Column, text: string): boolean =>
  (column.kind === 'long-text' || column.kind === 'text') &&
  column.reason === true &&
  (ofTheThing.test(folded(text)) || partsOf(text).some(tellsWhy));

const partsOf = (text: string): readonly string[] =>
  text.split(/[,;.]\s+|\s(?:en|want|maar|omdat|dus|and|because|but|so)\s/i);
const tellsWhy = (part: string): boolean =>
  wordsIn(part).length >= fewestWhy && !saysUnknown(part) && !saysHowToKnow.test(part.trim());
const fewestWhy = 4;
const ofTheThing =
  /\b(?:(?:weet|weten) (?:(?:we|wij|ik|niemand|nog|echt|zeker|het) ){0,3}(?:niet|nie)|(?:do not|don ?['’]?t) know) (?:waar (?!om\b)|wie |hoeveel |wat er |of (?:iemand|hij|zij|ze|die|er) |where |who |how many |whether (?:anyone|anybody|somebody|it) )\S+ \S/;
/** How somebody will come to know it is no reason. */
const saysHowToKnow =
  /^(?:(?:dat|dit|het|ik|we|wij|i|we) )?(?:moet|moeten|ga|gaan|zal|wil|vraag|bespreek|overleg|kijk|zoek|hoor|must|have to|will|need to|ask|check)\b|^(?:hoe\S*|wat|wie|waarom|wanneer|welke?|of|why|how|what|who|when|whether)\b/i;
