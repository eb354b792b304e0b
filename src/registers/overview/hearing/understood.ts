// What was understood of something that is told, said back below the offer to report it.
import type { AppTurn } from '../../../app/turn.js';
import type { Question } from '../../../core/engine/checklist.js';
import { say } from '../../../core/text.js';
import { dayOf, instantAt, showDay } from '../../../core/time.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { momentAsTold } from '../../breach/rules/hour-unsaid.js';
import { arrivedUnsure } from '../../request/rules/hearing/arrived.js';
import { formOfTold } from '../rules/form-of-told.js';
import { hearingSentences as sentences } from './hearing-sentences.js';

/** What was understood beside that something happened: the kind, the moment, the right. */
export function understoodOf(turn: AppTurn, flow: string, text: string, intent: Reading['intent']): readonly string[] {
  const checklist = turn.registers.checklistOf(flow);
  const fields = formOfTold(turn, intent, text);
  const said = checklist.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const value = fields[question.id];
      if (value === undefined || question.kind === 'long-text' || question.kind === 'rows') return [];
      const words = valueInWords(turn, question, value, text);
      return words === '' ? [] : [`${say(question.label, turn.language)}: ${words}`];
    });
  const clock = { now: turn.now, zone: turn.organisation.zone };
  const open = intent === 'request' && arrivedUnsure(text, clock) ? [say(sentences.dayOpen, turn.language)] : [];
  return [...(said.length === 0 ? [] : [`${say(sentences.understoodSo, turn.language)} ${said.join(' · ')}`]), ...open];
}

/** A day of which no hour was told begins at midnight: no hour is said then. */
function dayOrMoment({ organisation: { zone }, language }: AppTurn, at: string, text: string): string {
  const day = dayOf(at, zone);
  return at === instantAt(day, 0, 0, zone) ? showDay(day, language) : momentAsTold(at, text, zone, language);
}

function valueInWords(turn: AppTurn, question: Question, value: unknown, text: string): string {
  if (question.kind === 'moment' && typeof value === 'string') return dayOrMoment(turn, value, text);
  if (question.kind === 'text' && typeof value === 'string') return value;
  if (question.kind === 'day' && typeof value === 'string') return showDay(value, turn.language);
  if ((question.kind === 'choice' || question.kind === 'choices') && Array.isArray(question.options)) {
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return question.options
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => say(label, turn.language))
      .join(', ');
  }
  return '';
}
