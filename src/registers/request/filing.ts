// From what somebody reported to a file of its own, with the same answers by the same person.

import { createRecord } from '../../app/new-records.js';
import type { StoredRecord } from '../../app/ports/records.js';
import { officersToday } from '../../app/receivers.js';
import { canWith, load, loadAll, nameOf } from '../../app/register.js';
import { notify } from '../../app/reminders/remind.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, officerName, reply, tell } from '../../app/turn.js';
import { type Answers, valueAt } from '../../core/engine/answers.js';
import { folded } from '../../core/fold.js';
import { say, type Text } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { requestChanged, titleOf } from './after.js';
import { isForClient, kindsOf } from './rules/answers-of-request.js';
import { requestStatus } from './rules/status.js';
import { requestSentences as sentences } from './sentences.js';

/** Makes the file of a request from a report that is through, tells whoever handles it, and says what happens now. */
export async function fileRequest(turn: AppTurn, report: Loaded): Promise<void> {
  const record = await newFile(turn, report.scope.answers);
  const empty = await load(turn, record);
  const source = `report:${report.record.id}`;
  const answers = [...report.scope.answers.values()].filter(({ value }) => value !== null);
  const applicant =
    valueAt(report.scope.answers, 'about') === 'me' ? [{ path: 'applicant', value: turn.person.id }] : [];
  const writes = [...answers, ...applicant].map(({ path, value }) => ({
    path,
    n: 1,
    value,
    provenance: 'bevestigd' as const,
    source,
  }));
  await store(turn, empty, writes);
  const filed = await load(turn, record);
  sayFiled(turn, filed);
  await requestChanged(turn, filed, writes);
  const others = officersToday(turn).filter((person) => person !== turn.person.id);
  await notify(turn, { notice: 'request-filed', record: record.id, to: others });
  if (canWith(turn, 'read', filed)) await nameAlike(turn, filed);
}

/** The file that this person made in this turn, if they may go on with it. */
export async function justFiled(turn: AppTurn): Promise<StoredRecord | undefined> {
  const made = (await turn.repositories.records.list(turn.organisation.id, 'request')).at(-1);
  if (made === undefined || made.createdAt !== turn.now || made.createdBy !== turn.person.id) return undefined;
  return canWith(turn, 'edit', await load(turn, made)) ? made : undefined;
}

async function newFile(turn: AppTurn, answers: Answers): Promise<StoredRecord> {
  const id = turn.crypto.newId();
  const made = await createRecord(turn, { id, checklist: 'request', template: null, values: {}, source: '' });
  const title = titleOf(turn, answers);
  await turn.repositories.records.change(turn.organisation.id, id, { title });
  return { ...made, title };
}

function sayFiled(turn: AppTurn, filed: Loaded): void {
  const { record, scope } = filed;
  const { dates } = requestStatus(scope);
  const text = say(filedSentence(turn, filed), turn.language, {
    record: nameOf(turn, record),
    day: showDay(dates.steerOn, turn.language),
    officer: officerName(turn),
  });
  // What must stop at once is due long before the answer is.
  const stop = isForClient(scope.answers) || filed.relations.includes('applicant') ? undefined : dates.stopBy;
  const stops = stop === undefined ? [] : [say(sentences.stopBy, turn.language, { day: showDay(stop, turn.language) })];
  reply(turn, { type: 'text', text: [text, ...stops.map((one) => `${one}.`)].join(' ') });
}

function filedSentence(turn: AppTurn, filed: Loaded): Text {
  if (filed.relations.includes('applicant')) return sentences.filedOwn;
  if (canWith(turn, 'edit', filed)) return sentences.filedByHandler;
  return isForClient(filed.scope.answers) ? sentences.filedForClient : sentences.filed;
}

/** The same person may have asked the same before: a colleague decides whether it is one request. */
async function nameAlike(turn: AppTurn, filed: Loaded): Promise<void> {
  const all = await loadAll(turn, 'request');
  const alike = all.find((other) => other.record.id !== filed.record.id && isAlike(other, filed));
  if (alike !== undefined) tell(turn, sentences.alike, { record: nameOf(turn, alike.record) });
}

function isAlike(one: Loaded, two: Loaded): boolean {
  if (requestStatus(one.scope).closed) return false;
  const whom = ({ scope: { answers } }: Loaded) => {
    const who = valueAt(answers, 'who') ?? valueAt(answers, 'applicant');
    return typeof who === 'string' ? folded(who) : undefined;
  };
  const kinds = new Set(kindsOf(one.scope.answers).map(({ id }) => id));
  return (
    whom(one) !== undefined && whom(one) === whom(two) && kindsOf(two.scope.answers).some(({ id }) => kinds.has(id))
  );
}
