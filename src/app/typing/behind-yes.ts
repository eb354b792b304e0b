// What is said with a yes to a form that may be sent, or with an order to send it.
import { controlWord } from '../../core/engine/typed/control-words.js';
import { agrees, toldWithYes } from '../../core/understanding/talk/controls-said.js';
import { onlyPassesOn } from '../../core/understanding/talk/sends-said.js';
import { pressOf } from '../buttons.js';
import type { AppTurn } from '../turn.js';
import { besideSending } from './steers-form.js';
import { unsentFlow } from './unsent-record.js';

/** Whether a text says yes to this: "klaar" sends a form, and agrees to no value that is asked back; nor does "verstuur" over a form that is open. */
export const saysYesTo = (turn: AppTurn, press: ReturnType<typeof pressOf>, text: string): boolean =>
  agrees(text) &&
  !(press?.verb === 'told' && ofOneThing.test(text.trim())) &&
  (press?.verb === 'send' || (controlWord(text) !== 'done' && !(onlyPassesOn(text) && isOverForm(turn, press))));

/** "Haar lidmaatschapsnummer klopt" is no yes to passing something on. */
const ofOneThing =
  /^(?:(?:en|maar|ja) )*(?:de|haar|zijn|hun|her|his|their) \p{L}{4,} (?:klopt|kloppen|is (?:goed|juist|right|correct))\b/iu;

const isOverForm = (turn: AppTurn, press: ReturnType<typeof pressOf>): boolean =>
  press?.verb !== 'told' && unsentFlow(turn, turn.waited.open?.record ?? '') !== undefined;

/**
 * "Ja, en de politie is gebeld" below a form that may be sent adds to it, and its yes answers no question in it. What is said with an
 * order to send is seen in it first.
 */
export function behindYes({ waited, registers }: AppTurn, text: string): string {
  const press = waited.yes === undefined ? undefined : pressOf(registers, waited.yes);
  const beside = press?.verb === 'send' ? besideSending(text) : undefined;
  if (beside !== undefined && beside !== '') return beside;
  const goesFurther = press?.verb === 'send' && /^(?:ja|yes)[, ]+(?:en|ook|and|also)\b/i.test(text.trim());
  return (goesFurther ? toldWithYes(text) : undefined) ?? text;
}
