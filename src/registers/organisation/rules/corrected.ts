// What people put right about their business by its name: "ons nieuwe mailadres is bestel@zoet.nl".
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { contactsSaid } from '../../../core/understanding/names-said.js';
import { numberSaid } from '../../../core/understanding/numbers-said.js';
import type { Reading } from '../../../core/understanding/reading.js';

const nameOf: readonly RegExp[] = [
  /\b(?:bedrijfsnaam|naam van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak|winkel)|onze naam|business name|company name)\b.*?\b(?:is|wordt|heet|luidt|moet zijn|should be)\b\s*(?:trouwens|eigenlijk|nu|now|voortaan)?\s*(.+)$/i,
  /\b(?:bedrijfsnaam|naam van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak|winkel)|onze naam|business name|company name)\b.*?\b(?:klopt niet|is fout|is verkeerd|is wrong)\b.*?\b(?:moet|hoort|should be|is)\s+(.+?)(?:\s+(?:zijn|worden|wezen|te zijn))?$/i,
  /^(?:\S+ ){0,3}?(?:we|wij|het bedrijf|de zaak|onze zaak) (?:heten|heet) (?:tegenwoordig|voortaan|nu|sinds kort|inmiddels)\s+(.+)$/i,
  /^(?:\S+ ){0,3}?we(?:'re| are) (?:now called|called .{0,3}now)\s+(.+)$/i,
];
const contactOf = /\b(?:mailadres|e-?mail|mail|telefoonnummer|nummer|adres|email|phone|number)\b/i;
const ours = /\b(?:ons|onze|mijn|mn|het|de|nieuwe?|our|my|new)\b/i;
const staffOf =
  /\b(?:we|wij|ons|onze)\b.*\b(?:zijn|werken|hebben|nu|inmiddels|are|have)\b.*\b(?:mensen|man|medewerkers|personeelsleden|people|employees|collegas)\b|\b(?:we|wij) zijn\b.*\bmet (?:z'?n|ons) \w+en\b/i;
/** A sentence that tells how many they are, whatever is asked: asked back first. */
const onlyStaff =
  /^(?:(?:nee|neen|no|o ja|sorry|wacht|trouwens|eh|(?:(?:dat|het|that) )?(?:klopt niet|is fout|is wrong|is not right))[\s,.]*)*(?:(?:we|wij) (?:zijn|werken) (?:(?:hier|maar|nu) )*met (?:(?:z'?n|ons) )?\S+|(?:met|er werken|(?:het|we|wij) zijn(?: er)?(?: met)?) (?:(?:hier|maar|nu) )*\S+ (?:mensen|man|medewerkers|collega's)|\d+ (?:mensen|man|medewerkers)|(?:we are|we're|there are) (?:only |with )*\S+ (?:people|of us))(?: (?:hoor|trouwens|in totaal|hier|in total))?$/iu;
const sinceThen = /\b(?:nu|inmiddels|voortaan|now|trouwens|tegenwoordig|ipv|in plaats van|instead of|intussen)\b/i;
/** "Mo doet voortaan de privacy". */
const officerOf =
  /(?:^|[,;.]\s*|\ben\s+)(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:doet|regelt|is|wordt|neemt|does|handles|takes over|is)\s+(?:voortaan|nu|tegenwoordig|vanaf nu|now|from now on|het over van \S+)\b.*\bprivacy\b/u;

/** Something of the profile that a text puts right. What was not known yet is asked back first. */
export function profileCorrected(text: string, profile: Scope): Reading | undefined {
  if (text.length > 300 || text.includes('?')) return undefined;
  const plain = text.trim().replace(/[.!]+$/, '');
  const corrected = (path: string, value: unknown): Reading | undefined => {
    const known = valueAt(profile.answers, path);
    if (known === value) return undefined;
    return {
      intent: 'correction',
      sure: known === undefined ? 'likely' : 'certain',
      words: text,
      values: { [path]: value },
    };
  };
  const name = nameOf.flatMap((shape) => shape.exec(plain)?.[1] ?? [])[0];
  if (name !== undefined && name.length < 100) return corrected('name', name.trim());
  const { mail, phone } = contactsSaid(text);
  const contact = mail ?? phone;
  if (contact !== undefined && contactOf.test(plain) && ours.test(plain)) return corrected('contact', contact);
  return officerChanged(plain, profile, corrected) ?? staffChanged(plain, corrected);
}

type Corrected = (path: string, value: unknown) => Reading | undefined;

function staffChanged(plain: string, corrected: Corrected): Reading | undefined {
  const isAlone = onlyStaff.test(plain);
  if (!isAlone && (!staffOf.test(plain) || !sinceThen.test(plain))) return undefined;
  const staff = numberSaid(plain.replace(/\s*\b(?:ipv|in plaats van|instead of)\b.*$/i, ''));
  const reading = staff && corrected('staff', staff.value);
  return isAlone && reading !== undefined ? { ...reading, sure: 'likely' } : reading;
}

/** Who takes care of privacy is a role, so it is asked back. */
function officerChanged(plain: string, profile: Scope, corrected: Corrected): Reading | undefined {
  const [, name] = officerOf.exec(plain) ?? [];
  if (name === undefined) return undefined;
  const people = profile.facts.people.filter(
    (one) => one.former === undefined && (one.name === name || one.name.startsWith(`${name} `)),
  );
  const [person] = people;
  if (person === undefined || people.length > 1) return undefined;
  const reading = corrected('officer', person.id);
  return reading && { ...reading, sure: 'likely' };
}
