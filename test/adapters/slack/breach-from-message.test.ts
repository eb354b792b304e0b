// "Meld als datalek" on a message in Slack: a form with its words, kept when it is sent, and whoever looks after privacy hears.
import { afterEach, describe, expect, it } from 'vitest';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { createScheduler } from '../../../src/app/scheduler.js';
import { fill, type Json, openFromMessage, piet, sanne, startTestSlack, type TestSlack } from './support.js';

let slack: TestSlack;
afterEach(() => slack.close());

const said = 'Ik heb de ledenlijst naar het verkeerde adres gemaild';
const records = (register: string) =>
  slack.store.read(async ({ organisations, records: all }) =>
    all.list((await organisations.first())?.id ?? '', register),
  );

/** Picked by an employee in the menu of a message of half an hour before. */
const fromMessage = () =>
  openFromMessage(slack, 'breach-from-message', { by: piet, text: said, at: '2026-11-24T07:30:00.000Z' });

describe('a message in Slack that tells of a breach', () => {
  it('fills in the form with its words and its moment, and nothing of it is stored before that is sent', async () => {
    slack = await startTestSlack();
    await slack.command('/register');
    const view = JSON.stringify(await fromMessage());
    expect(view).toContain(said);
    expect(view).toContain('24 november 2026 om 08:30');
    expect(JSON.parse(view)['private_metadata']).not.toContain('ledenlijst');
    expect(await records('breach-report')).toEqual([]);
    expect(await records('breach')).toEqual([]);
  });

  it('becomes a breach with a number for who reported it, and its alarm waits in the outbox', async () => {
    slack = await startTestSlack();
    await slack.command('/register');
    const view = await fromMessage();
    await slack.submit(
      view,
      fill(view, {
        'what-happened': { value: said },
        'noticed-at': { value: 'vandaag 08:30' },
        'still-open': { selected_option: { value: 'yes' } },
      }),
      { user: { id: piet } },
    );
    await slack.settled();
    const [breach] = await records('breach');
    expect(breach?.number).toBe(1);
    const waiting = await slack.store.read(async ({ organisations, messages, people }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const officer = (await people.list(organisation)).find(({ name }) => name === 'Sanne de Vries');
      return { all: await messages.list(organisation, 'waiting'), officer: officer?.id };
    });
    expect(waiting.all.filter(({ person, kind }) => person === waiting.officer && kind === 'legal')).not.toEqual([]);
    expect(JSON.stringify(waiting.all)).not.toContain('ledenlijst');
    expect(slack.fake.problems).toEqual([]);
  });

  it('alarms with a card; what is typed under that card is a note in the file, and elsewhere it is not', async () => {
    slack = await startTestSlack();
    await slack.command('/register');
    const view = await fromMessage();
    const values = {
      'what-happened': { value: said },
      'noticed-at': { value: 'vandaag 08:30' },
      'still-open': { selected_option: { value: 'no' } },
    };
    await slack.submit(view, fill(view, values), { user: { id: piet } });
    await slack.settled();
    const due = { store: slack.store, crypto, channels: [slack.slack.channel], now: () => slack.clock.now };
    await createScheduler({ ...due, random: () => 0.5, report: () => undefined }).tick();
    const alarm = slack.fake.calls.findLast(
      ({ method, body }) => method === 'chat.postMessage' && body['channel'] === `D${sanne.slice(1)}`,
    );
    const thread = String(alarm?.answer['ts']);
    const channel = `D${sanne.slice(1)}`;
    const typed = (text: string, user: string, more: Json = {}) =>
      slack.event({ type: 'message', channel_type: 'im', channel: `D${user.slice(1)}`, user, text, ...more });
    const [breach] = await records('breach');
    const notes = async () =>
      slack.store.read(async ({ answers }) =>
        (await answers.ofRecord(breach?.organisation ?? '', breach?.id ?? '')).filter(({ path }) =>
          /^notes\/.*\/note$/.test(path),
        ),
      );
    await typed('De map is weer dicht.', sanne, { channel, thread_ts: thread });
    await slack.settled();
    expect((await notes()).map(({ value }) => value)).toEqual(['De map is weer dicht.']);
    // Somebody else's conversation has no such card, and another thread is no card at all.
    await typed('Niet van mij.', piet, { thread_ts: thread });
    await typed('Zomaar.', sanne, { channel, thread_ts: '1764000000.999999' });
    await slack.settled();
    expect(await notes()).toHaveLength(1);
    expect(slack.fake.problems).toEqual([]);
  });
});
