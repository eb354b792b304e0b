// What words answer of all that a record asks in its forms, whichever part of it is on the screen.
import type { Scope, Section } from '../../../core/engine/checklist.js';
import { focusOnSection } from '../../../core/engine/focus.js';
import { columnAt } from '../../../core/engine/scope.js';
import { interview } from '../../../core/engine/status.js';
import { read } from '../../../core/understanding/read.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { undenied } from '../../../core/understanding/values/undenied.js';
import { listening } from './listening.js';

/** Asked of everything, these say something of nothing that is named. */
const picked: readonly string[] = ['choices', 'choice', 'person'];

/** By path, of the part that is `shown` before any other; empty where nothing is picked from what can be picked there. */
export function saidOfRecord(
  typed: string,
  scope: Scope,
  clock: Pick<Situation, 'now' | 'zone'>,
  shown: readonly Section[] = [],
): Readonly<Record<string, unknown>> {
  const text = onlyThese(typed.replace(agreesFirst, ''));
  // What is said not to be is picked nowhere.
  if (text.length > longest || text.includes('?') || undenied(text) === '') return {};
  const saidIn = (sections: readonly Section[]) =>
    sections
      .map((section) => saidOfSection(text, section, scope, clock))
      .filter((values) => Object.keys(values).length > 0);
  const [here] = saidIn(shown);
  if (here !== undefined) return here;
  const [only = {}, ...more] = saidIn(interview(scope).filter(({ form }) => form === true));
  return more.length === 0 ? only : {};
}
const longest = 200;

/** "Klopt, geen geluid": the yes is to what stands there. */
const agreesFirst =
  /^\s*(?:(?:ja|klopt|dat klopt|prima|goed|ok[eé]?|yes|right)[, ]+)+(?:(?:maar|but) )?(?=(?:geen|niet|zonder|no|not|without)\b)/i;

/** "Naam en adres, verder niks" is all there is of one list, and a no to nothing else that is asked. */
const onlyThese = (text: string): string => {
  const { these } = nothingElse.exec(text.trim())?.groups ?? {};
  return these === undefined ? text : `alleen ${these}`;
};
const nothingElse =
  /^(?!(?:ja|nee|neen|yes|no|geen|niet|not)\b)(?<these>.{3,}?)[,.;]? (?:(?:en|and|dus) )?(?:(?:verder|anders|daarnaast) (?:niks|niets|niet)|meer niet|(?:and )?nothing (?:else|more)|that(?:'s| is) (?:all|it))(?: (?:meer|hoor|dus|bij ons))*[.! ]*$/i;

/** As if its form were open; what is said of the lists of another part with it, or alone, is told too. */
function saidOfSection(
  text: string,
  section: Section,
  scope: Scope,
  clock: Pick<Situation, 'now' | 'zone'>,
): Reading['values'] {
  const focus = focusOnSection(scope, section, 'form');
  const [{ intent, sure, values, elsewhere }] = read(text, { ...clock, open: { scope, focus, filled: {} } }, listening);
  const all = { ...values, ...elsewhere };
  const isPicked = Object.entries(all).every(
    ([path, value]) => value !== null && picked.includes(columnAt(scope, path)?.kind ?? ''),
  );
  return (intent === 'answer' || intent === 'correction') && sure !== 'possible' && isPicked ? all : {};
}
