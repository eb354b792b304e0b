// What is put right of a request that is being told: what is wanted, and that somebody else asks it for them.
import { type Text, t } from '../../../core/text.js';
import { kindsAnew } from '../../request/rules/hearing/kinds-anew.js';
import { asksForThem } from '../../request/rules/hearing/somebody.js';
import { roleAnew } from '../../request/rules/hearing/told.js';

const onBehalf =
  t(`Vraagt iemand anders dit voor deze persoon? Dat mag als duidelijk is dat de persoon het goed vindt. Een kort briefje met een handtekening is meestal genoeg (art. 12 lid 2 AVG).
     Does somebody else ask this for the person? That is allowed if it is clear that the person agrees. A short signed note is usually enough (art. 12(2) GDPR).`);

/** The fields of the form that become others, and what has to be known first; undefined where nothing is put right. */
export function requestAnew(
  { kinds, words }: Readonly<Record<string, unknown>>,
  text: string,
): { readonly values: Readonly<Record<string, unknown>>; readonly says?: Text } | undefined {
  if (typeof words !== 'string') return undefined;
  const now = kindsAnew(Array.isArray(kinds) ? kinds.map(String) : [], text);
  const says = asksForThem(text) ? onBehalf : undefined;
  const about = roleAnew(text);
  if (now === undefined && says === undefined && about === undefined) return undefined;
  const values = { ...(now && { kinds: now }), ...(about === undefined ? {} : { about }) };
  return { values, ...(says === undefined ? {} : { says }) };
}
