// Buttons of a record that every room shows: to go on with it, to change one answer, to say no to what is offered.
import { versionOf } from '../core/engine/answers.js';
import { pressId } from '../core/engine/press.js';
import type { Action } from '../core/engine/replies.js';
import { say, type Text } from '../core/text.js';
import { sentences } from './sentences.js';
import type { AppTurn, Loaded } from './turn.js';

export const goOnButton = ({ language }: AppTurn, record: string, style?: 'primary'): Action => ({
  id: pressId('open', record),
  label: say(sentences.goOnShort, language),
  ...(style && { style }),
});

/** The press that asks this question again, beside the answer that stands there now. */
export const toChange = ({ record, scope }: Pick<Loaded, 'record' | 'scope'>, path: string): string =>
  pressId('change', record.id, path, versionOf(scope.answers, path));

export const changeButton = (
  { language }: AppTurn,
  loaded: Pick<Loaded, 'record' | 'scope'>,
  path: string,
  label: Text,
): Action => ({ id: toChange(loaded, path), label: say(label, language) });

export const noButton = ({ language }: AppTurn, subject: string): Action => ({
  id: pressId('disagree', subject),
  label: say(sentences.no, language),
});
