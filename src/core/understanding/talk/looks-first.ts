// Who wants to find out more before they report: said of the case as a whole, and no answer to what is asked of it.
import { folded } from '../../fold.js';
import { wordsIn } from '../words.js';

/**
 * Whether somebody puts a report off until they looked into the case: "ik wil de zaak eerst uitzoeken". What only says that one answer has
 * to be looked up ("dat moet ik navragen") is none of that, and neither is what tells a number or a time.
 */
export function looksIntoFirst(text: string): boolean {
  if (/[\d?]/.test(text) || wordsIn(text).length > mostWords) return false;
  const said = folded(text.trim());
  return !ofOneAnswer.test(said) && shapes.some((shape) => shape.test(said));
}
const mostWords = 16;

/** "Dat moet ik nog navragen", "geen idee, ik kijk het na": one answer is not known. */
const ofOneAnswer =
  /^(?:dat|die|that)\b|\b(?:weet|weten|idee|know|idea|sure|zeker)\b.{0,12}\b(?:niet|nie|not|geen)\b|\b(?:geen|no|not) (?:\S+ )?(?:idee|idea|sure)\b|\bdon['’ ]?t know\b/;

const shapes: readonly RegExp[] = [
  /\beerst (?:\S+ ){0,4}(?:uitzoeken|uit te zoeken|onderzoeken|te onderzoeken)\b/,
  /\b(?:wil|willen) (?:\S+ ){0,3}eerst (?:\S+ ){0,4}(?:navragen|nakijken|nagaan|checken|kijken|bekijken|weten|rondvragen|zoeken)\b/,
  /\beerst (?:\S+ ){0,3}(?:nagaan|weten|kijken|checken|navragen|bekijken) (?:of|wat|hoe|wie|waarom)\b/,
  /\b(?:zoek|zoeken) (?:(?:ik|we|wij) )?(?:(?:het|dit|alles|eerst|nog|even|zelf|de zaak|de boel) ){1,4}(?:wel )?uit\b/,
  /\b(?:de (?:hele )?zaak|de boel|dit geval|het (?:incident|(?:data)?lek)|wat er (?:\S+ )?(?:gebeurd(?:e)?|misging|aan de hand)(?: is)?) (?:\S+ ){0,3}(?:uitzoeken|onderzoeken|nagaan|bekijken)\b/,
  /\b(?:look|looking) into (?:it|this|that|the (?:case|matter)) (?:myself )?first\b|\bfirst (?:\S+ )?(?:find out|investigate|look into|check (?:what|whether|if))\b|\b(?:find out|investigate)(?: \S+){0,6} first\b/,
];
