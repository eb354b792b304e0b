// Somebody is asked to take on a role: they hear of it without having to come and look.

import type { Alone } from '../../app/notices/notice.js';
import { isRole } from '../../core/role-names.js';
import { offerReply } from './roles.js';

/** The key is the role. Nothing when it was answered, or taken back, meanwhile. */
export const roleOffered: Alone = {
  render: async (turn, { key }) => {
    const offer = turn.person.grants.find(({ role, acceptedAt }) => role === key && acceptedAt === null);
    return offer && isRole(key) ? offerReply(turn, offer) : undefined;
  },
};
