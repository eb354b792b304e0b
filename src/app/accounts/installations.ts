// Chat workspaces come and go: whose they are, what stays when they leave, and when that is erased.

import { subHours } from 'date-fns/subHours';
import type { AuditAction } from '../../core/audit.js';
import type { Language } from '../../core/text.js';
import type { Platform } from '../ports/channels.js';
import { DuplicateError } from '../ports/errors.js';
import type { Installation, Organisation } from '../ports/organisations.js';
import {
  attachmentContext,
  type Crypto,
  draftContext,
  inboxContext,
  type Secrets,
  tokensContext,
} from '../ports/secrets.js';
import type { Repositories, Store } from '../ports/store.js';
import { appendToTrail } from '../trail.js';

export interface InstallationsOptions {
  readonly store: Store;
  readonly crypto: Crypto;
  readonly secrets: Secrets;
  /** For an organisation that is yet to be made. */
  readonly language: Language;
  readonly zone: string;
  /**
   * Whose a workspace is that was not known before. `the-one`: of the one organisation of this deployment (its tokens
   * are in the settings, or it is a tenant of Teams). `new`: of itself (OAuth), until `/register koppel`.
   */
  readonly organisation: 'the-one' | 'new';
}

/** What a platform tells at an installation, and again whenever the tokens change: these as they are, not sealed yet. */
export type Installed = Omit<Installation, 'organisation' | 'at' | 'removedAt'>;

export interface Installations {
  /**
   * Keeps an installation, sealed, and says whose it is. Also after a rotation of its tokens (which leaves no line in
   * the trail) and when it comes back after removal (which finds its organisation back, unless that was erased).
   */
  installed(installation: Installed, now: string): Promise<Organisation>;
  /** Deletes the tokens at once; the data stay. False when it was not connected. */
  uninstalled(platform: Platform, externalId: string, now: string): Promise<boolean>;
  /** A connected installation with its tokens opened. */
  find(
    platform: Platform,
    externalId: string,
  ): Promise<(Installation & { readonly tokens: string | null }) | undefined>;
  /** Seals anew what was sealed under another key than the first, so that the old key can go. Says how many. */
  sealAnew(): Promise<number>;
}

const attempts = 4;

export function createInstallations(options: InstallationsOptions): Installations {
  const { store, secrets } = options;

  async function installed(given: Installed, now: string): Promise<Organisation> {
    return store.transaction(async (repositories) => {
      const { platform, externalId } = given;
      const known = await repositories.installations.find(platform, externalId);
      const organisation = await organisationOf(repositories, known, options, now);
      const isNew = known === undefined || known.removedAt !== null;
      await repositories.installations.save({
        ...given,
        organisation: organisation.id,
        tokens: given.tokens === null ? null : secrets.seal(given.tokens, tokensContext(platform, externalId)),
        at: known?.at ?? now,
        // Who installs again is not who began: the first privacy officer was named by the first.
        installedBy: known?.installedBy ?? given.installedBy,
        removedAt: null,
      });
      if (isNew) await note(repositories, options.crypto, organisation.id, 'install', now);
      return organisation;
    });
  }

  return {
    async installed(given, now) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await installed(given, now);
        } catch (error) {
          // Two processes heard of the same installation: the second finds what the first has made.
          if (!(error instanceof DuplicateError) || attempt === attempts) throw error;
        }
      }
    },
    uninstalled: (platform, externalId, now) =>
      store.transaction(async (repositories) => {
        const known = await repositories.installations.find(platform, externalId);
        if (known === undefined) return false;
        const removed = await repositories.installations.remove(known.organisation, platform, externalId, now);
        if (removed) await note(repositories, options.crypto, known.organisation, 'uninstall', now);
        return removed;
      }),
    async find(platform, externalId) {
      const known = await store.read(({ installations }) => installations.find(platform, externalId));
      if (known === undefined || known.removedAt !== null) return undefined;
      const tokens = known.tokens === null ? null : secrets.open(known.tokens, tokensContext(platform, externalId));
      return { ...known, tokens };
    },
    sealAnew: () =>
      store.transaction(async ({ installations }) => {
        const stale = (await installations.withTokens()).filter(({ tokens }) => tokens && secrets.isStale(tokens));
        for (const installation of stale) {
          const context = tokensContext(installation.platform, installation.externalId);
          const tokens = secrets.seal(secrets.open(installation.tokens ?? '', context), context);
          await installations.save({ ...installation, tokens });
        }
        return stale.length;
      }),
  };
}

async function organisationOf(
  { organisations }: Repositories,
  known: Installation | undefined,
  { crypto, language, zone, organisation: whose }: InstallationsOptions,
  now: string,
): Promise<Organisation> {
  const there = known ? await organisations.get(known.organisation) : undefined;
  const theOne = there === undefined && whose === 'the-one' ? await organisations.first() : there;
  if (theOne !== undefined) return theOne;
  const organisation = { id: crypto.newId(), language, zone };
  await organisations.create(organisation, now);
  return organisation;
}

async function note(
  repositories: Repositories,
  crypto: Crypto,
  organisation: string,
  action: AuditAction,
  at: string,
): Promise<void> {
  const entry = { at, actor: 'system', action, record: null, path: null, digest: null };
  await appendToTrail(repositories, crypto, organisation, [entry]);
}

/** What the keys in the settings must be able to open before the program starts; `secret` are the registers whose words are sealed. */
export function sealedTexts(
  store: Store,
  secret: readonly string[],
): Promise<readonly { readonly sealed: string; readonly context: string }[]> {
  return store.read(async ({ installations, attachments, inbox, answers }) => [
    ...(await answers.sealed(secret)),
    ...(await installations.withTokens()).flatMap(({ tokens, platform, externalId }) =>
      tokens === null ? [] : [{ sealed: tokens, context: tokensContext(platform, externalId) }],
    ),
    ...(await attachments.names()).map(({ id, name }) => ({ sealed: name, context: attachmentContext(id) })),
    ...(await inbox.all()).map(({ sealed, platform, delivery }) => ({
      sealed,
      context: inboxContext(platform, delivery),
    })),
  ]);
}

/** Drafts of forms: sealed here, so that no channel stores what somebody typed as it was typed. */
export function createDrafts({ store, secrets }: Pick<InstallationsOptions, 'store' | 'secrets'>) {
  return {
    async save(organisation: string, person: string, key: string, values: string, at: string): Promise<void> {
      const sealed = secrets.seal(values, draftContext(organisation, person, key));
      await store.transaction(({ drafts }) => drafts.save(organisation, person, key, { values: sealed, at }));
    },
    /** Undefined too when its key is gone: a draft is a help, never a promise. */
    async find(organisation: string, person: string, key: string): Promise<string | undefined> {
      const draft = await store.read(({ drafts }) => drafts.find(organisation, person, key));
      if (draft === undefined) return undefined;
      try {
        return secrets.open(draft.values, draftContext(organisation, person, key));
      } catch {
        return undefined;
      }
    },
    async remove(organisation: string, person: string, key: string): Promise<void> {
      await store.transaction(({ drafts }) => drafts.remove(organisation, person, key));
    },
  };
}

const draftDays = 7;
/** Platforms deliver again within hours; a month is ample. */
const deliveryDays = 30;
/** What was accepted and could not be done: an operator has had so long to see why. */
const inboxDays = 7;
/** What was told, to whom and when: long enough to answer who knew what in the year before. */
const messageDays = 400;

export interface EraseOptions {
  /** A store whose operator part can erase; see `DatabaseStore`. */
  readonly store: Store & { erase(organisation: string, at: string, abandonedBefore?: string): Promise<boolean> };
  /** Days after the last installation is gone; never when absent. */
  readonly eraseAfterDays?: number;
}

/**
 * What is to go because of its age: old drafts, codes that ended, ids of deliveries, messages that ended long ago, and
 * organisations that nobody uses any more.
 */
export async function eraseWhatIsDue({ store, eraseAfterDays }: EraseOptions, now: string): Promise<readonly string[]> {
  await store.transaction(async ({ drafts, linkCodes, deliveries, inbox, messages, pages }) => {
    await drafts.eraseBefore(daysBefore(now, draftDays));
    await linkCodes.eraseBefore(now);
    await pages.eraseBefore(now);
    await inbox.eraseBefore(daysBefore(now, inboxDays));
    await deliveries.eraseBefore(daysBefore(now, deliveryDays));
    await messages.eraseBefore(daysBefore(now, messageDays));
  });
  if (eraseAfterDays === undefined) return [];
  const before = daysBefore(now, eraseAfterDays);
  const abandoned = await store.read(({ installations }) => installations.abandoned(before));
  const erased: string[] = [];
  for (const organisation of abandoned) if (await store.erase(organisation, now, before)) erased.push(organisation);
  return erased;
}

const daysBefore = (now: string, days: number) => subHours(now, 24 * days).toISOString();
