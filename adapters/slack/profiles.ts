// What Slack knows of a person: name, language, and whether they run the workspace. Kept for a while, never stored.
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Profile } from '../../src/app/incoming.js';
import { late, within } from '../../src/app/pacing.js';
import { isTimeZone } from '../../src/core/time.js';
import { calling } from './calls.js';
import { times } from './limits.js';

const User = z.object({
  team_id: z.string().nullish(),
  name: z.string().nullish(),
  real_name: z.string().nullish(),
  deleted: z.boolean().nullish(),
  locale: z.string().nullish(),
  tz: z.string().nullish(),
  is_admin: z.boolean().nullish(),
  is_owner: z.boolean().nullish(),
  is_restricted: z.boolean().nullish(),
  is_ultra_restricted: z.boolean().nullish(),
  is_stranger: z.boolean().nullish(),
  profile: z.object({ real_name: z.string().nullish(), email: z.string().nullish() }).nullish(),
});

const keepFor = 30 * 60 * 1_000;
const retryAfter = 60 * 1_000;
const most = 10_000;

export interface Asked {
  readonly workspace: string;
  readonly user: string;
  readonly client: WebClient;
}

export interface ProfilesOptions {
  readonly nowMs: () => number;
  readonly report: (event: string, cause?: unknown) => void;
}

export function createProfiles({ nowMs, report }: ProfilesOptions) {
  const kept = new Map<string, { readonly profile: Promise<Profile>; until: number; last: Profile | undefined }>();
  const keyOf = ({ workspace, user }: Pick<Asked, 'workspace' | 'user'>) => `${workspace}|${user}`;

  async function fetched(asked: Asked): Promise<Profile> {
    const { client, user } = asked;
    const answer = await calling(() => client.users.info({ user, include_locale: true }), { attempts: 2 });
    const known = User.parse(answer.user ?? {});
    const language = known.locale?.startsWith('nl') ? 'nl' : known.locale ? 'en' : undefined;
    const email = known.profile?.email ?? undefined;
    return {
      name: known.profile?.real_name || known.real_name || known.name || user,
      ...(language === undefined ? {} : { language }),
      ...(email === undefined ? {} : { email }),
      ...(known.tz && isTimeZone(known.tz) ? { zone: known.tz } : {}),
      mayBeOfficer: known.is_admin === true || known.is_owner === true,
      guest: known.is_restricted === true || known.is_ultra_restricted === true || known.is_stranger === true,
    };
  }

  async function inTime(asked: Asked): Promise<Profile> {
    const profile = await within(fetched(asked), times.call);
    if (profile === late) throw new Error('Slack does not say who this is.');
    return profile;
  }

  return {
    /**
     * Never fails: who cannot be looked up goes by what was known last, or by the account, and is looked up again a minute
     * later. It takes up to `times.call`: no acknowledgement waits for it.
     */
    of(asked: Asked): Promise<Profile> {
      const key = keyOf(asked);
      const known = kept.get(key);
      if (known !== undefined && known.until > nowMs()) return known.profile;
      if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
      const entry = { until: nowMs() + keepFor, last: known?.last, profile: inTime(asked) };
      entry.profile = entry.profile.then(
        (profile) => {
          entry.last = profile;
          return profile;
        },
        (error: unknown) => {
          report('slack-profile-unknown', error);
          entry.until = nowMs() + retryAfter;
          return entry.last ?? unknown(asked.user);
        },
      );
      kept.delete(key);
      kept.set(key, entry);
      return entry.profile;
    },
    forget(asked: Pick<Asked, 'workspace' | 'user'>): void {
      kept.delete(keyOf(asked));
    },
  };
}

export type Profiles = ReturnType<typeof createProfiles>;

const unknown = (user: string): Profile => ({ name: user, mayBeOfficer: false, guest: false });
