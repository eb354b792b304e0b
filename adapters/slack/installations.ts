// Installations as Bolt wants them, kept by the shell: sealed, and forgotten when the app is removed.
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Installations } from '../../src/app/accounts/installations.js';
import { OperatorError } from '../../src/app/ports/errors.js';
import type { Installation as Kept } from '../../src/app/ports/organisations.js';

export type KeptInstallations = Pick<Installations, 'installed' | 'uninstalled' | 'find'>;

/** The id under which an installation goes: of the enterprise for all of its workspaces, else of the workspace. */
export function externalIdOf(query: {
  readonly isEnterpriseInstall?: boolean | undefined;
  readonly enterpriseId?: string | undefined;
  readonly teamId?: string | undefined;
}): string {
  const id = query.isEnterpriseInstall ? query.enterpriseId : query.teamId;
  if (id === undefined || id === '') throw new NoWorkspace();
  return id;
}

class NoWorkspace extends Error {
  readonly code = 'no-workspace';
}

class NotInstalled extends Error {
  readonly code = 'not-installed';
}

export function installationStore(kept: KeptInstallations, now: () => string): InstallationStore {
  return {
    async storeInstallation(installation) {
      const externalId = externalIdOf({
        isEnterpriseInstall: installation.isEnterpriseInstall,
        enterpriseId: installation.enterprise?.id,
        teamId: installation.team?.id,
      });
      await kept.installed(
        {
          platform: 'slack',
          externalId,
          tokens: JSON.stringify({ ...installation, keptAt: now() }),
          botUser: installation.bot?.userId ?? null,
          scopes: installation.bot?.scopes ?? [],
          enterprise: installation.isEnterpriseInstall === true,
          installedBy: installation.user.id,
        },
        now(),
      );
    },
    async fetchInstallation(query: InstallationQuery<boolean>) {
      const found = await kept.find('slack', externalIdOf(query));
      if (found === undefined || found.tokens === null) throw new NotInstalled();
      // What we sealed ourselves in storeInstallation, and nobody could change since.
      const installation: Installation<'v2', boolean> = JSON.parse(found.tokens);
      return installation;
    },
    async deleteInstallation(query: InstallationQuery<boolean>) {
      await kept.uninstalled('slack', externalIdOf(query), now());
    },
  };
}

/**
 * Whether an installation is of before a moment (Unix seconds) at which Slack says that it ended. Its tokens say when they
 * came; for a token in the settings that is when this process tried it.
 */
export function madeBefore(
  { tokens, at }: Pick<Kept, 'tokens' | 'at'>,
  tried: string,
  ended: number | undefined,
): boolean {
  if (ended === undefined) return true;
  const made = tokens === null ? tried : (KeptAt.safeParse(JSON.parse(tokens)).data?.keptAt ?? at);
  return Math.floor(Date.parse(made) / 1_000) <= ended;
}

/** Tokens that were kept by an earlier version do not say it. */
const KeptAt = z.object({ keptAt: z.string() });

/** What Slack says of a token that is in the settings; a sentence for the operator when it is not accepted. */
export function tokenProblem(setting: string, reason: string): OperatorError {
  const known: Readonly<Record<string, string>> = {
    invalid_auth: 'Slack does not know it. Copy it again',
    not_authed: 'Slack does not know it. Copy it again',
    token_revoked: 'it was revoked. Install the app again and copy the new one',
    account_inactive: 'the app was removed from the workspace. Install it again and copy the new one',
    missing_scope: 'it lacks a right. Install the app again from the manifest',
  };
  const where =
    setting === 'SLACK_APP_TOKEN'
      ? 'Basic Information > App-Level Tokens'
      : 'OAuth & Permissions > Bot User OAuth Token';
  const why =
    known[reason] ?? `Slack answered ${/^[a-z_]{1,40}$/.test(reason) ? reason : 'something unexpected'}. Check it`;
  return new OperatorError(
    'slack-token',
    `${setting} does not work: ${why} (api.slack.com/apps > your app > ${where}).`,
  );
}
