// What is said right below the card of a breach or a request, or after a report: of that before anything else.
import { focusedRecord } from '../../../../app/register.js';
import type { AppTurn } from '../../../../app/turn.js';
import { heardIn } from '../../../../app/typing/heard.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { asksByOrder, beginsToAsk } from '../../../../core/understanding/talk/asks-in-general.js';
import { asksUnmarked } from '../../../../core/understanding/talk/asks-rather.js';
import { onlyAsks } from '../../../../core/understanding/talk/said-to-bot.js';
import { clausesApart } from '../../../../core/understanding/talk/told-apart.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { shownFileOf } from '../../../breach/card.js';
import { asksHowBad } from '../../../breach/rules/hearing/asked-by-reporter.js';
import { shownRequestOf } from '../../../request/card.js';
import { aboutRunning } from '../../rules/about-running.js';
import { commandSaid } from '../../rules/asked.js';
import { addsAfterReport, askedAfterReport } from './after-report.js';
import { inGeneral } from './asked-of-case.js';
import { askedBelowFile, asksBelowFile, fileAskOf, kindBelowFile, toldBelowFile } from './below-file.js';
import { askedBelowRequest, toldBelowRequest } from './below-request.js';
import { deedAlone, deedIn } from './deeds-told.js';

/** What is asked of it; what holds for any breach or request, what a command does and what tells of a deed is asked of none. */
export async function askedBelowCard(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (inGeneral.test(text) || commandSaid(text) !== undefined) return false;
  const ruled = aboutRunning(text);
  if (ruled !== undefined && 'says' in ruled) return false;
  if (await askedBelowFile(turn, text, beside)) return true;
  if (beside !== undefined) return false;
  // What is asked of what runs in so many words has an answer of its own; how bad it is, whoever reported it hears of their report.
  const isOfReporter = ruled === undefined || asksHowBad(text);
  return (await askedBelowRequest(turn, text)) || (isOfReporter && askedAfterReport(turn, text));
}

/** What is told of it or decided about it. */
export const toldBelowCard = async (turn: AppTurn, text: string): Promise<boolean> =>
  !namesQuestion(text) &&
  ((await toldBelowFile(turn, text)) || (await toldBelowRequest(turn, text)) || addsAfterReport(turn, text));
/** "Iemand in gevaar: nee" answers the question that it names. */
function namesQuestion(text: string): boolean {
  const [, answer = ''] = /^\p{L}[^:,.]{2,40}: (\S.*)$/u.exec(text.trim()) ?? [];
  return answer !== '' && wordsIn(answer).length <= fewToName;
}
const fewToName = 4;

/**
 * What is open beside these words; nothing where the card of another case was shown last, over what was asked before, unless they can be
 * nothing but an answer to that.
 */
export async function besideShown(turn: AppTurn, text: string, open: Situation['open']): Promise<Situation['open']> {
  const shown = shownFileOf(turn) ?? shownRequestOf(turn);
  if (open === undefined || shown === undefined || open.scope.checklist.tells !== undefined) return open;
  if ((await focusedRecord(turn))?.id === shown) return open;
  if (namesQuestion(text)) return open;
  if (asksUnmarked(text) || asksBelowFile(text)) return undefined;
  const [{ intent, sure }] = await heardIn(turn, text, { open });
  return intent === 'answer' && sure === 'certain' ? open : undefined;
}

/** Who says something of the case that is shown mostly goes on about it; always true. */
export function staysShown(turn: AppTurn): true {
  const { card } = turn.waited;
  const [heard] = turn.heard;
  const isShown = shownFileOf(turn) !== undefined || shownRequestOf(turn) !== undefined;
  const isTold = heard?.intent === 'correction' || heard?.intent === 'answer';
  const isOfIt = isTold || heard?.values['about'] === 'running';
  if (card !== undefined && isShown && isOfIt && turn.waits.card === undefined)
    turn.waits = { ...turn.waits, card: { ...card, at: turn.now } };
  return true;
}

/**
 * "Ik pak m op. tot wanneer heb ik": where one sentence tells something of the case that is shown and the others ask, or the other way round,
 * each is heard after the other. So are a deed and a question behind it in one sentence, and two questions.
 */
export function oneAfterAnother(turn: AppTurn, text: string): InTurn | undefined {
  const isShown = shownFileOf(turn) !== undefined;
  const [now = '', ...more] = isShown ? text.trim().split(/(?<=[.!?;])\s+/) : [];
  const rest = more.join(' ');
  const [one, other] = [kindBelowFile(now), kindBelowFile(rest)];
  const told = one === 'asks' ? rest : now;
  const isBoth = (one === 'asks') !== (other === 'asks') && wordsIn(told).length >= fewestTold;
  return isBoth ? { now, rest } : askedBehind(text, isShown);
}
const fewestTold = 4;

interface InTurn {
  readonly now: string;
  readonly rest: string;
}

/** "Ik pak D-001 op, tot wanneer heb ik", "tot wanneer heb ik en wat ontbreekt". */
function askedBehind(text: string, isShown: boolean): InTurn | undefined {
  const clauses = clausesApart(text.trim());
  const between = (from: number, to?: number) =>
    clauses
      .slice(from, to)
      .join('')
      .replace(/^(?:en|dus|and|so)\s+/i, '')
      .replace(/[\s,;]+$/, '');
  for (let at = 1; at < clauses.length; at += 1) {
    const [now, rest] = [between(0, at), between(at)];
    const asks = asksOne(rest) ?? asksOne(between(at, at + 1));
    const before = isShown ? asksOne(now) : undefined;
    const isDeed = (isShown ? deedIn : deedAlone)(now) !== undefined;
    if (asks !== undefined && (isDeed || (before !== undefined && before !== asks))) return { now, rest };
    if (tells(now) && asksOfRunning(rest)) return { now: rest, rest: now };
  }
  return undefined;
}

/** "Het bleken er 60 klanten, hoe lang heb ik nog?": the question is answered, and what was told is heard after it. */
const tells = (text: string): boolean =>
  !text.includes('?') && wordsIn(text).length >= 3 && !beginsToAsk(wordsIn(text)) && !asksByOrder(text);
const asksOfRunning = (text: string): boolean => text.endsWith('?') && 'asks' in (aboutRunning(text) ?? {});

/** What one question asks of a file, surely and by its form. */
function asksOne(text: string): string | undefined {
  return (onlyAsks(text) || asksByOrder(text)) && asksBelowFile(text) ? fileAskOf(text) : undefined;
}
