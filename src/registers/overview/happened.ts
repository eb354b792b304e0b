// What happened elsewhere and asks for a look at once: a closed case, a colleague who left, a law that changed.

import { keepersToday, recordOf } from '../../app/notices/keepers.js';
import type { InDigest } from '../../app/notices/notice.js';
import { officersToday } from '../../app/notices/receivers.js';
import { canWith, type Loaded, nameOf } from '../../app/register.js';
import { notify } from '../../app/reminders/remind.js';
import type { AppTurn } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import { lawChanges } from '../../core/law/changes.js';
import { can } from '../../core/permissions.js';
import { activityRegisters } from '../../core/records.js';
import { say, type Text } from '../../core/text.js';
import { showDay } from '../../core/time.js';

const sentences = {
  touched: {
    breach: {
      nl: 'Hier ging een datalek over dat nu is afgesloten. Klopt de beschrijving nog?',
      en: 'A data breach that is closed now was about this. Is the description still right?',
    },
    request: {
      nl: 'Hier ging een privacyverzoek over dat nu klaar is. Klopt de beschrijving nog?',
      en: 'A privacy request that is done now was about this. Is the description still right?',
    },
  },
  gone: { nl: 'Wie houdt dit nu bij?', en: 'Who keeps this now?' },
  left: {
    nl: '{who} is hier niet meer. Geef over: {records}.',
    en: '{who} is no longer here. Hand over: {records}.',
  },
  leftNothing: { nl: '{who} is hier niet meer, en hield niets bij.', en: '{who} is no longer here, and kept nothing.' },
  still: {
    nl: 'Is {who} nog in dienst? Berichten komen niet meer aan. {who} houdt bij: {records}.',
    en: 'Does {who} still work here? Messages no longer arrive. {who} keeps: {records}.',
  },
  erase: { nl: '{who} wissen', en: 'Erase {who}' },
  law: { nl: 'De wet veranderde op {day}', en: 'The law changed on {day}' },
} as const;

export type Case = 'breach' | 'request';

/** A closed case: whoever keeps an activity that it was about is asked whether the description still holds. */
export async function askAboutActivities(turn: AppTurn, activities: readonly string[], about: Case): Promise<void> {
  for (const record of new Set(activities)) {
    const loaded = await recordOf(turn, record);
    if (loaded === undefined || loaded.record.status === 'archived') continue;
    await notify(turn, { notice: 'activity-touched', record, key: about, to: keepersToday(turn, loaded) });
  }
}

/** The key is the kind of case: nothing of the case itself. */
export const activityTouched: InDigest = {
  line: async (turn, { record, key }) => {
    const loaded = await recordOf(turn, record);
    if (loaded === undefined || loaded.record.status === 'archived' || !canWith(turn, 'confirm', loaded))
      return undefined;
    const label = nameOf(turn, loaded.record);
    const words = key === 'breach' ? sentences.touched.breach : sentences.touched.request;
    return { label, value: say(words, turn.language), action: { id: pressId('review', loaded.record.id), label } };
  },
};

/**
 * Somebody left (the platform says so), or can no longer be reached (which only raises the question): everything that
 * they keep is one list.
 */
export async function askAboutPerson(turn: AppTurn, person: string, how: 'left' | 'silent'): Promise<void> {
  await notify(turn, {
    notice: 'person-gone',
    key: `${how} ${person}`,
    to: officersToday(turn).filter((id) => id !== person),
  });
}

/** The key is how it is known, and the person. */
export const personGone: InDigest = {
  line: async (turn, { key }) => {
    const [how, id] = key.split(' ');
    const person = turn.people.find((one) => one.id === id);
    if (person === undefined || person.former !== undefined) return undefined;
    const records = await keptBy(turn, person.id);
    const values = { who: person.name, records: records.map(({ record }) => nameOf(turn, record)).join(', ') };
    const [first] = records;
    if (first === undefined && how === 'silent') return undefined;
    const words: Text =
      how === 'silent' ? sentences.still : first === undefined ? sentences.leftNothing : sentences.left;
    const action =
      how === 'left' && can(turn.actor, 'erase-person')
        ? { id: pressId('person', person.id), label: say(sentences.erase, turn.language, { who: person.name }) }
        : first && { id: pressId('change', first.record.id, 'owner', 0), label: nameOf(turn, first.record) };
    return {
      label: say(sentences.gone, turn.language),
      value: say(words, turn.language, values),
      ...(action ? { action } : {}),
    };
  },
};

async function keptBy(turn: AppTurn, person: string): Promise<readonly Loaded[]> {
  const kept: Loaded[] = [];
  for (const record of await turn.repositories.records.ofRegisters(turn.organisation.id, activityRegisters)) {
    const loaded = record.status === 'archived' ? undefined : await recordOf(turn, record.id);
    if (loaded !== undefined && valueAt(loaded.scope.answers, 'owner') === person && canWith(turn, 'edit', loaded))
      kept.push(loaded);
  }
  return kept;
}

/** The key is the id of the change. */
export const lawChanged: InDigest = {
  to: async (turn) => officersToday(turn),
  line: async (turn, { key }) => {
    const change = lawChanges.find(({ id }) => id === key);
    if (change === undefined) return undefined;
    return {
      label: say(sentences.law, turn.language, { day: showDay(change.from, turn.language) }),
      value: `${say(change.words, turn.language)} (${say(change.law, turn.language)})`,
    };
  },
};
