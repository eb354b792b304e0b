// What Teams knows of a person: name, address, and whether they are a guest. Kept for a while, never stored.
import type { Profile } from '../../src/app/incoming.js';
import { late, within } from '../../src/app/pacing.js';
import type { Language } from '../../src/core/text.js';
import { Lookups } from '../chat/lookups.js';
import { type Connector, calling, type Place } from './connector.js';
import { times } from './limits.js';

export interface Asked {
  readonly user: string;
  readonly name: string | undefined;
  readonly language: Language | undefined;
  readonly place: Place;
  /** Whoever the bot speaks with alone has installed it for themselves. */
  readonly isPersonal: boolean;
  /** Whether the bot spoke with them before. */
  readonly wasMet: () => Promise<boolean>;
}

export interface ProfilesOptions {
  readonly connector: Pick<Connector, 'member'>;
  readonly tenant: string;
  readonly nowMs: () => number;
  readonly report: (event: string, cause?: unknown) => void;
}

interface Known {
  readonly name: string;
  readonly email?: string;
  readonly guest: boolean;
  /** Who could not be looked up may report something, and takes no office. */
  readonly sure: boolean;
}

export function createProfiles({ connector, tenant, nowMs, report }: ProfilesOptions) {
  const lookups = new Lookups<Known>({ nowMs, failed: (error) => report('teams-profile-unknown', error) });

  async function fetched({ place, name, user }: Asked): Promise<Known> {
    const member = await calling(() => connector.member(place), { attempts: 2 });
    const email = member.email ?? member.userPrincipalName ?? undefined;
    const elsewhere = typeof member.tenantId === 'string' && member.tenantId !== tenant;
    return {
      name: member.name || name || user,
      ...(email === undefined ? {} : { email }),
      guest: elsewhere || member.userRole === 'guest' || member.userRole === 'anonymous',
      sure: true,
    };
  }

  /** Waits for the answer of Teams only as long as nobody notices; what was known before does until then. */
  async function inTime(asked: Asked): Promise<Known> {
    const known = lookups.of(asked.user, () => fetched(asked), unsure(asked));
    const found = await within(known, times.lookup);
    if (found !== late) return found;
    // Who is new may be the first privacy officer, which only this tells.
    if (asked.isPersonal && !(await asked.wasMet())) return known;
    return lookups.last(asked.user) ?? unsure(asked);
  }

  return {
    /** Never fails. */
    async of(asked: Asked): Promise<Profile> {
      const { sure, ...known } = await inTime(asked);
      const language = asked.language === undefined ? {} : { language: asked.language };
      return { ...known, ...language, mayBeOfficer: asked.isPersonal && sure && !known.guest };
    },
    forget: (user: string): void => lookups.forget(user),
  };
}

const unsure = ({ name, user }: Asked): Known => ({ name: name ?? user, guest: false, sure: false });

export type Profiles = ReturnType<typeof createProfiles>;
