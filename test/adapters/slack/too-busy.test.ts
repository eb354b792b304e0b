// More comes in than can be done: who asks is told so at once, and a report still gets through.
import { afterEach, describe, expect, it } from 'vitest';
import { FakeSlack, startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
afterEach(() => slack.close());

describe('when Slack brings more than can be done', () => {
  it('a command is answered with a calm sentence, a report opens, and it stands in the log', async () => {
    slack = await startTestSlack({
      fake: new FakeSlack(),
      bot: { limits: { person: 5, workspace: 0, all: 0, urgent: 5, waitMs: 500, calm: 100 } },
    });
    const refused = await slack.command('/register');
    expect(refused.status).toBe(200);
    expect(textsIn(refused.body)).toContain('Het is hier even erg druk. Dit is nog niet bewaard.');
    expect(slack.reports).toContain('too-busy');
    await slack.command('/datalek');
    await slack.settled();
    expect(JSON.stringify(slack.fake.calls)).toContain('Datalek melden');
  });
});
