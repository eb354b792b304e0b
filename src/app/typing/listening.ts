// Typed words in the situation they are typed in: what was heard, and what is done with it.
import { namesWayOut } from '../../core/engine/answering-warnings.js';
import { pathsAt } from '../../core/engine/ask.js';
import type { Scope } from '../../core/engine/checklist.js';
import { isForm, isThere } from '../../core/engine/focus.js';
import { columnAt } from '../../core/engine/scope.js';
import type { EngineInput } from '../../core/engine/step.js';
import { labelled } from '../../core/engine/telling/said-back.js';
import { isWhole } from '../../core/engine/telling/still-needed.js';
import { isNotRight } from '../../core/understanding/corrections/not-right.js';
import { fieldAsked } from '../../core/understanding/forms/field-asked.js';
import { asksWords } from '../../core/understanding/forms/form-words.js';
import { beginsYesOrNo } from '../../core/understanding/many-ways.js';
import { picksHere } from '../../core/understanding/picked.js';
import type { Reading } from '../../core/understanding/reading.js';
import { asksReason } from '../../core/understanding/talk/asks-reason.js';
import { isBareNo, letsBe, onlyAgrees, onlyDeclines } from '../../core/understanding/talk/controls-said.js';
import { notNowAlone } from '../../core/understanding/talk/puts-off.js';
import { onlySends } from '../../core/understanding/talk/sends-said.js';
import { isDoubtfulName } from '../../core/understanding/values/people-said.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { StoredRecord } from '../ports/records.js';
import { sentences } from '../sentences.js';
import type { Interpret } from '../talk.js';
import { type AppTurn, tell } from '../turn.js';
import { answersBeside, lookedOver, tellReason } from './asked-beside.js';
import { tellsOfScreen } from './asked-of-screen.js';
import { belowStory, isBelowStory, leavesCard } from './below-story.js';
import { isElsewhere, isOfOtherCase } from './elsewhere.js';
import { filling, sending, withElsewhere } from './filling.js';
import { controlWords, isBegun, steeredHere, steering, steersHere } from './follows-steering.js';
import { correcting, heardAs, heardIn, little, proposing } from './heard.js';
import { sayHeardAs } from './heard-as.js';
import { heardMissing } from './heard-missing.js';
import { inDoubt } from './in-doubt.js';
import { leaveOpen, leavesUndone } from './leave-open.js';
import { countedHere, numberedHere, placedHere } from './numbers-here.js';
import { isCard, isStory, type Open, openHere, putsRightIn } from './open-here.js';
import { agreesToShown, asksWhatItIs, calledAnew, mayWantToBegin, orNearly, wantsToBegin } from './perhaps-meant.js';
import { excepting, explaining, namedOnCard, toNamed } from './questions-named.js';
import { isBeside } from './said-beside.js';
import { sayUnused } from './say-unused.js';
import { steersQuestion } from './steers-question.js';
import { termInstead } from './term-instead.js';
import { answerAndCase } from './told-beside.js';
import { leaveUnsettled } from './unsettled.js';
import { waitsForNothing } from './waiting.js';
import { sayWhere } from './where-open.js';

/** Reads typed words in a record that asks something. */
export function typedIn(turn: AppTurn, text: string): Interpret {
  return async (loaded, scope, { focus }) => {
    if (focus === undefined || goesToEngine(turn, text, scope, focus)) return { type: 'text', text };
    const open = openHere(turn, loaded, scope, focus);
    if (isForm(focus) && notNowAlone(text)) return { type: 'text', text: controlWords.pause };
    // Where one question takes any words these are asked back as its answer.
    if (letsBe(text) && !(focus.type === 'question' && asksWords(open)))
      return void leaveOpen(turn, open, loaded.record.id);
    if (await leavesUndone(turn, text, open)) return { type: 'text', text: controlWords.skip };
    const input = await readHere(turn, text, open, loaded.record);
    leaveUnsettled(turn, text, open, loaded.record.id);
    return input;
  };
}

/** What can be nothing but what the engine reads itself: a pick, a way out, or a few words to what was asked before. */
function goesToEngine(turn: AppTurn, text: string, scope: Scope, focus: Open['focus']): boolean {
  // A few words to what another answer made needless meant that: it says that they are not needed any more.
  if (!isThere(scope, focus) && wordsIn(text).length < 5) return true;
  if (focus.type === 'warning' && answersWarning(scope, focus.path, text)) return true;
  return waitsForNothing(turn.waited) && picksHere(text, scope, focus) && heardAs(turn, 'answer', text);
}

/** What the words mean to what is asked here; undefined where something else was said to them. */
async function readHere(
  turn: AppTurn,
  text: string,
  open: Open,
  record: StoredRecord,
): Promise<EngineInput | undefined> {
  if (toldWhy(turn, text, open, record.id) || (await (await turn.registers.hearing()).toRecord(turn, text, open)))
    return undefined;
  const instead = await insteadOfRead(turn, record.id, text, open);
  if (instead !== undefined) return instead.input;
  if (await onlyComesIn(turn, text, open)) {
    heardAs(turn, 'control', text, { control: 'continue' });
    return beginning(turn);
  }
  const said = await answersBeside(turn, text, open);
  if (said !== undefined)
    return lookedOver(turn, record.id, open, { text, said }, await readHere(turn, said, open, record));
  const both = await answerAndCase(turn, text, open);
  if (both !== undefined) {
    turn.besideAnswer = both.told;
    return inputOf(turn, both.answer, open, record.id, await heardIn(turn, both.answer, { open }));
  }
  if (onlySends(text) && !isCard(open)) return sends(turn, open, record.id);
  if (isBegun(open) && isNotRight(text)) {
    tell(turn, sentences.whatIsOtherHere);
    return filling(turn, record.id, open, {});
  }
  const same = await (await turn.registers.hearing()).sameAs(turn, text, open, record.id);
  if (same !== undefined) return likeOther(turn, same, open, record.id);
  if (await isBeside(turn, text, open, record)) return void sayWhere(turn, open, record.id);
  const readings = await heardMissing(turn, text, open);
  const steered = steersQuestion(text, open, readings[0]);
  if (steered !== undefined) return steeredHere(turn, steered, text, open, record.id);
  if (leavesCard(text, open, readings[0])) return { type: 'text', text: controlWords.pause };
  const isOfCard = isBelowStory(open, readings[0], text);
  return (isOfCard ? belowStory : inputOf)(turn, text, open, record.id, readings);
}

/** What was filled in is sent; where nothing was, that is said. */
function sends(turn: AppTurn, open: Open, record: string): EngineInput | undefined {
  if (isBegun(open)) return sending(turn, record, open);
  tell(turn, sentences.nothingToSend);
  return void sayWhere(turn, open, record);
}

/** Who asks why this is asked hears that, whatever else stands on the screen. */
function toldWhy(turn: AppTurn, text: string, open: Open, record: string): boolean {
  if (!asksReason(text) || !tellReason(turn, open)) return false;
  sayWhere(turn, open, record);
  return heardAs(turn, 'control', text, { control: 'explain' });
}

/** What was offered is what the next words are about. */
async function onlyComesIn(turn: AppTurn, text: string, open: Open): Promise<boolean> {
  const { yes, told, choice } = turn.waited;
  if (yes !== undefined || told !== undefined || choice !== undefined || !mayWantToBegin(text, open)) return false;
  return wantsToBegin(text, open, (await heardIn(turn, text, { open }))[0]);
}

/** Who only comes in is told what this is, once, and is asked the first question. */
function beginning(turn: AppTurn): EngineInput {
  tell(turn, isNew(turn) ? sentences.welcome : sentences.rightPlace);
  return { type: 'show' };
}
const isNew = ({ entries }: AppTurn): boolean => entries.some(({ action }) => action === 'add-person');

/** What another activity says fills the form, or is asked back as the answer. */
function likeOther(turn: AppTurn, values: Reading['values'], open: Open, record: string): EngineInput | undefined {
  if (Object.keys(values).length === 0) return void sayWhere(turn, open, record);
  return isForm(open.focus) ? filling(turn, record, open, values) : proposing(turn, record, values);
}

/** A way out that is named; "nee" is none of them, and turns nothing that was answered before. */
const answersWarning = (scope: Scope, path: string, text: string): boolean =>
  namesWayOut(scope, path, text) || isBareNo(text) || onlyDeclines(text) || onlyAgrees(text);

/** What is answered before anything is read from the words: another answer than was asked back, a question about a field, a number. */
const insteadOfRead = async (...said: Parameters<typeof insteadOfProposed>): ReturnType<typeof insteadOfProposed> =>
  (await insteadOfProposed(...said)) ??
  (await fieldHere(...said)) ??
  screenHere(...said) ??
  (await numberedHere(...said)) ??
  countedHere(...said) ??
  placedHere(...said);

/** What is asked of words on the screen is answered above it. */
function screenHere(
  turn: AppTurn,
  record: string,
  text: string,
  open: Open,
): { readonly input: EngineInput } | undefined {
  if (!tellsOfScreen(turn, text, open)) return undefined;
  heardAs(turn, 'control', text, { control: 'explain' });
  return { input: isBegun(open) ? filling(turn, record, open, {}) : { type: 'show', again: true } };
}

/** "Wat is dat aanvullen op": what a field of a form asks, why, and whether it may stay empty; what is said beside it goes on. */
async function fieldHere(
  turn: AppTurn,
  record: string,
  text: string,
  open: Open,
): ReturnType<typeof insteadOfProposed> {
  const asked = fieldAsked(text, open);
  if (asked === undefined) return undefined;
  const { label, ask, why, optional } = asked.column;
  tell(turn, {
    nl: `${label.nl}: ${ask.nl} ${why.nl}${optional ? ' Dit mag leeg blijven.' : ''}`,
    en: `${label.en}: ${ask.en} ${why.en}${optional ? ' This may stay empty.' : ''}`,
  });
  const { rest } = asked;
  if (rest !== '') return { input: await inputOf(turn, rest, open, record, await heardIn(turn, rest, { open })) };
  heardAs(turn, 'control', text, { control: 'explain' });
  return { input: void sayWhere(turn, open, record) };
}

/** "Nee toch 7" below "Bedoelt u: 8 mensen?" answers the question that is open, and not the one before it. */
async function insteadOfProposed(
  turn: AppTurn,
  record: string,
  text: string,
  open: Open,
): Promise<{ readonly input: EngineInput | undefined } | undefined> {
  const { proposed } = turn.waited;
  if (proposed?.type !== 'answer' || proposed.record !== record) return undefined;
  const said = /^(?:nee|neen|no)[, ]+(?:toch |maar |eerder |het (?:is|zijn) |it's )*(\S.*)$/is.exec(text.trim())?.[1];
  if (said === undefined) return undefined;
  const readings = await heardIn(turn, said, { open });
  if (readings[0].intent === 'answer') return { input: await inputOf(turn, said, open, record, readings) };
  const input = termInstead(turn, record, said, open);
  return input && { input };
}

/** What the engine is to do with what was heard; undefined where something else was said to it. */
async function inputOf(
  turn: AppTurn,
  text: string,
  open: Open,
  record: string,
  readings: readonly [Reading, ...(readonly Reading[])],
): Promise<EngineInput | undefined> {
  const [first] = readings;
  const named = namedOnCard(text, open, record, first);
  if (named !== undefined) return named;
  const isHere = ['answer', 'correction', 'control'].includes(first.intent);
  const isOther = isHere ? isOfOtherCase(turn, text, first, open) : isElsewhere(turn, text, first, record);
  if (await isOther) return void sayWhere(turn, open, record);
  const other = excepting(turn, text, open, first);
  if (other !== undefined) return other;
  switch (first.intent) {
    case 'answer':
      if (isStory(open, first)) break;
      return answeredHere(turn, text, open, record, first);
    case 'correction':
      // Nothing of a form is stored yet: what is put right there is filled in otherwise.
      return putsRightIn(open, first)
        ? filling(turn, record, open, first.values)
        : correcting(turn, record, inDoubt(first, text, open), open.scope);
    case 'control':
      return steering(turn, record, steersHere(turn, record, first), text, open);
  }
  return besideInput(turn, text, open, record, readings);
}

/** What is no answer is answered itself; who types their first words is told below it what this is. */
async function besideInput(
  turn: AppTurn,
  text: string,
  open: Open,
  record: string,
  readings: readonly [Reading, ...(readonly Reading[])],
): Promise<EngineInput | undefined> {
  const [first] = readings;
  const { intent } = first;
  // Who asks how far it is has seen what this is.
  const comesNew = intent === 'question' && first.values['about'] !== 'progress' && isNew(turn);
  if (intent !== 'answer') {
    if (isCard(open) && (await ofRecord(turn, text, first, record))) return undefined;
    const meant = perhapsMeant(turn, text, open, record, readings);
    if (isLost(turn, text, intent, meant) && (await (await turn.registers.hearing()).noted(turn, text)))
      return void sayWhere(turn, open, record);
    if (meant !== undefined) return meant;
  }
  await (await turn.registers.hearing()).respond(turn, readings, text, true);
  if (comesNew) return beginning(turn);
  if (intent !== 'answer') sayWhere(turn, open, record);
  return undefined;
}

/** Words that answer nothing here; what nearly is an option is asked back as that. */
const isLost = (turn: AppTurn, text: string, intent: string, meant: EngineInput | undefined): boolean =>
  turn.waits.yes === undefined &&
  (meant === undefined ? intent === 'unclear' : meant.type === 'text' && meant.text === text);

/** What answers what is asked, with what is told beside it. */
async function answeredHere(
  turn: AppTurn,
  text: string,
  open: Open,
  record: string,
  reading: Reading,
): Promise<EngineInput> {
  await sayUnused(turn, text, open, reading);
  sayHeardAs(turn, text, open.scope, reading);
  sayUnchanged(turn, open, reading);
  return withElsewhere(turn, open, record, reading) ?? answering(turn, text, open, record, reading);
}

/** What is told beside a card of a record may be of another part of it than stands there; a yes or a no is of the card. */
const ofRecord = async (turn: AppTurn, text: string, { intent, sure }: Reading, record: string): Promise<boolean> =>
  little.includes(intent) &&
  // Who works for the business, told by name, is no part of what stands here.
  !(intent === 'supplier' && sure === 'certain') &&
  !beginsYesOrNo(text) &&
  (await turn.registers.hearing()).toldOfRecord(turn, text, record);

/** What a question asks of what is open; what nothing was heard in may name a question, an option or, in a form, the business. */
function perhapsMeant(
  turn: AppTurn,
  text: string,
  open: Open,
  record: string,
  [first, next]: readonly Reading[],
): EngineInput | undefined {
  if (first?.intent === 'question') return explaining(first, text, open, record);
  if (next?.intent === 'correction') return correcting(turn, record, next, open.scope);
  if (first?.intent === 'smalltalk' && asksWhatItIs(text, open)) return { type: 'text', text: controlWords.explain };
  if (first?.intent !== 'unclear') return undefined;
  if (agreesToShown(text, open)) return { type: 'text', text: controlWords.confirm };
  if (asksWhatItIs(text, open)) return { type: 'text', text: controlWords.explain };
  if (!isForm(open.focus)) return toNamed(text, open, record) ?? orNearly(turn, text, open, record);
  const called = calledAnew(text, open);
  return called && filling(turn, record, open, called);
}

/** "Nee niet op papier", where paper was not among them: what stands there stays, and is said. */
function sayUnchanged(turn: AppTurn, { scope, filled }: Open, { values }: Reading): void {
  const all = Object.entries(values);
  if (all.length === 0 || !all.every(([path, value]) => Array.isArray(value) && value === filled[path])) return;
  tell(turn, sentences.staysSo, { what: labelled(scope, values).join('; ') });
}

/** What is answered in a form waits there until it is sent; a doubtful answer is asked back. */
export function answering(
  turn: AppTurn,
  text: string,
  open: Open,
  record: string,
  { values, sure }: Reading,
): EngineInput {
  const paths = Object.keys(values);
  const [path = ''] = paths;
  if (isForm(open.focus) && pathsAt(open.scope, open.focus).length > 1) {
    const all = { ...open.filled, ...values };
    // What can be nothing else is an answer like any other, once nothing is missing.
    const isSaid = sure === 'certain' && Object.keys(open.filled).length === 0;
    return isSaid && isWhole(open.scope, open.focus, all)
      ? { type: 'correct', values: all }
      : filling(turn, record, open, values);
  }
  const value = values[path];
  if (value === null) return { type: 'text', text: controlWords.unknown };
  if (value === text)
    return isDoubtfulName(columnAt(open.scope, path), text)
      ? proposing(turn, record, { [path]: { other: text } })
      : { type: 'text', text };
  if (sure === 'certain') return isPlain(open.scope, path) ? { type: 'text', text } : { type: 'answer', values };
  return sure === 'possible' ? { type: 'choose', values } : proposing(turn, record, values);
}

/** The engine reads it from the text itself, with all that it says about a number that looks like a BSN. */
const isPlain = (scope: Scope, path: string) => columnAt(scope, path)?.kind === 'long-text';
