// A breach in Slack as people see it: the modal, the alarm whose card is kept as the facts are, and the decision.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type Desk, hasLocalSlack, openDesk } from './slack-browser.js';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('a data breach in Slack', () => {
  let desk: Desk;
  const box = () => desk.page.locator('.modal');
  const close = async () => {
    const cross = desk.page.locator('.modal-x');
    if (await cross.count()) await cross.click();
  };

  beforeAll(async () => {
    desk = await openDesk('socket', { now: '2026-11-24T08:00:00.000Z' });
    await desk.type('/register');
    await desk.press(/Ga verder/);
  }, 60_000);
  afterAll(() => desk.close());

  it('is reported by a colleague in a modal', async () => {
    await desk.actAs('Piet Jansen');
    await desk.type('/datalek');
    const modal = desk.modal();
    await expect.poll(() => modal.isOpen()).toBe(true);
    expect(await modal.words()).toContain('Wat is er gebeurd?');
    await modal.fill(0, 'Ik mailde de bestellingen naar de verkeerde klant.');
    await modal.fill(1, 'nu');
    await box().getByText('Nee', { exact: true }).first().click();
    await box().locator('select').first().selectOption({ label: 'Mail naar de verkeerde persoon' });
    await desk.picture('breach-1-form');
    await modal.submit();
    if (await modal.isOpen()) throw new Error(await modal.words());
    await desk.picture('breach-2-reported');
  });

  it('alarms the officer with a card, which shows who took it on', async () => {
    await desk.actAs('Sanne de Vries');
    await desk.goTo('conversation');
    await expect.poll(() => desk.words(), { timeout: 15_000 }).toContain('D-001 Datalek · gemeld');
    await desk.picture('breach-3-alarm');
    // Nobody takes it on: the deputy is not there, so whoever decides is told again.
    await desk.clock('2026-11-24T08:31:00.000Z');
    await expect.poll(() => desk.words(), { timeout: 15_000 }).toContain('30 minuten geleden gemeld');
    await desk.picture('breach-3-escalated');
    await desk.press('Ik pak dit op');
    await expect.poll(() => desk.words(), { timeout: 15_000 }).toContain('U hebt D-001 opgepakt');
    // The card that was there is changed in place: nobody is asked any more.
    await expect.poll(() => desk.words(), { timeout: 15_000 }).not.toContain('D-001 Datalek · gemeld');
    await desk.picture('breach-4-picked-up');
  });

  it('gives advice after five questions', async () => {
    await desk.press('Vijf vragen');
    const modal = desk.modal();
    await expect.poll(() => modal.isOpen()).toBe(true);
    await desk.picture('breach-5-questions');
    await modal.dontKnow();
    await modal.submit();
    expect(await modal.words()).toContain('D-001 Datalek · Advies');
    await desk.picture('breach-6-advice');
    await modal.dontKnow();
    await modal.submit();
    await desk.picture('breach-7-next');
    await close();
  });

  it('shows the reporter who has it', async () => {
    await desk.actAs('Piet Jansen');
    await desk.goTo('channel');
    await desk.type('/datalek mijn');
    await desk.picture('breach-8-own');
    expect(await desk.words()).toContain('Sanne de Vries pakt D-001 op');
  });

  it('sent Slack nothing that Slack would refuse', async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});
