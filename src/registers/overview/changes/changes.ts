// "We zijn gestopt met Mailchimp": what follows from it is shown on one card, confirmed once, and can be taken back at once.
import { officersToday } from '../../../app/receivers.js';
import { mayWith, refuse } from '../../../app/register.js';
import { cancelReminders, notify } from '../../../app/reminders/remind.js';
import { sentences as common } from '../../../app/sentences.js';
import { type AppTurn, type Loaded, officerName, reply, tell, tellStale } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { type Press, pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { readsAsName } from '../../../core/engine/typed/no-answer.js';
import { can } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import { showDay } from '../../../core/time.js';
import { controlSaid, declines, onlyAgrees } from '../../../core/understanding/talk/controls-said.js';
import { namesADuty } from '../../organisation/rules/duty-passed-on.js';
import { helpersTold } from '../../suppliers/rules/helpers-told.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { type Change, type ChangeKind, carriedBy, changeOf } from '../rules/changes/change.js';
import { endApart } from '../rules/changes/change-apart.js';
import { planOf, shownOf } from '../rules/changes/change-plan.js';
import type { Plan } from '../rules/changes/change-steps.js';
import { type ChangeTold, changeTold, type KnownNames } from '../rules/changes/change-told.js';
import { follow, keptChange, newcomerKnown, planFor, takeBack, tellBeside } from './change-apply.js';
import { carry, choiceReply, newName, several, showPlan, subjectName, takers, titleOf } from './change-card.js';
import { asksWhen, changeCompleted, dayWith, isSoNow } from './change-filled.js';
import { changeIn, isOfProgram, mayChange } from './change-in.js';
import { nextActions } from './change-next.js';
import { changeSentences as sentences } from './change-sentences.js';
import { mostChoices, notKnown, tellsExample } from './change-unknown.js';
import { namesKnown, type Read, seenIn, settledIn, worldFor } from './change-world.js';
import { askNextDeputy, nextDeputy, withNextDeputy } from './next-deputy.js';
import { sayNothingChanges } from './still-reached.js';

/**
 * A sentence that tells a change: its card, a choice, or that it was passed on; false for anything else. Over a form in which any
 * words are told, only what names a program is one, or what ends as well; where a name is an answer, only one program in the place of
 * another.
 */
export async function changeHeard(turn: AppTurn, text: string, only?: Only): Promise<boolean> {
  const mayEnd = only === undefined || only === 'ends';
  if (!mayChange(turn, text)) return mayEnd && besideOthers(turn, text, only);
  const loaded = await seenIn(turn);
  const told = changeIn(turn, text, loaded);
  if (told === undefined && mayEnd) return besideOthers(turn, text, only, loaded);
  if (told === undefined || (only !== undefined && !isOf[only](told, text, namesKnown(turn, loaded)))) return false;
  // What was right until now is put right.
  heardAs(turn, 'correction', text, {}, 'likely');
  if (!mayFollow(turn)) return (await passOn(turn, told)) || (only === 'programs' && leftOut(turn, text));
  return showTold(turn, told, loaded);
}

type Only = 'programs' | 'ends' | 'swaps';
const isOf: Readonly<Record<Only, (told: ChangeTold, text: string, names: KnownNames) => boolean>> = {
  programs: isOfProgram,
  ends: (told, text, names) =>
    isOfProgram(told, text) ||
    (told.kind === 'activity-stops' && told.changes.some(({ subject }) => subject !== undefined)) ||
    tellsExample(told, names),
  swaps: ({ kind }) => kind === 'supplier-replaced',
};

/** Its card, or which of several it is; false where what was named is not known here and may be something else. */
async function showTold(turn: AppTurn, told: ChangeTold, loaded: readonly Loaded[]): Promise<boolean> {
  const [only, ...others] = told.changes;
  if (only === undefined) return notKnown(turn, told, loaded);
  if (told.absent !== undefined) tell(turn, sentences.absent, { said: told.absent });
  if (told.more !== undefined) turn.rest = told.more;
  if (told.comes === true && only.words !== undefined) askDay(turn, only);
  else if (others.length === 0) await showChange(turn, only, loaded);
  else await choose(turn, told, loaded);
  return true;
}

/** What ends beside something else that is told: it is shown, and the rest is said to be left. */
async function besideOthers(turn: AppTurn, text: string, only?: Only, known?: readonly Loaded[]): Promise<boolean> {
  const apart = mayFollow(turn) ? endApart(text, turn.today) : undefined;
  if (apart === undefined) return false;
  const loaded = known ?? (await seenIn(turn));
  const names = namesKnown(turn, loaded);
  const told = changeTold(apart.ends, names, turn.today);
  const [change, ...others] = told?.changes ?? [];
  if (told === undefined || others.length > 0 || !mayEndBeside(told, apart.rest)) return false;
  if (only !== undefined && told.kind === 'person-leaves') return false;
  const { ends } = apart;
  if (change?.subject === undefined && (namesADuty(text) || programsIn(ends).length > 0 || !tellsExample(told, names)))
    return false;
  heardAs(turn, 'correction', ends, {}, 'likely');
  if (helpersTold(apart.rest).length > 0 || programsIn(apart.rest).length > 0) turn.rest = apart.rest;
  else if (apart.rest !== '') tell(turn, common.notUsed, { said: `"${apart.rest}"` });
  if (change === undefined) return notKnown(turn, told, loaded);
  await showChange(turn, change, loaded);
  return true;
}
const endings: readonly ChangeKind[] = ['supplier-stops', 'activity-stops'];
const mayEndBeside = ({ kind, changes: [change] }: ChangeTold, rest: string): boolean =>
  endings.includes(change?.kind ?? kind) || (kind === 'person-leaves' && rest === '');

/** It changes several records at once, so it is for who keeps all of them. */
const mayFollow = ({ actor }: AppTurn): boolean =>
  can(actor, 'archive-record') && can(actor, 'create-record') && can(actor, 'edit-organisation');

/** Who may not change the register tells it to who may. Of what was typed only names that are known go along. */
async function passOn(turn: AppTurn, { changes }: ChangeTold): Promise<boolean> {
  const [first] = changes;
  if (first === undefined) return false;
  for (const { words: _typed, ...change } of changes.slice(0, 2))
    await notify(turn, {
      notice: 'change-told',
      key: [change.kind, change.subject ?? '-', carriedBy(change), turn.person.id].join(' '),
      to: officersToday(turn),
    });
  tell(turn, sentences.passedOn, { officer: officerName(turn) });
  return true;
}

/** What is of no record here goes into no form that stands open. */
function leftOut(turn: AppTurn, said: string): true {
  tell(turn, common.notUsed, { said: `"${said}"` });
  return true;
}

async function choose(turn: AppTurn, { changes, said }: ChangeTold, loaded: readonly Loaded[]): Promise<void> {
  const [first] = changes;
  if (first === undefined) return;
  const read = await worldFor(turn, settledIn(turn, first, loaded), loaded);
  const choices = changes.slice(0, mostChoices).map((change) => [labelOf(turn, change, read), change] as const);
  if (first.kind !== 'program-new') return reply(turn, choiceReply(turn, sentences.which, { said }, choices));
  const { subject: _old, ...beside } = first;
  const none = [say(sentences.whichNone, turn.language), beside] as const;
  reply(turn, choiceReply(turn, sentences.whichGoes, { new: newName(turn, first, read) }, [...choices, none]));
}

const labelOf = (turn: AppTurn, change: Change, read: Read): string =>
  read.world.records.find(({ id }) => id === change.subject)?.name ?? subjectName(turn, change, read);

/** What follows from it, or the one thing that is missing. */
export async function showChange(turn: AppTurn, told: Change, known?: readonly Loaded[]): Promise<void> {
  const loaded = known ?? (await seenIn(turn));
  const change = settledIn(turn, told, loaded);
  const read = await worldFor(turn, change, loaded);
  const plan = planOf(change, read.world);
  if (plan.stops !== undefined) return stopped(turn, plan, read);
  if (plan.asks !== undefined) return ask(turn, plan, read);
  if (plan.steps.length === 0) return sayNothingChanges(turn, change, subjectName(turn, change, read), loaded);
  await showPlan(turn, plan, read);
  askNextDeputy(turn, plan, subjectName(turn, change, read));
  listenTo(turn, change);
}

function stopped(turn: AppTurn, { stops, change }: Plan, read: Read): void {
  if (stops !== 'last-officer') {
    tellStale(turn, stops === 'gone' ? sentences.gone : sentences.already);
    return;
  }
  reply(turn, {
    type: 'text',
    text: say(sentences.lastOfficer, turn.language, { name: subjectName(turn, change, read) }),
    actions: [{ id: pressId('command', 'handover'), label: say(sentences.handOver, turn.language) }],
  });
}

function ask(turn: AppTurn, { asks, change }: Plan, read: Read): void {
  if (asks === 'who') {
    const name = subjectName(turn, change, read);
    const kept = [...new Set(read.world.duties.map(({ record }) => record))];
    const records = several(
      turn,
      kept.map((id) => read.world.records.find((one) => one.id === id)?.name ?? '…'),
    );
    const choices = takers(turn, change.subject).map(([label, came]) => [label, { ...change, came }] as const);
    const asked = change.kind === 'keeper-new' ? sentences.askKeeper : sentences.askWho;
    reply(turn, choiceReply(turn, asked, { name, records }, choices));
  } else {
    const words = {
      address: change.kind === 'moved' ? sentences.askMoved : sentences.askPlace,
      name: sentences.askName,
    };
    tell(turn, words[asks ?? 'name']);
    carry(turn, change);
  }
  listenTo(turn, change);
}

/** What is not so yet is not stored as if it were. */
function askDay(turn: AppTurn, change: Change): void {
  tell(turn, sentences.askDay);
  carry(turn, change);
  listenTo(turn, change);
}

/** What is typed next may be what was missing, or another day. */
function listenTo(turn: AppTurn, change: Change): void {
  const subject = [change.subject ?? '-', change.kind, carriedBy(change)].join(' ');
  turn.waits = { ...turn.waits, card: { card: 'change', subject, at: turn.now } };
}

/** Words behind the card of a change; false where they are about something else. */
export async function changeReplied(turn: AppTurn, about: string, text: string): Promise<boolean> {
  const [subject = '', path = '', option = ''] = about.split(' ');
  const change = changeOf({ subject, path, option }, wordsWaiting(turn));
  if (change === undefined || !mayFollow(turn)) return false;
  const from = dayWith(text, turn.today);
  if (from !== undefined) {
    await showChange(turn, { ...change, from });
    return true;
  }
  if (asksWhen(text) || isSoNow(text)) {
    await showChange(turn, change);
    return true;
  }
  const loaded = await seenIn(turn);
  const read = await worldFor(turn, settledIn(turn, change, loaded), loaded);
  const plan = planOf(settledIn(turn, change, loaded), read.world);
  const { asks } = plan;
  if (asks === undefined) {
    const next = await withNextDeputy(turn, plan, text);
    if (next === undefined) return nextDeputy(turn, plan, text);
    await showChange(turn, next, loaded);
    return true;
  }
  if (declines(text) || /^(?:weet (?:ik )?(?:het )?(?:nog )?niet|geen idee|later|dont know)\b/i.test(text.trim())) {
    tell(turn, sentences.dropped);
    return true;
  }
  const filled = changeCompleted(turn, change, asks, text);
  if (filled === undefined) return asks === 'who' && staysAsked(turn, plan, read, text);
  await showChange(turn, filled, loaded);
  return true;
}

/** A yes names nobody, and who is not known here cannot take over: it is asked once more, and nothing that is open is agreed with. */
function staysAsked(turn: AppTurn, plan: Plan, read: Read, text: string): boolean {
  const said = takesOver.exec(text.trim())?.[1] ?? text.trim();
  const isName = said.length <= longestName && !/[,;.]/.test(said) && readsAsName(said);
  if (!isName && !onlyAgrees(text)) return false;
  if (isName) tell(turn, sentences.notHere, { who: said });
  ask(turn, plan, read);
  return true;
}
const longestName = 40;
const takesOver = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:neemt|pakt|takes)\b.*\b(?:over|op)\b/u;

const wordsWaiting = ({ waited: { proposed } }: AppTurn): string | undefined =>
  proposed?.type === 'change' ? proposed.words : undefined;

/** The card of a change that a button names. */
export async function followShow(turn: AppTurn, press: Press): Promise<void> {
  const change = changeOf(press, wordsWaiting(turn));
  if (change === undefined) return tellStale(turn, common.staleButton);
  if (!mayFollow(turn)) return refuse(turn);
  await showChange(turn, change);
}

/** All of it is stored in this turn, or planned for its day. */
export async function followDo(turn: AppTurn, press: Press): Promise<void> {
  const told = changeOf(press, wordsWaiting(turn));
  if (told === undefined) return tellStale(turn, common.staleButton);
  if (!mayFollow(turn)) return refuse(turn);
  await lockFor(turn, told);
  const loaded = await seenIn(turn);
  const read = await worldFor(turn, told, loaded);
  const shown = planOf(told, read.world);
  // What was typed is kept for a short while only.
  if (shown.asks !== undefined && shown.asks !== 'who') return tellStale(turn, common.proposalForgotten);
  if (shown.stops !== undefined) return stopped(turn, shown, read);
  if (shown.asks !== undefined || shownOf(shown, read.world.records) !== press.n) {
    tell(turn, sentences.newer);
    return showChange(turn, told, loaded);
  }
  const change = await newcomerKnown(turn, told);
  const plan = planOf(change, read.world);
  const what = titleOf(turn, told, read);
  if (change.from !== undefined && change.from > turn.today) {
    const id = await planFor(turn, change, change.from);
    return sayDone(
      turn,
      id,
      say(sentences.planned, turn.language, { what, day: showDay(change.from, turn.language) }),
      [],
    );
  }
  const said = turn.said.length;
  const id = await follow(turn, plan, read);
  const beside = turn.said.splice(said);
  sayDone(turn, id, say(sentences.done, turn.language, { what }), nextActions(turn, plan, read));
  const from = turn.said.length;
  turn.said.push(...beside);
  tellBeside(turn, from);
}

/** Two who follow the same change: the second waits, and then reads that it was done. */
async function lockFor(turn: AppTurn, { subject }: Change): Promise<void> {
  const { records } = turn.repositories;
  const profile = await records.byNumber(turn.organisation.id, 'organisation', 1);
  const known = subject === undefined ? undefined : await records.get(turn.organisation.id, subject);
  const id = known?.id ?? profile?.id;
  if (id !== undefined) await records.lock(turn.organisation.id, id);
}

function sayDone(turn: AppTurn, id: string, text: string, actions: readonly Action[]): void {
  reply(turn, {
    type: 'text',
    text,
    actions: [{ id: pressId('follow-undo', id), label: say(sentences.undo, turn.language) }, ...actions],
  });
  turn.waits = { ...turn.waits, card: { card: 'change-done', subject: id, at: turn.now } };
}

/** "Ongedaan" behind what was done. */
export async function doneReplied(turn: AppTurn, id: string, text: string): Promise<boolean> {
  const undoes = controlSaid(text)?.control === 'undo';
  if (undoes) await followUndo(turn, { subject: id });
  return undoes;
}

/** Takes a whole change back, or calls off one that is still to come. */
export async function followUndo(turn: AppTurn, { subject }: Pick<Press, 'subject'>): Promise<void> {
  await turn.repositories.records.lock(turn.organisation.id, subject);
  const kept = await keptChange(turn, subject);
  if (kept === undefined) return tellStale(turn, common.staleButton);
  if (!mayFollow(turn)) return refuse(turn);
  if (!mayWith(turn, 'edit', kept.loaded)) return;
  if (kept.state === 'undone') return tellStale(turn, sentences.undoneAlready);
  const loaded = await seenIn(turn);
  const what = titleOf(turn, kept.change, await worldFor(turn, kept.change, loaded));
  await cancelReminders(turn, subject, ['change-due']);
  const { stays } = await takeBack(turn, kept);
  if (kept.state === 'planned') return tell(turn, sentences.undonePlanned, { what });
  tell(turn, sentences.undone, { what });
  if (stays.length > 0) tell(turn, sentences.stays, { labels: several(turn, stays) });
}
