// What stands on a button of the breach that runs, typed where that button is no longer on the screen, with what is said behind it.
import { buttonOf, pressOf } from '../../../../app/buttons.js';
import { canWith, focusedRecord } from '../../../../app/register.js';
import { talk } from '../../../../app/talk.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { filledWith } from '../../../../app/typing/at-another-place.js';
import { heardAs } from '../../../../app/typing/heard.js';
import type { Action } from '../../../../core/engine/replies.js';
import { once } from '../../../../core/remembered.js';
import { say } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { onlyAgrees } from '../../../../core/understanding/talk/controls-said.js';
import { buttonNamedIn, mayBeTyped, mayNameIn } from '../../../../core/understanding/values/which-said.js';
import { decidesPeople, formButton, peopleDecision, shownFileOf } from '../../../breach/card.js';
import { actionsOfFile, moreActions } from '../../../breach/more-actions.js';
import { decisionNamed } from '../../../breach/rules/hearing/decision-named.js';
import { breachTextLabels } from '../../../breach/rules/texts.js';
import { breachSentences } from '../../../breach/sentences.js';
import { numbersIn } from '../../rules/about-running.js';
import { openOf } from '../../standing/running.js';
import { casesNamed } from './put-down.js';

/** Leads where the button leads, with what is said behind its name filled in; false where no button of one file is named. */
export async function pressesInFile(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  if (text.length > longest || beside?.scope.checklist.tells !== undefined) return false;
  const ofThis = decisionNamed(text.replace(itFirst, 'ik pak dit op').replaceAll(itsNumber, 'dit'));
  if (!mayName()(ofThis)) return false;
  const file = await fileMeant(turn, text);
  if (file === undefined || !canWith(turn, 'edit', file)) return false;
  // Beside a question the next one of them is called as it always is.
  const buttons = beside === undefined ? actionsOfFile(turn, file) : moreActions(turn, file).filter(isOfWords);
  const named = buttonNamedIn(ofThis, [...buttons.filter(({ label }) => mayBeTyped(label)), ...later(turn, file)]);
  if (named === undefined || (text.endsWith('?') && named.behind === '')) return false;
  heardAs(turn, 'control', text, { control: 'confirm' });
  await presses(turn, file, named.button, named.behind);
  return true;
}
const longest = 400;
/** "Ik pak D-001 op" is what stands on "Ik pak dit op". */
const itsNumber = /(?<=\p{L}\s)d-?0*\d{1,4}\b(?=\s+\p{L})/giu;
/** "D-001 pak ik op" is that too. */
const itFirst = /^d-?\d{1,4} (?:pak|neem) ik (?:wel |even |ook |zelf ){0,2}(?:op|aan)(?=[.!,]|$)/i;
/** Most of what is typed names none: no file is read for it. */
const mayName = once(() =>
  mayNameIn([breachSentences, breachTextLabels].flatMap((all) => Object.values(all).flatMap(({ nl, en }) => [nl, en]))),
);
const isOfWords = ({ label }: Action): boolean => label.includes(' ');

interface Leads extends Action {
  /** Where what is said behind it belongs, when that is not there yet. */
  readonly after?: string;
}

/** Until it is decided that it is a breach, what is said of its people waits behind that. */
function later(turn: AppTurn, file: Loaded): readonly Leads[] {
  if (decidesPeople(file) || !canWith(turn, 'confirm', file)) return [];
  const first = formButton(turn, file, 'authority-decision', breachSentences.decideAuthority);
  const label = say(breachSentences.decidePeople, turn.language);
  return [{ ...first, label, after: peopleDecision(turn, file).id }];
}

async function presses(turn: AppTurn, { record }: Loaded, { id, after }: Leads, behind: string): Promise<void> {
  const press = pressOf(turn.registers, id);
  if (press === undefined) return;
  const button = await buttonOf(turn, press.verb);
  await (button === undefined ? talk(turn, record, { type: 'press', press }) : button.run(turn, press));
  if (behind === '' || onlyAgrees(behind)) return;
  if (after !== undefined) {
    turn.waits = { ...turn.waits, deed: { text: behind, at: turn.now, behind: [after] } };
    return;
  }
  const at = turn.said.findLastIndex(({ reply: one }) => one.type === 'ask' && one.record === record.id);
  if (at < 0) {
    turn.rest = behind;
    return;
  }
  turn.said.splice(at, 1);
  await talk(turn, record, filledWith(turn, behind));
}

/** The file that is named, open or shown, or the only one that runs. */
export async function fileMeant(turn: AppTurn, text: string): Promise<Loaded | undefined> {
  const files = await openOf(turn, 'breach');
  if (numbersIn(text).length > 0) return casesNamed(text, files)[0];
  const focused = await focusedRecord(turn);
  const shown = shownFileOf(turn);
  const here = files.find(({ record }) => record.id === focused?.id) ?? files.find(({ record }) => record.id === shown);
  return here ?? (files.length === 1 ? files[0] : undefined);
}
