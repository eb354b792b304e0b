// Options that come from the organisation's own data: a closed table of pure functions.
import { dataCategories, unusualData } from '../registers/activities/rules/data-categories.js';
import { basicMeasures, everyActivity, measures } from '../registers/activities/rules/measures.js';
import { unclearAsOptions } from '../registers/import/rules/flow.js';
import {
  likelyActivities,
  pickedActivities,
  placesIn,
  recipientsIn,
  rightsIn,
} from '../registers/request/rules/in-the-register.js';
import { supplierCatalogue } from '../registers/suppliers/rules/catalogue.js';
import { valueAt } from './engine/answers.js';
import type { Choice, Option, SourceName } from './engine/checklist.js';
import type { Named, Scope } from './engine/scope.js';
import { folded } from './fold.js';
import { type Language, say } from './text.js';
import { warningOptions } from './warnings/index.js';

const plain = (name: string) => ({ nl: name, en: name });
const asOption = ({ id, name }: Named): Option => ({ id, label: plain(name) });

const readySuppliers = supplierCatalogue.map((entry) => ({
  entry,
  option: { id: entry.id, label: entry.name, hint: entry.use },
  folds: { nl: folded(entry.name.nl), en: folded(entry.name.en) },
}));

const sources: Readonly<Record<SourceName, (scope: Scope) => readonly Option[]>> = {
  suppliers: ({ facts }) => {
    const known = new Set(facts.suppliers.map(({ name }) => folded(name)));
    const ready = facts.template?.options?.['suppliers'];
    return [
      ...facts.suppliers.map(asOption),
      ...readySuppliers
        .filter(
          ({ option, folds }) =>
            (ready === undefined || ready.includes(option.id)) && !known.has(folds[facts.organisationLanguage]),
        )
        .map(({ option }) => option),
    ];
  },
  // Only what is in the register: whoever picks one adds none.
  'known-suppliers': ({ facts }) => facts.suppliers.map(asOption),
  'unusual-data-of-this-activity': ({ answers, facts }) => {
    const usual = facts.template?.options?.['data'] ?? [];
    const unusual = chosenData(valueAt(answers, 'data')).filter(({ id }) => unusualData.has(id) && !usual.includes(id));
    const kept = chosenData(valueAt(answers, 'not-kept')).filter((one) => !unusual.includes(one));
    return [...unusual, ...kept];
  },
  'absent-data-of-this-activity': ({ facts }) => {
    const absent = dataCategories.filter(({ id }) => facts.template?.absent?.includes(id));
    const none = { id: 'none', label: { nl: 'Klopt, die bewaar ik niet', en: 'Right, I do not keep these' } };
    return absent.length === 0 ? [] : [none, ...absent];
  },
  'security-gaps': ({ checklist, answers, facts }) => {
    const wide = checklist.id === 'organisation';
    const ticked = valueAt(answers, 'security');
    if (!Array.isArray(ticked)) return [];
    const proposed = facts.template?.values['security'];
    const expected = wide ? basicMeasures : Array.isArray(proposed) ? proposed : everyActivity;
    const wideTicked = facts.organisation && valueAt(facts.organisation, 'security');
    const covered = [...ticked, ...(!wide && Array.isArray(wideTicked) ? wideTicked : [])];
    return measures.filter(({ id }) => expected.includes(id) && !covered.includes(id));
  },
  activities: (scope) => likelyActivities(scope).map(asOption),
  'places-in-the-register': (scope) => [
    ...placesIn(likelyActivities(scope), scope),
    { id: 'not-yet', label: { nl: 'Nog niet aangepast', en: 'Not changed yet' } },
  ],
  'places-of-this-request': (scope) => placesIn(pickedActivities(scope), scope),
  'recipients-in-the-register': (scope) => [
    ...recipientsIn(likelyActivities(scope)),
    { id: 'nobody', label: { nl: 'Niemand, dat is niet nodig', en: 'Nobody, that is not needed' } },
  ],
  'recipients-of-this-request': (scope) => recipientsIn(pickedActivities(scope)),
  'rights-of-this-request': rightsIn,
  'unclear-columns': unclearAsOptions,
  warnings: warningOptions,
};

/** The options of a named source as they are now. */
export function optionsFrom(source: SourceName, scope: Scope): readonly Option[] {
  return sources[source](scope);
}

/** The checklist of which a new pick from a list becomes a record; absent: nothing can be added by picking. */
export const registerOf: Readonly<Partial<Record<SourceName, string>>> = { suppliers: 'supplier' };

/** A pick from the ready list or a new name that must become a record of the organisation before it can be stored. */
export interface NewSupplier {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a pick of suppliers means: the id of a known one, or a new one to be made. */
export function supplierFor(choice: Choice, suppliers: readonly Named[], language: Language): string | NewSupplier {
  const ready = typeof choice === 'string' ? supplierCatalogue.find(({ id }) => id === choice) : undefined;
  if (typeof choice === 'string' && ready === undefined) return choice;
  const name = ready ? say(ready.name, language) : typeof choice === 'object' ? choice.other.trim() : '';
  const wanted = folded(name);
  const known = suppliers.find((supplier) => folded(supplier.name) === wanted);
  if (known) return known.id;
  const entry = ready ?? readySuppliers.find(({ folds }) => folds[language] === wanted)?.entry;
  return {
    name,
    values: entry
      ? { name, use: say(entry.use, language), ...(entry.role === undefined ? {} : { role: entry.role }) }
      : { name },
  };
}

function chosenData(value: unknown): readonly Option[] {
  if (!Array.isArray(value)) return [];
  return dataCategories.filter(({ id }) => value.includes(id));
}
