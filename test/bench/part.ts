// What a measurement gets and gives.
import type { Script } from './script.js';

export interface Setting {
  /** For databases; emptied at the end. */
  readonly folder: string;
  readonly script: Script;
  /** Tells who waits what is going on. */
  readonly say: (sentence: string) => void;
}

export interface Part {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  /** Markdown for the report. */
  measure(setting: Setting): Promise<string>;
}
