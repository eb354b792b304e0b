// What people hear about requests without asking: a number, a status and a date; the one question of a part.

import { recordOf } from '../../app/keepers.js';
import { canWith, nameOf, numberOf } from '../../app/register.js';
import type { About, Alone, AppTurn, Loaded } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { dateInWords, statusInWords } from './card.js';
import { eraseRequest } from './erasing.js';
import { handlersOf } from './handlers.js';
import { partCard } from './part.js';
import { letterAbout } from './rules/letter-parts.js';
import { outcomeLine } from './rules/letters.js';
import { isUnsaid, openPlaces, requestStatus } from './rules/status.js';
import { requestSentences as sentences } from './sentences.js';

/** A new request, to whoever looks after privacy. */
export const requestFiled: Alone = {
  render: async (turn, about) => {
    const loaded = await readable(turn, about);
    if (loaded === undefined) return undefined;
    const status = requestStatus(loaded.scope);
    return {
      type: 'card',
      title: say(sentences.filedTitle, turn.language, { record: nameOf(turn, loaded.record) }),
      text: dateInWords(turn, status),
      lines: [{ label: say(sentences.status, turn.language), value: statusInWords(turn, status) }],
      actions: [showButton(turn, loaded)],
    };
  },
};

/** The key is the place. */
export const requestPart: Alone = {
  to: async (turn, about) => {
    const loaded = await recordOf(turn, about.record);
    return loaded ? openPlaces(loaded.scope).flatMap(({ place, who }) => (place === about.key ? [who] : [])) : [];
  },
  render: async (turn, about) => {
    const loaded = await recordOf(turn, about.record);
    return loaded && partCard(turn, loaded, about.key);
  },
};

/** How long there still is, to whoever handles it now. */
export const requestTerm: Alone = {
  to: async (turn, about) => {
    const loaded = await recordOf(turn, about.record);
    return loaded && isOpen(loaded) ? handlersOf(turn, loaded.scope) : [];
  },
  render: async (turn, about) => {
    const loaded = await readable(turn, about);
    if (loaded === undefined || !isOpen(loaded)) return undefined;
    const status = requestStatus(loaded.scope);
    const day = status.late ? status.dates.last : status.dates.steerOn;
    return {
      type: 'text',
      text: say(status.late ? sentences.termLate : sentences.termSoon, turn.language, {
        record: nameOf(turn, loaded.record),
        day: showDay(day, turn.language),
        status: statusInWords(turn, status),
      }),
      actions: [showButton(turn, loaded)],
    };
  },
};

/** Nobody answered the question who it is: the person is reminded twice before anything is closed. */
export const requestNudge: Alone = {
  to: requestTerm.to ?? (async () => []),
  render: async (turn, about) => {
    const loaded = await readable(turn, about);
    if (loaded === undefined || requestStatus(loaded.scope).state !== 'identity') return undefined;
    const sentence = about.key === 'first' ? sentences.nudgeFirst : sentences.nudgeSecond;
    const text = say(sentence, turn.language, { record: nameOf(turn, loaded.record) });
    return { type: 'text', text, actions: [showButton(turn, loaded)] };
  },
};

/** Advertising, or use on a consent that was withdrawn, must have stopped by now. */
export const requestStop: Alone = {
  to: requestTerm.to ?? (async () => []),
  render: async (turn, about) => {
    const loaded = await readable(turn, about);
    if (loaded === undefined || !isOpen(loaded) || !isUnsaid(loaded.scope)) return undefined;
    const text = say(sentences.stopNow, turn.language, { record: nameOf(turn, loaded.record) });
    return { type: 'text', text, actions: [showButton(turn, loaded)] };
  },
};

/** To who asked it about their own data, and to who reported it. */
export const requestDone: Alone = {
  render: async (turn, about) => {
    const loaded = await recordOf(turn, about.record);
    if (loaded === undefined) return undefined;
    const { relations, scope, record } = loaded;
    const applicant = relations.includes('applicant');
    if (!applicant && !relations.includes('reporter')) return undefined;
    const status = requestStatus(scope);
    if (!status.closed) return undefined;
    if (status.state === 'mistaken')
      return {
        type: 'text',
        text: say(sentences.mistakenDone, turn.language, { record: nameOf(turn, record) }),
        actions: [showButton(turn, loaded)],
      };
    const outcome = applicant ? outcomeLine(letterAbout(scope, numberOf(loaded), turn.language)) : '';
    const day = showDay(status.answeredOn ?? turn.today, turn.language);
    return {
      type: 'text',
      text: [
        `${say(sentences.doneTitle, turn.language, { record: nameOf(turn, record) })}.`,
        outcome === '' ? say(sentences.doneText, turn.language, { day }) : outcome,
      ].join(' '),
      actions: [showButton(turn, loaded)],
    };
  },
};

/** Tells nobody: the personal values of a closed request go after their time. */
export const requestErase: Alone = {
  fires: async (turn, about) => {
    const loaded = await recordOf(turn, about.record);
    if (loaded !== undefined) await eraseRequest(turn, loaded);
  },
  render: async () => undefined,
};

/** The file, if this person may read it now. */
async function readable(turn: AppTurn, about: About): Promise<Loaded | undefined> {
  const loaded = await recordOf(turn, about.record);
  return loaded && canWith(turn, 'read', loaded) ? loaded : undefined;
}

function isOpen({ scope }: Loaded): boolean {
  const { closed, answeredOn } = requestStatus(scope);
  return !closed && answeredOn === undefined;
}

function showButton(turn: AppTurn, { record }: Loaded) {
  const label = say(sentences.showIt, turn.language, { record: nameOf(turn, record) });
  return { id: pressId('show', record.id), label, style: 'primary' } as const;
}
