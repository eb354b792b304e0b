// What may be pressed about colleagues and roles.
import { z } from 'zod';
import { isRole } from '../../core/role-names.js';
import { defineButton } from '../register.js';
import { onPerson } from './colleagues.js';
import { acceptRole, declineRole } from './roles.js';

/** A word that is no role means one that nobody offers. */
const role = z.object({ subject: z.string().transform((word) => (isRole(word) ? word : 'employee')) });

export const buttons = {
  /** A person; what to do with them; a page; who takes over. */
  person: defineButton(
    z.object({ subject: z.string(), path: z.string(), n: z.number(), option: z.string() }),
    onPerson,
  ),
  'accept-role': defineButton(role, (turn, { subject }) => acceptRole(turn, subject)),
  'decline-role': defineButton(role, (turn, { subject }) => declineRole(turn, subject)),
};
