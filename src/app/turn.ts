// One turn of one person: what was loaded once, and what the parts of the shell collect until it is committed.
import type { AuditAction, AuditEntry } from '../core/audit.js';
import type { Reply } from '../core/engine/replies.js';
import { asRead, type Person } from '../core/people.js';
import { type Actor, actorOf, isOfficer } from '../core/permissions.js';
import { type Language, say, type Text } from '../core/text.js';
import { dayOf } from '../core/time.js';
import type { Crypto, Organisation, Platform, Repositories, Said, Secrets } from './ports.js';
import { sentences } from './sentences.js';

export interface AppTurn {
  readonly id: string;
  readonly now: string;
  /** The calendar day of the turn in the organisation's zone. */
  readonly today: string;
  readonly platform: Platform;
  readonly repositories: Repositories;
  readonly crypto: Crypto;
  /** Absent where no keys are set: then nothing can be encrypted. */
  readonly secrets?: Secrets;
  readonly organisation: Organisation;
  readonly person: Person;
  /** Everybody of the organisation, the person included; and who was erased, as a number. */
  readonly people: readonly Person[];
  readonly actor: Actor;
  /** An earlier attempt at this turn met another's write: it waits for who else works on the same record. */
  readonly contended: boolean;
  /** Urgent alarms have no second way: there is no mail server in the settings. */
  readonly onlyChat?: true;
  /** Where public pages can be reached; absent where they cannot. */
  readonly publicUrl?: string;
  readonly language: Language;
  /** In which this person reads when something was done; absent: that of the organisation. */
  readonly readerZone?: string;
  readonly said: Said[];
  readonly entries: AuditEntry[];
  /** Records whose answers this turn changed while they were drafts. */
  readonly drafts: Set<string>;
  /** Nothing came of what was done, and the person was told why. */
  stale?: true;
}

export function beginTurn(
  start: Omit<AppTurn, 'today' | 'actor' | 'language' | 'said' | 'entries' | 'drafts'>,
  locale?: Language,
): AppTurn {
  const today = dayOf(start.now, start.organisation.zone);
  const language = start.person.language ?? locale ?? start.organisation.language;
  return {
    ...start,
    people: asRead(start.people, language),
    today,
    actor: actorOf(start.person, start.people, today),
    language,
    said: [],
    entries: [],
    drafts: new Set(),
  };
}

/** Says something to the person of this turn. */
export function reply(turn: AppTurn, ...replies: readonly Reply[]): void {
  for (const one of replies) turn.said.push({ to: turn.person.id, reply: one });
}

export function tell(turn: AppTurn, text: Text, values: Readonly<Record<string, string | number>> = {}): void {
  reply(turn, { type: 'text', text: say(text, turn.language, values) });
}

/** Says why nothing came of what was done: what it was done on stays as it was. */
export function tellStale(turn: AppTurn, text: Text, values: Readonly<Record<string, string | number>> = {}): void {
  turn.stale = true;
  tell(turn, text, values);
}

/** Notes one line for the audit trail; the lines of a turn are appended together at its end. */
export function record(
  turn: AppTurn,
  action: AuditAction,
  about: { readonly record?: string; readonly path?: string; readonly digest?: string } = {},
): void {
  turn.entries.push({
    at: turn.now,
    actor: turn.person.id,
    action,
    record: about.record ?? null,
    path: about.path ?? null,
    digest: about.digest ?? null,
  });
}

/** Whom to ask: the privacy officer by name, or in words while there is none. */
export function officerName(turn: AppTurn): string {
  return turn.people.find(isOfficer)?.name ?? say(sentences.theOfficer, turn.language);
}
