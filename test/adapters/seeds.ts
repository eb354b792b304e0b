// What a person would have told in many turns, put there at once: the try of a channel begins where it is about.
import type { Value } from '../../src/core/engine/value.js';
import type { Channel } from './contract.js';

interface Seed {
  /** The last letters of its id. */
  readonly id: string;
  readonly register: string;
  readonly title: string;
  readonly status?: 'active' | 'concept';
  /** By path, in the order in which they are stored; null was said not to be known. */
  readonly answers: Readonly<Record<string, Value | null>>;
}

/** The id of what is put there under these last letters. */
export const seeded = (id: string): string => `0190c0de-0000-7000-8000-${id.padStart(12, '0')}`;

/** A record of whoever spoke first, with these answers; the last one of its kind. */
async function seed(channel: Channel, make: (by: string) => Seed): Promise<void> {
  await channel.say('/register');
  await channel.store.transaction(async ({ organisations, people, records, answers }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const by = (await people.list(organisation))[0]?.id ?? '';
    const { createdAt: at } = (await records.list(organisation, 'organisation'))[0] ?? { createdAt: '' };
    const { id: letters, register, title, status = 'active', answers: told } = make(by);
    const id = seeded(letters);
    const made = { template: null, checklistVersion: 1, createdBy: by, createdAt: at, archivedReason: null };
    const confirmed =
      status === 'active' ? { confirmedBy: by, confirmedAt: at } : { confirmedBy: null, confirmedAt: null };
    await records.add({ id, organisation, register, title, status, digestKey: null, ...made, ...confirmed });
    for (const [path, value] of Object.entries(told)) {
      const provenance = value === null ? 'onbekend' : 'bevestigd';
      const write = { path, n: 1, value, provenance, source: null } as const;
      await answers.add(organisation, id, write, { id: 'telling', by, at, checklistVersion: 1 });
    }
  });
}

/** An activity about customers, confirmed. */
export const confirmedCustomers = (channel: Channel, more: Seed['answers'] = {}): Promise<void> =>
  seed(channel, () => ({
    id: '1',
    register: 'controller-activity',
    title: 'Klanten',
    answers: { name: 'Klanten', subjects: ['customers', 'former-customers'], ...more },
  }));

/** A company that works for the organisation, of which somebody said that there is no contract. */
export const companyWithoutContract = (channel: Channel): Promise<void> =>
  seed(channel, () => ({
    id: '2',
    register: 'supplier',
    title: 'Kassa Jansen',
    status: 'concept',
    answers: { name: 'Kassa Jansen', role: 'processor', agreement: 'no' },
  }));

/** A list of one point, for who speaks. */
export const somebodyLeaves = (channel: Channel): Promise<void> =>
  seed(channel, (by) => ({
    id: '3',
    register: 'task-list',
    title: 'Els gaat weg',
    answers: {
      title: 'Els gaat weg',
      kind: 'leaves',
      points: ['r1'],
      'points/r1/sort': 'thing',
      'points/r1/what': 'Terug van Els: sleutels',
      'points/r1/who': by,
      'points/r1/by': '2030-12-31',
    },
  }));
