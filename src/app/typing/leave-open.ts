// "Laat maar" where something is asked: the question stays open, what was typed for it is put aside, and both are said.
import { pressId } from '../../core/engine/press.js';
import { labelled } from '../../core/engine/telling/said-back.js';
import { say } from '../../core/text.js';
import { goOnButton } from '../record-buttons.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';
import { heardAs } from './heard.js';
import type { Open } from './open-here.js';
import { waitingElsewhere } from './waiting.js';
import { askedInWords, nameOfOpen } from './where-open.js';

/** Leaves what is asked as it is, and drops what was typed for it and not stored. */
export function leaveOpen(turn: AppTurn, open: Open, record: string): void {
  const dropped = labelled(open.scope, open.filled).join('; ');
  heardAs(turn, 'control', '', { control: 'pause' });
  turn.waits = waitingElsewhere(turn.waits, record);
  const what = askedInWords(open) ?? nameOfOpen(turn, open);
  const lines = [
    ...(dropped === '' ? [] : [say(sentences.putAside, turn.language, { what: dropped })]),
    say(sentences.staysOpen, turn.language, { what }),
  ];
  reply(turn, { type: 'text', text: lines.join('\n'), actions: [goOnButton(turn, record)] });
  // "Ja" or "klopt" behind it shows it again, and agrees to nothing unseen.
  turn.waits = { ...turn.waits, yes: pressId('open', record) };
}
