// Lists of companies and programs to choose from, and what a pick from them means.

import type { Source } from '../../../core/engine/checklist.js';
import type { Facts, Named } from '../../../core/engine/facts.js';
import { byWords } from '../../../core/engine/ready-texts.js';
import type { Choice, Value } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { type Language, say, t } from '../../../core/text.js';
import { knownPlaceOf } from './catalogue/known-places.js';
import { offered, type SupplierEntry, supplierCatalogue } from './catalogue.js';

const readySuppliers = supplierCatalogue.map((entry) => ({
  entry,
  // What a program is for is known to who uses it; the hint would make the list twice as long.
  option: { id: entry.id, label: entry.name },
  folds: { nl: folded(entry.name.nl), en: folded(entry.name.en) },
}));

/** Names and uses of the ready list, by what they are in either language. */
export const readyTexts = byWords(supplierCatalogue.flatMap(({ name, use }) => [name, use]));

const asSupplier = ({ id, name }: Named) => ({ id, label: readyTexts.get(name) ?? { nl: name, en: name } });

/** Something of the organisation as an option, by its own name. */
export function asOption({ id, name }: Named) {
  return { id, label: { nl: name, en: name } };
}

/** Those of the organisation, and the ready list; whoever picks a new one adds it to the register of suppliers. */
export const suppliers: Source = {
  from: ({ facts }) => {
    const known = new Set(facts.suppliers.map(({ name }) => folded(name)));
    const ready = facts.template?.options?.['suppliers'];
    return [
      ...facts.suppliers.map(asSupplier),
      ...readySuppliers
        .filter(
          ({ option, folds }) =>
            (ready === undefined ? offered.has(option.id) : ready.includes(option.id)) &&
            !known.has(folds[facts.organisationLanguage]),
        )
        .map(({ option }) => option),
    ];
  },
  says: t(`de bedrijven en programma's van de organisatie, en een lijst van bekende
           the companies and programs of the organisation, and a list of well-known ones`),
  // A folder or a computer of one's own is no company: there is nothing to ask about it.
  adds: { checklist: 'supplier', meant: supplierFor, settled: ({ role }) => role === 'place' },
};

/** Only what is in the register: whoever picks one adds none. */
export const knownSuppliers: Source = {
  from: ({ facts }) => facts.suppliers.map(asSupplier),
  says: t("de bedrijven en programma's in het register", 'the companies and programs in the register'),
};

/** Why a company may be trusted of which there is a contract: that has to say how the data are protected (art. 28(3)(c) and (f) GDPR). */
export const promised: Value = ['terms'];

/** What the ready list says of a company, as answers about it. */
export function answersOf(entry: SupplierEntry, language: Language): Readonly<Record<string, Value>> {
  const { id, role, use } = entry;
  const known = knownPlaceOf(id);
  const contract = role === 'processor' ? known?.contract : undefined;
  return {
    use: say(use, language),
    ...(role === undefined ? {} : { role }),
    ...(known === undefined ? {} : { stored: known.stored }),
    ...(contract === undefined ? {} : { agreement: 'in-terms', 'agreement-link': contract, guarantees: promised }),
  };
}

/** The entry of the ready list that somebody means by this name. */
export function entryNamed(name: string, language: Language): SupplierEntry | undefined {
  const wanted = folded(name);
  return readySuppliers.find(({ folds }) => folds[language] === wanted)?.entry;
}

/** What a pick of suppliers means: the id of a known one, or the first answers of a new one, by path. */
export function supplierFor(
  choice: Choice,
  { suppliers: known, organisationLanguage: language }: Pick<Facts, 'suppliers' | 'organisationLanguage'>,
): string | Readonly<Record<string, Value>> {
  const ready = typeof choice === 'string' ? supplierCatalogue.find(({ id }) => id === choice) : undefined;
  if (typeof choice === 'string' && ready === undefined) return choice;
  const name = ready ? say(ready.name, language) : typeof choice === 'object' ? choice.other.trim() : '';
  const wanted = folded(name);
  const same = known.find((supplier) => folded(supplier.name) === wanted);
  if (same) return same.id;
  const entry = ready ?? entryNamed(name, language);
  return entry ? { name, ...answersOf(entry, language) } : { name };
}
