// What Teams knows of a person: name, address, and whether they are a guest. Kept for a while, never stored.
import type { Profile } from '../../src/app/profile.js';
import type { Language } from '../../src/core/text.js';
import { type Connector, calling, type Place } from './connector.js';

const keepFor = 30 * 60 * 1_000;
const retryAfter = 60 * 1_000;
const most = 10_000;

export interface Asked {
  readonly user: string;
  readonly name: string | undefined;
  readonly language: Language | undefined;
  readonly place: Place;
  /** Whoever the bot speaks with alone has installed it for themselves. */
  readonly isPersonal: boolean;
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
  const kept = new Map<string, { readonly known: Promise<Known>; until: number }>();

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

  function knownOf(asked: Asked): Promise<Known> {
    const before = kept.get(asked.user);
    if (before !== undefined && before.until > nowMs()) return before.known;
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    const entry = { until: nowMs() + keepFor, known: Promise.resolve<Known>({ name: '', guest: false, sure: false }) };
    entry.known = fetched(asked).catch((error: unknown) => {
      report('teams-profile-unknown', error);
      entry.until = nowMs() + retryAfter;
      return { name: asked.name ?? asked.user, guest: false, sure: false };
    });
    kept.delete(asked.user);
    kept.set(asked.user, entry);
    return entry.known;
  }

  return {
    /** Never fails. */
    async of(asked: Asked): Promise<Profile> {
      const { sure, ...known } = await knownOf(asked);
      const language = asked.language === undefined ? {} : { language: asked.language };
      return { ...known, ...language, mayBeOfficer: asked.isPersonal && sure && !known.guest };
    },
    forget(user: string): void {
      kept.delete(user);
    },
  };
}

export type Profiles = ReturnType<typeof createProfiles>;
