// A form of something that has no number yet: whoever leaves it leaves nothing behind, and the next one begins empty.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDrafts } from '../../../src/app/accounts/installations.js';
import { fill, inputOf, type Json, openFromMessage, sanne, startTestSlack, type TestSlack } from './support.js';

const abandoned = 'Kopie paspoort van Jansen gemaild, BSN 123456782';
const key = 'new:breach-report|form|@report';
/** As the file would show it, if it were kept at all. */
const secrets = { seal: (text: string) => text, open: (text: string) => text, isStale: () => false };

let slack: TestSlack;
const drafts = () => createDrafts({ store: slack.store, secrets });
beforeEach(async () => {
  slack = await startTestSlack({
    slack: {
      drafts: {
        save: (...of) => drafts().save(...of),
        find: (...of) => drafts().find(...of),
        remove: (...of) => drafts().remove(...of),
      },
    },
  });
  await slack.command('/register');
});
afterEach(() => slack.close());

async function opened(command: string): Promise<Json> {
  await slack.command(command);
  await slack.settled();
  return slack.fake.last('views.open')['view'] as Json;
}

async function type(view: Json, text: string): Promise<Json> {
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

function everythingStored(): string {
  const files = [slack.database, `${slack.database}-wal`].filter((file) => existsSync(file));
  return files.map((file) => readFileSync(file).toString('latin1')).join('');
}

/** What the version before this one left behind. */
async function leftBehind(): Promise<readonly [organisation: string, person: string]> {
  const [organisation, person] = await slack.store.read(async ({ organisations, people }) => {
    const id = (await organisations.first())?.id ?? '';
    return [id, (await people.idOf(id, 'slack', sanne)) ?? ''] as const;
  });
  const view = await opened('/datalek');
  const values = fill(view, { 'what-happened': { type: 'plain_text_input', value: abandoned } });
  await drafts().save(organisation, person, key, JSON.stringify(values), slack.clock.now);
  return [organisation, person];
}

describe('a report that somebody began and never sent', () => {
  it('is nowhere in the database, whatever number was in it', async () => {
    await type(await opened('/datalek'), abandoned);
    await slack.slack.stop();
    expect(everythingStored()).not.toContain('paspoort');
    expect(everythingStored()).not.toContain('123456782');
  });

  it('does not come to the bot letter by letter', async () => {
    const inputs = ((await opened('/datalek laptop'))['blocks'] as Json[]).filter(({ type: kind }) => kind === 'input');
    expect(inputs.length).toBeGreaterThan(3);
    expect(inputs.filter(({ dispatch_action }) => dispatch_action === true)).toEqual([]);
  });

  it('does not stand in the form that a message fills in', async () => {
    await type(await opened('/datalek'), abandoned);
    const view = await openFromMessage(slack, 'breach-from-message', {
      by: sanne,
      text: 'Tas met laptop weg',
      at: '2026-11-24T07:30:00.000Z',
    });
    expect(JSON.stringify(view)).toContain('"initial_value":"Tas met laptop weg"');
    expect(JSON.stringify(view)).toContain('24 november 2026 om 08:30');
    expect(JSON.stringify(view)).not.toContain('paspoort');
  });

  it.each(['/datalek laptop gestolen uit auto', '/datalek'])('does not stand in the form of "%s"', async (command) => {
    await type(await opened('/datalek'), abandoned);
    const view = JSON.stringify(await opened(command));
    expect(view).not.toContain('paspoort');
    expect(view).not.toContain('Wat u de vorige keer typte');
    if (command.includes(' ')) expect(view).toContain('"initial_value":"laptop gestolen uit auto"');
  });

  it('and was kept by an older version fills in nothing either', async () => {
    await leftBehind();
    expect(JSON.stringify(await opened('/datalek laptop gestolen'))).toContain('"initial_value":"laptop gestolen"');
    expect(JSON.stringify(await opened('/datalek'))).not.toContain('paspoort');
  });
});
