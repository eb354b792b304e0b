// A yes to a part of what was proposed.
import { pressId } from '../../core/engine/press.js';
import { pressOf } from '../buttons.js';
import type { AppTurn } from '../turn.js';
import { backToOpen } from './where-open.js';

/** "Ja maar moneybird niet": what is agreed to is stored, and of what is left out that is said. */
export async function meansPart(
  turn: AppTurn,
  yes: string,
  text: string,
  press: (turn: AppTurn, action: string) => Promise<void>,
): Promise<boolean> {
  const meant = await (await turn.registers.hearing()).meansPart(turn, text);
  if (meant !== 'agreed') return meant === 'asked';
  const action = yesTo(turn, yes);
  turn.meant = { action, agreed: true };
  await press(turn, action);
  await backToOpen(turn);
  return true;
}

/** The same of what was read back in a story, whose lines go by their names before anything else that a text names. */
export const changesStory = async (
  turn: AppTurn,
  text: string,
  press: (turn: AppTurn, action: string) => Promise<void>,
): Promise<boolean> => {
  const { yes, proposed } = turn.waited;
  return yes !== undefined && proposed?.type === 'story' && meansPart(turn, yes, text, press);
};

/** The yes names an answer that was proposed: of those that are left. */
function yesTo({ registers, waited: { proposed } }: AppTurn, yes: string): string {
  const press = pressOf(registers, yes);
  const [path = ''] = proposed?.type === 'answer' ? Object.keys(proposed.values) : [];
  return press?.verb === 'agree' ? pressId('agree', press.subject, path) : yes;
}
