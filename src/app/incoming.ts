// What a channel hands over and what it gets back. The one door of the shell: `Bot.handle`.

import type { Answered } from '../core/engine/replies.js';
import type { ReadFile } from '../core/file-content.js';
import type { Language } from '../core/text.js';
import type { Reading } from '../core/understanding/reading.js';
import type { Platform, Said } from './ports/channels.js';

/** What a chat platform knows of who speaks. */
export interface Profile {
  /** As it stands on the platform. */
  readonly name: string;
  /** Of the platform's settings; what the person chose with `/register taal` goes before it. */
  readonly language?: Language;
  readonly email?: string;
  /** IANA zone in which the person reads moments; what they type is meant in the zone of the organisation. */
  readonly zone?: string;
  /** Owner or admin of the workspace, or who installed it: the first of them becomes privacy officer (decision 2). */
  readonly mayBeOfficer: boolean;
  /** From outside: only what a role of this person allows (decision 3). */
  readonly guest: boolean;
}

/** A file as the turn gets it. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it holds as a register, where a reader of files is there; asked only for whoever may import it. */
  readonly read?: () => ReadFile;
}

export type IncomingInput =
  /** Typed freely: a command with a slash, a control word, or the answer to what was last shown. */
  | {
      readonly type: 'text';
      readonly text: string;
      /** Typed as a reply to this message of the bot, by its handle (`Sent`). */
      readonly replyTo?: string;
      /** The record on the buttons of the form that stood open where it was typed; of a form that was not sent yet, nothing typed is an answer. */
      readonly over?: string;
      /** What stands typed in the form in which this was typed, and is not sent yet. */
      readonly beside?: { readonly record: string; readonly values: Readonly<Record<string, unknown>> };
    }
  /** A pressed action, by its wire id. */
  | { readonly type: 'press'; readonly action: string }
  /**
   * A submitted form or a pick, by path; null is "weet ik niet", `{ account, name }` a colleague on the platform.
   * `n` holds the version each field showed; without it the version this person was last shown counts.
   */
  | {
      readonly type: 'answer';
      readonly record?: string;
      readonly values: Readonly<Record<string, unknown>>;
      readonly n?: Readonly<Record<string, number>>;
    }
  /** A file that the person sent. A channel refuses one above `maxFileBytes` before it fetches it. */
  | { readonly type: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** Picked one of `messageFlows` on a message: its text and the moment it was written (ISO, UTC). Stores nothing. */
  | {
      readonly type: 'from-message';
      readonly flow: string;
      readonly text: string;
      readonly at: string;
      /** Leads to the message, for who may read it where it stands. */
      readonly link?: string;
    }
  /**
   * Wrote where others read along, and no command: what was written is not handed over. What a colleague asked this person
   * is shown in their own conversation, once; nothing is said where nothing was asked.
   */
  | { readonly type: 'among-others' }
  /** The person opened the channel: show where they are, store nothing on their behalf. */
  | { readonly type: 'open' }
  /** The person looks at the home page of the bot: what it shows, stores nothing. */
  | { readonly type: 'home' };

/** What a channel takes of one file (decision 20). */
export const maxFileBytes = 10 * 1024 * 1024;

export interface Incoming {
  readonly platform: Platform;
  /** The chat workspace or tenant; null in the terminal. */
  readonly workspace: string | null;
  /** The platform's id of the person; the account name in the terminal. */
  readonly user: string;
  /** Where a message that nobody asked for is to go: a conversation (Teams); the workspace when absent. */
  readonly address?: string;
  /** What the platform knows of the person; absent where an account is only a name. */
  readonly profile?: Profile;
  /** The platform's id of this delivery: the same id has one effect. */
  readonly delivery: string;
  /** ISO instant in UTC. */
  readonly now: string;
  readonly input: IncomingInput;
}

export interface Outcome {
  /** Person id of who spoke; empty when nobody is known by this account and nothing was stored. */
  readonly person: string;
  /** Of who spoke: what the channel itself says is in it too. */
  readonly language?: Language;
  /** In the order to show; also messages for others. */
  readonly said: readonly Said[];
  /** What was heard in typed text, the likeliest first; for whoever tries the bot, and never logged. */
  readonly heard?: readonly Reading[];
  /** The id of the turn, by which what was answered in it is known when it is taken back. */
  readonly turn?: string;
  /** What the person answered; for their own conversation only. */
  readonly answered?: Answered;
  /** The turn whose answers were taken back in this one. */
  readonly undone?: string;
  /** The button that typed words said yes or no to, and what it is about: its message is done with. */
  readonly meant?: { readonly action: string; readonly agreed: boolean; readonly subject?: string };
  /** Nothing came of it: what was pressed is refused or belongs to what went on, and its card stays as it was. */
  readonly stale?: true;
  /** Something was stored: what others look at may read otherwise now. */
  readonly changed?: true;
  /** A stable code with its sentence when nothing was stored because of a mistake of the caller. */
  readonly error?: { readonly code: string; readonly text: string };
}

export interface Bot {
  handle(incoming: Incoming): Promise<Outcome>;
}
