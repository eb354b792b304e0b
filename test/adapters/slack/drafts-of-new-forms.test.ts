// A form of something that has no number yet: whoever leaves it leaves nothing behind, and the next one begins empty.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createDrafts } from '../../../src/app/accounts/installations.js';
import { fill, inputOf, type Json, openFromMessage, sanne, startTestSlack, type TestSlack } from './support.js';

const abandoned = 'Kopie paspoort van Jansen gemaild, BSN 123456782';
const key = 'new:breach-report|form|@report';
/** As the file would show it, if it were kept at all. */
const secrets = { seal: (text: string) => text, open: (text: string) => text, isStale: () => false };

const draftsOf = ({ store }: TestSlack) => createDrafts({ store, secrets });
/** A Slack of one's own: these tests wait for what is typed, and do so side by side. */
async function startKeeping(): Promise<TestSlack> {
  const slack: TestSlack = await startTestSlack({
    slack: {
      drafts: {
        save: (...of) => draftsOf(slack).save(...of),
        find: (...of) => draftsOf(slack).find(...of),
        remove: (...of) => draftsOf(slack).remove(...of),
      },
    },
  });
  await slack.command('/register');
  return slack;
}
const it = test.extend('slack', async ({ task: _ }, { onCleanup }) => {
  const slack = await startKeeping();
  onCleanup(() => slack.close());
  return slack;
});

async function opened(slack: TestSlack, command: string): Promise<Json> {
  await slack.command(command);
  await slack.settled();
  return slack.fake.last('views.open')['view'] as Json;
}

async function type(slack: TestSlack, view: Json, text: string): Promise<Json> {
  const values = fill(view, { 'what-happened': { type: 'plain_text_input', value: text } });
  const [block_id, action_id] = inputOf(view, 'what-happened');
  await slack.press(
    { type: 'plain_text_input', action_id, block_id },
    { container: { type: 'view' }, view: { id: 'V1', type: 'modal', ...view, state: { values } } },
  );
  await pause(1_600);
  await slack.settled();
  return values;
}

function everythingStored(slack: TestSlack): string {
  const files = [slack.database, `${slack.database}-wal`].filter((file) => existsSync(file));
  return files.map((file) => readFileSync(file).toString('latin1')).join('');
}

/** What the version before this one left behind. */
async function leftBehind(slack: TestSlack): Promise<readonly [organisation: string, person: string]> {
  const [organisation, person] = await slack.store.read(async ({ organisations, people }) => {
    const id = (await organisations.first())?.id ?? '';
    return [id, (await people.idOf(id, 'slack', sanne)) ?? ''] as const;
  });
  const view = await opened(slack, '/datalek');
  const values = fill(view, { 'what-happened': { type: 'plain_text_input', value: abandoned } });
  await draftsOf(slack).save(organisation, person, key, JSON.stringify(values), slack.clock.now);
  return [organisation, person];
}

describe.concurrent('a report that somebody began and never sent', () => {
  it('is nowhere in the database, whatever number was in it', async ({ slack }) => {
    await type(slack, await opened(slack, '/datalek'), abandoned);
    await slack.slack.stop();
    expect(everythingStored(slack)).not.toContain('paspoort');
    expect(everythingStored(slack)).not.toContain('123456782');
  });

  it('does not come to the bot letter by letter', async ({ slack }) => {
    const inputs = ((await opened(slack, '/datalek laptop'))['blocks'] as Json[]).filter(
      ({ type: kind }) => kind === 'input',
    );
    expect(inputs.length).toBeGreaterThan(3);
    expect(inputs.filter(({ dispatch_action }) => dispatch_action === true)).toEqual([]);
  });

  it('does not stand in the form that a message fills in', async ({ slack }) => {
    await type(slack, await opened(slack, '/datalek'), abandoned);
    const view = await openFromMessage(slack, 'breach-from-message', {
      by: sanne,
      text: 'Tas met laptop weg',
      at: '2026-11-24T07:30:00.000Z',
    });
    expect(JSON.stringify(view)).toContain('"initial_value":"Tas met laptop weg"');
    expect(JSON.stringify(view)).toContain('24 november 2026 om 08:30');
    expect(JSON.stringify(view)).not.toContain('paspoort');
  });

  it.for(['/datalek laptop gestolen uit auto', '/datalek'])(
    'does not stand in the form of "%s"',
    async (command, { slack }) => {
      await type(slack, await opened(slack, '/datalek'), abandoned);
      const view = JSON.stringify(await opened(slack, command));
      expect(view).not.toContain('paspoort');
      expect(view).not.toContain('Wat u de vorige keer typte');
      if (command.includes(' ')) expect(view).toContain('"initial_value":"laptop gestolen uit auto"');
    },
  );

  it('and was kept by an older version fills in nothing either', async ({ slack }) => {
    await leftBehind(slack);
    expect(JSON.stringify(await opened(slack, '/datalek laptop gestolen'))).toContain(
      '"initial_value":"laptop gestolen"',
    );
    expect(JSON.stringify(await opened(slack, '/datalek'))).not.toContain('paspoort');
  });
});
