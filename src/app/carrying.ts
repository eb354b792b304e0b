// What is the same in every record is answered once: a new one proposes what a like one has, and says whose it is.
import { type Answers, choicesAt, latest, valueAt, versionOf, type Write } from '../core/engine/answers.js';
import { holds } from '../core/engine/applies.js';
import type { Carried } from '../core/engine/checklist.js';
import type { Conversation } from '../core/engine/conversation.js';
import { likeOf, likeSource } from '../core/engine/telling/telling.js';
import type { Value } from '../core/engine/value.js';
import type { StoredRecord } from './ports/records.js';
import { load, nameOf } from './register.js';
import { store } from './storing.js';
import type { AppTurn, Loaded } from './turn.js';

/** A record that is confirmed, with its answers. */
interface Like {
  readonly record: StoredRecord;
  readonly answers: Answers;
  /** How many kinds of people both are about. */
  readonly shares: number;
}

/** The draft with proposals for what is answered once; nothing where no other record of its kind is confirmed yet. */
export async function withCarried(turn: AppTurn, before: Loaded, { phase }: Conversation): Promise<Loaded> {
  const loaded = await withoutUnfit(turn, before);
  const { record, checklist, scope } = loaded;
  const carries = (checklist.carries ?? []).filter(({ unless }) => unless === undefined || !holds(unless, scope));
  const open = carries.filter((carried) => isOpen(scope.answers, carried));
  if (record.status !== 'concept' || open.length === 0) return loaded;
  if (phase === 'asking' && open.length < carries.length && !mayBeLike(loaded)) return loaded;
  const like = await likest(turn, loaded);
  if (like === undefined) return loaded;
  const name = nameOf(turn, like.record);
  const writes = open.flatMap((carried): readonly Write[] => {
    if (carried.sharing && like.shares === 0) return [];
    const path = carried.question;
    const value = proposed(carried, like.answers, scope.answers);
    const source = likeSource(name, value === undefined ? [] : beside(value, valueAt(like.answers, path)));
    const hasLeft = scope.facts.people.some(({ id, former }) => id === value && former !== undefined);
    return value === undefined || hasLeft
      ? []
      : [{ path, n: versionOf(scope.answers, path) + 1, value, provenance: 'standaard', source }];
  });
  if (writes.length === 0) return loaded;
  await store(turn, loaded, writes);
  return load(turn, record);
}

/** Without what a like record has and this one has to be asked: it was proposed before it was known what this is about. */
async function withoutUnfit(turn: AppTurn, loaded: Loaded): Promise<Loaded> {
  const { record, checklist, scope } = loaded;
  if (record.status !== 'concept') return loaded;
  const writes = (checklist.carries ?? []).flatMap(({ question, beside, unless }): readonly Write[] => {
    const answer = scope.answers.get(question);
    const isCarried = answer?.provenance === 'standaard' && likeOf(answer) !== undefined;
    // What an example adds to is proposed by that example too, and asked on its card.
    if (!isCarried || beside !== undefined || unless === undefined || !holds(unless, scope)) return [];
    return [{ path: question, n: answer.n + 1, value: null, provenance: 'gewist', source: null }];
  });
  if (writes.length === 0) return loaded;
  await store(turn, loaded, writes);
  return load(turn, record);
}

/** Once it is said about whom it is, and before anybody said anything: at no other turn another record gets like it. */
function mayBeLike({ checklist, scope: { answers } }: Loaded): boolean {
  const said = [...answers.values()].filter(({ provenance }) => provenance === 'bevestigd');
  const alike = checklist.alike === undefined ? undefined : answers.get(checklist.alike);
  return said.every(({ turn }) => alike?.provenance === 'bevestigd' && turn <= alike.turn);
}

/** Never answered; of what an example adds to, only proposed by that example. What somebody told is not replaced. */
function isOpen(answers: Answers, { question, beside }: Carried): boolean {
  const answer = answers.get(question);
  if (answer === undefined || beside === undefined) return answer === undefined;
  return answer.provenance === 'standaard' && answer.source?.startsWith('template:') === true;
}

/** What somebody said of the like record, and what the example adds to what every record has. */
function proposed({ question, beside }: Carried, like: Answers, own: Answers): Value | undefined {
  const answer = like.get(question);
  if (answer?.provenance !== 'bevestigd' || answer.value === null) return undefined;
  const mine = valueAt(own, question);
  if (beside === undefined || !Array.isArray(answer.value) || !Array.isArray(mine)) return answer.value;
  const theirs: readonly unknown[] = answer.value;
  return [...answer.value, ...mine.filter((one) => !theirs.includes(one) && !beside.some((known) => known === one))];
}

/** What is ticked here and not there. */
function beside(value: Value, other: Value | undefined): readonly string[] {
  const known: readonly unknown[] = Array.isArray(other) ? other : [];
  const ticked: readonly unknown[] = Array.isArray(value) ? value : [];
  return ticked.flatMap((one) => (typeof one === 'string' && !known.includes(one) ? [one] : []));
}

/** The confirmed record that is about most of the same people; of several the first. */
async function likest(turn: AppTurn, { record, checklist, scope }: Loaded): Promise<Like | undefined> {
  const { repositories, organisation } = turn;
  const active = (await repositories.records.active(organisation.id, checklist.id)).filter(
    ({ id }) => id !== record.id,
  );
  if (active.length === 0) return undefined;
  const versions = await repositories.answers.ofRecords(
    organisation.id,
    active.map(({ id }) => id),
  );
  const people = picksAt(scope.answers);
  const likes = active.map((one): Like => {
    const answers = latest(versions.get(one.id) ?? []);
    return { record: one, answers, shares: picksAt(answers).filter((about) => people.includes(about)).length };
  });
  return likes.reduce((best, one) => (one.shares > best.shares ? one : best));

  function picksAt(answers: Answers): readonly unknown[] {
    return checklist.alike === undefined ? [] : choicesAt(answers, checklist.alike);
  }
}
