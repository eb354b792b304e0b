// The roles in words, and what taking one on means.
import type { Role } from './people.js';
import { type Text, t } from './text.js';

export const roleNames: Readonly<Record<Role, Text>> = {
  'privacy-officer': t('privacy officer', 'privacy officer'),
  deputy: t('plaatsvervanger', 'deputy'),
  management: t('directie', 'management'),
  dpo: t('functionaris gegevensbescherming (FG)', 'data protection officer (DPO)'),
  adviser: t('adviseur', 'adviser'),
  employee: t('medewerker', 'employee'),
};

export const roleMeanings: Readonly<Record<Role, Text>> = {
  'privacy-officer': t(`U houdt dan het register bij, en krijgt de vragen en meldingen.
                        You then keep the register, and get the questions and reports.`),
  deputy: t('U neemt het over als de privacy officer er niet is.', 'You take over when the privacy officer is away.'),
  management: t('U mag alles zien en beslissen.', 'You may see and decide everything.'),
  dpo: t(`U mag alles zien en geeft advies. Beslissen doet een ander.
          You may see everything and give advice. Somebody else decides.`),
  adviser: t('U mag het register lezen, tot de afgesproken dag.', 'You may read the register, until the agreed day.'),
  employee: t('U mag een datalek melden.', 'You may report a data breach.'),
};

export function isRole(word: string): word is Role {
  return Object.hasOwn(roleNames, word);
}
