// Who waves away what was offered, for it is only said of the work: "gewoon werk hoor", "dat doen we altijd zo".
import { listed, wordsIn } from '../words.js';

/** One of these says that it is as it always is. */
const usual =
  listed(`normaal normale gewoon gewone altijd gebruikelijk gebruikelijke standaard routine dagelijks dagelijkse werk niks niets bijzonders
  onschuldig prima bedoeling expres bewust hoort hoor mag kwaad normal usual usually always work nothing special fine ordinary routine
  intended meant supposed harmless`);
const around =
  listed(`nee neen neej no nope nou ja joh oh ok oke toch maar echt heel helemaal wel even al ook dus en om van voor met in op bij aan te
  dat dit het die da t is was zijn zo we wij ik u jullie doen doe doet deden gaat gaan gebeurt werkt zoals ons onze hier elke iedere dag week
  keer jaar jaren de een er hand deel zaak dagelijks iedereen mensen geen geval
  that thats this it its is was we i they do does our the a an just only so here every day way how part of for as us always all
  not no nah and`);

/** Whether a text says nothing but that it is nothing out of the ordinary. */
export function wavesAway(text: string): boolean {
  const words = wordsIn(text);
  if (words.length < 2 || words.length > most || text.includes('?')) return false;
  return (
    words.some((word) => usual.has(word) && word !== 'hoor') &&
    words.every((word) => usual.has(word) || around.has(word))
  );
}
const most = 10;
