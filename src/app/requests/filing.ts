// From what somebody reported to a file of its own, with the same answers by the same person.
import { isForClient, kindsOf } from '../../core/requests/answers-of-request.js';
import { requestStatus } from '../../core/requests/status.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { createRecord } from '../new-records.js';
import { type Loaded, load, nameOf } from '../register.js';
import { store } from '../storing.js';
import { type AppTurn, officerName, tell } from '../turn.js';
import { changed } from './changed.js';
import { requestSentences as sentences } from './sentences.js';

/** Makes the file of a request from a report that is through, and says what happens now. */
export async function fileRequest(turn: AppTurn, report: Loaded): Promise<void> {
  const made = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: 'request',
    template: null,
    values: {},
    source: '',
  });
  // Neutral, because lists and messages show it: which right, and never who.
  const title = kindsOf(report.scope.answers)
    .map(({ label }) => say(label, turn.organisation.language))
    .join(', ');
  await turn.repositories.records.change(turn.organisation.id, made.id, { title });
  const record = { ...made, title };
  const source = `report:${report.record.id}`;
  const answers = [...report.scope.answers.values()].filter(({ value }) => value !== null);
  const own = answers.some(({ path, value }) => path === 'about' && value === 'me');
  await store(turn, await load(turn, record), [
    ...answers.map(({ path, value }) => ({ path, n: 1, value, provenance: 'bevestigd' as const, source })),
    ...(own
      ? [{ path: 'applicant', n: 1, value: turn.person.id, provenance: 'bevestigd' as const, source: null }]
      : []),
  ]);
  const filed = await load(turn, record);
  const sentence = isForClient(filed.scope.answers)
    ? sentences.filedForClient
    : own
      ? sentences.filedOwn
      : sentences.filed;
  tell(turn, sentence, {
    record: nameOf(turn, record),
    day: showDay(requestStatus(filed.scope).dates.steerOn, turn.language),
    officer: officerName(turn),
  });
  await changed(turn, filed);
}
