// A question that is named with what it should say, wherever one is: "gegevens: naam en adres". It goes before every yes and no.
import { isForm } from '../../core/engine/focus.js';
import type { Reading } from '../../core/understanding/reading.js';
import { talk } from '../talk.js';
import type { AppTurn } from '../turn.js';
import { correcting } from './heard.js';
import { answering } from './listening.js';
import { type Open, onScreen, openForm, putsRightIn } from './open-here.js';
import { showWith } from './unsent.js';
import { inForm, unsentFlow } from './unsent-record.js';
import { filledOf, heldBy } from './waiting.js';

/** Fills in, proposes or shows again what is said of the questions that are named; false where a text names none. */
export async function namesQuestion(turn: AppTurn, text: string, over: string | undefined): Promise<boolean> {
  if (!mayName.test(text)) return false;
  const form = over ?? turn.waited.open?.record;
  if (form !== undefined && unsentFlow(turn, form) !== undefined) return inUnsent(turn, form, text);
  return (await inRecord(turn, text)) || (await turn.registers.hearing()).namedInCase(turn, text);
}
const mayName = /\p{L}\s*:\s*\S|\b(?:kenmerk|\p{L}*nummer|reference|number)\b/iu;

async function inUnsent(turn: AppTurn, record: string, text: string): Promise<boolean> {
  const checklist = unsentFlow(turn, record);
  const { focus, scope } = checklist === undefined ? {} : await inForm(turn, checklist, { type: 'show' }).then(shownIn);
  if (checklist === undefined || focus === undefined || scope === undefined) return false;
  const open = openForm(scope, focus, filledOf(turn, record));
  // What is typed first tells what happened.
  const said = Object.keys(open.filled).length === 0 ? undefined : (await turn.registers.hearing()).named(text, open);
  if (said?.intent !== 'answer') return false;
  turn.heard = [said];
  await showWith(turn, checklist, open, said.values);
  return true;
}

const shownIn = ({ conversation: { focus }, scope }: Awaited<ReturnType<typeof inForm>>) => ({ focus, scope });

async function inRecord(turn: AppTurn, text: string): Promise<boolean> {
  const here = await onScreen(turn);
  const hearing = await turn.registers.hearing();
  const said = here && hearing.named(text, here.open);
  if (here === undefined || said === undefined) return false;
  turn.heard = [said];
  const { open, loaded } = here;
  const { proposed } = turn.waited;
  if (proposed?.type === 'story' && proposed.record === loaded.record.id) {
    await hearing.respond(
      turn,
      [{ ...said, intent: 'answer', values: { ...heldBy(proposed), ...said.values } }],
      text,
      true,
    );
    return true;
  }
  await talk(turn, loaded.record, () => Promise.resolve(inputFor(turn, text, open, loaded.record.id, said)));
  return true;
}

/** Nothing of a form is stored yet: what is put right there is filled in otherwise. */
const inputFor = (turn: AppTurn, text: string, open: Open, record: string, said: Reading) =>
  said.intent === 'answer' || (isForm(open.focus) && putsRightIn(open, said))
    ? answering(turn, text, open, record, said)
    : correcting(turn, record, said, open.scope);
