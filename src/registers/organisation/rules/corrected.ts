// What people put right about their business by its name: "ons nieuwe mailadres is bestel@zoet.nl".
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { contactsSaid } from '../../../core/understanding/names-said.js';
import { numberSaid } from '../../../core/understanding/numbers-said.js';
import type { Reading } from '../../../core/understanding/reading.js';

const nameOf =
  /\b(?:bedrijfsnaam|naam van (?:het|ons|mijn|de|onze) (?:bedrijf|zaak|winkel)|business name|company name)\b.*?\b(?:is|wordt|heet|luidt|moet zijn|should be)\b\s*(?:trouwens|eigenlijk|nu|now|voortaan)?\s*(.+)$/i;
const contactOf = /\b(?:mailadres|e-?mail|mail|telefoonnummer|nummer|adres|email|phone|number)\b/i;
const ours = /\b(?:ons|onze|mijn|het|de|nieuwe?|our|my|new)\b/i;
const staffOf =
  /\b(?:we|wij|ons|onze)\b.*\b(?:zijn|werken|hebben|nu|inmiddels)\b.*\b(?:mensen|man|medewerkers|personeelsleden|people|employees)\b/i;
const sinceThen = /\b(?:nu|inmiddels|voortaan|now|trouwens)\b/i;

/** Something of the profile that a text puts right; only what is known can be. */
export function profileCorrected(text: string, profile: Scope): Reading | undefined {
  if (text.length > 300) return undefined;
  const plain = text.trim().replace(/[.!]+$/, '');
  const corrected = (path: string, value: unknown): Reading | undefined => {
    const known = valueAt(profile.answers, path);
    if (known === undefined || known === value) return undefined;
    return { intent: 'correction', sure: 'certain', words: text, values: { [path]: value } };
  };
  const [, name] = nameOf.exec(plain) ?? [];
  if (name !== undefined && name.length < 100) return corrected('name', name.trim());
  const { mail, phone } = contactsSaid(text);
  const contact = mail ?? phone;
  if (contact !== undefined && contactOf.test(plain) && ours.test(plain)) return corrected('contact', contact);
  if (!staffOf.test(plain) || !sinceThen.test(plain)) return undefined;
  const staff = numberSaid(plain);
  return staff === undefined ? undefined : corrected('staff', staff.value);
}
