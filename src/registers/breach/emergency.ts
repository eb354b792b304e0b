// Whom the emergency card names, from roles and the profile of the organisation.

import { profileOf } from '../../app/register.js';
import type { Reading } from '../../app/turn.js';
import { textAt } from '../../core/engine/answers.js';
import type { Role } from '../../core/people.js';
import { rolesOn } from '../../core/permissions.js';
import { roleNames } from '../../core/role-names.js';
import { dayOf } from '../../core/time.js';
import type { Emergency } from './rules/papers/emergency-card.js';

const order: readonly Role[] = ['privacy-officer', 'deputy', 'management', 'dpo'];

export async function emergencyOf(reading: Reading): Promise<Emergency> {
  const { organisation, people, now } = reading;
  const answers = await profileOf(reading);
  const text = (path: string) => textAt(answers, path) ?? '';
  const today = dayOf(now, organisation.zone);
  const listed = new Set<string>();
  return {
    business: text('name'),
    adviser: [text('adviser-name'), text('adviser-contact')].filter((part) => part !== '').join(', '),
    today,
    people: order.flatMap((role) =>
      people
        .filter((person) => rolesOn(person, today).includes(role) && !listed.has(person.id))
        .map((person) => {
          listed.add(person.id);
          return { role: roleNames[role], name: person.name, phone: person.phone ?? '' };
        }),
    ),
  };
}
