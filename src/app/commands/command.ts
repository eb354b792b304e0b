// What a command is: words in both languages, one line of help, and what it does.
import type { PermissionAction } from '../../core/permissions.js';
import type { Text } from '../../core/text.js';
import type { AppTurn } from '../turn.js';

export interface Command {
  /** For ever: buttons carry it. */
  readonly id: string;
  /** What may be typed behind `/register`; the first of each language is shown in help. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
  readonly describes: Text;
  /** Help shows it only to who may do this; the command itself asks again. Absent where it depends on the record. */
  readonly needs?: PermissionAction;
  /** What comes behind the word, for help. */
  readonly takes?: Text;
  readonly run: (turn: AppTurn, argument: string) => Promise<void>;
}

/** What may be typed behind a slash, for every channel. */
export interface Slash {
  /** Typed behind the slash; in lower case. */
  readonly word: string;
  /** Other words for it: in English, and for who forgets. Platforms that list their commands list the first only. */
  readonly also?: readonly string[];
  /** Its word alone counts without the slash too, even while a question waits: who is in a hurry forgets the slash. */
  readonly urgent?: true;
  /** One line, which the platforms show while somebody types. */
  readonly describes: Text;
  readonly commands: readonly Command[];
  /** Takes what begins with no word of the commands; without it the nearest command is named and nothing runs. */
  readonly otherwise?: (turn: AppTurn, typed: string) => Promise<void>;
}
