// What people put right about their business by its name: "ons nieuwe mailadres is bestel@zoet.nl".
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { folded } from '../../../core/fold.js';
import { contactsSaid, nameOnly } from '../../../core/understanding/names-said.js';
import { numberSaid } from '../../../core/understanding/numbers-said.js';
import type { Reading } from '../../../core/understanding/reading.js';

const nameOf: readonly RegExp[] = [
  /\b(?:bedrijfsnaam|naam van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak|winkel)|onze naam|business name|company name)\b.*?\b(?:is|wordt|heet|luidt|moet zijn|should be)\b\s*(?:trouwens|eigenlijk|nu|now|voortaan)?\s*(.+)$/i,
  /\b(?:bedrijfsnaam|naam van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak|winkel)|onze naam|business name|company name)\b.*?\b(?:klopt niet|is fout|is verkeerd|is wrong)\b.*?\b(?:moet|hoort|should be|is)\s+(.+?)(?:\s+(?:zijn|worden|wezen|te zijn))?$/i,
  /^(?:\S+ ){0,3}?(?:we|wij|het bedrijf|ons bedrijf|(?:de|onze) (?:zaak|praktijk|winkel|salon|club|vereniging)) (?:heten|heet) (?:tegenwoordig|voortaan|nu|sinds kort|inmiddels|trouwens|eigenlijk)\s+(.+)$/i,
  /^(?:nee|neen|no)[, ]+(?:we|wij|het bedrijf|de (?:zaak|praktijk|winkel)) (?:heten|heet)\s+(.+)$/i,
  /^(?:\S+ ){0,3}?we(?:'re| are) (?:now called|called .{0,3}now)\s+(.+)$/i,
];
const contactOf = /\b(?:mailadres|e-?mail|mail|telefoonnummer|nummer|adres|email|phone|number)\b/i;
const ours = /\b(?:ons|onze|mijn|mn|het|de|nieuwe?|our|my|new)\b/i;
const staffOf =
  /\b(?:we|wij|ons|onze)\b.*\b(?:zijn|werken|hebben|nu|inmiddels|are|have)\b.*\b(?:mensen|man|medewerkers|personeelsleden|people|employees|collegas)\b|\b(?:we|wij) zijn\b.*\bmet (?:z'?n|ons) \w+en\b/i;
/** A sentence that tells how many they are, whatever is asked: asked back first. */
const onlyStaff =
  /^(?:(?:nee|neen|no|o ja|oh|oja|en|sorry|wacht|trouwens|eh|(?:(?:dat|het|that) )?(?:klopt niet|is fout|is wrong|is not right))[\s,.]*)*(?:(?:we|wij) (?:zijn|werken) (?:(?:hier|maar|nu) )*met (?:(?:z'?n|ons) )?\S+|(?:met|er werken|(?:het|we|wij) zijn(?: er)?(?: met)?) (?:(?:hier|maar|nu) )*\S+ (?:mensen|man|medewerkers|collega's)|\d+ (?:mensen|man|medewerkers)|(?:we are|we're|there are) (?:only |with )*\S+ (?:people|of us))(?: (?:hoor|trouwens|in totaal|hier|in total))?$/iu;
const sinceThen = /\b(?:nu|inmiddels|voortaan|now|trouwens|tegenwoordig|ipv|in plaats van|instead of|intussen)\b/i;
/** "Mo doet voortaan de privacy". */
const officerOf =
  /(?:^|[,;.]\s*|\ben\s+)(\p{L}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:doet|regelt|is|wordt|neemt|does|handles|takes over|is)\s+(?:voortaan|nu|tegenwoordig|vanaf nu|now|from now on|het over van \S+)\b.*\bprivacy\b/u;
/** "Yara is de nieuwe vervanger". */
const deputyOf =
  /(?:^|[,;.]\s*|\ben\s+)(\p{L}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:is|wordt|is now|becomes)\s+(?:nu |voortaan |vanaf nu )*(?:(?:de|onze|mijn|the|our|my)\s+)?(?:nieuwe? |new )?(?:vervang(?:er|ster)|deputy)\b/u;

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
  if (name !== undefined && name.length < 100) return corrected('name', nameOnly(name));
  return (
    contactChanged(text, plain, profile, corrected) ??
    dutyChanged('officer', officerOf, plain, profile, corrected) ??
    dutyChanged('deputy', deputyOf, plain, profile, corrected) ??
    staffChanged(plain, corrected)
  );
}

/** A number of one person is not that of the business; one in the place of a mail address is asked back. */
function contactChanged(text: string, plain: string, profile: Scope, corrected: Corrected): Reading | undefined {
  const { mail, phone } = contactsSaid(text);
  const said = mail ?? phone;
  if (said === undefined || !contactOf.test(plain) || !ours.test(plain)) return undefined;
  const person = ofWhom.exec(plain)?.[1];
  if (person !== undefined && !businessCalled.test(person)) {
    const isDeputy = idOf(person, profile) === valueAt(profile.answers, 'deputy');
    return isDeputy && phone !== undefined ? corrected('deputy-phone', phone) : undefined;
  }
  const known = valueAt(profile.answers, 'contact');
  const isOtherKind = typeof known === 'string' && known.includes('@') !== said.includes('@');
  const reading = corrected('contact', said);
  return reading && isOtherKind ? { ...reading, sure: 'likely' } : reading;
}

const ofWhom = /\b(?:van|of) (?:onze? |mijn |de |het |our |my )?(\p{L}[\p{L}'’-]+)/iu;
const businessCalled = /^(?:bedrijf|zaak|winkel|praktijk|kantoor|salon|garage|ons|us|business|company|shop)$/i;

/** The one who is called so here, by the whole name or the first. */
function idOf(name: string, profile: Scope): string | undefined {
  const wanted = folded(name);
  const [person, ...more] = profile.facts.people.filter(
    (one) => one.former === undefined && (folded(one.name) === wanted || folded(one.name).startsWith(`${wanted} `)),
  );
  return more.length > 0 ? undefined : person?.id;
}

type Corrected = (path: string, value: unknown) => Reading | undefined;

function staffChanged(plain: string, corrected: Corrected): Reading | undefined {
  const isAlone = onlyStaff.test(plain);
  if (!isAlone && (!staffOf.test(plain) || !sinceThen.test(plain))) return undefined;
  const said = plain.replace(/^(?:(?:o ja|oh|oja|en|nee|neen|no|wacht|trouwens|sorry)[\s,.]+)+/i, '');
  const staff = numberSaid(said.replace(/\s*\b(?:ipv|in plaats van|instead of)\b.*$/i, ''));
  const reading = staff && corrected('staff', staff.value);
  return isAlone && reading !== undefined ? { ...reading, sure: 'likely' } : reading;
}

/** Who takes care of privacy, or takes it over, is a role, so it is asked back. */
function dutyChanged(
  path: 'officer' | 'deputy',
  shape: RegExp,
  plain: string,
  profile: Scope,
  corrected: Corrected,
): Reading | undefined {
  const name = shape.exec(plain)?.[1];
  const id = name === undefined ? undefined : idOf(name, profile);
  const reading = id === undefined ? undefined : corrected(path, id);
  return reading && { ...reading, sure: 'likely' };
}
