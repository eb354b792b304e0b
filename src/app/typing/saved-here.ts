// Who asks whether what they told is stored hears what is so: what was stored last, or what still waits for its yes.
import type { Answer } from '../../core/engine/answers.js';
import type { Scope } from '../../core/engine/checklist.js';
import { fieldAt } from '../../core/engine/field.js';
import { sentences as engine } from '../../core/engine/sentences.js';
import { labelled, sendAction } from '../../core/engine/telling/said-back.js';
import { stillNeeded } from '../../core/engine/telling/still-needed.js';
import { shortened } from '../../core/plain-text.js';
import { say } from '../../core/text.js';
import { complaintOf } from '../../core/understanding/talk/complains.js';
import { asksIfSaved, asksIfSent, namedAsSaved } from '../../core/understanding/talk/saves-said.js';
import { goOnButton } from '../record-buttons.js';
import { focusedRecord, load, loadAll, nameOf } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, type Loaded, reply, tell } from '../turn.js';
import { heardAs } from './heard.js';
import { offersLeft } from './left-unsaved.js';
import { type Open, onScreen } from './open-here.js';
import { offerTold } from './told-offer.js';
import { inForm, unsentFlow } from './unsent-record.js';
import { filledOf } from './waiting.js';
import { backToOpen } from './where-open.js';

/** Answers whether it is stored, in the record that this person stored in last; false where they stored nothing anywhere. */
export async function tellSaved(turn: AppTurn, text: string): Promise<boolean> {
  const { open, told } = turn.waited;
  const isUnsent = (open ?? told) !== undefined && asksIfSent(text);
  if (!isUnsent && !asksIfSaved(text)) return false;
  const isTold =
    open !== undefined || told !== undefined
      ? (await tellUnsent(turn)) || offerTold(turn)
      : (await tellStory(turn)) || (await tellOfRecord(turn, text));
  return isTold && heardAs(turn, 'question', text, { about: 'saved' });
}

/**
 * What is told beside a remark that something was forgotten or lost of what was told here; undefined where that is all, and answered
 * with what stands there of it or waits. In a form and beside an offer it is of that.
 */
export async function besideComplaint(
  turn: AppTurn,
  text: string,
  over: string | undefined,
): Promise<string | undefined> {
  const { open, told } = turn.waited;
  const complaint = (over ?? open ?? told) === undefined ? complaintOf(text) : undefined;
  if (complaint === undefined) return text;
  if (complaint.rest !== '') return complaint.rest;
  // Of a story that was read back it is what is missing there.
  const isMissing = turn.waited.proposed?.type === 'story' && complaint.about !== '';
  if (isMissing) return `je mist nog ${complaint.about}`;
  await tellForgotten(turn, complaint.about.replace(articles, ''));
  heardAs(turn, 'smalltalk', text);
  return undefined;
}

const articles = /^(?:de|het|die|dat|een|onze|ons|mijn) /;

async function tellForgotten(turn: AppTurn, about: string): Promise<void> {
  const before = turn.said.length;
  const { ofRunning } = await turn.registers.hearing();
  const isTold = (await tellStory(turn)) || (about !== '' && (await ofRunning(turn, `staat ${about} er nog in?`)));
  const shown = turn.said.slice(before).map(({ reply: one }) => JSON.stringify(one).toLowerCase());
  if (about !== '' && !shown.some((one) => one.includes(about))) tell(turn, sentences.notThere, { about });
  else if (!isTold) tell(turn, sentences.nothingForgotten);
  await backToOpen(turn);
}

/** What was understood of a business or a case and waits for its yes. */
async function tellStory(turn: AppTurn): Promise<boolean> {
  const { proposed, yes, card } = turn.waited;
  if (proposed?.type !== 'story' || yes === undefined) return false;
  const record = await turn.repositories.records.get(turn.organisation.id, proposed.record);
  if (record === undefined) return false;
  const { scope } = await load(turn, record);
  const what = [inShort(scope, proposed.values), ...proposed.programs].filter((one) => one !== '').join('; ');
  turn.waits = { ...turn.waits, yes, proposed, ...(card && { card }) };
  const { language } = turn;
  const actions = [{ id: yes, label: say(engine.saveThis, language), style: 'primary' }] as const;
  reply(turn, { type: 'text', text: say(sentences.nothingSavedYet, language, { what }), actions });
  return true;
}

async function tellOfRecord(turn: AppTurn, text: string): Promise<boolean> {
  const { open, loaded } = (await onScreen(turn)) ?? {};
  const isFilled = async () => open !== undefined && loaded !== undefined && tellFilled(turn, open, loaded.record.id);
  if (!(await offersLeft(turn)) && !(await isFilled()) && !(await tellStored(turn, text))) return false;
  await backToOpen(turn);
  return true;
}

/** The form of a report or request that stands open and was not sent. */
async function tellUnsent(turn: AppTurn): Promise<boolean> {
  const record = turn.waited.open?.record ?? '';
  const checklist = unsentFlow(turn, record);
  if (checklist === undefined) return false;
  const { conversation, scope } = await inForm(turn, checklist, { type: 'show' });
  const { focus } = conversation;
  return focus !== undefined && tellFilled(turn, { scope, focus, filled: filledOf(turn, record) }, record);
}

/** What is filled in and not sent, with its yes where nothing is missing; else with what is needed first. */
function tellFilled(
  turn: AppTurn,
  { scope, focus, filled }: Pick<Open, 'scope' | 'focus' | 'filled'>,
  record: string,
): boolean {
  if (Object.keys(filled).length === 0) return false;
  const { language } = turn;
  const [needed] = stillNeeded(scope, focus, filled);
  const what = inShort(scope, filled);
  // What is said beside a form leaves it as it is.
  turn.waits = { ...turn.waits, ...(turn.waited.form && { form: turn.waited.form }) };
  if (needed !== undefined) {
    const question = fieldAt(scope, needed, {})?.ask ?? '';
    const text = say(sentences.notSavedNeeds, language, { what, question });
    reply(turn, { type: 'text', text, actions: [goOnButton(turn, record)] });
    return true;
  }
  const send = sendAction(record, language);
  turn.waits = { ...turn.waits, yes: send.id };
  reply(turn, { type: 'text', text: say(sentences.notSavedYet, language, { what }), actions: [send] });
  return true;
}

/** What stands there of what is asked for, else what this person stored last. */
async function tellStored(turn: AppTurn, text: string): Promise<boolean> {
  const registers = turn.registers.checklists.filter(({ access }) => access !== 'flow').map(({ id }) => id);
  const all = await loadAll(turn, ...registers);
  const here = await focusedRecord(turn);
  const isHere = ({ loaded }: Stored) => (loaded.record.id === here?.id ? 1 : 0);
  // What came into being with an answer was stored in the same turn.
  const [last] = all
    .flatMap((one) => lastStored(one, turn.person.id) ?? [])
    .toSorted((one, two) => two.at.localeCompare(one.at) || isHere(two) - isHere(one));
  if (last === undefined) return false;
  const { scope, record } = last.loaded;
  const named = namedAsSaved(text);
  const found = named === undefined ? [] : labelled(scope, last.all).filter(named);
  const sentence = named === undefined || found.length > 0 ? sentences.savedIn : sentences.savedOther;
  const what = found.length > 0 ? shortened(found.join('; '), longest) : inShort(scope, last.values);
  tell(turn, sentence, { record: nameOf(turn, record), what });
  return true;
}

const inShort = (scope: Scope, values: Readonly<Record<string, unknown>>): string =>
  shortened(labelled(scope, values).join('; '), longest);
const longest = 240;

interface Stored {
  readonly loaded: Loaded;
  readonly at: string;
  /** What was stored in one turn, as it stands now. */
  readonly values: Readonly<Record<string, unknown>>;
  /** All that somebody said. */
  readonly all: Readonly<Record<string, unknown>>;
}

/** What this person stored last in a record. */
function lastStored(loaded: Loaded, by: string): Stored | undefined {
  const said = [...loaded.scope.answers.values()].filter(
    ({ provenance, value }) => provenance === 'bevestigd' && value !== null,
  );
  const own = said
    .filter((one) => one.by === by)
    .toSorted((one, two) => (one.at + one.turn < two.at + two.turn ? 1 : -1));
  const [last] = own;
  if (last === undefined) return undefined;
  const valuesOf = (some: readonly Answer[]) => Object.fromEntries(some.map(({ path, value }) => [path, value]));
  return {
    loaded,
    at: last.at + last.turn,
    values: valuesOf(own.filter(({ turn }) => turn === last.turn)),
    all: valuesOf(said),
  };
}
