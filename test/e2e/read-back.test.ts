// A conversation that is read back, as it looks: in Slack and in Teams, with yes and no in one place and an answer taken back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seen } from './seen.js';
import { chromiumPath, type Desk, hasLocalSlack, openIntroduction } from './slack-browser.js';
import { openTeamsDesk, type TeamsDesk } from './teams-browser.js';

const now = '2026-11-24T09:00:00.000Z';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('a conversation in Slack', () => {
  let desk: Desk;
  const hears = (words: string) => seen(desk, words);

  beforeAll(async () => {
    desk = await openIntroduction({ now });
  }, 60_000);
  afterAll(() => desk.close());

  it('shows each question with its answer where it was asked', async () => {
    await desk.type('dit is Bakkerij Zoet');
    await desk.type('info@zoet.nl');
    await desk.type('ja');
    await hears('Wat voor bedrijf hebt u?');
    await desk.type('bakkerij');
    await desk.type('acht');
    await hears('Hoeveel mensen werken er, uzelf meegeteld? 8 mensen');
    await desk.type('ongedaan');
    await hears('8 mensen (ongedaan gemaakt)');
    await desk.type('negen');
    await desk.type('ik');
    await desk.type('ik heb geen vervanger');
    await hears('Bewaart u gegevens van klanten?');
    await desk.press(/^Ja$/);
    await hears('Bewaart u gegevens van klanten? Ja');
    await desk.press(/^Nee$/);
    await hears('Bewaart u gegevens van leveranciers? Nee');
    await desk.picture('read-back-slack');
    expect(await desk.refusals()).toEqual([]);
  });
});

describe.skipIf(chromiumPath === undefined)('a conversation in Teams', () => {
  let desk: TeamsDesk;
  const hears = (words: string) => seen(desk, words);

  beforeAll(async () => {
    desk = await openTeamsDesk(now);
  }, 90_000);
  afterAll(() => desk.close());

  it('shows each question with its answer where it was asked', async () => {
    await desk.press('Beginnen');
    await desk.press(/Ga verder met/);
    await desk.type('dit is Bakkerij Zoet');
    await desk.type('info@zoet.nl');
    await desk.type('ja');
    await hears('Wat voor bedrijf hebt u?');
    await desk.type('bakkerij');
    await desk.type('acht');
    await hears('Hoeveel mensen werken er, uzelf meegeteld? 8 mensen');
    await desk.type('ongedaan');
    await hears('8 mensen (ongedaan gemaakt)');
    await desk.type('negen');
    await desk.type('ik');
    await desk.type('ik heb geen vervanger');
    await hears('Bewaart u gegevens van klanten?');
    await desk.press('Ja');
    await hears('Bewaart u gegevens van klanten? Ja');
    await desk.press('Nee');
    await hears('Bewaart u gegevens van leveranciers? Nee');
    await desk.picture('read-back-teams');
  });
});
