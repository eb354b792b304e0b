// "Meld als datalek" on a message in Slack: a form with its words, kept when it is sent, and whoever looks after privacy hears.
import { afterEach, describe, expect, it } from 'vitest';
import { fill, type Json, piet, startTestSlack, type TestSlack, team } from './support.js';

let slack: TestSlack;
afterEach(() => slack.close());

const said = 'Ik heb de ledenlijst naar het verkeerde adres gemaild';
const records = (register: string) =>
  slack.store.read(async ({ organisations, records: all }) =>
    all.list((await organisations.first())?.id ?? '', register),
  );

/** Picked by an employee in the menu of a message of half an hour before. */
async function fromMessage(): Promise<Json> {
  const payload = {
    type: 'message_action',
    callback_id: 'breach-from-message',
    trigger_id: 't1',
    user: { id: piet },
    team: { id: team },
    message: { text: said, ts: String(Date.parse('2026-11-24T07:30:00.000Z') / 1000).concat('.000100') },
  };
  await slack.post(new URLSearchParams({ payload: JSON.stringify(payload) }));
  await slack.settled();
  return slack.fake.last('views.open')['view'] as Json;
}

describe('a message in Slack that tells of a breach', () => {
  it('fills in the form with its words and its moment, and nothing of it is stored before that is sent', async () => {
    slack = await startTestSlack();
    await slack.command('/register');
    const view = JSON.stringify(await fromMessage());
    expect(view).toContain(said);
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
});
