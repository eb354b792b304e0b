// How the rules behind warnings read answers, and how they word what they found.
import { dataOfActivity, dataQuestions } from '../data-of-activity.js';
import { valueAt } from '../engine/answers.js';
import type { Scope } from '../engine/checklist.js';
import type { Choice, Value } from '../engine/value.js';
import { say, type Text, t } from '../text.js';
import type { Solution } from './warning.js';

/** Where the reason to leave something so is kept. */
export function keptPath(warning: string): string {
  return `kept/${warning}/reason`;
}

/** Whether such a reason is kept at this path. */
export function isKept(path: string): boolean {
  return path.startsWith('kept/');
}

/**
 * A value that a person gave or confirmed: what a warning is about. What is suggested, unknown or missing is an open
 * point and no reason to warn.
 */
export function settled({ answers }: Pick<Scope, 'answers'>, path: string): Value | undefined {
  return answers.get(path)?.provenance === 'bevestigd' ? valueAt(answers, path) : undefined;
}

/** The value as it stands, also when it is only suggested: what surrounds that which a warning is about. */
export function known({ answers }: Scope, path: string): Value | undefined {
  return valueAt(answers, path);
}

/** The options picked at a question with ticks, when that is settled. */
export function settledChoices(scope: Scope, path: string): readonly Choice[] | undefined {
  return listed(settled(scope, path));
}

export function knownChoices(scope: Scope, path: string): readonly Choice[] | undefined {
  return listed(known(scope, path));
}

function listed(value: Value | undefined): readonly Choice[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export function includesAny(choices: readonly Choice[], ids: readonly string[]): boolean {
  return choices.some((choice) => typeof choice === 'string' && ids.includes(choice));
}

/** What was written behind "anders, namelijk …". */
export function othersIn(choices: readonly Choice[]): readonly string[] {
  return choices.flatMap((choice) => (typeof choice === 'object' ? [choice.other] : []));
}

/** Fills `{name}` in both languages. */
export function filled(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const words = (language: 'nl' | 'en') =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
    );
  return { nl: say(text, 'nl', words('nl')), en: say(text, 'en', words('en')) };
}

/** A text of ours that becomes the organisation's own. */
export function ownText({ facts }: Scope, text: Text): string {
  return say(text, facts.organisationLanguage);
}

/** Every kind of data that a person said is kept. */
export function keptData(scope: Scope, read = settledChoices): readonly Choice[] {
  return dataOfActivity((path) => read(scope, path) ?? []);
}

/** The question at which a kind of data was ticked. */
export function dataPath(scope: Scope, id: string): string {
  return dataQuestions.find((path) => knownChoices(scope, path)?.includes(id)) ?? 'data';
}

/** A solution that takes kinds of data away, or asks the question when nothing would be left. */
export function withoutData(scope: Scope, gone: (choice: Choice) => boolean, label: Text): Solution {
  const values: Record<string, Value> = {};
  for (const path of dataQuestions) {
    const choices = knownChoices(scope, path) ?? [];
    const left = choices.filter((choice) => !gone(choice));
    if (left.length === choices.length) continue;
    if (left.length === 0 && path === 'data') return { id: 'remove', label, ask: path };
    values[path] = left.length === 0 ? ['none'] : left;
  }
  return { id: 'remove', label, values };
}

export const chooseOther: Text = t('Kies iets anders', 'Choose something else');
export const takeAway: Text = t('Haal weg', 'Remove it');

/** People who work, or worked, for the organisation: they depend on it and seldom feel free to say no. */
export const staffSubjects = ['staff', 'former-staff', 'interns', 'hired-workers'];
