// What people look at most in Slack, each as it looks: with `PICTURES` set to a folder the pictures stay there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type Desk, hasLocalSlack, openDesk } from './slack-browser.js';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('what people look at in Slack', () => {
  let desk: Desk;
  const hears = (words: string | RegExp) =>
    expect.poll(() => desk.words()).toMatch(typeof words === 'string' ? new RegExp(words) : words);
  const closeWindow = async () => {
    const cross = desk.page.locator('.modal-x');
    if (await cross.count()) await cross.click();
  };
  const sitAs = async (who: string, place: 'channel' | 'conversation' | 'home') => {
    await closeWindow();
    await desk.actAs(who);
    await desk.goTo(place);
  };

  beforeAll(async () => {
    desk = await openDesk('http', { now: '2026-11-24T08:00:00.000Z' });
  }, 60_000);
  afterAll(() => desk.close());

  it('is a welcome on the first home page', async () => {
    await desk.goTo('home');
    await hears('Welkom bij AVG-maatje');
    await desk.picture('looks-01-first-home');
  });

  it('is an interview that reads back', async () => {
    await desk.goTo('channel');
    await desk.type('/register');
    await desk.clock('2026-11-24T08:01:00.000Z');
    await desk.press('Ik neem het op mij');
    await desk.goTo('conversation');
    await hears('Dit zijn 2 vragen bij elkaar');
    for (const answer of ['dit is Bakkerij Zoet', 'info@zoet.nl', 'ja', 'bakkerij', 'acht', 'ik heb geen vervanger'])
      await desk.type(answer);
    await hears('Bewaart u gegevens van klanten');
    for (const answer of ['Ja', 'Nee', 'Ja', 'Nee']) await desk.press(new RegExp(`^${answer}$`));
    await desk.picture('looks-02-interview');
    const ways = ['Nee', 'Klopt', 'Klopt zo', 'Bevestigen', 'Klaar', 'Weet ik niet', 'Overslaan'];
    for (let step = 0; step < 40 && !/V-001/.test(await desk.words()); step += 1) {
      await expect.poll(() => desk.way(ways)).toBeDefined();
      await desk.tryPress((await desk.way(ways)) ?? '');
    }
    await desk.picture('looks-03-interview-done');
  });

  it('is a table of activities, and a map', async () => {
    await desk.type('later');
    await desk.type('/register lijst');
    await hears('V-001');
    await desk.picture('looks-04-activities');
    await desk.type('/register kaart');
    await desk.page.waitForTimeout(2_500);
    await desk.picture('looks-05-map');
  });

  it('is a report from a channel, with its receipt', async () => {
    await sitAs('Piet Jansen', 'channel');
    await desk.type('/datalek laptop gestolen uit auto');
    const modal = desk.modal();
    await expect.poll(() => modal.isOpen()).toBe(true);
    await desk.picture('looks-06-report-form');
    await modal.fill(0, 'laptop gestolen uit auto ');
    await modal.fill(1, 'vandaag 08:30');
    await desk.page.locator('.modal').getByText('Nee', { exact: true }).first().click();
    await modal.submit();
    await expect.poll(() => modal.words()).toContain('D-001');
    await desk.picture('looks-07-report-receipt');
    await sitAs('Piet Jansen', 'home');
    await hears('D-001');
    await desk.picture('looks-08-home-employee');
  });

  it('is an alarm with what came after it in its thread', async () => {
    await sitAs('Sanne de Vries', 'conversation');
    await hears('D-001 Datalek · gemeld');
    await desk.picture('looks-09-alarm');
    await desk.clock('2026-11-24T08:35:00.000Z');
    await desk.page.waitForTimeout(1_500);
    const replies = desk.page.getByText(/\d+ repl(?:y|ies)/).last();
    if (await replies.count()) await replies.click();
    await desk.picture('looks-10-alarm-thread');
    await sitAs('Sanne de Vries', 'home');
    await hears('D-001');
    await desk.picture('looks-11-home-officer');
  });

  it('is an announcement that is seen before it is posted', async () => {
    await desk.goTo('conversation');
    await desk.type('/register bekendmaken');
    await hears('Beste collega');
    await desk.picture('looks-12-announce');
    await desk.press('Plaats in een kanaal');
    await desk.picture('looks-13-announce-where');
    await closeWindow();
  });

  it('sent Slack nothing that Slack would refuse', async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});
