// Orders to see a breach, or to come to its questions: "laat D-001 helemaal zien", "de vragen over D-001". They answer nothing that is asked.
import { folded } from '../../../../core/fold.js';

export interface CaseSeen {
  readonly wants: 'see' | 'read' | 'questions';
  /** The words that say which, where it has no number. */
  readonly about: string;
  /** It goes by its number or by who reported it: another one may be told in these words. */
  readonly ofSomebody?: boolean;
}

const lead =
  '^(?:(?:nee|neen|ja|ok|oke|en|nou|nu|goed|wacht|stop|dan|no|yes|and|now|please)[, ]+)*(?:(?:kun|kan|wil|could|can) (?:je|jij|u|you) )?';
const breach = String.raw`(?:d-?\d{1,4}|(?:data ?)?lek|datalek|melding|breach)`;
const shows = new RegExp(
  String.raw`${lead}(?:laat|toon|show)\b(?=.*\b(?:zien|toon|show|me)\b)[^?]{0,50}\b${breach}\b[^?]{0,50}$`,
);
const reads = /\b(?:lees|read|helemaal|hele|volledig|alles|whole|all of)\b/;
const questions: readonly RegExp[] = [
  new RegExp(
    `${lead}(?:(?:ga |terug |verder |graag |open )*(?:naar |met )?)(?:de |the )?(?:vragen|questions) (?:over|van|bij|voor|in|about|of) (?:(?:het|dat|die|the) )?${breach}(?: (?:dan|maar|graag|invullen|beantwoorden|nu|please))*[.! ]*$`,
  ),
  new RegExp(
    `${lead}(?:(?:ga |terug |verder )*(?:naar |met )?)(?:(?:het|dat|die|the) )?${breach},? (?:de|die|the) (?:vragen|questions)(?: (?:dan|maar|graag|invullen|nu))*[.! ]*$`,
  ),
];
/** "Ik kreeg bericht over een datalek van Kees, laat eens zien": what is to be seen stands before the order. */
const order =
  '(?:laat|toon|show|open|bekijk)(?: (?:me|mij|het|hem|m|die|dat|dit|eens|es|even|ff|maar|nou|nog|is|dan|it|that))*(?: (?:zien|see))?';
const seenLast = new RegExp(String.raw`\b${breach}\b[^?]{0,60}?(?:[,;.:!]| en| and) ?${order}[.! ]*$`);
const wantsToSee = new RegExp(
  String.raw`\b(?:ik|i|we|wij) (?:wil|wou|willen|want|need)(?: (?:graag|even|nou|nu|alleen|juist|gewoon|to|just))* (?:die (?:van|over|met) |(?:de|het|dat|die|the|that) )?(?:${breach}|\S+)(?: (?:van|over|met|of|about) \S+)? (?:zien|bekijken|inzien|lezen)\b|\b(?:i|we) (?:want|need) to (?:see|read) (?:the )?(?:${breach})\b`,
);
/** Who heard of it, by name, was told of one that stands here already. */
const toldOf =
  /^(?:(?:hoi|hallo|hey|ok|oke|eh|nou|hi|hello)[, ]+)*(?:ik|i|we|wij) (?:kreeg|krijg|kregen|zag|zie|ontving|las|got|received|saw)(?: (?:net|zojuist|vanmorgen|vanochtend|vanmiddag|gister|gisteren|ook|just))*(?: (?:een|a|an))? (?:bericht(?:je)?|melding|mail(?:tje)?|seintje|notificatie|message|notification|e-?mail)\b[^?]{0,40}\b(?:data ?lek|lek|melding|breach|d-?\d{1,4})\b/;
/** Who is to see it is somebody else, or it is shown as a paper. */
const toOthers = /\b(?:aan|adviseur|pdf|word|blad|brief|logboek|to|adviser|letter)\b/;
const longest = 100;

/** What somebody wants to see of a breach that runs; undefined for anything else. */
export function caseSeen(text: string): CaseSeen | undefined {
  const plain = folded(text.trim());
  if (text.length > longest || toOthers.test(plain)) return undefined;
  if (questions.some((shape) => shape.test(plain))) return { wants: 'questions', about: plain };
  if (toldOf.test(plain) || seenLast.test(plain) || wantsToSee.test(plain))
    return { wants: 'see', about: plain, ofSomebody: !shows.test(plain) };
  if (!shows.test(plain)) return undefined;
  return { wants: reads.test(plain) ? 'read' : 'see', about: plain };
}
