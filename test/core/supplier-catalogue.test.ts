// The ready list of companies and programs: what somebody types leads to one of them at most.

import { describe, expect, it } from 'vitest';
import { folded } from '../../src/core/fold.js';
import { templates } from '../../src/registers/activities/rules/templates/index.js';
import { offered, supplierCatalogue } from '../../src/registers/suppliers/rules/catalogue.js';

const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

describe('the ready list of companies and programs', () => {
  it('has those that most businesses know, each once', () => {
    expect(supplierCatalogue.length).toBeGreaterThanOrEqual(160);
    expect(repeated(supplierCatalogue.map(({ id }) => id))).toEqual([]);
  });

  it('offers no more than a person reads where nothing says which fit, and all of those are there', () => {
    expect(offered.size).toBeLessThan(70);
    expect([...offered].filter((id) => !supplierCatalogue.some((entry) => entry.id === id))).toEqual([]);
  });

  it('leads a name, and each other way to write one, to one entry', () => {
    const words = supplierCatalogue.flatMap(({ name, also = [] }) => [
      ...new Set([folded(name.nl), folded(name.en)]),
      ...also.map(folded),
    ]);
    expect(repeated(words)).toEqual([]);
  });

  it('has other ways to write a name as they are compared', () => {
    for (const { id, also } of supplierCatalogue) {
      expect(also, id).not.toEqual([]);
      expect(also, id).toEqual(also?.map(folded));
    }
  });

  it('names activities that can be begun, and none for what is used for everything', () => {
    const begun = templates.map(({ id }) => id);
    for (const { id, activities } of supplierCatalogue) {
      expect(activities, id).not.toEqual([]);
      expect(repeated(activities ?? []), id).toEqual([]);
      for (const activity of activities ?? []) expect(begun, id).toContain(activity);
    }
    for (const name of ['microsoft-365', 'google-workspace', 'own-computer', 'phone', 'paper'])
      expect(supplierCatalogue.find(({ id }) => id === `catalogue:${name}`)?.activities, name).toBeUndefined();
  });
});
