// What follows about a company from the ready list, and about an activity from where its companies keep the data.
import { type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Followed, Following, Scope } from '../../../core/engine/checklist.js';
import type { KnownSupplier } from '../../../core/engine/facts.js';
import type { Value } from '../../../core/engine/value.js';
import { type Text, t } from '../../../core/text.js';
import { showDay } from '../../../core/time.js';
import { filled, knownChoices, settled } from '../../../core/warnings/reading.js';
import { knownPlaceOf } from './catalogue/known-places.js';
import { answersOf, entryNamed, promised } from './sources.js';

const listed = t('volgens onze eigen lijst', 'according to our own list');
const own = t('volgens {by} op {day}', 'according to {by} on {day}');

/** What the ready list says of a company by this name, at one of its questions. */
export function fromReadyList(question: string): Following {
  return {
    from: ({ answers, facts }) => {
      const name = valueAt(answers, 'name');
      const language = facts.organisationLanguage;
      const entry = typeof name === 'string' ? entryNamed(name, language) : undefined;
      const value = entry && answersOf(entry, language)[question];
      if (entry === undefined || value === undefined) return undefined;
      const known = knownPlaceOf(entry.id);
      const because = known === undefined ? listed : filled(own, { by: known.by, day: inWords(known.on) });
      return { value, because, sure: false, source: entry.id };
    },
    says: t('als de lijst van bekende programma’s het zegt', 'if the list of well-known programs says so'),
  };
}

const promises = ['in-terms', 'yes-dated'];

/** What a contract that somebody has promises: it was read, or can be. */
export const promisedInContract: Following = {
  from: ({ answers }) =>
    promises.some((agreement) => valueAt(answers, 'agreement') === agreement)
      ? { value: promised, because: t('want dat moet', 'because they have to'), sure: false }
      : undefined,
  says: t('als er een verwerkersovereenkomst is', 'if there is a processor agreement'),
};

const inWords = (day: string): Text => ({ nl: showDay(day, 'nl'), en: showDay(day, 'en') });

/** What is known of where one company keeps data. */
interface Place {
  readonly name: string;
  /** `here`: in the business itself. Undefined: not known. */
  readonly stored: 'here' | 'eea' | 'us-group-eea-storage' | 'outside' | undefined;
  /** A person said or confirmed it. */
  readonly sure: boolean;
}

function placeOf({ name, answers = new Map() }: KnownSupplier): Place {
  const isSure = (path: string) => answers.get(path)?.provenance === 'bevestigd';
  if (valueAt(answers, 'role') === 'place') return { name, stored: 'here', sure: isSure('role') };
  return { name, stored: storedIn(answers), sure: isSure('stored') };
}

function storedIn(answers: Answers): Place['stored'] {
  const stored = valueAt(answers, 'stored');
  return stored === 'eea' || stored === 'us-group-eea-storage' || stored === 'outside' ? stored : undefined;
}

const reasons = {
  nobody: t('want er werkt geen ander bedrijf mee', 'because no other company works with them'),
  here: t('want alles staat in uw eigen bedrijf', 'because all of it is in your own business'),
  inside: t('want bij {names} staan ze in Europa', 'because with {names} they are in Europe'),
  american: t('want zo is het bij {names}', 'because that is how it is with {names}'),
  outside: t('want bij {names} staan ze buiten Europa', 'because with {names} they are outside Europe'),
  open: t('want waar ze bij {names} staan is nog open', 'because where they are with {names} is still open'),
  nowhere: t('want waar de gegevens staan is nog open', 'because where the data are is still open'),
};

/** Whether data of an activity leave Europe, from where its companies keep them. */
export const outsideFromPlaces: Following = {
  from: (scope) => {
    const stored = scope.answers.get('suppliers');
    if (stored === undefined || stored.provenance === 'gewist') return undefined;
    const picked = knownChoices(scope, 'suppliers');
    if (picked === undefined) return { value: null, because: reasons.nowhere, sure: true };
    const places = picked.includes('none') ? [] : placesAt(scope, picked);
    if (places === undefined) return { value: null, because: reasons.nowhere, sure: true };
    const isSettled = settled(scope, 'suppliers') !== undefined;
    return concluded(places, isSettled && places.every(({ sure }) => sure));
  },
  says: t(`als bekend is waar de bedrijven bij deze activiteit de gegevens bewaren
           if it is known where the companies of this activity keep the data`),
};

/** Undefined when one of them is not in the register. */
function placesAt({ facts }: Scope, picked: readonly unknown[]): readonly Place[] | undefined {
  const places = picked.flatMap((id) => facts.suppliers.filter((supplier) => supplier.id === id).map(placeOf));
  return places.length === picked.length ? places : undefined;
}

function concluded(places: readonly Place[], sure: boolean): Followed {
  const at = (wanted: Place['stored']) => places.filter(({ stored }) => stored === wanted);
  const [outside, unknown, american, inside] = [at('outside'), at(undefined), at('us-group-eea-storage'), at('eea')];
  const found = (value: Value | null, because: Text, from: readonly Place[]): Followed => ({
    value,
    because: filled(because, { names: namesOf(from) }),
    sure: value === 'yes' ? sure || from.every((place) => place.sure) : sure,
  });
  if (outside.length > 0) return found('yes', reasons.outside, outside);
  if (unknown.length > 0) return found(null, reasons.open, unknown);
  if (american.length > 0) return found('us-group-eea-storage', reasons.american, american);
  if (inside.length > 0) return found('no', reasons.inside, inside);
  return found('no', places.length === 0 ? reasons.nobody : reasons.here, places);
}

function namesOf(places: readonly Place[]): Text {
  const names = places.map(({ name }) => name);
  const joined = (and: string) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
  return { nl: joined('en'), en: joined('and') };
}
