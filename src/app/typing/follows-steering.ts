// What steers the question or card that stands open is followed, or answered with that asked again.
import { isForm } from '../../core/engine/focus.js';
import { pressId } from '../../core/engine/press.js';
import type { EngineInput } from '../../core/engine/step.js';
import { isWhole, unknownOf } from '../../core/engine/telling/still-needed.js';
import { wordIn } from '../../core/glossary.js';
import { otherAsked } from '../../core/understanding/corrections/card-said.js';
import type { Reading } from '../../core/understanding/reading.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { tellReason } from './asked-beside.js';
import { filling } from './filling.js';
import { heardAs } from './heard.js';
import type { Open } from './open-here.js';
import { explains } from './questions-named.js';
import { type Steers, steers } from './steers-question.js';
import { goesPastTold, offerNotSent } from './told-offer.js';
import { sayWhere } from './where-open.js';

/** Words of the engine for what steers it. */
export const controlWords = {
  undo: 'ongedaan',
  back: 'terug',
  skip: 'overslaan',
  pause: 'later',
  explain: 'uitleg',
  greet: 'hoi',
  unknown: 'weet ik niet',
  overview: 'overzicht',
  confirm: 'klopt',
  add: 'toevoegen',
  done: 'klaar',
  wait: 'wacht even',
  thank: 'bedankt',
  stuck: 'ik zie niks',
} as const;
const isControl = (control: string): control is keyof typeof controlWords => control in controlWords;

/** Something was filled in of a form, which is not sent yet. */
export const isBegun = ({ focus, filled }: Open) => isForm(focus) && Object.keys(filled).length > 0;

/** What was told and is not sent goes before the question that is open, which is asked again with a tap. */
function comesBack(turn: AppTurn, open: Open, record: string): EngineInput | undefined {
  if (goesPastTold(turn) || !offerNotSent(turn)) return { type: 'show' };
  return void sayWhere(turn, open, record);
}

/** Who reads something else on the screen and says in words of their own to go back means the question itself, and not the one before it. */
export function steersHere({ waited: { buttons = [] } }: AppTurn, record: string, { sure, values }: Reading): string {
  const control = String(values['control']);
  const isAway = sure !== 'certain' && buttons.some(({ action }) => action === pressId('open', record));
  return control === 'back' && isAway ? 'continue' : control;
}

/** What the engine is to do where these words steer the record; undefined where all of it was said. */
export function steering(
  turn: AppTurn,
  record: string,
  control: string,
  text: string,
  open: Open,
): EngineInput | undefined {
  const { form } = turn.waited;
  if (control === 'confirm' && form?.record === record && isForm(open.focus))
    // What is missing is named, and nothing is sent without it.
    // What was typed since may have changed it: it is seen again before it is sent.
    return isWhole(open.scope, open.focus, form.values) && turn.waited.yes !== undefined
      ? { type: 'answer', values: form.values, agreed: true }
      : filling(turn, record, open, {});
  if (control === 'continue') return comesBack(turn, open, record);
  // What was filled in stays on the screen behind a word of politeness or of who asks what that was, and may be stored with a yes.
  if (isBegun(open) && ['thank', 'greet', 'overview'].includes(control)) return filling(turn, record, open, {});
  const other = control === 'explain' ? otherAsked(text, open) : undefined;
  if (other !== undefined) return explains(other, open, record);
  const unknown =
    isBegun(open) && control === 'unknown' ? unknownOf(open.scope, open.focus, open.filled, text) : undefined;
  if (unknown !== undefined) return filling(turn, record, open, { [unknown]: null });
  return { type: 'text', text: isControl(control) ? controlWords[control] : text };
}

/** Follows what steers the question by how people say that; what is filled in of a form is not passed by. */
export async function steeredHere(
  turn: AppTurn,
  means: Steers,
  text: string,
  open: Open,
  record: string,
): Promise<EngineInput | undefined> {
  const control = steers[means];
  const word = means === 'ask-means' ? wordIn(text) : undefined;
  if (word !== undefined) return { type: 'text', text: `wat is ${word}` };
  if (control !== undefined) {
    heardAs(turn, 'control', text, { control }, 'likely');
    if (control !== 'skip' || !isBegun(open)) return steering(turn, record, control, text, open);
    tell(turn, sentences.storyFirst);
    return filling(turn, record, open, {});
  }
  if (means === 'ask-left') await tellsHowFar(turn, text);
  else if (means === 'right') tell(turn, sentences.rightSo);
  else if (means === 'somebody-else') tell(turn, sentences.otherMayAnswer);
  else if (!tellReason(turn, open)) return { type: 'text', text: controlWords.explain };
  return void sayWhere(turn, open, record);
}

async function tellsHowFar(turn: AppTurn, text: string): Promise<void> {
  const asked = [{ intent: 'question', sure: 'likely', words: text, values: { about: 'progress' } }] as const;
  turn.heard = asked;
  await (await turn.registers.hearing()).respond(turn, asked, text, true);
}
