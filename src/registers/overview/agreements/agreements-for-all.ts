// The page for everybody who works here may be read by a guest too, who is not asked to.

import { pressOf } from '../../../app/buttons.js';
import type { IncomingInput } from '../../../app/incoming.js';
import type { AppTurn } from '../../../app/turn.js';
import { commandTyped } from '../../../app/typing/typed.js';
import { isReadWord, sharedDocument } from './agreements.js';

/** Whether this asks for the page, or says that it was read. */
export async function isAboutAgreements({ registers, waited }: AppTurn, input: IncomingInput): Promise<boolean> {
  if (input.type === 'text')
    return (
      commandTyped(registers, input.text) === 'agreements' ||
      (waited.card?.card === sharedDocument && isReadWord(input.text))
    );
  if (input.type !== 'press') return false;
  const press = pressOf(registers, input.action);
  switch (press?.verb) {
    case 'command':
      return press.subject === 'agreements';
    case 'document':
      return press.path === 'agreements.pdf';
    case 'agreements':
    case 'agreements-read':
      return true;
    default:
      return false;
  }
}
