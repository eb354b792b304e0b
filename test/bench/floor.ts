// The floor: the durable work of the same turns in hand-written, prepared statements of the driver, and nothing else.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { answerColumns, auditColumns, inserting, personOf, recordColumns } from './database.js';
import type { TurnKind } from './interview.js';
import type { Script, ScriptedTurn } from './script.js';

interface RecordRow {
  readonly id: string;
  readonly status: string;
  readonly digest_key: string;
}

const account = personOf(0);

/**
 * Replays the script in a database of the program with one organisation and one person; one turn at a time. Parameters
 * stand behind a plus sign for the reason given in db/sqlite-dialect.ts.
 */
export function createFloor(sqlite: Sqlite.Database, { turns }: Script) {
  const organisation = sqlite.prepare<[], string>('select id from organisations').pluck().get() ?? '';
  const person = sqlite.prepare<[], string>('select id from people').pluck().get() ?? '';
  const begin = sqlite.prepare('begin immediate');
  const commit = sqlite.prepare('commit');
  const personOfAccount = sqlite.prepare<[string, string, string]>(`
    select p.id, p.name, p.email, p.phone, p.language, p.absence,
           g.role, g.offered_by, g.offered_at, g.accepted_at, g.until
    from accounts a
    join people p on p.organisation_id = a.organisation_id and p.id = a.person_id
    left join role_grants g on g.organisation_id = p.organisation_id and g.person_id = p.id
    where a.organisation_id = +? and a.platform = +? and a.external_id = +?`);
  const focused = sqlite.prepare<[string, string], { record_id: string; focus: string | null; skipped: string }>(`
    select person_id, record_id, phase, focus, skipped, not_bsn from conversations
    where organisation_id = +? and person_id = +? and phase = 'asking'`);
  const recordById = sqlite.prepare<[string, string], RecordRow>(
    'select * from records where organisation_id = +? and id = +?',
  );
  const answersOf = sqlite.prepare<[string, string], { value: string | null }>(`
    select path, n, value, provenance, source, "by", at, turn, checklist_version from answers
    where record_id = +? and organisation_id = +? order by n, path`);
  const addDelivery = inserting(sqlite, 'deliveries', 'organisation_id, delivery, at', 'on conflict do nothing');
  const addRecord = inserting(sqlite, 'records', recordColumns);
  const addAnswer = inserting(sqlite, 'answers', answerColumns);
  const rename = sqlite.prepare('update records set title = +? where organisation_id = +? and id = +?');
  const pauseOthers = sqlite.prepare(`
    update conversations set phase = 'paused'
    where organisation_id = +? and person_id = +? and phase = 'asking' and record_id <> +?`);
  const saveConversation = inserting(
    sqlite,
    'conversations',
    'organisation_id, person_id, record_id, phase, focus, skipped, at',
    `on conflict (organisation_id, person_id, record_id) do update set
      phase = excluded.phase, focus = excluded.focus, skipped = excluded.skipped,
      not_bsn = excluded.not_bsn, at = excluded.at`,
  );
  const head = sqlite.prepare<[string], { n: number; hash: string }>(
    'select n, hash from chain_heads where organisation_id = +?',
  );
  const moveHead = sqlite.prepare('update chain_heads set n = +?, hash = +? where organisation_id = +?');
  const addLine = inserting(sqlite, 'audit', auditColumns);

  let clock = Date.parse('2026-03-02T09:00:00.000Z');
  let deliveries = 0;
  let records = 0;

  function beginRecord(at: string): RecordRow {
    records += 1;
    const made = { id: randomUUID(), status: 'concept', digest_key: createHash('sha256').update(at).digest('hex') };
    const who = [1, person, at, null, null] as const;
    addRecord.run(...[organisation, made.id, 'controller-activity', records, made.status, '', ...who, made.digest_key]);
    pauseOthers.run(organisation, person, made.id);
    return made;
  }

  function take(turn: ScriptedTurn): void {
    clock += 1000;
    deliveries += 1;
    const at = new Date(clock).toISOString();
    const id = randomUUID();
    begin.run();
    addDelivery.run(organisation, `${account}-${deliveries}`, at);
    personOfAccount.all(organisation, 'terminal', account);
    const record = turn.kind === 'begin' ? beginRecord(at) : present();
    const key = Buffer.from(record.digest_key, 'hex');
    const digests = new Map<string, string>();
    for (const { path, n, value, provenance } of turn.answers) {
      const text = JSON.stringify(value);
      addAnswer.run(organisation, record.id, path, n, text, provenance, person, at, id, 1);
      digests.set(path, createHmac('sha256', key).update(text).digest('hex'));
    }
    if (turn.title !== undefined) rename.run(turn.title, organisation, record.id);
    saveConversation.run(organisation, person, record.id, turn.phase, turn.focus, turn.skipped, at);
    if (turn.entries.length > 0) extend(turn, record.id, at, digests);
    commit.run();
  }

  /** The record of the conversation, with its answers read as the program reads them. */
  function present(): RecordRow {
    const conversation = focused.get(organisation, person);
    const record = recordById.get(organisation, conversation?.record_id ?? '');
    if (conversation === undefined || record === undefined) throw new Error('no conversation');
    if (conversation.focus !== null) JSON.parse(conversation.focus);
    JSON.parse(conversation.skipped);
    for (const answer of answersOf.all(record.id, organisation)) if (answer.value !== null) JSON.parse(answer.value);
    return record;
  }

  function extend(turn: ScriptedTurn, record: string, at: string, digests: ReadonlyMap<string, string>): void {
    let { n, hash } = head.get(organisation) ?? { n: 0, hash: '' };
    for (const { action, path } of turn.entries) {
      n += 1;
      const digest = (path === null ? undefined : digests.get(path)) ?? null;
      const line = JSON.stringify([hash, n, at, person, action, record, path, digest]);
      hash = createHash('sha256').update(line).digest('hex');
      addLine.run(organisation, n, at, person, action, record, path, digest, hash);
    }
    moveHead.run(n, hash, organisation);
  }

  return {
    async interview(happened: (kind: TurnKind, ms: number) => void): Promise<void> {
      for (const turn of turns) {
        const start = performance.now();
        take(turn);
        // The program hands its outcome over by a promise; so does this.
        await undefined;
        happened(turn.kind, performance.now() - start);
      }
    },
  };
}
