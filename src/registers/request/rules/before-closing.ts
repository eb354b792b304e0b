// What must be done before a request is closed, worked out from its facts; what stays undone needs its reason.

import { valueAt } from '../../../core/engine/answers.js';
import type { Scope, Source, Test } from '../../../core/engine/checklist.js';
import { isReason } from '../../../core/engine/typed/no-answer.js';
import { type Text, t } from '../../../core/text.js';
import { filled } from '../../../core/warnings/reading.js';
import { dayAt, isClosed, isStepwise, kindsOf, tellsRecipients } from './answers-of-request.js';
import { pickedActivities, placesIn, recipientsIn } from './in-the-register.js';
import type { RequestKind } from './kinds.js';

/** One thing to do, with the question where it is said that it was done. */
export interface ToDo {
  /** Of the row with its reason: lower case, digits and dashes. */
  readonly id: string;
  readonly path: string;
  readonly label: Text;
  /** Without it the request is not answered: no reason makes up for it. */
  readonly must?: true;
}

/** In the order of the file; nothing where there is no file to handle step by step. */
export function toDoBeforeClosing(scope: Scope): readonly ToDo[] {
  return scope.once(workedOut);
}

function workedOut(scope: Scope): readonly ToDo[] {
  if (!isStepwise(scope.answers)) return [];
  return [...inPlaces(scope), ...ofRights(scope), ...recipients(scope), ...letter(scope)];
}

const mayBeLeft = (scope: Scope) => toDoBeforeClosing(scope).filter(({ must }) => must !== true);

/** What of it was not done and has no reason. */
function undoneWithoutReason(scope: Scope): readonly ToDo[] {
  return toDoBeforeClosing(scope).filter(({ id }) => reasonLeft(scope, id) === undefined);
}

/** Why it was left undone. */
export function reasonLeft({ answers }: Scope, id: string): string | undefined {
  const reason = valueAt(answers, `left-undone/${id}/reason`);
  return typeof reason === 'string' && isReason(reason) ? reason : undefined;
}

/** The first version of the checklist that asked for this list: what was closed before is closed. */
const since = 2;

/**
 * Closed with everything done, or with the reason why not. What the register says later, or what was erased of it,
 * opens nothing again.
 */
export function isWhollyClosed(scope: Scope): boolean {
  const { answers, facts } = scope;
  if (!isClosed(answers)) return false;
  if (facts.confirmed) return true;
  const closing = answers.get('closing');
  if (closing === undefined || closing.value !== 'answered' || closing.checklistVersion < since) return true;
  return undoneWithoutReason(scope).length === 0;
}

/** One row for each thing that is not done. */
export const undone: Source = {
  from: (scope) => mayBeLeft(scope).map(({ id, label }) => ({ id, label })),
  says: t('wat er vóór het sluiten nog moet gebeuren', 'what is still to be done before closing'),
};

/** Somebody says that the request was answered, while not everything was done. */
export const closesUndone: Test = {
  holds: (scope) => {
    const closing = scope.answers.get('closing');
    return closing?.value === 'answered' && closing.checklistVersion >= since && mayBeLeft(scope).length > 0;
  },
  says: t('als u sluit terwijl er nog iets open staat', 'if you close while something is still open'),
};

function inPlaces(scope: Scope): readonly ToDo[] {
  const changes = kindsOf(scope.answers).some(
    ({ id }) => (id === 'erasure' || id === 'rectification') && decisionOn(scope, id) === 'granted',
  );
  return placesIn(pickedActivities(scope), scope).flatMap(({ id, label }): ToDo[] => {
    const result = valueAt(scope.answers, `places/${id}/result`);
    const path = `places/${id}/result`;
    if (result === undefined) return [{ id: rowId('place', id), path, label: filled(words.look, { place: label }) }];
    if (result !== 'found' || !changes) return [];
    return [{ id: rowId('place', id), path, label: filled(words.stays, { place: label }) }];
  });
}

function ofRights(scope: Scope): readonly ToDo[] {
  const { answers } = scope;
  return kindsOf(answers).flatMap(({ id, right, law }): ToDo[] => {
    const decision = decisionOn(scope, id);
    if (decision === undefined) {
      const label = filled(words.decide, { right });
      return [{ id: `decide-${id}`, path: `decisions/${id}/decision`, label, must: true }];
    }
    const explained =
      decision === 'granted' ||
      ((law === undefined || valueAt(answers, `decisions/${id}/ground`) !== undefined) &&
        valueAt(answers, `decisions/${id}/reason`) !== undefined);
    const does = decision === 'refused' ? undefined : doneAt[id];
    return [
      ...(explained
        ? []
        : [{ id: `reason-${id}`, path: `decisions/${id}/reason`, label: filled(words.explain, { right }) }]),
      ...(does === undefined || valueAt(answers, does.path) !== undefined
        ? []
        : [{ id: `done-${id}`, path: does.path, label: does.label }]),
    ];
  });
}

function recipients(scope: Scope): readonly ToDo[] {
  if (!tellsRecipients(scope.answers)) return [];
  return recipientsIn(pickedActivities(scope)).flatMap(({ id, label }): ToDo[] => {
    const path = `recipients/${id}/told`;
    if (valueAt(scope.answers, path) !== undefined) return [];
    return [{ id: rowId('told', id), path, label: filled(words.tell, { who: label }) }];
  });
}

function letter({ answers }: Scope): readonly ToDo[] {
  const extension =
    valueAt(answers, 'extension-ground') !== undefined && dayAt(answers, 'extension-told') === undefined;
  return [
    ...(dayAt(answers, 'answer-sent') === undefined
      ? [{ id: 'letter', path: 'answer-sent', label: words.letter, must: true } as const]
      : []),
    ...(extension ? [{ id: 'extension', path: 'extension-told', label: words.extension }] : []),
  ];
}

const decisionOn = ({ answers }: Scope, kind: RequestKind) => valueAt(answers, `decisions/${kind}/decision`);

/** Sixty characters at most: ids of records are shorter. */
const rowId = (what: string, id: string) => `${what}-${id}`.toLowerCase().slice(0, 60);

const doneAt: Readonly<Partial<Record<RequestKind, { readonly path: string; readonly label: Text }>>> = {
  access: { path: 'access-given', label: t('de kopie geven', 'hand over the copy') },
  marketing: { path: 'marketing-stopped', label: t('de reclame stoppen', 'stop the advertising') },
  withdraw: { path: 'withdraw-stopped', label: t('het gebruik stoppen', 'stop the use') },
  portability: { path: 'portable-as', label: t('het bestand meegeven', 'hand over the file') },
  'stop-using': { path: 'stop-what', label: t('het gebruik stoppen', 'stop the use') },
  human: { path: 'human-outcome', label: t('een mens laten kijken', 'have a person look') },
};

const words = {
  look: t('kijken in {place}', 'look in {place}'),
  stays: t('aanpassen in {place}: het is gevonden en bleef staan', 'change it in {place}: it was found and stayed'),
  decide: t('besluiten: {right}', 'decide: {right}'),
  explain: t('uitleggen waarom niet: {right}', 'explain why not: {right}'),
  tell: t('vertellen aan: {who}', 'tell: {who}'),
  letter: t('het antwoord versturen', 'send the answer'),
  extension: t('vertellen dat het langer duurt', 'tell that it takes longer'),
} as const;
