// A register that is kept, as it looks in Slack and in Teams: a change followed through, a question to a colleague and its
// way back, the list of who leaves, the agreements, and the message of a month.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptBakery } from './kept-bakery.js';
import { seen } from './seen.js';
import { chromiumPath, type Desk, hasLocalSlack, openDesk } from './slack-browser.js';
import { openTeamsDesk, type TeamsDesk } from './teams-browser.js';

const begun = '2026-11-24T08:00:00.000Z';
const now = '2026-11-24T09:00:00.000Z';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('a register that is kept, in Slack', () => {
  let desk: Desk;
  const hears = (words: string) => seen(desk, words);

  beforeAll(async () => {
    const seats = [
      { who: 'noor', name: 'Sanne de Vries', account: 'U01SANNE' },
      { who: 'sem', name: 'Piet Jansen', account: 'U02PIET' },
    ] as const;
    desk = await openDesk('socket', { now, prepare: (url) => keptBakery(url, begun, 'slack', seats) });
    for (const [user, name] of [
      ['U02PIET', 'Piet Jansen'],
      ['U01SANNE', 'Sanne de Vries'],
    ] as const) {
      await desk.actAs(name);
      await desk.openConversation(user);
      await desk.goTo('conversation');
      await desk.type('hoi');
    }
  }, 60_000);
  afterAll(() => desk.close());

  it('follows a change through', async () => {
    await desk.type('we zijn gestopt met mailchimp');
    await hears('Dit verandert er, in één keer.');
    await desk.picture('keeping-slack-1-change');
    await desk.press('Ja, verwerk dit');
    await hears('Verwerkt: Gestopt met Mailchimp.');
    await desk.picture('keeping-slack-2-changed');
  });

  it('asks a colleague, and brings the answer back', async () => {
    await desk.type('/register toon V-001');
    await hears('Wordt afgebouwd');
    await desk.press('Nakijken');
    await hears('Vraag 1 van');
    await desk.picture('keeping-slack-3-review');
    await desk.press('Vraag het een collega');
    await desk.press('Piet Jansen');
    await hears('Gevraagd aan Piet Jansen.');
    await desk.clock('2026-11-24T09:20:00.000Z');
    await desk.actAs('Piet Jansen');
    await desk.goTo('conversation');
    await hears('vraagt u iets');
    await desk.picture('keeping-slack-4-asked');
    await desk.press(/^Nee$/);
    await hears('krijgt uw antwoord: Nee');
    await desk.picture('keeping-slack-5-answered');
    await desk.clock('2026-11-24T09:25:00.000Z');
    await desk.actAs('Sanne de Vries');
    await desk.goTo('conversation');
    await hears('Piet Jansen antwoordde');
    await desk.picture('keeping-slack-6-back');
    await desk.press('Klopt, neem over');
    await hears('Genoteerd. BSN: Nee');
  });

  it('shows the list of who leaves', async () => {
    await desk.type('/register toon T-001');
    await hears('Els gaat weg');
    await desk.picture('keeping-slack-7-leaver');
  });

  it('shares the agreements, and takes "gelezen"', async () => {
    await desk.type('/register afspraken');
    await hears('Onze afspraken');
    await desk.picture('keeping-slack-8-agreements');
    await desk.press('Deel ze met iedereen');
    await hears('Gedeeld');
    await desk.actAs('Piet Jansen');
    await desk.goTo('conversation');
    await desk.type('/register afspraken');
    await hears('druk op "Gelezen"');
    await desk.picture('keeping-slack-9-to-read');
    await desk.type('gelezen');
    await hears('Genoteerd: gelezen op');
    await desk.actAs('Sanne de Vries');
    await desk.goTo('conversation');
  });

  it('brings the message of a month', async () => {
    await desk.clock('2027-01-04T09:00:00.000Z');
    await hears('Op te ruimen dit kwartaal');
    await desk.picture('keeping-slack-10-month');
    expect(await desk.refusals()).toEqual([]);
  });
});

describe.skipIf(chromiumPath === undefined)('a register that is kept, in Teams', () => {
  let desk: TeamsDesk;
  const hears = (words: string) => seen(desk, words);

  beforeAll(async () => {
    const sanne = '33333333-3333-4333-8333-333333333340';
    const seats = [{ who: 'noor', name: 'Sanne de Vries', account: sanne }] as const;
    // Nobody else has a place in the playground: what Els asks is answered there, what Sanne asked was answered elsewhere.
    desk = await openTeamsDesk(now, (url) =>
      keptBakery(url, begun, 'teams', seats, async (bot) => {
        const { id } = await bot.record('V-001');
        await bot.press((await bot.press(`ask-colleague|${id}|source`, 'Els')).button('Sanne de Vries'), 'Els');
        await bot.press((await bot.press(`ask-colleague|${id}|bsn`)).button('sem'));
        await bot.press((await bot.press(`asked-open|${id}|bsn`, 'sem')).button('Nee'), 'sem');
      }),
    );
    await desk.type('hoi');
  }, 90_000);
  afterAll(() => desk.close());

  it('asks a colleague, and brings the answer back', async () => {
    await desk.at('2026-11-24T09:20:00.000Z');
    await hears('vraagt u iets');
    await hears('sem antwoordde');
    await desk.picture('keeping-teams-1-asked');
    await desk.press('Klopt, neem over');
    await hears('Genoteerd. BSN: Nee');
    await desk.picture('keeping-teams-2-back');
  });

  it('follows a change through', async () => {
    await desk.type('we zijn gestopt met mailchimp');
    await hears('Dit verandert er, in één keer.');
    await desk.picture('keeping-teams-3-change');
    await desk.press('Ja, verwerk dit');
    await hears('Verwerkt: Gestopt met Mailchimp.');
    await desk.picture('keeping-teams-4-changed');
  });

  it('shows the list of who leaves', async () => {
    await desk.type('/register toon T-001');
    await hears('Els gaat weg');
    await desk.picture('keeping-teams-5-leaver');
  });

  it('shares the agreements', async () => {
    await desk.type('/register afspraken');
    await hears('Onze afspraken');
    await desk.picture('keeping-teams-6-agreements');
    await desk.press('Deel ze met iedereen');
    await hears('Gedeeld');
  });

  it('brings the message of a month', async () => {
    await desk.at('2027-01-04T09:00:00.000Z');
    await hears('Op te ruimen dit kwartaal');
    await desk.picture('keeping-teams-7-month');
  });
});
