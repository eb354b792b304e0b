// What is not needed stops: who clears it and by when, in one tap; and that it was done, with the day and the name.

import { answerBeside } from '../../../app/answering-beside.js';
import { putAway, takeUp } from '../../../app/in-use.js';
import { keepersToday, ownerOf, recordOf } from '../../../app/keepers.js';
import { canWith, load, nameOf, readAll, refuse } from '../../../app/register.js';
import { sentences as common } from '../../../app/sentences.js';
import { store } from '../../../app/storing.js';
import { type AppTurn, type Loaded, reply, tell, tellStale } from '../../../app/turn.js';
import { type Ending, endingsIn, endingWrites, isOpenEnding, openEndings } from '../../../core/ending.js';
import { choicesAt, valueAt } from '../../../core/engine/answers.js';
import { type Press, pressId } from '../../../core/engine/press.js';
import type { Action, Line, Reply } from '../../../core/engine/replies.js';
import { isColleague } from '../../../core/people.js';
import { say } from '../../../core/text.js';
import { addMonthsTo, type Day, showDay } from '../../../core/time.js';
import { dataCategories } from '../../activities/rules/data-categories.js';
import { unitBehind } from '../../activities/rules/public-words.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { clearedTerm, type Due, dueIn } from '../rules/clean-up.js';
import { takers } from './change-card.js';
import { endingSentences as sentences } from './ending-sentences.js';

const mostLines = 6;
const needRow = /^need-(.+)$/;

type Carried = Pick<Press, 'subject' | 'path' | 'option'>;

/** The card of something that goes: where it is, who clears it and by when, to agree with or to change. */
export async function stopShow(turn: AppTurn, carried: Carried): Promise<void> {
  const found = await endingAt(turn, carried);
  if (found === undefined) return;
  const { loaded, ending } = found;
  const { language } = turn;
  const { record } = loaded;
  const isKept = endingsIn(loaded.scope.answers).some(({ row }) => row === ending.row);
  const names = { who: nameIn(turn, ending.who), by: showDay(ending.by, language) };
  const button = (verb: string, label: string, change: Partial<Ending>): Action => {
    const { who, by } = { ...ending, ...change };
    return { id: pressId(verb, record.id, ending.row, 0, `${who}~${by}`), label };
  };
  const yes = { ...button('stop-do', say(sentences.yes, language), {}), style: 'primary' as const };
  const others = takers(turn, undefined).filter(([, id]) => id !== ending.who);
  const where = ending.where === '' ? say(sentences.nowhere, language) : ending.where;
  reply(turn, {
    type: 'card',
    title: say(sentences.title, language, { record: nameOf(turn, record), what: ending.what }),
    text: say(sentences.text, language, names),
    lines: [{ label: say(sentences.where, language), value: where }],
    actions: [
      yes,
      ...(isKept ? [{ id: pressId('stop-done', record.id, ending.row), label: say(sentences.done, language) }] : []),
      ...others.slice(0, 3).map(([label, who]) => button('stop-show', label, { who })),
      button('stop-show', say(sentences.month, language), { by: addMonthsTo(ending.by, 1) }),
      button('stop-show', say(sentences.quarter, language), { by: addMonthsTo(ending.by, 3) }),
    ],
  });
  turn.waits = { ...turn.waits, yes: yes.id };
}

/** What of a record is being wound down, each with its card. */
export function endingLines(turn: AppTurn, loaded: Loaded): readonly Line[] {
  const { language } = turn;
  const label = say(sentences.windsDown, language);
  return openEndings(loaded.scope.answers).map(({ row, what, who, by }) => {
    const value = say(sentences.windsDownLine, language, { what, who: nameIn(turn, who), by: showDay(by, language) });
    const action = { id: pressId('stop-show', loaded.record.id, row), label };
    return { label, value, ...(canWith(turn, 'edit', loaded) ? { action } : {}) };
  });
}

/** Stored as it was shown. */
export async function stopDo(turn: AppTurn, carried: Carried): Promise<void> {
  const found = await endingAt(turn, carried);
  if (found === undefined) return;
  const { loaded, ending } = found;
  await store(turn, loaded, endingWrites(loaded.scope.answers, ending));
  const values = { what: ending.what, who: nameIn(turn, ending.who), by: showDay(ending.by, turn.language) };
  tell(turn, sentences.noted, values);
}

interface Found {
  readonly loaded: Loaded;
  readonly ending: Ending;
}

/** What a button means, with the person and the day that it carries; undefined, and said so, where it is gone. */
async function endingAt(turn: AppTurn, { subject, path, option }: Carried): Promise<Found | undefined> {
  const loaded = await recordOf(turn, subject);
  if (loaded === undefined || !canWith(turn, 'edit', loaded)) {
    refuse(turn);
    return undefined;
  }
  const known = endingsIn(loaded.scope.answers).find(({ row }) => row === path);
  const ending = known ?? notNeeded(turn, loaded, path);
  if (ending === undefined || !isOpenEnding(ending) || loaded.record.status === 'archived') {
    tellStale(turn, sentences.gone);
    return undefined;
  }
  const [who = '', by = ''] = option.split('~');
  const isPerson = turn.people.some((one) => one.id === who && isColleague(one));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(by) && by >= turn.today;
  return { loaded, ending: { ...ending, ...(isPerson ? { who } : {}), ...(isDay ? { by } : {}) } };
}

/** A kind of data that was said not to be needed, as it would be cleared. */
function notNeeded(turn: AppTurn, loaded: Loaded, path: string): Ending | undefined {
  const id = needRow.exec(path)?.[1];
  const { answers } = loaded.scope;
  if (id === undefined || valueAt(answers, `needed/${id}/needed`) !== false) return undefined;
  const label = dataCategories.find((one) => one.id === id)?.label;
  const asks = choicesAt(answers, 'source').includes('self') ? [say(sentences.form, turn.language)] : [];
  return {
    row: path,
    what: label === undefined ? id : say(label, turn.organisation.language),
    why: 'not-needed',
    where: [...placesOf(loaded), ...asks].join(', '),
    who: ownerOf(turn, loaded) ?? turn.person.id,
    by: addMonthsTo(turn.today, 1),
    done: undefined,
    doneBy: undefined,
  };
}

/** Cleared: with the day and the name; what it was goes out of the register with it. `back` takes that back. */
export async function stopDone(turn: AppTurn, { subject, path, option }: Carried): Promise<void> {
  const loaded = await recordOf(turn, subject);
  if (loaded === undefined) return tellStale(turn, common.staleButton);
  if (option === 'back') return notYet(turn, loaded, path);
  const due = (await dueHere(turn, loaded)).find(({ row }) => row === path);
  const known = endingsIn(loaded.scope.answers).find((one) => one.row === path && isOpenEnding(one));
  const mayClear = canWith(turn, 'edit', loaded) || known?.who === turn.person.id;
  if (!mayClear) return refuse(turn);
  if (known === undefined && due?.term === undefined) return tellStale(turn, sentences.gone);
  const done = { done: turn.today, doneBy: turn.person.id };
  const ending = known !== undefined ? { ...known, ...done } : due && clearedTerm(due, done.doneBy, done.done);
  if (ending === undefined) return tellStale(turn, sentences.gone);
  await store(turn, loaded, endingWrites(loaded.scope.answers, ending));
  const after = await withoutIt(turn, loaded, ending);
  const { language } = turn;
  const values = { what: ending.what, day: showDay(turn.today, language), who: turn.person.name };
  reply(turn, {
    type: 'text',
    text: `${say(sentences.isDone, language, values)}${after}`,
    actions: [{ id: pressId('stop-done', subject, path, 0, 'back'), label: say(sentences.again, language) }],
  });
}

/** What the register says no longer: the kind of data, or the whole record. In words, where anything changed. */
async function withoutIt(turn: AppTurn, loaded: Loaded, { row, why, what }: Ending): Promise<string> {
  const { record, scope } = loaded;
  const name = nameOf(turn, record);
  if (why === 'ended' || why === 'stopped') {
    await putAway(turn, record.id, 'ended');
    return say(sentences.notInUse, turn.language, { record: name });
  }
  const id = needRow.exec(row)?.[1];
  const kept = choicesAt(scope.answers, 'data');
  if (why !== 'not-needed' || id === undefined || !kept.includes(id)) return '';
  const left = kept.filter((one) => one !== id);
  if (left.length === 0) return '';
  await answerBeside(turn, await load(turn, record), { data: left });
  return say(sentences.takenOut, turn.language, { what, record: name });
}

async function notYet(turn: AppTurn, loaded: Loaded, path: string): Promise<void> {
  const ending = endingsIn(loaded.scope.answers).find(({ row }) => row === path);
  if (ending === undefined || isOpenEnding(ending)) return tellStale(turn, sentences.gone);
  if (ending.doneBy !== turn.person.id && !canWith(turn, 'edit', loaded)) return refuse(turn);
  const { record } = loaded;
  const { done: _done, doneBy: _by, ...open } = ending;
  const begun: Ending = { ...open, done: undefined, doneBy: undefined };
  await store(turn, loaded, endingWrites(loaded.scope.answers, begun));
  if (record.status === 'archived') await takeUp(turn, record);
  await putBack(turn, record, ending);
  tell(turn, sentences.isAgain, { what: ending.what });
}

/** What is there still stands in the register again. */
async function putBack(turn: AppTurn, record: Loaded['record'], { why, row }: Ending): Promise<void> {
  const id = why === 'not-needed' ? needRow.exec(row)?.[1] : undefined;
  if (id === undefined) return;
  const loaded = await load(turn, record);
  const kept = valueAt(loaded.scope.answers, 'data');
  if (Array.isArray(kept) && !kept.includes(id)) await answerBeside(turn, loaded, { data: [...kept, id] });
}

async function dueHere(turn: AppTurn, loaded: Loaded): Promise<readonly Due[]> {
  return loaded.record.status === 'archived' ? [] : dueIn(loaded.scope, turn.today, placesOf(loaded).join(', '));
}

function placesOf({ scope: { answers, facts } }: Loaded): readonly string[] {
  const picked = choicesAt(answers, 'suppliers');
  return facts.suppliers.filter(({ id }) => picked.includes(id)).map(({ name }) => name);
}

/** Something to clear, and who is asked. */
export interface DueFor {
  readonly loaded: Loaded;
  readonly due: Due;
  readonly who: readonly string[];
}

/** Everything that is to be cleared in this quarter, whoever asks. */
export async function allDue(turn: AppTurn): Promise<readonly DueFor[]> {
  const found: DueFor[] = [];
  for (const loaded of await readAll(turn, 'supplier', ...activityRegisters))
    for (const due of await dueHere(turn, loaded)) {
      const isThere = turn.people.some(({ id, former }) => id === due.who && former === undefined);
      found.push({ loaded, due, who: isThere && due.who !== undefined ? [due.who] : keepersToday(turn, loaded) });
    }
  return found;
}

/** One question for this person about all that is due; undefined when nothing is. */
export async function cleanUpCard(turn: AppTurn): Promise<Reply | undefined> {
  const mine = (await allDue(turn)).filter(({ who }) => who.includes(turn.person.id));
  if (mine.length === 0) return undefined;
  const { language } = turn;
  const rest = mine.length - mostLines;
  return {
    type: 'card',
    title: say(sentences.listTitle, language),
    text: say(sentences.listText, language),
    lines: mine.slice(0, mostLines).map((one) => dueLine(turn, one)),
    actions: rest <= 0 ? [] : [{ id: pressId('clean-up', '-'), label: say(sentences.more, language, { count: rest }) }],
  };
}

export async function showCleanUp(turn: AppTurn): Promise<void> {
  const card = await cleanUpCard(turn);
  if (card === undefined) tell(turn, sentences.nothing);
  else reply(turn, card);
}

function dueLine(turn: AppTurn, { loaded, due }: DueFor): Line {
  const { language } = turn;
  const where = due.where === '' ? say(sentences.nowhere, language) : due.where;
  const value =
    due.term === undefined
      ? say(sentences.dueLine, language, { where, by: dayIn(turn, due.by) })
      : say(sentences.termLine, language, { where, term: termIn(turn, due.term) });
  const label = `${nameOf(turn, loaded.record)} · ${due.what}`;
  const action = { id: pressId('stop-done', loaded.record.id, due.row), label: say(sentences.done, language) };
  return { label, value, action };
}

const dayIn = ({ language }: AppTurn, day: Day | undefined): string =>
  day === undefined ? '' : showDay(day, language);

const termIn = ({ language }: AppTurn, { count, unit }: NonNullable<Due['term']>): string =>
  `${count} ${unitBehind(count, unit, language) ?? unit}`;

const nameIn = ({ people }: AppTurn, id: string): string => people.find((one) => one.id === id)?.name ?? '';
