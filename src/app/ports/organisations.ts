// The deployment, its organisations, and where they are installed.
import type { Language } from '../../core/text.js';
import type { Platform } from './channels.js';
import type { StoredRecord } from './records.js';

/** One for a database: made when it is first opened by a program that writes. */
export interface Deployment {
  /** Made with `--now`: time may be given, real chat platforms are refused. */
  readonly demo: boolean;
  /** The furthest moment a demo was taken to; null on a real database. */
  readonly clock: string | null;
}

export interface Organisation {
  readonly id: string;
  readonly language: Language;
  readonly zone: string;
}

/** A chat workspace (Slack), an organisation of workspaces (Slack, `enterprise`) or a tenant (Teams). */
export interface Installation {
  readonly organisation: string;
  readonly platform: Platform;
  /** The id of the enterprise for an organisation-wide installation, else that of the workspace or tenant. */
  readonly externalId: string;
  /** What the platform gave, sealed under `tokensContext`; null where it is in the settings, and after removal. */
  readonly tokens: string | null;
  readonly botUser: string | null;
  readonly scopes: readonly string[];
  readonly enterprise: boolean;
  /** The platform's id of who installed it: the first privacy officer of a new organisation (decision 2). */
  readonly installedBy: string | null;
  readonly at: string;
  /** The row stays after removal, so that a new installation finds its organisation back. */
  readonly removedAt: string | null;
}

export interface DeploymentRepository {
  get(): Promise<Deployment | undefined>;
  create(deployment: Deployment): Promise<void>;
  setClock(now: string): Promise<void>;
  /** Waits until every other transaction that locked the deployment has ended. */
  lock(): Promise<void>;
  /** Chat workspaces that are connected now; the terminal is none. */
  countInstallations(): Promise<number>;
}

export interface InstallationRepository {
  /** Also one that was removed. */
  find(platform: Platform, externalId: string): Promise<Installation | undefined>;
  /**
   * Adds it, or replaces what was known of it: after each rotation of its tokens too. Throws DuplicateError when it
   * belongs to another organisation.
   */
  save(installation: Installation): Promise<void>;
  /** Deletes the tokens and keeps the row. False when it was not there or removed before. */
  remove(organisation: string, platform: Platform, externalId: string, at: string): Promise<boolean>;
  /** Of one organisation, oldest first, the removed ones included. */
  list(organisation: string): Promise<readonly Installation[]>;
  /** Every connected installation of this deployment that holds tokens: for the program, never for a person. */
  withTokens(): Promise<readonly Installation[]>;
  /** Organisations whose last installation was removed before this moment. */
  abandoned(before: string): Promise<readonly string[]>;
}

export interface OrganisationRepository {
  /** The oldest organisation; a terminal or token deployment has exactly one. */
  first(): Promise<Organisation | undefined>;
  /** The organisation that a connected chat workspace belongs to. */
  ofInstallation(platform: Platform, externalId: string): Promise<Organisation | undefined>;
  get(id: string): Promise<Organisation | undefined>;
  /** All of this deployment, oldest first: for the operator, never for a person in a chat. */
  list(): Promise<readonly Organisation[]>;
  /** Also makes its chain head (n 0). */
  create(organisation: Organisation, at: string): Promise<void>;
  setLanguage(organisation: string, language: Language): Promise<void>;
  setZone(organisation: string, zone: string): Promise<void>;
  /**
   * Moves people, accounts, records, conversations and installations of `from` to `into` and leaves a tombstone of
   * `from`. Roles do not move: they counted there only. Records named in `leaveBehind` are erased. Gives the records
   * that moved, with their new numbers.
   */
  absorb(
    from: string,
    into: string,
    how: { leaveBehind: readonly string[]; at: string },
  ): Promise<readonly StoredRecord[]>;
}

export interface DeliveryRepository {
  /** False when this delivery was handled before. */
  remember(organisation: string, delivery: string, at: string): Promise<boolean>;
  /** Whether it was handled. */
  knows(organisation: string, delivery: string): Promise<boolean>;
  /** In all organisations: those that came before this moment. */
  eraseBefore(at: string): Promise<void>;
}
