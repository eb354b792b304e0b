// A breach in Slack as four people see it: the modal, the alarm whose card is kept as the facts are, who is told next
// while nobody takes it on, the advice, and the clock.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type Desk, hasLocalSlack, openDesk } from './slack-browser.js';

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('a data breach in Slack', () => {
  let desk: Desk;
  const box = () => desk.page.locator('.modal');
  const close = async () => {
    const cross = desk.page.locator('.modal-x');
    if (await cross.count()) await cross.click();
  };
  /** The same for what came under a card: Slack shows that in the conversation too, local Slack in the thread only. */
  const seesUnder = async (who: string, words: string) => {
    await desk.actAs(who);
    await desk.goTo('conversation');
    await desk.page
      .getByText(/\d+ repl(?:y|ies)/)
      .last()
      .click();
    await expect.poll(() => desk.page.locator('body').textContent()).toContain(words);
  };
  /** Sits down as somebody and waits until these words stand in their conversation with the bot. */
  const sees = async (who: string, words: string) => {
    await desk.actAs(who);
    await desk.goTo('conversation');
    await expect.poll(() => desk.words()).toContain(words);
  };

  beforeAll(async () => {
    desk = await openDesk('socket', { now: '2026-11-24T08:00:00.000Z' });
    await desk.type('/register');
    await desk.press(/Ga verder/);
  }, 60_000);
  afterAll(() => desk.close());

  it('has a deputy and a management, who take that on in one tap', async () => {
    for (const who of ['Noor Bakker', 'Kees Visser']) {
      await desk.actAs(who);
      await desk.type('/datalek mijn');
    }
    await sees('Sanne de Vries', 'Naam');
    for (let step = 0; step < 8 && !(await desk.words()).includes('Vervanger'); step += 1)
      await desk.press('Overslaan');
    await desk.press('Vul in');
    await box().getByText('Noor Bakker', { exact: true }).click();
    await desk.modal().fill(1, '06 12345678');
    await desk.modal().submit();
    await desk.type('/register rol');
    await box().getByText('Directie', { exact: true }).click();
    await box().getByText('Kees Visser', { exact: true }).click();
    await desk.modal().submit();
    await desk.press('Bevestigen');
    await desk.picture('breach-0-roles');
    for (const [who, role] of [
      ['Noor Bakker', 'plaatsvervanger'],
      ['Kees Visser', 'directie'],
    ] as const) {
      await sees(who, role);
      await desk.press('Ik neem het op mij');
    }
  });

  it('is reported by a colleague in a modal', async () => {
    await desk.actAs('Piet Jansen');
    await desk.goTo('channel');
    await desk.type('/datalek');
    const modal = desk.modal();
    await expect.poll(() => modal.isOpen()).toBe(true);
    expect(await modal.words()).toContain('Wat is er gebeurd?');
    const told = 'Ik mailde de bestellingen naar de verkeerde klant.';
    await modal.fill(0, told);
    await modal.submit();
    // What is missing is asked in the same window. Local Slack sends only what was touched.
    await expect.poll(() => modal.words()).toContain('Wanneer merkte u het?');
    await modal.fill(0, `${told} `);
    await modal.fill(1, 'nu');
    await box().getByText('Nee', { exact: true }).first().click();
    await box().locator('select').first().selectOption({ label: 'Mail naar de verkeerde persoon' });
    await desk.picture('breach-1-form');
    await modal.submit();
    await expect.poll(() => modal.words()).toContain('D-001');
    await desk.picture('breach-1-receipt');
    await close();
    await sees('Piet Jansen', 'D-001');
    await desk.picture('breach-2-reported');
  });

  it('alarms officer and deputy with a card, and management not yet', async () => {
    await sees('Sanne de Vries', 'D-001 Datalek · gemeld');
    await desk.picture('breach-3-alarm');
    await sees('Noor Bakker', 'D-001 Datalek · gemeld');
    await sees('Kees Visser', 'U bent nu directie');
    expect(await desk.words()).not.toContain('D-001');
  });

  it('tells the deputy again, then management, and asks the reporter to call, while nobody takes it on', async () => {
    await desk.clock('2026-11-24T08:31:00.000Z');
    await seesUnder('Noor Bakker', 'D-001 is 30 minuten geleden gemeld, en nog niemand pakt het op');
    await desk.picture('breach-3-deputy');
    await desk.clock('2026-11-24T09:01:00.000Z');
    await sees('Kees Visser', 'D-001 is 60 minuten geleden gemeld, en nog niemand pakt het op');
    await desk.picture('breach-3-management');
    await desk.clock('2026-11-24T09:31:00.000Z');
    await sees('Piet Jansen', 'Noor Bakker: 06 12345678');
    await desk.picture('breach-3-call');
  });

  it('changes the card of everybody in place when somebody takes it on', async () => {
    await sees('Sanne de Vries', 'D-001 Datalek · gemeld');
    await desk.press('Ik pak dit op');
    await expect.poll(() => desk.words()).toContain('U hebt D-001 opgepakt');
    // Nor does it still ask whoever was asked to take it on.
    await sees('Kees Visser', 'Sanne de Vries pakt D-001 op');
    expect(await desk.words()).not.toContain('nog niemand pakt het op');
    await desk.picture('breach-4-management');
    for (const who of ['Sanne de Vries', 'Noor Bakker']) {
      await sees(who, 'D-001 Datalek · in onderzoek');
      expect(await desk.words()).not.toContain('D-001 Datalek · gemeld');
      expect(await desk.words()).not.toContain('nog niemand pakt het op');
      await desk.picture(`breach-4-card-of-${who.slice(0, 4).toLowerCase()}`);
    }
    await sees('Piet Jansen', 'Sanne de Vries pakt D-001 op');
    await desk.picture('breach-4-reporter');
    await sees('Sanne de Vries', 'U hebt D-001 opgepakt');
  });

  it('asks what can still change the advice, one by one', async () => {
    await desk.press('De vragen');
    await desk.picture('breach-5-questions');
    const words = async () => ((await desk.modal().isOpen()) ? desk.modal().words() : desk.words());
    await expect.poll(words).toContain('D-001 Datalek');
    await desk.picture('breach-6-question');
    await close();
  });

  it('shows the reporter who has it', async () => {
    await desk.actAs('Piet Jansen');
    await desk.goTo('channel');
    await desk.type('/datalek mijn');
    await desk.picture('breach-8-own');
    expect(await desk.words()).toContain('Sanne de Vries pakt D-001 op');
  });

  it('rings again after a day and after two, for whoever has it and whoever stands in', async () => {
    await desk.clock('2026-11-25T08:01:00.000Z');
    await seesUnder('Sanne de Vries', 'D-001: nog niet gemeld of besloten');
    await desk.picture('breach-9-day');
    await desk.clock('2026-11-26T08:01:00.000Z');
    await seesUnder('Noor Bakker', 'D-001: nog niet');
    await expect
      .poll(async () => ((await desk.page.locator('body').textContent()) ?? '').split('D-001: nog niet').length - 1)
      .toBeGreaterThanOrEqual(2);
    await desk.picture('breach-9-two-days');
  });

  it('sent Slack nothing that Slack would refuse', async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});

describe.skipIf(chromiumPath === undefined || !hasLocalSlack)('a message in Slack that tells of a breach', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('http', { now: '2026-11-24T08:00:00.000Z' });
    await desk.type('/register');
  }, 60_000);
  afterAll(() => desk.close());

  it('is reported from its menu: its words and its moment stand in the form, and sending it alarms the officer', async () => {
    await desk.actAs('Piet Jansen');
    await desk.goTo('channel');
    const text = 'Ik heb de ledenlijst naar het verkeerde adres gemaild';
    await desk.type(text);
    await desk.type('/datalek mijn');
    const ts = `${Date.parse('2026-11-24T07:30:00.000Z') / 1000}.000100`;
    await desk.fromMessage('breach-from-message', { user: 'U02PIET', text, ts });
    const modal = desk.modal();
    await expect.poll(() => modal.isOpen()).toBe(true);
    const filled = desk.page.locator('.modal input.bk-plain-input, .modal textarea');
    expect(await filled.first().inputValue()).toBe(text);
    expect(await filled.nth(1).inputValue()).toBe('24 november 2026 om 08:30');
    await desk.picture('breach-message-1-form');
    // Local Slack sends only what was touched, where Slack sends what stands in the form.
    for (const index of [0, 1]) await modal.fill(index, `${await filled.nth(index).inputValue()} `);
    await desk.page.locator('.modal').getByText('Nee', { exact: true }).first().click();
    await modal.submit();
    await expect.poll(() => modal.words()).toContain('D-001');
    await desk.page.locator('.modal-x').click();
    await desk.actAs('Sanne de Vries');
    await desk.goTo('conversation');
    await expect.poll(() => desk.words()).toContain('D-001 Datalek · gemeld');
    await desk.picture('breach-message-2-alarm');
    expect(await desk.refusals()).toEqual([]);
  });
});
