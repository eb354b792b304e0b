// Who wants away what was proposed last: "haal dat weg", "nee dat klopt niet", in one of many ways to say so.

import { listed, wordsIn } from '../words.js';
import { controlSaid } from './controls-said.js';
import { steeringBesideStory } from './steering.js';

/** The word of the engine alone is of what was stored last. */
export function takesAway(text: string): boolean {
  const said = controlSaid(text);
  if (said !== undefined) return said.control === 'undo' && !said.exact;
  return ['undo', 'drop'].includes(steeringBesideStory(text) ?? '');
}

/** "Haal salaris weg", "\"x\" is geen programma, haal dat weg": what goes is named, and is not what was stored last. */
export function takesNamed(text: string): boolean {
  const said = text.slice(0, longest);
  const what = ordered.exec(said)?.groups?.['what'] ?? noSuch.exec(said)?.groups?.['what'];
  return quoted.test(said) || (what !== undefined && !wordsIn(what).every((word) => ofLast.has(word)));
}
const longest = 200;
const quoted = /["“”„][^"“”„]+["“”„]/;
const ordered =
  /^(?:(?:nee|neen|no|ja|oh?|oeps|sorry|wacht|en|maar|please|graag|kun|kan|wil|je|u)[, ]+)*(?:haal|gooi|neem|take|schrap|verwijder|wis|remove|delete|drop) (?<what>.+?)(?: (?:er ?)?(?:weg|uit|af|terug|out|off|away|back)(?![\p{L}]).*)?[.! ]*$/iu;
const noSuch = /^(?<what>\S+(?: \S+){0,4}?) (?:is|zijn|was) (?:geen|not an?|no) /i;
const ofLast =
  listed(`dat dit die deze da het t m de mijn mn laatste laatst vorige net zojuist daarnet antwoord antwoorden wijziging aanpassing stap keuze invoer
  zin maar weer even eens ns es nog alles wat ik je u zei zeg typte schreef invulde gezegd getypt ingevuld geantwoord heb hebt er uit weg
  that this it the my last previous answer answers change step all what i you said wrote typed just entered`);
