// A business that is told in a few sentences, and its card to look over, as it looks in Slack and in Teams.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { seen } from './seen.js';
import { chromiumPath, type Desk, hasLocalSlack, openIntroduction } from './slack-browser.js';
import { openTeamsDesk, type TeamsDesk } from './teams-browser.js';

const now = '2026-11-24T09:00:00.000Z';
const story =
  'wij zijn bakkerij het zoete hoekje, met 6 man, we hebben klanten en een webshop, en sturen een nieuwsbrief via Mailchimp';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('a story told in Slack', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openIntroduction({ now });
  }, 60_000);
  afterAll(() => desk.close());

  it('comes back as one card, which a yes stores', async () => {
    const hears = (words: string) => seen(desk, words);
    await desk.type(story);
    await hears('Klopt dit?');
    await desk.picture('story-slack');
    await desk.type('ja');
    await hears('U koos: Ja, dat klopt');
    await desk.picture('story-slack-on');
  });
});

describe.skipIf(chromiumPath === undefined)('a story told in Teams', () => {
  let desk: TeamsDesk;
  beforeAll(async () => {
    desk = await openTeamsDesk(now);
  }, 120_000);
  afterAll(() => desk.close());

  it('comes back as one card', async () => {
    await desk.press('Beginnen');
    await desk.press(/Ga verder met/);
    await desk.type(story);
    await seen(desk, 'Klopt dit?');
    await desk.picture('story-teams');
  });
});
