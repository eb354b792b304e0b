// What somebody tells in the file of a breach beside the question that is open: shown on one card, stored after a yes.

import { choicesAt, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { sameValue } from '../../../core/engine/value.js';
import { andThen } from '../../../core/understanding/forms/story-told.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { reportedLate } from './conditions.js';
import { decisionPutRight, decisionTold } from './hearing/decided-told.js';
import { asksFirst, countedAnew, factsIn, factsTold, factsToldAnew } from './hearing/facts-told.js';
import { tellsMeasure, tellsWhyLate } from './hearing/measures-told.js';
import { peopleAnew } from './hearing/people-anew.js';
import { stillOpenSaid, tellsReachedNoMore } from './hearing/still-open-said.js';

/** What is told in the file of a breach beside the question that is open, or of what was understood before. */
export function breachStory(text: string, open: NonNullable<Situation['open']>): Reading | undefined {
  const { scope, focus, proposed } = open;
  if (focus.type === 'form') return toldInForm(text, focus.section, open);
  if (focus.type !== 'question' || !asksFirst(scope, focus.path)) return undefined;
  const anew = peopleInstead(text, proposed) ?? (focus.path === 'people' ? undefined : countedAnew(text));
  const told = { ...factsTold(text, scope), ...alsoTold(text, scope), ...(anew === undefined ? {} : { people: anew }) };
  const paths = Object.keys(told);
  if (proposed === undefined && paths.every((path) => path === focus.path)) return undefined;
  const reach =
    valueAt(scope.answers, 'still-open') === true && tellsReachedNoMore(text) ? { 'still-open': false } : {};
  const values = { ...factsToldAnew(text, proposed ?? {}, told), ...reach };
  // What stands there already and is told again is shown once more: it was understood.
  if (proposed !== undefined && isSame(values, proposed) && paths.length === 0) return undefined;
  return { intent: 'answer', sure: 'likely', words: text, values };
}

/** What is decided in the form of a decision, or put right of it on its card. */
function toldInForm(
  text: string,
  section: string,
  { scope, filled, proposed }: Omit<NonNullable<Situation['open']>, 'focus'>,
): Reading | undefined {
  const certain = (values: Reading['values']): Reading => ({ intent: 'answer', sure: 'certain', words: text, values });
  const putRight = proposed && decisionPutRight(text, proposed);
  if (putRight !== undefined) return certain(putRight);
  const told = decisionTold(text, scope, section) ?? reasonTold(text, section, scope, filled);
  return Object.keys(told).length > 0 ? certain({ ...proposed, ...told }) : undefined;
}

/** Why it comes late, where that is asked beside when it began and how it was found. */
function reasonTold(text: string, section: string, scope: Scope, filled: Reading['values']): Reading['values'] {
  if (section === 'effects' && tellsMeasure(text)) return measuresTold(text, scope, filled);
  return section === 'form-timeline' &&
    reportedLate.holds(scope) &&
    (tellsWhyLate(text) || /^(?:omdat|want|doordat|because)\b/i.test(text.trim()))
    ? { 'late-reason': text }
    : {};
}

/** What was done about it is no effect on anybody; where nobody can reach it by that any more, it is open no longer. */
function measuresTold(text: string, { answers }: Scope, { measures: before }: Reading['values']): Reading['values'] {
  const measures = typeof before === 'string' ? andThen(before, text) : text;
  const isClosed = valueAt(answers, 'still-open') === true && stillOpenSaid(text) === false;
  return { measures, ...(isClosed ? { 'still-open': false } : {}) };
}

/** "En ook telefoonnummers", once it was answered which data: beside those. */
function alsoTold(text: string, { answers }: Scope): Reading['values'] {
  const known = choicesAt(answers, 'data');
  const now = known.length > 0 && adds.test(text.trim()) && !text.includes('?') ? factsIn(text)['data'] : undefined;
  const more = Array.isArray(now) ? now.filter((kind) => !known.includes(kind)) : [];
  return more.length === 0 ? {} : { data: [...known, ...more] };
}
const adds =
  /^(?:(?:en|ja|o ja|oja|oh|nee|plus|and|yes)[, ]+)*(?:ook|nog|daarnaast|also)\b|\b(?:ook(?: nog)?|nog bij|erbij|also|too|as well)[.!]*$/i;

const isSame = (values: Reading['values'], before: Reading['values']): boolean =>
  Object.keys(values).length === Object.keys(before).length &&
  Object.entries(values).every(([path, value]) => sameValue(value, before[path]));

/** How many people the card that waits should say instead. */
function peopleInstead(text: string, proposed: Reading['values'] | undefined): number | undefined {
  const people = proposed?.['people'];
  return proposed === undefined ? undefined : peopleAnew(text, typeof people === 'number' ? people : undefined);
}
