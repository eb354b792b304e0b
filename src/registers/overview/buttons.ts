// What may be pressed about the register as a whole, and about any of its records.
import { z } from 'zod';
import { askAdviser } from '../../app/adviser.js';
import type { AppTurn, Button, Loaded } from '../../app/turn.js';
import type { Carried } from '../../core/engine/press.js';
import { defineButton } from '../register.js';
import { onPage } from './page.js';
import { archive, begin, open, recordWithId, restore, showHistory, showSubject } from './records.js';
import { retire, reviewLater, showReview, stillRight } from './review.js';
import { sign } from './sign.js';
import { publishStatement, showStatement } from './statement.js';
import { showUnknowns } from './unknowns-card.js';
import { showWarning, showWarnings, solve } from './warnings.js';

const subject = z.object({ subject: z.string() });
const press = z.object({ subject: z.string(), path: z.string(), n: z.number(), option: z.string() });
/** A button about a record that this person may read; what else it takes is asked by what it does. */
const ofRecord = (run: (turn: AppTurn, loaded: Loaded, carried: Carried) => void | Promise<void>): Button =>
  defineButton(press, async (turn, carried) => {
    const loaded = await recordWithId(turn, carried.subject);
    if (loaded !== undefined) await run(turn, loaded, carried);
  });

export const buttons = {
  /** A template, or "none". */
  begin: defineButton(subject, (turn, carried) => begin(turn, carried.subject)),
  open: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, open)),
  show: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject)),
  archive: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, archive)),
  restore: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, restore)),
  history: defineButton(subject, (turn, carried) => showSubject(turn, carried.subject, showHistory)),
  /** The digest of what was shown stands at the path. */
  sign: defineButton(z.object({ path: z.string() }), (turn, { path }) => sign(turn, path)),
  /** A group of people. */
  statement: defineButton(subject, (turn, carried) => showStatement(turn, carried.subject)),
  published: defineButton(subject, (turn, carried) => publishStatement(turn, carried.subject)),
  /** Open or close, and for how many days. */
  page: defineButton(z.object({ subject: z.string(), n: z.number() }), (turn, carried) =>
    onPage(turn, carried.subject, carried.n),
  ),
  unknowns: ofRecord(showUnknowns),
  review: ofRecord(showReview),
  'still-right': ofRecord(stillRight),
  'review-later': ofRecord(reviewLater),
  retire: ofRecord(retire),
  /** From the n-th on. */
  warnings: ofRecord((turn, loaded, { n }) => showWarnings(turn, loaded, n)),
  warning: ofRecord((turn, loaded, { path }) => showWarning(turn, loaded, path)),
  solve: ofRecord(solve),
  /** A question, and perhaps the warning about it. */
  adviser: ofRecord((turn, loaded, { path, option }) => askAdviser(turn, loaded, path, option)),
};
