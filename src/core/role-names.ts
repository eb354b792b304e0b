// The roles in words, and what taking one on means.
import type { Role } from './people.js';
import type { Text } from './text.js';

export const roleNames: Readonly<Record<Role, Text>> = {
  'privacy-officer': { nl: 'privacy officer', en: 'privacy officer' },
  deputy: { nl: 'plaatsvervanger', en: 'deputy' },
  management: { nl: 'directie', en: 'management' },
  dpo: { nl: 'functionaris gegevensbescherming (FG)', en: 'data protection officer (DPO)' },
  adviser: { nl: 'adviseur', en: 'adviser' },
  employee: { nl: 'medewerker', en: 'employee' },
};

export const roleMeanings: Readonly<Record<Role, Text>> = {
  'privacy-officer': {
    nl: 'U houdt dan het register bij, en krijgt de vragen en meldingen.',
    en: 'You then keep the register, and get the questions and reports.',
  },
  deputy: {
    nl: 'U neemt het over als de privacy officer er niet is.',
    en: 'You take over when the privacy officer is away.',
  },
  management: { nl: 'U mag alles zien en beslissen.', en: 'You may see and decide everything.' },
  dpo: {
    nl: 'U mag alles zien en geeft advies. Beslissen doet een ander.',
    en: 'You may see everything and give advice. Somebody else decides.',
  },
  adviser: {
    nl: 'U mag het register lezen, tot de afgesproken dag.',
    en: 'You may read the register, until the agreed day.',
  },
  employee: { nl: 'U mag een datalek melden.', en: 'You may report a data breach.' },
};

export function isRole(word: string): word is Role {
  return Object.hasOwn(roleNames, word);
}
