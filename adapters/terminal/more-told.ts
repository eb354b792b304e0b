// Which lines of a form go to the bot first: an answer may stand in them, and more.
import type { IncomingInput } from '../../src/app/incoming.js';
import { controlWord } from '../../src/core/engine/control-words.js';
import type { Field } from '../../src/core/engine/replies.js';
import type { Reading } from '../../src/core/understanding/reading.js';

/** Whether a line, where this kind of answer is asked, may be a sentence, or belong to another question of the form. */
export function mayTellMore(line: string, kind: Field['kind'] | undefined): boolean {
  if (kind !== 'text' && kind !== 'person' && kind !== 'moment') return false;
  if (line.startsWith('/') || controlWord(line) !== undefined) return false;
  // A word before a name is no part of it: "onze sander".
  const fewest = isAddress.test(line) || asks.test(line.trim()) ? 1 : kind === 'person' ? 2 : 4;
  return line.trim().split(/\s+/).length >= fewest;
}

/** A mail address or a telephone number. */
const isAddress = /@|(?:\+|\b0)(?:[\s-]?\d){9}/;
const asks = /\?|^(?:wat|hoe|wie|waar|waarom|hoezo|wanneer|is (?:dit|dat|het)|moet|mag|kan)\s/i;

/** Whether what was typed goes to the bot too, which then says what is stored of it. */
export const takesAlong = (input: IncomingInput): boolean => input.type === 'text' && input.beside !== undefined;

/** Whether a line led away from its form for a moment. What was agreed to may be about something else: nothing of the form was stored then. */
export const isAside = ({ intent, values }: Reading, agreesElsewhere: boolean): boolean =>
  intent !== 'control' || values['control'] === 'decline' || agreesElsewhere;
