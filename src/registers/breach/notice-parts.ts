// What the notices of breaches share: the file they are about, how it is named, and who works on it.

import { mayDecide } from '../../app/receivers.js';
import { load, nameOf, numberOf } from '../../app/register.js';
import type { About, AppTurn, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Reply } from '../../core/engine/replies.js';
import { say, type Text } from '../../core/text.js';
import { isClosed } from './card.js';
import { handlerOf, isExercise } from './files.js';
import { alarmed } from './people.js';
import { breachSentences as sentences } from './sentences.js';

/** The number; what is for practice says so in every message. */
export function named(turn: AppTurn, file: Loaded): string {
  return isExercise(file) ? nameOf(turn, file.record) : numberOf(file);
}

export function workingOn(turn: AppTurn, file: Loaded): readonly string[] {
  const handler = handlerOf(file);
  return handler === undefined ? alarmed(turn, file).filter((id) => mayDecide(turn, id)) : [handler];
}

export async function fileOf(turn: AppTurn, id: string): Promise<Loaded | undefined> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  return record && load(turn, record);
}

/** A file that was closed, merged or judged to be none asks nothing any more. */
export async function openFile(turn: AppTurn, { record }: Pick<About, 'record'>): Promise<Loaded | undefined> {
  const file = record === null ? undefined : await fileOf(turn, record);
  if (file === undefined || isClosed(file)) return undefined;
  return valueAt(file.scope.answers, 'is-breach') === false ? undefined : file;
}

export function readButton(turn: AppTurn, { record }: Loaded): Action {
  return { id: pressId('show', record.id), label: say(sentences.readReport, turn.language) };
}

export function text(
  turn: AppTurn,
  sentence: Text,
  values: Readonly<Record<string, string>>,
  actions: readonly Action[] = [],
): Extract<Reply, { type: 'text' }> {
  return { type: 'text', text: say(sentence, turn.language, values), ...(actions.length > 0 ? { actions } : {}) };
}
