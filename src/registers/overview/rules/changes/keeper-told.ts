// Who keeps an activity from now on, in the words people use for it: somebody known, who types, or a name that is new here.
import { readsAsName } from '../../../../core/engine/typed/no-answer.js';
import { squeezed } from '../../../../core/understanding/near-words.js';
import { asName, bare, type Named, named, nobody, stem } from '../names-told.js';
import type { Change } from './change.js';
import { becomesSo } from './keeper-words.js';

/** What the organisation has a name for. */
export interface KnownByName {
  readonly suppliers: readonly Named[];
  readonly activities: readonly Named[];
  readonly people: readonly Named[];
  /** The one of them who types. */
  readonly me?: string;
  /** Activities that businesses have, of which this one may have none. */
  readonly examples?: readonly Named[];
}

interface KeeperWords {
  readonly who: string;
  readonly what: string;
  /** The words can hardly mean anything else. */
  readonly certain: boolean;
  readonly line: string;
}

/** Who keeps an activity from now on: somebody known, who types, or a name that is new here. */
export function keeperTold(
  { who: whole, certain, line, ...told }: KeeperWords,
  known: KnownByName,
): { readonly changes: readonly Change[]; readonly said: string } | undefined {
  const what = bare(told.what);
  // Who takes care of privacy is an office, and no activity.
  if (/\b(?:privacy|avg|gdpr|register)\b/i.test(what)) return undefined;
  const activities = activitiesCalled(what, known);
  const said = bare(whole);
  const becomes = becomesSo.test(line);
  const isMe = becomes && /^(?:ik(?:zelf)?|i|me|mij|myself)$/i.test(said) && known.me !== undefined;
  const people = isMe ? [known.me] : named(said, known.people);
  const mayBeNew = certain || /\bv-?\d/.test(line);
  const stranger = people.length === 0 && mayBeNew ? strangerKeeping(whole, known, becomes) : undefined;
  const keepers = people.length > 0 ? people.map((came) => ({ came })) : [stranger ?? []].flat();
  const changes = activities.flatMap((subject) =>
    keepers.map((keeper): Change => ({ kind: 'keeper-new', subject, ...keeper })),
  );
  const isActivity = numberOf(what) !== undefined || named(what, known.examples ?? []).length > 0;
  if (changes.length > 0) return { changes, said };
  return isActivity && activities.length === 0 && keepers.length > 0 ? { changes: [], said: what } : undefined;
}

/** Whom nobody here is called after: a name where it reads as one; by what they do, their name is asked. */
function strangerKeeping(whole: string, known: KnownByName, becomes: boolean): Pick<Change, 'words'> | undefined {
  if (whole === '') return {};
  const said = bare(whole);
  if (nobody.test(said) || company.test(said) || named(said, known.suppliers).length > 0) return undefined;
  const isName = said === whole.trim() && readsAsName(said);
  return isName ? { words: asName(said) } : becomes && !/\d/.test(said) ? {} : undefined;
}

const company =
  /(?:bureau|kantoor|groep|dienst|bedrijf|winkel|gemeente)\b|\b(?:bv|b\.v\.|vof|nv|office|company|agency)\b/i;

/** By its number or its name; "de lonen" are "Loon". */
function activitiesCalled(said: string, { activities }: KnownByName): readonly string[] {
  const numbered = numberOf(said);
  const rough = (name: string) => squeezed(stem(name).replace(/en$/, ''));
  const called = (fits: (name: string) => boolean) =>
    activities.filter(({ names }) => names.some(fits)).map(({ id }) => id);
  if (numbered !== undefined) return called((name) => numberOf(name) === numbered);
  const found = named(said, activities);
  return found.length > 0 || said.length < 4 ? found : called((name) => rough(name) === rough(said));
}

/** "V-003" and "v3" are one. */
const numberOf = (said: string): number | undefined => {
  const [, digits] = /^v-?(\d{1,4})$/i.exec(said) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
