// Nothing about a breach or a request is ever sent to a channel of more people than those it is for.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { registers } from '../../../src/registers/index.js';
import { fill, type Json, piet, startTestSlack, type TestSlack } from './support.js';

const { slashes } = registers;

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
  await slack.command('/register');
  await slack.command('/datalek', { channel_id: 'D01SANNE', channel_name: 'directmessage' });
  await slack.settled();
  // On a busy machine the form takes the place of "Bezig …".
  const opened = slack.fake.calls.findLast(({ method }) => /^views\.(open|update)$/.test(method));
  const view = opened?.body['view'] as Json;
  const no = { type: 'radio_buttons', selected_option: { value: 'no' } };
  const told = { 'what-happened': { value: 'Mail met GEHEIMLEK' } };
  const { body } = await slack.submit(view, fill(view, told));
  const missing = { ...view, ...(body['view'] as Json) };
  await slack.submit(missing, fill(missing, { ...told, 'noticed-at': { value: 'nu' }, 'still-open': no }));
  await slack.settled();
});
afterEach(() => slack.close());

it('whatever is typed in a channel is answered for that person only, or in their own conversation', {
  timeout: 120_000,
}, async () => {
  const typed = slashes.flatMap(({ word, commands }) => [
    word,
    ...commands.flatMap(({ words: { nl } }) => nl.filter((one) => one !== '').map((one) => `${word} ${one}`)),
    ...['D-001', 'toon D-001', 'lijst', 'zoek GEHEIM', 'iets anders'].map((rest) => `${word} ${rest}`),
  ]);
  for (const [index, text] of typed.entries()) {
    const { status, body } = await slack.command(`/${text}`, index % 3 === 0 ? { user_id: piet } : {});
    expect(status).toBe(200);
    if (Object.keys(body).length > 0) expect(body).toMatchObject({ response_type: 'ephemeral' });
  }
  await slack.settled();
  expect(JSON.stringify(slack.fake.calls)).toContain('D-001');
  for (const { method, body } of slack.fake.calls) {
    if (method === 'respond') expect([undefined, 'ephemeral']).toContain(body['response_type']);
    if (/^(chat\.|files\.)/.test(method) && body['channel'] !== undefined)
      expect(String(body['channel'])).toMatch(/^D/);
    if (method === 'files.completeUploadExternal') expect(String(body['channel_id'])).toMatch(/^D/);
  }
});

it('who reports a breach in a channel is told, alone, that a message about it can be read by all', async () => {
  const { body } = await slack.command('/datalek', { trigger_id: 'in-a-channel' });
  expect(body).toMatchObject({ response_type: 'ephemeral' });
  expect(String(body['text'])).toContain('Iedereen in dit gesprek kan dat lezen');
  expect(String(body['text'])).toContain('de drie puntjes, en dan Verwijderen');
  const other = await slack.command('/datalek lijst', { trigger_id: 'a-list' });
  expect(JSON.stringify(other.body)).not.toContain('Verwijderen');
});
