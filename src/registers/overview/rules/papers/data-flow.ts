// Where data come from and go to in one activity, read from its answers: what a map of the data is drawn from.
import { valueAt } from '../../../../core/engine/answers.js';
import { rowIds } from '../../../../core/engine/applies.js';
import type { Column, Scope } from '../../../../core/engine/checklist.js';
import { optionsOf } from '../../../../core/engine/options.js';
import { questionOf } from '../../../../core/engine/scope.js';
import type { Choice, Value } from '../../../../core/engine/value.js';
import { folded } from '../../../../core/fold.js';
import { type Language, say, t } from '../../../../core/text.js';

/** One activity on the map; everything in words of the reader's language. */
export interface DataFlow {
  /** "V-003". */
  readonly number: string;
  readonly name: string;
  readonly confirmed: boolean;
  readonly people: readonly string[];
  /** Where the data come from. */
  readonly sources: readonly string[];
  /** What is known about the people; empty on the register of a processor, which has no such answer. */
  readonly data: readonly string[];
  readonly recipients: readonly string[];
  /** Programs, places and companies that hold the data. */
  readonly systems: readonly string[];
  /** Outside the European Economic Area. */
  readonly countries: readonly string[];
}

export interface DataMap {
  readonly organisation: string;
  /** "24 november 2026". */
  readonly day: string;
  readonly flows: readonly DataFlow[];
}

/** Which questions of a checklist say what; one that it does not have says nothing. */
const parts = {
  people: ['subjects'],
  sources: ['source'],
  data: ['data', 'work'],
  recipients: ['recipients'],
  systems: ['suppliers'],
} as const;

/** A company outside Europe by its record id, and the country in words. */
export type Abroad = ReadonlyMap<string, string>;

/** The flow of one record. `client` is whom the organisation does this for, when it is a processor. */
export function flowOf(
  scope: Scope,
  head: { readonly number: string; readonly name: string; readonly confirmed: boolean; readonly client: boolean },
  abroad: Abroad,
): DataFlow {
  const words = (ids: readonly string[]) => ids.flatMap((id) => wordsAt(id, scope));
  const { number, name, confirmed, client } = head;
  return {
    number,
    name,
    confirmed,
    people: client ? [name] : words(parts.people),
    sources: words(parts.sources),
    data: words(parts.data),
    recipients: words(parts.recipients),
    systems: words(parts.systems),
    countries: [...new Set([...countriesOf(scope), ...abroadOf(scope, abroad)])],
  };
}

/** The country a supplier keeps data in, when that is outside Europe. */
export function countryOf(scope: Scope): string | undefined {
  if (valueAt(scope.answers, 'stored') !== 'outside') return undefined;
  return wordsAt('country', scope)[0];
}

/** The map with only what has to do with a group of people, a program, a company or a country. */
export function mapAbout(map: DataMap, wanted: string): DataMap {
  const word = folded(wanted);
  const about = (names: readonly string[]) => names.some((name) => folded(name).includes(word));
  return {
    ...map,
    flows: map.flows.filter(
      ({ name, people, recipients, systems, countries }) =>
        about([name]) || about(people) || about(recipients) || about(systems) || about(countries),
    ),
  };
}

function countriesOf(scope: Scope): readonly string[] {
  const question = questionOf(scope.checklist, 'transfers');
  if (question?.kind !== 'rows' || valueAt(scope.answers, 'outside-eea') !== 'yes') return [];
  const column = question.columns.find(({ id }) => id === 'country');
  if (column === undefined) return [];
  return rowIds(question, scope).flatMap((row) =>
    choiceWords(column, valueAt(scope.answers, `transfers/${row}/country`), scope),
  );
}

function abroadOf({ answers }: Scope, abroad: Abroad): readonly string[] {
  return chosen(valueAt(answers, 'suppliers')).flatMap((choice) =>
    typeof choice === 'string' ? (abroad.get(choice) ?? []) : [],
  );
}

function wordsAt(id: string, scope: Scope): readonly string[] {
  const question = questionOf(scope.checklist, id);
  return question === undefined || question.kind === 'rows'
    ? []
    : choiceWords(question, valueAt(scope.answers, id), scope);
}

function choiceWords(question: Column, value: Value | undefined, scope: Scope): readonly string[] {
  if (question.kind !== 'choice' && question.kind !== 'choices') return [];
  const options = optionsOf(question, scope, 'all');
  return chosen(value).flatMap((choice) => {
    if (typeof choice === 'object') return [choice.other];
    const option = options.find(({ id }) => id === choice);
    return option ? [say(option.label, scope.facts.language)] : [];
  });
}

function chosen(value: Value | undefined): readonly Choice[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && 'other' in value ? [value] : [];
}

/** The map in words, for who cannot see the picture: one line for each activity. */
export function mapInWords({ flows }: DataMap, language: Language): readonly { label: string; value: string }[] {
  const list = (names: readonly string[]) => names.join(', ');
  return flows.map(({ number, name, people, sources, recipients, systems, countries }) => ({
    label: [number, name].filter((part) => part !== '').join(' '),
    value: [
      ...(people.length > 0 ? [`${say(mapWords.people, language)}: ${list(people)}`] : []),
      ...(sources.length > 0 ? [`${say(mapWords.sources, language)}: ${list(sources)}`] : []),
      ...(recipients.length > 0 ? [`${say(mapWords.recipients, language)}: ${list(recipients)}`] : []),
      ...(systems.length > 0 ? [`${say(mapWords.systems, language)}: ${list(systems)}`] : []),
      ...(countries.length > 0 ? [`${say(mapWords.countries, language)}: ${list(countries)}`] : []),
    ].join('. '),
  }));
}

export const mapWords = {
  title: t('Kaart van uw gegevens', 'Map of your data'),
  people: t('Over wie', 'About whom'),
  sources: t('Waar het vandaan komt', 'Where it comes from'),
  what: t('Wat u doet', 'What you do'),
  data: t('Wat u weet', 'What you know'),
  goes: t('Waar het heen gaat', 'Where it goes'),
  recipients: t('Aan wie u het geeft', 'Whom you give it to'),
  systems: t('Waar het staat', 'Where it is kept'),
  countries: t('Buiten Europa', 'Outside Europe'),
  more: t('en nog {count}', 'and {count} more'),
  nothing: t('nog niet ingevuld', 'not filled in yet'),
  draft: t('concept', 'draft'),
  empty: t('Er staat nog niets in het register.', 'There is nothing in the register yet.'),
  page: t('deel {page} van {pages}', 'part {page} of {pages}'),
} as const;
