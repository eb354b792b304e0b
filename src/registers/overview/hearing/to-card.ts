// What words below a card say of it, by the card that was shown last.
import type { AppTurn, Hearing } from '../../../app/turn.js';
import { shownCard } from '../../breach/card.js';
import { lettersCard } from '../../request/card.js';
import { agreementsReplied, sharedDocument } from '../agreements/agreements.js';
import { askedReplied } from '../asking/asked.js';
import { changeReplied, doneReplied } from '../changes/changes.js';
import { deputyAfter } from '../changes/next-deputy.js';
import { noneDue } from '../review/due.js';
import { noneDueReplied, reviewReplied, shownReplied } from '../review/review-said.js';
import { letterOfThese } from './of-cases/letter-of-request.js';
import { countedReplied } from './of-records/corrected-elsewhere.js';
import { contactReplied, deputyReplied } from './of-records/deputy-reached.js';
import { reasonReplied } from './of-records/reason-told.js';
import { goesOnWith } from './of-records/told-of-record.js';
import { toSeveral } from './several.js';
import { severalOffered } from './told.js';

type OfCard = (turn: AppTurn, subject: string, text: string) => boolean | Promise<boolean>;

/** By the card that was shown last what words below it may say of it; of any other card they answer what it asked. */
const replied: Readonly<Record<string, OfCard>> = {
  [sharedDocument]: agreementsReplied,
  [severalOffered]: (turn, _subject, text) => toSeveral(turn, text),
  [shownCard]: async () => false,
  [lettersCard]: letterOfThese,
  [noneDue]: (turn, _subject, text) => noneDueReplied(turn, text),
  review: reviewReplied,
  counted: async (turn, subject, text) =>
    (await countedReplied(turn, subject, text)) || reasonReplied(turn, subject, text),
  deputy: (turn, _subject, text) => deputyReplied(turn, text),
  contact: contactReplied,
  shown: async (turn, subject, text) => (await shownReplied(turn, subject, text)) || goesOnWith(turn, subject, text),
  change: changeReplied,
  'change-done': async (turn, subject, text) =>
    (await doneReplied(turn, subject, text)) || deputyAfter(turn, subject, text),
};

/** Whether words answer the card that was shown last. */
export const toCard: Hearing['toCard'] = async (turn, card, subject, text) =>
  (await replied[card]?.(turn, subject, text)) ?? askedReplied(turn, card, subject, text);
