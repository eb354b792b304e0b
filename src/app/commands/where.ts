// `/register`: where are we, what is done, what is open, and what first.

import { pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { openPoints, progressOf } from '../../core/engine/status.js';
import { barOf } from '../../core/picture/progress.js';
import { freshnessOf } from '../../core/reviewing.js';
import { say } from '../../core/text.js';
import { openWarnings } from '../../core/warnings/index.js';
import { type Loaded, loadAll, nameOf } from '../register.js';
import { showOffers } from '../roles.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';
import { warningSentences } from '../warning-sentences.js';

/** The state of the register as one card; its first button is the most useful thing to do now. */
export async function showWhere(turn: AppTurn): Promise<void> {
  showOffers(turn);
  const { language } = turn;
  const activities = [...(await loadAll(turn, 'controller-activity')), ...(await loadAll(turn, 'processor-activity'))];
  const others = [...(await loadAll(turn, 'organisation')), ...(await loadAll(turn, 'supplier'))];
  const inUse = activities.filter(({ record }) => record.status !== 'archived');
  const drafts = inUse.filter(({ record }) => record.status === 'concept');
  const open = [...inUse, ...others].reduce((sum, loaded) => sum + openCount(loaded), 0);
  const attention = [...inUse, ...others]
    .filter(({ record }) => record.status !== 'archived')
    .reduce((sum, { scope }) => sum + openWarnings(scope).length, 0);
  const first = (await unfinishedFirst(turn, others, drafts))[0];
  const lines: Line[] = [
    {
      label: say(sentences.confirmedCount, language),
      value: bar(turn, inUse.length - drafts.length, inUse.length),
    },
    ...freshLine(turn, inUse),
    ...draftLines(turn, drafts),
    { label: say(sentences.openCount, language), value: String(open) },
    ...(attention > 0 ? [{ label: say(warningSentences.points, language), value: String(attention) }] : []),
  ];
  const actions: Action[] = [];
  if (first) {
    const label = say(sentences.goOn, language, { record: nameOf(turn, first.record) });
    actions.push({ id: pressId('open', first.record.id), label, style: 'primary' });
  }
  if (open + attention > 0) actions.push({ id: pressId('command', 'check'), label: say(sentences.seeOpen, language) });
  if (drafts.length > mostDrafts)
    actions.push({ id: pressId('command', 'list'), label: say(sentences.allActivities, language) });
  const empty = inUse.length === 0;
  reply(turn, {
    type: 'card',
    title: say(sentences.whereTitle, language),
    ...(empty ? { text: say(first ? sentences.whereBegin : sentences.whereEmpty, language) } : {}),
    lines: empty ? [] : lines,
    actions,
  });
}

/** More would push the open points off the screen; the others are in the list. */
const mostDrafts = 4;

function draftLines(turn: AppTurn, drafts: readonly Loaded[]): readonly Line[] {
  const { language } = turn;
  const label = say(sentences.draftCount, language);
  const shown = drafts.length > mostDrafts ? drafts.slice(0, mostDrafts - 1) : drafts;
  const count = drafts.length - shown.length;
  return [
    ...shown.map((draft) => ({ label, value: `${nameOf(turn, draft.record)} · ${progress(turn, draft)}` })),
    ...(count > 0 ? [{ label, value: say(sentences.draftsMore, language, { count }) }] : []),
  ];
}

/** "▓▓▓░░░░░░░ 3 van 9": a picture where a card cannot hold one. */
function bar({ language }: AppTurn, done: number, total: number): string {
  return `${barOf(done, total)} ${say(sentences.ofAll, language, { done, total })}`;
}

/** The freshness of the whole register in one line; nothing while nothing was confirmed. */
function freshLine(turn: AppTurn, activities: readonly Loaded[]): readonly Line[] {
  const count = { fresh: 0, soon: 0, expired: 0 };
  const known = activities.flatMap(({ record, scope }) => freshnessOf(record, scope, turn.today) ?? []);
  for (const { state } of known) count[state] += 1;
  if (known.length === 0) return [];
  const { language } = turn;
  return [{ label: say(sentences.freshCount, language), value: say(sentences.freshCounts, language, count) }];
}

/** Open points that count now: none of what is archived, and none of a draft, which is to be gone through as a whole. */
export function openCount({ record, scope }: Loaded): number {
  const draft = record.status === 'concept' && record.register !== 'supplier' && record.register !== 'organisation';
  return draft || record.status === 'archived' ? 0 : openPoints(scope).length;
}

/** "4 van 9 onderdelen klaar". */
export function progress(turn: AppTurn, { scope }: Loaded): string {
  return say(sentences.sectionsDone, turn.language, progressOf(scope));
}

/** The introduction first, then what this person was busy with, then the drafts by number. */
async function unfinishedFirst(
  turn: AppTurn,
  others: readonly Loaded[],
  drafts: readonly Loaded[],
): Promise<readonly Loaded[]> {
  const profile = others.filter(({ record }) => record.register === 'organisation' && record.status === 'concept');
  const paused = await turn.repositories.conversations.list(turn.organisation.id, turn.person.id);
  const busy = new Set(paused.map(({ record }) => record));
  const started = drafts.filter(({ record }) => busy.has(record.id));
  return [...profile, ...started, ...drafts];
}
