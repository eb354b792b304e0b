// What may be pressed about the register as a whole, and about any of its records.
import { z } from 'zod';
import { askAdviser } from '../../app/adviser.js';
import type { AppTurn, Button, Loaded, Registers } from '../../app/turn.js';
import { defineButton } from '../register.js';
import { readAgreements, shareAgreements, showWhole } from './agreements/agreements.js';
import { askAgain, askColleague, keepOwn, showSaid, takeSaid } from './asking/ask-colleague.js';
import { answerAsked, askWords, handOn, openAsked } from './asking/asked.js';
import { showFinders } from './asking/finders.js';
import { showUnknowns } from './asking/unknowns-card.js';
import { changeAgain } from './changes/change-again.js';
import { followDo, followShow, followUndo } from './changes/changes.js';
import { showCleanUp, stopDo, stopDone, stopShow } from './changes/endings.js';
import { putRight } from './hearing/of-records/corrected-elsewhere.js';
import { onPage } from './papers/page.js';
import { sign } from './papers/sign.js';
import { publishStatement, showStatement } from './papers/statement.js';
import { archive, begin, open, recordWithId, restore, showHistory, showSubject } from './records.js';
import { retire, reviewAnswer, reviewAsk, reviewLater, showReview, stillRight } from './review/review.js';
import { answerAll, showPoints } from './standing/points.js';
import { showWarning, showWarnings, solve } from './warnings.js';

const subject = z.object({ subject: z.string() });
/** A button about a record that this person may read, with what it carries beside that. */
const ofRecord = <S extends z.ZodRawShape>(
  shape: S,
  run: (turn: AppTurn, loaded: Loaded, carried: z.infer<z.ZodObject<S>>) => void | Promise<void>,
): Button =>
  defineButton(z.intersection(subject, z.object(shape)), async (turn, carried) => {
    const loaded = await recordWithId(turn, carried.subject);
    if (loaded !== undefined) await run(turn, loaded, carried);
  });
const [path, n, option] = [z.string(), z.number(), z.string()];
const followShape = subject.extend({ path, n, option });
const askedShape = subject.extend({ path, n, option });

/** What was told stands with the ear, which is loaded by the first who types. */
const take: Awaited<ReturnType<Registers['hearing']>>['take'] = async (turn, what, about) =>
  (await turn.registers.hearing()).take(turn, what, about);

export const buttons = {
  /** A template, or "none". */
  begin: defineButton(subject, (turn, carried) => begin(turn, carried.subject)),
  /** A template: with what was told of it. */
  'begin-told': defineButton(subject, (turn, carried) => take(turn, 'draft', carried.subject)),
  /** The programs that were proposed. */
  'add-programs': defineButton(subject, (turn, carried) => take(turn, 'programs', carried.subject)),
  /** The activities that these programs mean. */
  'add-drafts': defineButton(subject, (turn, carried) => take(turn, 'drafts', carried.subject)),
  /** What was told of the business, the record that it is about. */
  'take-story': defineButton(subject, (turn, carried) => take(turn, 'story', carried.subject)),
  /** The questions about a breach, with what its report tells already. */
  'read-report': defineButton(subject, (turn, carried) => take(turn, 'report', carried.subject)),
  /** A question that somebody may mean, by the id of its answer. */
  'known-answer': defineButton(subject, (turn, carried) => take(turn, 'answer', carried.subject)),
  /** What was put right in words of a record that was not on the screen. */
  'put-right': ofRecord({}, putRight),
  /** A record: go on with it, show its answers, take it out of use or back, what happened to it. */
  open: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, open)),
  show: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject)),
  archive: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, archive)),
  restore: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, restore)),
  history: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, showHistory)),
  /** The digest of what was shown stands at the path. */
  sign: defineButton(z.object({ path }), (turn, carried) => sign(turn, carried.path)),
  /** A group of people. */
  statement: defineButton(subject, (turn, carried) => showStatement(turn, carried.subject)),
  published: defineButton(subject, (turn, carried) => publishStatement(turn, carried.subject)),
  /** Open or close, and for how many days. */
  page: defineButton(subject.extend({ n }), (turn, carried) => onPage(turn, carried.subject, carried.n)),
  /** The page for everybody who works here: all of it, or share it; that it was read, and which one. */
  agreements: defineButton(subject, (turn, carried) =>
    carried.subject === 'share' ? shareAgreements(turn) : showWhole(turn),
  ),
  'agreements-read': defineButton(subject, (turn, carried) => readAgreements(turn, carried.subject)),
  /** What has been open in it. */
  unknowns: ofRecord({}, showUnknowns),
  /** A register and what is open in several of its records; then what is answered for all of them. */
  points: defineButton(z.object({ subject: z.string(), path }), (turn, carried) => showPoints(turn, carried)),
  'points-all': defineButton(z.object({ subject: z.string(), path, n, option }), answerAll),
  /** What nobody knows yet: who finds it out? */
  finders: defineButton(z.object({}), (turn) => showFinders(turn)),
  /** A question, and whom it is asked; without a person it asks whom. What came back, and what is done with it. */
  'ask-colleague': ofRecord({ path, n, option }, askColleague),
  'asked-again': ofRecord({ path, n, option }, askAgain),
  'asked-said': ofRecord({ path }, showSaid),
  'asked-take': ofRecord({ path, n, option }, takeSaid),
  'asked-keep': ofRecord({}, keepOwn),
  /** The record may be closed to who is asked: each looks whether the question is theirs. */
  'asked-open': defineButton(askedShape, openAsked),
  'asked-answer': defineButton(askedShape, answerAsked),
  'asked-words': defineButton(askedShape, askWords),
  'asked-on': defineButton(askedShape, handOn),
  /** The card with which it is looked at again. */
  review: ofRecord({}, showReview),
  /** How many versions were stored: it is right as it stands. */
  'still-right': ofRecord({ n }, stillRight),
  /** A question of the review: an option, what was proposed, or that it stays as it is; or the question itself. */
  'review-answer': ofRecord({ path, n, option }, reviewAnswer),
  'review-ask': ofRecord({ path, n }, reviewAsk),
  /** Without an option it asks until when. */
  'review-later': ofRecord({ option: z.enum(['day', 'week', 'month']).optional().catch(undefined) }, reviewLater),
  /** The reason why it is no longer in use; without one it asks. */
  retire: ofRecord({ option }, retire),
  /** From the n-th on. */
  warnings: ofRecord({ n }, (turn, loaded, carried) => showWarnings(turn, loaded, carried.n)),
  /** A warning. */
  warning: ofRecord({ path }, (turn, loaded, carried) => showWarning(turn, loaded, carried.path)),
  /** A warning, what was stored of what it is about, a solution. */
  solve: ofRecord({ path, n, option }, solve),
  /** A change of the business: what ends, which kind, what was shown; its day, what comes and what for. */
  'follow-show': defineButton(followShape, (turn, carried) => followShow(turn, { verb: 'follow-show', ...carried })),
  'follow-do': defineButton(followShape, async (turn, carried) => {
    await followDo(turn, { verb: 'follow-do', ...carried });
    await changeAgain(turn);
  }),
  /** What was kept of a change. */
  'follow-undo': defineButton(subject, followUndo),
  /** A record; what goes; who clears it and by when. Then that it was cleared, or not yet after all. */
  'stop-show': defineButton(followShape, stopShow),
  'stop-do': defineButton(followShape, stopDo),
  'stop-done': defineButton(followShape, stopDone),
  /** Everything that this person has to clear in this quarter. */
  'clean-up': defineButton(z.object({}), (turn) => showCleanUp(turn)),
  /** A question, and perhaps the warning about it. */
  adviser: ofRecord({ path, option }, (turn, loaded, carried) =>
    askAdviser(turn, loaded, carried.path, carried.option),
  ),
};
