// Lists of options that come from an activity itself, or from all of them.

import { type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Option, Source } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { asOption } from '../../suppliers/rules/sources.js';
import { dataCategories, unusualData } from './data-categories.js';
import { basicMeasures, everyActivity, measures } from './measures.js';

/** Every activity in use. */
export const activities: Source = {
  from: ({ facts }) => (facts.activities ?? []).map(asOption),
  says: t('de activiteiten in het register', 'the activities in the register'),
};

/** Kinds of data that were ticked and would surprise here. */
export const unusualDataHere: Source = {
  from: ({ answers, facts }) => {
    const usual = facts.template?.options?.['data'] ?? [];
    const unusual = chosenData(valueAt(answers, 'data')).filter(({ id }) => unusualData.has(id) && !usual.includes(id));
    const kept = chosenData(valueAt(answers, 'not-kept')).filter((one) => !unusual.includes(one));
    return [...unusual, ...kept].filter(({ id }) => !isNeededAnyhow(id, answers));
  },
  says: t(`de gekozen gegevens die hier niet vanzelf spreken, en waarvan niet al gezegd is waarom ze mogen
           the chosen data that do not go without saying here, and of which it is not said already why they are allowed`),
};

/** Exceptions that ask for no need: who said yes, or published it, may still be asked for too much. */
const withoutNeed: readonly unknown[] = ['explicit-consent', 'made-public'];

/** A law asks the BSN, or the exception for health says what it is needed for; what was answered before stays asked. */
function isNeededAnyhow(id: string, answers: Answers): boolean {
  if (valueAt(answers, `needed/${id}/needed`) !== undefined) return false;
  if (id === 'bsn') return valueAt(answers, 'bsn') === 'law';
  const sensitive = valueAt(answers, 'sensitive');
  if (id !== 'health' || !Array.isArray(sensitive) || !sensitive.some((one) => one === 'health')) return false;
  const exceptions = valueAt(answers, 'sensitive-exception');
  if (!Array.isArray(exceptions)) return answers.get('sensitive-exception')?.provenance !== 'onbekend';
  return exceptions.some((one) => !withoutNeed.includes(one));
}

/** Kinds of data of which the template assumes that they are not kept. */
export const absentData: Source = {
  holds: 'kinds',
  from: ({ answers, facts }) => {
    // What somebody ticked stays there, also where the example no longer assumes that it is not kept.
    const picked = chosenData(valueAt(answers, 'not-kept'));
    const kept = chosenData(valueAt(answers, 'data'));
    const absent = dataCategories.filter(
      (one) => picked.includes(one) || (facts.template?.absent?.includes(one.id) && !kept.includes(one)),
    );
    const none = { id: 'none', label: t('Nee, die bewaar ik niet', 'No, I do not keep these') };
    return absent.length === 0 ? [] : [none, ...absent];
  },
  says: t(`de gegevens waarvan wij bij dit voorbeeld aannemen dat ze er niet zijn
           the data of which we assume with this example that they are not there`),
};

/** Measures that are expected and were not ticked, for the organisation or for an activity. */
export const securityGaps: Source = {
  from: ({ checklist, answers, facts }) => {
    const wide = checklist.id === 'organisation';
    const ticked = valueAt(answers, 'security');
    if (!Array.isArray(ticked)) return [];
    const proposed = facts.template?.values['security'];
    const expected = wide ? basicMeasures : Array.isArray(proposed) ? proposed : everyActivity;
    const wideTicked = facts.organisation && valueAt(facts.organisation, 'security');
    const covered = [...ticked, ...(!wide && Array.isArray(wideTicked) ? wideTicked : [])];
    return measures.filter(({ id }) => expected.includes(id) && !covered.includes(id));
  },
  says: t('wat wordt verwacht en niet is aangevinkt', 'what is expected and was not ticked'),
};

function chosenData(value: unknown): readonly Option[] {
  if (!Array.isArray(value)) return [];
  return dataCategories.filter(({ id }) => value.includes(id));
}
