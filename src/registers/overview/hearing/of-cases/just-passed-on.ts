// Who passed a request on a moment ago and tells more of it, or asks how long it takes: it is of that one, and proposed there.
import { goOnButton } from '../../../../app/record-buttons.js';
import { canWith, nameOf } from '../../../../app/register.js';
import { type AppTurn, officerName, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { whoNamed } from '../../../../app/typing/who-named.js';
import { textAt } from '../../../../core/engine/answers.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { isOfficer } from '../../../../core/permissions.js';
import { say, t } from '../../../../core/text.js';
import { showDay } from '../../../../core/time.js';
import { answerSaid } from '../../../../core/understanding/answer-said.js';
import { mayPutRight } from '../../../../core/understanding/corrections/told-right.js';
import { markedBy } from '../../../../core/understanding/forms/marked-by.js';
import { toldOn, wordsRight } from '../../../../core/understanding/forms/story-told.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { onlySends } from '../../../../core/understanding/talk/sends-said.js';
import { steering } from '../../../../core/understanding/talk/steering.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { justPassedOn, type PassedOn } from '../../../request/reported.js';
import { askedEarly } from '../../../request/rules/hearing/asked-early.js';
import { gotFromUs } from '../../../request/rules/hearing/told-later.js';
import {
  arrivedAnew,
  asksHowLong,
  goesOnAbout,
  markTold,
  tellsArrival,
} from '../../../request/rules/hearing/told-of-passed-on.js';
import { requestReport } from '../../../request/rules/report.js';
import { requestStatus } from '../../../request/rules/status.js';
import { requestSentences } from '../../../request/sentences.js';
import { answersMeant } from '../../rules/answers-meant.js';
import { askedIn } from '../../rules/asked.js';
import { formOfTold } from '../../rules/form-of-told.js';
import { listening } from '../../rules/listening.js';
import { openOf } from '../../standing/running.js';
import { partsThat } from '../asked/how-far.js';
import { propose, proposedIn } from '../of-records/proposed-there.js';
import { lastReported, saysNothing } from './just-reported.js';

type Beside = Situation['open'];
type Values = Readonly<Record<string, unknown>>;

const alreadyThere = t(
  '{record} is al doorgegeven. {officer} heeft bericht.',
  '{record} was passed on already. {officer} was told.',
);
const sayThis = t(
  'Wie {record} afhandelt: {who}. U kunt zeggen dat er uiterlijk {day} antwoord komt.',
  'Who handles {record}: {who}. You can say that an answer comes by {day}.',
);
const you = t('u', 'you');
const alreadyStored = t('{record} is al bewaard.', '{record} is stored already.');

/** By what they are recognised, what they are called, or when it came in; false for all else, and where nothing was passed on. */
export async function toldOfPassedOn(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  // Beside the questions of its own file only what can be nothing else.
  if (beside !== undefined && beside.scope.checklist.id !== 'request') return false;
  if (beside === undefined && (onlySends(text) || steering(text) === 'send')) return sentAlready(turn);
  const arrived = arrivedNow(turn, text, beside);
  if (arrived === undefined && markTold(text) === undefined && !mayName(text) && !mayPutRight(text)) return false;
  const passed = await justPassedOn(turn);
  if (passed === undefined) return false;
  const who = await whoTold(turn, passed, text);
  const values = { ...who, ...arrived, ...wordsRight(wordsOf(turn, passed), passed.file.scope, text) };
  return Object.keys(values).length > 0 && proposeThere(turn, passed, text, values);
}

/** When and how it came in, as the form hears it; what answers what is asked here is none of that. */
function arrivedNow(turn: AppTurn, text: string, beside: Beside): Values | undefined {
  // What they got from us since is no asking.
  if (gotFromUs(text)) return undefined;
  const clock = { now: turn.now, zone: turn.organisation.zone };
  const { received, how } = tellsArrival(text) ? formOfTold(turn, 'request', text) : {};
  const anew = arrivedAnew(text, clock) ?? (received === undefined ? {} : { received });
  const told = { ...anew, ...(how === undefined ? {} : { how }) };
  return Object.keys(told).length === 0 || (beside !== undefined && answersHere(beside, text)) ? undefined : told;
}

/** A day that is asked is what a day answers, and a way to do it one of the options. */
const answersHere = ({ scope, focus }: NonNullable<Beside>, text: string): boolean =>
  pathsAt(scope, focus).some((path) => {
    const column = columnAt(scope, path);
    if (column === undefined || column.kind === 'day') return column !== undefined;
    return answerSaid(column, path, text, scope, listening.phrases(scope.checklist.id))?.sure === 'certain';
  });

/** By what they are recognised now, beside what was known of that. */
async function whoTold(turn: AppTurn, passed: PassedOn, text: string): Promise<Values> {
  const now = markTold(text) ?? (mayName(text) ? await nameIn(turn, passed, text) : undefined);
  if (now === undefined) return {};
  const proposed = proposedIn(turn, passed.report, passed.file)['who'];
  const known = typeof proposed === 'string' ? proposed : textAt(passed.file.scope.answers, 'who');
  return { who: markedBy(known, now) };
}

/** What they are called may be said in any words, of which few hold a name. */
const mayName = (text: string): boolean => text.length <= longest && /\b(?:heet|naam|called|name)\b/i.test(text);
const longest = 120;

async function nameIn(turn: AppTurn, { report }: PassedOn, text: string): Promise<string | undefined> {
  const filled = { words: textAt(report.scope.answers, 'words') ?? '' };
  const named = await whoNamed(turn, requestReport, { scope: report.scope, filled }, text);
  const who = named?.['who'];
  return typeof who === 'string' ? who : undefined;
}

/** Where somebody may change the file it is proposed there, and else in what they passed on, from which it goes there. */
function proposeThere(turn: AppTurn, passed: PassedOn, text: string, told: Values): true {
  const { report, file } = passed;
  const loaded = canWith(turn, 'edit', file) ? file : report;
  const values = { ...told, ...wordsRight(wordsOf(turn, passed), file.scope, text) };
  heardAs(turn, 'correction', text, values, 'likely');
  propose(
    turn,
    { loaded, values: { ...proposedIn(turn, passed.report, passed.file), ...values } },
    nameOf(turn, file.record),
  );
  return true;
}

/** What was asked and by what they are recognised, as it was proposed last or stands there. */
const wordsOf = (turn: AppTurn, { report, file }: PassedOn): Values => ({
  words: textAt(file.scope.answers, 'words'),
  who: textAt(file.scope.answers, 'who'),
  ...proposedIn(turn, report, file),
});

/** Who wants it sent once more hears that it was: the last that this person passed on or reported. */
async function sentAlready(turn: AppTurn): Promise<boolean> {
  const passed = await justPassedOn(turn);
  const reported = await lastReported(turn);
  const isBreach = (reported?.at ?? '') > (passed?.report.record.createdAt ?? '');
  const record = isBreach ? reported?.name : passed && nameOf(turn, passed.file.record);
  if (record === undefined) return false;
  tell(turn, isOfficer(turn.person) ? alreadyStored : alreadyThere, { record, officer: officerName(turn) });
  return true;
}

/** Some words that mean nothing else go behind what was asked, with a yes; false where nothing was passed on a moment ago. */
export async function offerToPassOn(turn: AppTurn, text: string): Promise<boolean> {
  if (saysNothing(text) || wordsIn(text).length < fewest || !goesOnAbout(text) || saysSame.test(text.trim()))
    return false;
  // What is asked of it is nothing that they said.
  if (asksOfThem.test(text.trim())) return false;
  const passed = await justPassedOn(turn);
  if (passed === undefined) return false;
  const { words } = wordsOf(turn, passed);
  return proposeThere(turn, passed, text, { words: typeof words === 'string' ? toldOn(words, text) : text });
}
const asksOfThem =
  /^(?:(?:en|maar|and|but)[, ]+)*(?:is|heeft|wordt|krijgt|moet|mag|kan|has|does|did|will|can) (?:hij|zij|ze|hem|haar|die|he|she|they|het|dit|it)\b/i;
const fewest = 3;
/** "Nee die hoeft niet, dat is hetzelfde verhaal": more of it is not to be passed on. */
const saysSame =
  /^(?:nee|neen|no)\b.{0,40}\b(?:hoeft (?:echt |dus )?niet|niet nodig|hetzelfde|zelfde|dubbel|the same|twice|not needed)\b/i;

/** "Hoe lang mag je camerabeelden houden" is about those, and not about what is open. */
function namesOther(text: string): boolean {
  const { byWords } = answersMeant(text);
  return byWords !== undefined && byWords.id !== 'term-request';
}

/** "Hij vraagt hoe lang het duurt": by the day that is known of the one that was passed on, or of the only one that runs. */
export async function howLongAsked(turn: AppTurn, text: string): Promise<boolean> {
  if (!asksHowLong(text)) return toSayAsked(turn, text);
  if (namesOther(text)) return false;
  const passed = await justPassedOn(turn);
  // Of the work itself it is asked how long that takes, unless a request was passed on just now.
  if (passed === undefined && turn.waited.card === undefined && askedIn(text) === 'progress') return false;
  const open = passed === undefined ? await openOf(turn, 'request') : [passed.file];
  const [only, ...more] = open;
  if (only === undefined || more.length > 0) return false;
  const day = showDay(requestStatus(only.scope).dates.steerOn, turn.language);
  const record = nameOf(turn, only.record);
  reply(turn, { type: 'text', text: say(requestSentences.answeredBy, turn.language, { day, record }) });
  heardAs(turn, 'question', text, { about: 'running' });
  return true;
}

/** "Wat zeg ik nou tegen haar", "en wat gebeurt er nu": of the one that was passed on just now. */
async function toSayAsked(turn: AppTurn, text: string): Promise<boolean> {
  const early = askedEarly(text);
  if (early === undefined || !early.asked.every(({ means }) => ofPassedOn.includes(means))) return false;
  const passed = await justPassedOn(turn);
  if (passed === undefined) return false;
  if (early.rest !== '' && !onlySends(early.rest)) turn.rest = early.rest;
  const day = showDay(requestStatus(passed.file.scope).dates.steerOn, turn.language);
  const who = isOfficer(turn.person) ? say(you, turn.language) : officerName(turn);
  const says = say(sayThis, turn.language, { record: nameOf(turn, passed.file.record), who, day });
  // Who handles it has the rest to do as well.
  const isTheirs = canWith(turn, 'edit', passed.file);
  const toDo = isTheirs ? partsThat('asked', turn, passed.file.scope) : [];
  const actions = isTheirs ? [goOnButton(turn, passed.file.record.id)] : [];
  reply(turn, { type: 'text', text: [says, ...toDo].join('\n'), actions });
  return heardAs(turn, 'question', text, { about: 'running' });
}
const ofPassedOn: readonly string[] = ['ask-to-do', 'ask-happens'];
