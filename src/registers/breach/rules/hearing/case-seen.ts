// Orders to see a breach, or to come to its questions: "laat D-001 helemaal zien", "de vragen over D-001". They answer nothing that is asked.
import { folded } from '../../../../core/fold.js';

export interface CaseSeen {
  readonly wants: 'see' | 'read' | 'questions';
  /** The words that say which, where it has no number. */
  readonly about: string;
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
/** Who is to see it is somebody else, or it is shown as a paper. */
const toOthers = /\b(?:aan|adviseur|pdf|word|blad|brief|logboek|to|adviser|letter)\b/;
const longest = 100;

/** What somebody wants to see of a breach that runs; undefined for anything else. */
export function caseSeen(text: string): CaseSeen | undefined {
  const plain = folded(text.trim());
  if (text.length > longest || toOthers.test(plain)) return undefined;
  if (questions.some((shape) => shape.test(plain))) return { wants: 'questions', about: plain };
  if (!shows.test(plain)) return undefined;
  return { wants: reads.test(plain) ? 'read' : 'see', about: plain };
}
