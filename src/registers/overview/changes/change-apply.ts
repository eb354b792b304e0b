// A change in the register: all of it in one turn, and all of it back in one.

import { z } from 'zod';
import { afterAnswer } from '../../../app/answering-beside.js';
import { putAway, takeUp } from '../../../app/in-use.js';
import { recordOf } from '../../../app/keepers.js';
import { createRecord } from '../../../app/new-records.js';
import { load, nameOf, readAll } from '../../../app/register.js';
import { remind } from '../../../app/reminders/remind.js';
import { store } from '../../../app/storing.js';
import { type AppTurn, type Loaded, record as note, reply } from '../../../app/turn.js';
import { type Ending, endingsIn, endingWrites, isOpenEnding } from '../../../core/ending.js';
import {
  type Answer,
  type Provenance,
  valueAt,
  versionOf,
  type Write,
  writesOf,
} from '../../../core/engine/answers.js';
import { placeOf } from '../../../core/engine/scope.js';
import { sameValue, type Value } from '../../../core/engine/value.js';
import type { RoleGrant } from '../../../core/people.js';
import { say } from '../../../core/text.js';
import { instantAt } from '../../../core/time.js';
import { type Change, carriedBy, changeOf } from '../rules/changes/change.js';
import { newRecord, type Plan, type Step } from '../rules/changes/change-steps.js';
import { newProgramOf, present, type Read } from './change-world.js';

/** What was done beside answers, kept with the change so that it can be taken back. */
const did = z.object({
  ended: z.array(z.string()),
  made: z.array(z.string()),
  roles: z.array(
    z.object({
      role: z.enum(['privacy-officer', 'deputy', 'management', 'dpo', 'adviser', 'employee']),
      offeredBy: z.string(),
      offeredAt: z.string(),
      acceptedAt: z.string().nullable(),
      until: z.string().nullable(),
    }),
  ),
});
type Did = z.infer<typeof did>;

export type ChangeState = 'planned' | 'done' | 'undone';

/** A change as it was kept. */
export interface KeptChange {
  readonly loaded: Loaded;
  readonly change: Change;
  readonly state: ChangeState;
  /** The turn in which it was done, and who did it. */
  readonly turn: string;
  readonly by: string;
}

const register = 'change';

export async function keptChange(turn: AppTurn, id: string): Promise<KeptChange | undefined> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  if (record?.register !== register) return undefined;
  const loaded = await load(turn, record);
  const { answers } = loaded.scope;
  const [what, words, state] = ['what', 'words', 'state'].map((path) => answers.get(path));
  const [kind = '', subject = '', option = ''] = String(what?.value ?? '').split(' ');
  const typed = typeof words?.value === 'string' ? words.value : undefined;
  const change = changeOf({ subject, path: kind, option }, typed);
  const is = state?.value;
  if (change === undefined || state === undefined || (is !== 'planned' && is !== 'done' && is !== 'undone'))
    return undefined;
  return { loaded, change, state: is, turn: state.turn, by: state.by };
}

/** Everything of the plan, stored now; gives the id under which it is kept. `known`: it was planned for this day. */
export async function follow(turn: AppTurn, plan: Plan, read: Read, known?: KeptChange): Promise<string> {
  const said = turn.said.length;
  const made = await programMade(turn, plan, read);
  for (const [record, steps] of byRecord(plan.steps)) {
    const loaded = read.loaded.find((one) => one.record.id === record);
    if (loaded !== undefined) await answerIn(turn, loaded, steps, made);
  }
  for (const step of plan.steps) if (step.type === 'winds') await windDown(turn, step.record, step.ending);
  const ended = plan.steps.flatMap((step) => (step.type === 'ends' ? [step.record] : []));
  for (const id of ended) await putAway(turn, id, 'ended');
  const roles = plan.steps.some(({ type }) => type === 'roles') ? await endRoles(turn, plan, read) : [];
  const done: Did = { ended: [...ended], made: made === undefined ? [] : [made], roles: [...roles] };
  // What follows elsewhere is told behind what was done, as one message.
  const beside = turn.said.splice(said);
  const kept = await keep(turn, plan.change, 'done', done, known);
  turn.said.push(...beside);
  return kept;
}

/** Somebody new, by the name that was typed, is known before anything is theirs: from then on an id stands for them. */
export async function newcomerKnown(turn: AppTurn, change: Change): Promise<Change> {
  const { words, ...rest } = change;
  if (change.kind !== 'keeper-new' || words === undefined || change.came !== undefined) return change;
  const id = turn.crypto.newId();
  await turn.repositories.people.add(turn.organisation.id, { id, name: words, language: null }, turn.now);
  note(turn, 'add-person');
  return { ...rest, came: id };
}

/** Nothing changes yet: on its day it does, as it was confirmed. */
export async function planFor(turn: AppTurn, change: Change, day: string): Promise<string> {
  const id = await keep(turn, change, 'planned', { ended: [], made: [], roles: [] });
  await remind(turn, { notice: 'change-due', record: id, key: day, at: instantAt(day, 6, 0, turn.organisation.zone) });
  return id;
}

async function keep(turn: AppTurn, change: Change, state: ChangeState, done: Did, known?: KeptChange): Promise<string> {
  const values: Readonly<Record<string, Value>> = {
    what: [change.kind, change.subject ?? '-', carriedBy(change)].join(' '),
    ...(change.words === undefined ? {} : { words: change.words }),
    ...(change.from === undefined ? {} : { from: change.from }),
    state,
    did: JSON.stringify(done),
  };
  if (known === undefined) {
    const id = turn.crypto.newId();
    await createRecord(turn, { id, checklist: register, template: null, values, source: '', settled: true });
    return id;
  }
  await noted(turn, known.loaded, { state, did: JSON.stringify(done) });
  return known.loaded.record.id;
}

/** Writes down at what was kept of a change how it stands. */
export async function noted(turn: AppTurn, loaded: Loaded, values: Readonly<Record<string, string>>): Promise<void> {
  await store(turn, loaded, writesOf(loaded.scope.answers, values));
}

async function programMade(turn: AppTurn, plan: Plan, { loaded }: Read): Promise<string | undefined> {
  if (!plan.steps.some(({ type }) => type === 'program')) return undefined;
  const values = newProgramOf(turn, plan.change, loaded);
  if (values === undefined) return undefined;
  const id = turn.crypto.newId();
  const { came } = plan.change;
  await createRecord(turn, { id, checklist: 'supplier', template: null, values, source: came ?? 'typed' });
  return id;
}

type AnswerStep = Extract<Step, { type: 'answer' }>;

function byRecord(steps: readonly Step[]): ReadonlyMap<string, readonly AnswerStep[]> {
  const found = new Map<string, AnswerStep[]>();
  for (const step of steps)
    if (step.type === 'answer') found.set(step.record, [...(found.get(step.record) ?? []), step]);
  return found;
}

async function answerIn(
  turn: AppTurn,
  loaded: Loaded,
  steps: readonly AnswerStep[],
  made: string | undefined,
): Promise<void> {
  const { answers } = loaded.scope;
  const writes = steps.map(({ path, value, says }): Write => {
    const before = answers.get(path);
    const isList = says === 'taken-out' || says === 'swapped';
    return {
      path,
      n: versionOf(answers, path) + 1,
      value: Array.isArray(value) ? value.map((one) => (one === newRecord && made !== undefined ? made : one)) : value,
      ...(value === null ? unknown : isList && before !== undefined ? standingOf(before) : said),
    };
  });
  await store(turn, loaded, writes);
  if (steps.some(({ says }) => says === 'handed' || says === 'kept-by'))
    note(turn, 'hand-over', { record: loaded.record.id });
  await afterAnswer(turn, await load(turn, loaded.record), writes);
}

async function windDown(turn: AppTurn, id: string, ending: Ending): Promise<void> {
  const loaded = await recordOf(turn, id);
  if (loaded !== undefined) await store(turn, loaded, endingWrites(loaded.scope.answers, ending));
}

const unknown = { provenance: 'onbekend', source: null } as const;
const said = { provenance: 'bevestigd', source: null } as const;

/** What was only suggested stays a suggestion: nobody looked at the rest of the list. */
const standingOf = ({
  provenance,
  source,
}: Answer): { readonly provenance: Provenance; readonly source: string | null } => ({
  provenance,
  source,
});

async function endRoles(turn: AppTurn, { change }: Plan, { world }: Read): Promise<readonly RoleGrant[]> {
  const person = present(turn).find(({ id }) => id === change.subject);
  const grants = (person?.grants ?? []).filter(({ role }) => world.roles.includes(role));
  for (const { role } of grants) {
    await turn.repositories.people.revoke(turn.organisation.id, person?.id ?? '', role);
    note(turn, 'revoke-role');
  }
  return grants;
}

/** What was put back, and what was changed on top since and so stays. */
export interface TakenBack {
  readonly stays: readonly string[];
}

/** Everything that one change did goes back to what it was; what somebody changed on top since stays. */
export async function takeBack(turn: AppTurn, kept: KeptChange): Promise<TakenBack> {
  const { ended, made, roles } = didIn(kept);
  const said = turn.said.length;
  const stays: string[] = [];
  for (const id of ended) {
    const record = await turn.repositories.records.get(turn.organisation.id, id);
    if (record?.status === 'archived') await takeUp(turn, record);
  }
  const registers = turn.registers.checklists.filter(({ id }) => id !== register).map(({ id }) => id);
  for (const loaded of await readAll(turn, ...registers)) {
    const mine = loaded.versions.filter((version) => version.turn === kept.turn);
    if (mine.length === 0) continue;
    if (made.includes(loaded.record.id)) {
      stays.push(...(await putMadeAway(turn, loaded, kept.turn)));
      continue;
    }
    stays.push(...(await restoreIn(turn, loaded, mine)));
  }
  for (const grant of roles) await giveBack(turn, kept.change.subject, grant);
  turn.said.splice(said);
  await noted(turn, kept.loaded, { state: 'undone' });
  return { stays };
}

function didIn({ loaded }: KeptChange): Did {
  const value = valueAt(loaded.scope.answers, 'did');
  return typeof value === 'string' ? did.parse(JSON.parse(value)) : { ended: [], made: [], roles: [] };
}

/** A program that the change brought and nobody touched since goes out of use. */
async function putMadeAway(turn: AppTurn, { record, versions }: Loaded, by: string): Promise<readonly string[]> {
  if (versions.some((version) => version.turn !== by)) return [nameOf(turn, record)];
  await putAway(turn, record.id, 'mistake');
  return [];
}

async function restoreIn(turn: AppTurn, loaded: Loaded, mine: readonly Answer[]): Promise<readonly string[]> {
  const { scope, versions, checklist } = loaded;
  const stays: string[] = [];
  const writes: Write[] = [];
  for (const made of mine) {
    const { path, n } = made;
    const before = versions.find((one) => one.path === path && one.n === n - 1);
    if (!stands(scope.answers.get(path), made) || namesFormer(turn, before) || wasCleared(path, loaded)) {
      const label = placeOf(checklist, path)?.question.label;
      stays.push(
        [nameOf(turn, loaded.record), ...(label === undefined ? [] : [say(label, turn.language)])].join(' · '),
      );
      continue;
    }
    writes.push({
      path,
      n: versionOf(scope.answers, path) + 1,
      value: before?.value ?? null,
      provenance: before?.provenance ?? 'gewist',
      source: before?.source ?? null,
    });
  }
  if (writes.length === 0) return [...new Set(stays)];
  await store(turn, loaded, writes, 'undo');
  const { changed } = await turn.registers.handling(loaded.record.register);
  await changed?.(turn, await load(turn, loaded.record), writes);
  return [...new Set(stays)];
}

/** Whether it still says what was written; what was changed on top and taken back is as it was. */
const stands = (now: Answer | undefined, { value, provenance }: Answer): boolean =>
  now !== undefined && now.provenance === provenance && sameValue(now.value, value);

/** What was cleared since is gone: no button brings it back. */
const wasCleared = (path: string, { scope }: Loaded): boolean =>
  (path === 'ending' || path.startsWith('ending/')) && endingsIn(scope.answers).some((one) => !isOpenEnding(one));

/** Who was erased meanwhile keeps nothing any more. */
const namesFormer = ({ people }: AppTurn, before: Answer | undefined): boolean =>
  people.some(({ id, former }) => former !== undefined && id === before?.value);

async function giveBack(turn: AppTurn, person: string | undefined, grant: RoleGrant): Promise<void> {
  const found = present(turn).find(({ id }) => id === person);
  if (found === undefined || found.grants.some(({ role }) => role === grant.role)) return;
  await turn.repositories.people.grant(turn.organisation.id, found.id, grant);
  note(turn, 'grant-role');
}

/** What came along with a change in other records, as one message. */
export function tellBeside(turn: AppTurn, from: number): void {
  const beside = turn.said.splice(from).flatMap(({ reply: one }) => (one.type === 'text' ? [one.text] : []));
  if (beside.length > 0) reply(turn, { type: 'text', text: beside.join('\n') });
}
