// What may be typed behind a slash, and begun from a message: data of the rooms, for every channel.
import type { PermissionAction } from '../core/permissions.js';
import type { Language, Text } from '../core/text.js';

/** What may be typed behind a slash, in words; what it does is in the shell of its room. */
export interface Command {
  /** For ever: buttons carry it. */
  readonly id: string;
  /** The first of each language is shown in help; an empty one stands for the slash alone. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
  readonly describes: Text;
  /** Help shows it only to who may do this; the command itself asks again. Absent where it depends on the record. */
  readonly needs?: PermissionAction;
  /** It changes the register: help does not show it to who only reads that. */
  readonly edits?: true;
  /** What comes behind the word, for help. */
  readonly takes?: Text;
  /** Begins with the form of something new, so that a channel can open a window before the turn is done. */
  readonly opensForm?: true;
}

/** A word behind a slash, for every channel. */
export interface Slash {
  /** Typed behind the slash; in lower case. */
  readonly word: string;
  /** Other words for it: in English, and for who forgets. Platforms that list their commands list the first only. */
  readonly also?: readonly string[];
  /** Its word alone counts without the slash too, even while a question waits: who is in a hurry forgets the slash. */
  readonly urgent?: true;
  /** Its commands may be typed behind a slash of their own too. */
  readonly main?: true;
  /** Said to who begins its form where others read along, to them alone. */
  readonly amongOthers?: Text;
  /** The same for what is typed behind it and is none of its commands. */
  readonly opensForm?: true;
  /** One line, which the platforms show while somebody types. */
  readonly describes: Text;
  readonly commands: readonly Command[];
}

/** What can be begun from somebody's message, in every channel; manifests are made from it. */
export interface MessageFlow {
  /** For ever: platforms send it. */
  readonly id: string;
  /** In the menu of a message; at most 24 characters, which is what Slack shows. */
  readonly label: Text;
  readonly describes: Text;
  /** Said above the form of what somebody wrote where others read it too. */
  readonly warns?: Text;
  /** The flow whose form is shown. */
  readonly checklist: string;
  /** What stands in its fields, by path, as a person would type it; `at` is the moment it was written (ISO, UTC). */
  readonly values: (
    text: string,
    at: string,
    reader: { readonly zone: string; readonly language: Language },
  ) => Readonly<Record<string, unknown>>;
}
