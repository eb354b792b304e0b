// What people ask of this work itself, in more ways than are written down: learnt from how they ask it.
import { once, remembered } from '../../../core/remembered.js';
import { heldInWhole, type Likely, likeliestOf } from '../../../core/understanding/likeliest.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { oddsOfAsking } from '../../../core/understanding/talk/asks-rather.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { allAboutThis } from './about-this.js';
import type { AboutThis } from './about-this-bot.js';
import { thisSums } from './this-sums.js';

/** From here on it is that, and hardly ever anything else. */
const surely = 0.6;
/** The same of what begins as a question of the law does. */
const beyondDoubt = 0.8;
const mostWords = 24;

const likeliest = once(() => likeliestOf(thisSums));

/** Of the whole or of a clause of it: what somebody tells of themselves beside it makes it no other question. */
const likely = remembered(8, (text): Likely | undefined => {
  if (wordsIn(text).length > mostWords) return undefined;
  const clauses = text.split(/[,.;!?]\s+/).filter((clause) => wordsIn(clause).length >= fewestWords && asks(clause));
  const found = [text, ...clauses].flatMap((said) => {
    const [first] = likeliest()(heldInWhole(said));
    const isNone =
      first === undefined ||
      mustSomebody.test(said.trim()) ||
      first.label === 'none' ||
      anchors[first.label]?.every((words) => words.test(said)) === false;
    return isNone || asksOfSomebody(said) ? [] : [first];
  });
  return found.toSorted((one, other) => other.odds - one.odds)[0];
});
const fewestWords = 3;
/** What must be named to ask for it: "mag ik een camera ophangen" asks of no break, "wie helpt er mee" of nobody who reads along. */
const anchors: Readonly<Record<string, readonly RegExp[]>> = {
  later: [
    /\b(?:later|morgen|straks|stop\p{L}*|ophouden|pauze\p{L}*|verder\p{L}*|afmaken|afsluiten|terug\p{L}*|bewaard|opgeslagen|kwijt|blijft|keer|week|tussendoor|weg|tomorrow|pause|continue|back|saved|kept|lost)\b/iu,
  ],
  'sends-itself': [
    /\b(?:stuur\p{L}*|(?:ge|ver)stuur\p{L}*|zend\p{L}*|meld\p{L}*|gemeld|mail\p{L}*|gemaild|door\p{L}*|bel\p{L}*|vanzelf|automatisch|officieel|bericht\p{L}*|waarschuw\p{L}*|aangifte|send\p{L}*|sent|report\p{L}*|forward\p{L}*|tell\p{L}*|notif\p{L}*|inform\p{L}*|automatic\p{L}*|contact\p{L}*|file\p{L}*)\b/iu,
  ],
  'typed-seen': [
    /(?:zie|lees|lez|kijk|gluur|prive|geheim|vertrouw|hoor|open|vertel|logboek|onder ogen|zichtbaar|\bsee|\bread|private|watch|visible|access|know|confiden|between)/i,
    /\b(?:typ\p{L}*|tik\p{L}*|vraag\p{L}*|vragen|schrijf\p{L}*|zeg\p{L}*|chat\p{L}*|gesprek\p{L}*|bericht\p{L}*|dm|hier|jou|je|jij|u|dit|ask\p{L}*|question\p{L}*|messages?|conversation|here|you|this)\b/iu,
  ],
  quiet: [
    /(?:uit|stil|stop|minder|demp|zwijg|melding|bericht|herinner|notific|spam|vaak|rust|zeur|druk|mute|\boff\b|quiet|less|nag|silen|ping|remind|too (?:many|much|often)|leave me)/i,
  ],
  'erase-typed': [
    /(?:wis|weg|verwijder|opgesla|opslaan|bewaar|onthou|vergeet|vergeten|terug|leeg|geheugen|blijf|delet|eras|remov|gone|stored|sav|kept|keep|clear|unsend|forget|memory)/i,
  ],
};
/** "Moet dhr Pot dit weten" asks of somebody what they must hear, and not what must be answered here. */
const mustSomebody =
  /^(?:(?:en|maar|dus|and|but) )*(?:moet|moeten|hoeft|hoeven) (?!(?:ik|we|wij|je|u|jij|men|dit|dat|het|alles|er)\b)\p{L}.{1,40} (?:weten|horen)(?: ?\?)?$/iu;
/** "Wie is Mo Haddad" asks of somebody, and of no maker of what is spoken to. */
const asksOfSomebody = (said: string): boolean =>
  asksWho.test(said.trim()) && !wordsIn(said).some((word) => here.has(word));
const asksWho = /^(?:(?:en|maar|and|but) )*(?:wie (?:is|was|zijn)|who(?: i|['’]?)s|who (?:was|are)) /i;
const here = listed(
  'je jij jou jouw jullie u uw ge gij dit deze die dat de het hier hierachter er avg maatje bot you your this the it that here',
);
const asks = (clause: string): boolean => beginsToAsk(wordsIn(clause)) || oddsOfAsking(clause) >= rather;
const rather = 0.5;

/** What is asked of it: how far one is, or what is answered in words; undefined for anything else. `doubted` needs more to be it. */
export function askedOfThis(text: string, doubted = false): 'progress' | 'this' | undefined {
  const found = likely(text);
  if (found === undefined || found.odds < (doubted ? beyondDoubt : surely)) return undefined;
  return found.label === howLong ? 'progress' : 'this';
}
/** How much time it takes is counted, and stands in no answer. */
const howLong = 'how-long';

/** The answer that is most likely asked for. */
export const thisMeant = (text: string): AboutThis | undefined => {
  const label = likely(text)?.label;
  return allAboutThis.find(({ id }) => id === label);
};
