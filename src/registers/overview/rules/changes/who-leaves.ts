// Who leaves and who takes over, in whatever words and order: "mo gaat uit dienst, kees neemt over wat mo bijhoudt".
import { folded } from '../../../../core/fold.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { named } from '../names-told.js';
import type { Change } from './change.js';
import type { KnownByName } from './keeper-told.js';

const clauses = /[,;.!:]\s+|\s+(?:en|dan|and|then)\s+/;
const leaves =
  /\b(?:gaat|is|raakt|ga)\b.*\b(?:weg|uit dienst|met pensioen|vertrekken|stoppen)\b|\b(?:vertrekt|stopt|vertrokken|gestopt|ontslag|opgezegd|laatste (?:werk)?dag|leaves|leaving|quits?|last day|retires|resigned)\b/;
/** Who is back soon hands nothing over. */
const away = /\b(?:even|ff|effe|vandaag|vakantie|ziek|verlof|lunch|pauze|terug|naar huis|holiday|ill|sick|back)\b/;
const takes =
  /\b(?:neemt|neem|nemen|pakt|doet|doe|krijgt|wordt|word|vervangt|volgt|gaan?|gaat|regelt|takes?|gets|becomes|goes?|does|will)\b/;

/** Whether a text may say so: only then it is read who is known here. */
export const mayLeave = (text: string): boolean => {
  const plain = folded(text);
  return (
    !away.test(plain) && plain.split(clauses).filter((clause) => leaves.test(clause) || takes.test(clause)).length > 1
  );
};

/** One who leaves, with the one who takes over; undefined where either is not told or not known here. */
export function leavesTo(text: string, known: KnownByName): Change | undefined {
  if (!mayLeave(text)) return undefined;
  const parts = folded(text)
    .split(clauses)
    .map((clause) => ({ clause, people: peopleIn(clause, known) }));
  const at = parts.findIndex(({ clause }) => leaves.test(clause));
  const own = parts[at]?.people ?? [];
  // "Kees neemt het over van mo, die stopt": who was named last before it.
  const subject =
    own[0] ??
    parts
      .slice(0, Math.max(at, 0))
      .flatMap(({ people }) => people)
      .at(-1);
  if (subject === undefined || own.length > 1) return undefined;
  const takers = parts
    .filter(({ clause }, index) => index !== at && takes.test(clause))
    .flatMap(({ people }) => people.filter((id) => id !== subject));
  const [came, ...more] = [...new Set(takers)];
  return came === undefined || more.length > 0 ? undefined : { kind: 'person-leaves', subject, came };
}

function peopleIn(clause: string, { people, me }: KnownByName): readonly string[] {
  const words = wordsIn(clause);
  const found = words.flatMap((word) => (word.length > 1 ? named(word, people) : []));
  return [...new Set([...found, ...(me !== undefined && words.includes('ik') ? [me] : [])])];
}
