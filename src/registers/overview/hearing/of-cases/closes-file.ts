// Who orders to close the file of a breach, or asks whether they can: it is closed, or what is first needed is asked at once.
import { canWith, focusedRecord, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { say, t } from '../../../../core/text.js';
import { asksWords } from '../../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { staysAt } from '../../../breach/card.js';
import { closeButton, closesNow, isDecided, mayClose } from '../../../breach/closing-file.js';
import { isFile } from '../../../breach/files.js';
import { openAtClosing } from '../../../breach/rules/closing.js';
import { numbersIn } from '../../rules/about-running.js';
import { closingSaid } from '../../rules/closing-said.js';
import { openOf } from '../../standing/running.js';
import { fileMeant } from './button-of-file.js';
import { putDown } from './put-down.js';

const sentences = {
  may: t(
    'Nog niet gesloten. {record} kan dicht. Zal ik dat doen?',
    'Not closed yet. {record} can be closed. Shall I do so?',
  ),
  open: t('Dit staat nog open, en dat mag: {open}.', 'This is still open, and it may be: {open}.'),
  first: t(
    '{record} is nog niet gesloten. Nog even dit, dan kan het; de rest mag open blijven.',
    '{record} is not closed yet. Just this first, then it can be; the rest may stay open.',
  ),
} as const;

/** False where nothing is closed by it, or nothing that this person closes is meant. */
export async function closesFile(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const said = closingSaid(text);
  if (said === undefined || (beside !== undefined && !mayCloseBeside(text, beside))) return false;
  const file = await fileToClose(turn, text);
  if (file === undefined || !canWith(turn, 'confirm', file)) return false;
  if (!isDecided(file)) return said === 'orders' && putDown(turn, text, 'breach', 'closed');
  heardAs(turn, 'control', text, { control: 'confirm' });
  if (!mayClose(file)) tell(turn, sentences.first, { record: numberOf(file) });
  else if (said === 'asks') return offers(turn, file);
  await closesNow(turn, file);
  return true;
}

/** Where any words are an answer, a word alone is one; of something else only what is named is closed. */
function mayCloseBeside(text: string, open: NonNullable<Situation['open']>): boolean {
  if (numbersIn(text).length > 0) return true;
  if (!isFile(open.scope.checklist.id)) return /\b(?:data ?lek|dossier|lek|breach)\b/i.test(text);
  return !asksWords(open) || text.trim().includes(' ');
}

/** The one that is named, open or shown; else the only thing that runs. */
async function fileToClose(turn: AppTurn, text: string): Promise<Loaded | undefined> {
  const numbers = numbersIn(text);
  if (numbers.some((number) => !number.startsWith('D'))) return undefined;
  const file = await fileMeant(turn, text);
  if (file === undefined || numbers.length > 0) return file;
  const focused = await focusedRecord(turn);
  const isHere = focused?.id === file.record.id || turn.waited.card?.subject === file.record.id;
  return isHere || (await openOf(turn, 'request')).length === 0 ? file : undefined;
}

function offers(turn: AppTurn, file: Loaded): true {
  const close = closeButton(turn, file);
  const open = openAtClosing(file.scope, turn.language).join('; ');
  const text = [
    say(sentences.may, turn.language, { record: numberOf(file) }),
    ...(open === '' ? [] : [say(sentences.open, turn.language, { open })]),
  ].join(' ');
  reply(turn, { type: 'text', text, actions: [close] });
  staysAt(turn, file);
  turn.waits = { ...turn.waits, yes: close.id };
  return true;
}
