// An employee in Slack who knows no command: a greeting, what happened in their own words, and the moment as they say it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type Desk, hasLocalSlack, openDesk } from './slack-browser.js';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('an employee in Slack who knows no command', () => {
  let desk: Desk;
  const hears = (words: string) => expect.poll(() => desk.words()).toContain(words);

  beforeAll(async () => {
    desk = await openDesk('socket', { now: '2026-11-24T08:00:00.000Z' });
    await desk.type('/register');
    await desk.press(/Ga verder/);
    await desk.openConversation('U02PIET');
    await desk.actAs('Piet Jansen');
    await desk.goTo('conversation');
  }, 60_000);
  afterAll(() => desk.close());

  it('says hello, and reads what can be done here', async () => {
    await desk.type('hoi');
    await hears('Sanne de Vries zorgt daarvoor');
  });

  it('tells what happened, and reports it from there', async () => {
    await desk.type('ik ben mijn telefoon kwijt sinds gisteravond 9 uur');
    await hears('Dit klinkt als een datalek.');
    await desk.picture('talk-1-doors');
    await desk.press('Dit melden');
    const modal = desk.modal();
    await expect.poll(() => modal.isOpen()).toBe(true);
    expect(await modal.words()).toContain('Wat is er gebeurd?');
    const box = desk.page.locator('.modal');
    // What was told stands in the form already.
    expect(await box.locator('input.bk-plain-input').first().inputValue()).toBe(
      'ik ben mijn telefoon kwijt sinds gisteravond 9 uur',
    );
    // Local Slack sends only what was touched.
    await modal.fill(0, 'Mijn telefoon is uit de auto gestolen');
    await modal.fill(1, 'gisteravond rond 9 uur');
    await box.getByText('Nee', { exact: true }).first().click();
    await box.locator('select').first().selectOption({ label: 'Telefoon, laptop of stick kwijt of gestolen' });
    await desk.picture('talk-2-form');
    await modal.submit();
    await hears('D-001');
    await desk.picture('talk-3-reported');
  });

  it('has the moment in the file as it was meant', async () => {
    await desk.type('/datalek mijn');
    await hears('23 november 2026 om 21:00');
    expect(await desk.refusals()).toEqual([]);
  });

  it('types "datalek" and nothing else, and can begin at once', async () => {
    await desk.type('datalek');
    await hears('Wat is er aan de hand?');
    await desk.picture('talk-4-word');
  });

  it('and what is typed next stands in that form, which comes back with it', async () => {
    await desk.type('vanochtend om 8 uur ging er een brief met namen naar het verkeerde adres');
    await hears('Dit heb ik ingevuld. Er is nog niets bewaard.');
    await desk.picture('talk-5-filled');
    await desk.type('later');
    await hears('Goed. Er is niets bewaard.');
    expect(await desk.refusals()).toEqual([]);
  });
});
