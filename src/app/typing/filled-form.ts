// A form of something that is not there yet, with what was typed or understood standing in its fields.
import type { Scope } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import type { Ask } from '../../core/engine/replies.js';
import { proposedIn } from '../../core/engine/telling/proposed-days.js';
import { evidentIn, filledInWords, sendAction } from '../../core/engine/telling/said-back.js';
import { say, t } from '../../core/text.js';
import { showDay, showInstant } from '../../core/time.js';
import { sentences } from '../sentences.js';
import type { AppTurn } from '../turn.js';

const isToday = t('vandaag, klopt dat?', 'today, is that right?');

/** The form with these in its fields; where nothing is missing, one tap or "ja" sends it. */
export function withTyped(turn: AppTurn, scope: Scope, ask: Ask, typed: Readonly<Record<string, unknown>>): Ask {
  const proposed = proposedIn(scope, typed);
  const fields = ask.fields.map((field) => {
    const day = proposed[field.path];
    // What nobody said stands there to be seen, and is still asked.
    if (day !== undefined)
      return { ...field, suggestion: day, shown: [`${showDay(day, turn.language)} (${say(isToday, turn.language)})`] };
    return field.path in typed ? filledField(turn, field, typed[field.path]) : field;
  });
  // What stands above the form was read when it was first shown.
  const { intro: _, ...again } = ask;
  const isReady = turn.waits.yes === pressId('send', ask.record);
  const waiting =
    turn.waits.form?.record === ask.record && ask.notice === undefined ? turn.waits.form.values : undefined;
  return {
    ...(turn.waited.form?.record === ask.record ? again : ask),
    ...(waiting === undefined ? {} : readBackOf(scope, ask, waiting)),
    fields,
    actions: isReady
      ? [{ ...sendAction(ask.record, turn.language), label: say(sentences.sendThis, turn.language) }, ...ask.actions]
      : ask.actions,
  };
}

/** A moment is shown in words, and keeps its exact value beside them. */
function filledField(turn: AppTurn, field: Ask['fields'][number], value: unknown): Ask['fields'][number] {
  if (field.kind !== 'moment' || typeof value !== 'string' || !/^\d{4}-.*T/.test(value))
    return { ...field, sent: value };
  return { ...field, suggestion: value, shown: [showInstant(value, turn.organisation.zone, turn.language)] };
}

/** What was understood, above the fields in which it stands. */
function readBackOf(scope: Scope, ask: Ask, values: Readonly<Record<string, unknown>>) {
  const notice = inFormWords(scope, ask, values);
  const evident = evidentIn(notice, scope, values);
  return { notice, noticePasses: true as const, evident, ...saidBackOf(ask, values) };
}

/** What was filled in before anything was told is a proposal, and is to be seen where it can be changed. */
const saidBackOf = ({ fields: [first] }: Ask, values: Readonly<Record<string, unknown>>): Pick<Ask, 'saidBack'> =>
  first !== undefined && first.path in values ? { saidBack: Object.keys(values) } : {};

/** What was understood, and which of the questions shown are still open. */
function inFormWords(scope: Scope, { fields }: Ask, values: Readonly<Record<string, unknown>>): string {
  const known = { ...proposedIn(scope, values), ...values };
  const open = fields.filter(({ path, optional }) => !optional && !(path in known));
  return filledInWords(
    scope,
    values,
    open.map(({ path }) => path),
  );
}
