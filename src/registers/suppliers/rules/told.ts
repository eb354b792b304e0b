// Programs and companies that a sentence names.
import { folded } from '../../../core/fold.js';
import { soundsSame } from '../../../core/understanding/near-words.js';
import { type SupplierEntry, supplierCatalogue } from './catalogue.js';

interface Named {
  readonly entry: SupplierEntry;
  /** Every way to write it, as words. */
  readonly names: readonly (readonly string[])[];
}

/** Letters and numbers only; "e-Boekhouden" and "e boekhouden" are one. */
const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

const named: readonly Named[] = supplierCatalogue
  .filter(({ role, name }) => role !== 'place' && !/^(?:ons|onze) /i.test(name.nl))
  .map((entry) => ({
    entry,
    names: [entry.name.nl, entry.name.en, ...(entry.also ?? [])].map(wordsOf),
  }));

/** Words that are a program and also mean something else: they count only beside words of use. */
const everyday = new Set([
  'exact',
  'slack',
  'teams',
  'signal',
  'monday',
  'notion',
  'loket',
  'word',
  'zoom',
  'homerun',
  'indeed',
  'eitje',
  'stripe',
  'claude',
]);
const beside =
  /\b(?:via|met|in|gebruik\w*|werk\w*|programma\w*|bij|op|naar|using|use|with|through|to|from|van|software|we zitten|overgestapt|switched|moved)\b/;

/** The activities that these programs nearly always mean, each once. */
export const activitiesOf = (programs: readonly SupplierEntry[]): readonly string[] => [
  ...new Set(programs.flatMap(({ activities = [] }) => activities)),
];

/** The program of the list that is called exactly this. */
export const entryNamed = (program: string): SupplierEntry | undefined =>
  supplierCatalogue.find(({ name }) => name.nl === program);

/** The programs of the list that a text names, in its order; typing errors count in names of six letters and more. */
export function programsIn(text: string): readonly SupplierEntry[] {
  const words = wordsOf(text.slice(0, 1000));
  const joined = words.map((word, index) => [word, `${word}${words[index + 1] ?? ''}`] as const);
  const found = named.flatMap(({ entry, names }) => {
    const at = Math.min(...names.map((name) => placeOf(name, words, joined)));
    return Number.isFinite(at) ? [{ entry, at }] : [];
  });
  const isListed = words.length <= found.length * 3;
  return found
    .filter(
      ({ at }) =>
        isListed || !everyday.has(words[at] ?? '') || beside.test(words.slice(Math.max(0, at - 3), at).join(' ')),
    )
    .toSorted((one, two) => one.at - two.at)
    .map(({ entry }) => entry);
}

function placeOf(
  name: readonly string[],
  words: readonly string[],
  joined: readonly (readonly [string, string])[],
): number {
  const whole = name.join('');
  if (whole === '') return Number.POSITIVE_INFINITY;
  const at = words.findIndex((_, index) => name.every((part, step) => words[index + step] === part));
  if (at >= 0) return at;
  const near = joined.findIndex(
    ([word, two]) =>
      word === whole || two === whole || (whole.length >= 6 && (soundsSame(word, whole) || soundsSame(two, whole))),
  );
  return near < 0 ? Number.POSITIVE_INFINITY : near;
}

/** The names in a list that somebody types or pastes: those of the list of programs as they are really written, others as typed. */
export function programsListed(text: string): readonly string[] {
  const parts = text
    .slice(0, 2000)
    .split(/[,;\n•/+&]|\s(?:en|and|plus)\s/i)
    .map((part) =>
      part
        .replace(/^[^:]{0,25}:\s*/, '')
        .trim()
        .replace(/[.!]+$/, ''),
    )
    .filter((part) => /\p{L}{2}/u.test(part) && part.length <= 60);
  return [...new Set(parts.map((part) => programsIn(part)[0]?.name.nl ?? part))].slice(0, 30);
}

const calledAfter =
  /\b(?:is|heet|bij|via|naar|van|met|door|aan|by|with|called)\s+((?:\p{Lu}[\p{L}\d&.'’-]*)(?:\s+(?:\p{Lu}[\p{L}\d&.'’-]*|&)){0,3})/u;

/** A company that is in no list, by the name that stands behind "is", "bij" or "via". */
export function companyNamed(text: string): string | undefined {
  return calledAfter.exec(text.slice(0, 500))?.[1];
}
