// `/register`: where are we, what runs, what is done, what is open, and what first.

import type { StoredRecord } from '../../../app/ports/records.js';
import { nameOf } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import { type AppTurn, reply } from '../../../app/turn.js';
import { offerNotSent } from '../../../app/typing/told-offer.js';
import { warningSentences } from '../../../app/warning-sentences.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action, Line } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import { showOffers } from '../../people/roles.js';
import { barOf } from '../rules/progress.js';
import { showOwnOpen } from './own.js';
import { showRunning } from './running.js';
import { isActivity, type Tallied, type Tally, tallies } from './tallies.js';

/** What was told and is not sent, and then where everything stands. */
export async function showOpen(turn: AppTurn): Promise<void> {
  offerNotSent(turn);
  await showWhere(turn);
}

/** What runs, and the state of the register as one card; its first button is the most useful thing to do now. */
export async function showWhere(turn: AppTurn): Promise<void> {
  await showRunning(turn);
  showOffers(turn);
  const used = (await tallies(turn)).filter(({ record }) => record.status !== 'archived');
  const { card, isEmpty } = await stateCard(turn, used);
  // Who may not fill it is not told that it is empty: it may well not be.
  if (isEmpty && !can(turn.actor, 'read-register')) return showOwnOpen(turn, sentences.employeeWelcome);
  reply(turn, card);
}

/** The state of the register as one card, with what to do first (`first`) and how much is open. */
export async function stateCard(turn: AppTurn, used: readonly Tallied[]) {
  const { language } = turn;
  const inUse = used.filter(({ record }) => isActivity(record));
  const drafts = inUse.filter(({ record }) => record.status === 'concept');
  const open = used.reduce((sum, { tally }) => sum + tally.open, 0);
  const attention = used.reduce((sum, { tally }) => sum + tally.attention, 0);
  const first = await unfinished(turn, used, drafts);
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
    const label = say(sentences.goOn, language, { record: nameOf(turn, first) });
    actions.push({ id: pressId('open', first.id), label, style: 'primary' });
  }
  if (inUse.length > 0 && open + attention > 0)
    actions.push({ id: pressId('command', 'check'), label: say(sentences.seeOpen, language) });
  if (drafts.length > mostDrafts)
    actions.push({ id: pressId('command', 'list'), label: say(sentences.allActivities, language) });
  const isEmpty = inUse.length === 0;
  const card = {
    type: 'card',
    title: say(sentences.whereTitle, language),
    ...(isEmpty ? { text: say(first ? sentences.whereBegin : sentences.whereEmpty, language) } : {}),
    lines: isEmpty ? [] : lines,
    actions,
  } as const;
  return { card, first, open: open + attention, isEmpty };
}

/** More would push the open points off the screen; the others are in the list. */
const mostDrafts = 4;

function draftLines(turn: AppTurn, drafts: readonly Tallied[]): readonly Line[] {
  const { language } = turn;
  const shown = drafts.length > mostDrafts ? drafts.slice(0, mostDrafts - 1) : drafts;
  const count = drafts.length - shown.length;
  const begun = ({ tally }: Tallied) => tally.sections.done > 0;
  const labelOf = (some: readonly Tallied[]) =>
    say(some.some(begun) ? sentences.draftCount : sentences.notBegun, language);
  const rest = labelOf(drafts.slice(shown.length));
  return [
    ...shown.map((draft) => ({
      label: labelOf([draft]),
      value: begun(draft)
        ? `${nameOf(turn, draft.record)} · ${progress(turn, draft.tally)}`
        : nameOf(turn, draft.record),
    })),
    ...(count > 0 ? [{ label: rest, value: say(sentences.draftsMore, language, { count }) }] : []),
  ];
}

/** "▓▓▓░░░░░░░ 3 van 9": a picture where a card cannot hold one. */
function bar({ language }: AppTurn, done: number, total: number): string {
  return `${barOf(done, total)} ${say(sentences.ofAll, language, { done, total })}`;
}

/** How many have to be looked at again, the late ones first; nothing while nothing was confirmed. */
function freshLine({ language }: AppTurn, shown: readonly Tallied[]): readonly Line[] {
  const known = shown.flatMap(({ tally }) => tally.freshness?.state ?? []);
  const parts = [
    ['expired', sentences.lateOnes],
    ['soon', sentences.soonOnes],
    ['fresh', sentences.freshOnes],
  ] as const;
  const said = parts.flatMap(([state, words]) => {
    const count = known.filter((one) => one === state).length;
    return count === 0 ? [] : [say(words, language, { count })];
  });
  return said.length === 0 ? [] : [{ label: say(sentences.freshCount, language), value: said.join(', ') }];
}

/** "4 van 9 onderdelen klaar". */
export function progress({ language }: AppTurn, { sections }: Pick<Tally, 'sections'>): string {
  return say(sentences.sectionsDone, language, sections);
}

/** The introduction first, then what this person was busy with, then the first draft by number. */
async function unfinished(
  { repositories, organisation, person, actor }: AppTurn,
  used: readonly Tallied[],
  drafts: readonly Tallied[],
): Promise<StoredRecord | undefined> {
  // Who reads along goes on with nothing.
  if (!can(actor, 'edit-register')) return undefined;
  const profile = used.find(({ record }) => record.register === 'organisation' && record.status === 'concept');
  if (profile !== undefined || drafts.length === 0) return profile?.record;
  const paused = await repositories.conversations.list(organisation.id, person.id);
  const busy = new Set(paused.map(({ record }) => record));
  return (drafts.find(({ record }) => busy.has(record.id)) ?? drafts[0])?.record;
}
