// That a request that is there is none: it was opened by mistake, or nobody asked anything. With why, where that is told.
import { isReason } from '../../../../core/engine/typed/no-answer.js';
import { folded } from '../../../../core/fold.js';
import { reasonGiven, withoutReason } from '../../../../core/understanding/corrections/reason-said.js';
import { clausesOf, deniesRequest } from '../../../../core/understanding/talk/no-such.js';
import { listed, wordsIn } from '../../../../core/understanding/words.js';

export interface MistakeSaid {
  /** It says that it is a request that is meant. */
  readonly named: boolean;
  readonly reason?: string;
}

/** One of these, and beside them only words that say nothing else. */
const mistakes =
  listed(`ongeluk abuis vergissing vergissinkje abusievelijk foutje test testje testen tester uitproberen proef proberen prutsen
  oefenen oefening nep grap grapje mistake accident accidentally mistakenly testing fake joke trying practising playing`);
const around = listed(`
  aangemaakt gemaakt geopend begonnen ingevoerd ingediend ingevuld gemeld doorgegeven opgevoerd opened made created filed entered submitted
  reported started
  dat dit het die deze it this that the een n nen a an verzoek verzoekje aanvraag request one r 0
  is was waren heb hebben heeft had werd were have has been am did do zat aan om te out with about
  ik we wij i me mij denk bedoel sorry toch ook gewoon helemaal maar hoor alleen even net echt eigenlijk dus zo er in op hier
  just only really here so per by de van als as wat
`);
const names = /\b(?:verzoek\w*|aanvraag|request|r-?\d+)\b/;
/** Words before it that only begin to speak. */
const begins = /^(?:(?:oeps|oei|sorry|nee+|neen|ja|oh?|ach|wacht|hm+|eh|oops|no|wait|da|das|tis|kijk)\b[ ,]*)+/i;

/** What is said so; undefined for anything else. "Ja" and "kan weg" beside it tell no reason. */
export function mistakeSaid(text: string): MistakeSaid | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const given = reasonGiven(text);
  const clauses = clausesOf(given === undefined ? text : withoutReason(text));
  const others = clauses.filter((clause) => !isMistake(clause));
  if (others.length === clauses.length) return undefined;
  const told = others.filter((clause) => wordsIn(clause).length >= fewest).map((clause) => clause.trim());
  const reason = given?.reason ?? told.join(', ');
  return { named: names.test(folded(text)), ...(isReason(reason) && { reason }) };
}
const longest = 200;
/** From so many words on it says why. */
const fewest = 5;

function isMistake(clause: string): boolean {
  if (deniesRequest(clause)) return true;
  const words = wordsIn(
    clause
      .trim()
      .replaceAll(/['’]s\b/g, '')
      .replace(begins, ''),
  );
  const told = words.filter((word) => !around.has(word));
  return words.length > 1 && told.length > 0 && told.every((word) => mistakes.has(word));
}
