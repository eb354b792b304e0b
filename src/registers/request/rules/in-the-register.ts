// What the register of activities says for one request: where the data are, who looks after them, who received them.

import { choicesAt, valueAt } from '../../../core/engine/answers.js';
import type { Option, Scope } from '../../../core/engine/checklist.js';
import type { KnownActivity } from '../../../core/engine/facts.js';
import type { Choice } from '../../../core/engine/value.js';
import type { Text } from '../../../core/text.js';
import { recipients as knownRecipients } from '../../activities/rules/options.js';
import { kindsOf } from './answers-of-request.js';

/** A program or place in which data of the person may be. */
export interface Place extends Option {
  /** Person id of who looks after the activity; undefined while nobody does. */
  readonly owner: string | undefined;
}

/** For whom a request is, and whose data an activity is then likely to be about. */
const subjectsOf: Readonly<Record<string, readonly string[]>> = {
  me: ['staff', 'former-staff', 'interns', 'hired-workers'],
  colleague: ['staff', 'former-staff', 'interns', 'hired-workers'],
  applicant: ['applicants'],
  customer: ['customers', 'former-customers', 'quote-requesters', 'subscribers', 'members', 'patients', 'children'],
};

/** All activities, those that are likely to hold data of this person first. */
export function likelyActivities({ answers, facts }: Scope): readonly KnownActivity[] {
  const about = valueAt(answers, 'about');
  const subjects = typeof about === 'string' ? (subjectsOf[about] ?? []) : [];
  const likely = (activity: KnownActivity) =>
    choicesAt(activity.answers, 'subjects').some(
      (subject) => typeof subject === 'string' && subjects.includes(subject),
    );
  const all = facts.activities ?? [];
  return [...all.filter(likely), ...all.filter((activity) => !likely(activity))];
}

/** The activities that were picked for this request. */
export function pickedActivities({ answers, facts }: Scope): readonly KnownActivity[] {
  const picked = choicesAt(answers, 'activities');
  return (facts.activities ?? []).filter(({ id }) => picked.includes(id));
}

/** Each program once, with who looks after the first activity that uses it; an activity without programs is a place itself. */
export function placesIn(activities: readonly KnownActivity[], { facts }: Scope): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { id, name, answers } of activities) {
    const person = valueAt(answers, 'owner');
    // Whoever left looks after nothing any more.
    const owner = facts.people.find(({ id: known, former }) => known === person && former === undefined)?.id;
    const programs = facts.suppliers.filter((supplier) => choicesAt(answers, 'suppliers').includes(supplier.id));
    for (const place of programs.length === 0 ? [{ id, name }] : programs) {
      if (!places.has(place.id)) places.set(place.id, { id: place.id, label: plain(place.name), owner });
    }
  }
  return [...places.values()];
}

/** Whoever else received data in these activities, each once: companies and authorities, not our own programs. */
export function recipientsIn(activities: readonly KnownActivity[]): readonly Option[] {
  const found = new Map<string, Option>();
  for (const { answers } of activities) {
    for (const choice of choicesAt(answers, 'recipients')) {
      const option = recipientFor(choice);
      if (option !== undefined && !found.has(option.id)) found.set(option.id, option);
    }
  }
  return [...found.values()];
}

/** The rights that a request is about, each with its own decision. */
export function rightsIn({ answers }: Scope): readonly Option[] {
  return kindsOf(answers);
}

function recipientFor(choice: Choice): Option | undefined {
  if (typeof choice === 'object') return { id: rowIdOf(choice.other), label: plain(choice.other) };
  return choice === 'nobody' || choice === 'public' ? undefined : knownRecipients.find(({ id }) => id === choice);
}

/** A row id for a name that somebody typed. */
function rowIdOf(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `other-${letters.slice(0, 50).replace(/^-|-$/g, '')}`;
}

function plain(name: string): Text {
  return { nl: name, en: name };
}
