// Who reported a breach and asks what happens now reads how far it is, and what to do meanwhile: of their own report alone.
import { type AppTurn, type Loaded, officerName, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { can } from '../../../../core/permissions.js';
import { say } from '../../../../core/text.js';
import { addMinutesTo } from '../../../../core/time.js';
import { notByYou } from '../../../breach/asked-of-report.js';
import { deadlineInWords } from '../../../breach/card.js';
import { fileFor, lastFiled } from '../../../breach/files.js';
import { decidesOn, firstAidLines, reportStands } from '../../../breach/receipt.js';
import {
  asksAfterReport,
  asksOfOwn,
  asksToTellThem,
  asksToUndo,
  asksWhatToDo,
  seesFirst,
} from '../../../breach/rules/hearing/asked-by-reporter.js';
import { breachSentences } from '../../../breach/sentences.js';
import { openOf } from '../../standing/running.js';

/** Says what helps and what does not for the last own report whose file is open, where it is asked whether it may be undone. */
export async function undoingAsked(turn: AppTurn, text: string): Promise<boolean> {
  // Who reads the files asks it of the register as well, unless it was reported just now.
  const asksHere = asksWhatToDo(text);
  if (!asksToUndo(text) && !asksHere) return false;
  const report = await lastFiled(turn);
  const file = report === undefined ? await onlyFile(turn) : await fileFor(turn, report);
  const told = report ?? file;
  if (told === undefined || file?.record.status !== 'concept') return false;
  if (asksHere && addMinutesTo(told.record.createdAt, minutes) < turn.now) return false;
  const aid = firstAidLines(turn, valueAt(told.scope.answers, 'incident'));
  const lines = [...aid, { label: say(breachSentences.deadline, turn.language), value: deadlineInWords(turn, file) }];
  reply(turn, { type: 'text', text: lines.map(({ label, value }) => `${label}: ${value}`).join('\n') });
  heardAs(turn, 'question', text, { about: 'running' });
  return true;
}

/** The one that runs, for who reads it and reported none. */
async function onlyFile(turn: AppTurn): Promise<Loaded | undefined> {
  const [only, ...more] = await openOf(turn, 'breach');
  return more.length === 0 ? only : undefined;
}

const minutes = 120;

/** Answers that of the last own report whose file is open; false for anything else, and for who reads the files. */
export async function ownReportAsked(turn: AppTurn, text: string): Promise<boolean> {
  const first = seesFirst(text);
  if (first !== undefined && (await ownReportAsked(turn, first.asks))) {
    turn.rest = first.rest;
    return true;
  }
  const asksOfThem = !asksToUndo(text) && asksToTellThem(text);
  const isReader = can(turn.actor, 'read-breach');
  if (!(asksAfterReport(text) || asksOfThem) || (isReader && !asksOfOwn(text))) return false;
  const report = await lastFiled(turn);
  const file = report && (await fileFor(turn, report));
  if (report === undefined || file === undefined) return false;
  // Of what is closed it is shown that it is.
  if (file.record.status !== 'concept' && (asksOfThem || !asksOfOwn(text))) return false;
  if (asksOfThem) tell(turn, notByYou, { officer: decidesOn(turn, file) });
  else reply(turn, reportStands(turn, report, file));
  return heardAs(turn, 'question', text, { about: 'running' });
}

/** Who decides of the last that this person reported, by name. */
export async function decidesOnOwn(turn: AppTurn): Promise<string> {
  const report = await lastFiled(turn);
  const file = report && (await fileFor(turn, report));
  return file === undefined ? officerName(turn) : decidesOn(turn, file);
}
