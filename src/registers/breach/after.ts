// What a report of a breach, an addition to it, a change of its file and its closing bring about, in the same transaction.

import { createRecord } from '../../app/new-records.js';
import { mayDecide } from '../../app/receivers.js';
import { load, mayWith, nameOf, numberOf } from '../../app/register.js';
import { cancelReminders, notify } from '../../app/reminders/remind.js';
import { type AppTurn, type Loaded, reply, tell } from '../../app/turn.js';
import { dataOfActivity } from '../../core/data-of-activity.js';
import { choicesAt, valueAt, type Write } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Reply } from '../../core/engine/replies.js';
import { placeOf } from '../../core/engine/scope.js';
import { versionsOfAll } from '../../core/engine/status.js';
import { showAnswer } from '../../core/engine/telling/show.js';
import type { Value } from '../../core/engine/value.js';
import { say, type Text } from '../../core/text.js';
import { ids } from '../../core/word-list.js';
import { askAboutActivities } from '../activities/notices.js';
import { alarmNext, ringEarlier, sendAlarm } from './alarm.js';
import { attachHeld } from './attachments.js';
import { actButton, clientButtons, clientLine, dutiesLine, fileCard, formButton } from './card.js';
import { fileFor, handlerOf, inConfidence, isConfidential, isExercise, put, reportersFor, rowValues } from './files.js';
import { learningCard, planActions } from './learning.js';
import { alarmed } from './people.js';
import { planClient, planClock, planEscalation, planRest, waitForSomebody } from './plan.js';
import { receipt } from './receipt.js';
import { assessed, isForClient } from './rules/answers.js';
import { openAtClosing } from './rules/closing.js';
import { fileOfReport } from './rules/exercise.js';
import { pathOfFact } from './rules/hearing/facts-said.js';
import { dataFromRegister, groupsFromRegister, incidents } from './rules/options.js';
import { factsAdded, putsRight } from './rules/told-in-file.js';
import { adviceOn, advises, notKnownText, weighsText } from './rules/words.js';
import { breachSentences as sentences } from './sentences.js';
import { isTriageAnswered } from './still-open.js';
import { offerToldBefore } from './told-before.js';
import { addPickedClients, clientByRegister, shared, splitOff, whoseByRegister } from './whose-data.js';

/** A report becomes a file of its own: alarmed, planned and answered before anything else can happen. */
export async function reportBreach(turn: AppTurn, report: Loaded): Promise<void> {
  const checklist = fileOfReport[report.checklist.id];
  if (checklist === undefined) throw new Error(`no file for ${report.checklist.id}`);
  const confidential = isConfidential(report);
  const writer = confidential ? inConfidence(turn) : turn;
  const record = await createRecord(writer, {
    id: turn.crypto.newId(),
    checklist,
    template: null,
    values: valuesFrom(report),
    source: `report:${report.record.id}`,
  });
  // What follows from the kind of incident and from the register nobody reported.
  const ours = { ...usualNature(report), ...(await whoseByRegister(turn)) };
  const made = await put(writer, await load(turn, record), ours, 'suggested');
  const told = { ...(confidential ? {} : { reporter: turn.person.id }), 'reported-at': turn.now };
  const row = await put(writer, made, rowValues(made, 'reports', told));
  // When it was noticed nobody said: the clock runs from the report until somebody does, where that moment can be trusted.
  const file =
    noticed(report) || turn.clockUnsure ? row : await put(writer, row, { 'noticed-at': turn.now }, 'suggested');
  await put(turn, report, { 'filed-as': numberOf(file) });
  const others = alarmed(turn, file).filter((id) => id !== turn.person.id);
  // In a firm of one there is nobody to wait for: the reporter has it.
  const alone = others.filter((id) => mayDecide(turn, id)).length === 0 && mayDecide(turn, turn.person.id);
  const now = alone ? await put(turn, file, { handler: turn.person.id }) : file;
  if (alarmed(turn, now).length === 0) await waitForSomebody(turn, now);
  else await sendAlarm(turn, now, others, !alone);
  await planClock(turn, now, true);
  reply(turn, receipt(turn, report, now));
  await attachHeld(turn, now);
  if (mayDecide(turn, turn.person.id)) reply(turn, fileCard(turn, now));
}

const noticed = ({ scope }: Loaded) => valueAt(scope.answers, 'noticed-at') !== undefined;

function valuesFrom({ scope }: Loaded): Readonly<Record<string, Value>> {
  const values: [string, Value][] = [];
  for (const path of shared) {
    const value = valueAt(scope.answers, path);
    if (value !== undefined) values.push([path, value]);
  }
  const people = valueAt(scope.answers, 'how-many');
  if (people !== undefined) values.push(['people', people]);
  return Object.fromEntries(values);
}

/** What an incident of this kind usually does to data. */
function usualNature({ scope }: Loaded): Readonly<Record<string, Value>> {
  const incident = incidents.find(({ id }) => id === valueAt(scope.answers, 'incident'));
  return incident === undefined ? {} : { nature: incident.nature };
}

/** The reporter told more: it stands in the timeline, fills what was empty, and whoever is on it hears of it. */
export async function addToBreach(turn: AppTurn, report: Loaded, writes: readonly Write[]): Promise<void> {
  const file = await fileFor(turn, report);
  if (file === undefined) return;
  const said = writes.flatMap(({ path }) => {
    const question = placeOf(report.checklist, path)?.question;
    const words = question === undefined ? [] : showAnswer(question, report.scope, turn.organisation.language);
    return question === undefined || words.length === 0
      ? []
      : [`${say(question.label, turn.organisation.language)}: ${words.join('; ')}`];
  });
  if (said.length === 0) return;
  const news = Object.entries(valuesFrom(report)).filter(
    ([path, value]) =>
      !file.scope.answers.has(path) || isEarlier(path, value, file, report) || isRecounted(path, value, file, report),
  );
  const writer = isConfidential(file) || isConfidential(report) ? inConfidence(turn) : turn;
  const heard = await put(writer, file, Object.fromEntries(news), `report:${report.record.id}`);
  const ours = {
    ...(file.scope.answers.has('nature') ? {} : usualNature(report)),
    ...factsAdded(writes, heard.scope.answers),
  };
  const filled = Object.keys(ours).length === 0 ? heard : await put(writer, heard, ours, 'suggested');
  const noted = await put(writer, filled, rowValues(filled, 'notes', { at: turn.now, note: said.join('\n') }));
  if (news.some(([path]) => clockPaths.includes(path))) {
    await planClock(turn, noted);
    await planClient(turn, noted);
    await ringEarlier(turn, noted);
  }
  const handler = handlerOf(noted);
  const to = handler === undefined ? alarmed(turn, noted) : [handler];
  await notify(turn, {
    notice: 'breach-addition',
    record: file.record.id,
    key: turn.id,
    to: to.filter((id) => id !== turn.person.id),
  });
  const isCorrection = writes.some(({ path, value }) => path === 'addition' && putsRight(value));
  tell(turn, isCorrection ? sentences.addedOnly : sentences.added, { record: numberOf(noted) });
}

/** Who reported it knew of it sooner, and nobody who decides has set that moment: the term begins sooner too. */
function isEarlier(path: string, value: Value, file: Loaded, report: Loaded): boolean {
  const answer = file.scope.answers.get(path);
  if (path !== 'noticed-at' || typeof answer?.value !== 'string' || typeof value !== 'string') return false;
  const isOfReport = answer.source === `report:${report.record.id}` || answer.provenance === 'standaard';
  return isOfReport && value < answer.value;
}

/** How many it is about was only ever told by this report, and is put right in it. */
function isRecounted(path: string, value: Value, file: Loaded, report: Loaded): boolean {
  const answer = file.scope.answers.get(path);
  return path === 'people' && answer?.source === `report:${report.record.id}` && answer.value !== value;
}

const clockPaths: readonly string[] = [
  'still-open',
  'in-danger',
  'gives',
  // Asked before `gives`, and kept where it was answered.
  'tells',
  'noticed-at',
  'learned',
  'supplier-told-at',
  'aware-at',
  'aware-ground',
  'is-breach',
  'no-breach-reason',
  'tell-authority',
  'authority-reason',
  'filings',
  'known-clients',
  'client',
  'client-hours',
  'client-told-at',
  'clients',
  'mandate',
  'whose',
  'partner-knew-at',
];
/** After these what is to be done is another thing, also in the middle of the questions. */
const turningPaths: readonly string[] = ids('whose joint-leads known-clients client client-hours clients mandate wft');
/** After these the advice is shown anew, when nothing else is to be asked or several were answered at once. */
const advisedPaths: readonly string[] = [...Object.values(pathOfFact), 'tells', ...turningPaths];

/** After each change of a file: what is suggested, what is due, and what the person sees of it. */
export async function followBreach(turn: AppTurn, changed: Loaded, writes: readonly Write[]): Promise<void> {
  const paths = writes.map(({ path }) => path.split('/')[0] ?? path);
  const touches = (known: readonly string[]) => paths.some((path) => known.includes(path));
  const suggested = await suggest(turn, changed, paths);
  const file = touches(['known-clients']) ? await addPickedClients(turn, suggested) : suggested;
  if (touches(clockPaths)) {
    await planClock(turn, file);
    await planClient(turn, file);
    await ringEarlier(turn, file);
  }
  await planRest(turn, file);
  if (touches(['tell-authority', 'authority-reason', 'filings', 'people-reason'])) offerToldBefore(turn, file);
  if (touches(['actions'])) await planActions(turn, file);
  if (touches(['handler'])) await tellReporters(turn, file, 'breach-picked-up');
  if (touches(['assignees', 'invited']))
    await notify(turn, { notice: 'breach-shared', record: file.record.id, to: invitedNow(file, writes) });
  if (touches(['whose'])) await openOwn(turn, file);
  if (touches(['concerns'])) await alarmNext(turn, file);
  if (touches(advisedPaths)) {
    if (isAdvisedAnew(file, paths)) reply(turn, adviceCard(turn, file));
    const ground = valueAt(file.scope.answers, 'people-ground');
    if (ground === 'unintelligible' || ground === 'later-measures') tell(turn, sentences.recheck);
  }
}

/** Our own data get a file beside that of a client's: with its own clock, and escalated while nobody has it. */
async function openOwn(turn: AppTurn, file: Loaded): Promise<void> {
  const own = await splitOff(turn, file);
  if (own === undefined) return;
  await planClock(turn, own, true);
  if (handlerOf(own) === undefined) await planEscalation(turn, own, turn.now);
}

/** When its questions are answered, several at once, or make it another case (of a client, joint, another law): not to know whose it is turns nothing. */
function isAdvisedAnew({ scope }: Loaded, paths: readonly string[]): boolean {
  const several = paths.filter((path) => advisedPaths.includes(path)).length > 1;
  const whose = valueAt(scope.answers, 'whose');
  const turns = whose === undefined ? turningPaths.filter((path) => path !== 'whose') : turningPaths;
  const isOther = whose !== 'own' && paths.some((path) => turns.includes(path));
  return (several && advises(scope)) || isOther || isTriageAnswered(scope);
}

/** What the picked activities may hold, and what usually happens in such an incident; never over an answer. */
async function suggest(turn: AppTurn, file: Loaded, paths: readonly string[]): Promise<Loaded> {
  const values: [string, Value][] = [];
  if (paths.includes('whose') && isForClient(file.scope.answers)) values.push(...clientByRegister(file));
  if (paths.includes('incident')) {
    const incident = incidents.find(({ id }) => id === valueAt(file.scope.answers, 'incident'));
    if (incident !== undefined) values.push(['nature', incident.nature]);
  }
  if (paths.includes('activities')) {
    const picked = choicesAt(file.scope.answers, 'activities');
    const known = (file.scope.facts.activities ?? []).filter(({ id }) => picked.includes(id));
    const among = (path: string, table: Readonly<Record<string, string>>) => [
      ...new Set(
        known.flatMap(({ answers }) => {
          const at = (question: string) => choicesAt(answers, question);
          const picked = path === 'data' ? dataOfActivity(at) : at(path);
          return picked.flatMap((choice) => (typeof choice === 'string' ? (table[choice] ?? []) : []));
        }),
      ),
    ];
    const data = among('data', dataFromRegister);
    const groups = among('subjects', groupsFromRegister);
    if (data.length > 0) values.push(['data', data]);
    if (groups.length > 0) values.push(['groups', groups]);
  }
  const open = values.filter(([path]) => {
    const stored = file.scope.answers.get(path);
    return stored === undefined || stored.provenance === 'standaard';
  });
  return open.length === 0 ? file : put(turn, file, Object.fromEntries(open), 'suggested');
}

/** Advice, what weighs, what could make it lower; the formula is behind a button. */
function adviceCard(turn: AppTurn, file: Loaded): Reply {
  const { answers } = file.scope;
  const line = (label: Text, text: Text | undefined) =>
    text === undefined ? [] : [{ label: say(label, turn.language), value: say(text, turn.language) }];
  const card = {
    type: 'card',
    title: say(sentences.adviceTitle, turn.language, { record: nameOf(turn, file.record) }),
  } as const;
  const advice = line(sentences.advice, adviceOn(file.scope));
  // The client weighs the risk (art. 33(2)): what that would come to is not for whoever works for it.
  if (isForClient(answers))
    return {
      ...card,
      lines: [...advice, ...clientLine(turn, file), ...dutiesLine(turn, file)],
      actions: clientButtons(turn, file),
    };
  const found = assessed(file.scope);
  return {
    ...card,
    lines: [
      ...advice,
      ...line(sentences.weighs, weighsText(found, 3)),
      ...line(sentences.notKnown, notKnownText(found)),
      ...dutiesLine(turn, file),
    ],
    actions: [
      actButton(turn, file, 'workings', sentences.workings),
      ...(mayDecide(turn, turn.person.id)
        ? [
            formButton(turn, file, 'authority-decision', sentences.decideAuthority),
            ...(valueAt(file.scope.answers, 'is-breach') === true
              ? [formButton(turn, file, 'people-decision', sentences.decidePeople)]
              : []),
          ]
        : []),
    ],
  };
}

function invitedNow({ scope }: Loaded, writes: readonly Write[]): readonly string[] {
  return writes.flatMap(({ path, value }) =>
    /^(assignees|invited)\/\w+\/person$/.test(path) && typeof value === 'string' && value !== scope.facts.me
      ? [value]
      : [],
  );
}

async function tellReporters(turn: AppTurn, file: Loaded, notice: 'breach-picked-up' | 'breach-closed'): Promise<void> {
  const handler = handlerOf(file);
  const to = (await reportersFor(turn, file)).filter((id) => id !== turn.person.id && id !== handler);
  await notify(turn, { notice, record: file.record.id, key: handler ?? '', to });
}

/** Shows what is still open before the file is closed, to who may close it; whether it is not closed now. */
export function holdClosing(turn: AppTurn, file: Loaded, anyway: boolean): boolean {
  if (!mayWith(turn, 'confirm', file)) return true;
  const { language, person } = turn;
  const open = openAtClosing(file.scope, language);
  if (anyway || open.length === 0) return false;
  reply(turn, {
    type: 'card',
    title: say(sentences.closeTitle, language, { record: nameOf(turn, file.record) }),
    text: [say(sentences.closeOpen, language, { who: person.name }), ...open.map((one) => `• ${one}`)].join('\n'),
    lines: [],
    actions: [
      {
        id: pressId('confirm-record', file.record.id, '-', versionsOfAll(file.scope), 'anyway'),
        label: say(sentences.closeAnyway, language),
      },
      { id: pressId('show', file.record.id), label: say(sentences.closeNot, language) },
    ],
  });
  return true;
}

/** Whoever keeps an activity that it was about is asked whether the description is still right. */
export async function closeBreach(turn: AppTurn, file: Loaded): Promise<void> {
  const { language } = turn.organisation;
  const open = openAtClosing(file.scope, language).join('; ');
  const note = open === '' ? undefined : say(sentences.closedOpen, language, { open });
  const closed = await put(turn, file, {
    'closed-at': turn.now,
    ...(note === undefined ? {} : rowValues(file, 'notes', { at: turn.now, note })),
  });
  await cancelReminders(turn, file.record.id);
  await planActions(turn, closed);
  await tellReporters(turn, closed, 'breach-closed');
  reply(turn, await learningCard(turn, closed));
  if (isExercise(closed)) return;
  const activities = choicesAt(closed.scope.answers, 'activities').filter((id) => typeof id === 'string');
  await askAboutActivities(turn, activities, 'breach');
  if (valueAt(closed.scope.answers, 'register-change') !== true) return;
  reply(turn, {
    type: 'text',
    text: say(sentences.checkRegister, turn.language),
    actions: [{ id: pressId('command', 'list'), label: say(sentences.toRegister, turn.language) }],
  });
}
