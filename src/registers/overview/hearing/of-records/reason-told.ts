// Why something is kept so long, told right below the length of time that has no reason yet: "anders bellen ze weer".
import { canWith, load } from '../../../../app/register.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs, heardIn } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { holds } from '../../../../core/engine/applies.js';
import { placeOf } from '../../../../core/engine/scope.js';
import { reasonAlone } from '../../../../core/understanding/corrections/reason-said.js';
import { amountIn } from '../../../../core/understanding/corrections/rows-said.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { propose, proposedIn } from './proposed-there.js';

/** Asks it back as the reason of what was proposed or stored at this path; false for anything else, and where one is known. */
export async function reasonReplied(turn: AppTurn, subject: string, text: string): Promise<boolean> {
  const [id = '', path = ''] = subject.split(' ');
  if (!path.includes('/')) return false;
  const reason = reasonAlone(text) ?? (await perhapsReason(turn, text));
  const record = reason === undefined ? undefined : await turn.repositories.records.get(turn.organisation.id, id);
  if (reason === undefined || record === undefined) return false;
  const loaded = await load(turn, record);
  const waits = proposedIn(turn, loaded);
  const at = canWith(turn, 'edit', loaded) ? missingAt(loaded, path, waits) : undefined;
  if (at === undefined) return false;
  const values = { ...waits, [at]: reason };
  heardAs(turn, 'correction', text, values, 'likely');
  propose(turn, { loaded, values });
  return true;
}

/** A sentence in which nothing else is heard, below what waits for its yes without a reason, may be that. */
async function perhapsReason(turn: AppTurn, text: string): Promise<string | undefined> {
  const term = amountIn(text);
  // "Doe er maar 4 jaar van" says another length of time.
  const isTerm = term !== undefined && wordsIn(term.rest).length < fewestBeside;
  const isOther =
    text.includes('?') || tellsTerm.test(text) || steers.test(text.trim()) || deniesUse.test(text.trim()) || isTerm;
  if (turn.waited.yes === undefined || isOther || text.length > longest || wordsIn(text).length < fewestWords)
    return undefined;
  const [{ intent }] = await heardIn(turn, text, {});
  return intent === 'unclear' ? text.trim().replace(/[.!]+$/, '') : undefined;
}
/** "De loongegevens bewaren we nu 10 jaar ipv 7" tells how long something else is kept. */
const tellsTerm =
  /\b(?:bewaar|bewaren|houden|gooien|wissen|keep)\b.*\b\d+ (?:jaar|maanden?|weken|dagen|years?|months?|weeks|days)\b/i;
const steers = /^(?:ja|jawel|nee|neen|no|yes|ok[eé]?|sorry|wacht|wait|oeps|oh?)\b/i;
/** "We hebben geen accountant" is of who gets data; "we hebben ze niet meer nodig" may be why. */
const deniesUse =
  /^(?:(?:en|maar|and|but) )?(?:we|wij|ik|i) (?:hebben|heb|gebruiken|gebruik|werken|werk|doen|doe|sturen|delen|have|use|share|do)\b(?!.*\b(?:nodig|need)\b).*\b(?:geen|niet|nooit|no|not|never)\b/i;
const fewestWords = 4;
const fewestBeside = 6;
const longest = 160;

/** Where the reason of the row that this path is of would stand, while it has none and no law says it. */
function missingAt({ checklist, scope }: Loaded, path: string, waits: Readonly<Record<string, unknown>>) {
  const [, row = ''] = path.split('/');
  const question = placeOf(checklist, path)?.question;
  if (question?.kind !== 'rows' || question.because === undefined) return undefined;
  const { column, from, unless } = question.because;
  const [at, law] = [`${question.id}/${row}/${column}`, `${question.id}/${row}/${from}`];
  const isLaw = waits[law] !== null && holds(unless, scope, { question, id: row });
  const known = at in waits ? waits[at] : valueAt(scope.answers, at);
  return isLaw || (known !== null && known !== undefined) ? undefined : at;
}
