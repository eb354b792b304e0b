// One turn of one person, and what the rooms of the registers hand over to it: the shell knows no more of them.
import type { AuditAction, AuditEntry } from '../core/audit.js';
import type { DocumentNames, PictureFormat } from '../core/document-names.js';
import type { Answer, Write } from '../core/engine/answers.js';
import type { Checklist, Scope } from '../core/engine/checklist.js';
import type { Behaviour, Press } from '../core/engine/press.js';
import type { Answered, Line, Reply } from '../core/engine/replies.js';
import type { EngineInput } from '../core/engine/step.js';
import type { Template } from '../core/engine/template.js';
import type { Person } from '../core/people.js';
import { type Actor, isOfficer, type Relation } from '../core/permissions.js';
import type { Picture } from '../core/picture/shapes.js';
import type { Prose } from '../core/prose.js';
import type { Sound } from '../core/sounds-like.js';
import type { TableDocument } from '../core/table-document.js';
import { type Language, say, type Text } from '../core/text.js';
import type { Reading as Meant } from '../core/understanding/reading.js';
import type { SaidEarly } from '../core/understanding/talk/said-in-form.js';
import type { History, WholeRegister } from '../core/whole-register.js';
import type { HearingOf } from './hearing.js';
import type { IncomingInput, ReceivedFile } from './incoming.js';
import type { Platform, Said } from './ports/channels.js';
import type { DocumentRequest } from './ports/documents.js';
import type { MessageKind } from './ports/messages.js';
import type { Organisation } from './ports/organisations.js';
import type { StoredRecord } from './ports/records.js';
import type { Crypto, Secrets } from './ports/secrets.js';
import type { Repositories } from './ports/store.js';
import { sentences } from './sentences.js';
import type { MessageFlow, Slash } from './slashes.js';
import type { Waiting } from './typing/waiting.js';

export type { Command, MessageFlow, Slash } from './slashes.js';

export interface AppTurn {
  readonly id: string;
  readonly now: string;
  /** The calendar day of the turn in the organisation's zone. */
  readonly today: string;
  readonly platform: Platform;
  readonly registers: Registers;
  readonly repositories: Repositories;
  readonly crypto: Crypto;
  /** Absent where no keys are set: then nothing can be encrypted. */
  readonly secrets?: Secrets;
  organisation: Organisation;
  readonly person: Person;
  /** Everybody of the organisation, the person included; and who was erased, as a number. */
  readonly people: readonly Person[];
  readonly actor: Actor;
  /** An earlier attempt at this turn met another's write: it waits for who else works on the same record. */
  readonly contended: boolean;
  /** The machine's time was moved, or differs from the database's: no legal term may count from `now`. */
  readonly clockUnsure?: true;
  /** Urgent alarms have no second way: there is no mail server in the settings. */
  readonly onlyChat?: true;
  /** Where public pages can be reached; absent where they cannot. */
  readonly publicUrl?: string;
  /** Of who speaks; a turn in which they choose another goes on in that. */
  language: Language;
  /** In which this person reads when something was done; absent: that of the organisation. */
  readonly readerZone?: string;
  readonly said: Said[];
  readonly entries: AuditEntry[];
  /** Records whose answers this turn changed while they were drafts. */
  readonly drafts: Set<string>;
  /** What waited for this person's next word when the turn began, and what waits when it ends. */
  waited: Waiting;
  waits: Waiting;
  /** A breach or a request that was told with an answer, to be offered below what that led to. */
  besideAnswer?: { readonly tells: 'breach' | 'request'; readonly text: string };
  /** What was told and is not what it was offered as: it is heard once more as what else it is. */
  again?: string;
  /** What was heard in typed text. */
  heard: readonly Meant[];
  /** What the person answered, to be read back where it was asked. */
  answered?: Answered;
  /** The turn whose answers were taken back. */
  undone?: string;
  /** The button that typed words said yes or no to, and what it is about. */
  meant?: { readonly action: string; readonly agreed: boolean; readonly subject?: string };
  /** The record of which a story was refused: it is shown no more. */
  refused?: string;
  /** Nothing came of what was done, and the person was told why. */
  stale?: true;
  /** What is typed behind the name of a button that was pressed by it, and is to be heard after that. */
  rest?: string;
}

/** A record with everything the engine looks at, and what the reader is to it. */
export interface Loaded {
  readonly record: StoredRecord;
  readonly checklist: Checklist;
  readonly versions: readonly Answer[];
  readonly scope: Scope;
  readonly relations: readonly Relation[];
}

/** What a kind of notice is, apart from what it says. */
export interface NoticeHead {
  /** `legal` goes day and night, `personal` alone and `digest` as a line among others in office hours. */
  readonly kind: MessageKind;
  /** Reminders with such a key are counted in hours that pass, wherever somebody is; absent: at a time of day. */
  readonly elapses?: (key: string) => boolean;
  /** Another way for an alarm that is looked after already: it is not looked after once more. */
  readonly secondWay?: true;
  /** Asked in its time. `ahead`: in the first message of its month. `once`: said once, in a month without another message. */
  readonly month?: 'ahead' | 'once';
  /** Belongs to the message that shows this card of the same record, where the person has one. */
  readonly under?: string;
}

/** What a notice is about, as it stands in the row. */
export interface About {
  /** Null where it is about no record. */
  readonly record: string | null;
  readonly key: string;
  /** When its cause was, or was to be. */
  readonly plannedAt: string;
}

interface AnyNotice {
  /**
   * Who gets it when a reminder fires, by person id; nobody is noted in the log. The turn is of no person (`systemTurn`):
   * it may do nothing and is shown nothing, so read the repositories and answers, not `loadAll`. Absent where only
   * `notify` sends it.
   */
  readonly to?: (turn: AppTurn, about: About) => Promise<readonly string[]>;
  /** What else happens when the reminder fires, in the same transaction, such as planning the next. */
  readonly fires?: (turn: AppTurn, about: About) => Promise<void>;
  /** The message stays as the facts are: rendered as this card whenever its record changes; a line only when alone. */
  readonly card?: string;
}

/** Goes alone. */
export interface Alone extends AnyNotice {
  /** In a turn of the receiver, which cannot write: the permission is looked at now. Undefined when nothing applies. */
  readonly render: (turn: AppTurn, about: About) => Promise<Reply | undefined>;
  /** By when something must have been done (ISO); undefined when there is no such moment (any more). */
  readonly deadline?: (turn: AppTurn, record: string) => Promise<string | undefined>;
}

/** One line among others; `render` when it happens to be the only one. */
export interface InDigest extends AnyNotice {
  readonly line: (turn: AppTurn, about: About) => Promise<Line | undefined>;
  readonly render?: (turn: AppTurn, about: About) => Promise<Reply | undefined>;
  /** What it renders is answered where it stands, so it may come on top of others. */
  readonly answerable?: true;
}

/** What a card shows this person now; undefined when they may not see it (any more). */
export type Card = (turn: AppTurn, record: string | null) => Promise<Reply | undefined>;

/** What reading a record needs of a turn; the worker that makes documents has no more. */
export type Reading = Pick<AppTurn, 'registers' | 'repositories' | 'organisation' | 'language' | 'people' | 'now'> & {
  readonly person: Pick<AppTurn['person'], 'id'>;
  /** Absent where nobody speaks: then no relation follows from a role. */
  readonly actor?: AppTurn['actor'];
};

/** What a document may be made of, all from one snapshot. */
export interface Desk extends Reading {
  readonly request: DocumentRequest;
  /** As it is now, or as it was signed off in this version. */
  register(version?: number): Promise<WholeRegister>;
  /** What happened to each of its records, until it was as it is there. */
  history(document: WholeRegister): Promise<History>;
  /** The record that the document is about, with its answers. */
  subject(): Promise<Loaded>;
}

/** How a document is made of what the desk reads; a picture may look different in each format. */
export type Maker =
  | { readonly prose: (desk: Desk) => Promise<Prose> }
  | { readonly picture: (desk: Desk, format: PictureFormat) => Promise<Picture> }
  | { readonly table: (desk: Desk) => Promise<TableDocument> }
  /** Made by the writer itself, of the whole register, or given back as it was kept. */
  | 'elsewhere';

/** What a button does; its verb is on the wire for ever. */
export interface Button {
  readonly run: (turn: AppTurn, press: Press) => Promise<void>;
}

/** What a typed command does with what stands behind its word. */
export type Run = (turn: AppTurn, typed: string) => void | Promise<void>;

/** What the shell does with records of one checklist beside asking and storing. */
export interface Handling {
  /** What confirming brings about, in the same transaction; it stands for `changed` in that turn. The answers are the new ones, the
   * row of the record (its name, its status) is as it was before: what is said of it belongs in `finished`. */
  readonly confirmed?: (turn: AppTurn, loaded: Loaded) => Promise<void>;
  /** Whether confirming is held back, by a question first or by who may not; that is said, and nothing is stored. */
  readonly holds?: (turn: AppTurn, loaded: Loaded, input: EngineInput) => Promise<boolean>;
  /** What a turn that stored these answers brings about. */
  readonly changed?: (turn: AppTurn, loaded: Loaded, writes: readonly Write[]) => Promise<void>;
  /** What is shown when its interview is through; without it, what comes next in the register. */
  readonly finished?: (turn: AppTurn, record: StoredRecord) => Promise<void>;
  /** What is shown when it is left open for now. */
  readonly paused?: (turn: AppTurn, record: StoredRecord) => Promise<void>;
  /** How it is shown to whoever asks for it, or refused; without it, as the list of its answers. */
  readonly shown?: (turn: AppTurn, record: StoredRecord) => Promise<void>;
  /** What a reply to its card does; without it such a reply is typed text like any other. */
  readonly replied?: (turn: AppTurn, loaded: Loaded, text: string) => Promise<void>;
  /** What a file does that is sent while it has the focus. */
  readonly received?: (turn: AppTurn, record: StoredRecord, file: ReceivedFile) => Promise<void>;
  /** The same while the form of a new one stands open: nothing of it is stored yet. */
  readonly receivedEarly?: (turn: AppTurn, file: ReceivedFile) => void;
  /** Answers what is asked beside the form of a new one, of which this is filled in; false where it has no answer of its own. */
  readonly askedEarly?: (
    turn: AppTurn,
    filled: Readonly<Record<string, unknown>>,
    text: string,
  ) => boolean | Promise<boolean>;
  /** Answers what is said beside the form of a new one and is no part of it. */
  readonly saysInForm?: (
    turn: AppTurn,
    filled: Readonly<Record<string, unknown>>,
    means: SaidEarly,
  ) => string | undefined;
  /** What a button of its card does beside its questions (the verbs `act` and `part`). */
  readonly act?: (turn: AppTurn, loaded: Loaded, press: Press) => Promise<void>;
}

/** What a room does with a file that is sent while no record takes it. */
export interface FileReceiver {
  /** Whether this kind of file is most likely meant for it. */
  readonly likely: (file: ReceivedFile) => boolean;
  /** False when this person has nothing here that it could belong to. */
  readonly take: (turn: AppTurn, file: ReceivedFile) => Promise<boolean>;
}

/** The ways on from where somebody is who is asked nothing. */
export interface Ways {
  /** Where the register stands. */
  readonly where: (turn: AppTurn) => Promise<void>;
  /** Goes on with what was left, or shows where the register stands. */
  readonly goOn: (turn: AppTurn) => Promise<void>;
  /** What comes next after a record is finished. */
  readonly next: (turn: AppTurn, finished: StoredRecord) => Promise<void>;
}

/** The way in: what somebody sees who is asked nothing. */
export interface Entrance extends Ways {
  /** A sentence with the ways on under it; the likely one stands out. */
  readonly doors: (turn: AppTurn, sentence: Text, sound?: Sound) => void;
  /** Roles that were offered to this person, each as a question of one tap. */
  readonly offers: (turn: AppTurn) => void;
}

export type Hearing = HearingOf<AppTurn>;

/** Every register as the shell sees it: data at once; what acts is loaded by the first turn that needs it. */
export interface Registers {
  readonly checklists: readonly Checklist[];
  readonly templates: readonly Template[];
  readonly slashes: readonly Slash[];
  readonly messageFlows: readonly MessageFlow[];
  /** The checklist a stored record names. Ids are for ever, so an unknown one is a fault of ours. */
  checklistOf(id: string): Checklist;
  templateOf(id: string): Template;
  readonly documents: DocumentNames;
  readonly entrance: Entrance;
  hearing(): Promise<Hearing>;
  /** Loads everything that a turn may need: for a program whose users wait for an answer, not for its start. */
  ready(): Promise<void>;
  /** The home page; stores nothing. */
  home(turn: AppTurn): Promise<void>;
  /** Whether the version or group of people that a document is about is there (still). */
  isThere(turn: AppTurn, document: string, about: 'version' | 'group', subject: string): Promise<boolean>;
  maker(document: string): Promise<Maker | undefined>;
  noticeHead(name: string): NoticeHead | undefined;
  notice(name: string): Promise<Alone | InDigest | undefined>;
  card(name: string): Promise<Card | undefined>;
  /** Undefined for a verb of no room. */
  behaviour(verb: string): Behaviour | undefined;
  button(verb: string): Promise<Button | undefined>;
  /** What a command does, by its id; or what is typed behind a slash that begins with none of its commands. */
  command(id: string): Promise<Run | undefined>;
  otherwise(slash: string): Promise<Run | undefined>;
  handling(checklist: string): Promise<Handling>;
  fileReceivers(): Promise<readonly FileReceiver[]>;
  /** Whether this is about something that everybody may do, a guest and who comes before anybody is in charge too. */
  isOpenToAll(turn: AppTurn, input: IncomingInput): Promise<boolean>;
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
  const { record = null, path = null, digest = null } = about;
  turn.entries.push({ at: turn.now, actor: turn.person.id, action, record, path, digest });
}

/** Whom to ask: the privacy officer by name, or in words while there is none. */
export function officerName(turn: AppTurn): string {
  return turn.people.find(isOfficer)?.name ?? say(sentences.theOfficer, turn.language);
}
