// What Slack knows of a person: name, language, and whether they run the workspace. Kept for a while, never stored.
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Profile } from '../../src/app/incoming.js';
import { late, within } from '../../src/app/pacing.js';
import { isTimeZone } from '../../src/core/time.js';
import { Lookups } from '../chat/lookups.js';
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
  const lookups = new Lookups<Profile>({ nowMs, failed: (error) => report('slack-profile-unknown', error) });
  const nameOf = ({ workspace, user }: Pick<Asked, 'workspace' | 'user'>) => `${workspace}|${user}`;

  async function inTime(asked: Asked): Promise<Profile> {
    const profile = await within(fetched(asked), times.call);
    if (profile === late) throw new Error('Slack does not say who this is.');
    return profile;
  }

  return {
    /**
     * Never fails: who cannot be looked up goes by what was known last, or by the account, and is looked up again a minute
     * later. Who was known before is not waited for; of others it takes up to `times.call`: no acknowledgement waits for it.
     */
    of: (asked: Asked): Promise<Profile> =>
      lookups.soon(nameOf(asked), () => inTime(asked), unknown(asked.user), times.known),
    /** Slack says what changed; what it leaves out is as it was, and where it says nothing it is asked again. */
    changed(who: Pick<Asked, 'workspace' | 'user'>, given: unknown): void {
      const name = nameOf(who);
      const said = User.safeParse(given).data;
      const before = lookups.last(name);
      if (!said?.profile) lookups.forget(name);
      else lookups.know(name, { ...before, ...profileOf(said, who.user) });
    },
  };
}

export type Profiles = ReturnType<typeof createProfiles>;

const unknown = (user: string): Profile => ({ name: user, mayBeOfficer: false, guest: false });

async function fetched({ client, user }: Asked): Promise<Profile> {
  const answer = await calling(() => client.users.info({ user, include_locale: true }), { attempts: 2 });
  return profileOf(User.parse(answer.user ?? {}), user);
}

function profileOf(known: z.output<typeof User>, user: string): Profile {
  const language = known.locale?.startsWith('nl') ? 'nl' : known.locale ? 'en' : undefined;
  const email = known.profile?.email ?? undefined;
  return {
    name: known.profile?.real_name || known.real_name || known.name || user,
    ...(language === undefined ? {} : { language }),
    ...(email === undefined ? {} : { email }),
    ...(known.tz && isTimeZone(known.tz) ? { zone: known.tz } : {}),
    ...rightsOf(known),
  };
}

function rightsOf(known: z.output<typeof User>): Pick<Profile, 'mayBeOfficer' | 'guest'> {
  const any = (...signs: readonly (boolean | null | undefined)[]) => signs.includes(true);
  return {
    mayBeOfficer: any(known.is_admin, known.is_owner),
    guest: any(known.is_restricted, known.is_ultra_restricted, known.is_stranger),
  };
}
