// The documents that somebody asked for in Slack can be told apart and found back.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buttonIn, type Json, lastMessageOf, startTestSlack, type TestSlack } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
  await slack.command('/register');
  await slack.settled();
});
afterEach(() => slack.close());

it('two editions of the register have two names', async () => {
  await slack.say('/register delen');
  await slack.settled();
  const [message, shown] = [lastMessageOf(slack), slack.fake.last('chat.postMessage')['blocks']];
  for (const label of ['Voor buiten: PDF', 'Volledig: PDF']) {
    await slack.press(buttonIn(shown, label), message);
    await slack.settled();
  }
  const titles = slack.fake
    .of('files.completeUploadExternal')
    .map(({ files }) => (files as readonly Json[])[0]?.['title']);
  expect(new Set(titles).size).toBe(2);
  for (const title of titles) expect(title).toMatch(/\.pdf$/);
});
