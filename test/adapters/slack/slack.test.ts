import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
});
afterEach(async () => {
  await slack.close();
});

describe('a slash command', () => {
  it('is answered in the acknowledgement, for this person only', async () => {
    const { status, body } = await slack.command('/register help');
    expect(status).toBe(200);
    expect(body).toMatchObject({ response_type: 'ephemeral' });
    expect(textsIn(body['blocks'])).toContain('Dit kunt u doen');
    expect(body['text']).toContain('/register lijst: Alles wat in het register staat');
  });
});
