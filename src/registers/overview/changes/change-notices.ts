// A change that a colleague told, for who keeps the register; and one whose day has come.

import { officersToday } from '../../../app/receivers.js';
import { planTouched } from '../../../app/reminders/plan.js';
import type { About, AppTurn, InDigest } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { actorOf, can } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import { type Change, changeOf } from '../rules/changes/change.js';
import { planOf } from '../rules/changes/change-plan.js';
import { follow, type KeptChange, keptChange, noted } from './change-apply.js';
import { titleOf, wire } from './change-card.js';
import { changeSentences as sentences } from './change-sentences.js';
import { present, seenIn, worldFor } from './change-world.js';

/** The key is the change, and the person who told it. */
export const changeTold: InDigest = {
  line: async (turn, { key }) => {
    const [path = '', subject = '', option = '', person] = key.split(' ');
    const change = changeOf({ subject, path, option }, undefined);
    if (change === undefined || !can(turn.actor, 'archive-record')) return undefined;
    const who = turn.people.find(({ id }) => id === person)?.name ?? say(sentences.none, turn.language);
    return lineFor(turn, change, say(sentences.toldBy, turn.language, { who }));
  },
};

async function lineFor(turn: AppTurn, change: Change, value: string): Promise<Line> {
  const label = titleOf(turn, change, await worldFor(turn, change, await seenIn(turn)));
  return { label, value, action: { id: wire('follow-show', change), label: say(sentences.look, turn.language) } };
}

/** The record is what was kept of the change. It is done as it was confirmed, by who confirmed it. */
export const changeDue: InDigest = {
  fires: async (turn, about) => {
    const kept = await waiting(turn, about);
    const person = kept && present(turn).find(({ id }) => id === kept.by);
    if (kept === undefined || person === undefined) return;
    // Each change has a turn of its own, so that each goes back by itself.
    const id = turn.crypto.newId();
    const theirs: AppTurn = { ...turn, id, person, actor: actorOf(person, turn.people, turn.today) };
    if (!can(theirs.actor, 'archive-record')) return;
    const { from: _day, ...change } = kept.change;
    const read = await worldFor(theirs, change, await seenIn(theirs));
    const plan = planOf(change, read.world);
    // It is so already: there is nothing to do, and nothing to tell.
    if (plan.stops === 'done') return noted(theirs, kept.loaded, { state: 'undone' });
    if (plan.stops !== undefined || plan.asks !== undefined) return;
    await follow(theirs, plan, read, kept);
    await planTouched(theirs);
  },
  to: async (turn, { record }) => {
    const kept = record === null ? undefined : await keptChange(turn, record);
    return kept === undefined || kept.state === 'undone' ? [] : officersToday(turn);
  },
  line: async (turn, { record }) => {
    const kept = record === null ? undefined : await keptChange(turn, record);
    if (kept === undefined || kept.state === 'undone' || !can(turn.actor, 'archive-record')) return undefined;
    const { from: _day, ...change } = kept.change;
    if (kept.state === 'planned') return lineFor(turn, change, say(sentences.notDoneOn, turn.language));
    const who = turn.people.find(({ id }) => id === kept.by)?.name ?? '';
    const label = titleOf(turn, change, await worldFor(turn, change, await seenIn(turn)));
    return {
      label,
      value: say(sentences.doneOn, turn.language, { who }),
      action: { id: pressId('follow-undo', kept.loaded.record.id), label: say(sentences.undo, turn.language) },
    };
  },
};

async function waiting(turn: AppTurn, { record }: About): Promise<KeptChange | undefined> {
  const kept = record === null ? undefined : await keptChange(turn, record);
  return kept?.state === 'planned' ? kept : undefined;
}
