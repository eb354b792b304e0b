// What is said below the card of a breach, by how people say it there: what is asked is answered from the file, and what was done or
// decided is led to its place. Nothing is stored without a yes.
import { noButton } from '../../../../app/record-buttons.js';
import { canWith, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs, heardIn } from '../../../../app/typing/heard.js';
import { beginsTold } from '../../../../app/typing/proposals.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { say, t } from '../../../../core/text.js';
import { beginsYesOrNo } from '../../../../core/understanding/many-ways.js';
import type { Meant } from '../../../../core/understanding/meant-here.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { asksUnmarked } from '../../../../core/understanding/talk/asks-rather.js';
import { saysUnknown } from '../../../../core/understanding/values/yes-no.js';
import { fileSays } from '../../../breach/asked-of-file.js';
import { deadlineInWords, formButton, isClosed, questionsButton, staysAt } from '../../../breach/card.js';
import {
  fileAsks,
  fileDeeds,
  isFileAsk,
  onCard,
  type SaidOfFile,
  saidOfFile,
} from '../../../breach/rules/hearing/said-of-file.js';
import { breachSentences } from '../../../breach/sentences.js';
import { showCase } from '../../records.js';
import { type DoneInRunning, numbersIn } from '../../rules/about-running.js';
import { asksWhichBreach } from './another-breach.js';
import { belongsHere, focusedFile, mayAnswer, notInFile, shownFile } from './belongs.js';
import { deedsOfFile } from './deeds-told.js';
import { notes } from './note-button.js';
import { breachPutRight } from './put-right-of-breach.js';
import { toldOfDeed } from './told-deed.js';

const sentences = {
  later: t(
    'Goed. {record} blijft open. Uiterlijk melden: {at}.',
    'Fine. {record} stays open. Report at the latest: {at}.',
  ),
  whatElse:
    t(`Wat moet er anders in {record}? Typ het zo: "het waren 30 mensen", of kies hieronder. Er is nog niets veranderd.
               What should be different in {record}? Type it like this: "it was 30 people", or pick below. Nothing was changed yet.`),
  whoElse:
    t(`Wie helpt mee met {record}? Kies diegene hieronder: dan krijgt die bericht. Wie op "Ik pak dit op" drukt, heeft het.
              Who helps with {record}? Pick them below: then they get a message. Whoever presses "I take this on" has it.`),
} as const;

/** From here on it is that rather than anything else: what is asked only shows something, the rest is asked back. */
const least = { all: 0.6, one: 0.45, beside: 0.8, surely: 0.9 } as const;

/** Whether a text surely asks something of a file, whatever else it could answer. */
export const asksBelowFile = (text: string): boolean => (saidOfFile(text)?.oddsOf(fileAsks) ?? 0) >= least.beside;

/** What is most likely asked of a file. */
export const fileAskOf = (text: string): string | undefined => saidOfFile(text)?.means;

/** Whether a text rather asks something of a file or tells it; undefined where neither is likely. */
export function kindBelowFile(text: string): 'asks' | 'tells' | undefined {
  const said = saidOfFile(text);
  if (said === undefined) return undefined;
  if (said.oddsOf(fileAsks) >= least.all) return 'asks';
  return said.odds >= least.all ? 'tells' : undefined;
}

/** Answers what is asked of the file that is shown, or whose questions are open; false where nothing of it is asked. */
export async function askedBelowFile(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const file = await (beside === undefined ? shownFile(turn) : focusedFile(turn));
  if (file === undefined || !canWith(turn, 'read', file) || namesOther(text, file)) return false;
  const said = saidOfFile(text);
  if (said === undefined || said.oddsOf(fileAsks) < least.all) return false;
  return (beside === undefined || asksBeside(text, beside, said)) && answers(turn, text, file, said);
}

/** Beside a question of the file only what asks is asked, and surely where something was read back and waits for its yes. */
function asksBeside(text: string, { proposed }: NonNullable<Situation['open']>, said: Meant<SaidOfFile>): boolean {
  // What is not known yet answers the question, and so may a few words that ask nothing by their form.
  if (beginsYesOrNo(text) || saysUnknown(text)) return false;
  const asks = asksUnmarked(text) || text.includes('?');
  const odds = said.oddsOf(fileAsks);
  return proposed === undefined ? asks : odds >= (asks ? least.beside : least.surely);
}

/** What answers no question of a file, and is told beside any of them: who has it, or that it is done. */
const besideAny: readonly SaidOfFile[] = ['say-given-to', 'say-taken-on', 'say-closed'];

/** Leads what is told of the file beside one of its questions, and answers none of them, to its place. */
export async function toldBesideFile(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const said = beside?.scope.checklist.id === 'breach' ? saidOfFile(text) : undefined;
  if (said === undefined || said.odds < least.beside || !besideAny.includes(said.means)) return false;
  // What picks an answer is that; where any words are an answer, these are none.
  const [{ intent, values }] = await heardIn(turn, text, { ...(beside && { open: beside }) });
  if (intent === 'answer' && Object.values(values).some((value) => typeof value !== 'string')) return false;
  const file = await focusedFile(turn);
  return file !== undefined && canWith(turn, 'edit', file) && !isClosed(file) && heard(turn, text, file, said.means);
}

/** Leads what is told or decided of the file that is shown to its place; false where it is most likely of something else. */
export async function toldBelowFile(turn: AppTurn, text: string): Promise<boolean> {
  const file = await shownFile(turn);
  if (file === undefined || !canWith(turn, 'edit', file) || isClosed(file) || namesOther(text, file)) return false;
  const said = saidOfFile(text);
  if (said === undefined) return false;
  if (said.odds >= least.all) return heard(turn, text, file, said.means);
  for (const [those, says] of decisions)
    if (said.oddsOf(those) >= least.all) return toldOfDeed(turn, text, { of: 'breach', says }, undefined);
  // What is surely told of it, whatever it is, is offered to be put down.
  return said.oddsOf(fileDeeds) >= least.all && belongsHere(turn, text);
}

/** The number of another one is of that. */
const namesOther = (text: string, file: Loaded): boolean => numbersIn(text).some((one) => one !== numberOf(file));

async function answers(turn: AppTurn, text: string, file: Loaded, said: Meant<SaidOfFile>): Promise<boolean> {
  if (said.odds >= least.one && isFileAsk(said.means)) {
    const says = fileSays(turn, file, said.means);
    if (says === undefined) return notInFile(turn, text, file);
    reply(turn, says);
    staysAt(turn, file);
  } else if (said.means === 'ask-state' || said.oddsOf(onCard) >= least.one) await showCase(turn, file);
  else return notInFile(turn, text, file);
  return heardAs(turn, 'question', text, { about: 'running' });
}

/** Which way it was decided is read where that is put down. */
const decisions: readonly (readonly [readonly SaidOfFile[], DoneInRunning])[] = [
  [['say-report', 'say-not-report', 'say-no-breach'], 'decided'],
  [['say-tell', 'say-not-tell'], 'decided-people'],
];

async function heard(turn: AppTurn, text: string, file: Loaded, means: SaidOfFile): Promise<boolean> {
  const says = deedsOfFile[means];
  if (says !== undefined) return toldOfDeed(turn, text, { of: 'breach', says }, undefined);
  switch (means) {
    case 'say-noted':
      return belongsHere(turn, text);
    case 'say-put-right':
      return (
        (await breachPutRight(turn, text, undefined)) ||
        (await mayAnswer(turn, text, file)) ||
        asksWhatElse(turn, text, file)
      );
    case 'say-given-to':
      return asksWho(turn, text, file);
    case 'say-later':
      tell(turn, sentences.later, { record: numberOf(file), at: deadlineInWords(turn, file) });
      staysAt(turn, file);
      return heardAs(turn, 'control', text, { control: 'pause' });
    case 'other-breach':
      return asksWhichBreach(turn, file, beginsTold(turn, 'breach', text).flow);
    default:
      return false;
  }
}

/** What is wrong in it is asked where nobody can say what it should be: nothing is filled in by guess. */
function asksWhatElse(turn: AppTurn, text: string, file: Loaded): boolean {
  const note = notes(turn, file);
  const places = [
    formButton(turn, file, 'report', breachSentences.changeReport),
    formButton(turn, file, 'clock', breachSentences.clockButton),
    questionsButton(turn, file),
  ];
  return offers(turn, text, file, say(sentences.whatElse, turn.language, { record: numberOf(file) }), [
    ...places,
    note,
  ]);
}

/** Who is named helps; nobody has it before they say so themselves. */
function asksWho(turn: AppTurn, text: string, file: Loaded): boolean {
  const helpers = {
    id: pressId('add-row', file.record.id, 'assignees'),
    label: say(breachSentences.helpers, turn.language),
    style: 'primary',
  } as const;
  const actions = canWith(turn, 'confirm', file) ? [helpers] : [notes(turn, file)];
  return offers(turn, text, file, say(sentences.whoElse, turn.language, { record: numberOf(file) }), actions);
}

/** Places for what was told, which is filled in there and waits for its yes. */
function offers(turn: AppTurn, text: string, file: Loaded, asks: string, actions: readonly Action[]): boolean {
  reply(turn, { type: 'text', text: asks, actions: [...actions, noButton(turn, file.record.id)] });
  staysAt(turn, file);
  turn.waits = { ...turn.waits, deed: { text, at: turn.now, behind: actions.map(({ id }) => id) } };
  return heardAs(turn, 'correction', text, {}, 'possible');
}
