// What is said of the card that reads the business back: a line goes out or is put right, and the rest of it stays.
import { load } from '../../../app/register.js';
import { sentences as common } from '../../../app/sentences.js';
import { type AppTurn, tell } from '../../../app/turn.js';
import { heardAs, heardIn } from '../../../app/typing/heard.js';
import { heldBy, type Waiting } from '../../../app/typing/waiting.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { columnAt } from '../../../core/engine/scope.js';
import { say, t } from '../../../core/text.js';
import { type Intent, isLittle, type Reading } from '../../../core/understanding/reading.js';
import { onlyAgrees } from '../../../core/understanding/talk/controls-said.js';
import { yesForNow } from '../../../core/understanding/talk/puts-off.js';
import { cardPutRight, remarkBesideYes } from '../rules/card-put-right.js';
import { respondToStory } from './story.js';
import { programsOf } from './told.js';

const notStored = t('Niet bewaard: {what}.', 'Not stored: {what}.');

type Story = Extract<NonNullable<Waiting['proposed']>, { type: 'story' }>;

/** Agreed to with that where a yes stands with it, and else shown again; undefined where a text names no line of the card so. */
export async function meansPartOfStory(
  turn: AppTurn,
  story: Story,
  text: string,
): Promise<'agreed' | 'asked' | undefined> {
  const yes = yesForNow(text);
  if (yes !== undefined && onlyAgrees(yes)) {
    heardAs(turn, 'control', text, { control: 'confirm' });
    return 'agreed';
  }
  const record = await turn.repositories.records.get(turn.organisation.id, story.record);
  if (record?.register !== 'organisation') return undefined;
  const { scope } = await load(turn, record);
  const held = heldBy(story);
  const said = cardPutRight(text, held, scope);
  if (said === undefined) return agreesWithRemark(turn, text, held, scope);
  const { suppliers: _programs, works: _works, kept: _kept, ...values } = said.lines;
  const told = { intent: 'answer', sure: 'likely', words: text, values: said.lines } as const;
  heardAs(turn, 'answer', text, said.lines, 'likely');
  if (said.agreed) {
    const programs = programsOf(told);
    const gone = [
      ...Object.keys(story.values).flatMap((path) => (path in values ? [] : (columnAt(scope, path)?.label ?? []))),
      ...story.programs.filter((one) => !programs.includes(one)).map((one) => t(one, one)),
    ];
    if (gone.length > 0) tell(turn, notStored, { what: gone.map((one) => say(one, turn.language)).join(', ') });
    turn.waited = { ...turn.waited, proposed: { ...story, values, programs } };
    return 'agreed';
  }
  await respondToStory(turn, told, record);
  if (said.unused.length > 0) tell(turn, common.notUsed, { said: said.unused.map((one) => `"${one}"`).join(', ') });
  return 'asked';
}

/** "Ja klopt, patiënten noemen wij het": a yes, and behind it what asks or tells nothing else. */
async function agreesWithRemark(
  turn: AppTurn,
  text: string,
  held: Reading['values'],
  scope: Scope,
): Promise<'agreed' | undefined> {
  const remark = remarkBesideYes(text, held, scope);
  if (remark === undefined) return undefined;
  const [first] = await heardIn(turn, remark, {});
  if (!(isLittle(first) || (first.sure === 'possible' && !urgent.includes(first.intent)))) return undefined;
  heardAs(turn, 'control', text, { control: 'confirm' });
  tell(turn, common.nothingDone, { said: remark });
  return 'agreed';
}
const urgent: readonly Intent[] = ['breach', 'request', 'question'];
