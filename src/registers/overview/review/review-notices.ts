// A description is to be looked at again: its keeper is asked, and who is in charge hears of it when nobody answers.

import { keepersToday, ownerOf, recordOf } from '../../../app/keepers.js';
import { holders, officersToday } from '../../../app/receivers.js';
import { canWith, nameOf } from '../../../app/register.js';
import { remind } from '../../../app/reminders/remind.js';
import type { About, AppTurn, Card, InDigest, Loaded } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { type LookedAs, lookedAs } from '../../../core/looked.js';
import { isStoppedReason, reviewSentences as sentences, stoppedReasons } from '../../../core/review-words.js';
import { reviewDay } from '../../../core/reviewing.js';
import { say, type Text } from '../../../core/text.js';
import { addDaysTo, dayOf, instantAt, showDay } from '../../../core/time.js';
import { reviewCard } from './review-card.js';

/** Days without an answer after which the keeper is asked again and the officer hears of it, then management too. */
const lateDays = [14, 30] as const;

/** The key names the day on which it was due, or until which it was put off. */
export const review: InDigest = {
  to: async (turn, about) => {
    const loaded = await recordOf(turn, about.record);
    return loaded !== undefined && isDue(turn, loaded) ? keepersToday(turn, loaded) : [];
  },
  fires: async (turn, { record, key, plannedAt }) => {
    const loaded = await recordOf(turn, record);
    if (record === null || loaded === undefined || !isDue(turn, loaded)) return;
    const { zone } = turn.organisation;
    for (const days of lateDays) {
      const at = instantAt(addDaysTo(dayOf(plannedAt, zone), days), 9, 0, zone);
      await remind(turn, { notice: 'review-late', record, key: `${days} ${key}`, at });
    }
  },
  line: async (turn, about) => {
    const loaded = await dueFor(turn, about);
    if (loaded === undefined) return undefined;
    return { ...reviewLine(turn, loaded), value: say(sentences.question, turn.language) };
  },
  card: 'review',
};

/** The question as long as it is one; then who answered it, and when. */
export const reviewedCard: Card = async (turn, record) => {
  const loaded = await recordOf(turn, record);
  if (loaded === undefined || !canWith(turn, 'read', loaded)) return undefined;
  if (isDue(turn, loaded)) return canWith(turn, 'confirm', loaded) ? reviewCard(turn, loaded) : undefined;
  const { record: stored } = loaded;
  const { language, organisation, people } = turn;
  const who = people.find(({ id }) => id === stored.confirmedBy)?.name ?? say(sentences.somebody, language);
  const day = showDay(dayOf(stored.confirmedAt ?? stored.createdAt, organisation.zone), language);
  const words =
    stored.status === 'archived'
      ? sentences.isStopped
      : isLooked[lookedAs(stored, loaded.scope.answers) ?? 'confirmed'];
  return { type: 'text', text: say(words, language, { record: nameOf(turn, stored), who, day }) };
};

const isLooked: Readonly<Record<LookedAs, Text>> = {
  confirmed: sentences.isConfirmed,
  checked: sentences.isChecked,
  unchanged: sentences.isReported,
};

/** The key begins with the days it has been waiting. */
export const reviewLate: InDigest = {
  to: async (turn, { record, key }) => {
    const loaded = await recordOf(turn, record);
    if (loaded === undefined || !isDue(turn, loaded)) return [];
    const others = key.startsWith('30 ') ? holders(turn, 'management') : [];
    return [...keepersToday(turn, loaded), ...officersToday(turn), ...others];
  },
  line: async (turn, about) => {
    const loaded = await dueFor(turn, about);
    return loaded && { ...reviewLine(turn, loaded), value: lateWords(turn, loaded, about) };
  },
};

/** The key is the reason and the person who said so. */
export const archiveAsked: InDigest = {
  line: async (turn, { record, key }) => {
    const loaded = await recordOf(turn, record);
    const [reason = '', person] = key.split(' ');
    if (loaded === undefined || loaded.record.status === 'archived' || !isStoppedReason(reason)) return undefined;
    if (!canWith(turn, 'archive', loaded)) return undefined;
    const who = turn.people.find(({ id }) => id === person)?.name ?? say(sentences.somebody, turn.language);
    const name = nameOf(turn, loaded.record);
    const label = say(sentences.stopped, turn.language);
    return {
      label: name,
      value: say(sentences.archiveAsked, turn.language, {
        who,
        reason: say(stoppedReasons[reason], turn.language).toLowerCase(),
      }),
      action: { id: pressId('retire', loaded.record.id, '', 0, reason), label },
    };
  },
};

function reviewLine(turn: AppTurn, { record }: Loaded): Pick<Line, 'label' | 'action'> & { readonly action: object } {
  const label = nameOf(turn, record);
  return { label, action: { id: pressId('review', record.id), label } };
}

function lateWords(turn: AppTurn, loaded: Loaded, { key }: About): string {
  const owner = ownerOf(turn, loaded);
  if (owner === undefined) return say(sentences.lateNobody, turn.language);
  const asked = key.slice(key.indexOf(' ') + 1, key.indexOf(' ') + 11);
  const day = showDay(asked, turn.language);
  if (owner === turn.person.id) return say(sentences.lateOwner, turn.language, { day });
  const who = turn.people.find(({ id }) => id === owner)?.name ?? say(sentences.somebody, turn.language);
  return say(sentences.lateOther, turn.language, { who, day });
}

function isDue(turn: AppTurn, { record, scope }: Loaded): boolean {
  const due = reviewDay(record, scope);
  return due !== undefined && due <= turn.today;
}

async function dueFor(turn: AppTurn, { record }: About): Promise<Loaded | undefined> {
  const loaded = await recordOf(turn, record);
  return loaded !== undefined && isDue(turn, loaded) && canWith(turn, 'confirm', loaded) ? loaded : undefined;
}
