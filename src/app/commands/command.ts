// What a command is: words in both languages, one line of help, and what it does.
import type { Text } from '../../core/text.js';
import type { AppTurn } from '../turn.js';

export interface Command {
  /** For ever: buttons carry it. */
  readonly id: string;
  /** What may be typed behind `/register`; the first of each language is shown in help. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
  readonly describes: Text;
  /** What comes behind the word, for help. */
  readonly takes?: Text;
  readonly run: (turn: AppTurn, argument: string) => Promise<void>;
}
