// What the shell loaded for one turn, beside the answers.
import type { RoleGrant } from '../people.js';
import type { Language } from '../text.js';
import type { Answers } from './answers.js';
import type { Template } from './template.js';

/** What the shell loaded for this turn; nothing else is known to the engine. */
export interface Facts {
  /** Of the person who reads. */
  readonly language: Language;
  /** In which text from templates and the ready lists is stored. */
  readonly organisationLanguage: Language;
  /** IANA zone of the organisation: days and times typed are meant in it. */
  readonly zone: string;
  /** The moment of the turn, ISO in UTC. */
  readonly now: string;
  /** Person id of who reads. */
  readonly me: string;
  readonly people: readonly KnownPerson[];
  readonly suppliers: readonly KnownSupplier[];
  /** Id of the record itself; absent while it has none. */
  readonly record?: string;
  /** "V-003 Klanten". */
  readonly recordName: string;
  /** Whoever may has said that it is finished, and nobody opened it again since. */
  readonly confirmed?: true;
  readonly template: Template | undefined;
  /** The answers in the profile of the organisation; absent where the shell did not load them. */
  readonly organisation?: Answers;
  /** Clients for whom data are kept (art. 30(2) GDPR); absent where the shell did not load them. */
  readonly clients?: readonly Named[];
  /** The activities in use; absent where the shell did not load them. */
  readonly activities?: readonly KnownActivity[];
}

export interface KnownActivity extends Named {
  readonly answers: Answers;
  /** Confirmed: what it says counts. Absent where the shell did not look. */
  readonly confirmed?: boolean;
}

/** The answers are there where the shell loaded them. */
export interface KnownSupplier extends Named {
  readonly answers?: Answers;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The roles are there where they were loaded. */
export interface KnownPerson extends Named {
  readonly grants?: readonly RoleGrant[];
  /** Erased: shown where an answer names them, and never to be picked. */
  readonly former?: number;
  /** A guest of the platform: may be named, and does nothing here without a role. */
  readonly outside?: boolean;
}
