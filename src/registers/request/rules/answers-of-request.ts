// What the answers of a request say, read in one place: the kinds asked, whose data it is about, and how it is handled.
import { type Answers, choicesAt, textAt, valueAt } from '../../../core/engine/answers.js';
import type { Day } from '../../../core/time.js';
import { type KindOfRequest, kindsOfRequest } from './kinds.js';

/** The kinds that were picked, in the order of the list. */
export function kindsOf(answers: Answers): readonly KindOfRequest[] {
  const picked = choicesAt(answers, 'kinds');
  return kindsOfRequest.filter(({ id }) => picked.includes(id));
}

/** Data that are kept for a client: the request is passed on and not decided here. */
export function isForClient(answers: Answers): boolean {
  return valueAt(answers, 'about') === 'client';
}

/** Only a correction, of our own data: it may be done in three taps. */
export function mayBeFast(answers: Answers): boolean {
  const [kind, ...more] = kindsOf(answers);
  return !isForClient(answers) && kind?.id === 'rectification' && more.length === 0;
}

/** It was corrected before anybody asked a question about it. */
export function isFast(answers: Answers): boolean {
  const places = choicesAt(answers, 'fixed-in');
  return mayBeFast(answers) && places.length > 0 && !places.includes('not-yet');
}

/** Handled step by step: not for a client, and not or no longer in the fast way. */
export function isStepwise(answers: Answers): boolean {
  return !isForClient(answers) && (!mayBeFast(answers) || (answers.has('fixed-in') && !isFast(answers)));
}

/** Whether recipients must hear of it (art. 19 GDPR): something was changed, removed or restricted. */
export function tellsRecipients(answers: Answers): boolean {
  return (
    isStepwise(answers) &&
    kindsOf(answers).some(
      ({ id, tellsRecipients }) => tellsRecipients && valueAt(answers, `decisions/${id}/decision`) !== 'refused',
    )
  );
}

/** It was opened by mistake: nobody asked anything. */
export const isMistaken = (answers: Answers): boolean => valueAt(answers, 'closing') === 'mistaken';

/** The file is closed: answered, passed on, withdrawn, opened by mistake, or without a reaction after two reminders. */
export function isClosed(answers: Answers): boolean {
  if (isMistaken(answers)) return true;
  if (isForClient(answers)) return valueAt(answers, 'passed-on') !== undefined;
  if (isFast(answers)) return answers.has('told-to') && valueAt(answers, 'person-knows') !== undefined;
  switch (valueAt(answers, 'closing')) {
    case 'answered':
      return valueAt(answers, 'answer-sent') !== undefined && isDecided(answers);
    case 'withdrawn':
      return true;
    case 'no-reaction':
      return dayAt(answers, 'nudged-first') !== undefined && dayAt(answers, 'nudged-second') !== undefined;
    default:
      return false;
  }
}

/** Each right that was used has its decision. */
function isDecided(answers: Answers): boolean {
  return kindsOf(answers).every(({ id }) => valueAt(answers, `decisions/${id}/decision`) !== undefined);
}

/** The day the person got the answer; in the fast way that is the day it was noted. */
export function answeredOn(answers: Answers, dayOfInstant: (instant: string) => Day): Day | undefined {
  if (isForClient(answers)) return dayAt(answers, 'passed-on');
  const noted = answers.get('person-knows');
  if (isFast(answers)) return noted === undefined || noted.value === null ? undefined : dayOfInstant(noted.at);
  return dayAt(answers, 'answer-sent');
}

/** How the person who asks is recognised, where that was told. */
export const knownBy = (answers: Answers): string | undefined => textAt(answers, 'who');

/** What was asked, as it was told. */
export const wordsAsked = (answers: Answers): string => textAt(answers, 'words') ?? '';

/** The day in an answer, or undefined. */
export const dayAt = (answers: Answers, path: string): Day | undefined => textAt(answers, path);
