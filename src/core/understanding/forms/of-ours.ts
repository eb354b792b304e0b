// What people tell of their business in general, where a story of one thing that happened, or of one who asks, is being told.
import { folded } from '../../fold.js';
import { sharesWord } from './story-put-right.js';

/** Whether a sentence tells how the business works, and nothing of what this story is about: "wij bewaren dossiers twintig jaar". */
export function tellsOfOurs(text: string, story: string): boolean {
  const plain = folded(text.trim());
  if (text.length > longest || text.includes('?')) return false;
  if (adds.test(plain) || opens.test(plain)) return !pointsBack.test(plain);
  if (!habit.test(plain)) return false;
  if (keepsLong.test(plain)) return !pointsBack.test(plain);
  return !pointsBack.test(plain) && !isOfEvent.test(plain) && !done.test(plain) && !namesAgain(text, story);
}
const longest = 200;

/** Whether its own words say that it is of the business, whatever it resembles: when they are there, who does the books, for how long all is kept. */
export function saysOfOurs(text: string): boolean {
  const plain = folded(text.trim());
  return (opens.test(plain) || (habit.test(plain) && keepsLong.test(plain))) && !pointsBack.test(plain);
}

const habit =
  /^(?:(?:en|ook|oh|o ja|oja|nog|trouwens|maar|overigens|and|also|btw|by the way)[, ]+)*(?:(?:wij|we)(?: (?:hier|zelf|ook|also))* (?:bewaren|gebruiken|werken|maken|verkopen|leveren|versturen|sturen|verhuren|hebben|houden|doen|keep|use|work|sell|send|rent|have|run|offer)|(?:ik|i) (?:bewaar|gebruik|werk|verkoop|verhuur|keep|use|work|sell|rent))\b/;
/** When they are there, and who or what does some work for them: no moment of what happened, and nobody in it. */
const opens =
  /^(?:(?:en|oh|o ja|trouwens|and|also|btw|by the way)[, ]+)*(?:(?:we|wij|de (?:zaak|winkel|praktijk|salon)|the (?:shop|office|practice|salon)) (?:zijn|is|are) (?:(?:ook|altijd|also|always) )*(?:open|dicht|gesloten|closed)\b(?!.{0,40}\b(?:want|omdat|door|because|due)\b)|(?:onze|our) openingstijden\b|our opening hours\b|(?:onze|our) (?:boekhoud\p{L}+|accountant|salarisadministra\p{L}+|bookkeeper|payroll|(?:web)?site|webshop) (?:doet|regelt|verzorgt|maakt|draait|loopt|does|handles|runs|makes)\b)/u;
/** "Voeg SnelStart toe": what is to stand in the register. */
const adds =
  /^(?:(?:en|ook|oh|o ja|trouwens|and|also|please|kun je|kunt u|wil je|graag|can you)[, ]+)*(?:voeg|zet|add|put)\b.{2,60}\b(?:toe|bij (?:de|onze|mijn) (?:leveranciers|programma\S*)|in (?:het|ons|mijn|the|my|our) register|to (?:the|my|our) \S+)(?: (?:aan|to) .*)?[.!]*$/;
/** For how long is said of all of them. */
const keepsLong =
  /\b(?:bewaren|bewaar|houden|keep)\b.{0,60}\b(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|tien|vijftien|twintig|dertig|one|two|three|five|six|seven|ten|fifteen|twenty|thirty) (?:jaar|jaren|maand|maanden|weken|years?|months?|weeks)\b/;
/** What stood before it is meant. */
const pointsBack =
  /\b(?:die|dat|deze|dit|daar\w*|hier(?:voor|op|in|mee|door|uit)|er(?:op|in|mee|voor|uit)?|hem|haar|zijn|zn|it|that|this|those|these|them|him|her|his|there)\b/;
/** What guards data, or came of it, belongs to what happened; so does what there is none of. */
const isOfEvent =
  /\b(?:geen|niet|nooit|niks|niets|no|not|never|nu|net|vandaag|gisteren|inmiddels|meteen|direct|altijd|normaal|meestal|now|today|yesterday|just|always|normally|usually)\b|n't\b|\b(?:bit ?locker|back-?ups?|reservekopie\w*|wachtwoord\w*|passwords?|passcode|pin\w*|versleutel\w*|encrypt\w*|mdm|find my|tracker|alarm|log\w*|2fa|mfa|tweestaps\w*|virus\w*|firewall|verzekering|insurance|camerabeeld\w*|footage|it-?bedrijf|idee|idea|kopie|copy|contact|bcc|cc)\b|\d/;
/** What was done already: "we hebben de klanten gebeld", "we have called them". */
const done =
  /\b(?:hebben|heb)\b.*\b(?:(?:aan|af|in|op|uit|door|terug|weg)?ge(?!bruik|loven\b|ven\b)\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t|loren|zonden|stuurd|geten|nomen|roken|keken)|gedaan)\b|\bhave\b.*\b(?:\p{L}{3,}ed|lost|sent|told|taken|found|done|made|put|shut|reset|been|had|got|left|written)\b/u;

const namesAgain = (text: string, story: string): boolean => sharesWord(story, text, (word) => word.length > 4);
