// Whether a part of a list that is no known option may name one of somebody's own.
import { peopleSaid } from './numbers-said.js';

/** How many people it is about, and what is told in a sentence, are no names of anything. */
export const maybeNamed = (part: string, notWith?: RegExp): boolean =>
  !notWith?.test(part) &&
  peopleSaid(part) === undefined &&
  !/^(?:wel .*|\d+|een (?:stuk|man)(?: of .*)?|\S+ (?:persoon|personen|mens|mensen|man))$/i.test(part) &&
  !ofWhom.test(part) &&
  ![sentence, doesThat, tells, term, since, ofAll].some((shape) => shape.test(part));
/** "Van leden", "met klanten" says whose it is or with whom, and names nothing. */
const ofWhom =
  /^(?:van|met|voor|aan|bij|of|from|with|for) (?:de |onze |alle |al onze |our |the |all )?(?:leden|ouders?|kinderen|klanten|patienten|cli\S+ten|mensen|personeel|medewerkers|members|parents|children|customers|patients|clients|people|staff)\b/i;
const sentence =
  /^(?:(?:en|maar|ook|dus|and|but) )*(?:we|wij|ik|er|ze|zij|i) (?:(?:ook )?(?:hebben|heb|gebruiken|gebruik|werken|werk|kregen|kregen|nemen|zijn|is|komt|have|use)\b|\p{L}+ \p{L})/iu;
/** "Dossiers bewaren we", "dat houd ik bij": who does something with it, and names nothing that it goes through. */
const doesThat =
  /^(?!.*\b(?:via|through)\b).*(?:\b\p{L}{2,}en (?:we|wij)\b|\b(?:bewaar|houd|hou|noteer|vraag|stuur|doe|gebruik) ik\b|\b(?:we|i) (?:keep|store|ask|send)\b)/iu;
/** "Een medewerker is ziek geweest", "moet daar een contract mee": a sentence of its own, and none that says which one it is. */
const tells =
  /^(?=\S+ \S+ \S)(?!.*\b(?:via|through|die|dat|waar|that|which|who)\b).*\b(?:is|zijn|was|waren|ben|staat|staan|ligt|liggen|hangt|hangen|zit|zitten|moet|moeten|mag|mogen|kan|kunnen|heeft|hebben|heb|gaat|gaan|wil|willen|wordt|worden|komt|komen|kijkt|kijken|krijgt|krijgen|werkt|werken|ziet|zien|gebruikt|gebruiken|leest|lezen|are|were|has|have|can|must|should|may)\b/i;
/** "Sinds 1 november", "later verder": when it is so. */
const since = /^(?:sinds|vanaf|pas per|per (?=\d)|vroeger|later|straks|since|as of|later on)(?![\p{L}.])/iu;
/** "Alle drie", "alles klopt", "de rest": of what stands there. */
const ofAll =
  /^(?:(?:dus |en |ja )*(?:alle (?:twee|drie|vier|vijf|2|3|4|5)|allebei|alles|allemaal|de rest|all (?:of them|three)|everything|the rest)(?: (?:klopt|wel|goed|is goed|right|is right))*|die wil ik .*)$/i;
/** "20 jaar": how long something stays. */
const term = /\b\d+ (?:jaar|jaren|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|years?|months?|weeks?|days?)\b/i;

/** "Facturen gaan via Infomedics": what it goes through is what has a name. */
export const throughWhat = (part: string): string => goesThrough.exec(part)?.[1] ?? part;
const goesThrough =
  /^(?:\S+ ){1,3}(?:gaan|gaat|lopen|loopt|komen|komt|doen|doe|regelen|sturen|go|goes|run|runs|come|comes)(?: \S+){0,2}? (?:via|through) (\S.{1,40})$/i;
